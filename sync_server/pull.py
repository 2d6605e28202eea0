"""Everything new after a device's cursors, by columns, from one snapshot."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import sub
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, select

from fieldcrm.protocol.messages import LIMITS, Block, Frame, Kind, Plain
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.echoes import Echoes
from sync_server.rows import Key, Stamp, stamps
from sync_server.store.dialects import Row, Window, bulk
from sync_server.store.tables import bucket_rows, buckets

_WRITTEN: Final = ("_gv", "_since")
FIRST_SPAN: Final = 1_000
"""How many numbers of a bucket are looked at first; what they weigh decides how many come next."""


Head = Any
"""A row of `bucket`."""


@dataclass(frozen=True, slots=True)
class Page:
    """Frames, and whether there is more than they hold."""

    frames: tuple[Frame, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the asker stands, how many bytes it wants (0: as many as is usual), and what it need not be told.

    `echoes` are the rows it has just sent. Unless it is to be told `whole` rows, it holds all that its buckets held at
    its cursors.
    """

    cursors: Mapping[int, int]
    wanted: int = 0
    echoes: Echoes = field(default_factory=dict[Key, int])
    whole: bool = False


def page(connection: Connection, registry: Registry, asked: Asked) -> Page:
    """About as much as was wanted after the cursors. An idle device costs one look at the heads of its buckets."""
    cursors = asked.cursors
    query = select(buckets).where(buckets.c.id.in_(list(cursors))).order_by(buckets.c.id)
    heads = [row for row in connection.execute(query).all() if row.head > cursors[row.id]]
    spans = _Spans(connection, registry, asked)
    frames: list[Frame] = []
    for head in heads:
        since = cursors[head.id]
        while since < head.head:
            if spans.is_full:
                return Page(tuple(frames), more=True)
            frames.append(spans.next(head, since))
            since = frames[-1].until
    return Page(tuple(frames), more=False)


class _Spans:
    """Reads stretch after stretch of a bucket's numbers, as long as those before let hope will fit."""

    def __init__(self, connection: Connection, registry: Registry, asked: Asked) -> None:
        self._connection = connection
        self._registry = registry
        self._asked = asked
        self._bulk = bulk(connection)
        self._room = min(asked.wanted or LIMITS["page_bytes"], LIMITS["raw_bytes"] // 4)
        self._heaviest = 2 * self._room
        self._span = FIRST_SPAN

    @property
    def is_full(self) -> bool:
        """Whether the page holds all it should."""
        return self._room <= 0

    def next(self, bucket: Head, since: int) -> Frame:
        """The frame that goes on after `since`: of one row, if that is a heavy one."""
        until, blocks, weight = self._read(bucket, since)
        while weight > self._heaviest and until > since + 1:
            self._span = (until - since) // 2
            until, blocks, weight = self._read(bucket, since)
        self._room -= weight
        if 2 * weight < self._room:
            self._span *= 2
        elif weight > self._room:
            self._span = max(1, self._span // 2)
        return Frame(bucket.id, since, until, blocks, *((bucket.n, bucket.cs) if until == bucket.head else ()))

    def _read(self, bucket: Head, since: int) -> tuple[int, tuple[Block, ...], int]:
        until = min(since + self._span, bucket.head)
        blocks = tuple(self._blocks((bucket.id, since, until)))
        return until, blocks, len(msgspec.msgpack.encode(blocks))

    def _blocks(self, window: Window) -> Iterator[Block]:
        """One look says which kinds to read: most pages hold few of them."""
        stirred = self._bulk.stirred(self._connection, [spec.name for spec in self._registry], window)
        held = 0 if self._asked.whole else self._asked.cursors[window[0]]
        for spec in self._registry:
            if spec.name in stirred:
                names = ["id", "_seq", "_rv", *(each.name for each in spec.columns), *(_WRITTEN if held else ())]
                yield from self._rows(spec, self._bulk.window(self._connection, spec.name, names, window), held)
        yield from self._gone(*window)

    def _rows(self, spec: EntitySpec, rows: Sequence[Row], held: int) -> Iterator[Block]:
        """Whole rows, or what was written on those that the asker holds since it read the bucket up to `held`; of
        those that are as the asker has just sent them, only the version."""
        echoed = [row for row in rows if self._is_echo(spec, row)] if self._asked.echoes else []
        told = [row for row in rows if not self._is_echo(spec, row)] if echoed else rows
        if held and told:
            yield from _told(spec, told, held)
        elif told:
            yield _put(spec, told)
        if echoed:
            yield _echo(spec, echoed)

    def _is_echo(self, spec: EntitySpec, row: Row) -> bool:
        """Somebody else may have written it between the push and this look."""
        return bool(self._asked.echoes.get((spec.told.wire, row[0])) == row[2])

    def _gone(self, bucket: int, since: int, until: int) -> Iterator[Block]:
        window = (bucket_rows.c.bucket == bucket, bucket_rows.c.seq > since, bucket_rows.c.seq <= until)
        order = (bucket_rows.c.tbl, bucket_rows.c.op, bucket_rows.c.seq)
        found = self._connection.execute(select(bucket_rows).where(*window).order_by(*order))
        for (table, kind), rows in groupby(found, key=lambda row: (row.tbl, row.op)):
            ids, seqs = zip(*((row.row, row.seq) for row in rows), strict=True)
            yield Block(table, Kind(kind), b"".join(ids), _differences(seqs))


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
        yield _put(spec, whole)
    for columns, patched in alike.items():
        yield _patch(spec, columns, patched)


def _columns(spec: EntitySpec, written: Mapping[int, Stamp]) -> tuple[int, ...]:
    """The travelling columns of the groups that were written one by one."""
    return tuple(each.column for each in spec.columns if spec.group_number[each.group] in written)


def _patch(spec: EntitySpec, columns: tuple[int, ...], rows: Sequence[Row]) -> Block:
    put = _put(spec, rows)
    told = dict(zip((each.column for each in spec.columns), put.columns, strict=True))
    return msgspec.structs.replace(
        put, kind=Kind.PATCH, columns=tuple(told[column] for column in columns), fields=columns
    )


def _put(spec: EntitySpec, rows: Sequence[Row]) -> Block:
    ids, seqs, versions, *columns = zip(*rows, strict=True)
    return Block(
        table=spec.told.wire,
        kind=Kind.PUT,
        ids=b"".join(ids),
        seqs=_differences(seqs),
        versions=_differences(versions),
        columns=tuple(map(_column, columns)),
    )


def _echo(spec: EntitySpec, rows: Sequence[Row]) -> Block:
    ids, seqs, versions, *_ = zip(*rows, strict=True)
    return Block(spec.told.wire, Kind.ECHO, b"".join(ids), _differences(seqs), _differences(versions))


def _differences(numbers: Sequence[int]) -> tuple[int, ...]:
    return (numbers[0], *map(sub, numbers[1:], numbers))


def _column(values: tuple[Plain, ...]) -> tuple[Plain, ...] | None:
    """What is the same in every row is told once, and nothing at all if that is NULL."""
    first = values[0]
    if values.count(first) < len(values):
        return values
    return None if first is None else (first,)
