"""A window worked as a person does, with a stopwatch: from a key or a press until what it asked for is painted."""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.ui.shared.pulse import Pulse

LOOK_EVERY_MS: Final = 1
PATIENCE: Final = 60.0
PLAIN: Final = Qt.KeyboardModifier.NoModifier

Holds = Callable[[], bool]
Script = Iterator[Holds]
"""What is done one after another; it goes on when what was given holds, and what that changed has been painted."""


def at_once() -> bool:
    """Painted is enough."""
    return True


@dataclass(slots=True)
class Taken:
    """In milliseconds: on the wall, and of the window's own thread on a processor."""

    wall: list[float] = field(default_factory=list[float])
    thread: list[float] = field(default_factory=list[float])


class Hands(QObject):
    """Goes through a script inside the window's own event loop; a pulse hears what could not have been answered.

    Each look comes after every event that waited, paint events with them, so it is a millisecond late at most.
    """

    def __init__(self) -> None:
        super().__init__()
        self.taken: defaultdict[str, Taken] = defaultdict(Taken)
        self.pulse = Pulse()
        self.gaps: list[float] = []
        self.stretches: list[float] = []
        """What the window's own thread worked from one look to the next, in milliseconds of a processor."""
        self._hears = False
        self._worked = time.thread_time()
        self._script: Script = iter(())
        self._holds: Holds = at_once
        self._since = 0.0
        self._looking = QTimer(self)
        self._looking.setTimerType(Qt.TimerType.PreciseTimer)
        self._looking.timeout.connect(self._look)

    def listen(self) -> None:
        """Hear gaps and stretches from now on, forgetting those before."""
        self.stretches.clear()
        self.pulse.start()
        self._hears = True

    def hear_no_more(self) -> None:
        """What comes now has a figure of its own."""
        if self._hears:
            self.gaps = self.pulse.stop().each
        self._hears = False

    def begin(self, script: Script) -> None:
        """Go through it, and end the event loop."""
        self._script, self._since = script, time.perf_counter()
        self._looking.start(LOOK_EVERY_MS)

    def time(self, name: str, act: Callable[[], object], holds: Holds = at_once) -> Script:
        """How long from doing it until it holds and is painted."""
        wall, thread = time.perf_counter(), time.thread_time()
        act()
        yield holds
        self.taken[name].wall.append((time.perf_counter() - wall) * 1000)
        self.taken[name].thread.append((time.thread_time() - thread) * 1000)

    @staticmethod
    def rest(seconds: float) -> Script:
        """As long as a person takes from one key to the next."""
        until = time.perf_counter() + seconds
        yield lambda: time.perf_counter() >= until

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """One key where the focus is."""
        QTest.keyClick(_focus(), key, modifier)

    def type(self, letter: str) -> None:
        """One letter of any script where the focus is."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(_focus(), QKeyEvent(kind, 0, PLAIN, letter))

    def _look(self) -> None:
        worked = time.thread_time()
        if self._hears:
            self.stretches.append((worked - self._worked) * 1000)
        self._worked = worked
        if self._holds():
            self._go_on()
        elif time.perf_counter() - self._since > PATIENCE:
            sys.stderr.write("the window did not do what was asked of it\n")
            self._end(1)

    def _go_on(self) -> None:
        self._since = time.perf_counter()
        found = next(self._script, None)
        if found is None:
            self._end(0)
        else:
            self._holds = found

    def _end(self, status: int) -> None:
        self._looking.stop()
        self.hear_no_more()
        QApplication.exit(status)


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    if found is None:
        raise RuntimeError("nothing has the keys")
    return found
