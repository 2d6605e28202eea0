"""What is true of every SQLite file of ours, on a laptop and at the centre."""

from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final, Protocol

from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.exc import DBAPIError

from fieldcrm.domain.errors import RuleBroken, Trouble

WRITES: Final = "writes"
"""The option of a connection that is going to write."""
FILE: Final = "file"
"""And the one that says what its file is called."""
FIRST_SOUND: Final = (3, 51, 3)
"""Versions before it can lose a committed transaction when a checkpoint and a writer meet (the WAL-reset bug)."""
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


_WRITES_ROWS: Final = frozenset({9, 11, 18, 23})
"""What SQLite calls SQLITE_DELETE, SQLITE_DROP_TABLE, SQLITE_INSERT and SQLITE_UPDATE where it asks for leave."""
_ALLOWED: Final = 0
_LOOKED_FOR_EVERY: Final = 20_000
"""So many steps of a statement take some milliseconds."""

_TABLES: Final = "SELECT name FROM sqlite_schema WHERE type = 'table'"
_OWNERS: Final = 'SELECT "table" FROM pragma_foreign_key_list(?)'
_UNOWNED: Final = 'SELECT "table", "rowid", "parent" FROM pragma_foreign_key_check(?)'


class Bare(Protocol):
    """A connection as the driver makes it."""

    def execute(self, sql: str, /) -> Any:
        """Do it; the answer is read from what comes back."""
        ...


def refuse_unsound(version: tuple[int, int, int]) -> None:
    """Nothing is kept in a database that is known to lose it."""
    if version < FIRST_SOUND:
        raise Trouble("store.sqlite_unsound", ".".join(map(str, version)))


def write_ahead(connection: Bare, name: str) -> None:
    """SQLite does not say no where a disk cannot keep such a log: it goes on without, and readers would wait."""
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise Trouble("store.no_log", name)


def lock_at_once(engine: Engine) -> None:
    """Whoever has the option `writes` takes the one writer's lock when it begins."""
    event.listen(engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    """A lock taken half-way cannot wait, it can only fail. A reader takes none yet, and nothing can go wrong."""
    if connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.connection.cursor().execute("BEGIN")


def tell_trouble(engine: Engine, name: str, *, but: Collection[str] = ()) -> None:
    """From now on what the disk does to the file of that name is raised as Trouble, except for the codes in `but`."""
    event.listen(engine, "handle_error", partial(_heard, name, but), retval=True)


def _heard(name: str, but: Collection[str], context: ExceptionContext) -> RuleBroken | Trouble | None:
    """A value its column cannot hold is told by the rule it breaks, as everywhere else."""
    error = context.original_exception
    if isinstance(error, RuleBroken):
        return error
    found = trouble(name, error)
    return None if found is None or found.code in but else found


def trouble(name: str, error: BaseException | None) -> Trouble | None:
    """What an error of the driver is to a person; None for one that is our own mistake."""
    told = told_by_driver(error)
    code = next((code for prefix, code in _TROUBLE.items() if told.startswith(prefix)), None)
    return Trouble(code, f"{name}: {told}") if code else None


def as_told(connection: Connection, statement: str, error: Exception, *, but: Collection[str] = ()) -> Exception:
    """What SQLAlchemy would raise where the driver itself was asked: trouble in its words but for those codes, the rest
    as an error of the statement."""
    found = trouble(str(connection.get_execution_options().get(FILE, "")), error)
    if found is not None and found.code not in but:
        return found
    driver = connection.dialect.loaded_dbapi
    return DBAPIError.instance(statement, None, error, driver.Error, hide_parameters=True, dialect=connection.dialect)


def told_by_driver(error: BaseException | None) -> str:
    """SQLite's own name for an error, or nothing."""
    return str(getattr(error, "sqlite_errorname", None) or _WITHOUT_A_NAME.get(str(error), ""))


@contextmanager
def rebuilding(engine: Engine, proven: Collection[str] = ()) -> Generator[Connection]:
    """One transaction in which a table may be built anew without taking along what belongs to its rows.

    SQLite empties a table before it drops it, and whatever belonged to a row would go with it. So nothing goes with
    anything here, and a row that is without its owner at the end undoes it all. The tables in which whoever wrote them
    has seen to that are `proven`, and not looked through.
    """
    with engine.execution_options(**{WRITES: True}).connect() as connection:
        file = connection.connection.cursor()
        file.execute("PRAGMA foreign_keys = OFF")  # a transaction that has begun would not hear of it
        try:
            with connection.begin():
                yield connection
                _must_be_owned(connection, proven)
        finally:
            _guard_again(connection)


def _guard_again(connection: Connection) -> None:
    """A connection that broke over the work cannot be told, and is not used again."""
    try:
        connection.connection.cursor().execute("PRAGMA foreign_keys = ON")
    except connection.dialect.loaded_dbapi.Error:
        connection.invalidate()


@contextmanager
def noting_what_stays(connection: Connection, stays: set[str]) -> Generator[None]:
    """At the end `stays` has the tables in which no row was written meanwhile, nor in one their rows belong to.

    SQLite itself says what each statement does: a table that was built anew by some tool is not overlooked.
    """
    written = set[str]()

    def asked(action: int, name: str | None, *_: str | None) -> int:
        if action in _WRITES_ROWS and name is not None:
            written.add(name)
        return _ALLOWED

    bare: Any = connection.connection.driver_connection
    bare.set_authorizer(asked)
    try:
        yield
    finally:
        bare.set_authorizer(None)
    for name in connection.exec_driver_sql(_TABLES).scalars().all():
        owners = connection.exec_driver_sql(_OWNERS, (name,)).scalars().all()
        if written.isdisjoint((name, *owners)):
            stays.add(name)


@contextmanager
def ending_when(connection: Connection, is_enough: Callable[[], bool]) -> Generator[None]:
    """While it lasts a statement that takes long ends in an error a moment after it is enough, and undoes its
    transaction."""
    bare: Any = connection.connection.driver_connection
    bare.set_progress_handler(lambda: int(is_enough()), _LOOKED_FOR_EVERY)
    try:
        yield
    finally:
        bare.set_progress_handler(None, 0)


def _must_be_owned(connection: Connection, proven: Collection[str]) -> None:
    for name in connection.exec_driver_sql(_TABLES).scalars().all():
        found = None if name in proven else connection.exec_driver_sql(_UNOWNED, (name,)).first()
        if found is not None:
            table, row, above = found
            raise ValueError(f"{table} row {row} belongs to no {above}")
