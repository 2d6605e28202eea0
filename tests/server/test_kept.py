"""What is kept for whoever asks next, and what is made before somebody asks: once, in bounds, and lost with ease."""

from functools import partial
from pathlib import Path
from threading import Event, Lock, Thread
from typing import ClassVar

import pytest
from sqlalchemy import insert, select

from sync_server.kept import LATEST, Ahead, Kept, Piece
from sync_server.store.open import in_passing, open_sqlite
from sync_server.store.tables import buckets
from tests.support.patience import PATIENCE_S


def piece(size: int = 10) -> Piece:
    return Piece(bytes(size), None)


def never() -> Piece:
    raise AssertionError("it was kept")


def test_a_piece_is_made_once() -> None:
    kept, made = Kept(), piece()
    assert kept.piece("a", lambda: made) is made
    assert (kept.piece("a", never), kept.made) == (made, 1)


def test_who_comes_while_it_is_made_waits_for_it() -> None:
    kept, begun, go_on, found = Kept(), Event(), Event(), list[Piece]()

    def slowly() -> Piece:
        begun.set()
        go_on.wait(PATIENCE_S)
        return piece()

    first = Thread(target=lambda: found.append(kept.piece("a", slowly)))
    second = Thread(target=lambda: found.append(kept.piece("a", never)))
    first.start()
    begun.wait(PATIENCE_S)
    second.start()
    go_on.set()
    first.join(PATIENCE_S)
    second.join(PATIENCE_S)
    assert found[0] is found[1]


def test_a_piece_that_could_not_be_made_is_made_by_the_next() -> None:
    kept = Kept()
    with pytest.raises(AssertionError):
        kept.piece("a", never)
    assert kept.piece("a", piece) == piece()


def test_what_nobody_asked_for_longest_makes_room() -> None:
    kept = Kept(most=3 * piece().weight - 1)
    for name in ("a", "b", "a", "c"):
        kept.piece(name, piece)
    assert kept.piece("a", never) == kept.piece("c", never)
    before = kept.made
    kept.piece("b", piece)
    assert kept.made == before + 1


def test_pieces_without_rows_have_no_room_without_end() -> None:
    """Whoever says of any number that they have come so far has one made for each."""
    kept = Kept(most=10_000)
    for number in range(100):
        kept.piece(number, lambda: Piece(b"", None))
    kept.piece(99, never)
    for number in range(90):
        with pytest.raises(AssertionError):
            kept.piece(number, never)


class Noting:
    """A lock that says when somebody waits for it."""

    comes: ClassVar[Event]

    def __init__(self) -> None:
        self._lock = Lock()

    def __enter__(self) -> None:
        if self._lock.locked():
            self.comes.set()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def test_a_piece_that_two_have_made_takes_the_room_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waited for one who failed makes it, and so does who comes then and has nobody to wait for."""
    kept, begun = Kept(most=2 * piece().weight), Event()

    def fails() -> Piece:
        begun.set()
        Noting.comes.wait(PATIENCE_S)
        return never()

    def first() -> None:
        with pytest.raises(AssertionError):
            kept.piece("a", fails)

    def meanwhile() -> Piece:
        assert kept.piece("a", piece) == piece()
        return piece()

    monkeypatch.setattr(Noting, "comes", Event(), raising=False)
    monkeypatch.setattr("sync_server.kept.Lock", Noting)
    both = Thread(target=first), Thread(target=lambda: kept.piece("a", meanwhile))
    both[0].start()
    begun.wait(PATIENCE_S)
    both[1].start()
    for each in both:
        each.join(PATIENCE_S)
    assert kept.piece("b", piece) == piece()
    assert (kept.piece("a", never), kept.made) == (piece(), 3)


def test_a_piece_larger_than_all_the_room_is_told_and_not_kept() -> None:
    kept = Kept(most=5)
    assert kept.piece("a", piece) == kept.piece("a", piece)
    assert kept.made == 2


def test_what_is_expected_is_made_once_and_in_its_order() -> None:
    ahead, made = Ahead(), list[int]()
    for number in range(LATEST + 1):
        ahead.expect(partial(made.append, number))
    assert ahead.is_due
    ahead.work()
    assert (made, ahead.is_due) == (list(range(1, LATEST + 1)), False)


def test_one_at_a_time_goes_ahead() -> None:
    ahead, made = Ahead(), list[str]()

    def within() -> None:
        ahead.expect(lambda: made.append("later"))
        assert not ahead.is_due
        ahead.work()
        made.append("first")

    ahead.expect(within)
    ahead.work()
    assert made == ["first", "later"]


def test_who_stumbles_leaves_the_rest_to_the_next() -> None:
    ahead, made = Ahead(), list[str]()
    ahead.expect(never)
    ahead.expect(lambda: made.append("rest"))
    with pytest.raises(AssertionError):
        ahead.work()
    ahead.work()
    assert made == ["rest"]


def test_after_a_change_in_passing_the_next_is_durable_again(tmp_path: Path) -> None:
    engine = open_sqlite(tmp_path / "centre.db")
    with engine.execution_options(writes=True).begin() as connection:
        buckets.create(connection)
    with pytest.raises(AssertionError), in_passing(engine.execution_options(writes=True)) as connection:
        never()
    with in_passing(engine.execution_options(writes=True)) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 1
        connection.execute(insert(buckets).values(name="n"))
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert list(connection.scalars(select(buckets.c.name))) == ["n"]
    engine.dispose()
