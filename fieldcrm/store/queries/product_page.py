"""One product as a rep shows it to a customer: what it costs and why, what lies where, and who took it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product, ProductUnit, Promotion, StockLevel, Warehouse
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, OrderId, ProductId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.pricing import Asked, Priced, ladder, promotions_of
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.queries.product_list import ONE, Buyer, paid_in
from fieldcrm.store.queries.products import Bought, bought
from fieldcrm.store.store import Reading

MOST: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """So many free in one warehouse, as it was last heard of."""

    warehouse: str
    available: Decimal
    as_of: date | None
    counted_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The order that is being written for the customer in hand."""

    id: OrderId
    number: str
    on_it: Sequence[tuple[Decimal, str]]
    """So many of this product, by unit, stand on it already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductPage:
    """The product, priced for the buyer where there is one; `rungs` begin with the price of one."""

    product: Product
    units: Sequence[ProductUnit]
    rungs: Sequence[Priced]
    promotions: Sequence[Promotion]
    stock: Sequence[Lying]
    buyer: Buyer | None
    bought: Bought | None
    draft: Draft | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """Somebody took some."""

    order: OrderId
    account: AccountId
    name: str
    qty: Decimal
    uom: str
    on: date


def product_page(reading: Reading, id: ProductId, buyer: Buyer | None, today: date) -> ProductPage:
    """One snapshot of all of it; a product this device does not hold is refused."""
    offer = offers(reading, [id], buyer.price_list if buyer else None).get(id)
    if offer is None:
        raise RuleBroken("record.missing", f"Product {id}")
    asked = Asked(qty=ONE, day=today, currency=paid_in(offer.product, buyer))
    return ProductPage(
        product=offer.product,
        units=sorted(offer.units, key=lambda each: each.factor),
        rungs=ladder(offer, asked),
        promotions=promotions_of(offer, today),
        stock=_stock(reading, id),
        buyer=buyer,
        bought=bought(reading, buyer.account, [id]).get(id) if buyer else None,
        draft=_draft(reading, id, buyer),
    )


def sales(reading: Reading, id: ProductId) -> list[Sale]:
    """Who took it lately, the latest first; it goes through every line there is, so ask it by itself."""
    orders, lines, accounts = (reading.table(kind) for kind in (Order, OrderLine, Account))
    product = reading.find(Product, id)
    base = (product.uom if product else None) or ""
    joined = lines.join(orders, orders.c.id == lines.c.order).join(accounts, accounts.c.id == orders.c.account)
    columns = (orders.c.id, orders.c.account, accounts.c.name, lines.c.qty, lines.c.uom, orders.c.ordered_on)
    taken = (lines.c.product == id, orders.c.status.not_in(NOT_ORDERED))
    newest = (orders.c.ordered_on.desc(), orders.c.rid.desc())
    query = select(*columns).select_from(joined).where(*taken).order_by(*newest).limit(MOST)
    return [
        Sale(order=row.id, account=row.account, name=row.name, qty=row.qty, uom=row.uom or base, on=row.ordered_on)
        for row in reading.rows(query)
    ]


def _stock(reading: Reading, id: ProductId) -> list[Lying]:
    levels, warehouses = reading.table(StockLevel), reading.table(Warehouse)
    joined = levels.join(warehouses, warehouses.c.id == levels.c.warehouse)
    columns = (warehouses.c.code, warehouses.c.name, levels.c.on_hand, levels.c.reserved, levels.c.as_of)
    query = select(*columns, levels.c.counted_at).select_from(joined).where(levels.c.product == id)
    return [
        Lying(
            warehouse=row.name or row.code,
            available=row.on_hand - row.reserved,
            as_of=row.as_of,
            counted_at=row.counted_at,
        )
        for row in reading.rows(query.order_by(warehouses.c.code))
    ]


def _draft(reading: Reading, id: ProductId, buyer: Buyer | None) -> Draft | None:
    order = reading.find(Order, buyer.draft) if buyer and buyer.draft else None
    if order is None:
        return None
    on_it = [(line.qty, line.uom or "") for line in order.lines if line.product == id]
    return Draft(id=order.id, number=order.number, on_it=on_it)
