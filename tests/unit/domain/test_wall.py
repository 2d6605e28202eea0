"""Days of 23 and of 25 hours: what is planned by the clock on the wall stays there."""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.wall import DAY_MINUTES, Wall

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def test_a_day_in_spring_lacks_an_hour_and_one_in_autumn_has_one_twice() -> None:
    assert KYIV.odd_hours(SPRING) == {3: 0}
    assert KYIV.odd_hours(AUTUMN) == {3: 2}
    assert KYIV.odd_hours(date(2026, 11, 24)) == {}


def test_a_time_that_is_skipped_is_as_much_later() -> None:
    moment = KYIV.moment(SPRING, 3 * 60 + 15)
    assert (KYIV.day(moment), KYIV.minute(moment)) == (SPRING, 4 * 60 + 15)


def test_of_a_time_that_comes_twice_the_first_is_meant() -> None:
    moment = KYIV.moment(AUTUMN, 3 * 60 + 15)
    assert moment == datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    assert KYIV.minute(moment + timedelta(hours=1)) == KYIV.minute(moment)


@pytest.mark.parametrize("zone", ["Europe/Kyiv", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "UTC"])
@given(day=st.dates(date(2000, 1, 1), date(2040, 1, 1)), minute=st.integers(-2000, 3000))
def test_a_moment_shows_the_minute_it_was_made_of(zone: str, day: date, minute: int) -> None:
    wall = Wall(ZoneInfo(zone))
    moment = wall.moment(day, minute)
    wanted = day + timedelta(days=minute // DAY_MINUTES)
    shown = (wall.day(moment) - wanted).days * DAY_MINUTES + wall.minute(moment)
    assert moment.tzinfo is UTC
    assert shown == minute % DAY_MINUTES or wall.odd_hours(wanted) or wall.odd_hours(wall.day(moment))


def test_without_a_zone_the_clock_of_this_machine_is_meant() -> None:
    moment = Wall().moment(date(2026, 11, 24), 9 * 60)
    assert moment.astimezone().hour == 9
    assert Wall().minute(moment) == 9 * 60


@pytest.fixture
def machine_in_kyiv(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wall]:
    if sys.platform == "win32":
        pytest.skip("the zone of a running program is not to be changed there")
    else:
        monkeypatch.setenv("TZ", "Europe/Kyiv")
        time.tzset()
        yield Wall()
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_the_clock_of_this_machine_changes_as_that_of_its_zone_does(machine_in_kyiv: Wall, day: date) -> None:
    assert machine_in_kyiv.odd_hours(day) == KYIV.odd_hours(day)
    for minute in range(0, DAY_MINUTES, 15):
        assert machine_in_kyiv.moment(day, minute) == KYIV.moment(day, minute)
