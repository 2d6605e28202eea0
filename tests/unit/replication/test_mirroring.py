"""The second place follows each save, never holds one up, and a stick that is away is told once and tried again."""

import threading
from collections.abc import Callable, Iterator

import pytest

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.replication.mirroring import Mirroring
from tests.support.patience import PATIENCE_S


class Place:
    """A second place that counts how often it was written, and may be slow or away."""

    def __init__(self) -> None:
        self.written = self.tried = 0
        self.is_there = True
        self.open = threading.Event()
        self.open.set()
        self.told: list[Exception] = []
        self._changed = threading.Condition()

    def mirror(self) -> None:
        self.open.wait(PATIENCE_S)
        with self._changed:
            self.tried += 1
            self._changed.notify_all()
            if not self.is_there:
                raise RuleBroken("rescue.place", "stick", "folder")
            self.written += 1

    def until(self, holds: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(holds, PATIENCE_S)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def mirroring(place: Place) -> Iterator[Mirroring]:
    made = Mirroring(place.mirror, place.told.append, pause=0.01, again=0.01)
    made.start()
    yield made
    place.open.set()
    made.stop()


def test_what_waits_is_mirrored_at_the_start_and_after_a_save(place: Place, mirroring: Mirroring) -> None:
    place.until(lambda: place.written == 1)
    mirroring.wish()
    place.until(lambda: place.written == 2)


def test_a_save_does_not_wait_for_a_slow_stick_and_many_go_in_one(place: Place, mirroring: Mirroring) -> None:
    place.until(lambda: place.written == 1)
    place.open.clear()
    for _ in range(100):
        mirroring.wish()
    place.open.set()
    mirroring.stop()
    assert 1 < place.written <= 3


def test_a_stick_that_is_away_is_told_once_and_tried_until_it_is_back(place: Place, mirroring: Mirroring) -> None:
    place.is_there = False
    mirroring.wish()
    place.until(lambda: place.tried > 5)
    assert len(place.told) == 1
    place.is_there = True
    written = place.written
    place.until(lambda: place.written > written)
    place.is_there = False
    mirroring.wish()
    tried = place.tried
    place.until(lambda: place.tried > tried + 3)
    assert len(place.told) == 2


def test_what_was_wished_for_is_written_before_the_end(place: Place, mirroring: Mirroring) -> None:
    place.until(lambda: place.written == 1)
    mirroring.wish()
    mirroring.stop()
    assert place.written == 2


def test_a_bug_does_not_end_it(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    broken = iter([ValueError("ours")])

    def mirror() -> None:
        for error in broken:
            raise error
        place.mirror()

    made = Mirroring(mirror, place.told.append, pause=0.01, again=0.01)
    made.start()
    place.until(lambda: place.written == 1)
    made.stop()
    assert (place.told, "bug of ours" in caplog.text) == ([], True)
