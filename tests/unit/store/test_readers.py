"""Whoever looks waits for nobody: each sees the file as it stood, while one writes and after."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.store.search import find
from fieldcrm.store.store import Reading, Store
from tests.support.company import BAKERY, enrol, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path)
    enrol(made)
    yield made
    made.close()


def notes(reading: Reading) -> str | None:
    return reading.load(Account, BAKERY.id).notes


def test_one_looks_while_another_holds_the_writers_lock(store: Store) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, {"notes": "Not said yet"})
        with store.read() as reading:
            assert notes(reading) is None
    with store.read() as reading:
        assert notes(reading) == "Not said yet"


def test_one_looks_while_a_pull_is_taken_in(store: Store) -> None:
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE account SET notes = 'From the office'")
        with store.read() as reading:
            assert notes(reading) is None


def test_a_writer_does_not_wait_for_one_who_looks(store: Store) -> None:
    with store.read() as reading:
        assert notes(reading) is None
        with store.write() as work:
            work.change(Account, BAKERY.id, {"notes": "Said"})
        with store.read() as later:
            assert notes(later) == "Said"


def test_one_who_looks_sees_one_moment_however_long(store: Store) -> None:
    with store.read() as reading:
        assert notes(reading) is None
        with store.write() as work:
            work.change(Account, BAKERY.id, {"notes": "Said"})
        assert notes(reading) is None


def test_as_many_look_at_once_as_there_are_screens(store: Store) -> None:
    with store.write() as work, store.read() as first, store.read() as second, store.read() as third:
        work.change(Account, BAKERY.id, {"notes": "Not said yet"})
        assert [notes(first), notes(second), notes(third)] == [None, None, None]


def test_threads_that_look_and_search_finish_while_a_writer_has_not(store: Store) -> None:
    def look(_: int) -> tuple[str | None, int]:
        with store.read() as reading:
            return notes(reading), len(find(reading, "sofia"))

    with ThreadPoolExecutor(6) as threads, store.write() as work:
        work.change(Account, BAKERY.id, {"notes": "Not said yet", "name": "Patisserie"})
        assert set(threads.map(look, range(60), timeout=60)) == {(None, 1)}


def test_threads_that_write_take_turns_and_none_is_lost(store: Store) -> None:
    together = Barrier(4)

    def count_on(_: int) -> None:
        together.wait()
        for _ in range(10):
            with store.write() as work:
                so_far = int(work.load(Account, BAKERY.id).notes or 0)
                work.change(Account, BAKERY.id, {"notes": str(so_far + 1)})

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count_on, range(4), timeout=60))
    with store.read() as reading:
        assert notes(reading) == "40"
