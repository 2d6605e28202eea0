"""How much goes and comes at once: about what a few seconds carry, on this link."""

from collections.abc import Callable
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.store import link
from fieldcrm.store.link import Link
from fieldcrm.store.store import Store

LEAST, FIRST, MOST = 8 << 10, 128 << 10, LIMITS["page_bytes"]
FIRST_MOST: Final = MOST // 2
"""A page of a first download is not larger: of 230,000 rows it is a fiftieth, and that is lost when the line breaks."""

ENOUGH: Final = MOST // 2
"""With room for so much the size of a page is left to the centre: few are full, and what is said is waited for."""

QUICK, SLOW = 1.5, 6.0
"""Seconds: what comes quicker may be more, what comes slower should be less."""

IN_A_HURRY: Final = 2 * LEAST
"""Whoever has a minute begins with this: that the link was quick yesterday does not bring today's orders there."""

SMALLEST: Final = LEAST // 4
"""And when there is no time for so much, it is over."""

SURE: Final = 0.9
"""Of the time that is left so much is counted on: what is asked for last should still come in it."""

FILLED: Final = 16
"""A request that carried less than one part of so many of what it had room for says nothing of a larger one; what is
carried is compressed, the room is not."""

TELLING: Final = 4 << 10
"""Fewer bytes say how far away the centre is, and not how much the link carries."""


class Pace:
    """A cut loses little, a slow line gets somewhere, and a quick one is not asked often."""

    def __init__(self, known: Link) -> None:
        self.link = known

    def heed(self, seconds: float, carried: int, room: int) -> None:
        """A request with so much room took so long, and carried so many bytes."""
        size, rate = self.link.room, self.link.rate
        if carried >= TELLING and seconds > 0:
            now = int(carried / seconds)
            rate = (rate + now) // 2 if rate else now
        if seconds > SLOW:
            size = max(room // 2, LEAST)
        elif seconds < QUICK and FILLED * carried >= room:
            size = min(2 * room, MOST)
        self.link = Link(size, rate)

    def cut(self, seconds: float, room: int) -> None:
        """Nobody answered a request. Where there is no link at all that is known at once, and says nothing."""
        if seconds >= QUICK:
            self.link = Link(max(room // 2, LEAST), self.link.rate)


class Budget:
    """What the next request of one exchange may carry, and how long the exchange may go on (0: to its end)."""

    def __init__(self, store: Store, clock: Callable[[], float], seconds: float = 0.0) -> None:
        self._store, self._clock = store, clock
        self._ends = clock() + seconds if seconds else None
        self._kept: Link | None = None
        self._pace = Pace(Link())
        if seconds:  # whether there is time for anything at all is asked before what waits is read
            with store.read() as reading:
                self.know(link.known(reading.connection))

    def know(self, found: Link) -> None:
        """So the last exchange found the link; this one knows more by the time it asks again."""
        if self._kept is None:
            self._kept = found
            self._pace = Pace(found if self._ends is None else Link(IN_A_HURRY, found.rate))

    @property
    def rate(self) -> int:
        """How many bytes a second come through; 0 if nobody knows."""
        return self._pace.link.rate

    @property
    def is_spent(self) -> bool:
        """Whether the smallest request would not be answered in the time that is left."""
        left = self._left()
        return left is not None and (left <= 0 or (self.rate > 0 and left * self.rate < SMALLEST))

    def room(self, *, is_first: bool) -> int:
        """How many bytes of work and news the next request is fitted to, before they are compressed."""
        left = self._left()
        room = self._pace.link.room or (FIRST if is_first else MOST)
        return room if left is None or not self.rate else max(SMALLEST, min(room, int(SURE * left * self.rate)))

    def page(self, room: int, up: int, *, is_first: bool) -> int:
        """How much news to ask for beside so much work: one's own goes first. 0 leaves it to the centre."""
        if is_first:
            return max(room // 4, min(room - up, FIRST_MOST))
        return 0 if room >= ENOUGH else max(room // 4, room - up)

    def carried(self, post: Callable[[], bytes], up: int, room: int) -> bytes:
        """The answer to a request of so many bytes. What it took is heard; one that was given up because the time was
        over says nothing."""
        began = self._clock()
        try:
            body = post()
        except Trouble:
            if not self.is_spent:
                self._pace.cut(self._clock() - began, room)
            raise
        self._pace.heed(self._clock() - began, up + len(body), room)
        return body

    def fetched(self, seconds: float, carried: int, room: int) -> None:
        """What the answer to a request named came so quickly."""
        self._pace.heed(seconds, carried, room)

    def keep(self) -> None:
        """Remember what was found, where it is not what was known: a rate to the half is near enough."""
        before, now = self._kept, self._pace.link
        if before is None:
            return
        is_near = before.rate <= 2 * now.rate and now.rate <= 2 * before.rate
        if before.room != now.room or not is_near:
            link.keep(self._store, now)
            self._kept = now

    def _left(self) -> float | None:
        return None if self._ends is None else self._ends - self._clock()
