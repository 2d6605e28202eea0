"""Who changes the file next, among the threads of this program."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Condition, get_ident
from typing import Final

PATIENCE: Final = 10.0
"""Seconds. What keeps writers apart is the file's own lock; this is only who asks for it first."""


class Turns:
    """One at a time, and a person's step before the next piece of long work.

    The file's own lock alone is a matter of luck: whoever waits for it looks again every now and then, up to a tenth of
    a second later, and who has ended one piece has begun the next by then. Eight pieces in a row held up a save so.

    A program that is told to end is told so between any two lines, and a turn may be lost by that. So a thread that has
    one and comes again gets in, as no step is begun within another, and nobody waits for ever.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._changed = Condition()
        self._patience = patience
        self._having: int | None = None
        self._people: set[int] = set()

    @property
    def are_wanted(self) -> bool:
        """Whether a person waits for one."""
        return bool(self._people)

    @contextmanager
    def person(self) -> Generator[None]:
        """Next as soon as the file is free."""
        me = get_ident()
        try:
            self._people.add(me)
            self._take(lambda: self._having in (None, me))
            self._people.discard(me)
            yield
        finally:
            self._people.discard(me)
            self._give_back()

    @contextmanager
    def work(self) -> Generator[None]:
        """Once the file is free and no person waits for it."""
        me = get_ident()
        try:
            self._take(lambda: self._having in (None, me) and not self._people - {me})
            yield
        finally:
            self._give_back()

    def _take(self, is_free: Callable[[], bool]) -> None:
        with self._changed:
            if self._changed.wait_for(is_free, self._patience):
                self._having = get_ident()

    def _give_back(self) -> None:
        with self._changed:
            if self._having == get_ident():
                self._having = None
            self._changed.notify_all()
