"""The end of a process that nobody would end any more: whoever started it is gone, however they went."""

import os
import signal
import threading
from collections.abc import Callable


def end_after(wait: Callable[[], object]) -> None:
    """From now on the process is told to end when that wait is over."""

    def end() -> None:
        wait()
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=end, daemon=True).start()


def end_of_input() -> None:
    """Waits for it; what comes in before is of no interest. It comes when the last who held the other end is gone."""
    while os.read(0, 1024):
        pass
