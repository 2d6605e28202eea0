"""Every promise of the centre is asked of SQLite and of PostgreSQL alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync_server.store.open import open_postgresql, open_sqlite
from tests.support.centres import Fleet, new_fleet


@pytest.fixture(params=["sqlite", "postgresql"])
def fleet(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fleet]:
    """A company on one of the two databases."""
    if request.param == "sqlite":
        engine = open_sqlite(tmp_path / "centre.db")
    else:
        engine = open_postgresql(request.getfixturevalue("postgres_url"))
    made = new_fleet(engine, tmp_path)
    yield made
    made.close()
