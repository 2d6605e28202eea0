"""The raw limit: the same rows unpacked, decoded, inserted and indexed by the bare driver, with nothing kept beside."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from backports import zstd
from sqlcipher3 import dbapi2

from benchmarks.figures import Spent, spent
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec

PAGE = 5_000
Rows = dict[int, list[tuple[object, ...]]]


def pages(rows: Rows) -> list[bytes]:
    """The rows by columns in compressed pages, as any protocol would send them."""
    made: list[bytes] = []
    for table, found in rows.items():
        for start in range(0, len(found), PAGE):
            columns = list(zip(*found[start : start + PAGE], strict=True))
            made.append(zstd.compress(msgspec.msgpack.encode((table, columns)), 3))
    return made


def load(path: Path, carried: Sequence[bytes]) -> Spent:
    """Unpack, decode, insert into keyed tables in one durable transaction, then the owners' and key indexes."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("key = \"x'" + "6b" * 32 + "'\"", "journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    with spent() as took:
        connection.execute("BEGIN IMMEDIATE")
        for spec in REGISTRY:
            connection.execute(_table(spec))
        for page in carried:
            table, columns = msgspec.msgpack.decode(zstd.decompress(page))
            marks = ", ".join("?" * len(columns))
            spec = REGISTRY.by_wire[table]
            connection.executemany(f'INSERT INTO "{spec.name}" VALUES (NULL, {marks})', zip(*columns, strict=True))  # noqa: S608 - declared names only
        for spec in REGISTRY:
            for index in _indexes(spec):
                connection.execute(index)
        connection.execute("COMMIT")
    connection.close()
    return took


def _table(spec: EntitySpec) -> str:
    columns = ", ".join(f'"{each.name}" {each.codec.sql}' for each in spec.columns)
    return f'CREATE TABLE "{spec.name}" (rid INTEGER PRIMARY KEY, id BLOB NOT NULL, {columns})'


def _indexes(spec: EntitySpec) -> list[str]:
    made = [f'CREATE UNIQUE INDEX "{spec.name}_id" ON "{spec.name}" (id)']
    above = REGISTRY.owner(spec)
    if above is not None:
        made.append(f'CREATE INDEX "{spec.name}_owner" ON "{spec.name}" ("{above[0].name}")')
    return made
