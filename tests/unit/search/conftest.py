"""A file with a bakery, a bicycle maker and a buyer in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    with store.write() as work:
        for each in (BAKERY, BICYCLES, BUYER):
            work.save(each)
    yield store
    store.close()
