"""Opening the centre's database: a SQLite file, or PostgreSQL by its address."""

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


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
