"""A bucket told from nothing, kind by kind: what nobody can work without first, owners before what they own.

Where it stands is a number of the bucket, at which the telling began, and the last row told. No more is kept anywhere,
since rows that are written meanwhile take higher numbers: they are met further on, and told once more with all that
came after that number. A row that came into the bucket after it is left to then, so that every owner is told before.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from sqlalchemy import Connection, func, select

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Block, Frame, Place, Spot, Standing
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.blocks import Room, put, weigh
from sync_server.heads import Head, heads
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import Owner, bulk
from sync_server.store.tables import domain_tables

NOTHING: Spot = (0, 0)
BEGINNING: Place = (0, *NOTHING)


def coming(connection: Connection, registry: Registry, bucket_ids: Sequence[int]) -> dict[int, int]:
    """How many rows of each kind are in these buckets."""
    found: dict[int, int] = {}
    for spec in registry:
        table = domain_tables(registry)[spec.name]
        query = select(func.count()).select_from(table).where(table.c["_b"].in_(bucket_ids), table.c["_del"] == 0)
        if number := connection.scalar(query):
            found[spec.told.wire] = number
    return found


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


class Filling:
    """Tells the buckets that are on their way as far as there is room, the least advanced first."""

    def __init__(
        self,
        connection: Connection,
        registry: Registry,
        room: Room,
        places: Mapping[int, Place],
        *,
        numbered: bool = False,
    ) -> None:
        """With `numbered`, owners are told by their numbers where the asker knows these."""
        self._numbered = numbered
        self._connection = connection
        self._registry = registry
        self._room = room
        found = heads(connection, registry, dict.fromkeys(places, 0))
        self._on_the_way = {head.id: _Bucket(self, head, places[head.id]) for head in found}

    @property
    def is_done(self) -> bool:
        """Whether all of them have been told."""
        return not self._on_the_way

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

    def read(self, spec: EntitySpec, bucket: int, seq: int, until: int) -> tuple[Sequence[Block], Spot | None]:
        """The next rows of a kind, and where they end unless that is the end of the kind."""
        names = ["id", "_seq", "_rv", *(each.name for each in spec.columns)]
        owner = self._owner(spec)
        while True:
            most, window = self._room.stretch, (bucket, seq, until)
            rows = bulk(self._connection).first(self._connection, spec.name, names, window, most, owner)
            blocks = [put(spec, rows, owner[0] if owner else "")] if rows else []
            weight = weigh(blocks)
            if not self._room.is_too_heavy(weight, len(rows)):
                self._room.take(weight)
                return blocks, (spec.told.wire, rows[-1][1]) if len(rows) == most else None

    def _owner(self, spec: EntitySpec) -> Owner | None:
        """An owner that has not been written since the telling began was told under the number it has."""
        above = self._registry.owner(spec) if self._numbered else None
        return (above[0].name, above[1].name) if above else None


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
        blocks: Sequence[Block] = ()
        self._at = None
        if ahead:
            seq = at[1] if ahead[0].told.wire == at[0] else 0
            blocks, self._at = self._filling.read(ahead[0], self.id, seq, self._until)
        if self._at is None and len(ahead) > 1:
            self._at = (ahead[1].told.wire, 0)
        is_whole = self._at is None and self._until == self._head.head
        rows, total = (self._head.rows, self._head.sum) if is_whole else (-1, 0)
        return Frame(self.id, 0, self._until, tuple(blocks), rows, total, at, self._at)
