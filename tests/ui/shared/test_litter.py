"""Widgets that nobody holds any more are picked up on the window's thread."""

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.litter import Litter
from tests.support.patience import PATIENCE_S


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


def test_nobody_else_collects_not_even_afterwards(qapp: QApplication) -> None:
    gc.enable()
    litter = Litter(qapp)
    litter.begin()
    assert not gc.isenabled()
    litter.end()
    assert not gc.isenabled()


DEADLY = """
import gc
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from fieldcrm.machine.loading import look_no_more

class Sender(QObject):
    told = Signal()
    def disconnectNotify(self, signal):
        made.extend([] for _ in range(10 * gc.get_threshold()[0]))

class Receiver(QObject):
    @Slot()
    def hear(self):
        pass

class Knot:
    def __init__(self):
        self.itself, self.one, self.other = self, Sender(), Receiver()
        self.one.told.connect(self.other.hear)

application, made = QCoreApplication([]), []
sender, receiver = Sender(), Receiver()
sender.told.connect(receiver.hear)
gc.disable()
for _ in range(600):
    Knot()
gc.enable()
look_no_more()
del receiver
print("it went")
"""


def test_an_object_of_qt_goes_whatever_litter_there_is() -> None:
    """Without that word it never comes back, and with it the window that somebody has closed."""
    command = [sys.executable, "-c", DEADLY]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert (done.stdout, done.stderr) == ("it went\n", "")
