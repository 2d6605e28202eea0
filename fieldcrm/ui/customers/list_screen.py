"""The list of customers: found by a few letters of anything, or by what they have in common."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from fieldcrm.domain.ids import AccountId
from fieldcrm.services.accounts import add_account
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.account_filters import Filter, FilterChoice, filter_choices
from fieldcrm.store.queries.account_list import AccountRow, Asked, Sort, View
from fieldcrm.ui.customers import views
from fieldcrm.ui.customers.asking import Asked as Words
from fieldcrm.ui.customers.asking import Question, words
from fieldcrm.ui.customers.bulk import Bulk
from fieldcrm.ui.customers.columns import COLUMNS, FALLS_FIRST, GIVEN_UP, SIGNED, SORTS, SYNC, sentence
from fieldcrm.ui.customers.filters import KEYS as FILTER_KEYS
from fieldcrm.ui.customers.filters import FilterChips, FilterPanel
from fieldcrm.ui.customers.laying import Laid, Tick, pop_up
from fieldcrm.ui.customers.preview import Preview
from fieldcrm.ui.customers.source import Accounts
from fieldcrm.ui.customers.views import OWN, OwnViews, Shape
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, LookedUp, Wanted
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, shortened, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, column, row
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page

PREVIEW: Final = 320
PREVIEW_ALWAYS_FROM: Final = 1500
"""A page that wide has room for it beside all columns."""
NOTHING_YET: Final = term("No customers yet: they come with the first exchange.")
NOTHING_GIVEN: Final = term("Head office has given you no customers yet.")
_PREVIEW_KEPT: Final = "customers/preview"


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
        self._desk, self._walk, self._memory = desk, walk, memory
        self._own = OwnViews(memory)
        self._laid = Laid(memory, self)
        self._shapes: dict[str, Shape] = {}
        self._looked_for = ""
        self._header = PageHeader()
        self._header.say(tr("Customers"))
        self.list: Finder[int, AccountRow] = Finder(self._wanted(), desk.tasks.read)
        self.filters = FilterChips()
        self.preview = Preview(desk)
        wished = True if memory.recall(_PREVIEW_KEPT) == "on" else None
        self.aside = Aside(
            "customers.preview", tr("Preview"), PREVIEW_ALWAYS_FROM, self._show_preview, is_wished=wished
        )
        self._panel: FilterPanel | None = None
        self.bulk = Bulk(desk, self._selected)
        self._adding = button(tr("Add a customer"), "plus")
        self._build()
        self._connect()
        self._show_shape()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"),)

    @property
    def shape(self) -> Shape:
        """What the view in front shows just now."""
        return self._shape_of(self.list.views.current)

    def acts(self) -> list[Act]:
        own, none = self._own_name, tr("Only a view of your own can be given up.")
        columns, sort = self._laying()
        return [
            Act(id="customers.find", title=tr("Find a customer"), run=self.list.focus, keys="Ctrl+F"),
            Act(id="order.new", title=tr("New order"), run=partial(self.seek.emit, "o "), keys="Ctrl+N", icon="plus"),
            Act(id="customers.filter", title=tr("Narrow the list"), run=self._ask_filters, keys=FILTER_KEYS),
            columns,
            sort,
            self.aside.act(other_keys="Ctrl+Shift+V"),
            Act(id="customers.keep", title=tr("Keep as a view"), run=self._ask_name, keys="Ctrl+Shift+K"),
            Act(
                id="customers.forget",
                title=tr("Give this view up"),
                run=self._forget,
                refused=lambda: "" if own() else none,
            ),
            self._starting(),
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
        if self.preview.isVisible() and self.preview.shown:
            self.preview.turn_to(self.preview.shown)

    def show_standing(self, standing: Standing) -> None:
        self.list.nothing.say(tr(NOTHING_GIVEN if standing.last_sync else NOTHING_YET))
        self.preview.age = standing.age

    def leave(self) -> None:
        self._laid.keep_widths(self.list.table)

    def carried(self) -> Carried:
        return Carried(self._shapes, self.list.looked_up)

    def take_up(self, carried: object) -> None:
        if isinstance(carried, Carried):
            self._shapes |= carried.shapes
            self.list.look_up_again(carried.looked_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.fit(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_space(event):
            self.aside.switch()
            return True
        return super().eventFilter(watched, event)

    def _shape_of(self, view: str) -> Shape:
        if view not in self._shapes:
            own = self._own.shape(view.removeprefix(OWN)) if view.startswith(OWN) else Shape(view=View(view))
            self._shapes[view] = own or Shape()
        return self._shapes[view]

    def _source(self, view: str, typed: str) -> Accounts:
        shape = self._shape_of(view)
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
        self._shapes[self.list.views.current] = shape
        self._show_shape()
        self.list.ask()

    def _show_shape(self) -> None:
        shape = self.shape
        self.list.is_narrowed = bool(shape.filters) or shape.view is not View.ALL
        self.filters.show_filters(shape.filters, is_own=self._own.shape(self._own_name()) == shape)
        place = SORTS.index(shape.sort)
        self.list.model.mark_heading(place, "↓" if shape.is_falling else "↑")

    def _sort(self, by: Sort) -> None:
        """Once more by the same is the other way round."""
        shape = self.shape
        is_falling = not shape.is_falling if by is shape.sort else by in FALLS_FIRST
        self._turn(replace(shape, sort=by, is_falling=is_falling))

    def _on_heading(self, place: int) -> None:
        by = SORTS[place]
        if by is not None:
            self._sort(by)

    def _open_sorts(self) -> None:
        pop_up(self.list.table, (self._tick(place, by) for place, by in enumerate(SORTS) if by is not None))

    def _tick(self, place: int, by: Sort) -> Tick:
        title = self.list.model.headerData(place, Qt.Orientation.Horizontal)
        return Tick(str(title), by is self.shape.sort, partial(self._sort, by))

    def _ask_filters(self) -> None:
        self._desk.look(filter_choices, self._offer_filters, self)

    def _offer_filters(self, choices: Sequence[FilterChoice]) -> None:
        if self._panel is None:
            self._panel = FilterPanel(self.window(), self)
            self._panel.chosen.connect(self._narrow)
        self._panel.open(choices)

    def _narrow(self, added: Filter) -> None:
        self._turn(self.shape.with_filter(added))

    def _widen(self, gone: Filter) -> None:
        self._turn(self.shape.without(gone))
        self.list.focus()

    def _own_name(self) -> str:
        current = self.list.views.current
        return current.removeprefix(OWN) if current.startswith(OWN) else ""

    def _ask_name(self) -> None:
        asked = Words(title=tr("Keep as a view"), hint=tr("What the view is called"), read=words, then=self._keep)
        Question(self.window(), self, asked).open(self._own_name())

    def _keep(self, name: str) -> None:
        shape = self.shape
        self._own.keep(name, shape)
        self._shapes[OWN + name] = shape
        self._show_views(OWN + name)

    def _laying(self) -> tuple[Act, Act]:
        """What is seen of each customer, and in which order they stand."""
        columns, sort = tr("Choose columns"), tr("Sort the list")
        offer = partial(self._laid.offer, self.list.table)
        return (
            Act(id="customers.columns", title=columns, run=offer, keys="Ctrl+Shift+L", icon="columns"),
            Act(id="customers.sort", title=sort, run=self._open_sorts, keys="Ctrl+Shift+S"),
        )

    def _starting(self) -> Act:
        add = tr("Add a customer")
        return Act(id="customers.add", title=add, run=self._ask_customer, keys="Ctrl+Shift+A", icon="plus")

    def _ask_customer(self) -> None:
        asked = Words(title=tr("Add a customer"), hint=tr("What the customer is called"), read=words, then=self._add)
        Question(self.window(), self, asked).open(self.list.field.text())

    def _add(self, name: str) -> None:
        step = partial(add_account, self._desk.store, name, {}, new_id=self._desk.new_id)
        self._desk.do(step, self._added, told=tr("Customer added. Saved on this laptop."), owner=self)

    def _added(self, done: Done) -> None:
        """Its page opens with the fields to fill."""
        self._walk.newcomer = done.id
        self.go.emit(f"crm://account/{done.id}")

    def _selected(self) -> list[int]:
        keys = self.list.model.ids
        return [keys[place] for place in self.list.table.selected_places()]

    def _on_selected(self) -> None:
        self.bulk.show_number(self.list.table.selected_number)

    def _select_one(self) -> None:
        """Only who is in front."""
        self.list.table.selectRow(max(0, self.list.table.currentIndex().row()))
        self.list.table.setFocus()

    def _forget(self) -> None:
        name = self._own_name()
        shape = self._own.shape(name)
        if shape is not None:
            self._own.forget(name)
            self._shapes.pop(OWN + name, None)
            self._show_views(View.ALL.value)
            self._desk.notices.did(tr("View given up: {}").format(name), partial(self._own_back, name, shape))

    def _own_back(self, name: str, shape: Shape) -> None:
        self._own.keep(name, shape)
        self._show_views(OWN + name)

    def _show_views(self, chosen: str) -> None:
        self.list.views.show_tabs(self._tabs())
        self.list.views.choose(chosen)

    def _tabs(self) -> list[tuple[str, str]]:
        own = [(OWN + name, name) for name in self._own.names()]
        return [*((view.value, tr(title)) for view, title in views.VIEWS.items()), *own]

    def _keep_preview(self, is_open: bool) -> None:
        self._memory.keep(_PREVIEW_KEPT, "on" if is_open else "")

    def _show_preview(self, is_open: bool) -> None:
        self.preview.setVisible(is_open)
        self._choose_first(self.list.model.rowCount())
        self._on_current()

    def _on_current(self) -> None:
        selected = self.list.model.row_at(self.list.table.currentIndex().row())
        if self.preview.isHidden() or selected is None:
            self.preview.clear()
        elif selected.id != self.preview.shown:
            self.preview.turn_to(AccountId(selected.id))

    def _open(self, customer: AccountRow) -> None:
        self._walk.begin(self.list.model.ids, self.list.model.position_of(customer.key), customer.id)
        self.go.emit(f"crm://account/{customer.id}")

    def _counted(self, number: int) -> None:
        self._header.say(tr("Customers"), counted("%Ln customer(s)", number))
        typed = words(self.list.field.text())
        self._adding.setVisible(number == 0 and typed is not None)
        self._adding.setText(tr("Add “{}” as a customer").format(shortened(typed or "", 40)).replace("&", "&&"))
        self._choose_first(number)
        self._on_selected()
        self._on_current()

    def _choose_first(self, number: int) -> None:
        """With a preview beside the list somebody is in it: the first of whoever was looked for."""
        is_other, self._looked_for = self._looked_for != self.list.field.text(), self.list.field.text()
        if number and self.aside.is_open and (is_other or not self.list.table.currentIndex().isValid()):
            self.list.table.selectRow(0)

    def _wanted(self) -> Wanted[int, AccountRow]:
        return Wanted(
            name=tr("Customers"),
            hint=tr("Name, number, town, phone…"),
            field=tr("Find a customer"),
            sentence=sentence,
            views=self._tabs(),
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
        )

    def _build(self) -> None:
        self._header.offer([self._starting()], behind=self._laying())
        self._header.keep(self.aside.control)
        self.list.beside.addWidget(self.filters.add)
        self.list.below.addWidget(self.filters)
        self._laid.lay(self.list.table)
        self.list.below.addLayout(row(self._adding, None))
        self._adding.hide()
        left = column(self.list, self.bulk, space=8)
        left.setStretch(0, 1)
        body = row(left, self.preview, space=12)
        body.setStretch(0, 1)
        self.preview.setFixedWidth(look().px(PREVIEW))
        self.preview.hide()
        whole_page = column(self._header, body, space=12, margins=(20, 16, 20, 16))
        whole_page.setStretch(1, 1)
        self.setLayout(whole_page)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.views.chosen.connect(self._show_shape)
        self.filters.wanted.connect(self._ask_filters)
        self.filters.taken_away.connect(self._widen)
        self.filters.kept.connect(self._ask_name)
        self.preview.opened.connect(self.go)
        self.aside.switched.connect(self._keep_preview)
        table = self.list.table
        table.installEventFilter(self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        self.bulk.given_up.connect(self._select_one)
        self._adding.clicked.connect(lambda: self._add(words(self.list.field.text()) or ""))
        table.selectionModel().currentRowChanged.connect(self._on_current)
        self.list.model.dataChanged.connect(self._on_current)
        table.horizontalHeader().setSectionsClickable(True)
        table.horizontalHeader().sectionClicked.connect(self._on_heading)


def _is_space(event: QKeyEvent) -> bool:
    """With Ctrl it would select one more."""
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
