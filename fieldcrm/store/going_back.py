"""Following a centre that goes on from an older copy of itself: what it lost of this device's work waits again."""

from collections.abc import Sequence

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from fieldcrm.protocol.codec import digest64, unpack
from fieldcrm.protocol.messages import Op, Restored, Tx
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book, files, first_download
from fieldcrm.store.images import keep_image
from fieldcrm.store.landing import Landing
from fieldcrm.store.resealing import branch_off, number_anew
from fieldcrm.store.sealing import captured
from fieldcrm.store.store import Store

Sealed = Row[int, int, int, int, int]


def follow(store: Store, restored: Restored) -> int:
    """Go on with the centre's new life; says how many transactions wait again that it had answered.

    They keep their ids and what their author had seen, and lie over the older rows that come now: a person sees their
    own work all the time. What others did and the copy has not is taken off with the next complete pull.
    """
    with store.apply() as applying:
        connection = applying.connection
        lost = _lost(connection, restored)
        _lay_over(connection, store.registry, [row for row in lost if row.covered])
        _wait_again(connection, lost)
        if _has_been_copied(connection, restored):
            branch_off(connection, store.now_ms())
        number_anew(connection, restored.incarnation, store.now_ms())
        _read_anew(connection, store.registry, restored.buckets)
        files.send_again(connection, store.registry)
        connection.execute(update(book.control).values(epoch=restored.epoch))
    return len(lost)


def _lost(connection: Connection, restored: Restored) -> list[Sealed]:
    """What was answered, and has a later number than the copy has of its lane."""
    last = {(life, lane): number for life, lane, number, _ in restored.lanes}
    sealed = book.sealed.c
    columns = (sealed.tx, sealed.covered, sealed.incarnation, sealed.lane, sealed.number)
    query = select(*columns).where(sealed.state != book.WAITING).order_by(sealed.tx)
    return [row for row in connection.execute(query) if row.number > last.get((row.incarnation, row.lane), 0)]


def _has_been_copied(connection: Connection, restored: Restored) -> bool:
    """Whether somebody who works from a copy of this disk has been there, and has written what was not seen here.

    Such a one sends in a life that this device knows nothing of, or what it has not under the numbers of one it knows.
    Which life is the later one says nothing: they are numbered by clocks.
    """
    lives = [each for each in restored.lanes if each[0] == restored.incarnation]
    is_known = restored.incarnation in _own_lives(connection)
    return not is_known or not all(_is_ours(connection, *each) for each in lives)


def _own_lives(connection: Connection) -> set[int]:
    """This one, the one it was begun after, and all in which something was sent."""
    control = connection.execute(select(book.control.c.incarnation, book.control.c.begun_after)).one()
    return {*control, *connection.scalars(select(book.sealed.c.incarnation).distinct())}


def _is_ours(connection: Connection, life: int, lane: int, number: int, digest: bytes) -> bool:
    sealed = book.sealed.c
    at_place = (sealed.incarnation == life, sealed.lane == lane, sealed.number == number)
    body = connection.scalar(select(sealed.body).where(*at_place))
    return not digest or (body is not None and digest64(body) == digest)


def _wait_again(connection: Connection, lost: Sequence[Sealed]) -> None:
    unanswered = {"state": book.WAITING, "covered": 0, "code": None, "reason": None, "answered_ms": None}
    for row in lost:
        connection.execute(update(book.sealed).where(book.sealed.c.tx == row.tx).values(unanswered))


def _lay_over(connection: Connection, registry: Registry, covered: Sequence[Sealed]) -> None:
    """Under what still waits: it was done before that."""
    ops = [(row.tx, op) for row in covered for op in _ops(connection, row.tx)]
    first = connection.scalar(select(func.min(book.ops.c.n))) or 1
    for number, (step, op) in enumerate(ops, first - len(ops)):
        keep_image(connection, registry.by_wire[op.table], op.id)
        connection.execute(insert(book.ops).values(n=number, tx=step, **captured(op)))


def _ops(connection: Connection, step: int) -> Sequence[Op]:
    """Of those alone that are lost: a file keeps the bodies of years."""
    body = connection.execute(select(book.sealed.c.body).where(book.sealed.c.tx == step)).scalar_one()
    return unpack(Tx, body).ops


def _read_anew(connection: Connection, registry: Registry, further: Sequence[int]) -> None:
    """Pages of the life before are not mixed with those of this one. A first download begins again altogether."""
    connection.execute(delete(book.stage))
    if first_download.is_first(connection):
        _begin_again(connection, registry)
        return
    connection.execute(update(book.buckets).values(staged=book.buckets.c.cursor))
    begin = {"cursor": 0, "staged": 0, "anew_on": book.ANEW}
    connection.execute(update(book.buckets).where(book.buckets.c.id.in_(further)).values(begin))


def _begin_again(connection: Connection, registry: Registry) -> None:
    landing = Landing(connection, registry)
    landing.uncover([])
    landing.leave(list(connection.scalars(select(book.buckets.c.id))))
    landing.show()
    connection.execute(update(book.control).values(shown_ms=None))
    first_download.finish(connection)
