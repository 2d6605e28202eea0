"""What comes back: one may be changed, or it and those that follow, or all, and nothing is there twice or lost."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain import series
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, UserId, VisitId
from fieldcrm.domain.slots import Slot, slot_at, whole_day
from fieldcrm.domain.wall import Wall

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
TUESDAY = date(2026, 10, 20)
WEEK, DAY, HOUR = timedelta(days=7), timedelta(days=1), timedelta(hours=1)
TEN = 10 * 60
BEGIN = slot_at(TUESDAY, TEN, HOUR, KYIV)
END = TUESDAY + 8 * WEEK
VISIT = Visit(
    id=VisitId("v"),
    account=AccountId("a"),
    user=UserId("u"),
    day=TUESDAY,
    starts_at=BEGIN.starts_at,
    ends_at=BEGIN.ends_at,
    rule="FREQ=WEEKLY;BYDAY=TU",
)
CALL = Activity(
    id=ActivityId("c"),
    type=ActivityType.CALL,
    user=UserId("u"),
    starts_at=BEGIN.starts_at or datetime(2026, 1, 1, tzinfo=UTC),
    ends_at=BEGIN.ends_at,
    rule="FREQ=DAILY;COUNT=10",
)


def days(entry: series.Planned, *apart: date) -> list[date]:
    return [slot.day for slot in series.slots(entry, TUESDAY, END, apart, KYIV)]


def test_a_visit_every_tuesday_stays_at_ten_when_the_clocks_change() -> None:
    found = list(series.slots(VISIT, TUESDAY, END, (), KYIV))
    assert [slot.day for slot in found] == [TUESDAY + WEEK * number for number in range(9)]
    assert {KYIV.minute(slot.starts_at) for slot in found if slot.starts_at} == {TEN}
    assert {slot.length for slot in found} == {HOUR}
    assert len({slot.starts_at.hour for slot in found if slot.starts_at}) == 2


def test_a_day_that_is_skipped_or_stood_for_is_left_out() -> None:
    skipped = series.skip(VISIT, TUESDAY + WEEK, KYIV)
    assert days(skipped, TUESDAY + 2 * WEEK)[:2] == [TUESDAY, TUESDAY + 3 * WEEK]


def test_what_was_called_off_as_a_whole_has_no_days() -> None:
    assert days(VISIT.call_off()) == []
    assert days(CALL.move_to(ActivityStatus.CANCELLED)) == []


def test_a_rule_that_nobody_can_read_is_as_good_as_none() -> None:
    assert days(replace(VISIT, rule="FREQ=HOURLY")) == []


def test_an_entry_of_its_own_names_its_series_and_its_day_and_does_not_come_back() -> None:
    for entry in (VISIT, CALL):
        alone = series.alone(entry, TUESDAY + WEEK, "new", KYIV)
        assert (alone.id, alone.series, alone.stands_for) == ("new", entry.id, TUESDAY + WEEK)
        assert (alone.rule, alone.skips, series.slot_of(alone, KYIV).day) == (None, frozenset(), TUESDAY + WEEK)


@pytest.mark.parametrize("day", [TUESDAY + DAY, TUESDAY - WEEK])
def test_a_series_has_nothing_on_other_days(day: date) -> None:
    with pytest.raises(RuleBroken, match=r"series\.day"):
        series.alone(VISIT, day, "new", KYIV)
    with pytest.raises(RuleBroken, match=r"series\.day"):
        series.skip(VISIT, day, KYIV)
    with pytest.raises(RuleBroken, match=r"series\.day"):
        series.rest_of(VISIT, day, BEGIN, "new", (), KYIV)


def test_moving_all_moves_every_day_and_what_was_skipped() -> None:
    skipped = series.skip(VISIT, TUESDAY + WEEK, KYIV)
    to = slot_at(TUESDAY + 2 * WEEK + DAY, 14 * 60, HOUR / 2, KYIV)
    moved = series.moved(skipped, TUESDAY + 2 * WEEK, to, (TUESDAY + 3 * WEEK,), KYIV)
    found = list(series.slots(moved, TUESDAY, END, (TUESDAY + 3 * WEEK,), KYIV))
    assert [slot.day for slot in found][:3] == [TUESDAY + DAY, TUESDAY + DAY + 2 * WEEK, TUESDAY + DAY + 4 * WEEK]
    assert {(KYIV.minute(slot.starts_at), slot.length) for slot in found if slot.starts_at} == {(14 * 60, HOUR / 2)}
    assert moved.rule == "FREQ=WEEKLY;BYDAY=WE"


def test_an_hour_later_for_all_keeps_the_days() -> None:
    to = slot_at(TUESDAY + WEEK, TEN + 60, HOUR, KYIV)
    moved = series.moved(series.skip(VISIT, TUESDAY, KYIV), TUESDAY + WEEK, to, (), KYIV)
    assert days(moved) == days(VISIT)[1:]


def test_this_and_all_that_follow_become_a_series_of_their_own() -> None:
    day = TUESDAY + 3 * WEEK
    skipped = series.skip(VISIT, TUESDAY + 5 * WEEK, KYIV)
    before = series.ended_before(skipped, day)
    rest = series.rest_of(skipped, day, slot_at(day + DAY, TEN, HOUR, KYIV), "new", (TUESDAY + 4 * WEEK,), KYIV)
    assert days(before) == [TUESDAY, TUESDAY + WEEK, TUESDAY + 2 * WEEK]
    assert days(rest) == [day + DAY, day + DAY + 3 * WEEK, day + DAY + 4 * WEEK]
    assert (rest.id, before.id) == ("new", VISIT.id)


@given(number=st.integers(1, 9), by=st.integers(-3, 3), minute=st.integers(0, 23 * 60))
def test_a_split_series_has_as_many_times_as_before(number: int, by: int, minute: int) -> None:
    day = TUESDAY + DAY * number
    to = slot_at(day + DAY * by, minute, HOUR, KYIV)
    before, rest = series.ended_before(CALL, day), series.rest_of(CALL, day, to, "new", (), KYIV)
    assert len(days(before)) == number
    assert len(list(series.slots(rest, TUESDAY - WEEK, END, (), KYIV))) == 10 - number


def test_nothing_comes_before_the_first() -> None:
    assert series.begins_with(VISIT, TUESDAY, KYIV)
    assert not series.begins_with(VISIT, TUESDAY + WEEK, KYIV)


def test_a_task_without_an_end_has_a_day_and_no_time() -> None:
    task = replace(CALL, type=ActivityType.TASK, ends_at=None, rule=None)
    assert series.slot_of(task, KYIV) == Slot(day=TUESDAY)
    timed = series.put(task, BEGIN, KYIV)
    assert series.slot_of(timed, KYIV) == BEGIN
    assert series.slot_of(series.put(timed, Slot(day=END), KYIV), KYIV) == Slot(day=END)


def test_a_call_without_a_time_stays_without_one_and_a_fair_takes_its_whole_day() -> None:
    untimed = series.put(replace(CALL, rule=None), Slot(day=date(2026, 10, 25)), KYIV)
    assert series.slot_of(untimed, KYIV) == Slot(day=date(2026, 10, 25))
    fair = series.put(untimed, whole_day(date(2026, 10, 25), KYIV), KYIV)
    assert series.slot_of(fair, KYIV).length == 25 * HOUR


def test_what_has_begun_is_not_moved() -> None:
    with pytest.raises(RuleBroken, match=r"activity\.begun"):
        series.put(replace(CALL, status=ActivityStatus.COMPLETED), BEGIN, KYIV)
    with pytest.raises(RuleBroken, match=r"visit\.begun"):
        series.put(replace(VISIT, status=VisitStatus.DONE), BEGIN, KYIV)
    with pytest.raises(RuleBroken, match=r"activity\.end"):
        CALL.plan_for(CALL.starts_at, CALL.starts_at - HOUR)
