"""A person's diary between two days, with what comes back, and the customers who are to be planned."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, and_, or_, select

from fieldcrm.domain import series
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import UserId
from fieldcrm.domain.series import Planned
from fieldcrm.domain.slots import Slot, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.agenda import DueCustomer, due_customers
from fieldcrm.store.queries.states import Sync, states
from fieldcrm.store.store import Reading

SHOWN: Final = (ActivityType.CALL, ActivityType.MEETING, ActivityType.TASK)
"""Notes and e-mails are history, not plans."""

LONGEST: Final = timedelta(days=31)
"""What began longer ago than that is not looked for on the days it lasts."""

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing in the diary, a visit or an activity of a type; `on` is set for a day of a series without a row."""

    kind: str
    id: str
    on: date | None
    slot: Slot
    status: str
    account_id: str
    name: str
    place: str
    person: str
    subject: str
    sync: Sync | None
    comes_back: bool

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.id}:{self.on}" if self.on else self.id

    @property
    def day(self) -> date:
        """The day it begins."""
        return self.slot.day

    @property
    def lasting(self) -> Slot:
        """With the end that is usual where nobody said one."""
        begins = self.slot.starts_at
        if begins is None or self.slot.ends_at is not None:
            return self.slot
        return Slot(day=self.day, starts_at=begins, ends_at=begins + usual_length(self.kind))


@dataclass(frozen=True, slots=True)
class _About:
    """Whom entries are with, read once for all of them."""

    accounts: dict[str, tuple[str, str]]
    people: dict[str, str]
    told: Mapping[str, Sync]


def events(reading: Reading, me: UserId, begin: date, end: date, wall: Wall) -> list[Event]:
    """Everything between the two days, both included, by day and hour; what has no hour comes first."""
    found = [*_standing(reading, me, begin, end, wall), *_coming_back(reading, me, begin, end, wall)]
    about = _about(reading, [each.entry for each in found])
    made = (_event(each, about) for each in found)
    return sorted(made, key=lambda event: (event.day, event.slot.starts_at or wall.midnight(event.day), event.key))


def event_of(reading: Reading, me: UserId, kind: type[Visit] | type[Activity], key: str, wall: Wall) -> Event | None:
    """The one that has this key, unless it is out of the diary by now."""
    id, _, on = key.partition(":")
    entry = reading.find(kind, id)
    if entry is None:
        return None
    day = date.fromisoformat(on) if on else series.slot_of(entry, wall).day
    return next((event for event in events(reading, me, day, day, wall) if event.key == key), None)


def to_plan(reading: Reading, me: UserId, today: date, until: date, wall: Wall) -> list[DueCustomer]:
    """My customers whose own rhythm says it is time and who have no visit before them, the latest first."""
    return unplanned(reading, me, due_customers(reading, me, today, until), today, until, wall)


def unplanned(
    reading: Reading, me: UserId, due: Sequence[DueCustomer], today: date, until: date, wall: Wall
) -> list[DueCustomer]:
    """Those of them who have no visit before them."""
    planned = _planned_customers(reading, me, today, until, wall)
    return [each for each in due if each.account_id not in planned]


@dataclass(frozen=True, slots=True)
class _Found:
    """An entry in one of its slots; `on` as in an event."""

    entry: Planned
    slot: Slot
    status: str
    on: date | None = None


def _standing(reading: Reading, me: UserId, begin: date, end: date, wall: Wall) -> Iterator[_Found]:
    """Rows of their own."""
    visits, entries = reading.table(Visit), reading.table(Activity)
    for visit in reading.all(Visit, *_mine(visits, me), visits.c.day.between(begin, end)):
        yield _Found(visit, series.slot_of(visit, wall), visit.status)
    since, until = wall.midnight(begin), wall.midnight(end + _DAY)
    is_there = or_(entries.c.starts_at >= since, entries.c.ends_at > since)
    within = and_(entries.c.starts_at >= since - LONGEST, entries.c.starts_at < until)
    for entry in reading.all(Activity, *_mine(entries, me), entries.c.type.in_(SHOWN), within, is_there):
        yield _Found(entry, series.slot_of(entry, wall), entry.status)


def _mine(table: Table, me: UserId) -> tuple[ColumnElement[bool], ...]:
    """What is called off is out of the diary; a series has its days and not itself in it."""
    called_off = VisitStatus.CANCELLED if table.name == "visit" else ActivityStatus.CANCELLED
    return table.c.user == me, table.c.status != called_off, table.c.rule.is_(None)


def _coming_back(reading: Reading, me: UserId, begin: date, end: date, wall: Wall) -> Iterator[_Found]:
    """What series have on these days; one whose rule cannot be read is there once.

    A release that knows no series may have reported one: that was its first day.
    """
    whole = _all_series(reading, me)
    apart = _apart(reading, whole)
    for entry in whole:
        first = series.slot_of(entry, wall)
        if series.rule_of(entry) is None and begin <= first.day <= end:
            yield _Found(entry, first, entry.status)
        for slot in series.slots(entry, begin, end, apart[entry.id], wall):
            status = entry.status if slot.day == first.day else VisitStatus.PLANNED
            yield _Found(entry, slot, status, slot.day)


def _all_series(reading: Reading, me: UserId) -> list[Planned]:
    visits, entries = reading.table(Visit), reading.table(Activity)
    return [
        *reading.all(Visit, visits.c.user == me, visits.c.rule.is_not(None)),
        *reading.all(Activity, entries.c.user == me, entries.c.rule.is_not(None), entries.c.type.in_(SHOWN)),
    ]


def _apart(reading: Reading, whole: Iterable[Planned]) -> defaultdict[str, set[date]]:
    """The days of each series that rows of their own stand for, wherever these are now."""
    days: defaultdict[str, set[date]] = defaultdict(set)
    for kind in (Visit, Activity):
        table = reading.table(kind)
        ids = [entry.id for entry in whole if type(entry) is kind]
        query = select(table.c.series, table.c.stands_for).where(table.c.series.in_(ids))
        for row in reading.rows(query) if ids else ():
            days[row.series].add(row.stands_for)
    return days


def _about(reading: Reading, entries: Sequence[Planned]) -> _About:
    accounts, people = reading.table(Account), reading.table(Contact)
    with_whom = {entry.contact for entry in entries if isinstance(entry, Activity) and entry.contact}
    at = {entry.account for entry in entries if entry.account}
    columns = (accounts.c.id, accounts.c.name, accounts.c.street, accounts.c.city)
    named = _rows(reading, columns, at)
    known = _rows(reading, (people.c.id, people.c.given_name, people.c.family_name), with_whom)
    return _About(
        accounts={row.id: (row.name, ", ".join(filter(None, (row.street, row.city)))) for row in named},
        people={row.id: " ".join(filter(None, (row.given_name, row.family_name))) for row in known},
        told={
            **states(reading, "visit", [entry.id for entry in entries if isinstance(entry, Visit)]),
            **states(reading, "activity", [entry.id for entry in entries if isinstance(entry, Activity)]),
        },
    )


def _rows(reading: Reading, columns: Sequence[Any], ids: set[Any]) -> Iterator[Any]:
    """Some hundreds at a time, as one statement takes them."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), 500):
        yield from reading.rows(select(*columns).where(columns[0].in_(wanted[start : start + 500])))


def _event(found: _Found, about: _About) -> Event:
    entry = found.entry
    name, place = about.accounts.get(entry.account or "", ("", ""))
    if isinstance(entry, Visit):
        kind, person, subject = "visit", "", entry.purpose
    else:
        kind, subject = entry.type.value, entry.subject
        person = about.people.get(entry.contact or "", "")
    return Event(
        kind=kind,
        id=entry.id,
        on=found.on,
        slot=found.slot,
        status=str(found.status),
        account_id=entry.account or "",
        name=name,
        place=place,
        person=person,
        subject=subject or "",
        sync=about.told.get(entry.id),
        comes_back=found.on is not None or entry.series is not None,
    )


def _planned_customers(reading: Reading, me: UserId, today: date, until: date, wall: Wall) -> set[str]:
    visits = reading.table(Visit)
    ahead = (
        visits.c.user == me,
        visits.c.day >= today,
        visits.c.status.in_((VisitStatus.PLANNED, VisitStatus.STARTED)),
    )
    standing = {row.account for row in reading.rows(select(visits.c.account).where(*ahead).distinct())}
    coming = (found.entry for found in _coming_back(reading, me, today, until, wall))
    return standing | {entry.account for entry in coming if isinstance(entry, Visit)}
