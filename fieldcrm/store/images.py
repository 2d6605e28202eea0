"""Rows as the centre tells them, written many at a time into a kind's table or into its shadow."""

from collections.abc import Sequence

from sqlalchemy import Connection

from fieldcrm.protocol.messages import Block, Plain
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW

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


def keep_image(connection: Connection, spec: EntitySpec, row: bytes) -> None:
    """Keep the centre's image of a row that is about to be covered, unless one is kept already."""
    listed, shadow = ", ".join(names(spec)), f'"{SHADOW}{spec.name}"'
    chosen = f'SELECT {listed} FROM "{spec.name}" WHERE id = ? AND _rv > 0'
    connection.exec_driver_sql(f"INSERT OR IGNORE INTO {shadow} ({listed}) {chosen}", (row,))


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
