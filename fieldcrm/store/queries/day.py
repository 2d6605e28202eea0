"""A person's day: what it has by the hour, and what is to be done some time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, literal_column, select

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import UserId
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event, events
from fieldcrm.store.queries.places import sorted_when_found
from fieldcrm.store.store import Reading

MOST_TASKS = 20
UNDONE = (ActivityStatus.PLANNED, ActivityStatus.IN_PROGRESS)
_TASK: Final[ColumnElement[Any]] = literal_column(f"'{ActivityType.TASK}'")
"""Said outright: an index of tasks alone is not taken for a question that leaves open what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """Something to be done; `on` its day where it comes back."""

    id: str
    on: date | None
    subject: str
    due_on: date


def agenda(reading: Reading, me: UserId, day: date, wall: Wall) -> list[Event]:
    """The day's visits, calls and meetings, those with an hour first."""
    found = [event for event in events(reading, me, day, day, wall) if event.kind != ActivityType.TASK]
    return sorted(found, key=lambda event: (event.slot.starts_at or datetime.max.replace(tzinfo=UTC), event.name))


def open_tasks(reading: Reading, me: UserId, today: date, wall: Wall) -> list[TaskRow]:
    """What is to be done, the oldest first; of what comes back only what is for today."""
    tasks = reading.table(Activity)
    mine = (tasks.c.user == me, tasks.c.type == _TASK, tasks.c.status.in_(UNDONE), tasks.c.rule.is_(None))
    query = select(tasks.c.id, tasks.c.subject, tasks.c.starts_at).where(*mine)
    oldest_first = sorted_when_found(tasks.c.starts_at)
    found = [
        TaskRow(id=row.id, on=None, subject=row.subject or "", due_on=wall.day(row.starts_at))
        for row in reading.rows(query.order_by(oldest_first).limit(MOST_TASKS))
    ]
    again = [event for event in events(reading, me, today, today, wall) if event.on and event.kind == ActivityType.TASK]
    found += [TaskRow(id=event.id, on=event.on, subject=event.subject, due_on=today) for event in again]
    return sorted(found, key=lambda task: task.due_on)
