"""Work at set times: rung for once, on another thread, and never after the end."""

import threading

import pytest

from fieldcrm.background.schedule import Alarm, until
from fieldcrm.domain.errors import RuleBroken
from tests.support.patience import PATIENCE_S

EVERY = 3600.0


def test_an_alarm_rings_by_itself_every_so_often() -> None:
    rung = threading.Semaphore(0)
    alarm = Alarm(lambda: rung.release(), 1.0)
    alarm.start()
    assert rung.acquire(timeout=PATIENCE_S)
    assert rung.acquire(timeout=PATIENCE_S)
    alarm.stop()


def test_an_alarm_rings_after_its_time_and_only_once() -> None:
    rung = threading.Semaphore(0)
    alarm = Alarm(lambda: rung.release(), EVERY)
    alarm.start()
    alarm.set(0.01)
    assert rung.acquire(timeout=PATIENCE_S)
    alarm.stop()
    assert not rung.acquire(blocking=False)


def test_an_alarm_that_is_set_anew_forgets_the_time_before() -> None:
    rung = threading.Semaphore(0)
    alarm = Alarm(lambda: rung.release(), EVERY)
    alarm.start()
    alarm.set(3600)
    alarm.set(0.01)
    assert rung.acquire(timeout=PATIENCE_S)
    alarm.stop()


def test_a_stopped_alarm_never_rings_again() -> None:
    rung = threading.Semaphore(0)
    alarm = Alarm(lambda: rung.release(), EVERY)
    alarm.start()
    alarm.set(3600)
    alarm.stop()
    assert not rung.acquire(blocking=False)


@pytest.mark.parametrize("crontab", ["at two", "", "0 2 30 2 *"])
def test_a_time_that_nobody_can_read_or_that_never_comes_is_refused(crontab: str) -> None:
    with pytest.raises(RuleBroken, match=r"schedule\.form"):
        until(crontab)


def test_it_is_told_how_long_it_is_to_the_next_time_and_never_to_the_one_just_now() -> None:
    assert 5 <= until("* * * * *")() <= 65
    assert 5 <= until("0 2 * * *")() <= 25 * 3600 + 5
