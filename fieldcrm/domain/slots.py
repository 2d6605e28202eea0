"""Slots of a day: how long one is, which of them clash, and where the next free one lies."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from fieldcrm.domain.wall import DAY_MINUTES, Wall

STEP: Final = 15
"""Minutes that planning goes by."""
WORK_BEGINS, WORK_ENDS = 9 * 60, 18 * 60
FREE_WITHIN: Final = 28
"""So many days ahead a free slot is looked for."""
USUAL: Final = {"visit": 45, "call": 15, "meeting": 60, "task": 30}
"""Minutes that an entry of a kind takes where nobody said how long."""
_WEEKEND: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A day in the diary, and the time if one was agreed."""

    day: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None

    @property
    def length(self) -> timedelta:
        """How long it takes; nothing where no time was agreed."""
        if self.starts_at is None or self.ends_at is None:
            return timedelta()
        return self.ends_at - self.starts_at

    def clashes(self, other: "Slot") -> bool:
        """Whether one person cannot be at both; what has no time clashes with nothing."""
        if self.starts_at is None or self.ends_at is None or other.starts_at is None or other.ends_at is None:
            return False
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def on(self, day: date, wall: Wall) -> "Slot":
        """At the same time of another day by the clock on the wall, and as long."""
        if self.starts_at is None:
            return Slot(day=day)
        return slot_at(day, wall.minute(self.starts_at), self.length, wall)

    def covers_its_day(self, wall: Wall) -> bool:
        """Whether it takes whole days, as a fair or a holiday does."""
        if self.starts_at is None or self.ends_at is None:
            return False
        return wall.midnight(self.day) == self.starts_at and self.ends_at >= wall.midnight(self.day + timedelta(days=1))


def slot_at(day: date, minute: int, length: timedelta, wall: Wall) -> Slot:
    """From a minute of a day on."""
    starts_at = wall.moment(day, minute)
    return Slot(day=wall.day(starts_at), starts_at=starts_at, ends_at=starts_at + length)


def whole_day(day: date, wall: Wall) -> Slot:
    """From midnight to midnight."""
    return Slot(day=day, starts_at=wall.midnight(day), ends_at=wall.midnight(day + timedelta(days=1)))


def usual_length(kind: str) -> timedelta:
    """How long it takes where nobody said so."""
    return timedelta(minutes=USUAL.get(kind, 2 * STEP))


def snapped(minute: float) -> int:
    """The nearest minute that planning goes by, within one day."""
    return max(0, min(round(minute / STEP) * STEP, DAY_MINUTES - STEP))


def taken_part(slots: Iterable[Slot], without_hour: timedelta, day: date, wall: Wall) -> float:
    """The part of a day's working hours that they take, none of it twice, and with it what has no hour yet."""
    begins, ends = wall.moment(day, WORK_BEGINS), wall.moment(day, WORK_ENDS)
    taken, free_from = without_hour, begins
    for starts_at, ends_at in sorted(
        (slot.starts_at, slot.ends_at) for slot in slots if slot.starts_at and slot.ends_at
    ):
        begin, end = max(starts_at, free_from), min(ends_at, ends)
        if end > begin:
            taken, free_from = taken + (end - begin), end
    return min(1.0, taken / (ends - begins))


def next_free(taken: Iterable[Slot], after: datetime, length: timedelta, wall: Wall) -> Slot:
    """The first slot of a working hour that clashes with nothing; the first one there is where all are taken."""
    held = [slot for slot in taken if slot.ends_at is not None and slot.ends_at > after]
    offered = _offered(after, length, wall)
    first = next(offered)
    return next((slot for slot in (first, *offered) if not any(slot.clashes(each) for each in held)), first)


def _offered(after: datetime, length: timedelta, wall: Wall) -> Iterator[Slot]:
    """Every quarter of the working hours to come in which there is time for it."""
    begin = wall.day(after)
    last = WORK_ENDS - min(int(length.total_seconds()) // 60, WORK_ENDS - WORK_BEGINS)
    for day in (begin + timedelta(days=ahead) for ahead in range(FREE_WITHIN)):
        if day.weekday() < _WEEKEND or day == begin:
            slots = (slot_at(day, minute, length, wall) for minute in range(WORK_BEGINS, last + 1, STEP))
            yield from (slot for slot in slots if slot.starts_at is not None and slot.starts_at >= after)
