"""What a laptop's file is made of, as text to keep and as facts to compare: `python -m tests.support.layouts`."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from fieldcrm.store import database, layout
from fieldcrm.store.store import Store

FOLDER: Final = Path(__file__).parents[1] / "unit" / "store" / "layouts"
KEY: Final = b"k" * 32
_MADE_BY_SQLITE = ("sqlite_", "search_index_")
Facts = set[tuple[object, ...]]


def dump(connection: Connection) -> str:
    """The statements that make the file, in the order they were given."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return "".join(f"{sql};\n" for name, sql in rows if not name.startswith(_MADE_BY_SQLITE))


def made_from(path: Path, revision: int) -> None:
    """A file of that revision, from its dump: with the one row of control that each has."""
    engine = database.open_file(path, KEY)
    with engine.begin() as connection:
        for statement in (FOLDER / f"{revision:04}.sql").read_text("utf-8").split(";\n")[:-1]:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("INSERT INTO sync_ctl (one) VALUES (1)")
        connection.exec_driver_sql(f"PRAGMA application_id = {layout.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {revision}")
    engine.dispose()


def facts(connection: Connection) -> Facts:
    """Columns, indexes, references and triggers, however they were written down."""
    return {*_tables(connection), *_triggers(connection)}


def _tables(connection: Connection) -> Iterator[tuple[object, ...]]:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars()
    for table in (name for name in names if not name.startswith(_MADE_BY_SQLITE)):
        for _, name, kind, not_null, default, key, hidden in _rows(connection, f'PRAGMA table_xinfo("{table}")'):
            yield table, name, kind, not_null, default, key, hidden
        for _, index, unique, *_ in _rows(connection, f'PRAGMA index_list("{table}")'):
            columns = [row[2] for row in _rows(connection, f'PRAGMA index_info("{index}")')]
            yield table, "index", unique, *columns
        for _, _, above, column, of, *what in _rows(connection, f'PRAGMA foreign_key_list("{table}")'):
            yield table, "belongs to", above, column, of, *what


def _triggers(connection: Connection) -> Iterator[tuple[object, ...]]:
    for row in _rows(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"):
        yield tuple(row)


def _rows(connection: Connection, query: str) -> list[Any]:
    return list(connection.exec_driver_sql(query).all())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        store = Store.open(Path(temporary) / "new.db", KEY, lambda: 0)
        with store.read() as reading:
            (FOLDER / f"{layout.HEAD:04}.sql").write_text(dump(reading.connection), encoding="utf-8")
        store.close()
