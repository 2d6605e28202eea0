"""The list of orders: drafts, what waits, what was placed, what needs a look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import OrderStatus
from fieldcrm.store.queries.order_list import Asked, OrderRow, Sort, View, order_counts, order_ids, order_rows
from fieldcrm.ui.orders.again import Again, begun_still
from fieldcrm.ui.orders.columns import COLUMNS, GIVEN_UP, SIGNED, SORTS, SYNC, WIDTHS, sentence
from fieldcrm.ui.orders.preview import Preview
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.beside import Beside
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, LookedUp, Wanted
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import counted, term, tr, whole
from fieldcrm.ui.shared.widgets import column, row
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.shell.widths import keep_widths, widths_as_left

VIEWS: Final = {
    View.ALL: term("All"),
    View.DRAFTS: term("Drafts"),
    View.WAITING: term("Waiting to sync"),
    View.PLACED: term("Placed"),
    View.ATTENTION: term("Needs attention"),
}
COME_SO_FAR: Final = {
    View.RECEIVED: term("At head office"),
    View.CONFIRMED: term("Confirmed"),
    View.SHIPPED: term("Shipped"),
}
"""Where Today leads to; one of them stands beside the others once it was asked for."""
_WIDTHS_KEPT: Final = "orders/widths"
FALLS_FIRST: Final = (Sort.ORDERED, Sort.WANTED, Sort.TOTAL)
"""By these the newest and the largest are looked for first."""


@dataclass(frozen=True, slots=True)
class OrdersAsked:
    """One question to the list."""

    desk: Desk
    asked: Asked

    def ids(self) -> Sequence[int]:
        """Every order that matches."""
        with self.desk.store.read() as reading:
            return order_ids(reading, self.asked)

    def rows(self, ids: Sequence[int]) -> Sequence[OrderRow]:
        """A page of them."""
        with self.desk.store.read() as reading:
            return order_rows(reading, ids)


class Orders(Page):
    """Views, a field to type in, and the rows; the view and the sorting are those of the last time."""

    kinds = frozenset({"order", "order_line", "account"})

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self._desk, self._memory = desk, memory
        self._sorting = _as_left(memory)
        self._views = VIEWS
        self._widths = widths_as_left(memory, _WIDTHS_KEPT, WIDTHS)
        self._header = PageHeader()
        self._header.say(tr("Orders"))
        self._latest, self._again = Latest(self._show_counts), Again(desk, self)
        self.list: Finder[int, OrderRow] = Finder(self._wanted(), desk.tasks.read_behind)
        self.preview = Preview(desk)
        self._beside = Beside(self.list, self.preview, memory, "orders")
        self.aside = self._beside.aside
        self._build()
        self._connect()
        self._show_sorting()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"),)

    def acts(self) -> list[Act]:
        find = Act(id="orders.find", title=tr("Find an order"), run=self.list.focus, keys="Ctrl+F")
        again = self._again.act(self._one_here, self._none_placed_here)
        beside = self.aside.act(other_keys="Ctrl+Shift+V")
        return [self._starting(), find, again, beside, *self._sorts()]

    def open(self, parameters: Mapping[str, str]) -> None:
        """An address may name a view."""
        view = parameters.get("view", "")
        self._show_view_of_today(view)
        if view in [each.value for each in self._views]:
            self.list.views.choose(view)
        else:
            self.list.ask()
        self._count()

    def arrive(self) -> None:
        self.list.focus()

    def refresh(self, touched: Touched) -> None:
        self.list.refresh()
        self._beside.refresh()
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.fit(self.width())

    def leave(self) -> None:
        """How wide the columns were made is remembered."""
        keep_widths(self._memory, _WIDTHS_KEPT, self.list.table, self._widths)

    def carried(self) -> LookedUp:
        return self.list.looked_up

    def take_up(self, carried: object) -> None:
        if isinstance(carried, LookedUp):
            self._show_view_of_today(carried.view)
            self.list.look_up_again(carried)

    def _source(self, view: str, typed: str) -> OrdersAsked:
        sorting = self._sorting
        return OrdersAsked(self._desk, replace(sorting, today=self._desk.today(), view=View(view), typed=typed))

    def _count(self) -> None:
        today = self._desk.today()
        self._desk.look(lambda reading: order_counts(reading, today), self._latest.next(), self)

    def _show_counts(self, counts: Mapping[View, int]) -> None:
        for view, title in self._views.items():
            self.list.views.rename(view, f"{tr(title)}  {whole(counts[view])}")

    def _open(self, order: OrderRow) -> None:
        self.go.emit(f"crm://order/{order.id}")

    def _here(self) -> OrderRow | None:
        return self.list.model.row_at(self.list.table.currentIndex().row())

    def _one_here(self) -> OrderId | None:
        here = self._here()
        return OrderId(here.id) if here is not None else None

    def _none_placed_here(self) -> str:
        here = self._here()
        if here is None:
            return tr("Choose an order first.")
        return begun_still() if here.status is OrderStatus.DRAFT else ""

    def _counted(self, number: int) -> None:
        is_of_today = self.list.views.current in [view.value for view in COME_SO_FAR]
        whose = tr("yours, of the last 30 days") if is_of_today else ""
        self._header.say(tr("Orders"), " · ".join(filter(None, (counted("%Ln order(s)", number), whose))))
        self._beside.show_found()

    def _sort(self, by: Sort) -> None:
        """Once more by the same is the other way round."""
        is_same = by is self._sorting.sort
        is_rising = not self._sorting.is_rising if is_same else by not in FALLS_FIRST
        self._sorting = replace(self._sorting, sort=by, is_rising=is_rising)
        self._memory.keep("orders/sort", f"{by.value} {'rising' if is_rising else 'falling'}")
        self._show_sorting()
        self.list.ask()

    def _show_sorting(self) -> None:
        place = SORTS.index(self._sorting.sort)
        self.list.model.mark_heading(place, "↑" if self._sorting.is_rising else "↓")
        header = self.list.table.horizontalHeader()
        header.resizeSection(place, max(header.sectionSize(place), header.sectionSizeFromContents(place).width()))

    def _on_heading(self, place: int) -> None:
        by = SORTS[place]
        if by is not None:
            self._sort(by)

    def _show_view_of_today(self, view: str) -> None:
        """It stays for as long as the page, in the place of another one."""
        asked = {each: title for each, title in COME_SO_FAR.items() if each.value == view}
        if asked and not asked.keys() <= self._views.keys():
            self._views = {**VIEWS, **asked}
            self.list.views.show_tabs([(each.value, tr(title)) for each, title in self._views.items()])

    def _keep_view(self, view: str) -> None:
        if view in [each.value for each in VIEWS]:
            self._memory.keep("orders/view", view)

    def _starting(self) -> Act:
        return Act(id="order.new", title=tr("New order"), run=lambda: self.seek.emit("o "), keys="Ctrl+N", icon="plus")

    def _sorts(self) -> list[Act]:
        titles = [(by, tr(each.title)) for by, each in zip(SORTS, COLUMNS, strict=True) if by is not None]
        return [
            Act(id=f"orders.sort.{by.value}", title=tr("Sort: {}").format(title), run=partial(self._sort, by))
            for by, title in titles
        ]

    def _wanted(self) -> Wanted[int, OrderRow]:
        return Wanted(
            name=tr("Orders"),
            hint=tr("Number, reference or customer…"),
            field=tr("Find an order"),
            sentence=sentence,
            views=[(view.value, tr(title)) for view, title in VIEWS.items()],
            columns=COLUMNS,
            widths=self._widths,
            given_up=GIVEN_UP,
            signs=SIGNED,
            short=(SYNC,),
            source=self._source,
            key=lambda row: row.key,
            icon="receipt",
            nothing=tr("No orders yet. Ctrl+N begins one."),
            nothing_found=tr("No orders here."),
        )

    def _build(self) -> None:
        self._header.offer([self._starting()])
        self.list.table.horizontalHeader().setSectionsClickable(True)
        self._header.keep(self.aside.control)
        body = row(self.list, self.preview, space=12)
        body.setStretch(0, 1)
        whole_page = column(self._header, body, space=12, margins=(20, 16, 20, 16))
        whole_page.setStretch(1, 1)
        self.setLayout(whole_page)

    def _connect(self) -> None:
        self._again.begun.connect(self.go)
        self.list.opened.connect(self._open)
        self.preview.opened.connect(self.go)
        self.list.counted.connect(self._counted)
        self.list.views.chosen.connect(self._keep_view)
        self.list.table.horizontalHeader().sectionClicked.connect(self._on_heading)
        kept = self._memory.recall("orders/view")
        if kept in [view.value for view in VIEWS]:
            self.list.views.choose(kept)


def _as_left(memory: Memory) -> Asked:
    """The sorting of the last time; what makes no sense is the newest first."""
    by, _, way = memory.recall("orders/sort").partition(" ")
    sort = Sort(by) if by in {each.value for each in Sort} else Sort.ORDERED
    return Asked(today=date.min, sort=sort, is_rising=way == "rising")
