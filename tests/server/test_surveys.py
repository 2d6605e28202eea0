"""Going through buckets never takes more than half of a processor, and nobody waits in line for it."""

from contextlib import suppress

import pytest

from fieldcrm.protocol.codes import Refusal
from sync_server.refusals import RequestRefused
from sync_server.surveys import FREE_SECONDS, Surveys


class Clock:
    """Stands until it is put forward."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def surveys(clock: Clock) -> Surveys:
    return Surveys(clock)


def work(surveys: Surveys, clock: Clock, seconds: float) -> int:
    """Go through a bucket; says how long to wait if that may not be."""
    try:
        with surveys.turn():
            clock.now += seconds
    except RequestRefused as refused:
        return refused.wait if refused.refusal is Refusal.BUSY else -1
    return 0


def test_whoever_comes_while_a_bucket_is_gone_through_comes_again(surveys: Surveys, clock: Clock) -> None:
    with surveys.turn():
        assert work(surveys, clock, 1.0) > 0
    assert work(surveys, clock, 1.0) == 0


def test_small_buckets_are_gone_through_one_after_the_other(surveys: Surveys, clock: Clock) -> None:
    for _ in range(40):
        assert work(surveys, clock, 0.04) == 0


def test_long_work_is_paid_for_with_as_much_rest(surveys: Surveys, clock: Clock) -> None:
    assert work(surveys, clock, 10.0) == 0
    wait = work(surveys, clock, 1.0)
    assert 10 - FREE_SECONDS <= wait <= 10
    clock.now += wait
    assert work(surveys, clock, 1.0) == 0


def test_over_a_day_it_takes_no_more_than_half_of_a_processor(surveys: Surveys, clock: Clock) -> None:
    worked, began = 0.0, clock.now
    while clock.now < began + 86_400:
        wait = work(surveys, clock, 3.0)
        worked += 0 if wait else 3.0
        clock.now += wait
    assert 0.45 * 86_400 < worked < 0.51 * 86_400


def test_work_that_failed_is_paid_for_too(surveys: Surveys, clock: Clock) -> None:
    with suppress(ValueError), surveys.turn():
        clock.now += 10.0
        raise ValueError
    assert work(surveys, clock, 1.0) > 0
