"""Work at set times of the day; the one place that knows APScheduler."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger

from fieldcrm.domain.errors import RuleBroken

LATE_SECONDS: Final = 6 * 3600
"""A machine that was off at the set time still does the work when it comes back within the morning, once."""


class Alarm:
    """Rings once after a time, on a thread of its own; set anew, it forgets the time before."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._scheduler = BackgroundScheduler(timezone=UTC)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def set(self, seconds: float) -> None:
        """Ring after so long; a machine that sleeps meanwhile rings when it wakes."""
        at = DateTrigger(datetime.now(UTC) + timedelta(seconds=seconds))
        self._scheduler.add_job(self._ring, at, id="alarm", replace_existing=True, misfire_grace_time=None)

    def stop(self) -> None:
        """Never ring again; whoever is being rung is waited for."""
        self._scheduler.shutdown(wait=True)


@contextmanager
def nightly(crontab: str, work: Callable[[], None]) -> Generator[None]:
    """Do the work at these times of the local clock, for as long as the block lasts; one that runs late runs once."""
    trigger = _trigger(crontab)
    scheduler = BackgroundScheduler()
    scheduler.add_job(work, trigger, max_instances=1, coalesce=True, misfire_grace_time=LATE_SECONDS)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=True)


def _trigger(crontab: str) -> CronTrigger:
    try:
        return CronTrigger.from_crontab(crontab)
    except ValueError:
        raise RuleBroken("schedule.form", crontab, "nightly") from None
