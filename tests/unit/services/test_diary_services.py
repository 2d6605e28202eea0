"""The diary is planned, moved, reported and called off; a report also says when the next visit is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, NewId, VisitId
from fieldcrm.domain.slots import Slot
from fieldcrm.services import diary
from fieldcrm.services.diary import Report
from fieldcrm.services.undo import take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, NOW, REP, TODAY, numbered

TOMORROW = TODAY + timedelta(days=1)


def visit_of(store: Store, id: str) -> Visit:
    with store.read() as reading:
        return reading.load(Visit, id)


def planned(store: Store, new_id: NewId) -> VisitId:
    return VisitId(diary.plan_visit(store, BAKERY.id, Slot(day=TODAY), "Spring range", new_id=new_id).id)


def test_a_planned_visit_is_mine(store: Store, new_id: NewId) -> None:
    visit = visit_of(store, planned(store, new_id))
    assert (visit.user, visit.day, visit.status, visit.purpose) == (REP.id, TODAY, VisitStatus.PLANNED, "Spring range")


def test_a_visit_is_planned_at_a_customer_this_device_holds(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        diary.plan_visit(store, AccountId(numbered(99)), Slot(day=TODAY), None, new_id=new_id)


def test_a_visit_does_not_end_before_it_begins(store: Store, new_id: NewId) -> None:
    backwards = Slot(day=TODAY, starts_at=NOW, ends_at=NOW - timedelta(hours=1))
    with pytest.raises(RuleBroken, match=r"visit\.end"):
        diary.plan_visit(store, BAKERY.id, backwards, None, new_id=new_id)


def test_a_moved_visit_goes_back_where_it_was(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    step = diary.move_visit(store, id, Slot(day=TOMORROW))
    assert visit_of(store, id).day == TOMORROW
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert visit_of(store, id).day == TODAY


def test_a_visit_that_has_begun_is_not_moved(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    diary.check_in(store, id, at=NOW)
    with pytest.raises(RuleBroken, match=r"visit\.begun"):
        diary.move_visit(store, id, Slot(day=TOMORROW))


def test_a_report_finishes_the_visit_remembers_it_and_plans_the_next(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    report = Report(
        outcome=VisitOutcome.ORDER,
        notes="Wants rye",
        met=frozenset({BUYER.id}),
        next_step="Send samples",
        next_visit_on=TODAY + timedelta(days=14),
    )
    step = diary.report_visit(store, id, report, at=NOW, new_id=new_id)
    done = visit_of(store, id)
    assert (done.status, done.outcome, done.checked_out_at, done.met) == (
        VisitStatus.DONE,
        VisitOutcome.ORDER,
        NOW,
        frozenset({BUYER.id}),
    )
    with store.read() as reading:
        assert reading.load(Account, BAKERY.id).last_visit_on == TODAY
        [following] = reading.all(Visit, reading.table(Visit).c.id != id)
    assert (following.day, following.status) == (report.next_visit_on, VisitStatus.PLANNED)
    assert step.touched == {("visit", id), ("visit", following.id), ("account", BAKERY.id)}
    assert step.undo is None


def test_a_report_written_late_does_not_turn_the_last_visit_back(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    with store.write() as work:
        work.change(Account, BAKERY.id, {"last_visit_on": TOMORROW})
    diary.report_visit(store, id, Report(outcome=VisitOutcome.NO_NEED), at=NOW, new_id=new_id)
    with store.read() as reading:
        assert reading.load(Account, BAKERY.id).last_visit_on == TOMORROW


def test_a_visit_is_reported_once(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    report = Report(outcome=VisitOutcome.AGREED, next_visit_on=date(2026, 12, 1))
    diary.report_visit(store, id, report, at=NOW, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"visit\.status"):
        diary.report_visit(store, id, report, at=NOW, new_id=new_id)
    with store.read() as reading:
        assert len(reading.all(Visit)) == 2


def test_whoever_walks_in_unannounced_has_begun_a_visit(store: Store, new_id: NewId) -> None:
    id = diary.start_visit_now(store, BAKERY.id, at=NOW, today=TODAY, new_id=new_id).id
    visit = visit_of(store, id)
    assert (visit.ad_hoc, visit.status, visit.checked_in_at) == (True, VisitStatus.STARTED, NOW)


def test_a_report_is_kept_while_it_is_typed(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    seen = visit_of(store, id)
    diary.note_on_visit(store, seen, {"notes": "Wan"})
    diary.note_on_visit(store, seen, {"notes": "Wants rye"})
    assert visit_of(store, id) == replace(seen, notes="Wants rye")


def test_of_a_finished_visit_only_the_notes_are_written(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    diary.report_visit(store, id, Report(outcome=VisitOutcome.AGREED), at=NOW, new_id=new_id)
    diary.note_on_visit(store, visit_of(store, id), {"notes": "And wheat"})
    with pytest.raises(RuleBroken, match=r"visit\.done"):
        diary.note_on_visit(store, visit_of(store, id), {"outcome": VisitOutcome.ORDER})
    assert (visit_of(store, id).notes, visit_of(store, id).outcome) == ("And wheat", VisitOutcome.AGREED)


def test_a_visit_called_off_can_be_planned_again(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    step = diary.call_off_visit(store, id)
    assert visit_of(store, id).status is VisitStatus.CANCELLED
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert visit_of(store, id).status is VisitStatus.PLANNED


def test_a_missed_visit_has_a_reason(store: Store, new_id: NewId) -> None:
    id = planned(store, new_id)
    with pytest.raises(RuleBroken, match=r"visit\.reason"):
        diary.miss_visit(store, id, " ")
    diary.miss_visit(store, id, "Closed for stocktaking")
    assert visit_of(store, id).missed_reason == "Closed for stocktaking"


def test_a_task_is_logged_changed_and_ticked_off(store: Store, new_id: NewId) -> None:
    task = Activity(
        id=ActivityId(new_id()), type=ActivityType.TASK, user=REP.id, starts_at=NOW, account=BAKERY.id, subject="Call"
    )
    diary.log_activity(store, task)
    diary.change_activity(store, task, {"subject": "Call back"})
    step = diary.complete_task(store, task.id)
    with store.read() as reading:
        assert reading.load(Activity, task.id) == replace(task, subject="Call back", status=ActivityStatus.COMPLETED)
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    with store.read() as reading:
        assert reading.load(Activity, task.id).status is ActivityStatus.PLANNED


def test_an_entry_stays_with_its_customer(store: Store, new_id: NewId) -> None:
    note = Activity(id=ActivityId(new_id()), type=ActivityType.NOTE, user=REP.id, starts_at=NOW)
    diary.log_activity(store, note)
    with pytest.raises(RuleBroken, match=r"field\.fixed"):
        diary.change_activity(store, note, {"account": BAKERY.id})
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        diary.log_activity(store, replace(note, id=ActivityId(new_id()), account=AccountId(numbered(99))))
