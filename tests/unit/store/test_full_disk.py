"""A disk that is full, or takes nothing, is told as what it is, and what was saved before is all there."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.store import care, copies
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, KEY, TODAY, enrol, now_ms, open_store
from tests.support.disks import close_for_writing, fill, small_disk

ROOM = 300_000
"""So much is there again when the rest is taken off the disk."""


@dataclass
class Full:
    """A store on a disk of its own that nothing more goes onto."""

    disk: Path
    file: Path
    rest: Path
    last_saved: int


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Full]:
    with small_disk(tmp_path / "disk", 3000) as disk:
        (disk / "rest").write_bytes(bytes(ROOM))
        store = open_store(disk)
        enrol(store)
        last = save_until_refused(store)
        store.close()
        yield Full(disk, disk / "work.db", fill(disk), last)


def save_until_refused(store: Store) -> int:
    """The last save that was acknowledged before the disk was full."""
    begun: list[int] = []
    with pytest.raises(Trouble, match=r"store\.full"):
        save_for_ever(store, begun)
    return begun[-2]


def save_for_ever(store: Store, begun: list[int]) -> None:
    for number in count():
        begun.append(number)
        with store.write() as work:
            work.change(Account, BAKERY.id, {"notes": f"{number} {'x' * 40_000}"})


def noted(store: Store) -> int:
    with store.read() as reading:
        notes = reading.load(Account, BAKERY.id).notes
    return int(notes.split()[0]) if notes else -1


def test_everything_acknowledged_before_is_read_on_the_full_disk(full: Full) -> None:
    store = Store.open(full.file, KEY, now_ms)
    assert noted(store) == full.last_saved
    store.close()


def test_with_room_again_work_goes_on(full: Full) -> None:
    full.rest.unlink()
    store = Store.open(full.file, KEY, now_ms)
    with store.write() as work:
        work.change(Account, BAKERY.id, {"notes": "77"})
    assert noted(store) == 77
    store.close()


def test_no_copy_is_made_and_nothing_of_it_is_left(full: Full) -> None:
    before = sorted(each.name for each in full.disk.iterdir())
    for make in (lambda: copies.copy(full.file, KEY, full.disk / "copy.db"), lambda: day(full)):
        with pytest.raises(Trouble, match=r"store\.full"):
            make()
    assert sorted(each.name for each in full.disk.iterdir()) == before


def day(full: Full) -> Path | None:
    return copies.daily_copy(full.file, KEY, full.disk, TODAY)


def test_a_copy_put_back_onto_it_leaves_the_file_in_its_place(full: Full, tmp_path: Path) -> None:
    full.rest.unlink()
    copies.copy(full.file, KEY, tmp_path / "copy.db")
    fill(full.disk)
    before = full.file.read_bytes()
    with pytest.raises(Trouble, match=r"store\.full"):
        copies.put_back(full.file, KEY, tmp_path / "copy.db")
    assert full.file.read_bytes() == before
    assert list(full.disk.glob("*.part")) == list(full.disk.glob("*.before-*")) == []


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A store on a disk that can only be read."""
    with small_disk(tmp_path / "disk", 4000) as disk:
        store = open_store(disk)
        enrol(store)
        store.close()
        close_for_writing(disk)
        yield disk / "work.db"


def test_a_disk_that_takes_nothing_is_no_damage(closed: Path) -> None:
    with pytest.raises(Trouble, match=r"disk\.read_only|store\.shut"):
        care.look(closed, KEY)


def test_a_copy_onto_a_disk_that_takes_nothing_is_refused(closed: Path) -> None:
    with pytest.raises(RuleBroken, match=r"file\.unwritable"):
        copies.copy(closed, KEY, closed.with_name("copy.db"))
