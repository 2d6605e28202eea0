"""Where events lie: none over another, none out of its day, also on days of 23 and 25 hours."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.slots import Slot, slot_at, whole_day
from fieldcrm.domain.wall import DAY_MINUTES, Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.month_face import lead
from fieldcrm.ui.diary.placing import (
    LEAST,
    Column,
    Placed,
    Stop,
    clashing,
    columns,
    nearest,
    readable,
    side_by_side,
    stops,
    visits,
)
from fieldcrm.ui.diary.ranges import DAY, Habits, View, days_of, step

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
TUESDAY = date(2026, 11, 24)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
MINUTE = timedelta(minutes=1)
EVENT = Event(
    kind="visit",
    id="v",
    on=None,
    slot=Slot(day=TUESDAY),
    status="planned",
    account_id="a",
    name="Sofia Bakery",
    place="",
    person="",
    subject="",
    sync=None,
    comes_back=False,
)


def at(begin: int, length: int, id: str = "v", day: date = TUESDAY) -> Event:
    return replace(EVENT, id=id, slot=slot_at(day, begin, length * MINUTE, KYIV))


def column(*events: Event, day: date = TUESDAY) -> Column:
    [made] = columns(events, [day], KYIV)
    return made


def lanes(*events: Event) -> dict[str, tuple[int, int]]:
    return {each.event.id: (each.lane, each.lanes) for each in column(*events).timed}


def test_what_follows_takes_the_whole_width() -> None:
    assert lanes(at(600, 30, "a"), at(630, 30, "b")) == {"a": (0, 1), "b": (0, 1)}


def test_what_meets_lies_side_by_side_and_what_meets_by_others_shares_the_width() -> None:
    found = lanes(at(600, 60, "a"), at(630, 60, "b"), at(660, 60, "c"), at(800, 30, "d"))
    assert found == {"a": (0, 2), "b": (1, 2), "c": (0, 2), "d": (0, 1)}


def placed_at(number: int, begin: int, length: int) -> Placed:
    return Placed(replace(EVENT, id=str(number)), begin, min(begin + length, DAY_MINUTES))


PLACED = st.builds(
    placed_at,
    st.integers(0, 10**6),
    st.integers(0, 1425),
    st.integers(0, 300),
)


@given(st.lists(PLACED, max_size=30))
def test_no_event_is_drawn_over_another(placed: list[Placed]) -> None:
    found = side_by_side(placed)
    assert sorted(each.event.id for each in found) == sorted(each.event.id for each in placed)
    for place, one in enumerate(found):
        assert 0 <= one.lane < one.lanes
        for other in found[place + 1 :]:
            meets = one.begin < drawn_end(other) and other.begin < drawn_end(one)
            if meets:
                assert one.lanes == other.lanes
                assert one.lane != other.lane


def drawn_end(each: Placed) -> int:
    return max(each.end, each.begin + LEAST)


@given(st.lists(PLACED, max_size=30), st.integers(2, 6), st.integers(0, 30))
def test_none_without_a_lane_is_lost_and_what_is_chosen_has_one(placed: list[Placed], most: int, place: int) -> None:
    laid = side_by_side(placed)
    chosen = laid[place].event.key if place < len(laid) else ""
    shown, hidden = readable(laid, most, chosen)
    counted = [event.key for each in hidden for event in each.events]
    assert sorted([*counted, *(each.event.key for each in shown)]) == sorted(each.event.key for each in placed)
    assert not chosen or chosen in [each.event.key for each in shown]
    assert all(each.lane < each.lanes <= most for each in shown)
    for each in hidden:
        beside = [one for one in shown if one.begin < each.end and each.begin < drawn_end(one)]
        assert all(one.lanes == most and one.lane < most - 1 for one in beside)  # the last lane is for their number


def test_each_grows_over_the_lanes_that_are_free_beside_it() -> None:
    day = column(at(600, 120, "a"), at(600, 30, "b"), at(600, 30, "c"), at(660, 30, "d"))
    shown, _ = readable(day.timed, 3, "")
    assert {each.event.id: (each.lane, each.wide) for each in shown} == {
        "a": (0, 1),
        "b": (1, 1),
        "c": (2, 1),
        "d": (1, 2),
    }


@given(st.lists(PLACED, max_size=30), st.integers(2, 6))
def test_what_grows_lies_over_nothing_else(placed: list[Placed], most: int) -> None:
    shown, hidden = readable(side_by_side(placed), most, "")
    taken = [(each.begin, drawn_end(each), each.lane, each.lane + each.wide) for each in shown]
    taken += [(each.begin, each.end, most - 1, most) for each in hidden]
    for place, (begin, end, left, right) in enumerate(taken):
        for other_begin, other_end, other_left, other_right in taken[place + 1 :]:
            assert end <= other_begin or other_end <= begin or right <= other_left or other_right <= left


def test_one_more_than_can_be_read_takes_a_lane_for_the_number_of_two() -> None:
    three = column(at(600, 60, "a"), at(600, 60, "b"), at(600, 60, "c"))
    assert readable(three.timed, 3, "") == (list(three.timed), [])
    shown, [hidden] = readable(three.timed, 2, "c")
    assert [(each.event.id, each.lane, each.lanes) for each in shown] == [("c", 0, 2)]
    assert ([event.id for event in hidden.events], hidden.begin, hidden.end) == (["a", "b"], 600, 660)


def test_what_has_no_hour_or_takes_the_day_stands_above_the_hours() -> None:
    fair = replace(EVENT, id="fair", slot=whole_day(TUESDAY, KYIV))
    found = column(EVENT, fair, at(600, 30, "timed"))
    assert [each.id for each in found.whole] == ["v", "fair"]
    assert [each.event.id for each in found.timed] == ["timed"]


def test_what_lasts_over_midnight_is_there_on_both_days() -> None:
    night = at(23 * 60, 120)
    [first, second] = columns([night], [TUESDAY, TUESDAY + DAY], KYIV)
    assert [(each.begin, each.end) for each in (*first.timed, *second.timed)] == [(1380, 1440), (0, 60)]


def test_in_a_month_it_has_its_hour_on_the_first_day_only() -> None:
    night = replace(EVENT, slot=slot_at(TUESDAY, 23 * 60, 120 * MINUTE, Wall()))
    assert (lead(night, TUESDAY), lead(night, TUESDAY + DAY)) == ("23:00", "…")
    assert lead(replace(EVENT, slot=whole_day(TUESDAY, Wall())), TUESDAY) == ""


def test_what_ends_at_midnight_is_not_there_on_the_next_day() -> None:
    [first, second] = columns([at(23 * 60, 60)], [TUESDAY, TUESDAY + DAY], KYIV)
    assert (len(first.timed), len(second.timed)) == (1, 0)


@pytest.mark.parametrize(("day", "begin", "end"), [(SPRING, 150, 270), (AUTUMN, 225, 285)])
def test_an_hour_over_the_change_of_clocks_keeps_its_beginning(day: date, begin: int, end: int) -> None:
    [placed] = column(at(begin, 60, day=day), day=day).timed
    assert (placed.begin, placed.end) == (begin, end)


@given(st.sampled_from([TUESDAY, SPRING, AUTUMN]), st.integers(0, 1439), st.integers(1, 3000))
def test_an_event_lies_within_each_of_its_days(day: date, begin: int, length: int) -> None:
    found = columns([at(begin, length, day=day)], [day, day + DAY, day + 2 * DAY, day + 3 * DAY], KYIV)
    assert any((*each.whole, *each.timed) for each in found)
    for each in found:
        assert all(0 <= placed.begin <= placed.end <= DAY_MINUTES for placed in each.timed)


def test_arrows_rest_on_events_and_on_the_free_half_hours_between() -> None:
    found = stops(column(EVENT, at(600, 45, "a"), at(615, 15, "b")))
    assert found[:3] == [Stop(-1), Stop(-1, "v"), Stop(0)]
    assert [stop for stop in found if 540 <= stop.minute <= 700] == [
        Stop(540),
        Stop(570),
        Stop(600, "a"),
        Stop(615, "b"),
        Stop(660),
        Stop(690),
    ]
    assert nearest(found, 605) == Stop(600, "a")
    assert nearest(found, 640) == Stop(660)


def test_a_clash_is_with_what_is_still_to_come() -> None:
    done, planned = replace(at(600, 60, "done"), status="done"), at(630, 60, "planned")
    slot = slot_at(TUESDAY, 645, 15 * MINUTE, KYIV)
    assert [each.id for each in clashing([done, planned, EVENT], slot)] == ["planned"]
    assert clashing([planned], slot, but="planned") == []


def test_a_days_load_is_its_visits() -> None:
    assert visits(column(EVENT, at(600, 30), replace(at(700, 30), kind="call"))) == 2


MONDAY_FIRST, SUNDAY_FIRST = Habits(), Habits(first=6)


def test_a_week_begins_as_people_are_used_to() -> None:
    assert days_of(View.WEEK, TUESDAY, MONDAY_FIRST)[0] == date(2026, 11, 23)
    assert days_of(View.WEEK, TUESDAY, SUNDAY_FIRST)[0] == date(2026, 11, 22)
    assert days_of(View.WORK_WEEK, TUESDAY, SUNDAY_FIRST) == days_of(View.WORK_WEEK, TUESDAY, MONDAY_FIRST)


def test_a_day_off_that_is_looked_at_is_in_its_working_week() -> None:
    saturday = date(2026, 11, 28)
    assert days_of(View.WORK_WEEK, saturday, MONDAY_FIRST)[-2:] == [date(2026, 11, 27), saturday]


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.sampled_from([MONDAY_FIRST, SUNDAY_FIRST, Habits(first=5)]))
def test_a_month_is_shown_in_whole_weeks(day: date, habits: Habits) -> None:
    found = days_of(View.MONTH, day, habits)
    assert len(found) in (28, 35, 42)
    assert found[0].weekday() == habits.first
    assert day in found
    assert [each for each in found if each.month == day.month][0].day == 1  # noqa: RUF015 - the list is what is read


@given(st.sampled_from(View), st.dates(date(2000, 1, 31), date(2050, 1, 1)), st.integers(-20, 20))
def test_there_is_a_way_back_from_every_step(view: View, day: date, by: int) -> None:
    there = step(view, day, by)
    back = step(view, there, -by)
    assert back == day or (view is View.MONTH and back.month == day.month and day.day > 28)


def test_from_the_end_of_january_it_is_a_month_to_the_end_of_february() -> None:
    assert step(View.MONTH, date(2027, 1, 31), 1) == date(2027, 2, 28)
