"""What an order pad offers while a product is typed: code, name, last bought, stock with its age, and the price."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import ONE, Product
from fieldcrm.domain.ids import AccountId, OrderId, ProductId
from fieldcrm.domain.order_checks import Stock
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.pricing import Asked, Offer, price
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.queries.ordering import stock
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.search import find
from fieldcrm.store.store import Reading

MOST = 8
CONSIDERED = 5 * MOST
"""Matches looked at: the best of them are shown, and how many there are is said up to here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bought:
    """The last time this customer took it."""

    qty: Decimal
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit something is sold by, and how many of its own unit that is."""

    name: str
    factor: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A product as the pad offers it to one customer."""

    place: int
    id: ProductId
    code: str
    name: str
    uom: str
    units: tuple[Unit, ...]
    price: Decimal | None
    stock: Stock | None
    bought: Bought | None
    is_on_order: bool
    is_sold: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """The best of what was found, and of how many; `is_all` unless there may be more than were looked at."""

    choices: Sequence[Choice] = ()
    found: int = 0
    is_all: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """For whom, in which currency, on which day, and how much of its own unit is on the order already."""

    account: Account
    currency: str
    today: date
    on_order: Mapping[ProductId, Decimal] = field(default_factory=dict[ProductId, Decimal])


def choices(reading: Reading, sought: Sought, typed: str) -> Matches:
    """The best matches for what was typed: those the customer takes first, what is sold no more last."""
    ids = _matching(reading, typed)
    taken = bought(reading, sought.account.id, ids)
    ids.sort(key=lambda id: id not in taken)
    best = described(reading, sought, ids)
    best.sort(key=lambda choice: not choice.is_sold)
    return Matches(choices=best[:MOST], found=len(best), is_all=len(ids) < CONSIDERED)


def described(reading: Reading, sought: Sought, ids: Sequence[ProductId]) -> list[Choice]:
    """The products of some ids as the pad shows them, at the price of one more than there is on the order."""
    published = offers(reading, ids, sought.account.price_list)
    there, taken = stock(reading, ids), bought(reading, sought.account.id, ids)
    asked = Asked(qty=ONE, day=sought.today, currency=sought.currency)
    return [
        Choice(
            place=place,
            id=id,
            code=offer.product.code,
            name=offer.product.name,
            uom=offer.product.uom or "",
            units=units(offer),
            price=price(offer, replace(asked, qty=ONE + sought.on_order.get(id, Decimal()))).price,
            stock=there.get(id),
            bought=taken.get(id),
            is_on_order=id in sought.on_order,
            is_sold=offer.product.is_sold_on(sought.today),
        )
        for place, id in enumerate(ids)
        if (offer := published.get(id)) is not None
    ]


def units(offer: Offer) -> tuple[Unit, ...]:
    """What it is sold by, its own unit first."""
    own = (Unit(name=offer.product.uom, factor=ONE),) if offer.product.uom else ()
    return (*own, *(Unit(name=each.uom, factor=each.factor) for each in offer.units if each.factor > 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A product named by its code."""

    id: ProductId
    name: str
    uom: str | None
    units: tuple[Unit, ...]


def by_codes(reading: Reading, codes: Collection[str]) -> Mapping[str, Coded]:
    """The products of some codes or barcodes, whatever their case, under the codes as they were asked for."""
    wanted = {code.lower() for code in codes}
    products = reading.table(Product).c
    named = or_(products.code.in_(codes), func.lower(products.code).in_(wanted), products.barcode.in_(codes))
    rows = list(reading.rows(select(products.id, products.code, products.barcode).where(named)))
    ids = {key: ProductId(row.id) for row in rows for key in (row.barcode, row.code.lower(), row.code) if key}
    published = offers(reading, list(ids.values()), None)
    found = ((code, ids.get(code) or ids.get(code.lower())) for code in codes)
    return {code: _coded(published[id]) for code, id in found if id is not None and id in published}


def _coded(offer: Offer) -> Coded:
    product = offer.product
    return Coded(id=product.id, name=product.name, uom=product.uom, units=units(offer))


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
    by_code = reading.rows(select(products.c.id).where(begins).order_by(products.c.code).limit(CONSIDERED))
    found = [row.id for row in by_code]
    hits = [ProductId(hit.id) for hit in find(reading, typed, limit=CONSIDERED, kinds=("product",))]
    return [*found, *(id for id in hits if id not in found)][:CONSIDERED]
