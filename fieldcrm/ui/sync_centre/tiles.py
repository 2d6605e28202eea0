"""One of two values to choose from: what it says, a mark where it is chosen, and the key that chooses it."""

from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, key_cap, label, plain_tip, row

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

    def __init__(self, side: str, key: str, told: str, shown: str, *, chosen: bool) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setProperty("side", side)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        mark = Picture("check-circle" if chosen else "circle", side if chosen else "text2", 16)
        words = label(shown, "body", weight=600 if chosen else 500, wrap=True)
        for inner in (mark, words):
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = row(mark, words, key_cap(key), space=8, margins=(12, 10, 10, 10))
        self._inside.setStretch(1, 1)
        self.setLayout(self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(max(look().px(48), self._inside.totalHeightForWidth(self.width())))
