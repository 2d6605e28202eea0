"""The list of customers: find one in a hundred thousand by a few letters of anything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldcrm.store.queries.account_list import AccountRow, View, account_ids, account_rows
from fieldcrm.ui.customers.columns import COLUMNS, GIVEN_UP, WIDTHS
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, Wanted
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.texts import counted, term, tr
from fieldcrm.ui.shared.widgets import column
from fieldcrm.ui.shell.pages import Page

VIEWS = {
    View.ALL.value: term("All"),
    View.MINE.value: term("Mine"),
    View.DEALERS.value: term("Dealers"),
    View.CHANGED.value: term("Waiting to sync"),
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

    def __init__(self, desk: Desk, walk: Walk) -> None:
        super().__init__()
        self._desk, self._walk = desk, walk
        self._header = PageHeader()
        self._header.say(tr("Customers"))
        self.list: Finder[int, AccountRow] = Finder(self._wanted(), desk.tasks.read)
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"),)

    def acts(self) -> list[Act]:
        return [
            Act(id="customers.find", title=tr("Find a customer"), run=self.list.focus, keys="Ctrl+F"),
            Act(id="order.new", title=tr("New order"), run=lambda: self.seek.emit("o "), keys="Ctrl+N", icon="plus"),
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        """What was looked for stays; what changed while another page was in front is shown."""
        if self.list.model.rowCount():
            self.list.refresh()
        else:
            self.list.ask()

    def arrive(self) -> None:
        self.list.focus()

    def refresh(self, touched: Touched) -> None:
        self.list.refresh()

    def _source(self, view: str, typed: str) -> Accounts:
        return Accounts(self._desk, View(view), typed)

    def _open(self, customer: AccountRow) -> None:
        keys = self.list.model.ids
        self._walk.begin(keys, self.list.model.position_of(customer.key), customer.id)
        self.go.emit(f"crm://account/{customer.id}")

    def _counted(self, number: int) -> None:
        self._header.say(tr("Customers"), counted("%Ln customer(s)", number))

    def _wanted(self) -> Wanted[int, AccountRow]:
        return Wanted(
            name=tr("Customers"),
            hint=tr("Name, number, town, phone…"),
            field=tr("Find a customer"),
            views=[(view, tr(title)) for view, title in VIEWS.items()],
            columns=COLUMNS,
            widths=WIDTHS,
            given_up=GIVEN_UP,
            source=self._source,
            key=lambda row: row.key,
            icon="storefront",
            nothing=tr("No customers yet: they come with the first exchange."),
            nothing_found=tr("No customer matches."),
        )

    def _build(self) -> None:
        whole_page = column(self._header, self.list, space=12, margins=(20, 16, 20, 16))
        whole_page.setStretch(1, 1)
        self.setLayout(whole_page)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
