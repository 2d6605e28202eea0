"""Nothing of what people wrote can be read in the folder: not in the file, its log, its index, nor any copy."""

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId
from fieldcrm.store import copies
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, KEY, TODAY, enrol, numbered, open_store

WRITTEN = ("Canarywort", "Канаркович", "金丝雀公司名")
NAME = " ".join(WRITTEN)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = open_store(tmp_path)
    enrol(made)
    for number in range(1000, 1300):
        with made.write() as work:
            work.save(Account(id=AccountId(numbered(number)), number=f"C{number}", name=NAME, notes=NAME * 9))
    return made


def legible(folder: Path) -> list[tuple[str, str]]:
    """Which words stand in which files, however they are spelt."""
    files = {each.name: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    assert sum(map(len, files.values())) > 500_000
    return [(name, word) for name, content in files.items() for word in WRITTEN if stands_in(word, content)]


def stands_in(word: str, content: bytes) -> bool:
    spelt = (word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be"))
    return any(each in content or b64encode(each)[:12] in content for each in spelt)


def test_what_is_being_written_sorted_and_copied_is_nowhere_in_the_clear(store: Store, tmp_path: Path) -> None:
    with store.write() as work:
        work.save(replace(BAKERY, name=NAME), seen=BAKERY)
        work.connection.exec_driver_sql("SELECT * FROM account ORDER BY notes, name").all()
        copies.copy(tmp_path / "work.db", KEY, tmp_path / "copy.db")
        copies.daily_copy(tmp_path / "work.db", KEY, tmp_path, TODAY)
        assert {"work.db", "work.db-wal", "work.db-shm", "copy.db"} <= {each.name for each in tmp_path.iterdir()}
        assert legible(tmp_path) == []
    store.close()
    assert legible(tmp_path) == []


def test_a_file_that_was_set_aside_is_as_closed_as_before(store: Store, tmp_path: Path) -> None:
    copies.copy(tmp_path / "work.db", KEY, tmp_path / "copy.db")
    store.close()
    copies.put_back(tmp_path / "work.db", KEY, tmp_path / "copy.db")
    assert (tmp_path / "work.db.before-1").exists()
    assert legible(tmp_path) == []
