"""Laptops to exchange with an office that is played: one that has heard everything, and one that has heard nothing."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from tests.support.company import KEY, enrol, now_ms, open_store
from tests.support.told import a_laptop


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, to be copied."""
    return a_laptop(tmp_path_factory.mktemp("company"))


@pytest.fixture(scope="session")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same before it has asked for the first time; what it holds waits to be sent."""
    folder = tmp_path_factory.mktemp("beginning")
    made = open_store(folder)
    enrol(made)
    made.close()
    return folder / "work.db"


@pytest.fixture
def store(company: Path, tmp_path: Path) -> Generator[Store]:
    """Has heard everything."""
    with _copied(company, tmp_path) as made:
        yield made


@pytest.fixture
def newcomer(beginning: Path, tmp_path: Path) -> Generator[Store]:
    """Has heard nothing yet."""
    with _copied(beginning, tmp_path) as made:
        yield made


@contextmanager
def _copied(file: Path, folder: Path) -> Generator[Store]:
    shutil.copy(file, folder / "work.db")
    made = Store.open(folder / "work.db", KEY, now_ms, synchronous=FAST)
    yield made
    made.close()
