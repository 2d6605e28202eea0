"""A rep's enrolled laptop on which everything so far has been answered by the centre."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.domain.ids import NewId
from fieldcrm.store.store import Store
from tests.support.company import counted, enrol, filled_store


def answered(store: Store) -> None:
    enrol(store)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = filled_store(tmp_path, answered)
    yield store
    store.close()


@pytest.fixture
def new_id() -> NewId:
    return counted()
