"""What a person takes back before it was sent: it lies aside for ninety days, and can be brought back as it was.

The record stands then as it stood before. What was in a request or a file is not taken back: it may be at the centre.
"""

from collections.abc import Iterable
from functools import partial
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Op, Tx, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book, filed, files, history
from fieldcrm.store.images import Key, keep_image
from fieldcrm.store.leaning import Steps, sent_after, undone_with
from fieldcrm.store.overlay import Overlay, slices
from fieldcrm.store.pausing import number, paused_records, record_of, seal_again, waiting, waiting_step, without
from fieldcrm.store.sealing import captured
from fieldcrm.store.store import Applying, Reading, Store

KEPT_MS: Final = 90 * 86_400_000
_KEPT: Final = ("tx", "txid", "lane", "body", "at_ms")
_OP: Final = ("tx", "tbl", "id", "kind", "base", "new", "old", "sealed")


def leaning(reading: Reading, registry: Registry, id: str) -> Steps:
    """The step, and what would be taken back with it; refused where one of them may have left."""
    return _with_it(reading.connection, registry, id)


def take_back(store: Store, id: str) -> int:
    """Undo the step `id`, which waits, and what leans on it, as if they had not been; says how many steps that is.

    They are kept, and what was taken back longer ago than ninety days is not any more.
    """
    with store.apply() as applying:
        gone = lay_aside(store, applying, id)
        old = book.taken_back.c.back_ms < store.now_ms() - KEPT_MS
        _drop(applying.connection, old)
        history.note_by_hand(applying.connection, store.now_ms(), history.TAKEN_BACK, len(gone))
        return len(gone)


def lay_aside(store: Store, applying: Applying, id: str) -> Steps:
    """The same inside a larger step."""
    connection, registry = applying.connection, store.registry
    gone = _with_it(connection, registry, id)
    ops = [op for row in gone for op in unpack(Tx, row.body).ops]
    records = {row.tx: record_of(connection, registry, unpack(Tx, row.body).ops[0]) for row in gone}
    steps = without(waiting(connection), gone)
    unheld = _unheld(connection, registry, steps) & set(records.values())
    for table, row in unheld:
        connection.execute(delete(book.paused).where(book.paused.c.tbl == table, book.paused.c.id == row))
    _move_aside(connection, gone, as_bytes(id), store.now_ms(), {tx for tx, key in records.items() if key in unheld})
    going = [row for row in steps if row.incarnation != book.HELD and not row.asked]
    _number_on(connection, registry, sorted(going, key=lambda row: row.number))
    _show(applying, registry, {(op.table, op.id) for op in ops}, has_hidden=any(op.verb is Verb.DELETE for op in ops))
    for op in _of_files(registry, ops):
        _file_gone(store, connection, op)
    return gone


def bring_back(store: Store, id: str) -> int:
    """Have the step `id` that was taken back wait again, and what went with it, where they stood among the others; says
    how many steps that is. Refused while something is on its way that has been done since on the same."""
    with store.apply() as applying:
        connection, registry = applying.connection, store.registry
        query = select(book.taken_back).where(book.taken_back.c.of == as_bytes(id)).order_by(book.taken_back.c.tx)
        back = connection.execute(query).all()
        if not back:
            raise RuleBroken("outbox.not_kept", id)
        _must_not_be_overtaken(connection, registry, back, id)
        ops = [op for row in back for op in unpack(Tx, row.body).ops]
        _move_back(connection, registry, back)
        _share_out(connection, registry, id)
        _show(applying, registry, {(op.table, op.id) for op in ops}, has_hidden=False)
        for op in _of_files(registry, ops):
            _file_back(store, connection, op)
        history.note_by_hand(connection, store.now_ms(), history.BROUGHT_BACK, len(back))
        return len(back)


def forget(connection: Connection, id: str) -> None:
    """Keep nothing of what was taken back with the step `id`."""
    _drop(connection, book.taken_back.c.of == as_bytes(id))


def _with_it(connection: Connection, registry: Registry, id: str) -> Steps:
    chosen = waiting_step(connection, id)
    later = [row for row in waiting(connection) if row.tx > chosen.tx]
    gone = undone_with(registry, chosen, later, partial(record_of, connection, registry))
    if any(row.asked for row in gone):
        raise RuleBroken("outbox.on_its_way", id)
    return gone


def _unheld(connection: Connection, registry: Registry, steps: Steps) -> frozenset[Key]:
    """The records held back of which nothing is left that waits for being let go."""
    held = [row for row in steps if row.incarnation == book.HELD]
    return frozenset(key for key in paused_records(connection) if not sent_after(registry, held, frozenset((key,))))


def _move_aside(connection: Connection, gone: Steps, chosen: bytes, now_ms: int, held: Iterable[int]) -> None:
    rows = [{name: getattr(row, name) for name in _KEPT} for row in gone]
    more = {"of": chosen, "back_ms": now_ms}
    connection.execute(insert(book.taken_back), [{**row, **more, "held": row["tx"] in held} for row in rows])
    for some in slices([row.tx for row in gone]):
        mine = book.ops.c.tx.in_(some)
        connection.execute(delete(book.ops).where(mine))
        connection.execute(delete(book.sealed).where(book.sealed.c.tx.in_(some)))


def _number_on(connection: Connection, registry: Registry, going: Steps) -> None:
    number(connection, going, connection.execute(select(book.control.c.incarnation)).scalar_one())
    seal_again(connection, registry, going)


def _move_back(connection: Connection, registry: Registry, back: Steps) -> None:
    """The steps, and among what was captured of their rows what they say of these, in the order it was done."""
    rows = [{name: getattr(row, name) for name in _KEPT} for row in back]
    connection.execute(insert(book.sealed), [{**row, "incarnation": book.ASIDE, "number": row["tx"]} for row in rows])
    ops = [(op.table, op.id, {"tx": row.tx, **captured(op)}) for row in back for op in unpack(Tx, row.body).ops]
    for table, row in dict.fromkeys((table, row) for table, row, _ in ops):
        keep_image(connection, registry.by_wire[table], row)
        there = (book.ops.c.tbl == table, book.ops.c.id == row)
        mine = [told for *key, told in ops if key == [table, row]]
        query = select(*(book.ops.c[name] for name in _OP)).where(*there).order_by(book.ops.c.n)
        others = [dict(each) for each in connection.execute(query).mappings()]
        connection.execute(delete(book.ops).where(*there))
        connection.execute(insert(book.ops), sorted([*mine, *others], key=lambda each: each["tx"]))
    for record in {record_of(connection, registry, unpack(Tx, row.body).ops[0]) for row in back if row.held}:
        told = {"tbl": record[0], "id": record[1], "since_ms": back[0].back_ms}
        connection.execute(insert(book.paused).prefix_with("OR IGNORE").values(told))
    connection.execute(delete(book.taken_back).where(book.taken_back.c.tx.in_([row.tx for row in back])))


def _share_out(connection: Connection, registry: Registry, id: str) -> None:
    """Of all that can still be numbered what is held back, and what goes on, each in the order it was done."""
    steps = waiting(connection)
    held = sent_after(registry, steps, paused_records(connection))
    if any(row.asked for row in held):
        raise RuleBroken("outbox.overtaken", id)
    number(connection, held, book.HELD)
    _number_on(connection, registry, [row for row in without(steps, held) if not row.asked])


def _must_not_be_overtaken(connection: Connection, registry: Registry, back: Steps, id: str) -> None:
    """What is on its way is there before it: then it would not be as it was."""
    asked = [row for row in waiting(connection) if row.asked and row.tx > back[0].tx]
    later: list[Row[Any]] = sorted([*back[1:], *asked], key=lambda row: row.tx)
    found = undone_with(registry, back[0], later, partial(record_of, connection, registry))
    if {row.tx for row in found} & {row.tx for row in asked}:
        raise RuleBroken("outbox.overtaken", id)


def _show(applying: Applying, registry: Registry, keys: set[Key], *, has_hidden: bool) -> None:
    """Each of these rows as a person should see it; what came meanwhile below a row that was deleted here is hidden."""
    overlay = Overlay(applying.connection, registry)
    if has_hidden:
        overlay.uncover([])
    overlay.keys |= keys
    applying.touched |= {(registry.by_wire[table].name, as_text(row)) for table, row in overlay.show()}


def _file_gone(store: Store, connection: Connection, op: Op) -> None:
    """What a row names goes and comes with the row; one that was taken away is there again, with its bytes."""
    spec, id = store.registry.by_wire[op.table], as_text(op.id)
    if op.verb is Verb.INSERT:
        filed.taken_back(connection, op.table, op.id)
    elif op.verb is Verb.DELETE:
        entity: Any = Reading(connection, store.shelves).find(spec.cls, id)
        if entity is not None and (not op.base or files.is_whole(connection, entity.sha256)):
            filed.gone(connection, spec, id)
            filed.made(connection, spec, entity)


def _file_back(store: Store, connection: Connection, op: Op) -> None:
    if op.verb is Verb.INSERT:
        filed.brought_back(connection, op.table, op.id)
    elif op.verb is Verb.DELETE:
        filed.gone(connection, store.registry.by_wire[op.table], as_text(op.id))


def _of_files(registry: Registry, ops: Iterable[Op]) -> list[Op]:
    return [op for op in ops if registry.by_wire[op.table].marked(Mark.DIGEST) is not None]


def _drop(connection: Connection, which: ColumnElement[bool]) -> None:
    """For good, with the bytes of files that were kept for it."""
    for row in connection.execute(select(book.taken_back).where(which)):
        for op in unpack(Tx, row.body).ops:
            filed.given_up(connection, op.table, op.id)
    connection.execute(delete(book.taken_back).where(which))
