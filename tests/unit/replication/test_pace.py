"""What a request may carry is found out request by request, and what says nothing changes nothing."""

import pytest

from fieldcrm.replication.pace import FIRST, LEAST, MOST, QUICK, SLOW, Pace
from fieldcrm.store.link import Link


def paced(room: int = FIRST, rate: int = 0) -> Pace:
    return Pace(Link(room, rate))


def test_a_quick_request_that_was_full_may_be_larger_next_time() -> None:
    pace = paced()
    pace.heed(QUICK / 2, FIRST, FIRST)
    assert pace.link.room == 2 * FIRST


def test_a_quick_request_that_carried_next_to_nothing_says_nothing() -> None:
    pace = paced()
    pace.heed(0.05, 300, FIRST)
    assert pace.link == Link(FIRST, 0)


def test_a_slow_request_makes_the_next_one_smaller_whatever_it_carried() -> None:
    pace = paced()
    pace.heed(2 * SLOW, 300, FIRST)
    assert pace.link.room == FIRST // 2


@pytest.mark.parametrize(("room", "seconds", "becomes"), [(MOST, 0.1, MOST), (LEAST, 60.0, LEAST)])
def test_there_is_a_most_and_a_least(room: int, seconds: float, becomes: int) -> None:
    pace = paced(room)
    pace.heed(seconds, room, room)
    assert pace.link.room == becomes


def test_a_cut_makes_the_next_one_smaller() -> None:
    pace = paced()
    pace.cut(30.0, FIRST)
    assert pace.link.room == FIRST // 2


def test_no_link_at_all_says_nothing_of_it() -> None:
    pace = paced()
    pace.cut(0.01, FIRST)
    assert pace.link.room == FIRST


def test_the_rate_is_that_of_the_last_requests_that_carried_much() -> None:
    pace = paced()
    pace.heed(2.0, 20_000, FIRST)
    pace.heed(0.4, 300, FIRST)
    assert pace.link.rate == 10_000
    pace.heed(2.0, 40_000, FIRST)
    assert pace.link.rate == 15_000
