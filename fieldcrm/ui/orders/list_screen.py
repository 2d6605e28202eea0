"""The list of orders: drafts, what waits, what was placed, what needs a look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from fieldcrm.store.queries.order_list import OrderRow, View, order_ids, order_rows
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.lists import RowDelegate, Table
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import day, money, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.views import ViewChips
from fieldcrm.ui.shared.widgets import Empty, card, column, label, row
from fieldcrm.ui.shell.pages import Page

VIEWS = {
    View.ALL.value: "All",
    View.DRAFTS.value: "Drafts",
    View.WAITING.value: "Waiting to sync",
    View.PLACED.value: "Placed",
    View.ATTENTION.value: "Needs attention",
}
BAD = ("rejected", "on_hold", "cancelled")
COLUMNS: list[Column[OrderRow]] = [
    Column("Number", lambda row: row.number),
    Column("Customer", lambda row: row.account),
    Column("Ordered on", lambda row: day(row.ordered_on)),
    Column("Lines", lambda row: str(row.lines), number=True),
    Column("Total", lambda row: money(row.total, row.currency), number=True),
    Column("State", lambda row: worded(row.status.value), tone=lambda row: _tone(row)),
    Column("", lambda row: sync_word(SyncState.WAITING) if row.waits else "", tone=lambda _: "warn"),
]
WIDTHS = (130, 0, 120, 70, 150, 140, 130)


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
        self._count = label("", "body", "2")
        self._field = QLineEdit()
        self._views = ViewChips(VIEWS, View.ALL.value)
        self._model: QueryTableModel[int, OrderRow] = QueryTableModel(COLUMNS, desk.tasks.read, lambda row: row.key)
        self._table = Table(tr("Orders"), 38)
        self._delegate = RowDelegate()
        self._empty = Empty("receipt", tr("No orders here."))
        self._timer = QTimer(self)
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"),)

    def acts(self) -> list[Act]:
        return [Act(id="orders.find", title=tr("Find an order"), run=self._field.setFocus, keys="Ctrl+F")]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._ask()

    def arrive(self) -> None:
        self._field.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._model.refresh(self._counted)

    def _typed(self) -> None:
        """Ask when the fingers pause: a burst of letters is one question."""
        self._timer.start()

    def _ask(self) -> None:
        self._model.show(OrdersAsked(self._desk, View(self._views.chosen), self._field.text()), self._counted)

    def _counted(self) -> None:
        number = self._model.rowCount()
        self._count.setText(tr("{} orders").format(number))
        self._table.setVisible(number > 0)
        self._empty.setVisible(number == 0)

    def _open(self, place: int) -> None:
        found = self._model.row_at(place)
        if found is not None:
            self.go.emit(f"crm://order/{found.id}")

    def _build(self) -> None:
        self._field.setPlaceholderText(tr("Number or reference…"))
        self._field.setAccessibleName(tr("Find an order"))
        self._field.setMinimumWidth(look().px(240))
        self._table.setModel(self._model)
        self._table.setItemDelegate(self._delegate)
        self._table.set_widths(*WIDTHS)
        self._empty.hide()
        head = row(label(tr("Orders"), "title1"), self._count, None)
        body = card(column(self._table, self._empty, space=0), (0, 4, 0, 4))
        whole = column(head, row(self._field, self._views, None), body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._ask)
        self._field.textEdited.connect(self._typed)
        self._views.changed.connect(self._ask)
        self._table.on_open(self._open)
