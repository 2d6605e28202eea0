"""What waits to be sent: frozen transactions, each sent exactly as it was sealed."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Row, Select, func, select

from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import LIMITS, Tx
from fieldcrm.store import book

Sealed = Row[int, int, bytes]


def waiting(connection: Connection) -> int:
    """How many transactions the centre has not answered for."""
    return connection.scalar(select(func.count()).where(book.sealed.c.state == book.WAITING)) or 0


def to_send(
    connection: Connection,
    *,
    lane: Lane | None = None,
    most_bytes: int = LIMITS["tx_bytes"],
    most_ops: int = LIMITS["ops_per_request"],
    most: int = 4_000,
) -> tuple[bytes, ...]:
    """The next sealed bodies in sending order: orders first, but each after what it builds on, up to the limits.

    With a `lane` only that one is sent, and of the other what it builds on.
    """
    rows = connection.execute(_waiting_rows().limit(most)).all()
    chosen: list[bytes] = []
    room, ops = most_bytes, most_ops
    for row in _ordered(rows, lane):
        count = len(unpack(Tx, row.body).ops)
        if chosen and (len(row.body) > room or count > ops):
            break
        chosen.append(row.body)
        room, ops = room - len(row.body), ops - count
    return tuple(chosen)


def bodies(connection: Connection, places: Iterable[tuple[int, int]]) -> list[bytes]:
    """What was sealed under these lanes and numbers, as far as it is here."""
    incarnation = select(book.control.c.incarnation).scalar_subquery()
    sealed = select(book.sealed.c.body).where(book.sealed.c.incarnation == incarnation)
    found = [
        connection.scalar(sealed.where(book.sealed.c.lane == lane, book.sealed.c.number == number))
        for lane, number in places
    ]
    return [body for body in found if body is not None]


def for_a_file(connection: Connection) -> tuple[bytes, ...]:
    """The same for what nobody answers at once: as much as a file holds, which is the work of weeks."""
    ops = LIMITS["packet_ops"]
    return to_send(connection, most_bytes=LIMITS["packet_bytes"], most_ops=ops, most=ops)


def _waiting_rows() -> Select[int, int, bytes]:
    columns = (book.sealed.c.lane, book.sealed.c.number, book.sealed.c.body)
    incarnation = select(book.control.c.incarnation).scalar_subquery()
    mine = (book.sealed.c.state == book.WAITING, book.sealed.c.incarnation == incarnation)
    return select(*columns).where(*mine).order_by(book.sealed.c.lane, book.sealed.c.number)


def _ordered(rows: Sequence[Sealed], only: Lane | None) -> Iterable[Sealed]:
    """Lane by lane, with what a transaction builds on drawn in front of it, and all before that in its lane."""
    lanes: dict[int, list[Sealed]] = {}
    for row in rows:
        lanes.setdefault(row.lane, []).append(row)
    done: dict[int, int] = dict.fromkeys(lanes, 0)
    for lane in sorted(lanes if only is None else lanes.keys() & {only}):
        yield from _up_to(lanes, done, lane, len(lanes[lane]))


def _up_to(lanes: dict[int, list[Sealed]], done: dict[int, int], lane: int, end: int) -> Iterable[Sealed]:
    while done[lane] < end:
        row = lanes[lane][done[lane]]
        done[lane] += 1
        after = unpack(Tx, row.body).after
        if after is not None and after[0] in lanes:
            before = sum(1 for each in lanes[after[0]] if each.number <= after[1])
            yield from _up_to(lanes, done, after[0], before)
        yield row
