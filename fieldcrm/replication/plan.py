"""When to exchange: pure, told of what happens and of a clock that only goes forward, in seconds."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from fieldcrm.replication.session import Event

QUIET_SECONDS: Final = 2.0
"""So long after a save, so that a burst of saves goes as one."""

EVERY_SECONDS: Final = 180.0
FIRST_BACK_OFF: Final = 2.0
LONGEST_BACK_OFF: Final = 1800.0
LOOK_SECONDS: Final = 20.0
"""So often somebody knocks at the centre's door while it cannot be reached; that costs one packet."""

RETURN_SECONDS: Final = 5.0
"""Within so long of the link's return: a thousand laptops that see it return do not all come at once."""

FAILURES: Final = frozenset({Event.UNREACHED, Event.HELD_OFF, Event.REFUSED, Event.REVOKED, Event.OUTDATED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When the next exchange is due, how many in a row came to nothing, and whether the centre's door was there.

    `wished` says that a person has asked since the last exchange began: that is answered by an exchange, always.
    """

    due: float
    wished: bool = False
    failures: int = 0
    is_there: bool = True
    look: float = math.inf
    chance: Callable[[], float] = random.random

    @property
    def next(self) -> float:
        """When something is to be done: an exchange, or a look whether there could be one."""
        return min(self.due, self.look)

    def saved(self, now: float, *, urgent: bool) -> "Plan":
        """Work was saved: an order goes at once, all else soon. While nobody is reached it waits with the rest."""
        if self.failures:
            return self
        return replace(self, due=min(self.due, now if urgent else now + QUIET_SECONDS))

    def asked(self, now: float) -> "Plan":
        """The button, or a time of night: now, whatever failed before."""
        return replace(self, due=now, wished=True)

    def looked(self, now: float, *, is_there: bool) -> "Plan":
        """Somebody knocked. A door that opens after it was shut is the moment to exchange; one that was open is not."""
        seen = replace(self, is_there=is_there, look=now + LOOK_SECONDS)
        if is_there and not self.is_there:
            return replace(seen, due=min(self.due, now + RETURN_SECONDS * self.chance()))
        return seen

    def held_back(self, now: float) -> "Plan":
        """It was due and may not be: look again by the clock."""
        return replace(self, due=now + EVERY_SECONDS)

    def begun(self) -> "Plan":
        """An exchange is under way: what is wished for from now on is a wish for the one after it."""
        return replace(self, due=math.inf, wished=False)

    def ended(self, now: float, event: Event, wait: float) -> "Plan":
        """An exchange has ended: come again after `wait`, or by the clock, or sooner for what was saved or asked for
        meanwhile.

        After a failure the wait grows each time, is never shorter than `wait`, and nothing saved meanwhile shortens it;
        only a person who asked meanwhile is not kept waiting.
        """
        if event not in FAILURES:
            soon = 0.0 if event is Event.STOPPED else wait or EVERY_SECONDS
            return replace(self, due=min(self.due, now + soon), failures=0, is_there=True, look=math.inf)
        most = min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2.0 ** min(self.failures, 20))
        look = now + LOOK_SECONDS if event is Event.UNREACHED else math.inf
        due = self.due if self.wished else now + max(wait, most * self.chance())
        return replace(self, due=due, failures=self.failures + 1, look=look)
