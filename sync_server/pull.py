"""Everything new after a device's cursors, by columns, from one snapshot."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

import msgspec
from sqlalchemy import Connection

from fieldcrm.protocol.messages import Block, Frame, Kind, Place
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.blocks import Room, differences, put, weigh
from sync_server.echoes import Echoes, Places, echo
from sync_server.filling import PIECE, Filling, Manner
from sync_server.heads import Head, heads
from sync_server.kept import Kept
from sync_server.remaining import remaining
from sync_server.rows import Stamp, stamps
from sync_server.store.dialects import Row, Window, bulk

AHEAD: Final = 8
"""So many pages of a first download are made before they are asked for."""

_WRITTEN: Final = ("_gv", "_since")
_GONE: Final = (
    'SELECT tbl, op, "row", seq FROM bucket_row WHERE bucket = ? AND seq > ? AND seq <= ? ORDER BY tbl, op, seq'
)


class Page(msgspec.Struct, frozen=True):
    """Frames, and whether there is more than they hold."""

    frames: tuple[Frame, ...]
    more: bool
    left: int = 0
    """How many rows are still to come, for an asker who has not heard so before."""
    filling: Mapping[int, Place] = {}
    """How far the buckets have been told that are still on their way, and rest."""
    is_own: bool = False
    """Whether nothing is in it but what the asker has just sent, as it was sent."""


class Asked(msgspec.Struct, frozen=True):
    """Where the asker stands, how many bytes it wants (0: as many as is usual), and what it need not be told.

    `echoes` are the rows it has just sent, told by their `places` if there are any. Unless it is to be told `whole`
    rows, it holds all that its buckets held at its cursors. Those of `filling` it is being told kind by kind, owners by
    their numbers if `numbered`.
    """

    cursors: Mapping[int, int]
    wanted: int = 0
    echoes: Echoes = {}
    places: Places = {}
    whole: bool = False
    filling: Mapping[int, Place] = {}
    numbered: bool = False
    life: bytes = b""
    """The name of the centre's life."""

    def manner(self, kept: Kept) -> Manner:
        """How buckets are told kind by kind."""
        return Manner(kept, self.life, numbered=self.numbered, size=min(self.wanted or PIECE, PIECE))


def page(connection: Connection, registry: Registry, asked: Asked, kept: Kept) -> Page:
    """About as much as was wanted after the cursors, of what `registry` knows.

    An idle device costs one look at the heads of its buckets.
    """
    room = Room(asked.wanted)
    frames: list[Frame] = []
    cursors = dict(asked.cursors)
    if asked.filling:
        filling = Filling(connection, registry, room, asked.filling, asked.manner(kept))
        frames += filling.frames()
        if not filling.is_done:
            return Page(tuple(frames), more=True, filling=filling.places)
        cursors |= {frame.bucket: frame.until for frame in frames}
    spans = _Spans(connection, registry, asked, room)
    found = heads(connection, registry, cursors)
    for head in found:
        since = cursors[head.id]
        while since < head.head:
            if room.is_full:
                after = [(each.id, cursors[each.id], each.head) for each in found]
                left = 0 if asked.whole else remaining(connection, registry, after)
                return Page(tuple(frames), more=True, left=left)
            frames.append(spans.next(head, since))
            since = cursors[head.id] = frames[-1].until
    return Page(tuple(frames), more=False)


def make(connection: Connection, registry: Registry, asked: Asked, kept: Kept) -> None:
    """Keep what an asker is told next of the buckets on their way, some pages of it, if all of them rest still."""
    room = Room(AHEAD * (asked.wanted or PIECE))
    filling = Filling(connection, registry, room, asked.filling, asked.manner(kept))
    if filling.places.keys() == asked.filling.keys():
        deque(filling.frames(), maxlen=0)


class _Spans:
    """Reads stretch after stretch of a bucket's numbers, as long as those before let hope will fit."""

    def __init__(self, connection: Connection, registry: Registry, asked: Asked, room: Room) -> None:
        self._connection = connection
        self._registry = registry
        self._asked = asked
        self._bulk = bulk(connection)
        self._room = room

    def next(self, bucket: Head, since: int) -> Frame:
        """The frame that goes on after `since`: of one row, if that is a heavy one."""
        while True:
            until = min(since + self._room.stretch, bucket.head)
            blocks = tuple(self._blocks((bucket.id, since, until)))
            weight = weigh(blocks)
            if not self._room.is_too_heavy(weight, until - since):
                break
        self._room.take(weight)
        rows, total = (bucket.rows, bucket.sum) if until == bucket.head else (-1, 0)
        return Frame(bucket.id, since, until, blocks, rows, total)

    def _blocks(self, window: Window) -> Iterator[Block]:
        """One look says which kinds to read: most pages hold few of them."""
        stirred = self._bulk.stirred(self._connection, [spec.name for spec in self._registry], window)
        cursor = self._asked.cursors[window[0]]
        held = 0 if self._asked.whole else cursor
        for spec in self._registry:
            if spec.name in stirred:
                names = ["id", "_seq", "_rv", *(each.name for each in spec.columns), *(_WRITTEN if held else ())]
                rows = self._bulk.window(self._connection, spec.name, names, window)
                yield from self._rows(spec, rows, held, self._asked.echoes if cursor else {})
        yield from self._gone(*window)

    def _rows(self, spec: EntitySpec, rows: Sequence[Row], held: int, echoes: Echoes) -> Iterator[Block]:
        """Whole rows, or what was written on those that the asker holds since it read the bucket up to `held`; of
        those that are as the asker has just sent them, only the version. Who reads a bucket anew is told no such."""
        echoed = [row for row in rows if _is_echo(spec, row, echoes)] if echoes else []
        told = [row for row in rows if not _is_echo(spec, row, echoes)] if echoed else rows
        if held and told:
            yield from _told(spec, told, held)
        elif told:
            yield put(spec, told)
        if echoed:
            yield echo(spec, echoed, self._asked.places.get(spec.told.wire, {}))

    def _gone(self, bucket: int, since: int, until: int) -> Iterator[Block]:
        found = self._bulk.ask(self._connection, _GONE, (bucket, since, until))
        known = [row for row in found if row[0] in self._registry.by_wire]
        for (table, kind), rows in groupby(known, key=itemgetter(0, 1)):
            _, _, ids, seqs = zip(*rows, strict=True)
            yield Block(table, Kind(kind), b"".join(ids), differences(seqs))


def _is_echo(spec: EntitySpec, row: Row, echoes: Echoes) -> bool:
    """Somebody else may have written it between the push and this look."""
    return bool(echoes.get((spec.told.wire, row[0])) == row[2])


def _told(spec: EntitySpec, rows: Sequence[Row], held: int) -> Iterator[Block]:
    """Rows that came after `held` whole; those before by the columns written since, alike ones together."""
    whole: list[Row] = []
    alike: dict[tuple[int, ...], list[Row]] = defaultdict(list)
    for *row, written, since in rows:
        if since > held:
            whole.append(row)
        else:
            alike[_columns(spec, stamps(written))].append(row)
    if whole:
        yield put(spec, whole)
    for columns, patched in alike.items():
        yield _patch(spec, columns, patched)


def _columns(spec: EntitySpec, written: Mapping[int, Stamp]) -> tuple[int, ...]:
    """The travelling columns of the groups that were written one by one."""
    return tuple(each.column for each in spec.columns if spec.group_number[each.group] in written)


def _patch(spec: EntitySpec, columns: tuple[int, ...], rows: Sequence[Row]) -> Block:
    block = put(spec, rows)
    told = dict(zip((each.column for each in spec.columns), block.columns, strict=True))
    return msgspec.structs.replace(
        block, kind=Kind.PATCH, columns=tuple(told[column] for column in columns), fields=columns
    )
