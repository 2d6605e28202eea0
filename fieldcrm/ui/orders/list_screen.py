"""The list of orders: drafts, what waits, what was placed, what needs a look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldcrm.store.queries.order_list import OrderRow, View, order_ids, order_rows
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, Wanted
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.query_table_model import Column
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import counted, day, money, term, tr
from fieldcrm.ui.shared.widgets import column
from fieldcrm.ui.shell.pages import Page

VIEWS = {
    View.ALL.value: term("All"),
    View.DRAFTS.value: term("Drafts"),
    View.WAITING.value: term("Waiting to sync"),
    View.PLACED.value: term("Placed"),
    View.ATTENTION.value: term("Needs attention"),
}
BAD = ("rejected", "on_hold", "cancelled")
COLUMNS: list[Column[OrderRow]] = [
    Column(term("Number"), lambda row: row.number),
    Column(term("Customer"), lambda row: row.account),
    Column(term("Ordered on"), lambda row: day(row.ordered_on)),
    Column(term("Lines"), lambda row: str(row.lines), number=True),
    Column(term("Total"), lambda row: money(row.total, row.currency), number=True),
    Column(term("State"), lambda row: worded(row.status.value), tone=lambda row: _tone(row)),
    Column("", lambda row: sync_word(SyncState.WAITING) if row.waits else "", tone=lambda _: "warn"),
]
WIDTHS = (130, 0, 120, 70, 168, 140, 160)
GIVEN_UP = (3, 2, 6)


def _tone(row: OrderRow) -> str:
    return "bad" if row.status.value in BAD else "text"


@dataclass(frozen=True, slots=True)
class OrdersAsked:
    """One question to the list."""

    desk: Desk
    view: View
    typed: str

    def ids(self) -> Sequence[int]:
        """Every order that matches."""
        with self.desk.store.read() as reading:
            return order_ids(reading, self.view, self.typed)

    def rows(self, ids: Sequence[int]) -> Sequence[OrderRow]:
        """A page of them."""
        with self.desk.store.read() as reading:
            return order_rows(reading, ids)


class Orders(Page):
    """Views, a field to type in, and the rows."""

    kinds = frozenset({"order", "order_line", "account"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._header = PageHeader()
        self._header.say(tr("Orders"))
        self.list: Finder[int, OrderRow] = Finder(self._wanted(), desk.tasks.read)
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"),)

    def acts(self) -> list[Act]:
        find = Act(id="orders.find", title=tr("Find an order"), run=self.list.focus, keys="Ctrl+F")
        return [self._starting(), find]

    def open(self, parameters: Mapping[str, str]) -> None:
        self.list.ask()

    def arrive(self) -> None:
        self.list.focus()

    def refresh(self, touched: Touched) -> None:
        self.list.refresh()

    def _source(self, view: str, typed: str) -> OrdersAsked:
        return OrdersAsked(self._desk, View(view), typed)

    def _open(self, order: OrderRow) -> None:
        self.go.emit(f"crm://order/{order.id}")

    def _counted(self, number: int) -> None:
        self._header.say(tr("Orders"), counted("%Ln order(s)", number))

    def _starting(self) -> Act:
        return Act(id="order.new", title=tr("New order"), run=lambda: self.seek.emit("o "), keys="Ctrl+N", icon="plus")

    def _wanted(self) -> Wanted[int, OrderRow]:
        return Wanted(
            name=tr("Orders"),
            hint=tr("Number or reference…"),
            field=tr("Find an order"),
            views=[(view, tr(title)) for view, title in VIEWS.items()],
            columns=COLUMNS,
            widths=WIDTHS,
            given_up=GIVEN_UP,
            source=self._source,
            key=lambda row: row.key,
            icon="receipt",
            nothing=tr("No orders yet. Ctrl+N begins one."),
            nothing_found=tr("No orders here."),
        )

    def _build(self) -> None:
        self._header.offer([self._starting()])
        whole_page = column(self._header, self.list, space=12, margins=(20, 16, 20, 16))
        whole_page.setStretch(1, 1)
        self.setLayout(whole_page)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
