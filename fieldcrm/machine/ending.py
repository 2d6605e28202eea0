"""Being told to end: Ctrl+C, the end of a login session, or whoever started the program."""

import signal
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
