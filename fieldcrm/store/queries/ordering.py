"""What an order is written from: the customer's last orders, what lies in stock, and what is owed."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Final

from sqlalchemy import ColumnElement, func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import StockLevel
from fieldcrm.domain.ids import AccountId, OrderId, OrderLineId, ProductId, UserId
from fieldcrm.domain.order_checks import Known, Stock
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.pricing import Offer, known_factor
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.store import Reading

_SETTLED: Final = frozenset({*NOT_ORDERED, OrderStatus.INVOICED, OrderStatus.CLOSED})
"""Orders that do not count against a credit limit: nothing was promised, or the books have it."""


def last_orders(reading: Reading, account: AccountId, most: int) -> list[Order]:
    """What the customer last ordered, newest first, lines and all."""
    orders = reading.table(Order).c
    ordered = (orders.account == account, orders.status.not_in(NOT_ORDERED))
    newest = select(orders.id).where(*ordered).order_by(orders.ordered_on.desc(), orders.id.desc()).limit(most)
    ids = [id for (id,) in reading.rows(newest)]
    found = {order.id: order for order in reading.all(Order, orders.id.in_(ids))}
    return [found[id] for id in ids]


def draft_of(reading: Reading, account: AccountId, writer: UserId, prefer: OrderId | None = None) -> OrderId | None:
    """The order that is being written for a customer: `prefer` if that is one, or else the newest."""
    orders = reading.table(Order).c
    begun = (orders.account == account, orders.user == writer, orders.status == OrderStatus.DRAFT)
    newest = (orders.ordered_on.desc(), orders.rid.desc())
    found = [id for (id,) in reading.rows(select(orders.id).where(*begun).order_by(*newest))]
    return prefer if prefer in found else next(iter(found), None)


def stock(reading: Reading, products: Collection[ProductId]) -> Mapping[ProductId, Stock]:
    """What could be sold of each product over all warehouses; as old as the oldest count in it."""
    levels = reading.table(StockLevel).c
    sums = (func.sum(levels.on_hand), func.sum(levels.reserved), func.min(levels.as_of))
    query = select(levels.product, *sums).where(levels.product.in_(products)).group_by(levels.product)
    return {
        product: Stock(available=on_hand - reserved, as_of=as_of)
        for product, on_hand, reserved, as_of in reading.rows(query)
    }


def known(reading: Reading, order: Order) -> Known:
    """All that is known here and could speak against an order."""
    products = [line.product for line in order.lines]
    published = offers(reading, products, None)
    return Known(
        account=reading.load(Account, order.account),
        products={id: offer.product for id, offer in published.items()},
        stock=stock(reading, products),
        factors=_factors(order, published),
        owed=_owed(reading, order),
    )


def _factors(order: Order, published: Mapping[ProductId, Offer]) -> Mapping[OrderLineId, Decimal]:
    """Of the lines whose unit is known: a product may have gone, or its crate have been given up."""
    offered = ((line, published.get(line.product)) for line in order.lines)
    found = {line.id: known_factor(offer, line.uom) for line, offer in offered if offer is not None}
    return {id: factor for id, factor in found.items() if factor is not None}


def promised(reading: Reading, account: AccountId, currency: str, *where: ColumnElement[bool]) -> Decimal:
    """What a customer has ordered and the books do not have yet."""
    orders = reading.table(Order).c
    theirs = (orders.account == account, orders.currency == currency, orders.status.not_in(_SETTLED))
    [(total,)] = reading.rows(select(func.sum(orders.total)).where(*theirs, *where))
    return total or Decimal(0)


def _owed(reading: Reading, order: Order) -> Decimal:
    return promised(reading, order.account, order.currency, reading.table(Order).c.id != order.id)
