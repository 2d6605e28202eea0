"""What the centre took as it was sent comes back as a version alone; here such a row is put together again."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Final

import msgspec
from sqlalchemy import Connection, bindparam, select

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Ack, Block, Frame, Kind, Op, SyncAnswer, Tx, Values, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import book
from fieldcrm.store.driver import Said, ask, marks
from fieldcrm.store.images import Key, ids_of, names
from fieldcrm.store.overlay import slices

_MINE: Final = select(book.control.c.incarnation).scalar_subquery()
_BODY: Final = Said(
    select(book.sealed.c.body)
    .where(book.sealed.c.incarnation == _MINE)
    .where(book.sealed.c.lane == bindparam("of"), book.sealed.c.number == bindparam("as"))
)
_TAKEN_NOW = (Result.APPLIED, Result.MERGED, Result.PUT_ASIDE)


_Images = Mapping[tuple[bytes, int], Values]
"""What the centre last told of rows changed here, under id and version."""


class NotOurs(Exception):
    """An echo of what this device has not sent, or not on the image it holds."""


def in_full(connection: Connection, registry: Registry, answer: SyncAnswer) -> tuple[Frame, ...]:
    """The answer's frames, each ECHO told as the PUT it stands for.

    Raises NotOurs if one of them cannot be. Asked again the centre finds the work there, and tells such rows whole.
    """
    if not any(block.kind is Kind.ECHO for frame in answer.frames for block in frame.blocks):
        return answer.frames
    sent = _sent(connection, answer.acks)
    return tuple(
        msgspec.structs.replace(
            frame, blocks=tuple(_whole(connection, registry, sent, block) for block in frame.blocks)
        )
        for frame in answer.frames
    )


def _sent(connection: Connection, acks: Iterable[Ack]) -> Mapping[Key, Sequence[Op]]:
    """What this answer says was taken, by row and in its order; work it calls a duplicate was taken on another day."""
    found: dict[Key, list[Op]] = defaultdict(list)
    for ack in acks:
        if ack.code in _TAKEN_NOW:
            body = _BODY.value(connection, **{"of": ack.lane, "as": ack.number})
            for op in unpack(Tx, body).ops if body else ():
                found[op.table, op.id].append(op)
    return found


def _whole(connection: Connection, registry: Registry, sent: Mapping[Key, Sequence[Op]], block: Block) -> Block:
    if block.kind is not Kind.ECHO:
        return block
    spec = registry.by_wire.get(block.table)
    if spec is None:
        raise NotOurs
    ids = ids_of(block) or _placed(sent, block)
    held = _images(connection, spec, ids)
    rows = [_row(held, spec, each, sent.get((block.table, each), ())) for each in ids]
    columns = tuple(tuple(row[field.column] for row in rows) for field in spec.columns)
    return msgspec.structs.replace(block, kind=Kind.PUT, ids=b"".join(ids), columns=columns, fields=())


def _placed(sent: Mapping[Key, Sequence[Op]], block: Block) -> list[bytes]:
    """The rows of an echo that names none: those of its table that were taken, by their ids, or some of them."""
    mine = sorted(row for table, row in sent if table == block.table)
    places = list(accumulate(block.fields)) if block.fields else range(len(mine))
    if len(places) != len(block.seqs) or not all(0 <= place < len(mine) for place in places):
        raise NotOurs
    return [mine[place] for place in places]


def _images(connection: Connection, spec: EntitySpec, ids: Sequence[bytes]) -> _Images:
    columns = [field.column for field in spec.columns]
    found: dict[tuple[bytes, int], Values] = {}
    for some in slices(ids):
        query = f'SELECT {", ".join(names(spec))} FROM "{SHADOW}{spec.name}" WHERE id IN ({marks(some)})'
        for row, version, _, *values in ask(connection, query, some):
            found[row, version] = dict(zip(columns, values, strict=True))
    return found


def _row(held: _Images, spec: EntitySpec, row: bytes, ops: Sequence[Op]) -> Values:
    if not ops:
        raise NotOurs
    values = dict(_under(held, spec, row, ops[0]))
    for op in ops:
        values.update(op.new)
    return values


def _under(held: _Images, spec: EntitySpec, row: bytes, first: Op) -> Values:
    """The row as the centre last told it, which must be what the first op was made on."""
    if first.verb is Verb.INSERT:
        return {field.column: field.plain_default for field in spec.columns}
    if (row, first.base) not in held:
        raise NotOurs
    return held[row, first.base]
