"""The product chosen: what it is called, how many to add, what it costs and why, what lies where."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from fieldcrm.services.ordering import Wish, add_to_order
from fieldcrm.store.queries.product_page import ProductPage
from fieldcrm.ui.catalogue.adding import AddCard
from fieldcrm.ui.catalogue.art import Art
from fieldcrm.ui.catalogue.cards import PriceCard, StockCard
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import quantity, tr
from fieldcrm.ui.shared.widgets import Empty, button, card, chip, column, holder, label, row, scrolled


class Adding:
    """Puts what an `AddCard` brings on the order of whoever the product was priced for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, page: ProductPage, qty: Decimal, uom: str) -> None:
        """It is said, and can be taken back."""
        desk, buyer = self._desk, page.buyer
        if buyer is None:
            return
        wish = Wish(product=page.product.id, qty=qty, uom=uom or None)
        today = desk.today()
        step = partial(
            add_to_order, desk.store, buyer.account, wish, prefer=buyer.draft, today=today, new_id=desk.new_id
        )
        told = tr("{qty} × {name} added for {customer}")
        desk.do(step, told=told.format(qty=quantity(qty), name=page.product.name, customer=buyer.name))


class Panel(QWidget):
    """Stands beside the list; what is shown in it stays until another product has been read."""

    go = Signal(str)
    choose, left = Signal(), Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._adding = Adding(desk)
        self._page: ProductPage | None = None
        self.card = AddCard()
        self._art = Art()
        self._name = label("", "title3", wrap=True)
        self._about = label("", "small", "2", wrap=True)
        self._gone = chip(tr("No longer sold"), "bad")
        self._price, self._stock = PriceCard(), StockCard()
        self._whole = scrolled(self._inside(), tr("Product"))
        policy = QSizePolicy.Policy
        self._whole.setSizePolicy(policy.Expanding, policy.Ignored)  # it scrolls; its wish is no reason for the page to
        self._nothing = Empty("package", tr("Choose a product to see its price."))
        self.setLayout(column(self._whole, self._nothing))
        self._connect()
        self.show_nothing()

    @property
    def product(self) -> str:
        """Whose id is shown."""
        return self._page.product.id if self._page else ""

    def show_page(self, page: ProductPage) -> None:
        """Show it."""
        self._page, product = page, page.product
        today = self._desk.today()
        self._art.show_product(product.name, product.category or "")
        self._name.setText(product.name)
        self._about.setText(" · ".join(filter(None, (product.code, product.category, product.brand))))
        self._gone.setVisible(not product.is_sold_on(today))
        self.card.show_product(page)
        self._price.show_product(page, today)
        self._stock.show_stock(page.stock, today)
        self._whole.show()
        self._nothing.hide()

    def show_nothing(self) -> None:
        """No product is chosen."""
        self._page = None
        self._whole.hide()
        self._nothing.show()

    def _inside(self) -> QWidget:
        head = card(column(self._head(), row(self._gone, None), space=6))
        return holder(column(head, self.card, self._price, self._stock, None, space=12))

    def _head(self) -> QFrame | QWidget:
        more = button(tr("All about it"), "arrow-right", "link")
        more.clicked.connect(self._open)
        words = column(self._name, self._about, row(more, None), space=2)
        across = row(column(self._art, None), words, space=12)
        across.setStretch(1, 1)
        return holder(across)

    def _connect(self) -> None:
        self.card.added.connect(self._add)
        self.card.choose.connect(self.choose)
        self.card.left.connect(self.left)
        self.card.draft_wanted.connect(self._open_draft)

    def _open_draft(self, order: str) -> None:
        self.go.emit(f"crm://order/{order}")

    def _open(self) -> None:
        if self._page is not None:
            self.go.emit(f"crm://product/{self._page.product.id}")

    def _add(self, qty: Decimal, uom: str) -> None:
        if self._page is not None:
            self._adding.add(self._page, qty, uom)
            self.left.emit()
