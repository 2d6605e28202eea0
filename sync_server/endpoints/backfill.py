"""What a schema brought, told to a device that has read its buckets in an older one; nothing is changed."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from fieldcrm.protocol.backfill import MOST_BUCKETS, BackfillAnswer, BackfillRequest, Gap
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Block, Frame, Kind, Spot
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import schemas
from sync_server.blocks import Room, put, weigh
from sync_server.centre import Centre
from sync_server.devices import asker_of
from sync_server.heads import Head, heads, names
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import Row, bulk

NOTHING: Spot = (0, 0)


def tell(centre: Centre, device_code: str, request: BackfillRequest, about: bytes) -> BackfillAnswer:
    """Answer one request of an authenticated device, from one snapshot.

    A bucket that has moved on is told nothing of: the device exchanges first, so that what it hears here is of rows
    that it holds as they stand.
    """
    schemas.must_be_asked_in(centre, request.version, request.schema)
    if len(request.buckets) > MOST_BUCKETS:
        raise RequestRefused(Refusal.TOO_LARGE)
    with centre.read() as connection:
        theirs = _theirs(centre, connection, device_code, request)
        known = centre.registry.at(request.schema)
        found = {head.id: head for head in heads(connection, known, dict.fromkeys(theirs, -1))}
        at_rest = {id: gap for id, gap in sorted(request.buckets.items()) if id in found and found[id].head == gap[0]}
        telling = _Telling(connection, known, Room(request.page))
        frames = tuple(telling.frames((found[id], gap) for id, gap in at_rest.items()))
    return BackfillAnswer(about, frames, tuple(sorted(request.buckets.keys() - at_rest.keys())))


def _theirs(centre: Centre, connection: Connection, device_code: str, request: BackfillRequest) -> list[int]:
    """Those of the buckets that the person may see; of others nothing is said, not even whether they are."""
    person = asker_of(centre, connection, device_code, request.epoch).person
    company = centre.company(connection)
    return [id for id, name in names(connection, request.buckets).items() if company.may(person, name)]


class _Telling:
    """One answer: bucket by bucket, of each the kinds in their order, as far as there is room."""

    def __init__(self, connection: Connection, known: Registry, room: Room) -> None:
        self._connection = connection
        self._known = known
        self._room = room
        self._ranks = {spec.told.wire: rank for rank, spec in enumerate(known, 1)} | {NOTHING[0]: 0}

    def frames(self, asked: Iterator[tuple[Head, Gap]]) -> Iterator[Frame]:
        """One a bucket; a bucket that is not reached is asked about again."""
        for head, gap in asked:
            if self._room.is_full:
                return
            yield self._frame(head, gap)

    def _frame(self, head: Head, gap: Gap) -> Frame:
        cursor, knows, at = gap[0], gap[1], gap[2:]
        if at[0] not in self._ranks:
            raise BadMessage(f"no kind {at[0]}")
        blocks: list[Block] = []
        for spec in self._known:
            if self._ranks[spec.told.wire] < self._ranks[at[0]] or not _has_news(spec, knows):
                continue
            seq = at[1] if spec.told.wire == at[0] else 0
            while seq >= 0:
                if self._room.is_full:
                    return Frame(head.id, cursor, cursor, tuple(blocks), at=at, to=(spec.told.wire, seq))
                some, seq = self._read(spec, knows, (head.id, seq, head.head))
                blocks += some
        return Frame(head.id, cursor, cursor, tuple(blocks), head.rows, head.sum, at=at)

    def _read(self, spec: EntitySpec, knows: int, window: tuple[int, int, int]) -> tuple[Sequence[Block], int]:
        """The next rows of a kind, and the number of the last of them, -1 if there are no more."""
        news = () if spec.since > knows else _news(spec, knows)
        while True:
            most = self._room.stretch
            rows = self._rows(spec, news, window, most)
            blocks = [_block(spec, news, rows)] if rows else []
            weight = weigh(blocks)
            if not self._room.is_too_heavy(weight, len(rows)):
                self._room.take(weight)
                return blocks, rows[-1][1] if len(rows) == most else -1

    def _rows(
        self, spec: EntitySpec, news: Sequence[FieldSpec], window: tuple[int, int, int], most: int
    ) -> Sequence[Row]:
        read = bulk(self._connection)
        names = ["id", "_seq", "_rv", *(each.name for each in news or spec.columns)]
        if not news:
            return read.first(self._connection, spec.name, names, window, most)
        defaults = {each.name: each.plain_default for each in news}
        return read.differing(self._connection, spec.name, names, window, defaults, most)


def _has_news(spec: EntitySpec, knows: int) -> bool:
    return spec.since > knows or bool(_news(spec, knows))


def _news(spec: EntitySpec, knows: int) -> tuple[FieldSpec, ...]:
    return tuple(each for each in spec.columns if each.since > knows)


def _block(spec: EntitySpec, news: Sequence[FieldSpec], rows: Sequence[Row]) -> Block:
    """Rows of a new kind whole; of others what came later, where it is not what they have without being told."""
    block = put(spec, rows)
    if not news:
        return block
    return msgspec.structs.replace(block, kind=Kind.PATCH, fields=tuple(each.column for each in news))
