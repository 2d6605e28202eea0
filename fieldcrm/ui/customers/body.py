"""How a customer's page is laid out: cards on both sides of what happened, on one side of it, or behind F4."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.spread import ENDLESS
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import column, holder, row, scrolled

BOTH_FROM: Final = 960
"""From here on there is room for cards on both sides, at 100 per cent text."""
ONE_FROM: Final = 680
"""From here on for all of them on one side; with less they are put away, until they are asked for."""
HALVES_FROM: Final = 520
"""From here on they come beside what happened, and else in its place."""
NEAR, FAR = 276, 292


class Body(QWidget):
    """Each column is scrolled by itself and as a whole: its cards stand there at their full height."""

    def __init__(self, near: Sequence[QWidget], main: QWidget, far: Sequence[QWidget]) -> None:
        super().__init__()
        self._far_cards = far
        self._near, self._far = column(*near, space=12), column(*far, space=12)
        self.left, self._right = _column(self._near, tr("About")), _column(self._far, tr("Sales"))
        self._main = scrolled(main, tr("Timeline"))
        self._right.setFixedWidth(look().px(FAR))
        about = tr("About the customer")
        self.aside = Aside("customer.cards", about, ONE_FROM, self._show_cards, short=tr("About"))
        across = row(self.left, self._main, self._right, space=12)
        across.setStretch(1, 1)
        self.setLayout(across)

    def to_the_top(self) -> None:
        """Show the beginning of each column, as of a page that was just opened."""
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def to_cards(self, do: Callable[[], object]) -> Callable[[], None]:
        """The same with the cards in sight."""

        def shown() -> None:
            if not self.aside.is_open:
                self.aside.switch()
            do()

        return shown

    def to_what_happened(self, do: Callable[[], object]) -> Callable[[], None]:
        """The same with the cards put away, where they are in its place."""

        def shown() -> None:
            if self._main.isHidden():
                self.aside.switch()
            do()

        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.fit(self.width())

    def _show_cards(self, is_open: bool) -> None:
        """Where those of the right stand, depends on the room; all of them are seen, or none."""
        has_both = self.width() >= look().px(BOTH_FROM)
        is_alone = is_open and self.width() < look().px(HALVES_FROM)
        side = self._far if has_both else self._near
        for card in self._far_cards:
            if side.indexOf(card) < 0:
                side.addWidget(card)
        width = min(look().px(NEAR if has_both else FAR), self.width() // 2)
        self.left.setMinimumWidth(0 if is_alone else width)
        self.left.setMaximumWidth(ENDLESS if is_alone else width)
        self.left.setVisible(is_open)
        self._main.setHidden(is_alone)
        self._right.setVisible(is_open and has_both)


def _column(cards: QVBoxLayout, name: str) -> QScrollArea:
    """What is left below the cards stays free."""
    return scrolled(holder(column(cards, None, space=0, margins=(0, 0, 4, 0))), name)
