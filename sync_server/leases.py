"""How long each device may go without the centre until what is on it closes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldcrm.domain.errors import RuleBroken

USUAL: Final = 30
MOST: Final = 3_650
_TOLD: Final = re.compile(r"(?P<all>[0-9]{1,4})(?P<some>(,[A-Z0-9]{1,16}=[0-9]{1,4})*)")


@dataclass(frozen=True, slots=True)
class Leases:
    """So many days for all, and other numbers for some by their code; 0 is without end."""

    days: int = 0
    others: Mapping[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def told(cls, text: str) -> "Leases":
        """As in `30`, or `30,A1=7,B2=0`."""
        found = _TOLD.fullmatch(text)
        some = [each.split("=") for each in found["some"].split(",")[1:]] if found else []
        made = cls(int(found["all"]), {code: int(days) for code, days in some}) if found else None
        if made is None or max(made.days, *made.others.values(), 0) > MOST:
            raise RuleBroken("lease.form", text, "offline-days")
        return made

    def __str__(self) -> str:
        return ",".join([str(self.days), *(f"{code}={days}" for code, days in self.others.items())])

    def of(self, code: str) -> int:
        """How many days that device has."""
        return self.others.get(code, self.days)
