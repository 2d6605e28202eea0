"""Everything a rep wants to know at the door: the card, the people, what happened, what is open."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Final

from sqlalchemy import func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceList
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.people import Territory, User
from fieldcrm.domain.replenishment import NOT_ORDERED, Rhythm, rhythm
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.store import Reading

MOST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of the timeline, newest first. `kind` is visit, order or an activity's type."""

    kind: str
    id: str
    at: datetime
    status: str
    title: str
    text: str
    amount: Decimal | None
    currency: str
    lines: int
    waits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPage:
    """The customer and what belongs to it."""

    account: Account
    territory: str
    owner: str
    price_list: str
    people: Sequence[Contact]
    timeline: Sequence[Happening]
    rhythm: Rhythm | None
    months: Sequence[tuple[date, Decimal]]
    conflicts: Sequence[Conflict]
    waits: bool


def account_page(reading: Reading, id: AccountId, today: date) -> AccountPage:
    """One snapshot of all of it."""
    account = reading.load(Account, id)
    waiting = unsent(reading)
    contacts, conflicts = reading.table(Contact), reading.table(Conflict)
    open_here = (conflicts.c.account == id, conflicts.c.status == ConflictStatus.OPEN)
    return AccountPage(
        account=account,
        territory=_name(reading, Territory, account.territory),
        owner=_name(reading, User, account.owner),
        price_list=_name(reading, PriceList, account.price_list),
        people=sorted(reading.all(Contact, contacts.c.account == id), key=lambda each: each.full_name),
        timeline=_timeline(reading, id, waiting),
        rhythm=rhythm(_order_days(reading, id)),
        months=_months(reading, id, today),
        conflicts=reading.all(Conflict, *open_here),
        waits=("account", id) in waiting,
    )


def _name(reading: Reading, kind: type[Territory] | type[User] | type[PriceList], id: str | None) -> str:
    found = reading.find(kind, id) if id else None
    return (found.name if found else None) or ""


def _timeline(reading: Reading, id: AccountId, waiting: frozenset[tuple[str, str]]) -> list[Happening]:
    found = [
        *_visits(reading, id, waiting),
        *_activities(reading, id, waiting),
        *_orders(reading, id, waiting),
    ]
    return sorted(found, key=lambda each: (each.at, each.id), reverse=True)[:MOST]


def _visits(reading: Reading, id: AccountId, waiting: frozenset[tuple[str, str]]) -> list[Happening]:
    visits = reading.table(Visit)
    newest = select(visits.c.id).where(visits.c.account == id).order_by(visits.c.day.desc()).limit(MOST)
    ids = [row.id for row in reading.rows(newest)]
    return [
        Happening(
            kind="visit",
            id=visit.id,
            at=visit.checked_out_at or visit.starts_at or _noon(visit.day),
            status=visit.status.value,
            title=(visit.outcome or visit.status).value,
            text=visit.notes or visit.purpose or "",
            amount=None,
            currency="",
            lines=0,
            waits=("visit", visit.id) in waiting,
        )
        for visit in reading.all(Visit, visits.c.id.in_(ids))
    ]


def _activities(reading: Reading, id: AccountId, waiting: frozenset[tuple[str, str]]) -> list[Happening]:
    table = reading.table(Activity)
    newest = select(table.c.id).where(table.c.account == id).order_by(table.c.starts_at.desc()).limit(MOST)
    ids = [row.id for row in reading.rows(newest)]
    return [
        Happening(
            kind=activity.type.value,
            id=activity.id,
            at=activity.starts_at,
            status=activity.status.value,
            title=activity.subject or "",
            text=activity.notes or activity.outcome or "",
            amount=None,
            currency="",
            lines=0,
            waits=("activity", activity.id) in waiting,
        )
        for activity in reading.all(Activity, table.c.id.in_(ids))
    ]


def _orders(reading: Reading, id: AccountId, waiting: frozenset[tuple[str, str]]) -> list[Happening]:
    orders, lines = reading.table(Order), reading.table(OrderLine)
    counted = select(func.count()).where(lines.c.order == orders.c.id).scalar_subquery().label("lines")
    columns = (orders.c.id, orders.c.number, orders.c.ordered_on, orders.c.placed_at, orders.c.status)
    query = select(*columns, orders.c.total, orders.c.currency, counted).where(orders.c.account == id)
    return [
        Happening(
            kind="order",
            id=row.id,
            at=row.placed_at or _noon(row.ordered_on),
            status=row.status.value,
            title=row.number,
            text="",
            amount=row.total,
            currency=row.currency,
            lines=row.lines,
            waits=("order", row.id) in waiting,
        )
        for row in reading.rows(query.order_by(orders.c.ordered_on.desc()).limit(MOST))
    ]


def _order_days(reading: Reading, id: AccountId) -> list[date]:
    orders = reading.table(Order)
    query = select(orders.c.ordered_on).where(orders.c.account == id, orders.c.status.not_in(NOT_ORDERED))
    return [row.ordered_on for row in reading.rows(query)]


def _months(reading: Reading, id: AccountId, today: date) -> list[tuple[date, Decimal]]:
    """The last six months' orders, this one last."""
    orders = reading.table(Order)
    ordered = (orders.c.account == id, orders.c.status.not_in(NOT_ORDERED))
    sums: dict[date, Decimal] = defaultdict(Decimal)
    for row in reading.rows(select(orders.c.ordered_on, orders.c.total).where(*ordered)):
        sums[row.ordered_on.replace(day=1)] += row.total or 0
    firsts = [_months_before(today, back) for back in range(5, -1, -1)]
    return [(first, sums[first]) for first in firsts]


def _months_before(today: date, back: int) -> date:
    months = today.year * 12 + today.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


def _noon(day: date) -> datetime:
    """A day without an hour stands in the middle of its day."""
    return datetime.combine(day, time(12), UTC)
