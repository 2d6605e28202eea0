"""Opening the centre's database: a SQLite file, or PostgreSQL by its address."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, make_url
from sqlalchemy.exc import ArgumentError
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry import sqlite
from sync_server.store.dialects import BUSY, FILE

DRIVER = "postgresql+psycopg"
_PREPARED = 500
"""Statements that a connection keeps prepared. The driver keeps a hundred: of more, each push prepared its own anew."""
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 30000",
    "PRAGMA cache_size = -400000",
)


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
        execution_options={FILE: path.name},
    )
    sqlite.lock_at_once(engine)
    sqlite.tell_trouble(engine, path.name, but=[BUSY])
    return engine


def open_postgresql(url: str) -> Engine:
    """The database at a `postgresql://` address."""
    try:
        address = make_url(url)
    except (ValueError, ArgumentError):
        raise RuleBroken("database.address", _without_password(url), "database") from None
    if address.drivername not in ("postgresql", DRIVER):
        raise RuleBroken("database.address", _without_password(url), "database")
    return create_engine(address.set(drivername=DRIVER), pool_pre_ping=True, hide_parameters=True)


def _without_password(url: str) -> str:
    return url.rpartition("@")[2]


@contextmanager
def rebuilding(engine: Engine) -> Generator[Connection]:
    """One transaction in which a table may be built anew without taking along what belongs to its rows; PostgreSQL
    sees to that by itself."""
    with sqlite.rebuilding(engine) if engine.dialect.name == "sqlite" else engine.begin() as connection:
        yield connection
