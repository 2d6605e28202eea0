"""How long a device may go without a word of its office until what is on it is closed."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

DAY_MS: Final = 86_400_000
HALF, LATE, WHOLE = 50, 80, 100
"""Of the time in percent: where it is said quietly, where it is said so that nobody misses it, and the end."""


class Stage(StrEnum):
    """How much of the time has gone."""

    FRESH = "fresh"
    HALF = "half"
    LATE = "late"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """So many days, none meaning as many as it likes; `spent_ms` of them had gone when the clock said `seen_ms`.

    Time that has gone is added up as the clock goes on, so that no clock that is put back gives any of it back: what a
    clock says is only ever compared with what it said before.
    """

    days: int = 0
    spent_ms: int = 0
    seen_ms: int = 0

    def at(self, now_ms: int) -> "Lease":
        """The same at that moment of the clock."""
        gone = max(0, now_ms - self.seen_ms) if self.days else 0
        return replace(self, spent_ms=self.spent_ms + gone, seen_ms=now_ms)

    def heard(self, days: int, age_ms: int, now_ms: int) -> "Lease":
        """The office has said something so long ago, and how many days there are from then on; a word that is older
        than what has gone gives nothing back."""
        before = self.at(now_ms)
        spent = min(before.spent_ms, age_ms) if self.days else age_ms
        return Lease(days=days, spent_ms=spent if days else 0, seen_ms=now_ms)

    @property
    def stage(self) -> Stage:
        """How much of it has gone."""
        percent = 100 * self.spent_ms // (self.days * DAY_MS) if self.days else 0
        if percent >= WHOLE:
            return Stage.OVER
        if percent >= LATE:
            return Stage.LATE
        return Stage.HALF if percent >= HALF else Stage.FRESH

    @property
    def is_over(self) -> bool:
        """Whether what is on the device is to be closed."""
        return self.stage is Stage.OVER

    @property
    def days_left(self) -> int:
        """Days that are left, one that has begun counted whole; 0 where there is no end, or it has come."""
        return max(0, -(-(self.days * DAY_MS - self.spent_ms) // DAY_MS)) if self.days else 0
