"""The list of orders: drafts, what waits, what was placed, what needs a look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.search import ids_of
from fieldcrm.store.store import Reading

NEEDS_A_LOOK = (OrderStatus.ON_HOLD, OrderStatus.REJECTED, OrderStatus.ACCEPTED_WITH_CHANGES)


class View(StrEnum):
    """A list people ask for by name."""

    ALL = "all"
    DRAFTS = "drafts"
    WAITING = "waiting"
    PLACED = "placed"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """What a list says of an order."""

    key: int
    id: str
    number: str
    account: str
    account_id: str
    ordered_on: date
    status: OrderStatus
    lines: int
    total: Decimal | None
    currency: str
    waits: bool


def order_ids(reading: Reading, view: View, typed: str) -> Sequence[int]:
    """Every order the view and the words let through, newest first."""
    orders = reading.table(Order)
    query = select(orders.c.rid).where(*_wanted(reading, view))
    found = ids_of("order", typed)
    if found is not None:
        query = query.where(orders.c.id.in_(found.columns(orders.c.id).scalar_subquery()))
    return [row.rid for row in reading.rows(query.order_by(orders.c.ordered_on.desc(), orders.c.rid.desc()))]


def _wanted(reading: Reading, view: View) -> tuple[ColumnElement[bool], ...]:
    orders = reading.table(Order)
    match view:
        case View.ALL:
            return ()
        case View.DRAFTS:
            return (orders.c.status == OrderStatus.DRAFT,)
        case View.WAITING:
            return (orders.c.id.in_([id for kind, id in unsent(reading) if kind == "order"]),)
        case View.PLACED:
            return (orders.c.status != OrderStatus.DRAFT,)
        case View.ATTENTION:
            return (orders.c.status.in_(NEEDS_A_LOOK),)


def order_rows(reading: Reading, keys: Sequence[int]) -> list[OrderRow]:
    """The rows of some places, in their order."""
    orders, accounts, lines = (reading.table(kind) for kind in (Order, Account, OrderLine))
    waiting = unsent(reading)
    counted = select(func.count()).where(lines.c.order == orders.c.id).scalar_subquery().label("lines")
    columns = (orders.c.rid, orders.c.id, orders.c.number, orders.c.ordered_on, orders.c.status, orders.c.total)
    query = (
        select(*columns, orders.c.currency, orders.c.account, accounts.c.name.label("name"), counted)
        .select_from(orders.outerjoin(accounts, accounts.c.id == orders.c.account))
        .where(orders.c.rid.in_(keys))
    )
    rows = {row.rid: row for row in reading.rows(query)}
    return [
        OrderRow(
            key=key,
            id=row.id,
            number=row.number,
            account=row.name or "",
            account_id=row.account,
            ordered_on=row.ordered_on,
            status=row.status,
            lines=row.lines,
            total=row.total,
            currency=row.currency,
            waits=("order", row.id) in waiting,
        )
        for key in keys
        if (row := rows.get(key)) is not None
    ]
