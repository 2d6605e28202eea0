"""The encrypted file: opening it, and what has to be true of every connection to it."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import Trouble
from fieldcrm.registry.sqlite import (
    FILE,
    lock_at_once,
    refuse_unsound,
    tell_trouble,
    told_by_driver,
    trouble,
    write_ahead,
)
from fieldcrm.store.driver import aside

SAFE, FAST = "FULL", "OFF"
_AS_IT_COMES = 1
"""What SQLite calls NORMAL."""

PREPARED = 250
"""Statements that a connection keeps prepared: a day at the window has more than the driver's own hundred."""
KEPT, KEPT_FOR_MUCH = 8_000, 32_000
"""Kilobytes of pages that each connection holds on to, and while very many rows are written."""


def open_file(path: Path, key: bytes, *, synchronous: str = SAFE) -> Engine:
    """Open or make the file; a wrong key fails here and not at the first query.

    `key` is 32 raw bytes. Readers see a snapshot and never wait; a connection with the option `writes` takes the one
    writer's lock when it begins. `synchronous` FAST is for simulations only.
    """
    refuse_unsound(dbapi2.sqlite_version_info)
    pragmas = (
        f"PRAGMA synchronous = {synchronous}",
        "PRAGMA foreign_keys = ON",
        "PRAGMA recursive_triggers = ON",  # or a REPLACE would delete a row and no trigger would see it
        "PRAGMA busy_timeout = 10000",
        f"PRAGMA cache_size = -{KEPT}",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA secure_delete = ON",  # what its person may not see any more is not to be found in the free pages
    )

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=partial(_connect, path, key, pragmas),
        poolclass=QueuePool,
        pool_size=4,
        execution_options={FILE: path.name},
        pool_use_lifo=True,  # the pages it has read and the statements it has prepared serve whoever comes next
    )
    lock_at_once(engine)
    _try_key(engine, path)
    tell_trouble(engine, path.name)
    return engine


def _connect(path: Path, key: bytes, pragmas: Iterable[str]) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=PREPARED)
    try:
        _unlock(connection, key)
        write_ahead(connection, path.name)
        for pragma in pragmas:
            connection.execute(pragma)
    except BaseException:
        connection.close()  # or its log and its index would lie beside a file that was refused
        raise
    return connection


@contextmanager
def in_passing(engine: Engine) -> Generator[Connection]:
    """A transaction that waits for no disk: what is written next settles it, and until then the power may undo it."""
    with engine.connect() as connection:
        [(settles,)] = aside(connection, "PRAGMA synchronous")
        aside(connection, f"PRAGMA synchronous = {min(settles, _AS_IT_COMES)}")
        try:
            with connection.begin():
                yield connection
        finally:
            _wait_again(connection, settles)


def _wait_again(connection: Connection, settles: int) -> None:
    """A connection that broke over the work cannot be told, and is not used again."""
    try:
        aside(connection, f"PRAGMA synchronous = {settles}")
    except (Trouble, DBAPIError):
        connection.invalidate()


def make_room(connection: Connection) -> None:
    """For very many rows; `give_back` when they are written."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{KEPT_FOR_MUCH}")


def give_back(connection: Connection) -> None:
    """Four connections are open while a window is, and what they hold is the window's memory."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{KEPT}")


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


@contextmanager
def opened(path: Path, key: bytes) -> Generator[dbapi2.Connection]:
    """The bare file, for looking after it rather than working in it; what goes wrong is told as trouble."""
    try:
        connection = dbapi2.connect(str(path), isolation_level=None)
    except dbapi2.Error as error:
        raise trouble(path.name, error) or error from error
    try:
        _unlock(connection, key)
        connection.execute("PRAGMA busy_timeout = 10000")
        yield connection
    except dbapi2.Error as error:
        raise trouble(path.name, error) or error from error
    finally:
        connection.close()


def _try_key(engine: Engine, path: Path) -> None:
    """Only a file whose first page cannot be read is locked or foreign; what fails later has been opened."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
    except DatabaseError as error:
        engine.dispose()
        if told_by_driver(error.orig).startswith("SQLITE_NOTADB"):
            raise Trouble("store.locked_or_foreign", path.name) from error
        raise trouble(path.name, error.orig) or error from error
