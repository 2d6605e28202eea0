"""Entries that come back: what each has on which day, and what becomes of the others when one of them changes."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ActivityId, VisitId
from fieldcrm.domain.recurrence import Rule, read_rule
from fieldcrm.domain.slots import Slot
from fieldcrm.domain.wall import Wall

Planned = Activity | Visit
Days = Collection[date]


def slot_of(entry: Planned, wall: Wall) -> Slot:
    """Where an entry stands; what has no end and begins with its day has no time yet, nor has a task without an end."""
    if isinstance(entry, Visit):
        return Slot(day=entry.day, starts_at=entry.starts_at, ends_at=entry.ends_at)
    day = wall.day(entry.starts_at)
    is_some_time = entry.type is ActivityType.TASK or entry.starts_at == wall.midnight(day)
    if entry.ends_at is None and is_some_time:
        return Slot(day=day)
    return Slot(day=day, starts_at=entry.starts_at, ends_at=entry.ends_at)


def put(entry: Planned, slot: Slot, wall: Wall) -> Planned:
    """The entry in another slot; a moment it must have, so one without a time begins with its day."""
    if isinstance(entry, Visit):
        return entry.plan_for(slot.day, slot.starts_at, slot.ends_at)
    return entry.plan_for(slot.starts_at or wall.midnight(slot.day), slot.ends_at)


def rule_of(entry: Planned) -> Rule | None:
    """By what it comes back; a rule that only a newer release can read is as good as none."""
    try:
        return read_rule(entry.rule) if entry.rule else None
    except RuleBroken:
        return None


def is_called_off(entry: Planned) -> bool:
    """Whether nothing of it takes place."""
    return entry.status in (VisitStatus.CANCELLED, ActivityStatus.CANCELLED)


def slots(entry: Planned, begin: date, end: date, apart: Days, wall: Wall) -> Iterator[Slot]:
    """What a series has from `begin` to `end`, but for the days it skips and those that entries `apart` stand for."""
    rule, first = rule_of(entry), slot_of(entry, wall)
    if rule is not None and not is_called_off(entry):
        taken = {*entry.skips, *apart}
        yield from (first.on(day, wall) for day in rule.days(first.day, begin, end) if day not in taken)


def slot_on(entry: Planned, day: date, wall: Wall) -> Slot:
    """What a series has on one of its days; another day is refused."""
    found = next(slots(entry, day, day, (), wall), None)
    if found is None:
        raise RuleBroken("series.day", day.isoformat())
    return found


def alone(entry: Planned, day: date, id: str, wall: Wall) -> Planned:
    """An entry of its own in place of what the series has on that day."""
    slot = slot_on(entry, day, wall)
    bare = replace(entry, rule=None, skips=frozenset(), stands_for=day)
    if isinstance(bare, Visit):
        visit = replace(bare, id=VisitId(id), series=VisitId(entry.id), status=VisitStatus.PLANNED)
        return put(visit, slot, wall)
    activity = replace(bare, id=ActivityId(id), series=ActivityId(entry.id), status=ActivityStatus.PLANNED)
    return put(activity, slot, wall)


def skip(entry: Planned, day: date, wall: Wall) -> Planned:
    """The series without what it has on that day."""
    slot_on(entry, day, wall)
    return replace(entry, skips=entry.skips | {day})


def begins_with(entry: Planned, day: date, wall: Wall) -> bool:
    """Whether nothing of the series comes before that day."""
    rule, first = rule_of(entry), slot_of(entry, wall).day
    return rule is None or next(rule.days(first, first, day), day) >= day


def ended_before(entry: Planned, day: date) -> Planned:
    """The series without that day and all that follow."""
    rule = rule_of(entry)
    return replace(entry, rule=rule.ends_before(day).text) if rule else entry


def moved(entry: Planned, day: date, to: Slot, apart: Days, wall: Wall) -> Planned:
    """The whole series, moved as far as its one day is; what stands apart from it stays where it is."""
    rule, first = rule_of(entry), slot_of(entry, wall).day
    if rule is None:
        raise RuleBroken("series.day", day.isoformat())
    began, by = next(rule.days(first, first, day), first), to.day - day
    shifted = replace(
        entry,
        rule=rule.moved_to(began + by, by).text,
        skips=frozenset(skipped + by for skipped in (*entry.skips, *apart)) if by else entry.skips,
    )
    return put(shifted, to.on(began + by, wall), wall)


def rest_of(entry: Planned, day: date, to: Slot, id: str, apart: Days, wall: Wall) -> Planned:
    """A series of its own from that day on, moved as far as this day is."""
    rule, first = rule_of(entry), slot_of(entry, wall).day
    if rule is None:
        raise RuleBroken("series.day", day.isoformat())
    following = replace(
        put(entry, slot_on(entry, day, wall), wall),
        rule=rule.goes_on_from(day, first).text,
        skips=frozenset(skipped for skipped in (*entry.skips, *apart) if skipped > day),
    )
    return _renamed(moved(following, day, to, (), wall), id)


def _renamed(entry: Planned, id: str) -> Planned:
    if isinstance(entry, Visit):
        return replace(entry, id=VisitId(id))
    return replace(entry, id=ActivityId(id))
