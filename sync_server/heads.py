"""How far each bucket goes, and what is in it for who speaks one schema or another."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from fieldcrm.registry.catalogue import Registry
from sync_server import later_kinds
from sync_server.store.tables import buckets


@dataclass(frozen=True, slots=True)
class Head:
    """The last number of a bucket; count and checksum of its rows, as far as their kinds are known."""

    id: int
    head: int
    rows: int
    sum: int


def heads(connection: Connection, registry: Registry, cursors: Mapping[int, int]) -> list[Head]:
    """The buckets that go further than these cursors, in the order of their numbers."""
    query = select(buckets).where(buckets.c.id.in_(list(cursors))).order_by(buckets.c.id)
    rows = [row for row in connection.execute(query).all() if row.head > cursors[row.id]]
    sums = {row.id: (row.n, row.cs) for row in rows}
    if rows and not registry.is_whole:
        sums = later_kinds.less(connection, sums, registry.schema)
    return [Head(row.id, row.head, *sums[row.id]) for row in rows]
