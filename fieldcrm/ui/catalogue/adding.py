"""So many of a product put on the order of the customer in hand: A, a quantity, Enter."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from fieldcrm.store.queries.product_page import Draft, ProductPage
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.texts import listed, quantity, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.typed import amount_of
from fieldcrm.ui.shared.units import unit_name
from fieldcrm.ui.shared.widgets import Choice, button, card, column, label, on_button, repolish, row

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AddCard(QFrame):
    """`added` brings the quantity and the unit; `left` says that nothing is to be added after all."""

    added = Signal(object, str)
    left = Signal()
    choose = Signal()
    """For whom it is has to be said first."""
    draft_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._page: ProductPage | None = None
        self._told = label("", "body", "2", wrap=True)
        self.qty = QLineEdit("1")
        self._unit = Choice(tr("Unit"))
        self._add = button(tr("Add to order"), "shopping-cart", "primary")
        self._choose = button(tr("Choose a customer"), "storefront")
        self._draft = button("", kind="link")
        self._build()

    def show_product(self, page: ProductPage) -> None:
        """Another product, or more known of it; a quantity that is being typed stays."""
        is_other = self._page is None or self._page.product.id != page.product.id
        self._page = page
        if is_other:
            self._begin(page)
        for shown, is_seen in ((self.qty, page.buyer), (self._add, page.buyer), (self._draft, page.draft)):
            shown.setVisible(bool(is_seen))
        self._unit.setVisible(bool(page.buyer and page.units))
        self._choose.setVisible(page.buyer is None)
        self._told.setText(_told(page))
        self._draft.setText(on_button(tr("Open order {}").format(page.draft.number)) if page.draft else "")

    def take_keys(self) -> None:
        """To the quantity, or to the choice of a customer for whom there could be one."""
        if self._page is not None and self._page.buyer is not None:
            self.focus()
        else:
            self._choose.setFocus()

    def focus(self) -> None:
        """Ready for a quantity; without a customer that is asked for first."""
        if self._page is None or self._page.buyer is None:
            self.choose.emit()
            return
        self.qty.setFocus()
        self.qty.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER and not event.modifiers():
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._mark(invalid=False)
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _begin(self, page: ProductPage) -> None:
        """What they last took is what they most likely want again."""
        last = page.bought.qty if page.bought else Decimal(1)
        self.qty.setText(quantity(last))
        self._mark(invalid=False)
        self._unit.clear()
        for unit in _units(page):
            self._unit.addItem(unit_name(unit) or tr("piece"), unit)

    def _take(self) -> None:
        qty = amount_of(self.qty.text())
        self._mark(invalid=qty is None)
        if qty is not None and self._page is not None:
            self.added.emit(qty, str(self._unit.currentData() or ""))

    def _mark(self, *, invalid: bool) -> None:
        self.qty.setProperty("invalid", "true" if invalid else "false")
        repolish(self.qty)

    def _build(self) -> None:
        self.qty.setFont(look().font(figures=True))
        self.qty.setAccessibleName(tr("Quantity"))
        self.qty.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.qty.setFixedWidth(look().px(84))
        self.qty.installEventFilter(self)
        self._add.clicked.connect(self._take)
        self._choose.clicked.connect(self.choose)
        self._draft.clicked.connect(self._go_to_draft)
        amount = Flow()
        amount.fill([self.qty, self._unit, self._add])
        links = row(self._choose, self._draft, None)
        self.setLayout(column(card(column(self._told, amount, links))))

    def _go_to_draft(self) -> None:
        if self._page is not None and self._page.draft is not None:
            self.draft_wanted.emit(self._page.draft.id)


def _units(page: ProductPage) -> Sequence[str]:
    """Its own first."""
    return (page.product.uom or "", *(unit.uom for unit in page.units))


def _told(page: ProductPage) -> str:
    if page.buyer is None:
        return tr("Prices and orders need a customer.")
    if page.draft is None:
        return tr("A new order for {} begins with it.").format(page.buyer.name)
    return _on_it(page.draft) or tr("Goes on order {}.").format(page.draft.number)


def _on_it(draft: Draft) -> str:
    there = listed(f"{quantity(qty)} {unit_name(uom)}".rstrip() for qty, uom in draft.on_it)
    return tr("Order {number} has {there} of it.").format(number=draft.number, there=there) if there else ""
