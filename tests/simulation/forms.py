"""How large a history is, and what it is about: everything, or one sort of accident above all."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class About(Enum):
    """What happens above all."""

    EVERYTHING = auto()
    GOING_BACK = auto()
    MEETING = auto()
    POLICIES = auto()
    RELEASES = auto()
    AWAY = auto()


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
    """In one history of so many there are several releases about; 0 is never."""
    pages: Sequence[int] = (0, 2, 6, 25)
    """How many rows a laptop asks for at once; 0 leaves it to the centre."""
    about: About = About.EVERYTHING

    def asks_ahead(self, seed: int) -> bool:
        """Whether the next request is on its way in this history while an answer is taken in: in one of three."""
        return seed % 3 == 1

    def opens_anew(self, seed: int) -> bool:
        """Whether in this history whoever starts after a death opens the file once more: in one of five."""
        return seed % 5 == 2

    def is_mixed(self, seed: int) -> bool:
        """Whether this history is such a one."""
        return self.mixed > 0 and seed % self.mixed == self.mixed - 1


FULL: Final = Form(steps=60, devices=5, used=(5,), mixed=3)
SMALL: Final = Form(steps=8, devices=5, used=(3, 3, 4), mixed=6, pages=(0, 0, 2, 6))
RESTORED: Final = Form(steps=8, devices=5, used=(3, 3, 4), mixed=12, pages=(0, 0, 2, 6), about=About.GOING_BACK)
MEETING: Final = Form(steps=5, devices=5, used=(3, 3, 4), mixed=0, pages=(0, 0, 2, 6), about=About.MEETING)
RELEASES: Final = Form(steps=7, devices=5, used=(3,), mixed=1, pages=(0, 0, 2, 6), about=About.RELEASES)
POLICIES: Final = Form(steps=8, devices=5, used=(3, 4, 5), mixed=12, about=About.POLICIES)
AWAY: Final = Form(steps=10, devices=5, used=(3, 3, 4), mixed=0, pages=(0, 0, 2, 6), about=About.AWAY)
LARGE: Final = Form(steps=200, devices=20, used=(8, 14, 20), mixed=3)
FORMS: Final = {
    "full": FULL,
    "small": SMALL,
    "restored": RESTORED,
    "meeting": MEETING,
    "policies": POLICIES,
    "releases": RELEASES,
    "away": AWAY,
    "large": LARGE,
}
"""By the words of the command line."""
