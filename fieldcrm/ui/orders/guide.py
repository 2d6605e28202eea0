"""The order guide: what the customer takes, beside the lines of a wide window; Enter puts it on the order."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.order_guide import Guided, order_guide
from fieldcrm.store.queries.order_pad import Pad
from fieldcrm.store.queries.products import Sought
from fieldcrm.ui.orders.amounts import Amount
from fieldcrm.ui.orders.match_row import last, stock
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import quantity, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, KeyHints, card, column

WIDE_FROM: Final = 1500
"""A page as wide as this has room for it beside lines that are cut nowhere."""


class Guide(QWidget):
    """Looks by itself, and only while it is seen; what is on the order already says so."""

    chosen = Signal(object, object)
    """A product, and how much of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._pad: Pad | None = None
        self._has_room = False
        empty = Empty("receipt", tr("They have ordered nothing yet."))
        self.list = LinesList(tr("Order guide"), guided_lines, lambda each: each.key, empty, is_quiet=True)
        self.list.chosen.connect(self._choose)
        hints = KeyHints(("Enter", tr("put it on the order")))
        inside = card(column(section(tr("Order guide")), self.list, hints), (8, 12, 8, 8))
        self.setLayout(column(inside))
        self.hide()

    def show_pad(self, shown: Pad) -> None:
        """Another order, or another line on it."""
        self._pad = shown
        self._be_seen()

    def fit(self, room: int) -> None:
        """So wide is the page."""
        had_room, self._has_room = self._has_room, room >= look().px(WIDE_FROM)
        if had_room is not self._has_room:
            self._be_seen()

    def _be_seen(self) -> None:
        pad = self._pad
        is_seen = pad is not None and pad.order.is_draft and self._has_room
        self.setVisible(is_seen)
        if pad is not None and is_seen:
            self._look(pad)

    def _look(self, pad: Pad) -> None:
        sought = Sought(
            account=pad.account, currency=pad.order.currency, today=self._desk.today(), on_order=pad.amounts
        )
        self._desk.look(lambda reading: order_guide(reading, sought), self._latest.next(), self)

    def _show(self, found: Sequence[Guided]) -> None:
        self.list.show_rows(found)

    def _choose(self, each: Guided) -> None:
        self.chosen.emit(each.choice, Amount(each.qty, each.uom))


def guided_lines(each: Guided) -> Lines:
    """What it is, when it was last taken, how much there is, and how much would be put on the order."""
    choice = each.choice
    amount = " ".join(filter(None, (quantity(each.qty), each.uom)))
    return Lines(
        title=choice.name,
        subtitle=" · ".join((last(choice), stock(choice))),
        pill=amount,
        pill_tone="ok" if choice.is_on_order else "info",
        pill_icon="check" if choice.is_on_order else "plus",
        faded=choice.is_on_order,
    )
