"""A database of an older release is brought forward whole, on both kinds; a newer one is left alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, func, inspect, select, text

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import config, later_kinds
from sync_server.config import Place
from sync_server.store import layout
from sync_server.store.open import open_postgresql, open_sqlite
from sync_server.store.tables import domain_tables, layouts
from tests.support.centre_layouts import facts, make_from

NEWEST = f"r{layout.HEAD + 1:04}.py"
NEXT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{layout.HEAD + 1:04}"
down_revision = "{layout.HEAD:04}"


def upgrade() -> None:
    op.add_column("account", sa.Column("nickname", sa.Text))
"""
REBUILT = f"""
import sqlalchemy as sa
from alembic import op

revision = "{layout.HEAD + 1:04}"
down_revision = "{layout.HEAD:04}"


def upgrade() -> None:
    how = "always" if op.get_bind().dialect.name == "sqlite" else "never"  # PostgreSQL changes a table in place
    with op.batch_alter_table("price_list", recreate=how) as table:
        table.add_column(sa.Column("nickname", sa.Text))
"""
ORPHANED = (
    NEXT
    + """
    items = sa.table("price_item", sa.column("price_list", sa.LargeBinary))
    op.execute(sa.update(items).values(price_list=b"nobody"))
"""
)
BROKEN = f'{NEXT}    op.drop_column("nothing", "nickname")\n'

Opens = Callable[[], Engine]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where a company of the first release lives."""
    if request.param == "sqlite":
        made = Place(data=tmp_path)
        engine = open_sqlite(tmp_path / "centre.db")
    else:
        made = Place(database=request.getfixturevalue("postgres_url"))
        engine = open_postgresql(str(made.database))
    make_from(engine, 1)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO bucket (name) VALUES ('org')")
    engine.dispose()
    return made


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


@pytest.fixture
def engine(place: Place) -> Iterator[Engine]:
    """The database itself, whatever the program thinks of it."""
    url = place.database
    made = open_postgresql(url) if url else open_sqlite(Path(str(place.data)) / "centre.db")
    yield made
    made.dispose()


def columns(engine: Engine) -> set[str]:
    return {column["name"] for column in inspect(engine).get_columns("account")}


def revision(engine: Engine) -> int | None:
    with engine.connect() as connection:
        return connection.scalar(select(layouts.c.revision))


def test_the_first_release_has_the_layout_of_a_new_database(place: Place, engine: Engine, tmp_path: Path) -> None:
    """If this fails a declaration has changed: write the next revision, raise HEAD, and dump the layouts anew."""
    place.open().engine.dispose()
    with engine.connect() as connection:
        old = facts(connection)
    if place.database:
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        made = Place(database=place.database).make("New")
    else:
        made = Place(data=tmp_path / "new").make("New")
    with made.engine.connect() as connection:
        assert facts(connection) == old
    made.engine.dispose()


def test_the_newest_revision_is_the_head() -> None:
    assert max(layout.REVISIONS.glob("r*.py")).stem == f"r{layout.HEAD:04}"


def test_an_older_company_is_brought_forward_once(place: Place, engine: Engine, revisions: Path) -> None:
    (revisions / NEWEST).write_text(NEXT)
    for _ in range(2):
        place.open().engine.dispose()
    assert "nickname" in columns(engine)
    assert revision(engine) == layout.HEAD
    if place.data is not None:
        copied = open_sqlite(place.data / "centre.db.layout-1")
        assert (revision(copied), "nickname" in columns(copied)) == (1, False)
        copied.dispose()


def test_a_revision_that_breaks_leaves_everything_as_it_was(place: Place, engine: Engine, revisions: Path) -> None:
    (revisions / NEWEST).write_text(BROKEN)
    with pytest.raises(Trouble, match=r"centre\.not_brought_forward"):
        place.open()
    assert (revision(engine), "nickname" in columns(engine)) == (1, False)


def test_a_table_that_is_built_anew_keeps_what_belongs_to_its_rows(
    place: Place, engine: Engine, revisions: Path
) -> None:
    (revisions / NEWEST).write_text(REBUILT)
    load_price(engine)
    place.open().engine.dispose()
    assert prices(engine) == 1


def test_a_revision_that_leaves_rows_without_their_owner_changes_nothing(
    place: Place, engine: Engine, revisions: Path
) -> None:
    (revisions / NEWEST).write_text(ORPHANED)
    load_price(engine)
    with pytest.raises(Trouble, match=r"centre\.not_brought_forward"):
        place.open()
    assert (revision(engine), prices(engine)) == (1, 1)


def test_after_an_upgrade_the_same_program_still_keeps_rows_with_their_owners(place: Place, revisions: Path) -> None:
    (revisions / NEWEST).write_text(REBUILT)
    centre = place.open()
    load_price(centre.engine)
    with centre.write() as connection:
        connection.execute(domain_tables(REGISTRY)["price_list"].delete())
    assert prices(centre.engine) == 0
    centre.engine.dispose()


def test_what_came_later_than_the_first_schema_is_counted_by_itself(engine: Engine, place: Place) -> None:
    """A centre of the release before: one stands in for another, and one who did is gone."""
    with engine.begin() as connection:
        drop_all(connection)
    make_from(engine, 6)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO bucket (id, name, n, cs) VALUES (1, 'org', 1, 0)")
        for row, gone in ((b"s" * 16, 0), (b"t" * 16, 1)):
            connection.execute(text(STANDS_IN), {"id": row, "who": row, "seq": gone + 1, "gone": gone})
    centre = place.open()
    with centre.read() as connection:
        assert later_kinds.kept(connection, [1]) == {1: {3: (1, added(0, row_sum(21, b"s" * 16, 4)))}}
    centre.engine.dispose()


def drop_all(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
        return
    for name in inspect(connection).get_table_names():
        connection.exec_driver_sql(f'DROP TABLE "{name}"')


STANDS_IN = """
INSERT INTO substitution (id, absent, substitute, first_day, last_day, _rv, _b, _seq, _del)
VALUES (:id, :who, :who, '2026-11-24', '2026-11-25', 4, 1, :seq, :gone)
"""


def load_price(engine: Engine) -> None:
    """A price list with one price in it."""
    tables = domain_tables(REGISTRY)
    lists, items = tables["price_list"], tables["price_item"]
    hidden = {"_rv": 1, "_b": 1}
    above, product = b"l" * 16, b"p" * 16
    with engine.begin() as connection:
        connection.execute(tables["product"].insert().values(id=product, code="FL-1", name="Flour", _seq=1, **hidden))
        connection.execute(lists.insert().values(id=above, code="DEALERS", _seq=2, **hidden))
        connection.execute(
            items.insert().values(id=b"i" * 16, price_list=above, product=product, price=1, _seq=3, **hidden)
        )


def prices(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(domain_tables(REGISTRY)["price_item"])) or 0


def test_a_newer_company_is_left_alone(place: Place, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(layouts.update().values(revision=layout.HEAD + 1))
    with pytest.raises(Trouble, match=r"centre\.newer"):
        place.open()
    with pytest.raises(Trouble, match=r"centre\.newer"):
        place.make("Another")


def test_a_company_is_made_once(place: Place) -> None:
    with pytest.raises(RuleBroken, match=r"centre\.exists"):
        place.make("Another", config.now_ms)
