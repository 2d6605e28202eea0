"""Clocks on the wall: between moments, and the days and minutes of a day that people plan in."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

DAY_MINUTES: Final = 24 * 60
_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Wall:
    """The clock of one place; without a zone that of this machine."""

    zone: tzinfo | None = None

    def local(self, moment: datetime) -> datetime:
        """What this clock and its calendar show at a moment."""
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """The day it is here."""
        return self.local(moment).date()

    def minute(self, moment: datetime) -> int:
        """The minutes of the day that the clock shows; an hour that comes twice shows the same ones twice."""
        shown = self.local(moment)
        return shown.hour * 60 + shown.minute

    def moment(self, day: date, minute: int) -> datetime:
        """When the clock shows so many minutes of a day; more or fewer than a day has are another day's.

        A time that is skipped in spring is as much later, of one that comes twice in autumn the first is meant.
        """
        shown = datetime.combine(day, time()) + timedelta(minutes=minute)
        if self.zone is not None:
            return shown.replace(tzinfo=self.zone).astimezone(UTC)
        return datetime.fromtimestamp(shown.timestamp(), UTC)  # astimezone() puts a skipped time an hour too early

    def midnight(self, day: date) -> datetime:
        """When a day begins."""
        return self.moment(day, 0)

    def odd_hours(self, day: date) -> dict[int, int]:
        """Hours that the clock skips (0) or shows twice (2) that day; on most days there are none."""
        if self.midnight(day + timedelta(days=1)) - self.midnight(day) == 24 * _HOUR:
            return {}
        lengths = {hour: self.moment(day, hour * 60 + 60) - self.moment(day, hour * 60) for hour in range(24)}
        return {hour: round(length / _HOUR) for hour, length in lengths.items() if length != _HOUR}
