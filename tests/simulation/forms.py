"""How large a history is, and what it is about: everything, or disks and centres that go back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Form:
    """One generator with other numbers."""

    steps: int
    """How much happens before everyone rests."""
    devices: int
    """How many laptops the company has on its first morning."""
    used: Sequence[int]
    """How many of them there is anything of; drawn."""
    mixed: int
    """In one history of so many there are several releases about."""
    pages: Sequence[int] = (0, 2, 6, 25)
    """How many rows a laptop asks for at once; 0 leaves it to the centre."""
    is_restored: bool = False
    """Whether it is about clients and centres that are put back, and copied."""
    is_meeting: bool = False
    """Whether it is about people who write on one record."""

    def is_mixed(self, seed: int) -> bool:
        """Whether this history is such a one."""
        return seed % self.mixed == self.mixed - 1


FULL: Final = Form(steps=60, devices=5, used=(5,), mixed=3)
SMALL: Final = Form(steps=8, devices=5, used=(3, 3, 4), mixed=6, pages=(0, 0, 2, 6))
RESTORED: Final = Form(steps=8, devices=5, used=(3, 3, 4), mixed=12, pages=(0, 0, 2, 6), is_restored=True)
MEETING: Final = Form(steps=8, devices=5, used=(3, 4, 5), mixed=12, is_meeting=True)
LARGE: Final = Form(steps=200, devices=20, used=(8, 14, 20), mixed=3)
FORMS: Final = {"full": FULL, "small": SMALL, "restored": RESTORED, "meeting": MEETING, "large": LARGE}
"""By the words of the command line."""
