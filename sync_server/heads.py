"""How far each bucket goes, and what is in it for who speaks one schema or another."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, select

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.tables import WHOLE
from sync_server import later_kinds
from sync_server.store.dialects import bulk
from sync_server.store.tables import buckets

_COLUMNS: Final = ("id", "head", "n", "cs")


@dataclass(frozen=True, slots=True)
class Head:
    """The last number of a bucket; count and checksum of its rows, as far as their kinds are known."""

    id: int
    head: int
    rows: int
    sum: int


def names(connection: Connection, told: Collection[int]) -> dict[int, str]:
    """What the buckets of these numbers are called, as far as there are any.

    A device may tell any number, and a PostgreSQL is broken by one that its column has no room for: so they are
    compared as what they came as.
    """
    asked = bindparam(None, list(told), WHOLE)
    found = connection.execute(select(buckets.c.id, buckets.c.name).where(buckets.c.id.in_(asked)))
    return {row.id: row.name for row in found}


def heads(connection: Connection, registry: Registry, cursors: Mapping[int, int]) -> list[Head]:
    """The buckets that go further than these cursors, in the order of their numbers."""
    found = bulk(connection).among(connection, buckets, _COLUMNS, "id", list(cursors))
    further = sorted((id, head, n, cs) for id, head, n, cs in found if head > cursors[id])
    sums = {id: (n, cs) for id, _, n, cs in further}
    if further and not registry.is_whole:
        sums = later_kinds.less(connection, sums, registry.schema)
    return [Head(id, head, *sums[id]) for id, head, _, _ in further]
