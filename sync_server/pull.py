"""Everything new after a device's cursors, by columns, from one snapshot."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import Connection, Table, select

from fieldcrm.protocol.messages import Block, Frame, Kind, Plain
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.store.tables import bucket_rows, buckets

PAGE_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Page:
    """Frames, and whether there is more than they hold."""

    frames: tuple[Frame, ...]
    more: bool


def page(
    connection: Connection,
    registry: Registry,
    tables: Mapping[str, Table],
    cursors: Mapping[int, int],
    rows: int = PAGE_ROWS,
) -> Page:
    """At most about `rows` rows after the cursors. An idle device costs one look at the heads of its buckets."""
    heads = connection.execute(select(buckets).where(buckets.c.id.in_(list(cursors))).order_by(buckets.c.id)).all()
    frames: list[Frame] = []
    for head in heads:
        since = cursors[head.id]
        while since < head.head:
            if rows <= 0:
                return Page(tuple(frames), more=True)
            until = min(since + min(rows, PAGE_ROWS), head.head)
            blocks = tuple(_blocks(connection, registry, tables, head.id, since, until))
            at_head = (head.n, head.cs) if until == head.head else (-1, 0)
            frames.append(Frame(head.id, since, until, blocks, *at_head))
            rows -= sum(len(block.seqs) for block in blocks)
            since = until
    return Page(tuple(frames), more=False)


def _blocks(
    connection: Connection, registry: Registry, tables: Mapping[str, Table], bucket: int, since: int, until: int
) -> Iterable[Block]:
    for spec in registry:
        table = tables[spec.name]
        columns = [table.c[name] for name in ("id", "_seq", "_rv", *(field.name for field in spec.columns))]
        window = (table.c["_b"] == bucket, table.c["_seq"] > since, table.c["_seq"] <= until, table.c["_del"] == 0)
        found = connection.execute(select(*columns).where(*window).order_by(table.c["_seq"])).all()
        if found:
            yield _put(spec, found)
    yield from _gone(connection, bucket, since, until)


def _put(spec: EntitySpec, rows: Sequence[Sequence[Plain]]) -> Block:
    ids, seqs, versions, *columns = zip(*rows, strict=True)
    return Block(
        table=spec.told.wire,
        kind=Kind.PUT,
        ids=b"".join(ids),
        seqs=_differences(seqs),
        versions=_differences(versions),
        columns=tuple(None if _empty(column) else tuple(column) for column in columns),
    )


def _gone(connection: Connection, bucket: int, since: int, until: int) -> Iterable[Block]:
    window = (bucket_rows.c.bucket == bucket, bucket_rows.c.seq > since, bucket_rows.c.seq <= until)
    found = connection.execute(select(bucket_rows).where(*window).order_by(bucket_rows.c.seq)).all()
    for table, kind in sorted({(row.tbl, row.op) for row in found}):
        rows = [row for row in found if (row.tbl, row.op) == (table, kind)]
        yield Block(table, Kind(kind), b"".join(row.row for row in rows), _differences([row.seq for row in rows]))


def _differences(numbers: Sequence[int]) -> tuple[int, ...]:
    return (numbers[0], *(after - before for before, after in pairwise(numbers)))


def _empty(column: Sequence[Plain]) -> bool:
    return all(value is None for value in column)
