"""What was sealed but not answered, numbered anew: after this device was rolled back, or when the centre lacks some."""

from collections.abc import Mapping

from sqlalchemy import Connection, Row, func, select, update

from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.store import book
from fieldcrm.store.store import Store

Place = tuple[int, int, int]
"""An incarnation, a lane and a number in it."""
_Waiting = Row[int, int, int, int, bytes]


def begin_new_life(store: Store, newest: int) -> int:
    """Go on under an incarnation later than `newest` and a branch of its own; says how much was sealed anew.

    The centre knows an earlier life of this device that has given the same numbers to other work, and which this one
    has not seen. Nothing is dropped: each transaction keeps its id, so what had arrived is still taken only once.
    """
    with store.apply() as applying:
        branch_off(applying.connection, store.now_ms())
        return number_anew(applying.connection, newest, store.now_ms())


def branch_off(connection: Connection, now_ms: int) -> None:
    """From here on this device has not seen what another life of it wrote; by the clock, as an incarnation is."""
    branch: int = connection.scalar(select(book.control.c.branch)) or 0
    connection.execute(update(book.control).values(branch=max(branch + 1, now_ms)))


def number_anew(connection: Connection, newest: int, now_ms: int) -> int:
    """Number what waits from 1 on in an incarnation later than `newest` and than this one; says how much that is.

    By the clock: two copies of one file must not draw the same, or what one of them has sent would pass for the work
    of the other.
    """
    control = connection.execute(select(book.control)).one()
    life = max(control.incarnation + 1, newest + 1, now_ms)
    connection.execute(update(book.control).values(incarnation=life, begun_after=newest))
    waiting = _waiting(connection)
    places = _places(waiting, life)
    for row in waiting:
        _seal_anew(connection, row, places, control.branch)
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
        connection.execute(
            update(book.sealed).where(*mine).values(state=book.WAITING, covered=0, hub=None, hub_ms=None)
        )
    return first == expected


def _waiting(connection: Connection) -> list[_Waiting]:
    sealed = book.sealed.c
    columns = (sealed.tx, sealed.incarnation, sealed.lane, sealed.number, sealed.body)
    query = select(*columns).where(sealed.state == book.WAITING, sealed.incarnation != book.HELD)
    return list(connection.execute(query.order_by(sealed.incarnation, sealed.lane, sealed.number)).all())


def _places(waiting: list[_Waiting], life: int) -> dict[Place, Place]:
    """Where each transaction comes to stand: the lanes begin at 1 again, in the order they had."""
    last: dict[int, int] = {}
    places: dict[Place, Place] = {}
    for row in waiting:
        last[row.lane] = last.get(row.lane, 0) + 1
        places[row.incarnation, row.lane, row.number] = (life, row.lane, last[row.lane])
    return places


def _seal_anew(connection: Connection, row: _Waiting, places: Mapping[Place, Place], branch: int) -> None:
    """What it builds on and has been answered is there: only what still waits has to go first."""
    old = unpack(Tx, row.body)
    life, lane, number = places[row.incarnation, row.lane, row.number]
    after = places.get((row.incarnation, *old.after)) if old.after else None
    body = pack(Tx(old.txid, lane, number, old.hlc, old.ops, branch, after[1:] if after else None))
    values = {"incarnation": life, "number": number, "body": body, "hub": None, "hub_ms": None}
    connection.execute(update(book.sealed).where(book.sealed.c.tx == row.tx).values(values))
