"""A company as a file of rows: what a copy of a PostgreSQL is, and what any empty database can be filled from.

It begins with `HEAD`. Then come parts, each behind its length in four bytes: of every table its name and its columns,
then its rows; the last part is how many parts were before it.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select

from fieldcrm.domain.errors import RuleBroken
from sync_server.centre import Centre
from sync_server.store.tables import file_parts, metadata

HEAD: Final = b"FieldCRM rows 1\n"
LENGTH_BYTES: Final = 4
LARGEST: Final = 1 << 26
"""No row of ours is longer than that."""
AT_ONCE: Final = 1_000
PARTS_AT_ONCE: Final = 16
"""Of what is a megabyte long."""

BYTES_AT_ONCE: Final = 1 << 24
Row = Sequence[Any]


def write(centre: Centre, file: Path) -> None:
    """Every row of every table, from one snapshot."""
    encoder = msgspec.msgpack.Encoder()
    written = 0

    def part(told: object) -> bytes:
        body = encoder.encode(told)
        return len(body).to_bytes(LENGTH_BYTES) + body

    with centre.read() as connection, file.open("wb") as out:
        out.write(HEAD)
        for table in _tables(centre):
            out.write(part([str(table.name), _columns(table)]))
            written += 1
            for row in connection.execute(select(table), execution_options={"yield_per": _at_once(table)}):
                out.write(part(list(row)))
                written += 1
        out.write(part(written))


def is_rows(file: Path) -> bool:
    """Whether it begins as such a file does."""
    with file.open("rb") as opened:
        return opened.read(len(HEAD)) == HEAD


def fill(centre: Centre, file: Path) -> None:
    """Put the rows in the place of all that is in the database, or nothing of them."""
    tables: dict[str, Table] = {table.name: table for table in _tables(centre)}
    with centre.write() as connection, file.open("rb") as opened:
        for table in reversed(tables.values()):
            connection.execute(delete(table))
        told = set[str]()
        for name, columns, rows in _by_table(_parts(opened, file), file):
            if name not in tables or columns != _columns(tables[name]):
                raise RuleBroken("backup.other_release", f"{file}: {name}", "file")
            _insert(connection, tables[name], rows)
            told.add(name)
        if missing := tables.keys() - told:
            raise RuleBroken("backup.other_release", f"{file}: {min(missing)}", "file")
        _count_on(connection, _tables(centre))


def _tables(centre: Centre) -> list[Table]:
    return [*metadata.sorted_tables, *centre.tables.values()]


def _at_once(table: Table) -> int:
    """How many of its rows are held while they are written."""
    return PARTS_AT_ONCE if table is file_parts else AT_ONCE


def _columns(table: Table) -> list[str]:
    return [str(column.name) for column in table.columns]


def _parts(opened: BinaryIO, file: Path) -> Iterator[Any]:
    """Each part but the last, which has to agree with how many there were."""
    decoder = msgspec.msgpack.Decoder()
    opened.seek(len(HEAD))
    read = 0
    while True:
        length = int.from_bytes(opened.read(LENGTH_BYTES))
        body = opened.read(min(length, LARGEST))
        try:
            told = decoder.decode(body)
        except msgspec.DecodeError as error:
            raise RuleBroken("backup.no_company", f"{file}: part {read + 1}: {error}", "file") from error
        if isinstance(told, list):
            read += 1
            yield told
            continue
        if told != read or opened.read(1):
            raise RuleBroken("backup.no_company", f"{file}: {read} parts, not {told}", "file")
        return


def _by_table(parts: Iterator[Any], file: Path) -> Iterator[tuple[str, list[str], list[Row]]]:
    """The rows some at a time, each time with their table's name and columns."""
    name, columns, rows, held = "", list[str](), list[Row](), 0
    for part in parts:
        if len(part) == 2 and isinstance(part[0], str) and isinstance(part[1], list):
            if name:
                yield name, columns, rows
            name, columns, rows, held = part[0], part[1], [], 0
        elif len(part) == len(columns):
            rows.append(part)
            held += sum(len(value) for value in part if isinstance(value, bytes))
            if held > BYTES_AT_ONCE:
                yield name, columns, rows
                rows, held = [], 0
        else:
            raise RuleBroken("backup.no_company", f"{file}: a row of {name or 'no table'}", "file")
    if name:
        yield name, columns, rows


def _insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    names = _columns(table)
    for start in range(0, len(rows), AT_ONCE):
        some = [dict(zip(names, row, strict=True)) for row in rows[start : start + AT_ONCE]]
        connection.execute(insert(table), some)


def _count_on(connection: Connection, tables: Sequence[Table]) -> None:
    """PostgreSQL counts ids by itself, and has not been told of these."""
    if connection.dialect.name != "postgresql":
        return
    for table in tables:
        column = table.autoincrement_column
        if column is not None:
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('\"{table.name}\"', '{column.name}'), "
                f'(SELECT coalesce(max("{column.name}"), 0) + 1 FROM "{table.name}"), false)'
            )
