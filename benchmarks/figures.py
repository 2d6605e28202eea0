"""One figure of the table: what was measured, how much, and what was asked for."""

import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A measured number in words, beside what is asked at least or at most."""

    what: str
    measured: str
    asked: str = ""
    good: bool | None = None

    @property
    def line(self) -> str:
        """A row of the table in the README."""
        mark = {True: "yes", False: "**no**", None: ""}[self.good]
        return f"| {self.what} | {self.measured} | {self.asked} | {mark} |"


HEAD = "| what | measured | asked | reached |\n|---|---|---|---|"


@dataclass(slots=True)
class Spent:
    """Seconds on the wall and of the processor."""

    wall: float = 0.0
    processor: float = 0.0


@contextmanager
def spent() -> Generator[Spent]:
    """How long the block took."""
    found = Spent()
    wall, processor = time.perf_counter(), time.process_time()
    yield found
    found.wall, found.processor = time.perf_counter() - wall, time.process_time() - processor
