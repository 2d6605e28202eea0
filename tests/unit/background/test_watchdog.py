"""The watchdog: a thread that stands still is noticed with its place, one that beats is left alone."""

import re
import threading
from collections.abc import Iterator
from tempfile import TemporaryFile
from time import perf_counter

import pytest

from fieldcrm.background.watchdog import BEAT_SECONDS, Gap, Watchdog, places

STILL_SECONDS = 0.3
LOOKS = 1000


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
    with TemporaryFile(buffering=0) as paper:
        [*_, here, _] = places(threading.get_ident(), paper)
    assert re.fullmatch(r"test_watchdog\.py:\d+", here)
    assert str(Gap(ms=200, busy_ms=3, at=("a.py:1", "b.py:2"))) == "200 ms, 3 ms of them at work, at a.py:1 > b.py:2"


def test_it_can_be_begun_again(watchdog: Watchdog, gaps: list[Gap]) -> None:
    watchdog.end()
    stand_still()
    watchdog.begin()
    watchdog.beat()
    assert gaps == []


class Mortal:
    """Notes on which thread it ended, as what is drawn with must end on the window's."""

    def __init__(self, ends: list[int]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


def hold(ends: list[int], seconds: float) -> None:
    held = Mortal(ends)
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
    del held


def test_what_the_watched_thread_holds_ends_on_that_thread(gaps: list[Gap], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldcrm.background.watchdog.LONGEST_MS", 0)
    monkeypatch.setattr("fieldcrm.background.watchdog.BEAT_SECONDS", 0.0005)
    watchdog, ends = Watchdog(gaps.append), list[int]()
    watchdog.begin()
    for _ in range(LOOKS):
        hold(ends, 0.001)
        watchdog.beat()
    watchdog.end()
    assert len(ends) == LOOKS
    assert {*ends} == {threading.get_ident()}
