"""A rep's enrolled laptop with a small company on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.domain.ids import NewId
from fieldcrm.store.store import Store
from tests.support.company import counted, enrol, enrol_clerk, filled_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = filled_store(tmp_path, enrol)
    yield store
    store.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = filled_store(tmp_path, enrol_clerk)
    yield store
    store.close()


@pytest.fixture
def new_id() -> NewId:
    return counted()
