"""Statements said to the driver itself: they find the same, are heard by who listens, and fail in our words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, bindparam, event, select, update
from sqlalchemy.exc import OperationalError

from fieldcrm.domain.errors import Trouble
from fieldcrm.store import book
from fieldcrm.store.database import in_passing, open_file
from fieldcrm.store.driver import Said, ask, tell, tell_all
from fieldcrm.store.store import Store

KEY = b"k" * 32
PLACE = Said(select(book.control.c.session, book.control.c.hub))
GO_ON = Said(update(book.control).where(book.control.c.session < bindparam("to")).values(session=bindparam("to")))
INTO = "INSERT INTO sync_pause (tbl, id, since_ms) VALUES (?, ?, ?)"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "rep.db", KEY, lambda: 0)
    yield made
    made.close()


def test_what_is_found_has_the_names_of_its_columns(store: Store) -> None:
    with store.apply() as applying:
        assert [GO_ON.do(applying.connection, to=number) for number in (7, 7, 9)] == [1, 0, 1]
        assert (PLACE.one(applying.connection).session, PLACE.one(applying.connection).hub) == (9, None)
        assert (PLACE.value(applying.connection), len(PLACE.rows(applying.connection))) == (9, 1)


def test_one_or_many_are_written_alike(store: Store) -> None:
    with store.apply() as applying:
        for rows in ([], [(1, b"a", 5)], [(1, b"b", 5), (2, b"c", 6)]):
            tell_all(applying.connection, INTO, rows)
        found = ask(applying.connection, "SELECT id FROM sync_pause WHERE since_ms < ? ORDER BY id", (6,))
        assert found == [(b"a",), (b"b",)]
        assert tell(applying.connection, "DELETE FROM sync_pause") == 3


def test_who_listens_hears_each_of_them_and_finds_the_same(store: Store) -> None:
    heard: list[str] = []

    def hear(_connection: object, _cursor: object, words: str, *_: object) -> None:
        heard.append(words)

    with store.read() as reading:
        alone = PLACE.rows(reading.connection)
    event.listen(Engine, "before_cursor_execute", hear)
    try:
        with store.apply() as applying:
            assert PLACE.rows(applying.connection) == alone
            assert GO_ON.do(applying.connection, to=3) == 1
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert sum("sync_ctl" in words for words in heard) == 4


def test_what_the_disk_says_no_to_is_trouble_and_a_mistake_of_ours_is_none(store: Store, tmp_path: Path) -> None:
    with store.read() as reading, pytest.raises(OperationalError):
        ask(reading.connection, "SELECT nothing FROM nowhere")
    with store.read() as reading:
        tell(reading.connection, "PRAGMA query_only = ON")
        try:
            with pytest.raises(Trouble, match=r"disk\.read_only") as told:
                GO_ON.do(reading.connection, to=3)
        finally:
            tell(reading.connection, "PRAGMA query_only = OFF")
    assert (tmp_path / "rep.db").name in str(told.value)


def test_what_need_not_last_is_written_without_waiting_and_the_next_waits_again(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "rep.db", KEY)
    with in_passing(engine) as connection:
        assert ask(connection, "PRAGMA synchronous") == [(1,)]
    with engine.connect() as connection:
        assert ask(connection, "PRAGMA synchronous") == [(2,)]
    engine.dispose()
    for settles in ("OFF", "NORMAL"):
        engine = open_file(tmp_path / "rep.db", KEY, synchronous=settles)
        with in_passing(engine) as connection:
            found = ask(connection, "PRAGMA synchronous")
        with engine.connect() as connection:
            assert ask(connection, "PRAGMA synchronous") == found
        engine.dispose()
