"""A file that is brought forward says how far it is, may be stopped at any time, and is changed as little as can be."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from fieldcrm.background.jobs import Cancelled, Control, Progress
from fieldcrm.domain.errors import Trouble
from fieldcrm.registry import sqlite
from fieldcrm.store import copies, forward, layout, search
from fieldcrm.store.store import Store
from tests.support.company import now_ms
from tests.support.layouts import KEY, made_from

SINCE = 12
ENDLESS = """
from alembic import op

revision = "{next:04}"
down_revision = "{last:04}"


def upgrade() -> None:
    op.execute("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
"""
ROWS = """
UPDATE sync_ctl SET applying = 1;
INSERT INTO account (id, number, name, _rv, _b) VALUES (X'0000000000000000000000000000000A', '1', 'Bakery', 1, 3);
INSERT INTO account (id, number, name, _rv, _b) VALUES (X'0000000000000000000000000000000C', '2', 'Apothecary', 1, 3);
INSERT INTO search_doc (n, kind, id, text) VALUES (1, 1, X'0000000000000000000000000000000A', '| of then|');
INSERT INTO search_doc (n, kind, id, text) VALUES (2, 1, X'0000000000000000000000000000000C', '| of then|');
UPDATE sync_ctl SET applying = 0;
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of an earlier release, with customers in it."""
    return filled(tmp_path / "work.db", SINCE)


def filled(path: Path, since: int) -> Path:
    made_from(path, since)
    plainly(path).executescript(ROWS).close()
    return path


def plainly(file: Path) -> dbapi2.Connection:
    """The file without this release looking at its layout."""
    connection = dbapi2.connect(str(file))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


def layout_of(file: Path) -> int:
    connection = plainly(file)
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


def asked(store: Store, query: str) -> list[tuple[object, ...]]:
    with store.read() as reading:
        return [tuple(row) for row in reading.connection.exec_driver_sql(query)]


def steps(file: Path) -> list[Progress]:
    heard: list[Progress] = []
    Store.open(file, KEY, now_ms, control=Control(heard.append)).close()
    return heard


def stopping(after: Callable[[Progress], bool]) -> Control:
    """It is stopped as soon as it has come so far."""

    def hear(at: Progress) -> None:
        if after(at):
            control.cancel()

    control = Control(hear)
    return control


def test_it_says_how_far_it_is_and_never_goes_back(file: Path) -> None:
    heard = steps(file)
    shares = [forward.share(each) for each in heard]
    assert (heard[0].stage, heard[-1].stage) == (forward.COPIED, forward.CHANGED)
    assert all(earlier <= later for earlier, later in pairwise(shares))
    assert shares[-1] == 1


def test_a_file_of_today_says_nothing(file: Path) -> None:
    steps(file)
    assert steps(file) == []


@pytest.mark.parametrize(("stage", "done"), [(forward.COPIED, 0), (forward.CHANGED, 3)])
def test_wherever_it_is_stopped_the_file_stays_as_it_was_and_is_brought_forward_later(
    file: Path, stage: str, done: int
) -> None:
    def is_there(at: Progress) -> bool:
        return at.stage == stage and at.done >= done

    with pytest.raises(Cancelled):
        Store.open(file, KEY, now_ms, control=stopping(is_there)).close()
    assert layout_of(file) == SINCE
    assert not list(file.parent.glob("*.part"))
    Store.open(file, KEY, now_ms).close()
    assert layout_of(file) == layout.HEAD


def test_whoever_writes_meanwhile_does_not_have_the_copy_begin_anew(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an agent of the release before, which nobody has stopped."""
    monkeypatch.setattr(copies, "_AT_A_TIME", 20)
    heard, agent = list[int](), plainly(file)

    def write(at: Progress) -> None:
        if at.stage == forward.COPIED:
            heard.append(at.done)
            assert len(heard) <= at.of
            agent.execute("UPDATE sync_ctl SET hlc = hlc + 1")
            agent.commit()

    Store.open(file, KEY, now_ms, control=Control(write)).close()
    agent.close()
    assert len(heard) > 3
    assert heard == sorted(set(heard))


def test_what_lies_where_the_copy_goes_and_is_none_is_left_alone(file: Path) -> None:
    aside = file.with_name(f"{file.name}.layout-{SINCE}")
    aside.write_bytes(b"another key's, or damaged" * 400)
    aside.with_name(f"{aside.name}-2").mkdir()
    before = aside.read_bytes()
    Store.open(file, KEY, now_ms).close()
    assert aside.read_bytes() == before
    assert layout_of(aside.with_name(f"{aside.name}-3")) == SINCE


def test_of_the_copies_of_its_layouts_only_the_last_stays(file: Path) -> None:
    older, foreign, later = (file.with_name(f"{file.name}.layout-{end}") for end in ("3-2", "4", f"{SINCE + 1}"))
    foreign.write_bytes(b"another key's, or damaged" * 400)
    for each in (older, later):
        each.write_bytes(file.read_bytes())
    Store.open(file, KEY, now_ms).close()
    kept = {each.name for each in file.parent.glob("*.layout-*")}
    assert kept == {f"{file.name}.layout-{SINCE}", foreign.name, later.name}


def test_a_file_that_is_stopped_on_its_way_keeps_the_copies_it_had(file: Path) -> None:
    older = file.with_name(f"{file.name}.layout-3")
    older.write_bytes(file.read_bytes())
    with pytest.raises(Cancelled):
        Store.open(file, KEY, now_ms, control=stopping(lambda at: at.stage == forward.CHANGED))
    assert older.exists()


def test_a_statement_that_takes_long_does_not_keep_it_from_being_stopped(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "revisions"
    folder.mkdir()
    for each in layout.REVISIONS.glob("r*.py"):
        (folder / each.name).write_text(each.read_text())
    (folder / f"r{layout.HEAD + 1:04}.py").write_text(ENDLESS.format(last=layout.HEAD, next=layout.HEAD + 1))
    monkeypatch.setattr(layout, "REVISIONS", folder)
    with pytest.raises(Cancelled):
        Store.open(file, KEY, now_ms, control=stopping(lambda at: at.stage == forward.CHANGED and at.done == at.of - 1))
    assert layout_of(file) == SINCE


def test_a_page_that_is_damaged_is_found_out_before_anything_is_changed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldcrm.store.store.LOOKED_THROUGH_AT_ONCE", 0)
    whole = bytearray(file.read_bytes())
    whole[-2048:-2032] = bytes(16)
    file.write_bytes(whole)
    with pytest.raises(Trouble, match=r"store\.damaged"):
        Store.open(file, KEY, now_ms)
    assert file.read_bytes() == whole
    assert not list(file.parent.glob("*.layout-*"))


@pytest.mark.parametrize("since", [1, 2])
def test_search_is_taken_up_anew_only_where_what_is_searched_has_changed(tmp_path: Path, since: int) -> None:
    store = Store.open(filled(tmp_path / "work.db", since), KEY, now_ms)
    assert asked(store, "SELECT n, text FROM search_doc ORDER BY n") == [(1, "| of then|"), (2, "| of then|")]
    with store.read() as reading:
        assert search.behind(reading.connection) == (2 if since == 1 else 0)
    store.catch_up(lambda: True)
    is_new = [text != "| of then|" for (text,) in asked(store, "SELECT text FROM search_doc")]
    assert is_new == [since == 1] * 2
    store.close()


def test_only_tables_whose_rows_were_written_are_looked_through_for_owners(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def bring_forward(connection: Connection, *rest: Any) -> None:
        bare: Any = connection.connection.driver_connection
        bare.create_function("looked_through", 1, looked.append)
        upgrade(connection, *rest)

    upgrade = layout.bring_forward
    monkeypatch.setattr(layout, "bring_forward", bring_forward)
    monkeypatch.setattr(sqlite, "_UNOWNED", "SELECT 1 WHERE looked_through(?) IS NOT NULL")
    Store.open(file, KEY, now_ms).close()
    assert "shadow_literature" in looked
    assert not {"account", "visit", "activity", "price_item"} & set(looked)
