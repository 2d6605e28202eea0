"""So many requests at work and no more: whoever finds line and turns full is told at once when to come again."""

import math
import time
from asyncio import Semaphore
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from sync_server.refusals import RequestRefused

AT_ONCE: Final = 8
"""In each process: more of them only wait for the same processor and the same database."""

LINE: Final = 8
"""For each turn so many more may stand in line."""

PATIENCE: Final = 2.0
"""Seconds that somebody may stand there: a line that would take longer is full before it is long."""

BODIES: Final = 16 * LIMITS["request_bytes"]
"""Bytes of requests that are on their way or at work in one process, whoever sends them."""

SHARE: Final = 2
"""Of so many turns one is given away beforehand; the others are for whoever comes for the first time."""

FARTHEST: Final = 900.0
"""Seconds: when all turns of the next quarter of an hour are given away, they are given once more from the front."""

_FIRST_GUESS: Final = 0.02
_QUICKEST: Final = 0.001
_WEIGHT: Final = 0.1
_AT_MOST: Final = 4.0
"""How much the last turn counts, and how many times longer than usual it may count as."""


class Turns:
    """The turns of one process, on its event loop. Nothing here is shared: each process spreads those it turns away."""

    def __init__(self, at_once: int = AT_ONCE, clock: Callable[[], float] = time.monotonic) -> None:
        self._at_once = at_once
        self._clock = clock
        self._turns = Semaphore(at_once)
        self._seconds = _FIRST_GUESS  # that one turn takes
        self._there = 0
        self._bytes = 0
        self._given = clock()

    @contextmanager
    def room(self, length: str | None) -> Generator[None]:
        """Room for a body of that length, which the head of a request has told; RequestRefused when there is none.

        Asked before a byte of it is read: what many send at once is bounded too.
        """
        size = min(int(length), LIMITS["request_bytes"]) if length and length.isdecimal() else LIMITS["request_bytes"]
        if self._is_full or self._bytes + size > BODIES:
            raise self._later()
        self._bytes += size
        try:
            yield
        finally:
            self._bytes -= size

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Stand in line, then be at work; RequestRefused at once when the line is full."""
        if self._is_full:
            raise self._later()
        self._there += 1
        try:
            async with self._turns:
                began = self._clock()
                yield
                self._heed(self._clock() - began)
        finally:
            self._there -= 1

    @property
    def is_quiet(self) -> bool:
        """Whether there is time for what nobody has asked for yet: most turns are free."""
        return 2 * self._there < self._at_once

    def _heed(self, seconds: float) -> None:
        """One that stood still for once, behind a lock or a disk, says little of how long the next will take."""
        self._seconds += _WEIGHT * (min(seconds, _AT_MOST * self._seconds) - self._seconds)
        self._seconds = max(self._seconds, _QUICKEST)

    @property
    def _is_full(self) -> bool:
        in_line = self._there - self._at_once
        return in_line >= min(LINE * self._at_once, max(self._at_once, PATIENCE / self._apart))

    @property
    def _apart(self) -> float:
        """So many seconds lie between the ends of two turns."""
        return self._seconds / self._at_once

    def _later(self) -> RequestRefused:
        """Each is given a time of its own, as far from the one before as two turns take: they do not come at once."""
        now = self._clock()
        self._given = max(self._given, now) + SHARE * self._apart
        if self._given > now + FARTHEST:
            self._given = now + SHARE * self._apart
        return RequestRefused(Refusal.BUSY, wait=math.ceil(min(self._given - now, FARTHEST)))
