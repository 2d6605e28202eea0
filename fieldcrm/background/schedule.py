"""Work at set times of the day; the one place that knows APScheduler."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from fieldcrm.domain.errors import RuleBroken

JUST_NOW: Final = timedelta(seconds=5)
"""A time so near is the one whose work has just been done: two clocks never agree to the second."""


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


def until(crontab: str) -> Callable[[], float]:
    """How many seconds it is, whenever that is asked, to the next of these times of the local clock."""
    trigger = _trigger(crontab)

    def seconds() -> float:
        now = datetime.now(UTC)
        found: datetime | None = trigger.get_next_fire_time(None, now + JUST_NOW)
        if found is None:
            raise RuleBroken("schedule.form", crontab, "nightly")
        return (found - now).total_seconds()

    seconds()
    return seconds


def _trigger(crontab: str) -> CronTrigger:
    try:
        return CronTrigger.from_crontab(crontab)
    except ValueError:
        raise RuleBroken("schedule.form", crontab, "nightly") from None
