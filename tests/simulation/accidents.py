"""Programs that die: at a statement, with everything not committed lost and everything in memory too."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final, cast
from unittest.mock import patch

from sqlalchemy import Connection, Engine, QueuePool, event
from sqlalchemy.util import LRUCache


class Killed(BaseException):
    """The process is gone. Not an Exception: nothing in the product may catch it and carry on."""


class Fuse:
    """Burns down by one with each statement and each commit of the databases it is laid to."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._laid: Engine | None = None
        self.has_blown = False

    def lay(self, engine: Engine) -> Engine:
        """Watch this database instead."""
        self._laid = engine
        return engine

    @property
    def holds_any(self) -> bool:
        """Whether a connection of the database is still in somebody's hands: whoever died has not let go of it."""
        return self._laid is not None and cast("QueuePool", self._laid.pool).checkedout() > 0

    @contextmanager
    def lit(self, statements: int | None) -> Generator[None]:
        """Die after so many statements, if it comes to that; None never."""
        self._left, self.has_blown = statements, False
        watched = [] if self._laid is None or statements is None else [self._laid]
        for each in watched:
            event.listen(each, "before_cursor_execute", self._statement)
            event.listen(each, "commit", self._commit)
        try:
            yield
        finally:
            self._left = None
            for each in watched:
                event.remove(each, "before_cursor_execute", self._statement)
                event.remove(each, "commit", self._commit)

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


class _Quick(Connection):
    """It hears what its engine's file hears, and nothing of its own: so it need not join the two, once for each
    transaction and each kind of event."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, _has_events=False)
        self.dispatch = vars(engine).get("_proxied", engine).dispatch


@contextmanager
def quick_connections() -> Generator[None]:
    """A history has hundreds of transactions, and listens to few statements."""
    with patch.object(Engine, "_connection_cls", _Quick):
        yield


_STATEMENTS: Final[LRUCache[Any, Any]] = LRUCache(5_000)
_FIRST: Final[list[Engine]] = []


def well_worn(engine: Engine) -> Engine:
    """Open for weeks, as on people's machines: it has put every statement into words before, for any file of ours."""
    _FIRST.extend([engine] * (not _FIRST))
    engine.dialect = _FIRST[0].dialect  # or each file would have words of its own
    engine.update_execution_options(compiled_cache=_STATEMENTS)
    return engine


def never_emptied(engine: Engine) -> Engine:
    """What is written stands in the log until the file is closed: put back, that is the file as it was."""

    def told(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA wal_autocheckpoint = 0")

    event.listen(engine, "connect", told)
    with engine.connect() as connection:  # the first was there before
        connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 0")
    return engine


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
        return fuse.lay(never_emptied(well_worn(opened(*told, **more))))

    return open_watched
