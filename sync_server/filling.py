"""A bucket told from nothing, kind by kind: what nobody can work without first, owners before what they own.

Where it stands is a number of the bucket, at which the telling began, and the last row told. No more is kept anywhere,
since rows that are written meanwhile take higher numbers: they are met further on, and told once more with all that
came after that number. A row that came into the bucket after it is left to then, so that every owner is told before.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from operator import itemgetter
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Select, Table, bindparam, func, select

from fieldcrm.protocol.codec import pack_all
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Frame, Place, Spot, Standing
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.blocks import LONGEST_STRETCH, Room, put, weigh
from sync_server.heads import Head, heads
from sync_server.kept import Kept, Piece
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import Owner, Row, Window, bulk
from sync_server.store.tables import domain_tables

NOTHING: Spot = (0, 0)
BEGINNING: Place = (0, *NOTHING)

PIECE: Final = 256 << 10
"""Bytes that a frame is meant to weigh at most; where less was asked for, that."""

SAMPLE: Final = 32
"""So many rows say what the others weigh."""

_REACH: Final = 'SELECT _seq FROM "{kind}" WHERE _b = ? AND _seq > ? ORDER BY _seq LIMIT 1 OFFSET ?'
_NUMBER: Final = 'SELECT count(*) FROM "{kind}" WHERE _b = ? AND _seq > ? AND _seq <= ?'
"""Of what may be told and what may not: both are answered by the look-up alone."""

_Where = tuple[Head, Window]


def coming(connection: Connection, registry: Registry, bucket_ids: Sequence[int]) -> dict[int, int]:
    """How many rows of each kind are in these buckets."""
    found: dict[int, int] = {}
    for spec in registry:
        if number := connection.scalar(_living(domain_tables(registry)[spec.name]), {"these": list(bucket_ids)}):
            found[spec.told.wire] = number
    return found


@cache
def _living(table: Table) -> Select[int]:
    these = table.c["_b"].in_(bindparam("these", expanding=True))
    return select(func.count()).select_from(table).where(these, table.c["_del"] == 0)


def places(registry: Registry, standing: Standing, *, fresh: bool, bucket_ids: Iterable[int]) -> dict[int, Place]:
    """How far the buckets that are on their way have been told; an asker who holds nothing yet has all before it."""
    for _, kind, _ in standing.filling.values():
        if kind not in registry.by_wire:
            raise RequestRefused(Refusal.BAD_MESSAGE, text=f"no kind {kind}")
    return {
        id: standing.filling.get(id, BEGINNING)
        for id in bucket_ids
        if id in standing.filling or (fresh and not standing.cursors.get(id))
    }


@dataclass(frozen=True, slots=True)
class Manner:
    """All that decides how a bucket is told besides what is in it: the life of the centre, whether owners are told by
    their numbers, and what a frame may weigh; and where what has been made for others is kept."""

    kept: Kept
    life: bytes
    numbered: bool = False
    size: int = PIECE


class Filling:
    """Tells the buckets that are on their way as far as there is room, the least advanced first."""

    def __init__(
        self, connection: Connection, registry: Registry, room: Room, places: Mapping[int, Place], manner: Manner
    ) -> None:
        self._connection = connection
        self._registry = registry
        self._room = room
        self._manner = manner
        found = heads(connection, registry, dict.fromkeys(places, 0))
        self._on_the_way = {head.id: _Bucket(self, head, places[head.id]) for head in found}

    @property
    def is_done(self) -> bool:
        """Whether all of them have been told."""
        return not self._on_the_way

    @property
    def places(self) -> Mapping[int, Place]:
        """How far those have been told that rest, and have not been told to their end."""
        return {id: bucket.place for id, bucket in self._on_the_way.items() if bucket.is_at_rest}

    def frames(self) -> Iterator[Frame]:
        """What fits."""
        while self._on_the_way and not self._room.is_full:
            bucket = min(self._on_the_way.values(), key=lambda each: each.turn)
            yield bucket.next()
            if bucket.is_done:
                del self._on_the_way[bucket.id]

    @cached_property
    def ranks(self) -> Mapping[int, int]:
        """Each kind's turn."""
        return {spec.told.wire: turn for turn, spec in enumerate(self._registry.by_need, 1)} | {NOTHING[0]: 0}

    def kinds(self, bucket: int) -> list[EntitySpec]:
        """The kinds of which there are rows, in their turn."""
        names = [spec.name for spec in self._registry]
        found = bulk(self._connection).stirred(self._connection, names, (bucket, 0, 2**63 - 1))
        return [spec for spec in self._registry.by_need if spec.name in found]

    def read(self, spec: EntitySpec, head: Head, seq: int, until: int) -> Piece:
        """The next rows of a kind, made for this or, as long as nothing is written in the bucket, for another."""
        how, where = self._manner, (head, (head.id, seq, until))
        key = (how.life, self._registry.schema, how.numbered, how.size, spec.told.wire, where)
        piece = how.kept.piece(key, partial(self._made, spec, where))
        self._room.take(len(piece.blocks))
        return piece

    def _made(self, spec: EntitySpec, where: _Where) -> Piece:
        window, most = where[1], self._most(spec, where[1])
        while True:
            up_to = self._up_to(spec, window, most)
            rows = self._rows(spec, window, most if up_to is None else self._number(spec, window, up_to))
            is_rest = up_to is None or not rows
            told = rows if up_to is None else rows[: bisect_right(rows, up_to, key=itemgetter(1))] or rows
            blocks = pack_all((put(spec, told, self._owner_named(spec)),)) if told else b""
            if len(blocks) <= 2 * self._manner.size or len(told) <= 1:
                return Piece(blocks, None if is_rest else (spec.told.wire, told[-1][1]))
            most = len(told) // 2

    def _up_to(self, spec: EntitySpec, window: Window, most: int) -> int | None:
        """The roundest number, counted by twos, that so many rows span; nothing if there are not so many.

        So two who began elsewhere, or one before something was written, soon end at the same rows, and are told the
        rest in the same pieces.
        """
        query, (bucket, after, _) = _REACH.format(kind=spec.name), window
        found = bulk(self._connection).ask(self._connection, query, (bucket, after, most - 1))
        if not found:
            return None
        reached: int = found[0][0]
        bits = (after ^ reached).bit_length() - 1
        return reached >> bits << bits

    def _number(self, spec: EntitySpec, window: Window, up_to: int) -> int:
        query, (bucket, after, _) = _NUMBER.format(kind=spec.name), window
        [[number]] = bulk(self._connection).ask(self._connection, query, (bucket, after, up_to))
        return max(1, int(number))

    def _most(self, spec: EntitySpec, window: Window) -> int:
        """So many rows weigh what a frame may, as far as the first tell."""
        rows = self._rows(spec, window, SAMPLE)
        if len(rows) < SAMPLE:
            return SAMPLE
        weight = weigh([put(spec, rows, self._owner_named(spec))])
        return min(max(1, SAMPLE * self._manner.size // weight), LONGEST_STRETCH)

    def _rows(self, spec: EntitySpec, window: Window, most: int) -> Sequence[Row]:
        names = ["id", "_seq", "_rv", *(each.name for each in spec.columns)]
        return bulk(self._connection).first(self._connection, spec.name, names, window, most, self._owner(spec))

    def _owner(self, spec: EntitySpec) -> Owner | None:
        """An owner that has not been written since the telling began was told under the number it has."""
        above = self._registry.owner(spec) if self._manner.numbered else None
        return (above[0].name, above[1].name) if above else None

    def _owner_named(self, spec: EntitySpec) -> str:
        owner = self._owner(spec)
        return owner[0] if owner else ""


class _Bucket:
    """One bucket on its way."""

    def __init__(self, filling: Filling, head: Head, place: Place) -> None:
        self._filling = filling
        self._head = head
        self._until = place[0] or head.head
        self._at: Spot | None = place[1:]
        self.id: int = head.id

    @property
    def turn(self) -> tuple[int, int]:
        """Whose kind comes first is told first."""
        return (self._filling.ranks[self._at[0]] if self._at else 0, self.id)

    @property
    def place(self) -> Place:
        """How far it has been told, up to which number."""
        return (self._until, *(self._at or NOTHING))

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing was written in it since the telling began: else what is made before it is asked for may be
        made for nothing."""
        return self._until == self._head.head

    @property
    def is_done(self) -> bool:
        """Whether it has been told."""
        return self._at is None

    @cached_property
    def _kinds(self) -> list[EntitySpec]:
        return self._filling.kinds(self.id)

    def next(self) -> Frame:
        """Some more of it. With the last of it its sum comes, unless something has been written since it began."""
        at, ranks = self._at or NOTHING, self._filling.ranks
        ahead = [spec for spec in self._kinds if ranks[spec.told.wire] >= ranks[at[0]]]
        blocks = b""
        self._at = None
        if ahead:
            seq = at[1] if ahead[0].told.wire == at[0] else 0
            piece = self._filling.read(ahead[0], self._head, seq, self._until)
            blocks, self._at = piece.blocks, piece.to
        if self._at is None and len(ahead) > 1:
            self._at = (ahead[1].told.wire, 0)
        is_whole = self._at is None and self._until == self._head.head
        rows, total = (self._head.rows, self._head.sum) if is_whole else (-1, 0)
        return Frame(self.id, 0, self._until, _packed(blocks), rows, total, at, self._at)


def _packed(blocks: bytes) -> Any:
    """What stands in a frame for blocks that are packed already."""
    return msgspec.Raw(blocks) if blocks else ()
