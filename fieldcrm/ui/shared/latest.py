"""One question asked again and again: two readers answer side by side, so an older answer may come last."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Hands on the answers to one question; none covers the answer to a later asking."""

    def __init__(self, then: Callable[[T], object]) -> None:
        self._then = then
        self._asked = 0
        self._answered = 0

    def next(self) -> Callable[[T], None]:
        """Where the answer to an asking made now goes."""
        self._asked += 1
        return partial(self._take, self._asked)

    def turn(self) -> None:
        """From now on the question is another one, as when a page turns to another record: no answer so far counts."""
        self._answered = self._asked

    def _take(self, asked: int, answer: T) -> None:
        if asked > self._answered:
            self._answered = asked
            self._then(answer)
