"""The diary: calls, meetings, tasks and notes, and visits with what was planned, done and agreed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, ContactId, UserId, VisitId
from fieldcrm.domain.marks import (
    AUTHOR,
    HIGHEST,
    LATER,
    NEVER,
    UNITE,
    Delete,
    Home,
    Steps,
    Together,
    entity,
    owner,
    search,
    wire,
    writer,
)
from fieldcrm.domain.recurrence import Repeats
from fieldcrm.domain.values import Latitude, Line, Longitude, Prose

TIMES = Together("times", AUTHOR)
CHECKED_IN = Together("checked_in", AUTHOR)


class ActivityType(StrEnum):
    """What kind of work an entry is; visits are a noun of their own."""

    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"
    TASK = "task"
    NOTE = "note"
    UNKNOWN = "?"


class ActivityStatus(StrEnum):
    """Where an entry stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    UNKNOWN = "?"


ACTIVITY_NEXT: Final[Mapping[ActivityStatus, frozenset[ActivityStatus]]] = {
    ActivityStatus.PLANNED: frozenset(
        {
            ActivityStatus.IN_PROGRESS,
            ActivityStatus.COMPLETED,
            ActivityStatus.CANCELLED,
            ActivityStatus.NO_SHOW,
        }
    ),
    ActivityStatus.IN_PROGRESS: frozenset({ActivityStatus.COMPLETED, ActivityStatus.CANCELLED}),
    ActivityStatus.COMPLETED: frozenset({ActivityStatus.PLANNED}),
    ActivityStatus.CANCELLED: frozenset({ActivityStatus.PLANNED}),
    ActivityStatus.NO_SHOW: frozenset({ActivityStatus.PLANNED}),
    ActivityStatus.UNKNOWN: frozenset(),
}


@entity(wire=5, merge=AUTHOR, delete=Delete.EDIT_WINS, home=Home.WRITER, plural="activities")
class Activity:
    """A call, meeting, e-mail, task or note; with a customer, or a person's own.

    One with a `rule` comes back, but not on the days it `skips`; one of a `series` takes the place of what that has on
    the day it `stands_for`. The same holds for visits.
    """

    id: Annotated[ActivityId, wire(1)]
    type: Annotated[ActivityType, wire(2)]
    user: Annotated[UserId, wire(3, NEVER), writer]
    starts_at: Annotated[datetime, wire(4, TIMES)]
    account: Annotated[AccountId | None, wire(5, NEVER), owner] = None
    contact: Annotated[ContactId | None, wire(6)] = None
    ends_at: Annotated[datetime | None, wire(7, TIMES)] = None
    subject: Annotated[Line | None, wire(8), search] = None
    outcome: Annotated[Line | None, wire(9)] = None
    notes: Annotated[Prose | None, wire(10), search] = None
    status: Annotated[ActivityStatus, wire(11, Steps(ACTIVITY_NEXT, AUTHOR))] = ActivityStatus.PLANNED
    rule: Annotated[Repeats | None, wire(12, since=2)] = None
    skips: Annotated[frozenset[date], wire(13, UNITE, since=2)] = frozenset()
    series: Annotated[ActivityId | None, wire(14, NEVER, since=2)] = None
    stands_for: Annotated[date | None, wire(15, NEVER, since=2)] = None

    def plan_for(self, starts_at: datetime, ends_at: datetime | None) -> "Activity":
        """Move what has not begun to another time; what was called off or missed is planned again."""
        if self.status in (ActivityStatus.IN_PROGRESS, ActivityStatus.COMPLETED):
            raise RuleBroken("activity.begun", self.subject or self.type, "starts_at")
        if ends_at is not None and ends_at < starts_at:
            raise RuleBroken("activity.end", f"{ends_at} is before {starts_at}", "ends_at")
        return replace(self, starts_at=starts_at, ends_at=ends_at, status=ActivityStatus.PLANNED)

    def call_off(self) -> "Activity":
        """It will not take place."""
        return self.move_to(ActivityStatus.CANCELLED)

    def move_to(self, status: ActivityStatus) -> "Activity":
        """Take the next step; a finished entry may be taken up again."""
        if status not in ACTIVITY_NEXT[self.status]:
            raise RuleBroken("activity.status", f"{self.status} cannot become {status}", "status")
        return replace(self, status=status)


class VisitStatus(StrEnum):
    """Where a visit stands."""

    PLANNED = "planned"
    STARTED = "started"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"
    UNKNOWN = "?"


VISIT_NEXT: Final[Mapping[VisitStatus, frozenset[VisitStatus]]] = {
    VisitStatus.PLANNED: frozenset({VisitStatus.STARTED, VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED}),
    VisitStatus.STARTED: frozenset({VisitStatus.DONE}),
    VisitStatus.DONE: frozenset(),
    VisitStatus.MISSED: frozenset({VisitStatus.PLANNED}),
    VisitStatus.CANCELLED: frozenset({VisitStatus.PLANNED}),
    VisitStatus.UNKNOWN: frozenset(),
}


_REPORTED = {"purpose", "outcome", "met", "next_step", "next_visit_on"}
_TOOK_PLACE = {"day", "starts_at", "ends_at", "checked_in_at", "checked_in_lat", "checked_in_lon", "checked_out_at"}
CLOSED: Final[Mapping[VisitStatus, frozenset[str]]] = {VisitStatus.DONE: frozenset(_REPORTED | _TOOK_PLACE)}
"""A visit that was reported is locked, but for its notes."""


class VisitOutcome(StrEnum):
    """How it went; the keys 1 to 6 of the report, in this order."""

    ORDER = "order"
    AGREED = "agreed"
    NO_NEED = "no_need"
    COMPLAINT = "complaint"
    NOT_MET = "not_met"
    CLOSED = "closed"
    UNKNOWN = "?"


@entity(wire=6, merge=AUTHOR, delete=Delete.EDIT_WINS, closes=CLOSED, keeps=frozenset({VisitStatus.DONE}))
class Visit:
    """A call at a customer's door. The local day stands beside the moments: a tour is a day, not a time zone."""

    id: Annotated[VisitId, wire(1)]
    account: Annotated[AccountId, wire(2, NEVER), owner]
    user: Annotated[UserId, wire(3, NEVER), writer]
    day: Annotated[date, wire(4, TIMES)]
    starts_at: Annotated[datetime | None, wire(5, TIMES)] = None
    ends_at: Annotated[datetime | None, wire(6, TIMES)] = None
    status: Annotated[VisitStatus, wire(7, Steps(VISIT_NEXT, AUTHOR))] = VisitStatus.PLANNED
    purpose: Annotated[Line | None, wire(8)] = None
    checked_in_at: Annotated[datetime | None, wire(9, CHECKED_IN)] = None
    checked_in_lat: Annotated[Latitude | None, wire(10, CHECKED_IN)] = None
    checked_in_lon: Annotated[Longitude | None, wire(11, CHECKED_IN)] = None
    checked_out_at: Annotated[datetime | None, wire(12, HIGHEST)] = None
    outcome: Annotated[VisitOutcome | None, wire(13)] = None
    met: Annotated[frozenset[ContactId], wire(14, UNITE)] = frozenset()
    notes: Annotated[Prose | None, wire(15), search] = None
    next_step: Annotated[Line | None, wire(16)] = None
    next_visit_on: Annotated[date | None, wire(17)] = None
    ad_hoc: Annotated[bool, wire(18, NEVER)] = False
    missed_reason: Annotated[Line | None, wire(19, LATER)] = None
    rule: Annotated[Repeats | None, wire(20, since=2)] = None
    skips: Annotated[frozenset[date], wire(21, UNITE, since=2)] = frozenset()
    series: Annotated[VisitId | None, wire(22, NEVER, since=2)] = None
    stands_for: Annotated[date | None, wire(23, NEVER, since=2)] = None

    def check_in(self, *, at: datetime) -> "Visit":
        """Stand at the door; a visit begins once."""
        return replace(self._to(VisitStatus.STARTED), checked_in_at=at)

    def finish(self, outcome: VisitOutcome, *, at: datetime) -> "Visit":
        """Leave the customer with a result; never before it began."""
        began = self.checked_in_at or at
        if at < began:
            raise RuleBroken("visit.end", f"a visit of {began} cannot end at {at}", "ends_at")
        return replace(self._to(VisitStatus.DONE), outcome=outcome, checked_in_at=began, checked_out_at=at)

    def plan_for(self, day: date, starts_at: datetime | None, ends_at: datetime | None) -> "Visit":
        """Move what has not begun to another time; what was missed or called off is planned again."""
        if self.status in (VisitStatus.STARTED, VisitStatus.DONE):
            raise RuleBroken("visit.begun", f"the visit of {self.day} has begun", "day")
        if starts_at is not None and ends_at is not None and ends_at < starts_at:
            raise RuleBroken("visit.end", f"{ends_at} is before {starts_at}", "ends_at")
        return replace(self, day=day, starts_at=starts_at, ends_at=ends_at, status=VisitStatus.PLANNED)

    def call_off(self) -> "Visit":
        """It will not take place."""
        return self._to(VisitStatus.CANCELLED)

    def miss(self, reason: str) -> "Visit":
        """It did not take place, and this is why."""
        if not reason.strip():
            raise RuleBroken("visit.reason", str(self.day), "missed_reason")
        return replace(self._to(VisitStatus.MISSED), missed_reason=reason.strip())

    def _to(self, status: VisitStatus) -> "Visit":
        if status not in VISIT_NEXT[self.status]:
            raise RuleBroken("visit.status", f"{self.status} cannot become {status}", "status")
        return replace(self, status=status)
