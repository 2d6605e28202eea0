"""Codes and signatures that are guessed: whoever has sent many wrong ones from one place has to wait."""

import math
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

AT_ONCE: Final = 10
SECONDS: Final = 60
"""So many wrong codes in so long; a person mistypes one now and then."""

SEALS_AT_ONCE: Final = 30
"""So many requests that a device has not signed as it should, in as long: an honest one sends none."""

MOST_PLACES: Final = 10_000
"""Remembered at once: an attack from more has the oldest forgotten, and its codes are long all the same."""


class Guesses:
    """The wrong ones of the last while, by where they came from; each process counts its own, and bears its share."""

    def __init__(self, clock: Callable[[], float], processes: int = 1, most: int = AT_ONCE) -> None:
        self._clock = clock
        self._most = math.ceil(most / processes)
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._wrong)

    def wait(self, place: str) -> int:
        """How many seconds whoever asks from there has to wait before the next try; 0 for almost everybody."""
        told = self._wrong.get(place)
        if told is None or len(told) < self._most:
            return 0
        return max(0, math.ceil(told[0] + SECONDS - self._clock()))

    def wrong(self, place: str) -> None:
        """What came from there was wrong."""
        self._wrong.setdefault(place, deque(maxlen=self._most)).append(self._clock())
        self._wrong.move_to_end(place)
        while len(self._wrong) > MOST_PLACES:
            self._wrong.popitem(last=False)
