"""Who changes the file next, among the threads of this program."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import Condition


class Turns:
    """One at a time, and a person's step before the next piece of long work.

    The file's own lock alone is a matter of luck: whoever waits for it looks again every now and then, up to a tenth of
    a second later, and who has ended one piece has begun the next by then. Eight pieces in a row held up a save so.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._is_taken = False
        self._people = 0

    @property
    def are_wanted(self) -> bool:
        """Whether a person waits for one."""
        return self._people > 0

    @contextmanager
    def person(self) -> Generator[None]:
        """Next as soon as the file is free."""
        with self._changed:
            self._people += 1
            try:
                self._changed.wait_for(lambda: not self._is_taken)
            finally:
                self._people -= 1
            self._is_taken = True
        with self._until_done():
            yield

    @contextmanager
    def work(self) -> Generator[None]:
        """Once the file is free and no person waits for it."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_taken and not self.are_wanted)
            self._is_taken = True
        with self._until_done():
            yield

    @contextmanager
    def _until_done(self) -> Generator[None]:
        try:
            yield
        finally:
            with self._changed:
                self._is_taken = False
                self._changed.notify_all()
