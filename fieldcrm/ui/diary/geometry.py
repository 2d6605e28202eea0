"""Where days and minutes lie on the screen, and which day and minute a point is: only numbers, no widget."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Geometry:
    """A grid of hours: names of days on top, below them what has no hour, then the hours, which scroll."""

    width: float
    days: int
    gutter: float
    head: float
    whole: float
    hour: float
    scroll: float

    @property
    def body(self) -> float:
        """Where the hours begin."""
        return self.head + self.whole

    @property
    def column(self) -> float:
        """How wide a day is."""
        return max(1.0, (self.width - self.gutter) / max(1, self.days))

    def left(self, place: int) -> float:
        """Where a day begins."""
        return self.gutter + place * self.column

    def top(self, minute: float) -> float:
        """How far down a minute is just now."""
        return self.body + minute * self.hour / 60 - self.scroll

    def place(self, x: float) -> int:
        """Which of the days a point is in; beside them it is the next one."""
        return max(0, min(int((x - self.gutter) // self.column), self.days - 1))

    def minute(self, y: float) -> float:
        """Which minute a point is at."""
        return (y - self.body + self.scroll) * 60 / self.hour

    def is_above_hours(self, y: float) -> bool:
        """Whether a point is among what has no hour."""
        return y < self.body
