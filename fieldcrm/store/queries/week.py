"""How much each of some days has in the diary, and how full that makes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fieldcrm.domain.diary import ActivityType
from fieldcrm.domain.ids import UserId
from fieldcrm.domain.slots import taken_part, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event, events
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLoad:
    """A day of the diary in figures; `part` of its working hours is taken."""

    day: date
    visits: int
    tasks: int
    others: int
    part: float


def week_load(reading: Reading, me: UserId, days: Sequence[date], wall: Wall) -> list[DayLoad]:
    """Each of the days, which follow each other; what lasts counts on all the days it touches, as in the diary."""
    found = events(reading, me, days[0], days[-1], wall) if days else []
    return [_load([event for event in found if _touches(event, day, wall)], day, wall) for day in days]


def _load(found: Sequence[Event], day: date, wall: Wall) -> DayLoad:
    visits = sum(event.kind == "visit" for event in found)
    tasks = sum(event.kind == ActivityType.TASK for event in found)
    without_hour = (usual_length(event.kind) for event in found if event.slot.starts_at is None)
    return DayLoad(
        day=day,
        visits=visits,
        tasks=tasks,
        others=len(found) - visits - tasks,
        part=taken_part([event.lasting for event in found], sum(without_hour, timedelta()), day, wall),
    )


def _touches(event: Event, day: date, wall: Wall) -> bool:
    ends = event.slot.ends_at
    return event.day == day or (event.day < day and ends is not None and ends > wall.midnight(day))
