"""The watchdog: a thread that stands still is noticed with its place, one that beats is left alone."""

import inspect
import re
import threading
from collections.abc import Iterator
from time import perf_counter

import pytest

from fieldcrm.background.watchdog import BEAT_SECONDS, Gap, Watchdog, places

STILL_SECONDS = 0.3


@pytest.fixture
def gaps() -> list[Gap]:
    return []


@pytest.fixture
def watchdog(gaps: list[Gap]) -> Iterator[Watchdog]:
    made = Watchdog(gaps.append)
    made.begin()
    yield made
    made.end()


def stand_still() -> None:
    """Work on the watched thread, as a query in the wrong place would."""
    until = perf_counter() + STILL_SECONDS
    while perf_counter() < until:
        pass


def test_standing_still_is_told_with_its_length_and_its_place(watchdog: Watchdog, gaps: list[Gap]) -> None:
    watchdog.beat()
    stand_still()
    watchdog.beat()
    [gap] = gaps
    assert gap.ms >= 1000 * (STILL_SECONDS - BEAT_SECONDS) - 1
    assert gap.busy_ms > 0
    assert gap.at[-1].startswith("test_watchdog.py:")


def test_waiting_is_told_apart_from_work(watchdog: Watchdog, gaps: list[Gap]) -> None:
    watchdog.beat()
    threading.Event().wait(STILL_SECONDS)
    watchdog.beat()
    assert gaps[0].busy_ms < 100 <= gaps[0].ms


def test_a_thread_that_beats_is_left_alone(watchdog: Watchdog, gaps: list[Gap]) -> None:
    for _ in range(100):
        watchdog.beat()
    assert gaps == []


def test_a_gap_is_told_once(watchdog: Watchdog, gaps: list[Gap]) -> None:
    stand_still()
    watchdog.beat()
    watchdog.beat()
    assert len(gaps) == 1


def test_a_place_is_a_file_and_a_line_and_never_a_value() -> None:
    [*_, here] = places(inspect.currentframe())
    assert re.fullmatch(r"test_watchdog\.py:\d+", here)
    assert str(Gap(ms=200, busy_ms=3, at=("a.py:1", "b.py:2"))) == "200 ms, 3 ms of them at work, at a.py:1 > b.py:2"


def test_it_can_be_begun_again(watchdog: Watchdog, gaps: list[Gap]) -> None:
    watchdog.end()
    stand_still()
    watchdog.begin()
    watchdog.beat()
    assert gaps == []
