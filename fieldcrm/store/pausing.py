"""What a person holds back: a record, with what was done on it and what leans on that, until they let it go.

It waits apart from the lanes, in an incarnation that the centre never hears of; what goes on is numbered as if it had
not been there. So nothing that was ever in a request can be held back: its number is given.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Delete
from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Op, Tx
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.images import Key
from fieldcrm.store.sealing import built_on, leans_on_any
from fieldcrm.store.store import Store

Steps = Sequence[Row[Any]]


def pause(store: Store, id: str) -> int:
    """Hold back the record that the step `id` is about, with what leans on it; says how many steps that is.

    Refused where one of them was in a request already: it may be at the centre.
    """
    with store.apply() as applying:
        connection, registry = applying.connection, store.registry
        chosen = _step(connection, id)
        if chosen.incarnation == book.HELD:
            return 0
        record = _record(connection, registry, unpack(Tx, chosen.body).ops[0])
        told = {"tbl": record[0], "id": record[1], "since_ms": store.now_ms()}
        connection.execute(insert(book.paused).prefix_with("OR IGNORE").values(told))
        steps = _waiting(connection, chosen.incarnation)
        kept = _leaning(connection, registry, steps, frozenset((record,)))
        if any(row.asked for row in kept):
            raise RuleBroken("outbox.on_its_way", id)
        _number(connection, kept, book.HELD)
        on = [row for row in steps if row not in kept and not row.asked]
        _number(connection, sorted(on, key=lambda row: row.number), chosen.incarnation)
        _seal_again(connection, registry, on)
        return len(kept)


def resume(store: Store, id: str) -> int:
    """Let go what the step `id` is held back for: it goes with the next exchange, behind what waits already; says how
    many steps that is. What leans on another record that is held back waits on."""
    with store.apply() as applying:
        connection, registry = applying.connection, store.registry
        for table, row in _causes(connection, registry, _step(connection, id)):
            connection.execute(delete(book.paused).where(book.paused.c.tbl == table, book.paused.c.id == row))
        steps = _waiting(connection, book.HELD)
        staying = _leaning(connection, registry, steps, _paused(connection))
        going = [row for row in steps if row not in staying]
        _number(connection, going, connection.execute(select(book.control.c.incarnation)).scalar_one())
        _seal_again(connection, registry, going)
        return len(going)


def _step(connection: Connection, id: str) -> Row[Any]:
    query = select(book.sealed).where(book.sealed.c.txid == as_bytes(id), book.sealed.c.state == book.WAITING)
    found = connection.execute(query).first()
    if found is None:
        raise RuleBroken("outbox.missing", id)
    return found


def _waiting(connection: Connection, incarnation: int) -> Steps:
    mine = (book.sealed.c.state == book.WAITING, book.sealed.c.incarnation == incarnation)
    return connection.execute(select(book.sealed).where(*mine).order_by(book.sealed.c.tx)).all()


def _record(connection: Connection, registry: Registry, op: Op) -> Key:
    """What a person calls one: a line is part of its order."""
    spec = registry.by_wire[op.table]
    owner = registry.owner(spec)
    if owner is None or spec.name == "contact" or spec.told.delete is not Delete.WITH_OWNER:
        return op.table, op.id
    field, above = owner
    query = f'SELECT "{field.name}" FROM "{spec.name}" WHERE id = ?'
    row = op.new.get(field.column) or connection.exec_driver_sql(query, (op.id,)).scalar()
    return (above.told.wire, row) if row is not None else (op.table, op.id)


def _paused(connection: Connection) -> frozenset[Key]:
    return frozenset((row.tbl, row.id) for row in connection.execute(select(book.paused)))


def _leaning(connection: Connection, registry: Registry, steps: Iterable[Row[Any]], records: frozenset[Key]) -> Steps:
    """Those on these records, and those that lean on one of them, from the earliest on."""
    found: list[Row[Any]] = []
    for step in steps:
        ops = unpack(Tx, step.body).ops
        is_on = not records.isdisjoint((op.table, op.id) for op in ops)
        if is_on or leans_on_any(connection, registry, ops, [row.tx for row in found]):
            found.append(step)
    return found


def _causes(connection: Connection, registry: Registry, step: Row[Any]) -> frozenset[Key]:
    """The records that a step is held back for: its own, and those of what it leans on."""
    above = [step]
    for earlier in reversed([row for row in _waiting(connection, book.HELD) if row.tx < step.tx]):
        if any(leans_on_any(connection, registry, unpack(Tx, row.body).ops, [earlier.tx]) for row in above):
            above.append(earlier)
    return _paused(connection) & {(op.table, op.id) for row in above for op in unpack(Tx, row.body).ops}


def _number(connection: Connection, steps: Iterable[Row[Any]], incarnation: int) -> None:
    """Without a gap at the end of their lanes in that incarnation, in this order."""
    chosen = list(steps)
    mine = (book.sealed.c.incarnation == incarnation, book.sealed.c.tx.not_in([row.tx for row in chosen]))
    query = select(book.sealed.c.lane, func.max(book.sealed.c.number)).where(*mine).group_by(book.sealed.c.lane)
    last: dict[int, int] = {row[0]: row[1] for row in connection.execute(query)}
    for row in chosen:
        last[row.lane] = last.get(row.lane, 0) + 1
        values = {"incarnation": incarnation, "number": last[row.lane]}
        connection.execute(update(book.sealed).where(book.sealed.c.tx == row.tx).values(values))


def _seal_again(connection: Connection, registry: Registry, steps: Iterable[Row[Any]]) -> None:
    """As they are numbered now, with what they build on as that is; nobody has ever been sent them as they were."""
    branch: int = connection.execute(select(book.control.c.branch)).scalar_one()
    for row in steps:
        now = connection.execute(select(book.sealed).where(book.sealed.c.tx == row.tx)).one()
        was = unpack(Tx, row.body)
        after = built_on(connection, registry, was.ops, now.lane, before=row.tx)
        body = pack(Tx(was.txid, now.lane, now.number, was.hlc, was.ops, branch, after))
        connection.execute(update(book.sealed).where(book.sealed.c.tx == row.tx).values(body=body))
