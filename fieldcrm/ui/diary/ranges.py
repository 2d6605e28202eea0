"""Which days a view shows, and which come before and after them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)
AGENDA_DAYS: Final = 14


class View(StrEnum):
    """How much of the diary is in sight."""

    DAY = "day"
    WORK_WEEK = "work_week"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Habits:
    """How people of a country count a week: its first day and its working days, Monday being 0."""

    first: int = 0
    work: Collection[int] = frozenset(range(5))


def days_of(view: View, day: date, habits: Habits) -> Sequence[date]:
    """The days that are shown when this one is looked at."""
    match view:
        case View.DAY:
            return [day]
        case View.AGENDA:
            return [day + DAY * ahead for ahead in range(AGENDA_DAYS)]
        case View.MONTH:
            begin = _week_begin(day.replace(day=1), habits)
            weeks = range(0, (_last(day) - begin).days + 1, 7)
            return [begin + DAY * (first + ahead) for first in weeks for ahead in range(7)]
        case _:
            week = [_week_begin(day, habits) + DAY * ahead for ahead in range(7)]
            work = [each for each in week if each.weekday() in habits.work or each == day]
            return week if view is View.WEEK else work


def step(view: View, day: date, by: int) -> date:
    """The same place some days, weeks or months on; a month that is too short ends sooner."""
    match view:
        case View.DAY:
            return day + DAY * by
        case View.MONTH:
            months = day.year * 12 + day.month - 1 + by
            first = date(months // 12, months % 12 + 1, 1)
            return min(first.replace(day=1) + DAY * (day.day - 1), _last(first))
        case View.AGENDA:
            return day + DAY * AGENDA_DAYS * by
        case _:
            return day + WEEK * by


def _week_begin(day: date, habits: Habits) -> date:
    return day - DAY * ((day.weekday() - habits.first) % 7)


def _last(day: date) -> date:
    months = day.year * 12 + day.month
    return date(months // 12, months % 12 + 1, 1) - DAY
