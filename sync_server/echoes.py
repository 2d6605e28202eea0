"""Rows that stand exactly as their author's own transactions leave them: the author is told their version only."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from msgspec.structs import replace

from fieldcrm.protocol.messages import Block, Kind, Op, Tx, Values, Verb
from fieldcrm.registry.reading import EntitySpec
from sync_server.blocks import differences
from sync_server.rows import Key, Standing
from sync_server.store.dialects import Row

Echoes = Mapping[Key, int]
"""The version of each such row, as it was at the end of the push."""

Places = Mapping[int, Mapping[bytes, int]]
"""By table, the rows that were sent and taken, each with its place among them by their ids."""


def echoes(changed: Iterable[Standing], taken: Iterable[Tx]) -> Echoes:
    """The rows of a batch that hold what their author has, with the ops of the transactions taken laid over it."""
    ops: dict[Key, list[Op]] = defaultdict(list)
    for tx in taken:
        for op in tx.ops:
            ops[op.table, op.id].append(op)
    return {row.key: row.version for row in changed if not row.deleted and _is_as_sent(row, ops[row.key])}


def places(taken: Iterable[Tx]) -> Places:
    """Where each row stands among those that were taken; its author can tell it by that."""
    found: dict[int, set[bytes]] = defaultdict(set)
    for tx in taken:
        for op in tx.ops:
            found[op.table].add(op.id)
    return {table: {row: place for place, row in enumerate(sorted(rows))} for table, rows in found.items()}


def echo(spec: EntitySpec, rows: Sequence[Row], places: Mapping[bytes, int]) -> Block:
    """Rows of id, number and version, by the places in what was sent, which follow the ids and of all of it need not be
    said, or else by the ids."""
    if places:
        rows = sorted(rows, key=itemgetter(0))
    ids, seqs, versions, *_ = zip(*rows, strict=True)
    block = Block(spec.told.wire, Kind.ECHO, b"".join(ids), differences(seqs), differences(versions))
    if not places:
        return block
    fields = () if len(rows) == len(places) else differences([places[id] for id in ids])
    return replace(block, ids=b"", fields=fields)


def _is_as_sent(row: Standing, ops: Sequence[Op]) -> bool:
    if not ops or any(op.verb is Verb.DELETE for op in ops):
        return False
    held = _held_by_author(row, ops[0])
    if held is None:
        return False
    for op in ops:
        held = {**held, **op.new}
    return held == row.values


def _held_by_author(row: Standing, first: Op) -> Values | None:
    """The row under the author's first op, if it is the image they worked on: any other they have not seen yet."""
    if row.was is None:
        return {each.column: each.plain_default for each in row.spec.columns} if first.verb is Verb.INSERT else None
    is_seen = first.verb is Verb.UPDATE and first.base == row.was.version and not row.was.deleted
    return row.was.values if is_seen else None
