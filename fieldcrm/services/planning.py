"""What a rep does with a diary: puts entries in, moves, copies and changes them, one, all, or from a day on."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from fieldcrm.domain import series
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, ContactId, NewId, UserId, VisitId
from fieldcrm.domain.series import Planned
from fieldcrm.domain.slots import FREE_WITHIN, Slot, next_free
from fieldcrm.domain.wall import Wall
from fieldcrm.services.people import me
from fieldcrm.services.undo import Change, Changed, Done, Made, done
from fieldcrm.store.queries.diary import events
from fieldcrm.store.store import Store, Work

VISIT: Final = "visit"
ACTIVITY: Final = "activity"
_SEARCHED: Final = timedelta(days=3660)
"""A rule that names no day in ten years names none."""


class Reach(StrEnum):
    """How much of what comes back a change is about."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """An entry of the diary; `on` a day, what a series has on that day."""

    kind: str
    id: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an entry is to be; `type` is nothing for a visit, whose subject is its purpose."""

    slot: Slot
    type: ActivityType | None = None
    account: AccountId | None = None
    contact: ContactId | None = None
    subject: str | None = None
    rule: str | None = None


def plan(store: Store, wanted: Wanted, wall: Wall, *, new_id: NewId) -> Done:
    """Put an entry of ours into the diary."""
    with store.write() as work:
        made = _planned(work, wanted, wall, new_id)
        work.save(made)
        return done(work, made.id, Made(made))


def plan_next(
    store: Store, accounts: Sequence[AccountId], after: datetime, length: timedelta, wall: Wall, *, new_id: NewId
) -> Done:
    """Put visits into the next slots that are free, one after the other; all of it is taken back as one step."""
    with store.write() as work:
        day = wall.day(after)
        taken = [event.lasting for event in events(work, me(work).id, day, day + timedelta(days=FREE_WITHIN), wall)]
        made: list[Planned] = []
        for account in accounts:
            slot = next_free(taken, after, length, wall)
            made.append(_planned(work, Wanted(slot=slot, account=account), wall, new_id))
            taken.append(slot)
        for entry in made:
            work.save(entry)
        return done(work, made[0].id, *map(Made, made))


def move(store: Store, which: Which, to: Slot, reach: Reach, wall: Wall, *, new_id: NewId) -> Done:
    """Put what has not begun into another slot."""
    with store.write() as work:
        return _alter(work, which, to, reach, lambda entry: entry, wall, new_id)


def change(store: Store, which: Which, wanted: Wanted, reach: Reach, wall: Wall, *, new_id: NewId) -> Done:
    """Write what a form was filled in with; whom and what kind it is about was said once and stays."""
    with store.write() as work:
        shown, is_one = _load(work, which).rule, reach is Reach.ONE and which.on is not None

        def told(entry: Planned) -> Planned:
            """A rule that was left alone moves with its days; one day of a series does not come back by itself."""
            kept = entry.rule if wanted.rule == shown else wanted.rule
            return _aligned(_told(entry, wanted, None if is_one else kept), wall)

        return _alter(work, which, wanted.slot, reach, told, wall, new_id)


def copy(store: Store, which: Which, to: Slot, wall: Wall, *, new_id: NewId) -> Done:
    """Put the same in once more; the copy is planned and does not come back."""
    with store.write() as work:
        entry = _load(work, which)
        made = _planned(work, replace(_as_wanted(entry), slot=to), wall, new_id)
        work.save(made)
        return done(work, made.id, Made(made))


def call_off(store: Store, which: Which, reach: Reach, wall: Wall) -> Done:
    """It will not take place; of a series what it has that day, that and all that follow, or all."""
    with store.write() as work:
        entry = _load(work, which)
        became = _less(entry, which.on, reach, wall)
        work.save(became)
        return done(work, entry.id, Changed(entry, became))


def stand_alone(store: Store, which: Which, wall: Wall, *, new_id: NewId) -> Done:
    """Give what a series has on a day an entry of its own, to be reported; one that has is given back as it is."""
    with store.write() as work:
        made = _alone(work, which, wall, new_id)
        return done(work, made.id, *([Made(made)] if which.on else []))


def complete(store: Store, which: Which, wall: Wall, *, new_id: NewId) -> Done:
    """Tick a call, a meeting or a task off."""
    with store.write() as work:
        was = _alone(work, which, wall, new_id)
        became = _ticked_off(was)
        work.save(became)
        return done(work, was.id, Made(became) if which.on else Changed(was, became))


def _planned(work: Work, wanted: Wanted, wall: Wall, new_id: NewId) -> Planned:
    if wanted.account is not None:
        work.load(Account, wanted.account)
    blank = _blank(wanted, me(work).id, wall, new_id)
    return _aligned(series.put(blank, wanted.slot, wall), wall)


def _blank(wanted: Wanted, user: UserId, wall: Wall, new_id: NewId) -> Planned:
    if wanted.type is not None:
        return Activity(
            id=ActivityId(new_id()),
            type=wanted.type,
            user=user,
            starts_at=wall.midnight(wanted.slot.day),
            account=wanted.account,
            contact=wanted.contact,
            subject=wanted.subject,
            rule=wanted.rule,
        )
    if wanted.account is None:
        raise RuleBroken("field.required", "account", "account")
    return Visit(
        id=VisitId(new_id()),
        account=wanted.account,
        user=user,
        day=wanted.slot.day,
        purpose=wanted.subject,
        rule=wanted.rule,
    )


def _aligned(entry: Planned, wall: Wall) -> Planned:
    """A series begins with the first day its rule names."""
    rule = series.rule_of(entry)
    if rule is None:
        return entry
    slot = series.slot_of(entry, wall)
    first = next(rule.days(slot.day, slot.day, slot.day + _SEARCHED), None)
    if first is None:
        raise RuleBroken("rule.form", entry.rule or "", "rule")
    return entry if first == slot.day else series.put(entry, slot.on(first, wall), wall)


def _load(work: Work, which: Which) -> Planned:
    return work.load(Visit, which.id) if which.kind == VISIT else work.load(Activity, which.id)


def _alone(work: Work, which: Which, wall: Wall, new_id: NewId) -> Planned:
    entry = _load(work, which)
    if which.on is None:
        return entry
    made = series.alone(entry, which.on, new_id(), wall)
    work.save(made)
    return made


def _alter(
    work: Work,
    which: Which,
    to: Slot,
    reach: Reach,
    told: Callable[[Planned], Planned],
    wall: Wall,
    new_id: NewId,
) -> Done:
    """Move, then change what is told; by the reach one entry becomes another, or two."""
    entry, on = _load(work, which), which.on
    if on is None:
        changes: tuple[Change, ...] = (Changed(entry, told(series.put(entry, to, wall))),)
    elif reach is Reach.ONE:
        changes = (Made(told(series.put(series.alone(entry, on, new_id(), wall), to, wall))),)
    elif reach is Reach.ALL or series.begins_with(entry, on, wall):
        changes = (Changed(entry, told(series.moved(entry, on, to, _apart(work, entry), wall))),)
    else:
        rest = told(series.rest_of(entry, on, to, new_id(), _apart(work, entry), wall))
        changes = (Changed(entry, series.ended_before(entry, on)), Made(rest))
    for each in changes:
        work.save(each.became if isinstance(each, Changed) else each.entity)
    last = changes[-1]
    return done(work, last.became.id if isinstance(last, Changed) else last.entity.id, *changes)


def _apart(work: Work, entry: Planned) -> Collection[date]:
    """The days of a series that entries of their own stand for."""
    table = work.table(type(entry))
    found = work.all(type(entry), table.c.series == entry.id)
    return [each.stands_for for each in found if each.stands_for is not None]


def _less(entry: Planned, on: date | None, reach: Reach, wall: Wall) -> Planned:
    if on is None or reach is Reach.ALL or (reach is Reach.FOLLOWING and series.begins_with(entry, on, wall)):
        return entry.call_off()
    if reach is Reach.ONE:
        return series.skip(entry, on, wall)
    return series.ended_before(entry, on)


def _told(entry: Planned, wanted: Wanted, rule: str | None) -> Planned:
    if isinstance(entry, Visit):
        return replace(entry, purpose=wanted.subject, rule=rule)
    return replace(entry, subject=wanted.subject, contact=wanted.contact, rule=rule)


def _ticked_off(entry: Planned) -> Activity:
    if isinstance(entry, Visit):
        raise RuleBroken("visit.reported", entry.day.isoformat())
    return entry.move_to(ActivityStatus.COMPLETED)


def _as_wanted(entry: Planned) -> Wanted:
    slot = Slot(day=date.min)
    if isinstance(entry, Visit):
        return Wanted(slot=slot, account=entry.account, subject=entry.purpose)
    return Wanted(slot=slot, type=entry.type, account=entry.account, contact=entry.contact, subject=entry.subject)
