"""Whether the centre works, for whoever watches it."""

from msgspec import Struct
from sqlalchemy import func, select

from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from sync_server.centre import Centre
from sync_server.store.tables import buckets, devices


class Health(Struct, frozen=True):
    """Nothing here names a person or a customer."""

    ok: bool
    protocol: int
    schema: int
    devices: int
    rows: int


def health(centre: Centre) -> Health:
    """Read from the database, so that an answer means it can be read."""
    with centre.read() as connection:
        rows = connection.scalar(select(func.coalesce(func.sum(buckets.c.n), 0))) or 0
        known = connection.scalar(select(func.count()).select_from(devices)) or 0
    return Health(ok=True, protocol=PROTOCOL, schema=SCHEMA, devices=known, rows=int(rows))
