"""The catalogue's list: every id once, rows a page at a time, priced for the customer in hand."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ColumnElement, Integer, Select, Subquery, and_, func, or_, select, true, type_coerce

from fieldcrm.domain.assortment import BELOW, Branch, Shelf, brands, category_tree, lies_in
from fieldcrm.domain.catalogue import Product, Promotion, StockLevel
from fieldcrm.domain.ids import AccountId, OrderId, PriceListId, ProductId
from fieldcrm.domain.order_checks import Stock
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.price_trace import fine
from fieldcrm.domain.pricing import Asked, Break, Offer, price, promotions_of
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.queries.ordering import stock
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.queries.products import Bought, bought
from fieldcrm.store.search import ids_of
from fieldcrm.store.store import Reading

ONE = Decimal(1)


class View(StrEnum):
    """A list people ask for by name."""

    SOLD = "sold"
    BOUGHT = "bought"
    IN_STOCK = "in_stock"
    PROMOTED = "promoted"
    GONE = "gone"


class Sort(StrEnum):
    """What stands first."""

    NAME = "name"
    CODE = "code"
    STOCK = "stock"
    BOUGHT = "bought"


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """Whom prices are for, what they pay in, and the draft that is being written for them."""

    account: AccountId
    name: str
    price_list: PriceListId | None
    price_list_name: str
    currency: str
    draft: OrderId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One question to the list."""

    view: View = View.SOLD
    shelf: Shelf = Shelf.ALL
    path: str = ""
    typed: str = ""
    sort: Sort = Sort.NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow:
    """What the list says of a product; without a buyer the price is the one on its own card."""

    key: int
    id: ProductId
    code: str
    name: str
    category: str
    uom: str
    price: Decimal | None
    currency: str
    next_break: Break | None
    promotion: str
    stock: Stock | None
    bought: Bought | None
    is_sold: bool


def product_ids(reading: Reading, wanted: Wanted, buyer: Buyer | None, today: date) -> Sequence[int]:
    """Every product the view, the branch and the words let through, in the order asked for."""
    products = reading.table(Product)
    query = select(products.c.rid).where(*_of_view(reading, wanted.view, buyer, today), *_of_branch(reading, wanted))
    found = ids_of("product", wanted.typed)
    if found is not None:
        query = query.where(products.c.id.in_(found.columns(products.c.id).scalar_subquery()))
    return reading.keys(_sorted(reading, query, wanted.sort, buyer))


def product_rows(reading: Reading, keys: Sequence[int], buyer: Buyer | None, today: date) -> list[ProductRow]:
    """The rows of some places, in their order."""
    products = reading.table(Product)
    query = select(products.c.id, products.c.rid).where(products.c.rid.in_(keys))
    places = {row.id: row.rid for row in reading.rows(query)}
    published = offers(reading, list(places), buyer.price_list if buyer else None)
    there = stock(reading, list(places))
    taken: Mapping[ProductId, Bought] = bought(reading, buyer.account, list(places)) if buyer else {}
    made = {
        places[id]: _row(places[id], offer, buyer, today, there.get(id), taken.get(id))
        for id, offer in published.items()
    }
    return [made[key] for key in keys if key in made]


def branches(reading: Reading, today: date) -> tuple[Branch, ...]:
    """All goods that are sold, then by category, then by brand."""
    products = reading.table(Product)
    sold = _sold(reading, today)
    query = select(products.c.category, products.c.brand, func.count().label("n")).where(sold)
    by_category: Counter[str] = Counter()
    by_brand: Counter[str] = Counter()
    whole = 0
    for row in reading.rows(query.group_by(products.c.category, products.c.brand)):
        by_category[row.category or ""] += row.n
        by_brand[row.brand or ""] += row.n
        whole += row.n
    every = Branch(shelf=Shelf.ALL, path="", title="", count=whole)
    return (every, *category_tree(_named(by_category)), *brands(_named(by_brand)))


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    return {name: count for name, count in counts.items() if name}


def paid_in(product: Product, buyer: Buyer | None) -> str:
    """The buyer's currency; without one the product's own."""
    return buyer.currency if buyer else product.currency or ""


def _row(
    key: int, offer: Offer, buyer: Buyer | None, today: date, there: Stock | None, taken: Bought | None
) -> ProductRow:
    product = offer.product
    priced = price(offer, Asked(qty=ONE, day=today, currency=paid_in(product, buyer)))
    return ProductRow(
        key=key,
        id=product.id,
        code=product.code,
        name=product.name,
        category=product.category or "",
        uom=product.uom or "",
        price=None if priced.each is None else fine(priced.each),
        currency=priced.asked.currency,
        next_break=priced.next_break,
        promotion=_promotion(offer, today),
        stock=there,
        bought=taken,
        is_sold=product.is_sold_on(today),
    )


def _promotion(offer: Offer, today: date) -> str:
    """What the promotion that runs now is called; nothing where none does."""
    running = (each for each in promotions_of(offer, today) if (each.valid_from or today) <= today)
    return next((each.name or each.code for each in running), "")


def _of_view(reading: Reading, view: View, buyer: Buyer | None, today: date) -> tuple[ColumnElement[bool], ...]:
    products = reading.table(Product)
    sold = _sold(reading, today)
    match view:
        case View.SOLD:
            return (sold,)
        case View.GONE:
            return (~sold,)
        case View.IN_STOCK:
            there = _available(reading)
            return sold, products.c.id.in_(select(there.c.product).where(there.c.free > 0))
        case View.PROMOTED:
            return sold, _is_promoted(reading, today)
        case View.BOUGHT:
            return (products.c.id.in_(select(_last_bought(reading, buyer).c.product)),)


def _sold(reading: Reading, today: date) -> ColumnElement[bool]:
    gone_on = reading.table(Product).c.discontinued_on
    return or_(gone_on.is_(None), gone_on > today)


def _of_branch(reading: Reading, wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    products = reading.table(Product)
    match wanted.shelf:
        case Shelf.ALL:
            return ()
        case Shelf.BRAND:
            return (products.c.brand == wanted.path,)
        case Shelf.CATEGORY:
            inner = products.c.category.startswith(wanted.path + BELOW, autoescape=True)
            return (or_(products.c.category == wanted.path, inner),)


def _available(reading: Reading) -> Subquery:
    """What is free of each product over all warehouses; one pass over all of them, however many products."""
    levels = reading.table(StockLevel).c
    there, promised = (func.sum(type_coerce(each, Integer)) for each in (levels.on_hand, levels.reserved))
    free = there - promised
    return select(levels.product, free.label("free")).group_by(levels.product).subquery()


def _last_bought(reading: Reading, buyer: Buyer | None) -> Subquery:
    """When this customer last took each product they ever took."""
    orders, lines = reading.table(Order), reading.table(OrderLine)
    mine = (orders.c.account == (buyer.account if buyer else None), orders.c.status.not_in(NOT_ORDERED))
    newest = func.max(orders.c.ordered_on).label("newest")
    joined = lines.join(orders, orders.c.id == lines.c.order)
    return select(lines.c.product, newest).select_from(joined).where(*mine).group_by(lines.c.product).subquery()


def _is_promoted(reading: Reading, today: date) -> ColumnElement[bool]:
    """Meant by a promotion that runs: by its name, by its category or one above that, or since all are."""
    products, offered = reading.table(Product).c, reading.table(Promotion).c
    runs = and_(
        or_(offered.valid_from.is_(None), offered.valid_from <= today),
        or_(offered.valid_to.is_(None), offered.valid_to >= today),
    )
    by_name = products.id.in_(select(offered.product).where(runs, offered.product.is_not(None)))
    for_many = select(offered.category).where(runs, offered.product.is_(None)).distinct()
    wanted = [row.category for row in reading.rows(for_many)]
    if None in wanted:
        return true()
    there = [row.category for row in reading.rows(select(products.category).distinct())]
    meant = [each for each in there if any(lies_in(each, category) for category in wanted)]
    return or_(by_name, products.category.in_(meant))


def _sorted(reading: Reading, query: Select[int], sort: Sort, buyer: Buyer | None) -> Select[int]:
    products = reading.table(Product).c
    by_name = (func.lower(products.name), products.rid)
    match sort:
        case Sort.NAME:
            return query.order_by(*by_name)
        case Sort.CODE:
            return query.order_by(products.code, products.rid)
        case Sort.STOCK:
            there = _available(reading)
            return query.outerjoin(there, there.c.product == products.id).order_by(there.c.free.desc(), *by_name)
        case Sort.BOUGHT:
            taken = _last_bought(reading, buyer)
            return query.outerjoin(taken, taken.c.product == products.id).order_by(taken.c.newest.desc(), *by_name)
