"""The diary between two days: what is there by itself, what comes back, who is to be planned; by look-ups alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import ActivityId, NewId, OrderId, VisitId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.slots import Slot, slot_at, whole_day
from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.planning import Reach, Wanted, Which
from fieldcrm.store.queries import diary
from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.states import Sync
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, CLERK, REP, TODAY, numbered
from tests.support.plans import plans

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
DAY, WEEK, HOUR = timedelta(days=1), timedelta(days=7), timedelta(hours=1)
TEN = slot_at(TODAY, 600, HOUR, KYIV)
VISIT = Wanted(slot=TEN, account=BAKERY.id, subject="Spring range")


def shown(store: Store, begin: date = TODAY, end: date = TODAY + 6 * DAY) -> list[Event]:
    with store.read() as reading:
        return diary.events(reading, REP.id, begin, end, KYIV)


def put_in(store: Store, wanted: Wanted, new_id: NewId) -> str:
    return planning.plan(store, wanted, KYIV, new_id=new_id).id


def test_an_event_says_whom_where_what_and_whether_it_was_sent(store: Store, new_id: NewId) -> None:
    id = put_in(store, VISIT, new_id)
    [found] = shown(store)
    assert found == Event(
        kind="visit",
        id=id,
        on=None,
        slot=TEN,
        status="planned",
        account_id=BAKERY.id,
        name=BAKERY.name,
        place="Київ",
        person="",
        subject="Spring range",
        sync=Sync.WAITING,
        comes_back=False,
    )


def test_calls_meetings_and_tasks_are_there_and_notes_are_not(store: Store, new_id: NewId) -> None:
    for sort in (ActivityType.CALL, ActivityType.MEETING, ActivityType.TASK, ActivityType.NOTE, ActivityType.EMAIL):
        put_in(store, Wanted(slot=TEN, type=sort, contact=BUYER.id, subject=sort.value), new_id)
    found = shown(store)
    assert {each.kind for each in found} == {"call", "meeting", "task"}
    assert {each.person for each in found} == {"Ірина Петренко"}


def test_what_is_called_off_or_somebody_elses_is_not_there(store: Store, new_id: NewId) -> None:
    mine = Visit(id=VisitId(new_id()), account=BAKERY.id, user=REP.id, day=TODAY)
    call = Activity(
        id=ActivityId(new_id()), type=ActivityType.CALL, user=REP.id, starts_at=datetime(2026, 11, 24, 9, tzinfo=UTC)
    )
    with store.write() as work:
        work.save(replace(mine, status=VisitStatus.CANCELLED))
        work.save(replace(mine, id=VisitId(new_id()), user=CLERK.id))
        work.save(replace(call, status=ActivityStatus.CANCELLED))
        work.save(replace(call, id=ActivityId(new_id()), user=CLERK.id))
    assert shown(store) == []


def test_a_day_is_that_of_the_clock_on_the_wall(store: Store, new_id: NewId) -> None:
    put_in(store, Wanted(slot=slot_at(TODAY, 30, HOUR, KYIV), type=ActivityType.CALL), new_id)
    assert [each.day for each in shown(store, TODAY, TODAY)] == [TODAY]
    assert shown(store, TODAY - DAY, TODAY - DAY) == []


def test_what_lasts_is_there_on_each_of_its_days(store: Store, new_id: NewId) -> None:
    fair = replace(whole_day(TODAY, KYIV), ends_at=KYIV.midnight(TODAY + 3 * DAY))
    put_in(store, Wanted(slot=fair, type=ActivityType.MEETING, subject="Fair"), new_id)
    assert [each.subject for each in shown(store, TODAY + 2 * DAY, TODAY + 9 * DAY)] == ["Fair"]
    assert shown(store, TODAY + 3 * DAY, TODAY + 9 * DAY) == []


def test_what_has_no_hour_comes_before_what_has_one(store: Store, new_id: NewId) -> None:
    late = put_in(store, VISIT, new_id)
    early = put_in(store, replace(VISIT, slot=Slot(day=TODAY)), new_id)
    assert [each.id for each in shown(store)] == [early, late]


def test_a_series_is_there_on_each_of_its_days_but_for_those_changed(store: Store, new_id: NewId) -> None:
    id = put_in(store, replace(VISIT, rule="FREQ=DAILY"), new_id)
    which = Which(kind=planning.VISIT, id=id)
    planning.call_off(store, replace(which, on=TODAY + DAY), Reach.ONE, KYIV)
    later = TEN.on(TODAY + 9 * DAY, KYIV)
    planning.move(store, replace(which, on=TODAY + 2 * DAY), later, Reach.ONE, KYIV, new_id=new_id)
    found = shown(store)
    assert [each.on for each in found] == [TODAY, *(TODAY + number * DAY for number in range(3, 7))]
    assert len({each.key for each in found}) == 5
    assert {(each.id, each.comes_back, each.slot.length) for each in found} == {(id, True, HOUR)}
    [moved] = [each for each in shown(store, later.day, later.day) if each.on is None]
    assert (moved.comes_back, moved.slot) == (True, later)


def test_a_series_from_before_these_days_goes_on_in_them(store: Store, new_id: NewId) -> None:
    put_in(store, replace(VISIT, rule="FREQ=WEEKLY;BYDAY=TU"), new_id)
    assert [each.on for each in shown(store, TODAY + 52 * WEEK, TODAY + 54 * WEEK)] == [
        TODAY + number * WEEK for number in (52, 53, 54)
    ]


def test_what_an_older_release_did_to_a_series_was_about_its_first_day(store: Store, new_id: NewId) -> None:
    id = put_in(store, replace(VISIT, rule="FREQ=DAILY;COUNT=2"), new_id)
    with store.write() as work:
        work.change(Visit, id, {"status": VisitStatus.DONE})
    assert [each.status for each in shown(store)] == ["done", "planned"]


def test_a_rule_of_a_newer_release_is_shown_once(store: Store, new_id: NewId) -> None:
    id = put_in(store, VISIT, new_id)
    with store.write() as work:
        work.change(Visit, id, {"rule": "FREQ=YEARLY"})
    assert [(each.id, each.on) for each in shown(store)] == [(id, None)]


@pytest.fixture
def due(store: Store) -> None:
    """Two customers of mine who ordered every ten days and would order again today."""
    days = [TODAY - timedelta(days=10 * number) for number in (1, 2, 3)]
    with store.write() as work:
        for number, account in enumerate((BAKERY, BICYCLES)):
            work.change(Account, account.id, {"owner": REP.id})
            for place, day in enumerate(days):
                work.save(order(numbered(700 + 10 * number + place), account, day))


def order(id: str, account: Account, day: date) -> Order:
    return Order(
        id=OrderId(id), number=id[-6:], account=account.id, ordered_on=day, user=REP.id, status=OrderStatus.DELIVERED
    )


@pytest.mark.usefixtures("due")
def test_whoever_is_due_and_has_no_visit_before_them_is_to_be_planned(store: Store, new_id: NewId) -> None:
    until = TODAY + 2 * WEEK
    with store.read() as reading:
        assert {each.account_id for each in diary.to_plan(reading, REP.id, TODAY, until, KYIV)} == {
            BAKERY.id,
            BICYCLES.id,
        }
    put_in(store, VISIT, new_id)
    put_in(store, replace(VISIT, account=BICYCLES.id, slot=TEN.on(TODAY - WEEK, KYIV)), new_id)
    with store.read() as reading:
        assert [each.account_id for each in diary.to_plan(reading, REP.id, TODAY, until, KYIV)] == [BICYCLES.id]
    put_in(
        store, replace(VISIT, account=BICYCLES.id, slot=TEN.on(TODAY - WEEK, KYIV), rule="FREQ=WEEKLY;BYDAY=TU"), new_id
    )
    with store.read() as reading:
        assert diary.to_plan(reading, REP.id, TODAY, until, KYIV) == []


def test_the_diary_is_read_by_look_ups_and_never_by_going_through_a_table(store: Store, new_id: NewId) -> None:
    put_in(store, replace(VISIT, rule="FREQ=DAILY"), new_id)
    put_in(store, Wanted(slot=TEN, type=ActivityType.CALL, contact=BUYER.id), new_id)
    with store.read() as reading:
        found = plans(reading, lambda: diary.events(reading, REP.id, TODAY, TODAY + WEEK, KYIV))
    assert [plan for plan in found if plan.startswith("SCAN") and "sync_" not in plan] == []
    for index in ("visit_by_day", "activity_by_starts_at", "visit_by_rule", "activity_by_rule", "visit_by_series"):
        assert any(index in plan for plan in found), index
