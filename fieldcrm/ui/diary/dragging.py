"""What the mouse holds and where it would come to lie, told in days and minutes: it can be tried by numbers."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from fieldcrm.domain.slots import STEP, Slot, slot_at, snapped, usual_length
from fieldcrm.domain.wall import DAY_MINUTES, Wall
from fieldcrm.store.queries.diary import Event

NO_TIME = -1
"""The minute of what lies above the hours."""


class Part(Enum):
    """What of an event is held."""

    WHOLE = auto()
    BEGIN = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Grip:
    """An event held by a part of it, so many minutes from where it begins."""

    event: Event
    part: Part
    offset: float = 0


def let_go(grip: Grip, day: date, minute: float, wall: Wall) -> Slot:
    """Where it would lie now: moved by whole quarters and as long as before, or with one end somewhere else."""
    if grip.part is not Part.WHOLE:
        return _stretched(grip, minute, wall)
    if minute == NO_TIME:
        return Slot(day=day)
    length = grip.event.slot.length or usual_length(grip.event.kind)
    return slot_at(day, snapped(minute - grip.offset), length, wall)


def last_day(event: Event, wall: Wall) -> date:
    """The day on which it ends; what ends at midnight does so on the day before."""
    ends_at = event.lasting.ends_at
    return wall.day(ends_at - timedelta(minutes=1)) if ends_at else event.day


def another_day(event: Event, day: date, wall: Wall) -> Slot:
    """On a day of a month: at the same time."""
    return event.slot.on(day, wall)


def shifted(event: Event, minutes: int, wall: Wall) -> Slot:
    """Some minutes later or earlier; what had no time is at the beginning of the work then."""
    slot = event.slot
    if slot.starts_at is None:
        return slot
    moved = slot.starts_at + timedelta(minutes=minutes)
    ends_at = moved + slot.length if slot.ends_at else None
    return Slot(day=wall.day(moved), starts_at=moved, ends_at=ends_at)


def lengthened(event: Event, minutes: int) -> Slot:
    """Longer or shorter at its end, never less than a quarter."""
    slot = event.slot
    if slot.starts_at is None:
        return slot
    length = slot.length or usual_length(event.kind)
    least = timedelta(minutes=STEP)
    return Slot(
        day=slot.day, starts_at=slot.starts_at, ends_at=slot.starts_at + max(least, length + timedelta(minutes=minutes))
    )


def _stretched(grip: Grip, minute: float, wall: Wall) -> Slot:
    """One end elsewhere in the day that it lies in; the other one stays, be it on another day."""
    begins, ends = grip.event.lasting.starts_at, grip.event.lasting.ends_at
    if begins is None or ends is None:
        return grip.event.slot
    least, to = timedelta(minutes=STEP), max(0, min(round(minute / STEP) * STEP, DAY_MINUTES))
    if grip.part is Part.END:
        ends = max(wall.moment(last_day(grip.event, wall), to), begins + least)
    else:
        begins = min(wall.moment(grip.event.day, to), ends - least)
    return Slot(day=wall.day(begins), starts_at=begins, ends_at=ends)
