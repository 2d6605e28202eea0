"""Whether a device holds of a bucket what the centre holds, and those rows of which it does not; nothing is changed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, Final

from sqlalchemy import Connection, select

from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Block, Finding, Kind, Listing, VerifyAnswer, VerifyRequest
from fieldcrm.protocol.ranges import SHORT, range_of
from fieldcrm.registry.catalogue import Registry
from sync_server import schemas
from sync_server.blocks import put, weigh
from sync_server.centre import Centre
from sync_server.devices import asker_of
from sync_server.heads import names
from sync_server.refusals import RequestRefused
from sync_server.rows import Key
from sync_server.store.dialects import Row
from sync_server.store.tables import buckets
from sync_server.surveys import Bucket, rows

ID: Final = 16
Listed = dict[Key, tuple[int, bytes]]
"""Version and short digest of each row that a device says it holds."""


def compare(centre: Centre, device_code: str, request: VerifyRequest, about: bytes) -> VerifyAnswer:
    """Answer one request of an authenticated device, from one snapshot.

    A device that stands elsewhere than the bucket does holds other rows for good reason, and is told to come again.
    """
    schemas.must_be_asked_in(centre, request.version, request.schema)
    with centre.read() as connection:
        number = _must_be_theirs(centre, connection, device_code, request)
        head = connection.execute(select(buckets).where(buckets.c.id == request.bucket)).one()
        if not _is_up_to_date(head.head, request):
            return VerifyAnswer(about, Finding.BEHIND)
        if head.n > LIMITS["rows_verified"]:
            raise RequestRefused(Refusal.TOO_LARGE)
        bucket = Bucket(id=head.id, head=head.head, columns=_known(centre, request))
        if request.ranges:
            return _row_by_row(centre, connection, bucket, request, about)
        known = centre.surveys.sums(connection, centre.registry.at(request.schema), number, bucket)
    if known.digest() == request.digest:
        return VerifyAnswer(about, Finding.SAME)
    return VerifyAnswer(about, Finding.DIFFERS, known.packed())


def _is_up_to_date(head: int, request: VerifyRequest) -> bool:
    return head == request.cursor


def _known(centre: Centre, request: VerifyRequest) -> Mapping[int, int]:
    """As much as the device says it knows, of what its schema has."""
    last = {spec.told.wire: spec.columns[-1].column for spec in centre.registry.at(request.schema)}
    return {table: min(last[table], column) for table, column in request.columns.items() if table in last}


def _must_be_theirs(centre: Centre, connection: Connection, device_code: str, request: VerifyRequest) -> int:
    """The number of the epoch. A bucket of somebody else's is not told from one that is none."""
    person = asker_of(centre, connection, device_code, request.epoch).person
    name = names(connection, [request.bucket]).get(request.bucket)
    if name is None or not centre.company(connection).may(person, name):
        raise RequestRefused(Refusal.NOT_FOUND)
    return centre.epoch(connection)[0]


def _row_by_row(
    centre: Centre, connection: Connection, bucket: Bucket, request: VerifyRequest, about: bytes
) -> VerifyAnswer:
    wanted, listed = frozenset(request.ranges), _listed(request)
    known = centre.registry.at(request.schema)
    told, weight = defaultdict[int, list[Row]](list), 0
    with centre.surveys.turn():
        for spec, row, digest in rows(connection, known, bucket):
            if range_of(row[0]) not in wanted:
                continue
            if listed.pop((spec.told.wire, row[0]), None) != (row[2], digest[:SHORT]):
                told[spec.told.wire].append(row)
                weight += weigh([put(spec, [row])])
            if weight >= LIMITS["page_bytes"]:
                return _told(known, about, told, {}, more=True)
    return _told(known, about, told, listed, more=False)


def _told(known: Registry, about: bytes, told: dict[int, list[Row]], besides: Listed, *, more: bool) -> VerifyAnswer:
    """Rows as they stand, and those that are not here at all."""
    blocks = [put(known.by_wire[table], some) for table, some in told.items()]
    gone = defaultdict[int, list[bytes]](list)
    for table, row in besides:
        gone[table].append(row)
    blocks += [Block(table, Kind.LEAVE, b"".join(ids), (0,) * len(ids)) for table, ids in gone.items()]
    return VerifyAnswer(about, Finding.DIFFERS if blocks else Finding.SAME, blocks=tuple(blocks), more=more)


def _listed(request: VerifyRequest) -> Listed:
    """What the device holds in the ranges it names; anything else is no message of ours."""
    if sum(len(each.ids) for each in request.rows) > ID * LIMITS["rows_listed"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    wanted, listed = frozenset(request.ranges), Listed()
    for each in request.rows:
        for row, held in _rows(each):
            if each.table not in request.columns or range_of(row) not in wanted:
                raise BadMessage("a row that was not asked about")
            listed[each.table, row] = held
    return listed


def _rows(listing: Listing) -> Iterator[tuple[bytes, tuple[int, bytes]]]:
    ids, digests = _cut(listing.ids, ID), _cut(listing.digests, SHORT)
    versions = list(accumulate(listing.versions))
    if not len(ids) == len(digests) == len(versions):
        raise BadMessage("a listing whose parts do not fit")
    return zip(ids, zip(versions, digests, strict=True), strict=True)


def _cut(joined: bytes, size: int) -> Sequence[Any]:
    if len(joined) % size:
        raise BadMessage("a listing that was cut")
    return [joined[place : place + size] for place in range(0, len(joined), size)]
