"""The encrypted file: opening it, and what has to be true of every connection to it."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble

SAFE, FAST = "FULL", "OFF"
WRITES: Final = "writes"
_TROUBLE: Final = {
    "SQLITE_FULL": "store.full",
    "SQLITE_BUSY": "store.busy",
    "SQLITE_CORRUPT": "store.damaged",
    "SQLITE_NOTADB": "store.damaged",
    "SQLITE_IOERR": "disk.write",
    "SQLITE_READONLY": "disk.read_only",
    "SQLITE_CANTOPEN": "store.shut",
}
"""The driver's words for what is nobody's bug: the transaction is rolled back, and the step can be done again."""
_WITHOUT_A_NAME: Final = {
    "database or disk is full": "SQLITE_FULL",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
}
"""What the driver says while it copies a file, and only then, without the name of the error."""
FIRST_SOUND: Final = (3, 51, 3)
"""Versions before it can lose a committed transaction when a checkpoint and a writer meet (the WAL-reset bug)."""


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
        "PRAGMA cache_size = -32000",
        "PRAGMA temp_store = MEMORY",
    )

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            _unlock(connection, key)
            _write_ahead(connection, path)
            for pragma in pragmas:
                connection.execute(pragma)
        except BaseException:
            connection.close()  # or its log and its index would lie beside a file that was refused
            raise
        return connection

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=4)
    event.listen(engine, "begin", _begin)
    _try_key(engine, path)
    event.listen(engine, "handle_error", partial(_as_trouble, path), retval=True)
    return engine


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def _write_ahead(connection: dbapi2.Connection, path: Path) -> None:
    """SQLite does not say no where a disk cannot keep such a log: it goes on without, and readers would wait."""
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise Trouble("store.no_log", path.name)


@contextmanager
def rebuilding(engine: Engine) -> Generator[Connection]:
    """One transaction in which a table may be built anew without taking along what belongs to its rows.

    SQLite empties a table before it drops it, and whatever belonged to a row would go with it. So nothing goes with
    anything here, and a row that is without its owner at the end undoes it all.
    """
    with engine.connect() as connection:
        file = connection.connection.cursor()
        file.execute("PRAGMA foreign_keys = OFF")  # a transaction that has begun would not hear of it
        try:
            with connection.begin():
                yield connection
                _must_be_owned(connection)
        finally:
            file.execute("PRAGMA foreign_keys = ON")


def _must_be_owned(connection: Connection) -> None:
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found is not None:
        table, row, above, _ = found
        raise ValueError(f"{table} row {row} belongs to no {above}")


@contextmanager
def opened(path: Path, key: bytes) -> Generator[dbapi2.Connection]:
    """The bare file, for looking after it rather than working in it; what goes wrong is told as trouble."""
    try:
        connection = dbapi2.connect(str(path), isolation_level=None)
    except dbapi2.Error as error:
        raise trouble(path, error) or error from error
    try:
        _unlock(connection, key)
        connection.execute("PRAGMA busy_timeout = 10000")
        yield connection
    except dbapi2.Error as error:
        raise trouble(path, error) or error from error
    finally:
        connection.close()


def refuse_unsound(version: tuple[int, int, int]) -> None:
    """Nothing is kept in a database that is known to lose it."""
    if version < FIRST_SOUND:
        raise Trouble("store.sqlite_unsound", ".".join(map(str, version)))


def _try_key(engine: Engine, path: Path) -> None:
    """Only a file whose first page cannot be read is locked or foreign; what fails later has been opened."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
    except DatabaseError as error:
        engine.dispose()
        if _told(error.orig).startswith("SQLITE_NOTADB"):
            raise Trouble("store.locked_or_foreign", path.name) from error
        raise trouble(path, error.orig) or error from error


def _as_trouble(path: Path, context: ExceptionContext) -> RuleBroken | Trouble | None:
    """A value its column cannot hold is told by the rule it breaks, as everywhere else."""
    error = context.original_exception
    return error if isinstance(error, RuleBroken) else trouble(path, error)


def trouble(path: Path, error: BaseException | None) -> Trouble | None:
    """What an error of the driver is to a person; None for one that is our own mistake."""
    told = _told(error)
    code = next((code for name, code in _TROUBLE.items() if told.startswith(name)), None)
    return Trouble(code, f"{path.name}: {told}") if code else None


def _told(error: BaseException | None) -> str:
    return str(getattr(error, "sqlite_errorname", None) or _WITHOUT_A_NAME.get(str(error), ""))


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once: a lock taken half-way cannot wait, it can only fail."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
