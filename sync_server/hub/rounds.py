"""When a hub carries: every few minutes, or by night; the one place of the server that knows APScheduler."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.triggers.cron import CronTrigger

from fieldcrm.domain.errors import RuleBroken, Trouble
from sync_server.hub.carrying import Courier

EVERY: Final = 300.0
"""Seconds between two rounds by day, and until a round that did not get through is tried again."""

REMEMBERED_MS: Final = 90 * 86_400_000
"""So long a packet that is left a second time is known by its first receipt, after its answer was got."""

_LOOKS: Final = 30.0
"""A machine that slept past its time finds out within so many seconds of waking."""

_GRACE: Final = 5.0
_JUST_NOW: Final = timedelta(seconds=5)
_log = logging.getLogger("fieldcrm.server")


def nightly(crontab: str) -> Callable[[], float]:
    """How many seconds it is, whenever that is asked, to the next of these times of the local clock."""
    try:
        trigger = CronTrigger.from_crontab(crontab)
    except ValueError:
        raise RuleBroken("schedule.form", crontab, "nightly") from None

    def seconds() -> float:
        now = datetime.now(UTC)
        found: datetime | None = trigger.get_next_fire_time(None, now + _JUST_NOW)
        if found is None:
            raise RuleBroken("schedule.form", crontab, "nightly")
        return (found - now).total_seconds()

    seconds()
    return seconds


def by_day() -> float:
    """So many seconds to the next round, whenever that is asked."""
    return EVERY


class Rounds:
    """Carries on a thread of its own until told to stop; nothing that happens on a round ends it."""

    def __init__(
        self,
        courier: Courier,
        seconds: Callable[[], float],
        *,
        first: float = 0.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`first` is in how many seconds the first round is due, `seconds` how many lie between one and the next."""
        self._courier = courier
        self._seconds = seconds
        self._first = first
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="rounds", daemon=True)

    def start(self) -> None:
        """Begin to wait for the first one."""
        self._thread.start()

    def stop(self) -> None:
        """End; a packet that is on its way now is carried again by whoever comes next."""
        self._stop.set()
        self._thread.join(_GRACE)

    def _work(self) -> None:
        wait = self._first
        while self._is_time(self._clock() + wait):
            is_through = self.round()
            wait = self._seconds() if is_through else min(EVERY, self._seconds())

    def _is_time(self, due: float) -> bool:
        """Wait until then by the clock on the wall; False when told to stop."""
        while (left := due - self._clock()) > 0:
            if self._stop.wait(min(left, _LOOKS)):
                return False
        return not self._stop.is_set()

    def round(self) -> bool:
        """One round; whether it got through."""
        try:
            done = self._courier.carry(lambda: not self._stop.is_set())
            self._courier.book.forget(self._courier.now_ms() - REMEMBERED_MS)
        except Trouble as trouble:
            _log.error("trouble", extra={"fields": {"code": trouble.code}})
            return False
        except Exception:  # noqa: BLE001 - the thread would end without a word; the log has it
            _log.exception("bug")
            return False
        told = {"carried": done.carried, "refused": done.refused, "put_off": done.put_off, "why": done.why}
        _log.info("round", extra={"fields": told})
        return not done.why and not done.put_off
