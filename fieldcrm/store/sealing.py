"""From what the triggers wrote down to frozen transactions, inside the commit that made them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, uuid7
from fieldcrm.domain.marks import Delete, Lane
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Op, Tx, Values, Verb
from fieldcrm.protocol.sums import next_hlc
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book
from fieldcrm.store.driver import ask, marks
from fieldcrm.store.images import Key
from fieldcrm.store.unheard import Unheard

BY_HAND: Final = 20
"""A step of more rows is no single customer somebody has added."""

_NEXT_STEP: Final = update(book.control).values(cur_tx=book.control.c.cur_tx + 1)
_LEFT_BEHIND: Final = (
    update(book.ops).where(book.ops.c.sealed == 0).values(tx=select(book.control.c.cur_tx).scalar_subquery())
)
_NOT_SEALED: Final = select(book.ops).where(book.ops.c.sealed == 0).order_by(book.ops.c.n)
_IS_SEALED: Final = update(book.ops).where(book.ops.c.sealed == 0).values(sealed=1)
_LAST_NUMBER: Final = (
    select(book.sealed.c.number)
    .where(book.sealed.c.incarnation == bindparam("mine"), book.sealed.c.lane == bindparam("of"))
    .order_by(book.sealed.c.number.desc())
    .limit(1)
)
_NEWEST: Final = (
    "SELECT t.lane, t.number FROM sync_op o JOIN sync_tx t ON t.tx = o.tx "
    "WHERE %s AND t.state = ? AND t.lane <> ? AND t.tx < ? ORDER BY t.number DESC LIMIT 1"
)
_PAUSED: Final = select(book.paused)


def begin_step(connection: Connection, registry: Registry, now_ms: int) -> None:
    """Open a new step; what raw SQL left behind is sealed as a step of its own first."""
    connection.execute(_NEXT_STEP)
    if connection.execute(_LEFT_BEHIND).rowcount:
        seal(connection, registry, now_ms)
        connection.execute(_NEXT_STEP)


def seal(connection: Connection, registry: Registry, now_ms: int) -> int:
    """Freeze every finished step that is not frozen yet; says how many."""
    rows = connection.execute(_NOT_SEALED).all()
    unheard = Unheard(connection, registry)
    steps = [(number, _fold(registry, found, unheard)) for number, found in groupby(rows, key=lambda row: row.tx)]
    for number, folded in steps:
        _freeze(connection, registry, number, folded, now_ms)
    if rows:
        connection.execute(_IS_SEALED)
    return len(steps)


def _freeze(connection: Connection, registry: Registry, step: int, ops: Sequence[Op], now_ms: int) -> None:
    if not ops:
        return
    control = book.CONTROL.one(connection)
    lane = lane_of(registry, ops)
    incarnation = book.HELD if is_held(connection, registry, ops) else control.incarnation
    tx = Tx(
        txid=as_bytes(uuid7(now_ms)),
        lane=lane,
        number=next_number(connection, incarnation, lane),
        hlc=next_hlc(control.hlc, now_ms),
        ops=tuple(ops),
        branch=control.branch,
        after=built_on(connection, registry, ops, lane, before=step),
    )
    body = pack(tx)
    _within_limits(ops, body)
    connection.execute(update(book.control), {"hlc": tx.hlc})
    values = {"tx": step, "txid": tx.txid, "lane": lane, "number": tx.number, "body": body, "at_ms": now_ms}
    connection.execute(insert(book.sealed), {"incarnation": incarnation, **values})


def lane_of(registry: Registry, ops: Sequence[Op]) -> Lane:
    """Orders go first, and so does what a person makes one by one and an order may be for; not what is brought by the
    hundred, which would be in their way."""
    lanes = {registry.by_wire[op.table].told.lane for op in ops}
    makes = any(op.verb is Verb.INSERT and op.table in registry.ordered_from for op in ops)
    return Lane.ORDERS if Lane.ORDERS in lanes or (makes and len(ops) <= BY_HAND) else Lane.CRM


def _within_limits(ops: Sequence[Op], body: bytes) -> None:
    if len(ops) > LIMITS["ops_per_tx"] or len(body) > LIMITS["tx_bytes"]:
        raise RuleBroken("step.too_large", str(len(ops)))


def next_number(connection: Connection, incarnation: int, lane: int) -> int:
    """One more than the highest number of the lane in this incarnation."""
    return (connection.scalar(_LAST_NUMBER, {"mine": incarnation, "of": lane}) or 0) + 1


def is_held(connection: Connection, registry: Registry, ops: Sequence[Op]) -> bool:
    """Whether a person holds back one of the records, or what the step leans on."""
    paused = {(row.tbl, row.id) for row in connection.execute(_PAUSED)}
    if not paused:
        return False
    waits = (book.sealed.c.state == book.WAITING, book.sealed.c.incarnation == book.HELD)
    held = connection.scalars(select(book.sealed.c.tx).where(*waits)).all()
    is_on = not paused.isdisjoint((op.table, op.id) for op in ops)
    return is_on or leans_on_any(connection, registry, ops, held)


def leans_on_any(connection: Connection, registry: Registry, ops: Iterable[Op], steps: Sequence[int]) -> bool:
    """Whether one of these steps has to have been taken before."""
    if not steps:
        return False
    query = f"SELECT 1 FROM sync_op o WHERE tx IN ({marks(steps)}) AND %s LIMIT 1"
    return any(ask(connection, query % where, (*steps, *values)) for where, values in _leans_on(registry, ops))


def built_on(
    connection: Connection, registry: Registry, ops: Iterable[Op], lane: int, *, before: int
) -> tuple[int, int] | None:
    """The newest unanswered transaction of another lane that wrote the same rows, made what they lean on, or took away
    what was in the way of a deletion.

    That a customer has another telephone number since is nothing an order has to wait for. What comes after the step
    `before` is not looked at.
    """
    found: tuple[int, int] | None = None
    for where, values in _leans_on(registry, ops):
        for its, number in ask(connection, _NEWEST % where, (*values, book.WAITING, lane, before)):
            found = (its, number) if found is None or number > found[1] else found
    return found


def _leans_on(registry: Registry, ops: Iterable[Op]) -> Iterator[tuple[str, Sequence[Any]]]:
    """What of the ops before has to have been taken first."""
    for op in ops:
        yield "o.tbl = ? AND o.id = ?", (op.table, op.id)
    for table, id in sorted({key for op in ops for key in below(registry, op)}):
        yield "o.tbl = ? AND o.id = ? AND o.kind = ?", (table, id, Verb.INSERT)
    for table in sorted({kind for op in ops if op.verb is Verb.DELETE for kind in in_the_way(registry, op)}):
        yield "o.tbl = ? AND o.kind = ?", (table, Verb.DELETE)


def below(registry: Registry, op: Op) -> Iterator[Key]:
    """The rows that have to be there for what an op says to stand."""
    for field in registry.by_wire[op.table].leaning:
        target = registry.target(field)
        if target is not None and (row := op.new.get(field.column)) is not None:
            yield target.told.wire, row


def in_the_way(registry: Registry, op: Op) -> Iterator[int]:
    """The kinds of which none may be left when a row is deleted: they have a life of their own."""
    spec = registry.by_wire[op.table]
    return (below.told.wire for below in registry.owned_by(spec) if below.told.delete is not Delete.WITH_OWNER)


def image(spec: EntitySpec, text: str | None) -> Values:
    """What a trigger wrote down, by permanent column number; `json_object` keeps bytes as hexadecimal digits."""
    found = json.loads(text or "{}").items()
    return {(number := int(column)): _plain(spec, number, value) for column, value in found}


def noted(values: Values) -> str | None:
    """The same the other way round: as a trigger would have written it down."""
    told = {str(column): value.hex() if isinstance(value, bytes) else value for column, value in values.items()}
    return json.dumps(told) if told else None


def captured(op: Op) -> dict[str, Any]:
    """What a step says of one row as it lies in `sync_op`: no more of that row than the step was about."""
    row = {"tbl": op.table, "id": op.id, "kind": op.verb, "base": op.base, "sealed": 1}
    return {**row, "new": noted(op.new), "old": noted(op.old)}


def _plain(spec: EntitySpec, column: int, value: int | str | None) -> int | str | bytes | None:
    is_bytes = isinstance(value, str) and spec.by_column[column].codec.sql == "BLOB"
    return bytes.fromhex(str(value)) if is_bytes else value


def _fold(registry: Registry, rows: Iterable[Row[Any]], unheard: Unheard) -> list[Op]:
    """One op a row: how it was before the step and how it is after; what came and went was never there."""
    by_row: dict[Key, list[Row[Any]]] = {}
    for row in rows:
        by_row.setdefault((row.tbl, row.id), []).append(row)
    folded = (_op(registry.by_wire[table], row, found, unheard) for (table, row), found in by_row.items())
    return _owners_first(registry, [op for op in folded if op is not None])


def _op(spec: EntitySpec, row: bytes, rows: list[Row[Any]], unheard: Unheard) -> Op | None:
    first, last = rows[0], rows[-1]
    old, new = image(spec, first.old), image(spec, last.new)
    if not old and not new:
        return None
    if not old:
        return Op(Verb.INSERT, spec.told.wire, row, 0, _said(spec, new))
    if not new:
        return Op(Verb.DELETE, spec.told.wire, row, first.base)
    columns = _changed_groups(spec, old, new)
    if not columns:
        return None
    missed = unheard.columns(spec, row) & columns
    written = frozenset(column for column in missed if old.get(column) != new.get(column))
    columns -= missed - written
    base = 0 if written else first.base  # nobody has seen what stands there
    return Op(Verb.UPDATE, spec.told.wire, row, base, _only(new, columns), _told(_only(old, columns)))


def _changed_groups(spec: EntitySpec, old: Mapping[int, object], new: Mapping[int, object]) -> frozenset[int]:
    """A group travels whole: half an address is no address."""
    groups = ([field.column for field in fields] for fields in spec.groups.values())
    changed = (group for group in groups if any(old.get(column) != new.get(column) for column in group))
    return frozenset(column for group in changed for column in group)


def _only(values: Values, columns: frozenset[int]) -> Values:
    return {column: value for column, value in values.items() if column in columns}


def _told(values: Values) -> Values:
    """Nothing is what a column not told of holds anyway."""
    return {column: value for column, value in values.items() if value is not None}


def _said(spec: EntitySpec, new: Values) -> Values:
    """Nor is said what a kind was given later, where it is as it is without: an older centre has no word for it."""
    later = {each.column: each.plain_default for each in spec.columns if each.since > spec.since}
    return {column: value for column, value in _told(new).items() if column not in later or later[column] != value}


def _owners_first(registry: Registry, ops: list[Op]) -> list[Op]:
    """Rows are made before what they own and deleted after it, whatever order the step wrote them in."""
    rank = {spec.told.wire: place for place, spec in enumerate(registry)}
    made = sorted((op for op in ops if op.verb is not Verb.DELETE), key=lambda op: rank[op.table])
    gone = sorted((op for op in ops if op.verb is Verb.DELETE), key=lambda op: -rank[op.table])
    return made + gone
