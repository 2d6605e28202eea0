"""A file with a bakery, a bicycle maker and a buyer in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, filled_store


def a_few(store: Store) -> None:
    with store.write() as work:
        for each in (BAKERY, BICYCLES, BUYER):
            work.save(each)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = filled_store(tmp_path, a_few)
    yield store
    store.close()
