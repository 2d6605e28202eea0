"""Visits and diary entries: a visit begins once, ends once and never before it began."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fieldcrm.domain.diary import (
    ACTIVITY_NEXT,
    VISIT_NEXT,
    Activity,
    ActivityStatus,
    ActivityType,
    Visit,
    VisitOutcome,
    VisitStatus,
)
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, UserId, VisitId

TEN = datetime(2026, 11, 24, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
PLANNED = Visit(id=VisitId("v"), account=AccountId("a"), user=UserId("u"), day=date(2026, 11, 24), starts_at=TEN)
CALL = Activity(id=ActivityId("c"), type=ActivityType.CALL, user=UserId("u"), starts_at=TEN)


def test_every_state_has_its_moves() -> None:
    assert set(VISIT_NEXT) == set(VisitStatus)
    assert set(ACTIVITY_NEXT) == set(ActivityStatus)


def test_a_visit_reported_without_checking_in_began_when_it_ended() -> None:
    done = PLANNED.finish(VisitOutcome.ORDER, at=TEN)
    assert (done.status, done.checked_in_at, done.checked_out_at) == (VisitStatus.DONE, TEN, TEN)


def test_a_visit_cannot_end_before_it_began() -> None:
    with pytest.raises(RuleBroken, match=r"visit\.end"):
        PLANNED.check_in(at=TEN).finish(VisitOutcome.ORDER, at=TEN - HOUR)


def test_a_finished_visit_is_not_finished_again() -> None:
    done = PLANNED.finish(VisitOutcome.ORDER, at=TEN)
    with pytest.raises(RuleBroken, match=r"visit\.status"):
        done.finish(VisitOutcome.NO_NEED, at=TEN)


def test_what_has_begun_is_not_moved_to_another_day() -> None:
    with pytest.raises(RuleBroken, match=r"visit\.begun"):
        PLANNED.check_in(at=TEN).plan_for(date(2026, 11, 25), None, None)


def test_a_visit_called_off_can_be_planned_again() -> None:
    again = PLANNED.call_off().plan_for(date(2026, 11, 25), TEN + 24 * HOUR, None)
    assert (again.status, again.day) == (VisitStatus.PLANNED, date(2026, 11, 25))


def test_a_visit_is_not_planned_to_end_before_it_starts() -> None:
    with pytest.raises(RuleBroken) as refused:
        PLANNED.plan_for(PLANNED.day, TEN, TEN - HOUR)
    assert refused.value.field == "ends_at"


def test_a_finished_call_can_be_taken_up_again_but_not_be_in_progress() -> None:
    done = CALL.move_to(ActivityStatus.COMPLETED)
    assert done.move_to(ActivityStatus.PLANNED).status is ActivityStatus.PLANNED
    with pytest.raises(RuleBroken, match=r"activity\.status"):
        done.move_to(ActivityStatus.IN_PROGRESS)
