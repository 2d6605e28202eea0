"""What waits to be sent: frozen transactions, each sent exactly as it was sealed."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select, update

from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Tx
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.driver import Said, ask, marks, tell
from fieldcrm.store.store import Store

_ASKED: Final = "SELECT txid FROM sync_tx WHERE asked = 1 AND txid IN ({})"
_CAN_GO: Final = "SELECT txid, body FROM sync_tx WHERE state = ? AND incarnation != ? AND txid IN ({})"
_NOTE: Final = "UPDATE sync_tx SET asked = 1 WHERE txid IN ({})"
Sealed = Any
"""A lane, a number in it, and what was sealed under that."""

_AT_ONCE: Final = 500
_sealed: Final = book.sealed.c
_WAITING: Final = Said(select(func.count()).where(_sealed.state == book.WAITING))
_INCARNATION: Final = Said(select(book.control.c.incarnation))
_IN_LANE: Final = Said(
    select(_sealed.lane, _sealed.number, _sealed.body)
    .where(_sealed.state == book.WAITING, _sealed.incarnation == bindparam("mine"), _sealed.lane == bindparam("of"))
    .where(_sealed.number > bindparam("after"))
    .order_by(_sealed.number)
    .limit(_AT_ONCE)
)
"""What waits in a lane after a number, in its order."""


def waiting(connection: Connection) -> int:
    """How many transactions the centre has not answered for."""
    return _WAITING.value(connection) or 0


def paused(connection: Connection) -> int:
    """How many of them a person holds back."""
    mine = (book.sealed.c.state == book.WAITING, book.sealed.c.incarnation == book.HELD)
    return connection.scalar(select(func.count()).where(*mine)) or 0


def oldest(connection: Connection) -> int | None:
    """Since when the oldest of them waits that nobody holds back, in milliseconds since 1970."""
    waits = (book.sealed.c.state == book.WAITING, book.sealed.c.incarnation != book.HELD)
    found: int | None = connection.scalar(select(func.min(book.sealed.c.at_ms)).where(*waits))
    return found


def to_send(
    connection: Connection,
    *,
    known: Registry | None = None,
    lane: Lane | None = None,
    most_bytes: int = LIMITS["tx_bytes"],
    most_ops: int = LIMITS["ops_per_request"],
) -> tuple[bytes, ...]:
    """The next sealed bodies in sending order: orders first, but each after what it builds on, up to the limits.

    With a `lane` only that one is sent, and of the other what it builds on. What `known` has no words for, an older
    centre's, waits until that is newer, and all behind it in its lane.
    """
    chosen: list[bytes] = []
    room, ops = most_bytes, most_ops
    for row in _Queues(connection, known).ordered(lane):
        count = len(unpack(Tx, row.body).ops)
        if chosen and (len(row.body) > room or count > ops):
            break
        chosen.append(row.body)
        room, ops = room - len(row.body), ops - count
    return tuple(chosen)


def note_asked(store: Store, bodies: Sequence[bytes]) -> list[bytes] | None:
    """They are about to leave: from now on they may be at the centre. What has left before writes nothing; says which
    have not. None where one does not wait any more as it was read: a person has held it back since, or taken it back.
    """
    txids = {unpack(Tx, body).txid: body for body in bodies}
    if not txids:
        return []
    with store.read() as reading:
        known = {txid for (txid,) in ask(reading.connection, _ASKED.format(marks(txids)), [*txids])}
    fresh = [txid for txid in txids if txid not in known]
    if not fresh:
        return []
    with store.apply() as applying:
        connection = applying.connection
        there = dict(ask(connection, _CAN_GO.format(marks(fresh)), (book.WAITING, book.HELD, *fresh)))
        if any(there.get(txid) != txids[txid] for txid in fresh):
            return None
        tell(connection, _NOTE.format(marks(fresh)), fresh)
    return fresh


def note_unasked(store: Store, txids: list[bytes]) -> None:
    """These have not left after all."""
    if txids:
        with store.apply() as applying:
            applying.connection.execute(update(book.sealed).where(book.sealed.c.txid.in_(txids)).values(asked=0))


def bodies(connection: Connection, places: Iterable[tuple[int, int]]) -> list[bytes]:
    """What was sealed under these lanes and numbers, as far as it is here."""
    incarnation = select(book.control.c.incarnation).scalar_subquery()
    sealed = select(book.sealed.c.body).where(book.sealed.c.incarnation == incarnation)
    found = [
        connection.scalar(sealed.where(book.sealed.c.lane == lane, book.sealed.c.number == number))
        for lane, number in places
    ]
    return [body for body in found if body is not None]


def for_a_file(connection: Connection, known: Registry | None = None, most_bytes: int = 0) -> tuple[bytes, ...]:
    """The same for what nobody answers at once: as much as a file holds, which is the work of weeks."""
    return to_send(
        connection, known=known, most_bytes=most_bytes or LIMITS["packet_bytes"], most_ops=LIMITS["packet_ops"]
    )


def held_back(connection: Connection, known: Registry) -> int:
    """How many of those that wait say something the centre has no words for, or stand behind one that does."""
    return waiting(connection) - paused(connection) - sum(1 for _ in _Queues(connection, known).ordered(None))


class _Queues:
    """The lanes as far as they have been looked at, each in its order."""

    def __init__(self, connection: Connection, known: Registry | None) -> None:
        self._connection = connection
        self._known = None if known is None or known.is_whole else known
        self._stopped: dict[int, int] = {}
        self._incarnation = _INCARNATION.value(connection)
        self._seen: dict[int, deque[Sealed]] = {lane.value: deque() for lane in Lane}
        self._last = dict.fromkeys(self._seen, 0)
        self._ended: set[int] = set()

    def ordered(self, only: Lane | None) -> Iterator[Sealed]:
        """Lane by lane, or that one alone, with what a transaction builds on in front of it, and all before that in
        its lane."""
        for lane in Lane if only is None else (only,):
            yield from self._up_to(lane.value, None)

    def _up_to(self, lane: int, end: int | None) -> Iterator[Sealed]:
        while (row := self._first(lane)) is not None and (end is None or row.number <= end):
            self._seen[lane].popleft()
            tx = unpack(Tx, row.body)
            if tx.after is not None:
                yield from self._up_to(*tx.after)
            if not self._can_be_said(tx):
                self._stopped[lane] = row.number
                return
            yield row

    def _can_be_said(self, tx: Tx) -> bool:
        """Whether the centre has words for it, and for what it builds on."""
        if self._known is None:
            return True
        if tx.after is not None and tx.after[1] >= self._stopped.get(tx.after[0], tx.after[1] + 1):
            return False
        specs = [(self._known.by_wire.get(op.table), op) for op in tx.ops]
        return all(spec is not None and op.new.keys() | op.old.keys() <= spec.by_column.keys() for spec, op in specs)

    def _first(self, lane: int) -> Sealed | None:
        if lane in self._stopped:
            return None
        if not self._seen[lane] and lane not in self._ended:
            self._look_on(lane)
        return self._seen[lane][0] if self._seen[lane] else None

    def _look_on(self, lane: int) -> None:
        """Some more of a lane: it may hold the work of weeks, and a request little of it."""
        found = _IN_LANE.rows(self._connection, mine=self._incarnation, of=lane, after=self._last[lane])
        self._seen[lane].extend(found)
        if len(found) < _AT_ONCE:
            self._ended.add(lane)
        else:
            self._last[lane] = found[-1].number
