"""A person's day: visits and entries in their order, who is due, what is to be done, how the target stands."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import UserId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.periods import elapsed, first_day, last_day, periods_of
from fieldcrm.domain.replenishment import NOT_ORDERED, Rhythm, rhythm
from fieldcrm.domain.targets import Measure, Target
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.store import Reading

LATE_BY = timedelta(days=365)
"""Customers late by more than that are lost, not due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One entry of the day."""

    key: int
    kind: str
    id: str
    account_id: str
    title: str
    place: str
    starts_at: datetime | None
    ends_at: datetime | None
    status: str
    purpose: str
    waits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCustomer:
    """A customer whose own rhythm says it is time."""

    key: int
    account_id: str
    name: str
    city: str
    rhythm: Rhythm


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """Something to be done."""

    key: int
    id: str
    subject: str
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a target is reached, and how far the period has gone."""

    period: str
    value: Decimal
    reached: Decimal
    elapsed: float
    currency: str


def appointments(reading: Reading, me: UserId, day: date) -> list[Appointment]:
    """The day's visits, calls and meetings, those with an hour first."""
    found = [*_visits(reading, me, day), *_entries(reading, me, day)]
    return sorted(found, key=lambda each: (each.starts_at or datetime.max.replace(tzinfo=UTC), each.title))


def _visits(reading: Reading, me: UserId, day: date) -> list[Appointment]:
    visits, accounts = reading.table(Visit), reading.table(Account)
    waiting = unsent(reading)
    mine = (visits.c.user == me, visits.c.day == day, visits.c.status != VisitStatus.CANCELLED)
    columns = (visits.c.rid, visits.c.id, visits.c.account, visits.c.starts_at, visits.c.ends_at, visits.c.status)
    query = (
        select(*columns, visits.c.purpose, accounts.c.name, accounts.c.city, accounts.c.street)
        .select_from(visits.join(accounts, accounts.c.id == visits.c.account))
        .where(*mine)
    )
    return [
        Appointment(
            key=2 * row.rid,
            kind="visit",
            id=row.id,
            account_id=row.account,
            title=row.name,
            place=", ".join(filter(None, (row.street, row.city))),
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            status=row.status.value,
            purpose=row.purpose or "",
            waits=("visit", row.id) in waiting,
        )
        for row in reading.rows(query)
    ]


def _entries(reading: Reading, me: UserId, day: date) -> list[Appointment]:
    entries, accounts = reading.table(Activity), reading.table(Account)
    waiting = unsent(reading)
    begin, end = _local(day), _local(day + timedelta(days=1))
    timed = entries.c.type.in_((ActivityType.CALL, ActivityType.MEETING))
    mine = (entries.c.user == me, timed, entries.c.starts_at >= begin, entries.c.starts_at < end)
    columns = (entries.c.rid, entries.c.id, entries.c.account, entries.c.starts_at, entries.c.ends_at)
    query = (
        select(*columns, entries.c.status, entries.c.type, entries.c.subject, accounts.c.name)
        .select_from(entries.outerjoin(accounts, accounts.c.id == entries.c.account))
        .where(*mine)
    )
    return [
        Appointment(
            key=2 * row.rid + 1,
            kind=row.type.value,
            id=row.id,
            account_id=row.account or "",
            title=row.name or row.subject or "",
            place=row.subject or "",
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            status=row.status.value,
            purpose="",
            waits=("activity", row.id) in waiting,
        )
        for row in reading.rows(query)
    ]


def due_customers(reading: Reading, me: UserId, today: date, until: date) -> list[DueCustomer]:
    """My customers whose next order falls due by `until`, the latest first."""
    orders, accounts = reading.table(Order), reading.table(Account)
    query = (
        select(accounts.c.rid, accounts.c.id, accounts.c.name, accounts.c.city, orders.c.ordered_on)
        .select_from(orders.join(accounts, accounts.c.id == orders.c.account))
        .where(accounts.c.owner == me, orders.c.status.not_in(NOT_ORDERED))
    )
    days: dict[tuple[int, str, str, str], list[date]] = defaultdict(list)
    for row in reading.rows(query):
        days[row.rid, row.id, row.name, row.city or ""].append(row.ordered_on)
    found = [
        DueCustomer(key=key, account_id=id, name=name, city=city, rhythm=beat)
        for (key, id, name, city), ordered in days.items()
        if (beat := rhythm(ordered)) is not None and today - LATE_BY <= beat.next_on <= until
    ]
    return sorted(found, key=lambda each: (each.rhythm.next_on, each.name))


def open_tasks(reading: Reading, me: UserId) -> list[TaskRow]:
    """What is to be done, the oldest first."""
    tasks = reading.table(Activity)
    undone = tasks.c.status.in_((ActivityStatus.PLANNED, ActivityStatus.IN_PROGRESS))
    mine = (tasks.c.user == me, tasks.c.type == ActivityType.TASK, undone)
    query = select(tasks.c.rid, tasks.c.id, tasks.c.subject, tasks.c.starts_at).where(*mine)
    return [
        TaskRow(key=row.rid, id=row.id, subject=row.subject or "", due_on=row.starts_at.astimezone().date())
        for row in reading.rows(query.order_by(tasks.c.starts_at).limit(20))
    ]


def target_standing(reading: Reading, me: UserId, today: date) -> Standing | None:
    """The amount to reach in the shortest period there is a target for, and the orders so far."""
    targets = reading.table(Target)
    periods = periods_of(today)
    mine = (targets.c.user == me, targets.c.measure == Measure.AMOUNT, targets.c.period.in_(periods))
    found = {target.period: target.value for target in reading.all(Target, *mine)}
    period = next((each for each in periods if each in found), None)
    if period is None:
        return None
    reached, currency = _ordered(reading, me, first_day(period), last_day(period))
    return Standing(
        period=period, value=found[period], reached=reached, elapsed=elapsed(period, today), currency=currency
    )


def _ordered(reading: Reading, me: UserId, begin: date, end: date) -> tuple[Decimal, str]:
    """My orders of those days, in the currency most of them are in."""
    orders = reading.table(Order)
    mine = (orders.c.user == me, orders.c.status.not_in(NOT_ORDERED), orders.c.ordered_on.between(begin, end))
    total = func.sum(orders.c.total, type_=orders.c.total.type).label("total")
    query = select(orders.c.currency, total, func.count().label("n")).where(*mine).group_by(orders.c.currency)
    rows = [(row.n, row.currency, row.total) for row in reading.rows(query)]
    _, currency, reached = max(rows, default=(0, "", None))
    return reached or Decimal(0), currency


def _local(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
