"""The page of one product: all that is known of it, and who took it lately."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from fieldcrm.domain.ids import ProductId
from fieldcrm.services.prices import buyer_of
from fieldcrm.store.queries.product_page import ProductPage, Sale, product_page, sales
from fieldcrm.store.store import Reading
from fieldcrm.ui.catalogue.adding import AddCard
from fieldcrm.ui.catalogue.cards import AboutCard, PriceCard, StockCard
from fieldcrm.ui.catalogue.hand_chip import CHANGE, HandChip
from fieldcrm.ui.catalogue.panel import Adding
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Chip, PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.texts import quantity, short_day, tr
from fieldcrm.ui.shared.widgets import Empty, card, column, holder, label, row, scrolled
from fieldcrm.ui.shell.pages import Page


class ProductView(Page):
    """Reads one snapshot and shows it; who took it lately goes through every order, so it comes by itself."""

    kinds = frozenset({"product", "product_unit", "price_item", "promotion", "stock_level", "account", "order"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest, self._latest_sales = Latest(self._show), Latest(self._show_sales)
        self._id = ProductId("")
        self._page: ProductPage | None = None
        self._adding = Adding(desk)
        self._header = PageHeader()
        self._chip = HandChip()
        self.add_card = AddCard()
        self._about, self._price, self._stock = AboutCard(), PriceCard(), StockCard()
        self.sales = self._sales_list()
        self._begins, self._arrives = True, False
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Catalogue"), self._page.product.name if self._page else "")

    def acts(self) -> list[Act]:
        other = tr("Prices for another customer")
        return [
            Act(
                id="product.add",
                title=tr("Add to order"),
                run=self.add_card.focus,
                keys="A",
                other_keys="Ctrl+M",
                icon="shopping-cart",
                refused=self._unknown,
            ),
            Act(id="product.customer", title=other, run=self._choose_customer, keys=CHANGE, icon="storefront"),
            Act(id="product.back", title=tr("Back to the catalogue"), run=self._go_back, keys="Esc"),
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self._id != parameters["id"]:
            self._id, self._page = ProductId(parameters["id"]), None
            self._latest.turn()
            self._latest_sales.turn()
            self.sales.show_rows([])
        self._begins = True
        self._look()

    def arrive(self) -> None:
        """The keys go to the quantity as soon as it is known whom the product is for."""
        super().arrive()
        self._arrives = True
        self._take_keys()

    def _take_keys(self) -> None:
        if self._arrives and self._page is not None and self.has_keys:
            self._arrives = False
            self.add_card.take_keys()

    def _to_sales(self) -> None:
        self.sales.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        wanted, today, hand = self._id, self._desk.today(), self._desk.hand
        kind, id = hand.kind, hand.id

        def read(reading: Reading) -> ProductPage:
            return product_page(reading, wanted, buyer_of(reading, kind, id), today)

        def read_sales(reading: Reading) -> list[Sale]:
            return sales(reading, wanted)

        self._desk.look(read, self._latest.next(), self, failed=self._missing)
        self._desk.look(read_sales, self._latest_sales.next(), self)

    def _missing(self, error: Exception) -> None:
        """Under this address nothing of another product may stand."""
        self._desk.refuse(error)
        self._body.hide()
        self._header.say(tr("This product is not on this laptop"))

    def _show(self, page: ProductPage) -> None:
        self._page, today = page, self._desk.today()
        product = page.product
        self._body.show()
        about = " · ".join(filter(None, (product.code, (product.category or "").replace("/", " › "), product.brand)))
        self._header.say(product.name, about, _states(page, today))
        self._chip.show_buyer(page.buyer)
        self.add_card.show_product(page)
        self._about.show_product(page)
        self._price.show_product(page, today)
        self._stock.show_stock(page.stock, today)
        self._take_keys()
        self.titled.emit()

    def _show_sales(self, sold: Sequence[Sale]) -> None:
        self.sales.show_rows(sold)
        if self._begins:
            self._body.to_the_top()  # the window follows the keys to the list as it comes
        self._begins = False

    def _sales_list(self) -> LinesList[Sale]:
        empty = Empty("receipt", tr("Nobody has taken it yet."))
        return LinesList(
            tr("Bought lately"),
            lambda sale: _sale_lines(sale, self._desk.today()),
            lambda sale: f"{sale.order} {sale.qty} {sale.uom}",
            empty,
            48,
            is_quiet=True,
        )

    def _add(self, qty: Decimal, uom: str) -> None:
        if self._page is not None:
            self._adding.add(self._page, qty, uom)
            self._to_sales()

    def _open_order(self, order: str) -> None:
        self.go.emit(f"crm://order/{order}")

    def _open_sale(self, sale: Sale) -> None:
        self._open_order(sale.order)

    def _unknown(self) -> str:
        return tr("A moment, please.") if self._page is None else ""

    def _choose_customer(self) -> None:
        self.seek.emit("p ")

    def _drop_customer(self) -> None:
        self._desk.hand.drop()
        self._look()

    def _go_back(self) -> None:
        self.go.emit("crm://catalogue")

    def _build(self) -> None:
        head = row(self._header, self._chip, space=12)
        head.setStretch(0, 1)
        left = holder(column(self._about, None))
        middle = scrolled(holder(column(self.add_card, self._price, None, space=12)), tr("Price"))
        taken = card(column(label(tr("Bought lately"), "title3"), self.sales))
        right = column(self._stock, taken, space=12)
        right.setStretch(1, 1)
        parts = (
            Part(widget=left, width=282, is_short=True),
            Part(widget=middle, share=2),
            Part(widget=holder(right), width=340, share=1),
        )
        self._body = Spread(tr("Product"), parts, main=1, wide_from=900, medium_from=640)
        whole = column(head, self._body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.add_card.added.connect(self._add)
        self.add_card.left.connect(self._to_sales)
        self.add_card.choose.connect(self._choose_customer)
        self.add_card.draft_wanted.connect(self._open_order)
        self.sales.chosen.connect(self._open_sale)
        self._chip.change.connect(self._choose_customer)
        self._chip.clear.connect(self._drop_customer)


def _states(page: ProductPage, today: date) -> list[Chip]:
    return [] if page.product.is_sold_on(today) else [(tr("No longer sold"), "bad")]


def _sale_lines(sale: Sale, today: date) -> Lines:
    told = " ".join(filter(None, (quantity(sale.qty), sale.uom)))
    return Lines(title=sale.name, subtitle=told, icon="receipt", note=short_day(sale.on, today))
