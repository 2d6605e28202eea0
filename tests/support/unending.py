"""A test that does not end fails, and says where everybody stood: a run that waits for ever says nothing at all."""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

import hypothesis
import pytest

LIMIT_S = 300.0
"""Seconds for each of setting up, testing and tidying up: five times what any one wait may take, and three times what
the longest took on a machine that six others used."""

GRACE_S = 30.0
"""And so many more for a test that hears of it, before its process ends in the midst of it."""

AGAIN_S: Final = 5.0
"""Whoever waits for another on the way out, as a pool for its threads, is woken anew so often."""

EXAMPLES: Final = 25
"""Of Hypothesis, as everybody looks; whoever asks for more waits for more."""

_STDERR = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    """Where it can be said though what tests print is kept."""
    config.stash[_STDERR] = os.dup(2)


def pytest_unconfigure(config: pytest.Config) -> None:
    """It was ours."""
    os.close(config.stash[_STDERR])


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """What its fixtures wait for is part of a test."""
    with _ending(item):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """The test itself."""
    with _ending(item):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """With the last test also what the whole run has set up."""
    with _ending(item):
        return (yield)


def pytest_enter_pdb() -> None:
    """Whoever looks for themselves has all the time there is."""
    faulthandler.cancel_dump_traceback_later()
    _wake_after(0)


@contextmanager
def _ending(item: pytest.Item) -> Generator[None]:
    """A test that is known to take many minutes is somebody's who looks."""
    if item.get_closest_marker("long") is not None:
        yield
        return
    stderr = item.config.stash[_STDERR]
    seconds = LIMIT_S * max(1, hypothesis.settings().max_examples / EXAMPLES)
    faulthandler.dump_traceback_later(seconds + GRACE_S, file=stderr, exit=True)
    before = _heard_by(seconds, stderr)
    _wake_after(seconds)
    try:
        yield
    finally:
        _wake_after(0)
        faulthandler.cancel_dump_traceback_later()
        if before is not None:
            signal.signal(signal.SIGALRM, before)


if sys.platform == "win32":

    def _wake_after(seconds: float) -> None:
        """Windows rings for nobody."""

    def _heard_by(seconds: float, stderr: int) -> Any:
        """So the process ends."""

else:

    def _wake_after(seconds: float) -> None:
        signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN_S if seconds else 0)

    def _heard_by(seconds: float, stderr: int) -> Any:
        """Python hears it in any wait of its own; in one of Qt or of SQLite it does not, and the process ends."""

        def fail(_: int, __: FrameType | None) -> None:
            faulthandler.dump_traceback(file=stderr, all_threads=True)
            pytest.fail(f"did not end within {seconds:g} seconds")

        if threading.current_thread() is not threading.main_thread():
            return None
        return signal.signal(signal.SIGALRM, fail)
