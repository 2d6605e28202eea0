"""A file of an older release is brought forward with everything in it, or stays as it was."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceItem, PriceList
from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.store import layout, outbox, schemas
from fieldcrm.store.queries.account_list import Asked, account_ids, account_rows
from fieldcrm.store.search import find
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, DEALERS, FLOUR_BREAK, FLOUR_PRICE, REP, TODAY, enrol, now_ms
from tests.support.layouts import FOLDER as LAYOUTS
from tests.support.layouts import KEY, facts, made_from
from tests.support.plans import plans

RELEASED = layout.HEAD
NEWEST = f"r{RELEASED + 1:04}.py"
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{RELEASED + 1:04}"
down_revision = "{RELEASED:04}"


def upgrade() -> None:
    for table in ("account", "shadow_account"):
        op.add_column(table, sa.Column("nickname", sa.Text))
"""
BROKEN = f'{NEXT}    op.drop_column("nothing", "nickname")\n'

REBUILT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{RELEASED + 1:04}"
down_revision = "{RELEASED:04}"


def upgrade() -> None:
    with op.batch_alter_table("price_list", recreate="always") as table:
        table.add_column(sa.Column("nickname", sa.Text))
"""
ORPHANED = f'{REBUILT}    op.execute(sa.delete(sa.table("price_list")))\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of the newest release with a company in it and work that was not sent."""
    made_from(tmp_path / "work.db", RELEASED)
    store = opened(tmp_path / "work.db")
    enrol(store)
    store.close()
    return tmp_path / "work.db"


@pytest.fixture
def revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The releases there are, and room for one more that this program then is."""
    folder = tmp_path / "revisions"
    folder.mkdir()
    for each in layout.REVISIONS.glob("r*.py"):
        (folder / each.name).write_text(each.read_text())
    monkeypatch.setattr(layout, "REVISIONS", folder)
    monkeypatch.setattr(layout, "HEAD", layout.HEAD + 1)
    return folder


def opened(file: Path) -> Store:
    return Store.open(file, KEY, now_ms)


def columns(store: Store) -> set[str]:
    with store.read() as reading:
        found = reading.connection.exec_driver_sql("SELECT name FROM pragma_table_info('account')").scalars()
        return set(found)


def waiting(store: Store) -> list[bytes]:
    with store.read() as reading:
        return list(outbox.to_send(reading.connection))


@pytest.mark.parametrize("since", sorted(int(each.stem) for each in LAYOUTS.glob("*.sql")))
def test_every_release_ends_in_the_layout_of_a_new_file(tmp_path: Path, since: int) -> None:
    """If this fails a declaration has changed: write the next revision, raise HEAD, and dump the layout anew."""
    made_from(tmp_path / "old.db", since)
    old, new = opened(tmp_path / "old.db"), opened(tmp_path / "new.db")
    with old.read() as before, new.read() as after:
        assert facts(before.connection) == facts(after.connection)
    old.close()
    new.close()


def test_the_newest_revision_is_the_head() -> None:
    assert max(layout.REVISIONS.glob("r*.py")).stem == f"r{RELEASED:04}"


def test_work_that_was_not_sent_comes_along_and_is_captured_on(file: Path, revisions: Path) -> None:
    before = opened_as_it_was(file)
    (revisions / NEWEST).write_text(NEXT)
    store = opened(file)
    assert waiting(store) == before
    assert "nickname" in columns(store)
    with store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+1 555 0100"})
    assert len(waiting(store)) == len(before) + 1
    store.catch_up(lambda: True)
    with store.read() as reading:
        assert [hit.id for hit in find(reading, "sofia", 5, None)][:1] == [BAKERY.id]
    store.close()


def plainly(file: Path) -> dbapi2.Connection:
    """The file without this release looking at its layout."""
    connection = dbapi2.connect(str(file))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


def opened_as_it_was(file: Path) -> list[bytes]:
    connection = plainly(file)
    found = [row[0] for row in connection.execute("SELECT body FROM sync_tx WHERE state = 0 ORDER BY lane, number")]
    connection.close()
    return found


def test_the_file_as_it_was_is_kept_beside(file: Path, revisions: Path) -> None:
    before = opened_as_it_was(file)
    (revisions / NEWEST).write_text(NEXT)
    opened(file).close()
    assert opened_as_it_was(file.with_name(f"work.db.layout-{RELEASED}")) == before
    assert all(BAKERY.name.encode() not in each.read_bytes() for each in file.parent.iterdir() if each.is_file())


def test_a_revision_that_breaks_leaves_everything_as_it_was(file: Path, revisions: Path) -> None:
    before = opened_as_it_was(file)
    (revisions / NEWEST).write_text(BROKEN)
    with pytest.raises(Trouble, match=r"store\.not_brought_forward"):
        opened(file)
    assert opened_as_it_was(file) == before
    (revisions / NEWEST).write_text(NEXT)
    store = opened(file)
    assert waiting(store) == before
    store.close()


def test_a_table_that_is_built_anew_keeps_what_belongs_to_its_rows(file: Path, revisions: Path) -> None:
    (revisions / NEWEST).write_text(REBUILT)
    store = opened(file)
    with store.read() as reading:
        assert {each.id for each in reading.all(PriceItem)} == {FLOUR_PRICE.id, FLOUR_BREAK.id}
    store.close()


def test_a_revision_that_leaves_rows_without_their_owner_changes_nothing(file: Path, revisions: Path) -> None:
    before = opened_as_it_was(file)
    (revisions / NEWEST).write_text(ORPHANED)
    with pytest.raises(Trouble, match=r"store\.not_brought_forward.*price_item row \d+ belongs to no price_list"):
        opened(file)
    assert opened_as_it_was(file) == before


def test_after_an_upgrade_rows_go_with_their_owner_as_ever(file: Path, revisions: Path) -> None:
    (revisions / NEWEST).write_text(REBUILT)
    store = opened(file)
    with store.write() as work:
        work.delete(PriceList, DEALERS.id)
    with store.read() as reading:
        assert reading.all(PriceItem) == []
    store.close()


def test_a_file_that_is_of_today_is_neither_copied_nor_changed(file: Path) -> None:
    opened(file).close()
    assert list(file.parent.glob("work.db.layout-*")) == []


@pytest.mark.parametrize("since", [1, 2])
def test_customers_of_an_older_file_stand_by_name(tmp_path: Path, since: int) -> None:
    made_from(tmp_path / "old.db", since)
    plainly(tmp_path / "old.db").executescript(TWO_CUSTOMERS).close()
    store = opened(tmp_path / "old.db")
    with store.read() as reading:
        assert plans(reading, lambda: account_ids(reading, ASKED)) == [
            "SCAN account USING COVERING INDEX account_by_name"
        ]
        assert [row.name for row in account_rows(reading, account_ids(reading, ASKED), TODAY)] == [
            "apothecary",
            "Bakery",
        ]
    store.close()


TWO_CUSTOMERS = """
UPDATE sync_ctl SET applying = 1;
INSERT INTO account (id, number, name, _rv, _b) VALUES (X'0000000000000000000000000000000A', '1', 'Bakery', 1, 3);
INSERT INTO account (id, number, name, _rv, _b) VALUES (X'0000000000000000000000000000000C', '2', 'apothecary', 1, 3);
UPDATE sync_ctl SET applying = 0;
"""
ASKED = Asked(me=REP.id, today=TODAY)

BEFORE_SERIES = """
UPDATE sync_ctl SET applying = 1;
INSERT INTO account (id, number, name, _rv, _b) VALUES (X'0A', 'N-1', 'Bakery', 1, 3);
INSERT INTO visit (id, account, user, day, _rv, _b) VALUES (X'0B', X'0A', X'02', '2026-11-24', 1, 3);
INSERT INTO sync_bucket (id, name, cursor, staged) VALUES (3, 'NORTH', 40, 50);
INSERT INTO sync_stage (frames) VALUES (X'00');
UPDATE sync_ctl SET applying = 0;
UPDATE visit SET day = '2026-11-25';
"""


def test_what_the_first_release_left_out_is_asked_for_bucket_by_bucket(tmp_path: Path) -> None:
    made_from(tmp_path / "old.db", 1)
    plainly(tmp_path / "old.db").executescript(BEFORE_SERIES).close()
    store = opened(tmp_path / "old.db")
    with store.read() as reading:
        ask = reading.connection.exec_driver_sql
        assert ask("SELECT day, skips, rule FROM visit").one() == ("2026-11-25", "[]", None)
        assert ask("SELECT day, skips, rule FROM shadow_visit").one() == ("2026-11-24", "[]", None)
        assert ask("SELECT cursor, staged, anew_on, schema FROM sync_bucket").one() == (40, 40, 0, 1)
        assert ask("SELECT count(*) FROM sync_stage").scalar_one() == 0
    store.close()


@pytest.mark.parametrize(("since", "schema"), [(1, 1), (2, 2), (5, 2), (6, 3), (7, 3), (8, 4)])
def test_a_file_knows_in_which_schema_it_was_read(tmp_path: Path, since: int, schema: int) -> None:
    made_from(tmp_path / "old.db", since)
    plainly(tmp_path / "old.db").executescript("INSERT INTO sync_bucket (id, name) VALUES (3, 'NORTH')").close()
    store = opened(tmp_path / "old.db")
    with store.read() as reading:
        assert schemas.unheard(reading.connection, store.registry) == ({3: schema} if schema < SCHEMA else {})
    store.close()
