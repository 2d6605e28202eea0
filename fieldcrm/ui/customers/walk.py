"""The customers one goes through one after the other: those of the list one came from, in its order."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Walk:
    """Places of a list, and the one whose page is open. A page opened from elsewhere is no step of it."""

    keys: Sequence[int] = field(default_factory=tuple[int, ...])
    place: int = -1
    at: str = ""
    newcomer: str = ""
    """Who was put down just now: the page opens with the fields to fill."""

    def begin(self, keys: Sequence[int], place: int, at: str) -> None:
        """Out of a list: these customers, and the one that was opened."""
        self.keys, self.place, self.at = keys, place, at

    def beside(self, at: str, by: int) -> int | None:
        """The key of a neighbour; None at the ends, and for whoever was not opened out of the list."""
        place = self.place + by
        return self.keys[place] if at == self.at and 0 <= place < len(self.keys) else None

    def step(self, by: int, at: str) -> None:
        """The neighbour's page is the one in front now."""
        self.place += by
        self.at = at
