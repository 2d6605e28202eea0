"""How much of the buckets is still to be told."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from fieldcrm.registry.catalogue import Registry
from sync_server.store.dialects import Window, bulk
from sync_server.store.tables import bucket_rows, domain_tables


def remaining(connection: Connection, registry: Registry, windows: Iterable[Window]) -> int:
    """The rows and removals under these numbers. It costs as many steps in an index: so it is told once, and whoever
    asks on counts down."""
    return sum(_in_one(connection, registry, window) for window in windows if window[1] < window[2])


def _in_one(connection: Connection, registry: Registry, window: Window) -> int:
    bucket, since, until = window
    gone = (bucket_rows.c.bucket == bucket, bucket_rows.c.seq > since, bucket_rows.c.seq <= until)
    found: int = connection.scalar(select(func.count()).select_from(bucket_rows).where(*gone)) or 0
    for kind in bulk(connection).stirred(connection, [spec.name for spec in registry], window):
        row = domain_tables(registry)[kind].c
        there = (row["_b"] == bucket, row["_seq"] > since, row["_seq"] <= until, row["_del"] == 0)
        found += connection.scalar(select(func.count()).where(*there)) or 0
    return found
