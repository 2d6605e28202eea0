"""Opening the centre's database: a SQLite file, or PostgreSQL by its address."""

import math
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry import sqlite
from sync_server.store.dialects import BUSY, bulk
from sync_server.store.postgresql import PIPE, drop, flush, write

DRIVER = "postgresql+psycopg"
_SINCE = "since"
RESTED: Final = 1.0
"""Seconds after which a connection to a PostgreSQL may have died unnoticed."""
_PREPARED = 500
"""Statements that a connection keeps prepared. The driver keeps a hundred: of more, each push prepared its own anew."""
_TOLD: Final = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",  # milliseconds in which what was sent has to be heard
    "options": "-c lock_timeout=30s -c idle_in_transaction_session_timeout=300s",
}
"""What ends a wait that nobody would: for a PostgreSQL that has gone without a word, for what another process holds,
and for one that has gone with rows in its hand. Whoever says otherwise in the address is taken at their word."""

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 30000",
    "PRAGMA cache_size = -400000",
    "PRAGMA wal_autocheckpoint = 4000",
)
"""The log is emptied at 16 MiB, not at 4: what each push writes is copied seldomer, and the disk waited for."""


def open_sqlite(path: Path) -> Engine:
    """The file, made when missing; whoever has the option `writes` takes the one writer's lock when it begins."""
    sqlite.refuse_unsound(dbapi2.sqlite_version_info)

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=_PREPARED
        )
        try:
            sqlite.write_ahead(connection, path.name)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_use_lifo=True,  # what another connection has written, this one reads from the file again
        hide_parameters=True,
        execution_options={sqlite.FILE: path.name},
    )
    event.listen(engine, "begin", _begin)
    sqlite.tell_trouble(engine, path.name, but=[BUSY])
    return engine


def _begin(connection: Connection) -> None:
    """As `sqlite.lock_at_once`, past SQLAlchemy: every push begins so."""
    writes = connection.get_execution_options().get(sqlite.WRITES, False)
    bulk(connection).tell(connection, "BEGIN IMMEDIATE" if writes else "BEGIN", [()])


def open_postgresql(url: str) -> Engine:
    """The database at a `postgresql://` address."""
    try:
        address = make_url(url)
    except (ValueError, ArgumentError):
        raise RuleBroken("database.address", _without_password(url), "database") from None
    if address.drivername not in ("postgresql", DRIVER):
        raise RuleBroken("database.address", _without_password(url), "database")
    engine = create_engine(
        address.set(drivername=DRIVER),
        hide_parameters=True,
        pool_use_lifo=True,
        connect_args={
            "prepare_threshold": None,  # what the driver prepared it would drop with every step undone
            **{name: told for name, told in _TOLD.items() if name not in address.query},
        },
    )
    event.listen(engine, "checkin", _note_rest)
    event.listen(engine, "checkout", partial(_must_still_live, engine))
    _lay_pipes(engine)
    return engine


def _lay_pipes(engine: Engine) -> None:
    """What waits in a pipe goes before anything else that is said over its connection, and is dropped with its step."""
    from sync_server.store.pipe import Pipe  # whoever has a file needs no driver of a PostgreSQL

    def lay(driver: Any, record: ConnectionPoolEntry) -> None:
        record.info[PIPE] = Pipe(driver)

    event.listen(engine, "connect", lay)
    event.listen(engine, "before_cursor_execute", _write)
    event.listen(engine, "commit", flush)
    event.listen(engine, "rollback", drop)
    event.listen(engine, "checkin", _drop)


def _write(connection: Connection, *_: object) -> None:
    write(connection)


def _drop(_: object, record: ConnectionPoolEntry) -> None:
    if PIPE in record.info:
        record.info[PIPE].drop()


def _note_rest(_: object, record: ConnectionPoolEntry) -> None:
    record.info[_SINCE] = time.monotonic()


def _must_still_live(engine: Engine, driver: Any, record: ConnectionPoolEntry, _: object) -> None:
    """One that has rested is asked first, and if it is dead, so are all that were made before: others take their place.

    What was in use a moment ago is not asked: whoever finds it dead all the same comes again, as at any other moment.
    """
    if time.monotonic() - record.info.get(_SINCE, math.inf) < RESTED:
        return
    try:
        engine.dialect.do_ping(driver)
    except engine.dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error


def _without_password(url: str) -> str:
    return url.rpartition("@")[2]


@contextmanager
def in_passing(engine: Engine) -> Generator[Connection]:
    """A transaction of a file that may be forgotten should the power fail: its commit waits for no disk."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA synchronous = NORMAL")
        try:
            with connection.begin():
                yield connection
        finally:
            _wait_again(connection, driver)


def _wait_again(connection: Connection, driver: Any) -> None:
    """One that broke over its commit is in the midst of a transaction still, cannot be told, and is not used again."""
    try:
        driver.execute("PRAGMA synchronous = FULL")
    except dbapi2.Error:
        connection.invalidate()


@contextmanager
def rebuilding(engine: Engine) -> Generator[Connection]:
    """One transaction in which a table may be built anew without taking along what belongs to its rows; PostgreSQL
    sees to that by itself. Another process that is at it is waited for, however long that takes."""
    if engine.dialect.name == "sqlite":
        with sqlite.rebuilding(engine) as connection:
            yield connection
    else:
        with engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL lock_timeout TO 0")
            yield connection
