"""The list of customers: found by a few letters of anything, or by what they have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from fieldcrm.store.queries.account_list import AccountRow, Asked, View
from fieldcrm.ui.customers.asking import Asked as Words
from fieldcrm.ui.customers.asking import Question, words
from fieldcrm.ui.customers.bulk import Bulk
from fieldcrm.ui.customers.columns import COLUMNS, GIVEN_UP, SIGNED, SYNC, sentence
from fieldcrm.ui.customers.laying import Laid
from fieldcrm.ui.customers.narrowing import Narrowing
from fieldcrm.ui.customers.newcomers import put_down
from fieldcrm.ui.customers.own_views import OwnTabs
from fieldcrm.ui.customers.preview import Preview
from fieldcrm.ui.customers.sorting import Sorting
from fieldcrm.ui.customers.source import Accounts
from fieldcrm.ui.customers.views import Shape, Shapes
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.beside import Beside
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, LookedUp, Missing, Wanted
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, term, tr
from fieldcrm.ui.shared.widgets import column, row
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page

NOTHING_YET: Final = term("No customers yet: they come with the first exchange.")
NOTHING_GIVEN: Final = term("Head office has given you no customers yet.")


@dataclass(frozen=True, slots=True)
class Carried:
    """What a list made anew begins with."""

    shapes: Mapping[str, Shape]
    looked_up: LookedUp


class Customers(Page):
    """A field to type in, views and filters to choose from, the rows, and who is selected beside them."""

    kinds = frozenset({"account", "order", "visit"})

    def __init__(self, desk: Desk, walk: Walk, memory: Memory) -> None:
        super().__init__()
        self._desk, self._walk = desk, walk
        self._laid, self._shapes = Laid(memory, self), Shapes(memory)
        self._header = PageHeader()
        self._header.say(tr("Customers"))
        self.list: Finder[int, AccountRow] = Finder(self._wanted(), desk.tasks.read_behind)
        self._own = OwnTabs(self, self.list.views, self._shapes, desk.notices)
        self._sorting = Sorting(self.list, lambda: self.shape, self._turn)
        self._narrowing = Narrowing(self, desk, lambda: self.shape, self._turn)
        self.preview = Preview(desk)
        self._beside = Beside(self.list, self.preview, memory, "customers")
        self.aside = self._beside.aside
        self.bulk = Bulk(desk, self._selected)
        self._build()
        self._connect()
        self._show_shape()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"),)

    @property
    def shape(self) -> Shape:
        """What the view in front shows just now."""
        return self._shapes.of(self.list.views.current)

    def acts(self) -> list[Act]:
        return [
            Act(id="customers.find", title=tr("Find a customer"), run=self.list.focus, keys="Ctrl+F"),
            Act(id="order.new", title=tr("New order"), run=partial(self.seek.emit, "o "), keys="Ctrl+N", icon="plus"),
            self._narrowing.act(),
            *self._laying(),
            self.aside.act(other_keys="Ctrl+Shift+V"),
            *self._own.acts(),
            self._adding(),
            *self.bulk.acts(),
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
        self._beside.refresh()

    def show_standing(self, standing: Standing) -> None:
        self.list.nothing.say(tr(NOTHING_GIVEN if standing.last_sync else NOTHING_YET))
        self.preview.age = standing.age

    def leave(self) -> None:
        self._laid.keep_widths(self.list.table)

    def carried(self) -> Carried:
        return Carried(self._shapes.carried(), self.list.looked_up)

    def take_up(self, carried: object) -> None:
        if isinstance(carried, Carried):
            self._shapes.take_up(carried.shapes)
            self.list.look_up_again(carried.looked_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.fit(self.width())

    def _source(self, view: str, typed: str) -> Accounts:
        shape = self._shapes.of(view)
        asked = Asked(
            me=self._desk.me,
            today=self._desk.today(),
            view=shape.view,
            typed=typed,
            filters=shape.filters,
            sort=shape.sort,
            is_falling=shape.is_falling,
        )
        return Accounts(self._desk, asked)

    def _turn(self, shape: Shape) -> None:
        """The view in front shows others, or in another order."""
        self._shapes.put(self.list.views.current, shape)
        self._show_shape()
        self.list.ask()

    def _show_shape(self) -> None:
        shape = self.shape
        self.list.is_narrowed = bool(shape.filters) or shape.view is not View.ALL
        self._narrowing.show(shape, is_own=self._shapes.is_kept(self.list.views.current))
        self._sorting.mark()

    def _laying(self) -> tuple[Act, Act]:
        """What is seen of each customer, and in which order they stand."""
        offer = partial(self._laid.offer, self.list.table)
        columns = tr("Choose columns")
        act = Act(id="customers.columns", title=columns, run=offer, keys="Ctrl+Shift+L", icon="columns")
        return act, self._sorting.act()

    def _adding(self) -> Act:
        add = tr("Add a customer")
        return Act(id="customers.add", title=add, run=self._ask_customer, keys="Ctrl+Shift+A", icon="plus")

    def _ask_customer(self) -> None:
        asked = Words(title=tr("Add a customer"), hint=tr("What the customer is called"), read=words, then=self._add)
        Question(self.window(), self, asked).open(self.list.field.text())

    def _add(self, name: str) -> None:
        put_down(self._desk, self._walk, name, self.go.emit, self)

    def _selected(self) -> list[int]:
        keys = self.list.model.ids
        return [keys[place] for place in self.list.table.selected_places()]

    def _on_selected(self) -> None:
        self.bulk.show_number(self.list.table.selected_number)

    def _select_one(self) -> None:
        """Only who is in front."""
        self.list.table.selectRow(max(0, self.list.table.currentIndex().row()))
        self.list.table.setFocus()

    def _open(self, customer: AccountRow) -> None:
        self._walk.begin(self.list.model.ids, self.list.model.position_of(customer.key), customer.id)
        self.go.emit(f"crm://account/{customer.id}")

    def _counted(self, number: int) -> None:
        self._header.say(tr("Customers"), counted("%Ln customer(s)", number))
        self._beside.show_found()
        self._on_selected()

    def _wanted(self) -> Wanted[int, AccountRow]:
        return Wanted(
            name=tr("Customers"),
            hint=tr("Name, number, town, phone…"),
            field=tr("Find a customer"),
            sentence=sentence,
            views=self._shapes.tabs(),
            columns=COLUMNS,
            widths=self._laid.widths,
            given_up=GIVEN_UP,
            signs=SIGNED,
            short=(SYNC,),
            source=self._source,
            key=lambda row: row.key,
            icon="storefront",
            nothing=tr(NOTHING_YET),
            way_out=(tr("Add a customer"), self._ask_customer),
            nothing_found=tr("No customer matches."),
            missing=Missing(term("Add “{}” as a customer"), self._add),
        )

    def _build(self) -> None:
        self._header.offer([self._adding()], behind=self._laying())
        self._header.keep(self.aside.control)
        self.list.beside.addWidget(self._narrowing.chips.add)
        self.list.below.addWidget(self._narrowing.chips)
        self._laid.lay(self.list.table)
        left = column(self.list, self.bulk, space=8)
        left.setStretch(0, 1)
        body = row(left, self.preview, space=12)
        body.setStretch(0, 1)
        whole_page = column(self._header, body, space=12, margins=(20, 16, 20, 16))
        whole_page.setStretch(1, 1)
        self.setLayout(whole_page)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.views.chosen.connect(self._show_shape)
        self._narrowing.widened.connect(self.list.focus)
        self._narrowing.chips.kept.connect(self._own.ask_name)
        self.preview.opened.connect(self.go)
        self.bulk.given_up.connect(self._select_one)
        table = self.list.table
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._on_selected)
