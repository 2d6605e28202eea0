"""Every promise of the centre is asked of SQLite and of PostgreSQL alike."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync_server.store.open import open_postgresql, open_sqlite
from tests.support.centres import Fleet, new_fleet, standing_fleet
from tests.support.postgres import Kept, Postgres


@pytest.fixture(scope="session")
def company_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company in a file to copy: making its tables takes longer than most tests."""
    folder = tmp_path_factory.mktemp("company")
    new_fleet(open_sqlite(folder / "centre.db"), folder).close()
    return folder / "centre.db"


@pytest.fixture(scope="session")
def company_database(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The company in a database to copy."""
    name = postgres.new_database()
    new_fleet(open_postgresql(postgres.url(name)), tmp_path_factory.mktemp("company")).close()
    return name


@pytest.fixture(scope="session")
def kept_company(postgres: Postgres, company_database: str) -> Kept:
    """The company in a database that is put back for each test."""
    return Kept(postgres, company_database)


@pytest.fixture(params=["sqlite", "postgresql"])
def fleet(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fleet]:
    """A company on one of the two databases."""
    yield from _on_sqlite(request, tmp_path) if request.param == "sqlite" else _on_postgresql(request, tmp_path)


def _on_sqlite(request: pytest.FixtureRequest, folder: Path) -> Iterator[Fleet]:
    shutil.copy(request.getfixturevalue("company_file"), folder / "centre.db")
    made = standing_fleet(open_sqlite(folder / "centre.db"), folder)
    yield made
    made.close()


def _on_postgresql(request: pytest.FixtureRequest, folder: Path) -> Iterator[Fleet]:
    postgres: Postgres = request.getfixturevalue("postgres")
    company: Kept = request.getfixturevalue("kept_company")
    made = standing_fleet(open_postgresql(postgres.url(company.put_back())), folder)
    yield made
    made.close()
