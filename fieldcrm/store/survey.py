"""What this device really holds of each bucket: worked out from the rows themselves, and not from what is kept of them.

A row's image is what the centre last said of it; what the person has changed since is laid over it and not part of it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any, Final

from sqlalchemy import Connection, select

from fieldcrm.protocol.messages import Listing
from fieldcrm.protocol.ranges import SHORT, Ranges, row_digest
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book, schemas
from fieldcrm.store.images import Key, both, names

AT_ONCE: Final = 500
"""So many rows are taken from the file before other threads have their turn."""

BETWEEN_LOOKS: Final = 20_000
"""After so many, a fifth of a second, it is asked whether to go on."""


class Interrupted(Exception):
    """Something else has to be done first."""


Image = tuple[Any, ...]
"""A row's id, version and bucket, then its columns."""

Stamp = tuple[int, bytes]
"""A row's version and digest."""


@dataclass(slots=True)
class Held:
    """One bucket: where it stands, and the count, checksum and range sums of its rows."""

    bucket: int
    name: str
    cursor: int
    rows: int = 0
    sum: int = 0
    ranges: Ranges = field(default_factory=Ranges)

    def add(self, table: int, row: Image) -> None:
        """One more image."""
        id, version, _, *values = row
        self.rows += 1
        self.sum = added(self.sum, row_sum(table, id, version))
        self.ranges.add(id, row_digest(table, id, version, values))


def survey(
    connection: Connection, registry: Registry, only: Collection[int] | None, keep_on: Callable[[], bool]
) -> Mapping[int, Held]:
    """Every bucket that has been read to an end here, or those of these; in the midst of pages nobody can say what
    should be held, nor before what a newer schema brought has come. Interrupted once `keep_on` says stop."""
    if connection.scalar(select(book.stage.c.n).limit(1)) is not None:
        return {}
    at_rest = (book.buckets.c.cursor > 0, book.buckets.c.cursor == book.buckets.c.staged, book.buckets.c.leaving == 0)
    buckets = connection.execute(select(book.buckets).where(*at_rest, schemas.is_read_in(registry.schema)))
    found = {row.id: Held(row.id, row.name, row.cursor) for row in buckets if only is None or row.id in only}
    each = ((spec.told.wire, row) for spec in registry for row in images(connection, spec))
    for number, (table, row) in enumerate(each):
        if number % BETWEEN_LOOKS == 0 and not keep_on():
            raise Interrupted
        held = found.get(row[2])
        if held is not None:
            held.add(table, row)
    return found


def images(
    connection: Connection, spec: EntitySpec, where: str = "", values: tuple[object, ...] = ()
) -> Iterator[Image]:
    """The images of a kind; the shadow knows better where there is one. An id that is none is nobody's row."""
    listed, (plain, shadow) = ", ".join(names(spec)), both(spec)
    is_image = f"_rv > 0 AND length(id) = 16 {where}"
    query = (
        f'SELECT {listed} FROM "{plain}" WHERE {is_image} AND id NOT IN (SELECT id FROM "{shadow}") '
        f'UNION ALL SELECT {listed} FROM "{shadow}" WHERE {is_image}'
    )
    for some in connection.exec_driver_sql(query, values * 2).partitions(AT_ONCE):
        yield from map(tuple, some)


def rows_in(connection: Connection, registry: Registry, bucket: int, ranges: Sequence[int]) -> dict[Key, Stamp]:
    """What is held of some ranges of a bucket, row by row."""
    marks = ", ".join("?" * len(ranges))
    where, values = f"AND _b = ? AND substr(id, 16) IN ({marks})", (bucket, *(bytes([each]) for each in ranges))
    return {
        (spec.told.wire, row): (version, row_digest(spec.told.wire, row, version, columns))
        for spec in registry
        for row, version, _, *columns in images(connection, spec, where, values)
    }


def listed(rows: Mapping[Key, Stamp]) -> tuple[Listing, ...]:
    """The same as it travels."""
    by_table: dict[int, list[tuple[bytes, Stamp]]] = defaultdict(list)
    for (table, row), stamp in rows.items():
        by_table[table].append((row, stamp))
    return tuple(_listing(table, some) for table, some in by_table.items())


def _listing(table: int, rows: Sequence[tuple[bytes, Stamp]]) -> Listing:
    versions = chain([0], (version for _, (version, _) in rows))
    return Listing(
        table,
        b"".join(row for row, _ in rows),
        tuple(after - before for before, after in pairwise(versions)),
        b"".join(digest[:SHORT] for _, (_, digest) in rows),
    )
