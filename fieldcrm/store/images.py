"""Rows as the centre tells them, written many at a time into a kind's table or into its shadow."""

from collections.abc import Iterable, Sequence
from itertools import repeat

from sqlalchemy import Connection

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.messages import Block, Plain
from fieldcrm.registry.plainness import NotPlain, check_column
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.tables import quoted
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store.driver import tell_all

Key = tuple[int, bytes]
"""A kind's permanent number, and an id."""

Row = tuple[Plain, ...]
"""Values in the order of `names`."""

LONGEST_CONSTANT = 100
"""Characters: what is longer is no word of a few, and is handed over."""

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
        tell_all(connection, statement, rows)


def upsert(connection: Connection, table: str, spec: EntitySpec, rows: Sequence[Row], where: str = "") -> None:
    """Write rows over those that are there, or over those of which `where` is true."""
    news = ", ".join(f"{name} = excluded.{name}" for name in names(spec)[1:])
    insert(connection, table, spec, rows, f"ON CONFLICT (id) DO UPDATE SET {news}{where}")


def both(spec: EntitySpec) -> tuple[str, str]:
    """A kind's table, and the one that keeps the centre's images of rows changed here."""
    return spec.name, f"{SHADOW}{spec.name}"


def columns_of(spec: EntitySpec, block: Block) -> list[Iterable[Plain]]:
    """The block's columns, a value for each row."""
    return spread(told_columns(spec, block), len(ids_of(block)))


def spread(columns: Iterable[Sequence[Plain]], count: int) -> list[Iterable[Plain]]:
    """Columns of so many rows; what is told once is written out for each."""
    return [values if len(values) == count else repeat(values[0], count) for values in columns]


def told_columns(spec: EntitySpec, block: Block) -> list[Sequence[Plain]]:
    """The block's columns, checked, what is the same in every row once; what an older centre does not send has its
    default, a newer one's are left out."""
    count = len(block.ids) // 16
    columns: list[Sequence[Plain]] = []
    for place, field in enumerate(spec.columns):
        if place >= len(block.columns):
            columns.append((field.plain_default,))
            continue
        values = block.columns[place]
        if values is None:
            columns.append((None,))
            continue
        _must_fit(spec, place, values, count)
        columns.append(values)
    return columns


def fill(connection: Connection, spec: EntitySpec, rows: Sequence[Sequence[Plain]]) -> None:
    """Write rows that are not there yet, by columns in the order of `names`; what is the same in all of them stands in
    the statement, and is not handed over row by row: that is half of the time."""
    listed, count = names(spec), len(rows[0])
    same = [count > 1 and len(values) == 1 and _is_constant(values[0]) for values in rows]
    marks = [_constant(values[0]) if is_same else "?" for values, is_same in zip(rows, same, strict=True)]
    bound = [values for values, is_same in zip(rows, same, strict=True) if not is_same]
    statement = f'INSERT INTO "{spec.name}" ({", ".join(listed)}) VALUES ({", ".join(marks)})'
    connection.exec_driver_sql(statement, list(zip(*spread(bound, count), strict=True)))


def _is_constant(value: Plain) -> bool:
    return not isinstance(value, str) or (len(value) <= LONGEST_CONSTANT and "\0" not in value)


def _constant(value: Plain) -> str:
    return "NULL" if value is None else quoted(value)


def _must_fit(spec: EntitySpec, place: int, values: Sequence[Plain], count: int) -> None:
    if len(values) not in (1, count):
        raise Trouble("message.bad", f"{spec.name} column {place} has {len(values)} of {count} values")
    try:
        check_column(spec, spec.columns[place], values)
    except NotPlain as error:
        raise Trouble("message.bad", str(error)) from error
