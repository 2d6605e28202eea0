"""Many devices at once before two centres over one database: nothing is lost, doubled, skipped or left open."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest

from fieldcrm.registry.catalogue import REGISTRY
from sync_server import centre as centres_module
from sync_server.centre import Centre
from sync_server.store.open import open_postgresql, open_sqlite
from tests.support.centres import BOSS, CARL, EDDY, PAM, Fleet, standing_fleet
from tests.support.crowd import Day, left_open, visitors, wrong
from tests.support.moments import at_once
from tests.support.postgres import Postgres

USERS = (PAM, EDDY, CARL, PAM, EDDY, CARL, PAM, BOSS)
STEPS = 6
LONGER = 30


def crowded(fleet: Fleet, centres: list[Centre], seed: int, steps: int, url: str = "") -> None:
    """Everybody does so much, and then all of it is looked at."""
    crowd = visitors(fleet, USERS, centres, seed)
    days = [Day(each, url) for each in crowd]

    def live(day: Day) -> None:
        for _ in range(steps):
            day.step()

    with patch.object(centres_module, "PATIENT_MS", 5):  # so that many a group comes apart
        at_once(*(partial(live, day) for day in days))
    assert list(wrong(fleet, crowd)) == []
    assert list(left_open([each.engine for each in centres])) == []


@contextmanager
def beside(fleet: Fleet, url: str) -> Generator[Centre]:
    """Another process's centre over the same database."""
    other = Centre(open_postgresql(url), REGISTRY, fleet.clock)
    yield other
    other.engine.dispose()


def on_postgresql(postgres: Postgres, like: str, folder: Path, seed: int, steps: int) -> None:
    name = postgres.new_database(like=like)
    url = postgres.url(name)
    fleet = standing_fleet(open_postgresql(url), folder)
    with beside(fleet, url) as other:
        crowded(fleet, [fleet.centre, other], seed, steps, url)
    fleet.close()
    postgres.drop(name)


def on_sqlite(like: Path, folder: Path, seed: int, steps: int) -> None:
    shutil.copy(like, folder / "centre.db")
    fleet = standing_fleet(open_sqlite(folder / "centre.db"), folder)
    crowded(fleet, [fleet.centre], seed, steps)
    fleet.close()


def test_a_crowd_before_two_centres(postgres: Postgres, company_database: str, tmp_path: Path) -> None:
    on_postgresql(postgres, company_database, tmp_path, 1, STEPS)


def test_a_crowd_before_a_file(company_file: Path, tmp_path: Path) -> None:
    on_sqlite(company_file, tmp_path, 2, STEPS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(3, 33))
def test_a_crowd_before_two_centres_for_longer(
    postgres: Postgres, company_database: str, tmp_path: Path, seed: int
) -> None:
    on_postgresql(postgres, company_database, tmp_path, seed, LONGER)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(33, 38))
def test_a_crowd_before_a_file_for_longer(company_file: Path, tmp_path: Path, seed: int) -> None:
    on_sqlite(company_file, tmp_path, seed, LONGER)
