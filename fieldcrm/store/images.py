"""Rows as the centre tells them, written many at a time into a kind's table or into its shadow."""

from collections.abc import Sequence

from sqlalchemy import Connection

from fieldcrm.protocol.messages import Block, Plain
from fieldcrm.registry.reading import EntitySpec

Key = tuple[int, bytes]
"""A kind's permanent number, and an id."""

Row = tuple[Plain, ...]
"""Values in the order of `names`."""

OLDER_SAYS_NOTHING = " WHERE excluded._rv >= _rv"


def ids_of(block: Block) -> list[bytes]:
    """The rows a block is about, in their order."""
    return [block.ids[place : place + 16] for place in range(0, len(block.ids), 16)]


def names(spec: EntitySpec) -> list[str]:
    """Id, row version and bucket, then the travelling columns by ascending number."""
    return ["id", "_rv", "_b", *(f'"{field.name}"' for field in spec.columns)]


def insert(connection: Connection, table: str, spec: EntitySpec, rows: Sequence[Row], otherwise: str = "") -> None:
    """Write rows that are not there yet; `otherwise` says what becomes of one that is."""
    if rows:
        listed = names(spec)
        marks = ", ".join("?" * len(listed))
        statement = f'INSERT INTO "{table}" ({", ".join(listed)}) VALUES ({marks}) {otherwise}'
        connection.exec_driver_sql(statement, rows)


def upsert(connection: Connection, table: str, spec: EntitySpec, rows: Sequence[Row], where: str = "") -> None:
    """Write rows over those that are there, or over those of which `where` is true."""
    news = ", ".join(f"{name} = excluded.{name}" for name in names(spec)[1:])
    insert(connection, table, spec, rows, f"ON CONFLICT (id) DO UPDATE SET {news}{where}")
