"""How much of the buckets is still to be told."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from sqlalchemy import Column, Connection, Select, Table, bindparam, func, select

from fieldcrm.registry.catalogue import Registry
from sync_server.store.dialects import Window, bulk
from sync_server.store.tables import bucket_rows, domain_tables


def remaining(connection: Connection, registry: Registry, windows: Iterable[Window]) -> int:
    """The rows and removals under these numbers. It costs as many steps in an index: so it is told once, and whoever
    asks on counts down."""
    return sum(_in_one(connection, registry, window) for window in windows if window[1] < window[2])


def _in_one(connection: Connection, registry: Registry, window: Window) -> int:
    bucket, since, until = window
    under = {"bucket": bucket, "since": since, "until": until}
    found: int = connection.scalar(_GONE, under) or 0
    for kind in bulk(connection).stirred(connection, [spec.name for spec in registry], window):
        found += connection.scalar(_there(domain_tables(registry)[kind]), under) or 0
    return found


@cache
def _there(table: Table) -> Select[int]:
    row = table.c
    return _counted(table, row["_b"], row["_seq"]).where(row["_del"] == 0)


def _counted(table: Table, bucket: Column[int], seq: Column[int]) -> Select[int]:
    under = (bucket == bindparam("bucket"), seq > bindparam("since"), seq <= bindparam("until"))
    return select(func.count()).select_from(table).where(*under)


_GONE: Final = _counted(bucket_rows, bucket_rows.c.bucket, bucket_rows.c.seq)
