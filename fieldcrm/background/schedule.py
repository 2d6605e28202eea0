"""Work at set times of the day; the one place that knows APScheduler."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from fieldcrm.domain.errors import RuleBroken

LATE_SECONDS: Final = 6 * 3600
"""A machine that was off at the set time still does the work when it comes back within the morning, once."""


class Alarm:
    """Rings every so often on a thread of its own, and besides once at a time that is set; the last one set counts."""

    def __init__(self, ring: Callable[[], None], every_seconds: float) -> None:
        self._scheduler = BackgroundScheduler(timezone=UTC)
        every = IntervalTrigger(seconds=round(every_seconds))
        self._job = self._scheduler.add_job(ring, every, max_instances=1, coalesce=True, misfire_grace_time=None)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def set(self, seconds: float) -> None:
        """Ring after so long; a machine that sleeps meanwhile rings when it wakes."""
        self._job.modify(next_run_time=datetime.now(UTC) + timedelta(seconds=seconds))

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
