"""Programs that die: at a statement, with everything not committed lost and everything in memory too."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event


class Killed(BaseException):
    """The process is gone. Not an Exception: nothing in the product may catch it and carry on."""


class Fuse:
    """Burns down by one with each statement and each commit of the databases it is laid to."""

    def __init__(self) -> None:
        self._left: int | None = None
        self.has_blown = False

    def lay(self, engine: Engine) -> Engine:
        """Watch this database too."""
        event.listen(engine, "before_cursor_execute", self._statement)
        event.listen(engine, "commit", self._commit)
        return engine

    @contextmanager
    def lit(self, statements: int | None) -> Generator[None]:
        """Die after so many statements, if it comes to that; None never."""
        self._left, self.has_blown = statements, False
        try:
            yield
        finally:
            self._left = None

    @contextmanager
    def spared(self) -> Generator[None]:
        """Not now: whatever is done in here is done to its end."""
        left, self._left = self._left, None
        try:
            yield
        finally:
            self._left = left

    def _statement(self, *_: Any) -> None:
        self._burn()

    def _commit(self, _: Connection) -> None:
        """Dying here is dying before the commit: the driver has not been asked yet."""
        self._burn()

    def _burn(self) -> None:
        if self._left is None:
            return
        self._left -= 1
        if self._left <= 0:
            self._left, self.has_blown = None, True
            raise Killed


def without_waiting(engine: Engine) -> Engine:
    """Nobody pulls the plug on a simulation: the disk need not be waited for."""

    def hurry(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    event.listen(engine, "connect", hurry)
    return engine


Watched = Callable[..., Engine]


def watching(fuse: Fuse, opened: Watched) -> Watched:
    """The same way to open a database, with the fuse laid to it."""

    def open_watched(*told: Any, **more: Any) -> Engine:
        return fuse.lay(opened(*told, **more))

    return open_watched
