"""How often one device asks: a program that has gone wrong, and asks without end, keeps nobody else waiting."""

import math
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

AT_ONCE: Final = 2_000
A_SECOND: Final = 100
"""A first download, or a large file on a quick link, is a tenth of that."""

MOST_KNOWN: Final = 10_000
"""Remembered at once; whoever is forgotten begins with a full measure."""


class Paces:
    """What each has left of its measure, which fills up by itself; each process measures for itself.

    Who asks is the device that a request names and where it comes from, before anything is proved: nobody uses up the
    measure of a device elsewhere by saying its name.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._left)

    def wait(self, who: str) -> int:
        """Count a request; how many seconds whoever asks has to wait, 0 for almost everybody."""
        now = self._clock()
        left, since = self._left.pop(who, (float(AT_ONCE), now))
        left = min(float(AT_ONCE), left + max(0.0, now - since) * A_SECOND)
        is_within = left >= 1
        self._left[who] = (left - is_within, now)
        while len(self._left) > MOST_KNOWN:
            self._left.popitem(last=False)
        return 0 if is_within else max(1, math.ceil((1 - left) / A_SECOND))
