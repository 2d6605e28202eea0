"""What an order pad offers while a product is typed: code, name, last bought, stock with its age, and the price."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import AccountId, OrderId, ProductId
from fieldcrm.domain.order_checks import Stock
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.pricing import Asked, price
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.queries.ordering import stock
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.search import find
from fieldcrm.store.store import Reading

MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """The last time this customer took it."""

    qty: Decimal
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A product as the pad offers it to one customer."""

    place: int
    id: ProductId
    code: str
    name: str
    uom: str
    price: Decimal | None
    stock: Stock | None
    bought: Bought | None


def choices(reading: Reading, account: Account, typed: str, currency: str, today: date) -> list[Choice]:
    """The best matches for what was typed, those the customer takes first."""
    ids = _matching(reading, typed)
    taken = bought(reading, account.id, ids)
    ids.sort(key=lambda id: id not in taken)
    return described(reading, account, ids[:MOST], currency, today)


def described(reading: Reading, account: Account, ids: Sequence[ProductId], currency: str, today: date) -> list[Choice]:
    """The products of some ids as the pad shows them."""
    published = offers(reading, ids, account.price_list)
    there, taken = stock(reading, ids), bought(reading, account.id, ids)
    asked = Asked(qty=Decimal(1), day=today, currency=currency)
    return [
        Choice(
            place=place,
            id=id,
            code=published[id].product.code,
            name=published[id].product.name,
            uom=published[id].product.uom or "",
            price=price(published[id], asked).price,
            stock=there.get(id),
            bought=taken.get(id),
        )
        for place, id in enumerate(ids)
        if id in published
    ]


def bought(
    reading: Reading, account: AccountId, ids: Sequence[ProductId], *, but: OrderId | None = None
) -> Mapping[ProductId, Bought]:
    """When and how much this customer last took of each, on another order than `but`."""
    orders, lines = reading.table(Order), reading.table(OrderLine)
    mine = [orders.c.account == account, orders.c.status.not_in(NOT_ORDERED), lines.c.product.in_(ids)]
    if but is not None:
        mine.append(orders.c.id != but)
    query = (
        select(lines.c.product, lines.c.qty, orders.c.ordered_on)
        .select_from(lines.join(orders, orders.c.id == lines.c.order))
        .where(*mine)
        .order_by(orders.c.ordered_on)
    )
    return {row.product: Bought(qty=row.qty, on=row.ordered_on) for row in reading.rows(query)}


def _matching(reading: Reading, typed: str) -> list[ProductId]:
    """A code that begins so comes before anything else that matches."""
    products = reading.table(Product)
    begins = or_(products.c.code.startswith(typed, autoescape=True), products.c.barcode == typed)
    by_code = reading.rows(select(products.c.id).where(begins).order_by(products.c.code).limit(MOST))
    found = [row.id for row in by_code]
    hits = [ProductId(hit.id) for hit in find(reading, typed, limit=4 * MOST, kinds=("product",))]
    return [*found, *(id for id in hits if id not in found)]
