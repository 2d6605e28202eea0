"""The night window: a moment of its own for each device, the same every night, and spread evenly over all of it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from sync_server.night import SOON, Night

NOON = 12 * 3600 * 1000
HOURS = 3600 * 1000
A_DAY = 24 * 3600


def moment(night: Night, device: int) -> int:
    """At which second of the day it comes."""
    return (12 * 3600 + night.until(device, NOON)) % A_DAY


def test_ten_thousand_devices_come_evenly() -> None:
    night = Night.told("00:30-05:00")
    moments = sorted(moment(night, device) for device in range(1, 10_001))
    assert moments[0] >= 30 * 60
    assert moments[-1] < 5 * 3600
    assert max(later - before for before, later in pairwise(moments)) <= 4
    minutes = [each // 60 for each in moments]
    assert max(minutes.count(minute) for minute in set(minutes)) <= 40  # 37 are as many as there are minutes for


@given(st.integers(1, 100_000), st.integers(0, A_DAY - 1))
def test_the_moment_is_the_same_every_night_whenever_it_is_asked(device: int, second: int) -> None:
    night = Night()
    left = night.until(device, NOON + 1000 * second)
    assert SOON <= left < A_DAY + SOON
    assert (12 * 3600 + second + left) % A_DAY == moment(night, device)


def test_whoever_has_just_been_there_comes_tomorrow() -> None:
    night = Night()
    left = night.until(7, NOON)
    assert night.until(7, NOON + 1000 * (left - 1)) == A_DAY + 1
    assert night.until(7, NOON + 1000 * (left + 3)) == A_DAY - 3


@pytest.mark.parametrize(
    ("told", "first", "last"), [("22:00-02:00", 22, 2), ("13:00-13:00", 13, 13), ("04:00-04:01", 4, 4)]
)
def test_a_window_may_go_past_midnight_and_be_of_any_length(told: str, first: int, last: int) -> None:
    night = Night.told(told)
    assert str(night) == told
    length = 60 * night.minutes
    for device in range(1, 200):
        assert (moment(night, device) - 3600 * first) % A_DAY < length
    assert (first * 60 + night.minutes) % 1440 // 60 == last


@pytest.mark.parametrize(
    "told", ["", "2", "00:30", "24:00-05:00", "00:60-05:00", "0:30-5:00", "00:30-05:00 ", "٠٠:30-05:00"]
)
def test_what_is_no_window_is_refused(told: str) -> None:
    with pytest.raises(RuleBroken, match=r"night\.form"):
        Night.told(told)
