"""The night window: each device that exchanges once a night has a moment of its own in it."""

import re
from dataclasses import dataclass
from typing import Final

from fieldcrm.domain.errors import RuleBroken

DAY: Final = 24 * 60
_TOLD: Final = re.compile("-".join(2 * ["([01][0-9]|2[0-3]):([0-5][0-9])"]))

_GOLDEN: Final = 0.6180339887498949
"""The numbers of devices times this lie evenly in any window, however many there are and whoever leaves."""

SOON: Final = 600
"""Whoever has exchanged less than so many seconds before their moment has done tonight's work."""


@dataclass(frozen=True, slots=True)
class Night:
    """From a minute of the day on, so many minutes; by UTC, as all days of the centre."""

    begins: int = 30
    minutes: int = 270

    @classmethod
    def told(cls, text: str) -> "Night":
        """As in 00:30-05:00; it may go past midnight, and is a day long if it ends where it begins."""
        found = _TOLD.fullmatch(text)
        if found is None:
            raise RuleBroken("night.form", text, "night")
        hour, minute, last_hour, last_minute = map(int, found.groups())
        begins = 60 * hour + minute
        return cls(begins, (60 * last_hour + last_minute - begins - 1) % DAY + 1)

    def __str__(self) -> str:
        ends = (self.begins + self.minutes) % DAY
        return f"{self.begins // 60:02}:{self.begins % 60:02}-{ends // 60:02}:{ends % 60:02}"

    def until(self, device: int, now_ms: int) -> int:
        """In how many seconds the device with that number is to come: its own moment, the same every night."""
        moment = 60 * self.begins + int(device * _GOLDEN % 1 * 60 * self.minutes)
        left = (moment - now_ms // 1000) % (60 * DAY)
        return left if left >= SOON else left + 60 * DAY
