"""The diary is planned, moved, copied and called off in steps, each taken back by one undo; series by reach."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from fieldcrm.domain import series
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, NewId, VisitId
from fieldcrm.domain.series import Planned
from fieldcrm.domain.slots import Slot, slot_at
from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.diary import Report, check_in, report_visit
from fieldcrm.services.planning import Reach, Wanted, Which
from fieldcrm.services.undo import Done, take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, NOW, REP, TODAY, numbered

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
WEEK, DAY, HOUR = timedelta(days=7), timedelta(days=1), timedelta(hours=1)
TEN = slot_at(TODAY, 600, HOUR, KYIV)
VISIT = Wanted(slot=TEN, account=BAKERY.id, subject="Spring range")
CALL = Wanted(slot=TEN, type=ActivityType.CALL, account=BAKERY.id, contact=BUYER.id, subject="Prices")
WEEKLY = "FREQ=WEEKLY;BYDAY=TU"


def put_in(store: Store, wanted: Wanted, new_id: NewId) -> Which:
    done = planning.plan(store, wanted, KYIV, new_id=new_id)
    return Which(kind=kind(wanted), id=done.id)


def kind(wanted: Wanted) -> str:
    return planning.VISIT if wanted.type is None else planning.ACTIVITY


def entry(store: Store, which: Which) -> Planned:
    with store.read() as reading:
        return reading.load(Visit, which.id) if which.kind == planning.VISIT else reading.load(Activity, which.id)


def everything(store: Store) -> set[Planned]:
    with store.read() as reading:
        return {*reading.all(Visit), *reading.all(Activity)}


def days(store: Store) -> list[date]:
    """What the diary has in the next eight weeks."""
    every = everything(store)
    apart = [(each.series, each.stands_for) for each in every]
    end = TODAY + 8 * WEEK
    found = [series.slot_of(each, KYIV).day for each in every if not each.rule and not series.is_called_off(each)]
    for each in every:
        own = [day for of, day in apart if of == each.id and day]
        found += [slot.day for slot in series.slots(each, TODAY, end, own, KYIV)]
    return sorted(found)


def taken_back(store: Store, step: Done, new_id: NewId) -> None:
    assert step.undo
    take_back(store, step.undo, new_id=new_id)


@pytest.mark.parametrize("wanted", [VISIT, CALL], ids=kind)
def test_what_is_put_in_is_mine_and_planned(store: Store, new_id: NewId, wanted: Wanted) -> None:
    made = entry(store, put_in(store, wanted, new_id))
    assert (made.user, made.account, made.status) == (REP.id, BAKERY.id, "planned")
    assert series.slot_of(made, KYIV) == TEN


def test_a_visit_is_to_somebody(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"field\.required"):
        put_in(store, replace(VISIT, account=None), new_id)
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        put_in(store, replace(VISIT, account=AccountId(numbered(99))), new_id)
    assert everything(store) == set()


def test_a_task_of_ones_own_needs_no_customer_and_no_time(store: Store, new_id: NewId) -> None:
    task = Wanted(slot=Slot(day=TODAY), type=ActivityType.TASK, subject="Planogram")
    assert series.slot_of(entry(store, put_in(store, task, new_id)), KYIV) == Slot(day=TODAY)


@pytest.mark.parametrize("wanted", [VISIT, CALL], ids=kind)
@pytest.mark.parametrize("by", [DAY, WEEK, HOUR / 4, -HOUR])
def test_what_is_moved_goes_back_where_it_was(store: Store, new_id: NewId, wanted: Wanted, by: timedelta) -> None:
    which = put_in(store, wanted, new_id)
    before = entry(store, which)
    assert TEN.starts_at
    starts_at = TEN.starts_at + by
    to = Slot(day=KYIV.day(starts_at), starts_at=starts_at, ends_at=starts_at + HOUR)
    step = planning.move(store, which, to, Reach.ONE, KYIV, new_id=new_id)
    assert series.slot_of(entry(store, which), KYIV) == to
    taken_back(store, step, new_id)
    assert entry(store, which) == before


def test_what_has_begun_or_is_done_is_not_moved(store: Store, new_id: NewId) -> None:
    begun, done = put_in(store, VISIT, new_id), put_in(store, VISIT, new_id)
    check_in(store, VisitId(begun.id), at=NOW)
    report_visit(store, VisitId(done.id), Report(outcome=VisitOutcome.ORDER), at=NOW, new_id=new_id)
    for which in (begun, done):
        with pytest.raises(RuleBroken, match=r"visit\.begun"):
            planning.move(store, which, Slot(day=TODAY + DAY), Reach.ONE, KYIV, new_id=new_id)
    call = put_in(store, CALL, new_id)
    planning.complete(store, call, KYIV, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"activity\.begun"):
        planning.move(store, call, TEN, Reach.ONE, KYIV, new_id=new_id)


def test_a_copy_is_planned_whatever_became_of_the_first(store: Store, new_id: NewId) -> None:
    which = put_in(store, CALL, new_id)
    planning.complete(store, which, KYIV, new_id=new_id)
    step = planning.copy(store, which, TEN.on(TODAY + DAY, KYIV), KYIV, new_id=new_id)
    copied = entry(store, Which(kind=planning.ACTIVITY, id=step.id))
    assert isinstance(copied, Activity)
    assert (copied.status, copied.subject, copied.contact) == (ActivityStatus.PLANNED, "Prices", BUYER.id)
    taken_back(store, step, new_id)
    assert len(everything(store)) == 1


def test_what_is_called_off_is_planned_again_by_an_undo(store: Store, new_id: NewId) -> None:
    for wanted in (VISIT, CALL):
        which = put_in(store, wanted, new_id)
        step = planning.call_off(store, which, Reach.ONE, KYIV)
        assert entry(store, which).status == "cancelled"
        taken_back(store, step, new_id)
        assert entry(store, which).status == "planned"


def test_visits_go_into_the_next_free_slots_as_one_step(store: Store, new_id: NewId) -> None:
    put_in(store, VISIT, new_id)
    at_half_past_nine = KYIV.moment(TODAY, 9 * 60 + 30)
    who = [BAKERY.id, BICYCLES.id, BAKERY.id]
    step = planning.plan_next(store, who, at_half_past_nine, HOUR * 0.75, KYIV, new_id=new_id)
    assert sorted(KYIV.minute(each.starts_at) for each in everything(store) if each.starts_at) == [600, 660, 705, 750]
    taken_back(store, step, new_id)
    assert len(everything(store)) == 1


@pytest.fixture(params=[VISIT, CALL], ids=["visit", "call"])
def weekly(request: pytest.FixtureRequest, store: Store, new_id: NewId) -> Which:
    """Every Tuesday at ten, for good."""
    return put_in(store, replace(request.param, rule=WEEKLY), new_id)


def on(which: Which, weeks: int) -> Which:
    return replace(which, on=TODAY + weeks * WEEK)


TUESDAYS = [TODAY + number * WEEK for number in range(9)]
MOVED = [day + DAY for day in TUESDAYS]
WHEN_MOVED = {
    Reach.ONE: [*TUESDAYS[:2], MOVED[2], *TUESDAYS[3:]],
    Reach.FOLLOWING: [*TUESDAYS[:2], *MOVED[2:8]],
    Reach.ALL: MOVED[:8],
}
WHEN_CALLED_OFF = {
    Reach.ONE: [*TUESDAYS[:2], *TUESDAYS[3:]],
    Reach.FOLLOWING: TUESDAYS[:2],
    Reach.ALL: [],
}


@pytest.mark.parametrize("reach", Reach)
def test_a_series_moves_as_far_as_was_meant_and_back(store: Store, new_id: NewId, weekly: Which, reach: Reach) -> None:
    before, to = everything(store), TEN.on(TODAY + 2 * WEEK + DAY, KYIV)
    step = planning.move(store, on(weekly, 2), to, reach, KYIV, new_id=new_id)
    assert days(store) == WHEN_MOVED[reach]
    taken_back(store, step, new_id)
    assert everything(store) == before


@pytest.mark.parametrize("reach", Reach)
def test_a_series_is_called_off_as_far_as_was_meant_and_back(
    store: Store, new_id: NewId, weekly: Which, reach: Reach
) -> None:
    before = everything(store)
    step = planning.call_off(store, on(weekly, 2), reach, KYIV)
    assert days(store) == WHEN_CALLED_OFF[reach]
    taken_back(store, step, new_id)
    assert everything(store) == before


def test_from_the_first_day_on_is_all(store: Store, new_id: NewId, weekly: Which) -> None:
    planning.move(store, on(weekly, 0), TEN.on(TODAY + DAY, KYIV), Reach.FOLLOWING, KYIV, new_id=new_id)
    assert days(store) == MOVED[:8]
    assert len(everything(store)) == 1


def test_a_day_that_was_changed_by_itself_stays_when_all_are_moved(store: Store, new_id: NewId, weekly: Which) -> None:
    planning.move(store, on(weekly, 3), TEN.on(TODAY + 3 * WEEK + 2 * DAY, KYIV), Reach.ONE, KYIV, new_id=new_id)
    planning.move(store, on(weekly, 1), TEN.on(TODAY + WEEK + DAY, KYIV), Reach.ALL, KYIV, new_id=new_id)
    assert days(store) == sorted([*MOVED[:3], TODAY + 3 * WEEK + 2 * DAY, *MOVED[4:8]])


def test_a_day_of_a_series_gets_an_entry_to_be_reported(store: Store, new_id: NewId) -> None:
    which = put_in(store, replace(VISIT, rule=WEEKLY), new_id)
    made = planning.stand_alone(store, on(which, 1), KYIV, new_id=new_id)
    report_visit(store, VisitId(made.id), Report(outcome=VisitOutcome.ORDER), at=NOW, new_id=new_id)
    visit = entry(store, Which(kind=planning.VISIT, id=made.id))
    assert (visit.status, visit.series, visit.stands_for) == (VisitStatus.DONE, which.id, TODAY + WEEK)
    assert days(store) == TUESDAYS
    again = planning.stand_alone(store, Which(kind=planning.VISIT, id=made.id), KYIV, new_id=new_id)
    assert (again.id, again.touched, again.undo) == (made.id, frozenset(), None)


def test_a_day_of_a_series_is_ticked_off_by_itself(store: Store, new_id: NewId) -> None:
    which = put_in(store, replace(CALL, rule=WEEKLY), new_id)
    step = planning.complete(store, on(which, 1), KYIV, new_id=new_id)
    assert entry(store, Which(kind=planning.ACTIVITY, id=step.id)).status == "completed"
    taken_back(store, step, new_id)
    assert days(store) == TUESDAYS


def test_a_visit_is_finished_by_its_report_alone(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"visit\.reported"):
        planning.complete(store, put_in(store, VISIT, new_id), KYIV, new_id=new_id)


def test_a_form_changes_what_it_shows(store: Store, new_id: NewId) -> None:
    which = put_in(store, CALL, new_id)
    to = replace(CALL, slot=TEN.on(TODAY + DAY, KYIV), subject="Discounts", contact=None, rule="FREQ=DAILY;COUNT=3")
    step = planning.change(store, which, to, Reach.ONE, KYIV, new_id=new_id)
    changed = entry(store, which)
    assert isinstance(changed, Activity)
    assert (changed.subject, changed.contact, changed.rule) == ("Discounts", None, "FREQ=DAILY;COUNT=3")
    assert days(store) == [TODAY + DAY * number for number in (1, 2, 3)]
    taken_back(store, step, new_id)
    assert days(store) == [TODAY]


def test_a_rule_left_alone_in_the_form_moves_with_its_days(store: Store, new_id: NewId, weekly: Which) -> None:
    shown = Wanted(slot=TEN.on(TODAY + WEEK + DAY, KYIV), subject="Other", rule=WEEKLY)
    planning.change(store, on(weekly, 1), shown, Reach.ALL, KYIV, new_id=new_id)
    assert entry(store, weekly).rule == "FREQ=WEEKLY;BYDAY=WE"


def test_a_rule_is_changed_from_a_day_on(store: Store, new_id: NewId, weekly: Which) -> None:
    fortnightly = Wanted(slot=TEN.on(TODAY + 2 * WEEK, KYIV), rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    planning.change(store, on(weekly, 2), fortnightly, Reach.FOLLOWING, KYIV, new_id=new_id)
    assert days(store) == [TUESDAYS[number] for number in (0, 1, 2, 4, 6, 8)]


def test_a_series_begins_with_the_first_day_its_rule_names(store: Store, new_id: NewId) -> None:
    which = put_in(store, replace(VISIT, rule="FREQ=MONTHLY;BYDAY=1MO"), new_id)
    assert series.slot_of(entry(store, which), KYIV) == TEN.on(date(2026, 12, 7), KYIV)
    with pytest.raises(RuleBroken, match=r"rule\.form"):
        put_in(store, replace(VISIT, rule="FREQ=DAILY;UNTIL=20260101"), new_id)
