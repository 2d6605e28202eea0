"""Nothing outlives its test: no thread, and in a test with Qt no timer, no QThread and no window."""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from fieldcrm.machine.loading import look_no_more
from tests.support import patience

PATIENCE_S: float = patience.PATIENCE_S
"""How long a thread that was told to stop may take to be gone, however busy the machine; a test that leaves one pays
all of it."""


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in set(threading.enumerate()) - before if _still_runs(thread)]
    assert left == [], "threads outlived the test"


def _still_runs(thread: threading.Thread) -> bool:
    """One that is only just being started cannot be waited for yet."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            thread.join(PATIENCE_S)
        except RuntimeError:
            if time.monotonic() > until:
                raise
        else:
            return thread.is_alive()


@pytest.fixture(autouse=True)
def nothing_of_qt_is_left(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window open, a timer ticking or a QThread running; costs nothing without Qt."""
    if "qapp" not in request.fixturenames:
        yield
        gc.enable()  # where it called a window up
        return
    request.getfixturevalue("qapp")
    watch = QtWatch(monkeypatch)
    look_no_more()
    gc.freeze()  # what was there before is none of this test's, and looking through it takes longer than the test
    yield
    try:
        assert watch.left() == [], "these outlived the test"
    finally:
        gc.collect(1)  # the young: whoever opened a whole window has had all the old thawed again
        gc.unfreeze()
        gc.enable()


def pytest_unconfigure() -> None:
    """What Qt takes down with the process goes as it does in the program."""
    look_no_more()


class QtWatch:
    """Knows the windows there were before a test, and the timers and threads that the test started."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._windows = set(QApplication.topLevelWidgets())
        self._timers: list[QTimer] = []
        self._threads: list[QThread] = []
        patch.setattr(QTimer, "start", _noting(QTimer.start, self._timers.append))
        patch.setattr(QThread, "start", _noting(QThread.start, self._threads.append))

    def left(self) -> list[str]:
        """What is still there once the event loop and the collector have had their turn."""
        self._wait_for_threads()
        _settle()
        if self._standing():
            gc.collect()  # a window in a reference cycle is dead, only not yet buried
            _settle()
        return self._standing()

    def _wait_for_threads(self) -> None:
        for thread in filter(isValid, self._threads):
            thread.wait(int(PATIENCE_S * 1000))

    def _standing(self) -> list[str]:
        windows = set(QApplication.topLevelWidgets()) - self._windows
        timers = [timer for timer in self._timers if isValid(timer) and timer.isActive()]
        threads = [thread for thread in self._threads if isValid(thread) and thread.isRunning()]
        return [repr(item) for item in (*windows, *timers, *threads)]


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _noting(start: Callable[..., None], note: Callable[[Any], None]) -> Callable[..., None]:
    """The same method, which also tells whom it was called on."""

    def start_and_note(self: object, *arguments: object) -> None:
        note(self)
        start(self, *arguments)

    return start_and_note
