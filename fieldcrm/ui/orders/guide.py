"""The order guide: what the customer takes, beside the lines of a wide window; Enter puts it on the order."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.order_guide import Guided, order_guide
from fieldcrm.store.queries.order_pad import Pad
from fieldcrm.store.queries.products import Sought
from fieldcrm.ui.orders.amounts import Amount
from fieldcrm.ui.orders.match_row import last, stock
from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import quantity, tr
from fieldcrm.ui.shared.widgets import Empty, KeyHints, card, column
from fieldcrm.ui.shell.memory import Memory

WIDE_FROM: Final = 1500
"""A page as wide as this has room for it beside lines that are cut nowhere."""
_KEPT: Final = "orders/guide"


class Guide(QWidget):
    """Looks by itself, and only while it is seen; what is on the order already says so."""

    chosen = Signal(object, object)
    """A product, and how much of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._pad: Pad | None = None
        self._is_wanted = False
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

    def show_if(self, is_wanted: bool) -> None:
        """Where there is room, and nobody has put it away."""
        was_wanted, self._is_wanted = self._is_wanted, is_wanted
        if was_wanted is not is_wanted:
            self._be_seen()

    def _be_seen(self) -> None:
        pad = self._pad
        is_seen = pad is not None and pad.order.is_draft and self._is_wanted
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


def guide_aside(guide: Guide, memory: Memory) -> Aside:
    """Puts it away and brings it back where there is room for it; how one likes it is remembered."""
    wished = False if memory.recall(_KEPT) == "off" else None
    title = tr("Order guide")
    aside = Aside("order.guide", title, WIDE_FROM, guide.show_if, is_wished=wished, key="Shift+F4", is_wide_only=True)
    aside.switched.connect(partial(_keep, memory))
    return aside


def _keep(memory: Memory, is_open: bool) -> None:
    memory.keep(_KEPT, "" if is_open else "off")


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
