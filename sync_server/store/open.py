"""Opening the centre's database: a SQLite file, or PostgreSQL by its address."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 30000",
    "PRAGMA cache_size = -400000",
)


def open_sqlite(path: Path) -> Engine:
    """The file, made when missing; whoever has the option `writes` takes the one writer's lock when it begins."""

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        return connection

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def open_postgresql(url: str) -> Engine:
    """The database at a `postgresql://` address."""
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), pool_pre_ping=True)


@contextmanager
def rebuilding(engine: Engine) -> Generator[Connection]:
    """One transaction in which a table may be built anew without taking along what belongs to its rows.

    SQLite empties a table before it drops it, and whatever belonged to a row would go with it. So nothing goes with
    anything here, and a row that is without its owner at the end undoes it all; PostgreSQL sees to that by itself.
    """
    writer = engine.execution_options(writes=True)
    if engine.dialect.name != "sqlite":
        with writer.begin() as connection:
            yield connection
        return
    with writer.connect() as connection:
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


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
