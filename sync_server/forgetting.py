"""What has gone is told for as long as anybody who comes by may not have heard of it; then the centre forgets it.

A deleted record itself stays, so that nothing that comes late brings it back. Forgotten is only that those who hold a
bucket have to be told of it: whoever comes back after longer finds by count and checksum that they hold more than there
is, and has it taken off by comparing; see docs/adr/0081-what-has-gone-is-forgotten.md.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Final

from sqlalchemy import Connection, delete, select, update

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Standing
from sync_server.centre import Centre
from sync_server.devices import COURIER
from sync_server.store.tables import bucket_rows, buckets, devices, standings

AWAY: Final = timedelta(days=180)
"""Whoever was not heard of for so long holds nothing up: longer than the longest leave."""

_MS: Final = timedelta(milliseconds=1)


def forget(centre: Centre) -> int:
    """Forget what everybody who was here of late has been told of; says how much of it there was.

    Bucket by bucket, so that nobody waits for long; where one of them stands whose place is not known, nothing is."""
    with centre.read() as connection:
        told = _told_to_all(connection, centre.now_ms() - AWAY // _MS)
    return sum(centre.again(partial(_forget, centre, bucket, until)) for bucket, until in sorted(told.items()))


def _forget(centre: Centre, bucket: int, until: int) -> int:
    with centre.write() as connection:
        is_told = (bucket_rows.c.bucket == bucket, bucket_rows.c.seq <= until)
        further = update(buckets).where(buckets.c.id == bucket, buckets.c.min_seq < until)
        connection.execute(further.values(min_seq=until))
        return connection.execute(delete(bucket_rows).where(*is_told)).rowcount


def _told_to_all(connection: Connection, since_ms: int) -> Mapping[int, int]:
    """How far everybody who was heard since then has read each bucket from which something has gone."""
    heads = select(buckets.c.id, buckets.c.head).where(buckets.c.id.in_(select(bucket_rows.c.bucket).distinct()))
    told = {row.id: row.head for row in connection.execute(heads)}
    here = (devices.c.last_seen_ms >= since_ms, devices.c.status != COURIER)
    stand = select(standings.c.body).join_from(devices, standings, devices.c.no == standings.c.device, isouter=True)
    for body in connection.scalars(stand.where(*here)):
        if body is None:
            return {}
        told |= {
            bucket: min(at, told[bucket]) for bucket, at in _places(unpack(Standing, body)).items() if bucket in told
        }
    return told


def _places(standing: Standing) -> Mapping[int, int]:
    """How far a device holds each bucket; one that is told kind by kind is held as of when the telling began."""
    begun = {bucket: place[0] for bucket, place in standing.filling.items()}
    return {bucket: at for bucket, at in {**standing.cursors, **begun}.items() if at}
