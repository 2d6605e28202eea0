"""What is dragged lies on quarters, keeps its length and its time, and an end never passes the other."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.slots import STEP, Slot
from fieldcrm.ui.diary.dragging import NO_TIME, Grip, Part, another_day, lengthened, let_go, shifted
from fieldcrm.ui.diary.geometry import Geometry
from tests.ui.diary.test_placing import AUTUMN, EVENT, KYIV, SPRING, TUESDAY, at

MINUTE = timedelta(minutes=1)
THURSDAY = date(2026, 11, 26)


def minutes(slot: Slot) -> tuple[int, int]:
    assert slot.starts_at
    return KYIV.minute(slot.starts_at), int(slot.length / MINUTE)


def test_what_is_moved_keeps_where_it_was_held_and_how_long_it_is() -> None:
    slot = let_go(Grip(at(600, 40), Part.WHOLE, 20), THURSDAY, 668, KYIV)
    assert (slot.day, *minutes(slot)) == (THURSDAY, 645, 40)


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_what_is_moved_to_a_day_of_another_length_keeps_its_time(day: date) -> None:
    assert minutes(let_go(Grip(at(600, 45), Part.WHOLE), day, 600, KYIV)) == (600, 45)
    assert minutes(another_day(at(600, 45), day, KYIV)) == (600, 45)


def test_what_is_let_go_above_the_hours_has_no_time_and_gets_one_below() -> None:
    assert let_go(Grip(at(600, 40), Part.WHOLE), THURSDAY, NO_TIME, KYIV) == Slot(day=THURSDAY)
    assert minutes(let_go(Grip(EVENT, Part.WHOLE), THURSDAY, 600, KYIV)) == (600, 45)


@given(st.sampled_from([Part.BEGIN, Part.END]), st.integers(-100, 1600))
def test_an_edge_stays_on_its_side_and_in_its_day(part: Part, minute: int) -> None:
    begin, length = minutes(let_go(Grip(at(600, 45), part), THURSDAY, minute, KYIV))
    assert length >= STEP
    assert (begin if part is Part.END else begin + length) == (600 if part is Part.END else 645)
    assert 0 <= begin <= begin + length <= 1440


@pytest.mark.parametrize(
    ("part", "minute", "begin", "length"), [(Part.BEGIN, 1410, 1410, 75), (Part.END, 90, 1380, 150)]
)
def test_an_edge_of_what_lasts_over_midnight_leaves_the_other_one_on_its_day(
    part: Part, minute: int, begin: int, length: int
) -> None:
    slot = let_go(Grip(at(1380, 105), part), TUESDAY, minute, KYIV)
    assert (slot.day, *minutes(slot)) == (TUESDAY, begin, length)


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_an_edge_is_let_go_at_the_time_of_the_clock_when_the_clocks_change(day: date) -> None:
    ends_at = let_go(Grip(at(60, 30, day=day), Part.END), day, 360, KYIV).ends_at
    assert ends_at is not None
    assert (KYIV.day(ends_at), KYIV.minute(ends_at)) == (day, 360)


def test_keys_move_by_quarters_also_over_midnight() -> None:
    assert minutes(shifted(at(600, 45), -15, KYIV)) == (585, 45)
    assert shifted(at(1430, 45), 15, KYIV).day == TUESDAY + timedelta(days=1)
    assert shifted(EVENT, 15, KYIV) == EVENT.slot


def test_keys_lengthen_and_shorten_to_a_quarter() -> None:
    assert minutes(lengthened(at(600, 45), 15)) == (600, 60)
    assert minutes(lengthened(at(600, 20), -60)) == (600, 15)
    untold = replace(at(600, 45), slot=replace(at(600, 45).slot, ends_at=None))
    assert minutes(lengthened(untold, 15)) == (600, 60)


@given(st.integers(1, 7), st.floats(60, 4000), st.floats(0, 2000), st.integers(0, 6), st.integers(0, 1439))
def test_a_point_is_in_the_day_and_minute_that_lie_there(
    days: int, width: float, scroll: float, place: int, minute: int
) -> None:
    grid = Geometry(width, days, gutter=52, head=54, whole=20, hour=51, scroll=scroll)
    place = min(place, days - 1)
    assert grid.place(grid.left(place) + grid.column / 2) == place
    assert grid.minute(grid.top(minute)) == pytest.approx(minute, abs=0.01)
