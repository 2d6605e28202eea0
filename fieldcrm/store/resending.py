"""What head office could not accept, sent once more as new work: with the values, and what its author had seen."""

from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Op, Tx, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.sealing import image, noted
from fieldcrm.store.store import Reading, Store, Work
from fieldcrm.store.taking_back import forget, lay_aside


def refused_ops(reading: Reading, id: str) -> tuple[Op, ...]:
    """What the refused step said; one that was not refused, or is off the list, is none."""
    mine = (book.sealed.c.txid == as_bytes(id), book.sealed.c.state == book.REFUSED)
    body = reading.connection.scalar(select(book.sealed.c.body).where(*mine))
    if body is None:
        raise RuleBroken("outbox.not_refused", id)
    return unpack(Tx, body).ops


def take_its_place(work: Work, id: str, ops: Iterable[Op]) -> int:
    """The step that is being written stands for the refused one, which is off the list; says which one it is.

    It names what the author of that one had seen, so that what others have written since is merged with it and not
    covered up.
    """
    connection = work.connection
    for op in ops:
        _as_was_seen(connection, work.shelves.registry, op)
    mine = (book.sealed.c.txid == as_bytes(id), book.sealed.c.state == book.REFUSED)
    connection.execute(update(book.sealed).where(*mine).values(state=book.ACKNOWLEDGED))
    return connection.scalar(select(book.control.c.cur_tx)) or 0


def id_of(reading: Reading, step: int) -> str:
    """The id that step was sealed under."""
    return as_text(reading.connection.execute(select(book.sealed.c.txid).where(book.sealed.c.tx == step)).scalar_one())


def call_off(store: Store, id: str, instead_of: str) -> None:
    """Undo the step `id`, which stands for a refused one: that is on the list again. Refused once it may have left."""
    with store.apply() as applying:
        lay_aside(store, applying, id)
        forget(applying.connection, id)
        mine = (book.sealed.c.txid == as_bytes(instead_of), book.sealed.c.state == book.ACKNOWLEDGED)
        applying.connection.execute(update(book.sealed).where(*mine).values(state=book.REFUSED))


def _as_was_seen(connection: Connection, registry: Registry, op: Op) -> None:
    if op.verb is Verb.INSERT or not op.base:
        return
    spec, captured = registry.by_wire[op.table], book.ops.c
    fresh = (captured.sealed == 0, captured.tbl == op.table, captured.id == op.id)
    for row in connection.execute(select(book.ops).where(*fresh)).all():
        before = image(spec, row.old)
        told = {column: op.old.get(column) for column in op.new if column in before}
        values = {"base": min(op.base, row.base or op.base), "old": noted({**before, **told})}
        connection.execute(update(book.ops).where(captured.n == row.n).values(values))
