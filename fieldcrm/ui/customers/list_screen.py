"""The list of customers: find one in a hundred thousand by a few letters of anything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from fieldcrm.store.queries.account_list import AccountRow, View, account_ids, account_rows
from fieldcrm.ui.customers.columns import COLUMNS, WIDTHS
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.lists import RowDelegate, Table
from fieldcrm.ui.shared.query_table_model import QueryTableModel
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.views import ViewChips
from fieldcrm.ui.shared.widgets import Empty, card, column, label, row
from fieldcrm.ui.shell.pages import Page

THROTTLE_MS = 50
VIEWS = {
    View.ALL.value: "All",
    View.MINE.value: "Mine",
    View.DEALERS.value: "Dealers",
    View.CHANGED.value: "Waiting to sync",
}


@dataclass(frozen=True, slots=True)
class Accounts:
    """One question to the list: a view and the words typed."""

    desk: Desk
    view: View
    typed: str

    def ids(self) -> Sequence[int]:
        """Every customer that matches."""
        with self.desk.store.read() as reading:
            return account_ids(reading, self.view, self.typed, self.desk.me)

    def rows(self, ids: Sequence[int]) -> Sequence[AccountRow]:
        """A page of them."""
        with self.desk.store.read() as reading:
            return account_rows(reading, ids)


class Customers(Page):
    """A field to type in, views to choose from, and the rows."""

    kinds = frozenset({"account", "order"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._count = label("", "body", "2")
        self._field = QLineEdit()
        self._views = ViewChips(VIEWS, View.ALL)
        self.model: QueryTableModel[int, AccountRow] = QueryTableModel(COLUMNS, desk.tasks.read, lambda row: row.key)
        self._table = Table(tr("Customers"), 38)
        self._delegate = RowDelegate()
        self.empty = Empty("storefront", tr("No customer matches."))
        self._timer = QTimer(self)
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"),)

    def acts(self) -> list[Act]:
        return [Act(id="customers.find", title=tr("Find a customer"), run=self._field.setFocus, keys="Ctrl+F")]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self.model.rowCount() == 0:
            self._ask()

    def arrive(self) -> None:
        self._field.setFocus()

    def refresh(self, touched: Touched) -> None:
        self.model.refresh(self._counted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from the field goes into the list; Enter opens the first match."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._table.setFocus()
                self._table.selectRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(max(0, self._table.currentIndex().row()))
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        """Ask when the fingers pause: a burst of letters is one question."""
        self._timer.start()

    def _ask(self) -> None:
        source = Accounts(self._desk, View(self._views.chosen), self._field.text())
        self.model.show(source, self._counted)

    def _counted(self) -> None:
        number = self.model.rowCount()
        self._count.setText(tr("{} customers").format(f"{number:,}".replace(",", "\u202f")))
        self._table.setVisible(number > 0)
        self.empty.setVisible(number == 0)

    def _open(self, place: int) -> None:
        found = self.model.row_at(place)
        if found is not None:
            self.go.emit(f"crm://account/{found.id}")

    def _build(self) -> None:
        self._field.setPlaceholderText(tr("Name, number, town, phone…"))
        self._field.setAccessibleName(tr("Find a customer"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(look().px(320))
        self._field.installEventFilter(self)
        self._table.setModel(self.model)
        self._table.setItemDelegate(self._delegate)
        self._table.set_widths(*WIDTHS)
        self.empty.hide()
        head = row(label(tr("Customers"), "title1"), self._count, None)
        filters = row(self._field, self._views, None)
        body = card(column(self._table, self.empty, space=0), (0, 4, 0, 4))
        whole = column(head, filters, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(THROTTLE_MS)
        self._timer.timeout.connect(self._ask)
        self._field.textEdited.connect(self._typed)
        self._views.changed.connect(self._ask)
        self._table.on_open(self._open)
