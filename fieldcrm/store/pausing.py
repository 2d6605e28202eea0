"""What a person holds back: a record, with what was done on it and what leans on that, until they let it go.

It waits apart from the lanes, in an incarnation that the centre never hears of; what goes on is numbered as if it had
not been there. So nothing that was ever in a request can be held back: its number is given.
"""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Delete
from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Op, Tx
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.images import Key
from fieldcrm.store.leaning import Ground, Steps, left, needed, sent_after
from fieldcrm.store.store import Store

_STEP = book.sealed.c.tx == bindparam("step")
_SET_NUMBER: Final = update(book.sealed).where(_STEP).values(incarnation=bindparam("life"), number=bindparam("place"))
_SET_BODY: Final = update(book.sealed).where(_STEP).values(body=bindparam("sealed"))


def pause(store: Store, id: str) -> int:
    """Hold back the record that the step `id` is about, with what leans on it; says how many steps that is.

    Refused where one of them was in a request already: it may be at the centre.
    """
    with store.apply() as applying:
        connection, registry = applying.connection, store.registry
        chosen = waiting_step(connection, id)
        if chosen.incarnation == book.HELD:
            return 0
        record = record_of(connection, registry, unpack(Tx, chosen.body).ops[0])
        told = {"tbl": record[0], "id": record[1], "since_ms": store.now_ms()}
        connection.execute(insert(book.paused).prefix_with("OR IGNORE").values(told))
        steps = _waiting(connection, chosen.incarnation)
        kept = sent_after(registry, steps, frozenset((record,)))
        if any(row.asked for row in kept):
            raise RuleBroken("outbox.on_its_way", id)
        number(connection, kept, book.HELD)
        on = [row for row in without(steps, kept) if not row.asked]
        number(connection, sorted(on, key=lambda row: row.number), chosen.incarnation)
        seal_again(connection, registry, on)
        return len(kept)


def resume(store: Store, id: str) -> int:
    """Let go what the step `id` is held back for: it goes with the next exchange, behind what waits already; says how
    many steps that is. What leans on another record that is held back waits on."""
    with store.apply() as applying:
        connection, registry = applying.connection, store.registry
        for table, row in _causes(connection, registry, waiting_step(connection, id)):
            connection.execute(delete(book.paused).where(book.paused.c.tbl == table, book.paused.c.id == row))
        steps = _waiting(connection, book.HELD)
        staying = sent_after(registry, steps, paused_records(connection))
        going = without(steps, staying)
        number(connection, going, connection.execute(select(book.control.c.incarnation)).scalar_one())
        seal_again(connection, registry, going)
        return len(going)


def waiting_step(connection: Connection, id: str) -> Row[Any]:
    """The step of that id that waits; refused where none does."""
    query = select(book.sealed).where(book.sealed.c.txid == as_bytes(id), book.sealed.c.state == book.WAITING)
    found = connection.execute(query).first()
    if found is None:
        raise RuleBroken("outbox.missing", id)
    return found


def waiting(connection: Connection) -> Steps:
    """All that wait, held back or not, in the order in which they were done."""
    waits = book.sealed.c.state == book.WAITING
    return connection.execute(select(book.sealed).where(waits).order_by(book.sealed.c.tx)).all()


def without(steps: Steps, some: Steps) -> Steps:
    """The others."""
    chosen = {row.tx for row in some}
    return [row for row in steps if row.tx not in chosen]


def _waiting(connection: Connection, incarnation: int) -> Steps:
    return [row for row in waiting(connection) if row.incarnation == incarnation]


def record_of(connection: Connection, registry: Registry, op: Op) -> Key:
    """What a person calls one: a line is part of its order."""
    spec = registry.by_wire[op.table]
    owner = registry.owner(spec)
    if owner is None or spec.name == "contact" or spec.told.delete is not Delete.WITH_OWNER:
        return op.table, op.id
    field, above = owner
    query = f'SELECT "{field.name}" FROM "{spec.name}" WHERE id = ?'
    row = op.new.get(field.column) or connection.exec_driver_sql(query, (op.id,)).scalar()
    return (above.told.wire, row) if row is not None else (op.table, op.id)


def paused_records(connection: Connection) -> frozenset[Key]:
    """The records that a person holds back."""
    return frozenset((row.tbl, row.id) for row in connection.execute(select(book.paused)))


def _causes(connection: Connection, registry: Registry, step: Row[Any]) -> frozenset[Key]:
    """The records that a step is held back for: its own, and those of what it leans on."""
    above = list(unpack(Tx, step.body).ops)
    facts = needed(registry, above)
    for earlier in reversed([row for row in _waiting(connection, book.HELD) if row.tx < step.tx]):
        ops = unpack(Tx, earlier.body).ops
        if not facts.isdisjoint(left(ops)):
            above += ops
            facts |= needed(registry, ops)
    return paused_records(connection) & {(op.table, op.id) for op in above}


def number(connection: Connection, steps: Iterable[Row[Any]], incarnation: int) -> None:
    """Without a gap at the end of their lanes in that incarnation, in this order."""
    chosen = list(steps)
    if not chosen:
        return
    connection.execute(_SET_NUMBER, [{"step": row.tx, "life": book.ASIDE, "place": row.tx} for row in chosen])
    mine = book.sealed.c.incarnation == incarnation
    query = select(book.sealed.c.lane, func.max(book.sealed.c.number)).where(mine).group_by(book.sealed.c.lane)
    last: dict[int, int] = {row[0]: row[1] for row in connection.execute(query)}
    places: list[dict[str, int]] = []
    for row in chosen:
        last[row.lane] = last.get(row.lane, 0) + 1
        places.append({"step": row.tx, "life": incarnation, "place": last[row.lane]})
    connection.execute(_SET_NUMBER, places)


def seal_again(connection: Connection, registry: Registry, steps: Iterable[Row[Any]]) -> None:
    """As they are numbered now, with what they build on as that is; nobody has ever been sent them as they were."""
    anew = {row.tx for row in steps}
    branch: int = connection.execute(select(book.control.c.branch)).scalar_one()
    ground, bodies = Ground(registry), list[dict[str, object]]()
    for row in waiting(connection):
        was = unpack(Tx, row.body)
        if row.tx in anew:
            after = ground.under(was.ops, row.lane)
            body = pack(Tx(was.txid, row.lane, row.number, was.hlc, was.ops, branch, after))
            bodies.append({"step": row.tx, "sealed": body})
        ground.add(was.ops, (row.lane, row.number))
    if bodies:
        connection.execute(_SET_BODY, bodies)
