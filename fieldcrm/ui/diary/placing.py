"""Where events lie in a day, told in minutes and shares: no pixel and no Qt, so that it can be tried by numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
    wide: int = 1
    """So many of them it takes: those right of it that are free for as long as it lasts are its own too."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Events for which there is no lane that could be read, from the first minute of them to the last."""

    events: Sequence[Event]
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Column:
    """One day: what takes it whole or has no hour, and what has."""

    day: date
    whole: Sequence[Event]
    timed: Sequence[Placed]

    @property
    def events(self) -> Sequence[Event]:
        """All of it, what has no hour first."""
        return [*self.whole, *(placed.event for placed in self.timed)]


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
        return {event.key: event for column in self.columns for event in column.events}

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
    return sum(event.kind == "visit" for event in column.events)


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
    ranked = sorted(placed, key=lambda each: (each.begin, -each.end, each.event.key))
    return [each for together in _meeting(ranked) for each in _in_lanes(together)]


def readable(timed: Sequence[Placed], most: int, chosen: str) -> tuple[list[Placed], list[Hidden]]:
    """What is shown of a day with room for so many lanes, and what is not; that is told in the last of the lanes.

    What is chosen is shown: its lane takes the place of the last one that would be.
    """
    shown: list[Placed] = []
    hidden: list[Hidden] = []
    for together in _meeting(timed):
        if together[0].lanes <= most:
            shown += _grown(together, [])
            continue
        lanes = _kept_lanes(together, most - 1, chosen)
        kept = [replace(each, lane=lanes.index(each.lane), lanes=most) for each in together if each.lane in lanes]
        away = [*map(_hidden, _meeting([each for each in together if each.lane not in lanes]))]
        shown += _grown(kept, away)
        hidden += away
    return shown, hidden


def _grown(together: Sequence[Placed], hidden: Sequence[Hidden]) -> list[Placed]:
    """Each over the lanes right of its own as far as they are free; what is only counted takes the last one."""
    taken = [(each.lane, each.begin, _drawn_end(each)) for each in together]
    taken += [(each.lanes - 1, away.begin, away.end) for each in together[:1] for away in hidden]

    def is_free(each: Placed, lane: int) -> bool:
        return not any(at == lane and begin < _drawn_end(each) and each.begin < end for at, begin, end in taken)

    def wide(each: Placed) -> int:
        return (
            next((lane for lane in range(each.lane + 1, each.lanes) if not is_free(each, lane)), each.lanes) - each.lane
        )

    return [replace(each, wide=wide(each)) for each in together]


def _kept_lanes(together: Sequence[Placed], most: int, chosen: str) -> list[int]:
    wanted = next((each.lane for each in together if each.event.key == chosen), 0)
    return list(range(most)) if wanted < most else [*range(most - 1), wanted]


def _hidden(together: Sequence[Placed]) -> Hidden:
    return Hidden([each.event for each in together], together[0].begin, max(map(_drawn_end, together)))


def _meeting(ranked: Iterable[Placed]) -> Iterator[list[Placed]]:
    """What meets directly or by others, from what is in the order of the clock."""
    together: list[Placed] = []
    for each in ranked:
        if together and each.begin >= max(map(_drawn_end, together)):
            yield together
            together = []
        together.append(each)
    if together:
        yield together


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
