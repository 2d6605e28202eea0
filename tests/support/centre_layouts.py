"""What the centre's database is made of, as text and as facts: `python -m tests.support.centre_layouts`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, Table, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from fieldcrm.registry.catalogue import REGISTRY
from sync_server.store import layout
from sync_server.store.tables import domain_tables, layouts, metadata

FOLDER: Final = Path(__file__).parents[1] / "contract" / "layouts"
DIALECTS: Final = {"sqlite": sqlite.dialect, "postgresql": postgresql.dialect}
Facts = set[tuple[object, ...]]


def dump(name: str) -> str:
    """The statements that make the database, as the declarations are now."""
    dialect = DIALECTS[name]()
    tables = [*metadata.sorted_tables, *domain_tables(REGISTRY).values()]
    return "".join(f"{str(made.compile(dialect=dialect)).strip()};\n" for table in tables for made in _making(table))


def _making(table: Table) -> Iterator[CreateTable | CreateIndex]:
    yield CreateTable(table)
    yield from map(CreateIndex, sorted(table.indexes, key=lambda index: str(index.name)))


def make_from(engine: Engine, revision: int) -> None:
    """A database of that revision, from its dump."""
    with engine.begin() as connection:
        for statement in file(engine.dialect.name, revision).read_text("utf-8").split(";\n")[:-1]:
            connection.exec_driver_sql(statement)
        connection.execute(layouts.insert().values(revision=revision))


def file(dialect: str, revision: int) -> Path:
    """Where a dump lies."""
    return FOLDER / f"{revision:04}.{dialect}.sql"


def facts(connection: Connection) -> Facts:
    """Columns, keys and indexes, however they were written down."""
    told, found = inspect(connection), Facts()
    for table in told.get_table_names():
        key = told.get_pk_constraint(table)["constrained_columns"]
        for column in told.get_columns(table):
            name, kind = column["name"], str(column["type"])
            found.add((table, name, kind, column["nullable"], str(column["default"]), name in key))
        for index in told.get_indexes(table):
            found.add((table, "index", bool(index["unique"]), *index["column_names"]))
        for unique in told.get_unique_constraints(table):
            found.add((table, "unique", *unique["column_names"]))
    return found


if __name__ == "__main__":
    for each in DIALECTS:
        file(each, layout.HEAD).write_text(dump(each), encoding="utf-8")
