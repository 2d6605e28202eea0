"""One of two values to choose from: what it says, a mark where it is chosen, and the key that chooses it."""

from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from fieldcrm.ui.shared.spoken import ONE_OF_A_FEW, speak_as
from fieldcrm.ui.shared.texts import listed
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, column, give_tip, key_cap, label, row

MOST: Final = 240
BEFORE: Final = 40
"""So much of what two long texts have in common is left standing before the place where they part."""


def excerpt(text: str, others: Iterable[str]) -> str:
    """A text that is too long to be read beside others, from shortly before it differs from them."""
    if len(text) <= MOST:
        return text
    same = sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(text, *others, strict=False)))
    begin = max(0, same - BEFORE)
    cut = text[begin : begin + MOST]
    return f"{'…' if begin else ''}{cut}{'…' if begin + MOST < len(text) else ''}"


class Tile(QPushButton):
    """As high as what it says."""

    def __init__(self, side: str, key: str, told: str, shown: str, who: str) -> None:
        super().__init__()
        self._side = side
        self.setProperty("kind", "choice")
        self.setProperty("side", side)
        self.setCheckable(True)
        speak_as(self, ONE_OF_A_FEW)
        self.setAccessibleName(listed((told, who)))
        give_tip(self, told)
        self._mark = Picture("circle", "text2", 16)
        self._words = label(shown, "body", weight=500, wrap=True)
        by = label(who, "small", "2", wrap=True)
        if not who:
            by.hide()
        for inner in (self._mark, self._words, by):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = row(self._mark, column(self._words, by, space=2), key_cap(key), space=8, margins=(12, 8, 12, 8))
        self._inside.setStretch(1, 1)
        self.setLayout(self._inside)

    def show_chosen(self, *, chosen: bool) -> None:
        """Whether this is the value that will be saved."""
        self.setChecked(chosen)
        self._mark.show_icon("check-circle" if chosen else "circle", self._side if chosen else "text2")
        self._words.setFont(look().font("body", 600 if chosen else 500))

    def refuse(self, why: str) -> None:
        """It cannot be chosen, and says why."""
        self.setEnabled(False)
        give_tip(self, why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(max(look().px(48), self._inside.totalHeightForWidth(self.width())))
