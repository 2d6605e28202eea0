"""Being told to end: Ctrl+C, the end of a login session, or whoever started the program."""

import os
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Final

NAMES: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""Not every system knows all of them."""


@contextmanager
def told_to_end(then: Callable[[], object]) -> Generator[None]:
    """While the block lasts this is called, on the main thread, and the program ends as it sees fit.

    What whoever started the program wants ignored (`nohup`, a job in the background) stays ignored.
    """

    def told(number: int, frame: FrameType | None) -> None:
        del number, frame
        then()

    numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heard = {number: handler for number, handler in before.items() if handler not in (signal.SIG_IGN, None)}
    for number in heard:
        signal.signal(number, told)
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)


def interrupt() -> None:
    """End as Ctrl+C does: whatever is open is closed on the way out."""
    raise KeyboardInterrupt


def end_with_input() -> None:
    """From now on the program is told to end, too, when its input ends.

    So it ends with whoever holds the other end of it, however they go: a process that is killed tells nobody.
    """
    threading.Thread(target=_end_after_input, daemon=True, name="input").start()


def _end_after_input() -> None:
    """Reads below `sys.stdin`, whose lock a thread that still waits at the end would hold."""
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
