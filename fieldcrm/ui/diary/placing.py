"""Where events lie in a day, told in minutes and shares: no pixel and no Qt, so that it can be tried by numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldcrm.domain.slots import Slot, usual_length
from fieldcrm.domain.wall import DAY_MINUTES, Wall
from fieldcrm.store.queries.diary import Event

LEAST: Final = 24
"""Minutes that an event is drawn as at least, or its text would have no room."""
STOP: Final = 30
"""Minutes between the free slots that arrows go by."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event on one day from a minute to another, in one of so many lanes side by side."""

    event: Event
    begin: int
    end: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Column:
    """One day: what takes it whole or has no hour, and what has."""

    day: date
    whole: Sequence[Event]
    timed: Sequence[Placed]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything a view shows: its days, what is in each, and which of them is today."""

    columns: Sequence[Column] = ()
    today: date = date.min
    month: int = 0

    @property
    def days(self) -> Sequence[date]:
        """The days from the first to the last."""
        return [column.day for column in self.columns]

    @property
    def events(self) -> Mapping[str, Event]:
        """Every event once, in the order of days and hours."""
        every = ((*column.whole, *(placed.event for placed in column.timed)) for column in self.columns)
        return {event.key: event for events in every for event in events}

    def column(self, day: date) -> Column:
        """What is in a day; one that is not shown is empty."""
        return next((column for column in self.columns if column.day == day), Column(day, (), ()))


@dataclass(frozen=True, slots=True)
class Stop:
    """Where arrows come to rest: an event, or a free slot from a minute on; above all hours the day as a whole."""

    minute: int
    key: str = ""


def columns(events: Iterable[Event], days: Sequence[date], wall: Wall) -> list[Column]:
    """Every event on each of the days it touches."""
    known = list(events)
    return [_column([each for each in known if _touches(each, day, wall)], day, wall) for day in days]


def is_whole(event: Event, wall: Wall) -> bool:
    """Whether it stands above the hours."""
    return event.slot.starts_at is None or event.slot.covers_its_day(wall)


def stops(column: Column) -> list[Stop]:
    """A day's events and the free half hours between them, in the order of the clock."""
    whole = [Stop(-1), *(Stop(-1, event.key) for event in column.whole)]
    timed = [Stop(each.begin, each.event.key) for each in column.timed]
    free = [Stop(minute) for minute in range(0, DAY_MINUTES, STOP) if _is_free(minute, column.timed)]
    return [*whole, *sorted([*timed, *free], key=lambda stop: stop.minute)]


def nearest(found: Sequence[Stop], minute: int) -> Stop:
    """Of a day's stops the one at that minute or next to it; an event rather than what is as near."""
    return min(found, key=lambda stop: (abs(stop.minute - minute), not stop.key))


def clashing(events: Iterable[Event], slot: Slot, but: str = "") -> list[Event]:
    """What is planned for the same time; what is over or missed is in nobody's way."""
    waiting = (event for event in events if event.key != but and event.status in ("planned", "started", "in_progress"))
    return [event for event in waiting if event.lasting.clashes(slot)]


def visits(column: Column) -> int:
    """How many visits a day has."""
    return sum(event.kind == "visit" for event in (*column.whole, *(each.event for each in column.timed)))


def span(slot: Slot, kind: str, day: date, wall: Wall) -> tuple[int, int]:
    """From which minute of a day to which it lies there, by the clock on the wall.

    What lasts through an hour that the clock shows twice would end before it begins: then its length counts.
    """
    begins = slot.starts_at or wall.midnight(day)
    ends = slot.ends_at or begins + usual_length(kind)
    first = wall.minute(begins) if wall.day(begins) == day else 0
    last = wall.minute(ends) if wall.day(ends) == day else DAY_MINUTES
    if last <= first:
        last = first + int((ends - begins).total_seconds()) // 60
    return first, min(max(last, first), DAY_MINUTES)


def _touches(event: Event, day: date, wall: Wall) -> bool:
    ends = event.slot.ends_at
    if event.day == day or ends is None:
        return event.day == day
    return event.day < day and ends > wall.midnight(day)


def _column(events: Sequence[Event], day: date, wall: Wall) -> Column:
    whole = [event for event in events if is_whole(event, wall)]
    spans = [(event, *span(event.slot, event.kind, day, wall)) for event in events if not is_whole(event, wall)]
    return Column(day, whole, side_by_side([Placed(*each) for each in spans]))


def side_by_side(placed: Iterable[Placed]) -> list[Placed]:
    """Each in a lane of its own beside all that it meets; what meets directly or by others shares the width."""
    done: list[Placed] = []
    together: list[Placed] = []
    for each in sorted(placed, key=lambda each: (each.begin, -each.end, each.event.key)):
        if together and each.begin >= max(map(_drawn_end, together)):
            done += _in_lanes(together)
            together = []
        together.append(each)
    return [*done, *_in_lanes(together)]


def _in_lanes(together: Sequence[Placed]) -> list[Placed]:
    ends: list[int] = []
    lanes: list[int] = []
    for each in together:
        free = next((lane for lane, end in enumerate(ends) if end <= each.begin), len(ends))
        ends[free : free + 1] = [_drawn_end(each)]
        lanes.append(free)
    found = zip(together, lanes, strict=True)
    return [Placed(each.event, each.begin, each.end, lane, len(ends)) for each, lane in found]


def _drawn_end(each: Placed) -> int:
    return max(each.end, each.begin + LEAST)


def _is_free(minute: int, timed: Sequence[Placed]) -> bool:
    return not any(each.begin < minute + STOP and minute < max(each.end, each.begin + 1) for each in timed)
