"""A company on a real server, once over SQLite and once over PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import demo_in, new_centre


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.long)])
def centre(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Centre]:
    """The demo company, served on this machine.

    The contract suite asks every promise of both databases. Real programs over PostgreSQL take minutes: but for a day
    they are run by `-m long`.
    """
    if request.param == "sqlite":
        centre = demo_in(tmp_path / "centre", tmp_path / "server.log")
    else:
        centre = new_centre(["--database", request.getfixturevalue("postgres_url")], tmp_path)
    yield centre
    centre.stop()
