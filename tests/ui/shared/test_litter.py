"""Widgets that nobody holds any more are picked up on the window's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.litter import Litter


class Knot:
    """Garbage that only a collection finds, and that says on which thread it was found."""

    def __init__(self, found: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: found.append(threading.current_thread()))


def is_looked_through(held: object) -> bool:
    return any(each is held for each in gc.get_objects())


@pytest.fixture
def litter(qapp: QApplication) -> Iterator[Litter]:
    made = Litter(qapp)
    made.begin()
    yield made
    made.end()


@pytest.mark.usefixtures("litter")
def test_what_a_worker_drops_is_picked_up_here(qtbot: QtBot) -> None:
    found: list[threading.Thread] = []

    held: list[list[Knot]] = []

    def drop() -> None:
        Knot(found)
        held.extend([] for _ in range(10 * gc.get_threshold()[0]))

    worker = threading.Thread(target=drop)
    worker.start()
    worker.join()
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert found == [threading.main_thread()]


def test_what_was_there_before_is_not_looked_through(qapp: QApplication) -> None:
    held: list[object] = []
    litter = Litter(qapp)
    litter.begin()
    assert not is_looked_through(held)
    litter.end()
    assert is_looked_through(held)


def test_what_is_spared_is_looked_through_again_at_the_end(litter: Litter) -> None:
    held: list[object] = []
    assert is_looked_through(held)
    litter.spare()
    assert not is_looked_through(held)
    litter.end()
    assert gc.get_freeze_count() == 0


def test_afterwards_the_interpreter_collects_by_itself(litter: Litter) -> None:
    assert not gc.isenabled()
    litter.end()
    assert gc.isenabled()
