"""What happened with one customer, newest first: so much at a time, of one sort or of every sort."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, not_, select

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.people import User
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries.states import Sync, states
from fieldcrm.store.store import Reading

NAMED: Final = 3
"""So many products of an order are named."""


class Sort(StrEnum):
    """What a person may ask to see alone."""

    ALL = "all"
    VISITS = "visits"
    ORDERS = "orders"
    TALKS = "talks"
    NOTES = "notes"
    TASKS = "tasks"
    CHANGES = "changes"


TYPES: Final[Mapping[Sort, tuple[ActivityType, ...]]] = {
    Sort.TALKS: (ActivityType.CALL, ActivityType.EMAIL, ActivityType.MEETING),
    Sort.NOTES: (ActivityType.NOTE,),
    Sort.TASKS: (ActivityType.TASK,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of the timeline. `kind` is visit, order, conflict or an activity's type.

    `by` names who wrote it, nobody where that was the person of this device; `people` names whom it was with.
    """

    kind: str
    id: str
    day: date
    at: datetime
    status: str
    has_hour: bool = True
    title: str = ""
    text: str = ""
    by: str = ""
    people: str = ""
    minutes: int = 0
    products: tuple[str, ...] = ()
    amount: Decimal | None = None
    currency: str = ""
    lines: int = 0
    fields: tuple[str, ...] = ()
    about: str = ""
    sync: Sync | None = None
    """What is to be told of its way to head office."""

    @property
    def differs(self) -> bool:
        """Whether it is a choice that nobody has made yet."""
        return self.kind == "conflict" and self.status == ConflictStatus.OPEN


@dataclass(frozen=True, slots=True)
class Timeline:
    """The newest, and whether there is more behind them."""

    happenings: Sequence[Happening] = ()
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    reading: Reading
    account: AccountId
    most: int
    me: str


def timeline(reading: Reading, account: AccountId, sort: Sort, most: int) -> Timeline:
    """The newest so many of a sort. Each kind gives one more than asked for, so that the end is known."""
    asked = _Asked(reading, account, most + 1, must_identity(reading.connection).user)
    found = sorted(_of_sort(asked, sort), key=lambda each: (each.day, each.at, each.id), reverse=True)
    return Timeline(found[:most], len(found) > most)


def _of_sort(asked: _Asked, sort: Sort) -> Iterator[Happening]:
    if sort in (Sort.ALL, Sort.VISITS):
        yield from _visits(asked)
    if sort in (Sort.ALL, Sort.ORDERS):
        yield from _orders(asked)
    if sort is Sort.ALL:
        yield from _activities(asked)
    if sort in TYPES:
        yield from _activities(asked, asked.reading.table(Activity).c.type.in_(TYPES[sort]))
    if sort in (Sort.ALL, Sort.CHANGES):
        yield from _differences(asked)


def _visits(asked: _Asked) -> Iterator[Happening]:
    visits = asked.reading.table(Visit).c
    columns = (visits.id, visits.user, visits.day, visits.starts_at, visits.status, visits.purpose, visits.outcome)
    times = (visits.checked_in_at, visits.checked_out_at)
    is_series = and_(visits.rule.is_not(None), visits.status == VisitStatus.PLANNED)  # its days are rows once they come
    query = select(*columns, *times, visits.met, visits.notes).where(visits.account == asked.account, not_(is_series))
    rows = asked.reading.rows(query.order_by(visits.day.desc(), visits.starts_at.desc()).limit(asked.most))
    names, told = _users(asked, (row.user for row in rows)), _told(asked, "visit", rows)
    people = _people(asked)
    for row in rows:
        at = row.checked_out_at or row.starts_at
        yield Happening(
            kind="visit",
            id=row.id,
            day=row.day,
            at=at or _noon(row.day),
            has_hour=at is not None,
            status=row.status.value,
            title=row.outcome.value if row.outcome else "",
            text=row.notes or row.purpose or "",
            by=names.get(row.user, ""),
            people=", ".join(sorted(people[each] for each in row.met if each in people)),
            minutes=_minutes(row.checked_in_at, row.checked_out_at),
            sync=told.get(row.id),
        )


def _activities(asked: _Asked, *of_types: ColumnElement[bool]) -> Iterator[Happening]:
    entries = asked.reading.table(Activity).c
    columns = (entries.id, entries.type, entries.user, entries.starts_at, entries.contact, entries.subject)
    is_series = and_(entries.rule.is_not(None), entries.status == ActivityStatus.PLANNED)
    mine = (entries.account == asked.account, not_(is_series), *of_types)
    query = select(*columns, entries.notes, entries.outcome, entries.status).where(*mine)
    rows = asked.reading.rows(query.order_by(entries.starts_at.desc()).limit(asked.most))
    names, told = _users(asked, (row.user for row in rows)), _told(asked, "activity", rows)
    people = _people(asked)
    for row in rows:
        yield Happening(
            kind=row.type.value,
            id=row.id,
            day=row.starts_at.astimezone().date(),
            at=row.starts_at,
            status=row.status.value,
            text="\n".join(filter(None, (row.subject, row.notes or row.outcome))),
            by=names.get(row.user, ""),
            people=people.get(row.contact, ""),
            sync=told.get(row.id),
        )


def _orders(asked: _Asked) -> Iterator[Happening]:
    orders, lines = asked.reading.table(Order), asked.reading.table(OrderLine)
    counted = select(func.count()).where(lines.c.order == orders.c.id).scalar_subquery().label("lines")
    columns = (orders.c.id, orders.c.number, orders.c.ordered_on, orders.c.placed_at, orders.c.status, orders.c.total)
    query = select(*columns, orders.c.currency, orders.c.user, orders.c.notes, counted)
    query = query.where(orders.c.account == asked.account).order_by(orders.c.ordered_on.desc(), orders.c.id.desc())
    rows = asked.reading.rows(query.limit(asked.most))
    names, told = _users(asked, (row.user for row in rows)), _told(asked, "order", rows)
    products = _products(asked, [row.id for row in rows])
    for row in rows:
        yield Happening(
            kind="order",
            id=row.id,
            day=row.ordered_on,
            at=row.placed_at or _noon(row.ordered_on),
            has_hour=row.placed_at is not None,
            status=row.status.value,
            title=row.number,
            text=row.notes or "",
            by=names.get(row.user, ""),
            products=products.get(row.id, ()),
            amount=row.total,
            currency=row.currency,
            lines=row.lines,
            sync=told.get(row.id),
        )


def _differences(asked: _Asked) -> Iterator[Happening]:
    """Where two people changed the same thing: what waits for a choice, and what was decided."""
    table = asked.reading.table(Conflict).c
    columns = (table.id, table.kind, table.user, table.kept_by, table.kept, table.put_aside, table.made_at)
    query = (
        select(*columns, table.status)
        .where(table.account == asked.account)
        .order_by(table.made_at.desc())
        .limit(asked.most)
    )
    rows = asked.reading.rows(query)
    names = _users(asked, (who for row in rows for who in (row.user, row.kept_by)))
    told = _told(asked, "conflict", rows)
    for row in rows:
        yield Happening(
            kind="conflict",
            id=row.id,
            day=row.made_at.astimezone().date(),
            at=row.made_at,
            status=row.status.value,
            by=names.get(row.kept_by if row.user == asked.me else row.user, ""),
            about=row.kind,
            fields=_differing(row.kept, row.put_aside),
            sync=told.get(row.id),
        )


def _told(asked: _Asked, kind: str, rows: Sequence[Any]) -> Mapping[str, Sync]:
    return states(asked.reading, kind, [row.id for row in rows])


def _differing(kept: str, put_aside: str) -> tuple[str, ...]:
    """The fields of which there are two values."""
    stands, lost = json.loads(kept), json.loads(put_aside)
    return tuple(name for name, value in lost.items() if stands.get(name) != value)


def _users(asked: _Asked, ids: Iterable[str | None]) -> Mapping[str | None, str]:
    """What others are called: who this device belongs to is not named."""
    others = {id for id in ids if id is not None} - {asked.me}
    users = asked.reading.table(User).c
    rows = asked.reading.rows(select(users.id, users.name).where(users.id.in_(others)))
    return {row.id: row.name for row in rows}


def _people(asked: _Asked) -> Mapping[str | None, str]:
    contacts = asked.reading.table(Contact).c
    columns = (contacts.id, contacts.given_name, contacts.family_name)
    rows = asked.reading.rows(select(*columns).where(contacts.account == asked.account))
    return {row.id: " ".join(filter(None, (row.given_name, row.family_name))) for row in rows}


def _products(asked: _Asked, orders: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The first few names of each order, in the order of its lines."""
    lines, products = asked.reading.table(OrderLine), asked.reading.table(Product)
    query = (
        select(lines.c.order, products.c.name)
        .select_from(lines.join(products, products.c.id == lines.c.product))
        .where(lines.c.order.in_(orders))
        .order_by(lines.c.position, lines.c.id)
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in asked.reading.rows(query):
        found[row.order] = (*found.get(row.order, ()), row.name)[:NAMED]
    return found


def _minutes(begin: datetime | None, end: datetime | None) -> int:
    return round((end - begin).total_seconds() / 60) if begin and end and end > begin else 0


def _noon(day: date) -> datetime:
    """A day without an hour stands in the middle of its day."""
    return datetime.combine(day, time(12), UTC)
