"""The cards of a product: what it costs and why, from how many it is less, what lies where, and what it is."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from fieldcrm.domain.catalogue import ONE, Promotion
from fieldcrm.domain.orders import HUNDRED
from fieldcrm.domain.price_trace import fine
from fieldcrm.domain.pricing import TENTH, Priced
from fieldcrm.store.queries.product_page import Lying, ProductPage
from fieldcrm.ui.shared.headings import Fact, Facts
from fieldcrm.ui.shared.price_words import outcome, reason
from fieldcrm.ui.shared.texts import day, lately, listed, money, quantity, short_day, tr, within
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.units import unit_name
from fieldcrm.ui.shared.widgets import Picture, card, clear, column, holder, label, row

MOST_ACROSS: Final = 460
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PriceCard(QFrame):
    """The price of one, the steps that led to it, and the quantities from which it is less."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "title3", wrap=True)
        self._price = label("", "title2", figures=True)
        self._unit = label("", "body", "2")
        self._why, self._rungs, self._offers = _grid(), _grid(), QVBoxLayout()
        self._offers.setSpacing(look().px(6))
        self._why_title = label(tr("Why this price"), "small", "2", 600)
        self._rungs_title = label(tr("By quantity"), "small", "2", 600)
        self._offers_title = label(tr("Promotions"), "small", "2", 600)
        inside = column(
            self._title,
            row(self._price, self._unit, None, space=6),
            self._rungs_title,
            _near(self._rungs),
            self._why_title,
            _near(self._why),
            self._offers_title,
            self._offers,
            space=6,
        )
        self.setLayout(column(card(inside)))

    def show_product(self, page: ProductPage, today: date) -> None:
        """For the customer in hand, or for nobody in particular."""
        first = page.rungs[0]
        self._title.setText(tr("Price for {}").format(page.buyer.name) if page.buyer else tr("List price"))
        self._price.setText(money(_each(first), first.asked.currency))
        unit = unit_name(page.product.uom)
        self._unit.setText(tr("for one {}").format(unit) if unit and first.price is not None else "")
        self._show_why(first)
        self._show_rungs(page.rungs)
        self._show_offers(page.promotions, today)

    def _show_why(self, first: Priced) -> None:
        clear(self._why)
        for place, step in enumerate(first.trace):
            tone = "bad" if step.rule in ("price.floor", "price.missing") else ""
            self._why.addWidget(label(reason(step), "body", tone, wrap=True), place, 0)
            self._why.addWidget(_figure(outcome(step), tone), place, 1)

    def _show_rungs(self, rungs: Sequence[Priced]) -> None:
        clear(self._rungs)
        has_steps = len(rungs) > 1
        self._rungs_title.setVisible(has_steps)
        for place, rung in enumerate(rungs if has_steps else ()):
            self._rungs.addWidget(label(tr("from {}").format(quantity(rung.asked.qty)), figures=True), place, 0)
            self._rungs.addWidget(_figure(_less(rungs[0], rung), "ok"), place, 1)
            self._rungs.addWidget(_figure(money(_each(rung))), place, 2)

    def _show_offers(self, offers: Sequence[Promotion], today: date) -> None:
        clear(self._offers)
        self._offers_title.setVisible(bool(offers))
        for offer in offers:
            told = label(_offer(offer, today), "body", wrap=True)
            across = row(Picture("percent", "theirs"), told, space=8)
            across.setStretch(1, 1)
            self._offers.addLayout(across)


class StockCard(QFrame):
    """So many in each warehouse, and since when that is known."""

    def __init__(self) -> None:
        super().__init__()
        self._total = label("", "title3", figures=True)
        self._rows = _grid()
        inside = column(row(label(tr("Stock"), "title3"), None, self._total), self._rows, space=6)
        self.setLayout(column(card(inside)))

    def show_stock(self, stock: Sequence[Lying], today: date) -> None:
        """Never a figure without its age."""
        clear(self._rows)
        self._total.setText(quantity(sum((each.available for each in stock), Decimal())) if stock else "")
        if not stock:
            self._rows.addWidget(label(tr("Nothing is known of the stock."), "body", "2", wrap=True), 0, 0)
        for place, each in enumerate(stock):
            sign = "check-circle" if each.available > 0 else "warning-circle"
            tone = "ok" if each.available > 0 else "bad"
            self._rows.addLayout(row(Picture(sign, tone, 14), label(each.warehouse), None, space=6), place, 0)
            self._rows.addWidget(label(_age(each, today), "small", "2"), place, 1)
            self._rows.addWidget(_figure(quantity(each.available)), place, 2)


class AboutCard(QFrame):
    """Code, category, brand, barcode and the units it is sold by."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = Facts()
        self._description = label("", "body", wrap=True)
        inside = column(label(tr("About the product"), "title3"), self._facts, self._description)
        self.setLayout(column(card(inside)))

    def show_product(self, page: ProductPage) -> None:
        """Only what is known."""
        product = page.product
        own = unit_name(product.uom)
        units = [f"{unit_name(each.uom)} = {quantity(each.factor)} {own}".rstrip() for each in page.units]
        self._facts.show_facts(
            [
                Fact(tr("Code"), product.code),
                Fact(tr("Category"), (product.category or "").replace("/", " › ")),
                Fact(tr("Brand"), product.brand or ""),
                Fact(tr("Unit"), own),
                Fact(tr("Also by"), listed(units)),
                Fact(tr("Barcode"), product.barcode or ""),
                Fact(tr("Sold until"), day(product.discontinued_on)),
            ]
        )
        self._description.setText(product.description or "")
        self._description.setVisible(bool(product.description))


def _each(priced: Priced) -> Decimal | None:
    return None if priced.each is None else fine(priced.each)


def _less(first: Priced, rung: Priced) -> str:
    """How much less one costs than it does alone."""
    if not first.each or rung.each is None or rung.each == first.each:
        return ""
    percent = (HUNDRED - rung.each * HUNDRED / first.each).quantize(TENTH)
    return tr("−{percent} %").format(percent=quantity(percent))


def _offer(offer: Promotion, today: date) -> str:
    """What it is called, what it gives, and how long."""
    name = offer.name or offer.code
    gives = tr("−{percent} %").format(percent=quantity(offer.percent)) if offer.percent else ""
    least = tr("from {}").format(quantity(offer.min_qty)) if offer.min_qty > ONE else ""
    begins = tr("begins {}").format(day(offer.valid_from)) if offer.valid_from and offer.valid_from > today else ""
    ends = tr("until {}").format(day(offer.valid_to)) if offer.valid_to else ""
    return " · ".join(filter(None, (name, gives, least, begins, ends)))


def _age(lying: Lying, today: date) -> str:
    """Since when it is known: to the minute where it was counted so."""
    told = lately(lying.counted_at, today) if lying.counted_at else short_day(lying.as_of, today)
    return tr("seen {}").format(within(told)) if told else tr("age not known")


def _near(grid: QGridLayout) -> QWidget:
    """However wide the card is, each figure stands where it is read together with its words."""
    made = holder(grid)
    made.setMaximumWidth(look().px(MOST_ACROSS))
    return made


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(look().px(10))
    made.setVerticalSpacing(look().px(4))
    made.setColumnStretch(0, 1)
    return made


def _figure(told: str, tone: str = "") -> QLabel:
    made = label(told, "body", tone, 600, figures=True)
    made.setAlignment(RIGHT)
    return made
