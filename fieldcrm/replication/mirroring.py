"""Keeps the second place for unsent work up to date, on a thread of its own; nobody's save waits for a slow stick."""

import logging
import threading
from collections.abc import Callable
from typing import Final

from fieldcrm.domain.errors import RuleBroken, Trouble

THREAD: Final = "rescue"
STOP_SECONDS: Final = 5.0
AGAIN_SECONDS: Final = 30.0
"""So often it is looked whether a stick that was pulled out is back."""

PAUSE_SECONDS: Final = 0.5
"""What is saved meanwhile goes in one file."""

_log = logging.getLogger(__name__)


class Mirroring:
    """`mirror` is called soon after each wish, and once for all that were made while it was at work.

    What fails is told once until it goes well again, and tried again by itself.
    """

    def __init__(
        self,
        mirror: Callable[[], object],
        failed: Callable[[Exception], object],
        *,
        pause: float = PAUSE_SECONDS,
        again: float = AGAIN_SECONDS,
    ) -> None:
        self._mirror, self._failed = mirror, failed
        self._pause, self._again = pause, again
        self._wake = threading.Condition()
        self._is_wished = self._is_stopping = False
        self._told = ""
        self._thread = threading.Thread(target=self._work, name=THREAD, daemon=True)

    def start(self) -> None:
        """Begin; what waits since the last time is mirrored at once."""
        self._thread.start()
        self.wish()

    def wish(self) -> None:
        """Something was saved or answered; never waits."""
        with self._wake:
            self._is_wished = True
            self._wake.notify()

    def stop(self) -> None:
        """End when what was wished for is written, or in a bounded time where the place does not answer."""
        with self._wake:
            self._is_stopping = True
            self._wake.notify()
        self._thread.join(STOP_SECONDS)

    def _work(self) -> None:
        while self._await_wish():
            went_well = self._try()
            with self._wake:
                if self._is_stopping and not went_well:
                    return
                self._wake.wait_for(lambda: self._is_stopping, self._pause if went_well else self._again)
                self._is_wished |= not went_well

    def _await_wish(self) -> bool:
        with self._wake:
            self._wake.wait_for(lambda: self._is_wished or self._is_stopping)
            is_wished, self._is_wished = self._is_wished, False
            return is_wished

    def _try(self) -> bool:
        try:
            self._mirror()
        except (RuleBroken, Trouble) as error:
            if error.code != self._told:
                self._failed(error)
            self._told = error.code
            return False
        except Exception:  # noqa: BLE001 - the thread would end without a word; the log has the report
            _log.exception("mirroring what was not sent ended in a bug of ours; it is tried again")
            return False
        self._told = ""
        return True
