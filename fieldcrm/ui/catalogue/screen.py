"""The catalogue: branches at the left, products in the middle, the chosen one and its price at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from fieldcrm.domain.assortment import Branch
from fieldcrm.services.prices import buyer_of
from fieldcrm.store.queries.product_list import Buyer, ProductRow, Sort, View, Wanted, branches
from fieldcrm.store.queries.product_page import ProductPage, product_page
from fieldcrm.store.store import Reading
from fieldcrm.ui.catalogue import rows
from fieldcrm.ui.catalogue.hand_chip import CHANGE, HandChip
from fieldcrm.ui.catalogue.panel import Panel
from fieldcrm.ui.catalogue.source import Goods
from fieldcrm.ui.catalogue.tiles import Tiles
from fieldcrm.ui.catalogue.tree import Branches, Place
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched, kinds_in
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder, LookedUp
from fieldcrm.ui.shared.finder import Wanted as Listed
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, keys, term, tr
from fieldcrm.ui.shared.widgets import Choice, KeyHints, button, card, column, holder, row
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.shell.widths import keep_widths, widths_as_left

VIEWS: Final = {
    View.SOLD.value: term("On sale"),
    View.BOUGHT.value: term("Bought before"),
    View.IN_STOCK.value: term("In stock"),
    View.PROMOTED.value: term("On promotion"),
    View.GONE.value: term("No longer sold"),
}
SORTS: Final = {
    Sort.NAME: term("By name"),
    Sort.CODE: term("By code"),
    Sort.STOCK: term("Most in stock first"),
    Sort.BOUGHT: term("Last bought first"),
}
_WIDTHS_KEPT: Final = "catalogue/widths"
NOTHING_YET: Final = term("No products yet: they come with the first exchange.")
NOTHING_GIVEN: Final = term("Head office has given you no products yet.")
TILES: Final = "Ctrl+T"
ORDERING: Final = frozenset({"order", "order_line"})


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the list, from one snapshot."""

    branches: Sequence[Branch]
    buyer: Buyer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What a catalogue made anew begins with."""

    looked_up: LookedUp
    place: Place
    opened: frozenset[Place]
    sort: int
    is_tiled: bool
    chosen: int | None


class Catalogue(Page):
    """Prices are those of the customer in hand; what is chosen stays chosen whoever that is."""

    kinds = frozenset(
        {
            "product",
            "product_unit",
            "price_list",
            "price_item",
            "promotion",
            "stock_level",
            "warehouse",
            "account",
            *ORDERING,
        }
    )
    wants_room = True

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self._desk, self._memory = desk, memory
        self._widths = widths_as_left(memory, _WIDTHS_KEPT, rows.WIDTHS)
        self._latest = Latest(self._show_around)
        self._header = PageHeader()
        self._header.say(tr("Catalogue"))
        self._chip = HandChip()
        self.tree = Branches()
        self.list: Finder[int, ProductRow] = Finder(self._listed(), desk.tasks.read_behind)
        self.tiles = Tiles(tr("Products as tiles"), self.list.model, desk.today)
        self.panel = Panel(desk)
        self.sort = Choice(tr("Sort"))
        self._as_tiles = button(tr("Tiles"), "squares-four", "chip", tip=keys(TILES))
        self._asked_for = ("", "")
        self._chosen: int | None = None
        self._is_looking = self._is_behind = False
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Catalogue"),)

    def acts(self) -> list[Act]:
        other = tr("Prices for another customer")
        return [
            Act(
                id="catalogue.add",
                title=tr("Add to order"),
                run=self.panel.card.focus,
                keys="A",
                other_keys="Ctrl+M",
                icon="shopping-cart",
                refused=self._nothing_chosen,
            ),
            Act(id="catalogue.find", title=tr("Find a product"), run=self.list.focus, keys="/", other_keys="Ctrl+F"),
            Act(id="catalogue.tiles", title=tr("List or tiles"), run=self._turn, keys=TILES, icon="squares-four"),
            Act(id="catalogue.customer", title=other, run=self._choose_customer, keys=CHANGE, icon="storefront"),
            Act(
                id="catalogue.list_prices",
                title=tr("Show list prices"),
                run=self._drop_customer,
                icon="tag",
                refused=self._nobody_in_hand,
            ),
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        """What was looked for and chosen stays; another customer's prices are asked for anew."""
        self._look_around()
        if self._asked_for == self._in_hand and self.list.model.rowCount():
            self.list.refresh()
            self._look_at_product()
        else:
            self._ask()

    def arrive(self) -> None:
        self.list.give_keys()

    def refresh(self, touched: Touched) -> None:
        """An order changes what is on it and no price."""
        self._look_around()
        self._look_at_product()
        if not touched or kinds_in(touched) - ORDERING:
            self.list.refresh()

    def show_standing(self, standing: Standing) -> None:
        self.list.nothing.say(tr(NOTHING_GIVEN if standing.last_sync else NOTHING_YET))

    def leave(self) -> None:
        """How wide the columns were made is remembered."""
        keep_widths(self._memory, _WIDTHS_KEPT, self.list.table, self._widths)

    def carried(self) -> Carried:
        return Carried(
            looked_up=self.list.looked_up,
            place=self.tree.place,
            opened=self.tree.opened,
            sort=self.sort.currentIndex(),
            is_tiled=self._as_tiles.isChecked(),
            chosen=self._chosen,
        )

    def take_up(self, carried: object) -> None:
        if isinstance(carried, Carried):
            self._chosen = carried.chosen
            self.tree.stay_at(carried.place, carried.opened)
            self.sort.setCurrentIndex(carried.sort)
            self._as_tiles.setChecked(carried.is_tiled)
            self._show_face()
            self.list.look_up_again(carried.looked_up)

    @property
    def _in_hand(self) -> tuple[str, str]:
        return self._desk.hand.kind, self._desk.hand.id

    def _ask(self) -> None:
        self._asked_for, self._is_behind = self._in_hand, True
        self.list.ask()

    def _goods(self, view: str, typed: str) -> Goods:
        shelf, path = self.tree.place
        return Goods(
            self._desk, Wanted(view=View(view), shelf=shelf, path=path, typed=typed, sort=self._sorted), *self._in_hand
        )

    @property
    def _sorted(self) -> Sort:
        return list(SORTS)[max(0, self.sort.currentIndex())]

    def _turn(self) -> None:
        """From the list to tiles, and back; what is chosen stays so."""
        self._as_tiles.setChecked(self.tiles.isHidden())
        self._show_face()

    def _show_face(self) -> None:
        self.list.turn_to(self.tiles if self._as_tiles.isChecked() else self.list.table)

    def _look_around(self) -> None:
        kind, id = self._in_hand
        today = self._desk.today()

        def read(reading: Reading) -> Around:
            return Around(branches(reading, today), buyer_of(reading, kind, id))

        self._desk.look(read, self._latest.next(), self)

    def _show_around(self, around: Around) -> None:
        self.tree.show_branches(around.branches)
        self._chip.show_buyer(around.buyer)

    def _look_at_product(self) -> None:
        """One question at a time: whoever runs down the list is shown the product they stop at."""
        chosen = self._current()
        if chosen is None or self._is_looking:
            return
        self._is_looking, self._is_behind = True, False
        wanted, today = chosen.id, self._desk.today()
        kind, id = self._in_hand

        def read(reading: Reading) -> ProductPage:
            return product_page(reading, wanted, buyer_of(reading, kind, id), today)

        self._desk.look(read, self._show_product, self, failed=self._missing)

    def _show_product(self, page: ProductPage) -> None:
        self._is_looking = False
        chosen = self._current()
        self.panel.show_page(page)
        if self._is_behind or (chosen is not None and chosen.id != page.product.id):
            self._look_at_product()

    def _missing(self, error: Exception) -> None:
        self._is_looking = False
        self.panel.show_nothing()
        self._desk.refuse(error)

    def _current(self) -> ProductRow | None:
        return self.list.model.row_at(self.list.table.currentIndex().row())

    def _moved(self) -> None:
        self.tiles.choose(self.list.table.currentIndex().row())
        chosen = self._current()
        if chosen is not None:
            self._chosen = chosen.key
            self._look_at_product()

    def _arrived(self) -> None:
        """A page of rows is here: the one chosen may be among them."""
        chosen = self._current()
        if chosen is not None and (self._is_behind or chosen.id != self.panel.product):
            self._moved()

    def _counted(self, number: int) -> None:
        self._header.say(tr("Catalogue"), counted("%Ln product(s)", number))
        if number == 0:
            self.panel.show_nothing()
        elif not self.list.table.currentIndex().isValid():
            before = self.list.model.position_of(self._chosen) if self._chosen is not None else 0
            self.list.table.selectRow(max(0, before))

    def _open(self, product: ProductRow) -> None:
        self.go.emit(f"crm://product/{product.id}")

    def _open_tile(self, place: int) -> None:
        product = self.list.model.row_at(place)
        if product is not None:
            self._open(product)

    def _choose_customer(self) -> None:
        self.seek.emit("p ")

    def _drop_customer(self) -> None:
        self._desk.hand.drop()
        self._look_around()
        self._ask()

    def _nothing_chosen(self) -> str:
        return "" if self.panel.product else tr("Choose a product first.")

    def _nobody_in_hand(self) -> str:
        return "" if self._desk.hand.kind else tr("These are the list prices.")

    def _listed(self) -> Listed[int, ProductRow]:
        return Listed(
            name=tr("Products"),
            hint=tr("Name, code, barcode…"),
            field=tr("Find a product"),
            views=[(view, tr(title)) for view, title in VIEWS.items()],
            columns=rows.columns(self._desk.today),
            widths=self._widths,
            given_up=rows.GIVEN_UP,
            source=self._goods,
            key=lambda row: row.key,
            icon="package",
            nothing=tr(NOTHING_YET),
            way_out=(tr("Open the sync centre"), lambda: self.go.emit("crm://sync")),
            nothing_found=tr("No product matches."),
            delegate=partial(rows.ProductDelegate, self._desk.today),
            sentence=lambda row: rows.sentence(row, self._desk.today()),
            row_height=rows.ROW,
        )

    def _build(self) -> None:
        for title in SORTS.values():
            self.sort.addItem(tr(title))
        self._as_tiles.setCheckable(True)
        self.list.also(self.tiles)
        ways = Flow()
        ways.fill([self.sort, holder(row(self._as_tiles, margins=(0, 4, 0, 4))), self._chip])
        head = row(self._header, ways, space=12)
        head.setStretch(0, 1)
        hints = KeyHints(
            ("A", tr("add to order")),
            ("Enter", tr("all about it")),
            ("/", tr("find")),
            (CHANGE.replace("+", " "), tr("customer")),
        )
        goods = column(self.list, hints, space=8)
        goods.setStretch(0, 1)
        parts = (
            Part(widget=card(column(self.tree), (4, 8, 4, 8)), width=200, close=160),
            Part(widget=holder(goods), share=1),
            Part(widget=self.panel, width=312),
        )
        body = Spread(tr("Catalogue"), parts, main=1, wide_from=960, close_from=800, medium_from=640)
        whole = column(head, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._ask)
        self.list.opened.connect(self._open)
        self.list.counted.connect(self._counted)
        self.list.table.selectionModel().currentChanged.connect(self._moved)
        self.list.model.dataChanged.connect(self._arrived)
        self.tiles.chosen.connect(self.list.table.selectRow)
        self.tiles.opened.connect(self._open_tile)
        self.sort.activated.connect(self._ask)
        self._as_tiles.clicked.connect(self._show_face)
        self.panel.go.connect(self.go)
        self.panel.choose.connect(self._choose_customer)
        self.panel.left.connect(self.arrive)
        self._chip.change.connect(self._choose_customer)
        self._chip.clear.connect(self._drop_customer)
