"""What is told waits for what is asked and goes to PostgreSQL with it, in its order; statements are prepared once."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, MetaData, Table, exc

from sync_server.store import pipe as pipes
from sync_server.store.dialects import bulk
from sync_server.store.open import open_postgresql
from sync_server.store.pipe import Pipe
from sync_server.store.postgresql import FEW, PIPE, Many, flush

_INSERT = "INSERT INTO kept (no, word, body) VALUES (?, ?, ?)"
_ALL = "SELECT no, word, body FROM kept ORDER BY no"


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    made = open_postgresql(postgres_url)
    with made.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (no int4 PRIMARY KEY, word text, body bytea)")
    yield made
    made.dispose()


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What went in each way there and back."""
    found, sent = list[list[str]](), Pipe.sent

    def hear(pipe: Pipe, waiting: Any) -> Any:
        found.append([each.statement for each in waiting])
        return sent(pipe, waiting)

    monkeypatch.setattr(Pipe, "sent", hear)
    return found


def tell(connection: Connection, *rows: tuple[object, ...]) -> None:
    bulk(connection).tell(connection, _INSERT, rows)


def kept(connection: Connection) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in bulk(connection).ask(connection, _ALL, ())]


def test_all_that_was_told_goes_with_the_next_question_and_comes_back_as_it_was(
    engine: Engine, ways: list[list[str]]
) -> None:
    rows: list[tuple[object, ...]] = [(-1, "", b""), (1, "Ünï", b"\x00\xff"), (2, None, None)]
    with engine.begin() as connection:
        tell(connection, *rows)
        assert kept(connection) == rows
        assert [len(way) for way in ways] == [4]
        tell(connection, (3, "last", b""))
    with engine.connect() as connection:
        assert kept(connection) == [*rows, (3, "last", b"")]


def test_lists_go_as_they_are(engine: Engine) -> None:
    with engine.connect() as connection:
        pipe: Pipe = connection.info[PIPE]
        for of, values in {
            "int2": (-1, 2),
            "int4": (-(2**31), None),
            "int8": (2**63 - 1,),
            "text": ("", "a,b", None, '"{}'),
            "bytea": (b"\x00", b"", None),
        }.items():
            assert pipe.ask(f"SELECT unnest($1::{of}[])", (Many(of, values),)) == [(each,) for each in values]


def test_what_is_undone_is_never_sent(engine: Engine, ways: list[list[str]]) -> None:
    with engine.connect() as connection, connection.begin() as step:
        tell(connection, (1, "", b""))
        step.rollback()
    with engine.begin() as connection:
        assert kept(connection) == []
    assert len(ways) == 1


def test_what_is_said_over_the_driver_comes_after_what_was_told_before(engine: Engine) -> None:
    with engine.begin() as connection:
        tell(connection, (1, "", b""))
        assert connection.exec_driver_sql("SELECT count(*) FROM kept").scalar() == 1


def test_a_fault_of_what_was_told_is_raised_where_it_is_found_out_and_nothing_of_it_stays(engine: Engine) -> None:
    with engine.connect() as connection:
        tell(connection, (1, "", b""), (1, "", b""), (2, "", b""))
        with pytest.raises(exc.IntegrityError):
            kept(connection)
    with pytest.raises(exc.IntegrityError), engine.begin() as connection:
        tell(connection, (1, "", b""), (1, "", b""))
    with pytest.raises(exc.DataError), engine.begin() as connection:
        tell(connection, (1, "a\0b", b""))
    with engine.begin() as connection:
        tell(connection, (1, "well", b""))
        assert kept(connection) == [(1, "well", b"")]


def test_what_was_foreseen_is_asked_once_and_not_remembered_for_another_step(
    engine: Engine, ways: list[list[str]]
) -> None:
    with engine.begin() as connection:
        bulk(connection).foresee(connection, [(_ALL, ())])
        bulk(connection).ask(connection, "SELECT 1", ())
        assert kept(connection) == []
        assert len(ways) == 1
        bulk(connection).foresee(connection, [(_ALL, ())])
        tell(connection, (1, "", b""))
        bulk(connection).foresee_no_more(connection)
        assert kept(connection) == [(1, "", b"")]


def test_more_statements_than_are_kept_are_prepared_anew(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipes, "KEPT", 3)
    with engine.connect() as connection:
        for _ in range(2):
            for number in range(6):
                assert bulk(connection).ask(connection, f"SELECT {number}", ()) == [(number,)]
        [[count]] = bulk(connection).ask(connection, "SELECT count(*) FROM pg_prepared_statements", ())
        assert count == 3


def test_what_was_asked_is_read_even_if_its_statement_is_forgotten_on_the_same_way(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipes, "KEPT", 1)
    with engine.connect() as connection:
        bulk(connection).foresee(connection, [("SELECT 1", ()), ("SELECT 2", ())])
        found = [bulk(connection).ask(connection, f"SELECT {number}", ()) for number in (3, 2, 1)]
    assert found == [[(3,)], [(2,)], [(1,)]]


def test_what_is_told_apart_goes_as_one_and_is_done_whole_or_not_at_all(engine: Engine, ways: list[list[str]]) -> None:
    with engine.begin() as connection:
        tell(connection, (1, "old", b""), (2, "gone", b""))
        bulk(connection).tell_apart(connection, "UPDATE kept SET word = ?, body = ? WHERE no = ?", ("new", b"+", 1))
        bulk(connection).tell_apart(connection, "DELETE FROM kept WHERE no = ?", (2,))
        bulk(connection).tell_apart(connection, _INSERT, (3, None, b"\x00"))
        rows = [(1, "new", b"+"), (3, None, b"\x00")]
        assert kept(connection) == rows
        assert [len(way) for way in ways] == [2 + 1 + 1]
    with engine.connect() as connection:
        bulk(connection).tell_apart(connection, "DELETE FROM kept WHERE no = ?", (1,))
        bulk(connection).tell_apart(connection, _INSERT, (3, "twice", b""))
        with pytest.raises(exc.IntegrityError):
            flush(connection)
    with engine.begin() as connection:
        assert kept(connection) == rows


def test_what_is_told_apart_in_one_step_goes_even_if_another_begins(engine: Engine, ways: list[list[str]]) -> None:
    with engine.begin() as connection:
        bulk(connection).tell_apart(connection, _INSERT, (1, "", b""))
        bulk(connection).foresee_no_more(connection)
        bulk(connection).foresee(connection, [(_ALL, ())])
        bulk(connection).tell_apart(connection, _INSERT, (2, "", b""))
        assert kept(connection) == [(1, "", b"")]
        assert [len(way) for way in ways] == [3]


def test_a_fault_of_many_new_rows_is_told_as_any_other(engine: Engine) -> None:
    table = Table("kept", MetaData(), autoload_with=engine)
    rows = [(number, "", b"") for number in range(2 * FEW)]
    with pytest.raises(exc.IntegrityError), engine.begin() as connection:
        bulk(connection).insert(connection, table, ["no", "word", "body"], rows + rows)
    with engine.connect() as connection, engine.connect() as other:
        [[pid]] = bulk(connection).ask(connection, "SELECT pg_backend_pid()", ())
        bulk(other).ask(other, "SELECT pg_terminate_backend(?, 10000)", (pid,))
        with pytest.raises(exc.DBAPIError) as told:
            bulk(connection).insert(connection, table, ["no", "word", "body"], rows)
    assert told.value.connection_invalidated


def test_a_statement_whose_table_has_changed_under_it_is_prepared_anew(engine: Engine) -> None:
    everything = "SELECT * FROM kept"
    with engine.connect() as connection:
        bulk(connection).ask(connection, everything, ())
    with engine.begin() as other:
        other.exec_driver_sql("ALTER TABLE kept ADD COLUMN more int4")
    with pytest.raises(exc.DBAPIError), engine.connect() as connection:
        bulk(connection).ask(connection, everything, ())
    with engine.connect() as connection:
        assert bulk(connection).ask(connection, everything, ()) == []
