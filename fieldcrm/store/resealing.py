"""What was sealed but not answered, numbered anew: after this device was rolled back, or when the centre lacks some."""

from sqlalchemy import Connection, Row, func, select, update

from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.store import book
from fieldcrm.store.store import Store

Place = tuple[int, int]
"""A lane and a number in it."""


def begin_new_life(store: Store, newest: int) -> int:
    """Go on under an incarnation later than `newest` and a branch of its own; says how much was sealed anew.

    The centre knows an earlier life of this device that has given the same numbers to other work, and which this one
    has not seen. Nothing is dropped: each transaction keeps its id, so what had arrived is still taken only once.
    """
    with store.apply() as applying:
        connection = applying.connection
        control = connection.execute(select(book.control)).one()
        life = max(control.incarnation, newest) + 1
        branch = max(control.branch + 1, store.now_ms())  # by the clock: copies of one file must not draw the same
        connection.execute(update(book.control).values(incarnation=life, branch=branch))
        waiting = _waiting(connection)
        places = _places(waiting)
        for row in waiting:
            _seal_anew(connection, row, places, (life, branch))
    return len(waiting)


def send_again(store: Store, lane: int, expected: int) -> bool:
    """Let a lane wait again from the number the centre expects; False if this device does not hold that any more."""
    with store.apply() as applying:
        connection = applying.connection
        mine = (
            book.sealed.c.incarnation == select(book.control.c.incarnation).scalar_subquery(),
            book.sealed.c.lane == lane,
            book.sealed.c.number >= expected,
        )
        first: int | None = connection.scalar(select(func.min(book.sealed.c.number)).where(*mine))
        connection.execute(update(book.sealed).where(*mine).values(state=book.WAITING, covered=0))
    return first == expected


def _waiting(connection: Connection) -> list[Row[int, int, int, bytes]]:
    columns = (book.sealed.c.tx, book.sealed.c.lane, book.sealed.c.number, book.sealed.c.body)
    in_order = (book.sealed.c.incarnation, book.sealed.c.lane, book.sealed.c.number)
    query = select(*columns).where(book.sealed.c.state == book.WAITING).order_by(*in_order)
    return list(connection.execute(query).all())


def _places(waiting: list[Row[int, int, int, bytes]]) -> dict[Place, Place]:
    """Where each transaction comes to stand: the lanes begin at 1 again, in the order they had."""
    last: dict[int, int] = {}
    places: dict[Place, Place] = {}
    for row in waiting:
        last[row.lane] = last.get(row.lane, 0) + 1
        places[row.lane, row.number] = (row.lane, last[row.lane])
    return places


def _seal_anew(
    connection: Connection, row: Row[int, int, int, bytes], places: dict[Place, Place], life: tuple[int, int]
) -> None:
    """What it builds on and has been answered is there: only what still waits has to go first."""
    old = unpack(Tx, row.body)
    lane, number = places[row.lane, row.number]
    after = places.get(old.after) if old.after else None
    body = pack(Tx(old.txid, lane, number, old.hlc, old.ops, life[1], after))
    values = {"incarnation": life[0], "number": number, "body": body}
    connection.execute(update(book.sealed).where(book.sealed.c.tx == row.tx).values(values))
