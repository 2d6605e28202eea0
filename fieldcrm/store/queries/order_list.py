"""The list of orders: drafts, what waits, what was placed, what needs a look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, func, or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.order_stages import STATUSES, Stage
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries.places import is_among, sorted_when_found
from fieldcrm.store.queries.states import Sync, states, wanting_a_look
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.search import ids_of
from fieldcrm.store.store import Reading

HELD: Final = OrderStatus.ON_HOLD
ANSWERED: Final = (OrderStatus.REJECTED, OrderStatus.ACCEPTED_WITH_CHANGES)
ANSWER_IS_NEWS: Final = timedelta(days=30)
"""An order that was refused or changed needs a look for so long; one on hold does until it is let go."""


class View(StrEnum):
    """A list people ask for by name."""

    ALL = "all"
    DRAFTS = "drafts"
    WAITING = "waiting"
    PLACED = "placed"
    ATTENTION = "attention"
    RECEIVED = "received"
    CONFIRMED = "confirmed"
    SHIPPED = "shipped"


STAGES: Final = {View.RECEIVED: Stage.RECEIVED, View.CONFIRMED: Stage.CONFIRMED, View.SHIPPED: Stage.SHIPPED}
"""Mine that have come so far, of the last month: what a day counts by."""
LATELY: Final = timedelta(days=30)


class Sort(StrEnum):
    """By what a list is sorted."""

    ORDERED = "ordered"
    NUMBER = "number"
    CUSTOMER = "customer"
    WANTED = "wanted"
    TOTAL = "total"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which orders, in which order, on which day."""

    today: date
    view: View = View.ALL
    typed: str = ""
    sort: Sort = Sort.ORDERED
    is_rising: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """What a list says of an order."""

    key: int
    id: str
    number: str
    office_number: str | None
    account: str
    account_id: str
    ordered_on: date
    wanted_on: date | None
    status: OrderStatus
    lines: int
    total: Decimal | None
    currency: str
    sync: Sync | None

    @property
    def called(self) -> str:
        """The number that head office and the customer name it by, as soon as there is one."""
        return self.office_number or self.number


def order_ids(reading: Reading, asked: Asked) -> Sequence[int]:
    """Every order the view and the words let through: words of its own, or of its customer."""
    orders, accounts = reading.table(Order), reading.table(Account)
    named = _named(orders.c, asked.typed)
    conditions = (*_wanted(reading, asked.view, asked.today), *named)
    query = select(orders.c.rid).where(*conditions)
    if asked.sort is Sort.CUSTOMER:
        query = query.select_from(orders.outerjoin(accounts, accounts.c.id == orders.c.account))
    by = _sorted_by(reading, asked.sort)
    if named and asked.sort is Sort.ORDERED:
        query = select(orders.c.rid).where(is_among(orders.c.rid, query))
    elif conditions:
        by = sorted_when_found(by)
    ways = (by.asc(), orders.c.rid.asc()) if asked.is_rising else (by.desc(), orders.c.rid.desc())
    return reading.keys(query.order_by(*ways))


def order_counts(reading: Reading, today: date) -> Mapping[View, int]:
    """How many there are in each view."""
    orders = reading.table(Order)
    counted = select(func.count()).select_from(orders)
    found = {view: reading.rows(counted.where(*_wanted(reading, view, today))) for view in View}
    return {view: rows[0][0] for view, rows in found.items()}


def _named(orders: Any, typed: str) -> tuple[ColumnElement[bool], ...]:
    own, customers = ids_of("order", typed), ids_of("account", typed, "c")
    if own is None or customers is None:
        return ()
    mine = orders.id.in_(own.columns(orders.id).scalar_subquery())
    return (or_(mine, orders.account.in_(customers.columns(orders.id).scalar_subquery())),)


def _sorted_by(reading: Reading, sort: Sort) -> ColumnElement[Any]:
    orders = reading.table(Order).c
    match sort:
        case Sort.CUSTOMER:
            return func.lower(reading.table(Account).c.name)
        case Sort.ORDERED:
            return orders.ordered_on
        case Sort.NUMBER:
            return orders.number
        case Sort.WANTED:
            return orders.wanted_on
        case Sort.TOTAL:
            return orders.total
        case Sort.STATE:
            return orders.status


def _wanted(reading: Reading, view: View, today: date) -> tuple[ColumnElement[bool], ...]:
    orders = reading.table(Order)
    match view:
        case View.ALL:
            return ()
        case View.DRAFTS:
            return (orders.c.status == OrderStatus.DRAFT,)
        case View.WAITING:
            waiting = orders.c.id.in_([id for kind, id in unsent(reading) if kind == "order"])
            return (waiting, orders.c.status != OrderStatus.DRAFT)
        case View.PLACED:
            return (orders.c.status != OrderStatus.DRAFT,)
        case View.ATTENTION:
            lately = orders.c.ordered_on >= today - ANSWER_IS_NEWS
            differing = orders.c.id.in_(wanting_a_look(reading, "order"))
            return (or_(orders.c.status == HELD, orders.c.status.in_(ANSWERED) & lately, differing),)
        case View.RECEIVED | View.CONFIRMED | View.SHIPPED:
            return _come_so_far(reading, STAGES[view], today)


def _come_so_far(reading: Reading, stage: Stage, today: date) -> tuple[ColumnElement[bool], ...]:
    """One that was placed and has not been sent whole is still here."""
    orders, waiting = reading.table(Order).c, [id for kind, id in unsent(reading) if kind == "order"]
    mine = (orders.user == must_identity(reading.connection).user, orders.ordered_on >= today - LATELY)
    return (*mine, orders.status.in_(STATUSES[stage]), orders.id.not_in(waiting))


_NAMED: Final = (
    *("rid", "id", "number", "office_number", "account"),
    *("ordered_on", "wanted_on", "status", "total", "currency"),
)
"""What a row takes from the order itself."""


def order_rows(reading: Reading, keys: Sequence[int]) -> list[OrderRow]:
    """The rows of some places, in their order."""
    orders, accounts, lines = (reading.table(kind) for kind in (Order, Account, OrderLine))
    counted = select(func.count()).where(lines.c.order == orders.c.id).scalar_subquery().label("lines")
    query = (
        select(*(orders.c[name] for name in _NAMED), accounts.c.name.label("name"), counted)
        .select_from(orders.outerjoin(accounts, accounts.c.id == orders.c.account))
        .where(orders.c.rid.in_(keys))
    )
    rows = {row.rid: row for row in reading.rows(query)}
    told = states(reading, "order", [row.id for row in rows.values()])
    return [
        OrderRow(
            key=key,
            id=row.id,
            number=row.number,
            office_number=row.office_number,
            account=row.name or "",
            account_id=row.account,
            ordered_on=row.ordered_on,
            wanted_on=row.wanted_on,
            status=row.status,
            lines=row.lines,
            total=row.total,
            currency=row.currency,
            sync=told.get(row.id),
        )
        for key in keys
        if (row := rows.get(key)) is not None
    ]
