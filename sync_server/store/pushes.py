"""What every exchange asks and every push writes, each in one statement that is said to the driver as it stands."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import Connection

from sync_server.store.dialects import Row, bulk
from sync_server.store.tables import buckets, tx_log

if TYPE_CHECKING:
    from fieldcrm.protocol.messages import Plain

_LOCK: Final = "SELECT no FROM device_key WHERE code = ? FOR UPDATE"
_ASKER: Final = (
    'SELECT d.no, d."user", d.status, d.last_session, d.incarnation, b.head, e.no, e.id, s.body FROM device_key AS d '
    "JOIN bucket AS b ON b.name = ? JOIN epoch AS e ON e.no = (SELECT max(no) FROM epoch) "
    "LEFT JOIN device_standing AS s ON s.device = d.no AND s.digest = ? WHERE d.code = ?"
)
_PUBLIC_KEY: Final = "SELECT pubkey FROM device_key WHERE code = ?"
_SEEN: Final = "UPDATE device_key SET last_session = ?, incarnation = ?, last_seen_ms = ? WHERE no = ?"
_HEARD: Final = "UPDATE device_key SET last_session = ?, last_seen_ms = ? WHERE no = ? AND last_session < ?"
_TAKEN_COLUMNS: Final = ("txid", "code", "reason", "conflicts", "device", "incarnation")
_NO_LANE: Final = -1
_STOOD: Final = (
    "SELECT lane, last, NULL FROM device_lane WHERE device = ? AND incarnation = ? UNION ALL "
    f"SELECT * FROM (SELECT {_NO_LANE}, no, hash FROM audit_link WHERE chain = ? ORDER BY no DESC LIMIT 1) AS link"
)
_TOOK: Final = -2
_BEFORE_ONE: Final = (
    f"SELECT {_TOOK}, code, txid, reason, conflicts, device, incarnation FROM tx_log WHERE txid = ? UNION ALL "
    "SELECT lane, last, NULL, NULL, NULL, NULL, NULL FROM device_lane WHERE device = ? AND incarnation = ? UNION ALL "
    f"SELECT {_NO_LANE}, no, hash, NULL, NULL, NULL, NULL FROM "
    "(SELECT no, hash FROM audit_link WHERE chain = ? ORDER BY no DESC LIMIT 1) AS link"
)
_KEEP_LANE: Final = (
    "INSERT INTO device_lane (device, incarnation, lane, last) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (device, incarnation, lane) DO UPDATE SET last = excluded.last"
)
STANDINGS: Final = 3
"""So many a device has at most: where it stood, and where the answer led it, heeded in full or in part."""
_FORGET_STANDINGS: Final = (
    "DELETE FROM device_standing WHERE device = ? AND digest <> ? AND digest <> ? AND digest <> ?"
)
_KEEP_STANDING: Final = (
    "INSERT INTO device_standing (device, digest, body, at_ms) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (device, digest) DO UPDATE SET body = excluded.body, at_ms = excluded.at_ms"
)
_FURTHER: Final = "UPDATE bucket SET head = ?, n = ?, cs = ? WHERE id = ?"
_HOME: Final = (
    'SELECT id, name, head, n, cs FROM bucket WHERE id = (SELECT _b FROM "{kind}" WHERE id = ?) ORDER BY id FOR UPDATE'
)
_BUCKET: Final = "SELECT id, name, head, n, cs FROM bucket WHERE name = ?"
_HEAD_COLUMNS: Final = ("id", "name", "head")
_LAST_LINK: Final = "SELECT no, hash FROM audit_link WHERE chain = ? ORDER BY no DESC LIMIT 1"
_LINK: Final = (
    'INSERT INTO audit_link (chain, no, at_ms, act, "by", about, spans, digest, hash) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def lock(connection: Connection, code: str) -> None:
    """Every other push of the device with that code waits until the commit; of a file there is one writer anyway."""
    bulk(connection).foresee(connection, [(_LOCK, (code,))])


def asker(connection: Connection, org: str, code: str, digest: bytes) -> Row | None:
    """A device with its user, status, last session and incarnation; the head of the bucket of that name, the number and
    name of the newest epoch, and what is kept of the device under the digest."""
    found = bulk(connection).ask(connection, _ASKER, (org, digest, code))
    return found[0] if found else None


def public_key(connection: Connection, code: str) -> bytes | None:
    """What a device signs with, as far as there is one of that code."""
    found = bulk(connection).ask(connection, _PUBLIC_KEY, (code,))
    return found[0][0] if found else None


def seen(connection: Connection, device: int, session: int, incarnation: int, now_ms: int) -> None:
    """A device has pushed."""
    bulk(connection).tell_apart(connection, _SEEN, (session, incarnation, now_ms, device))


def heard(connection: Connection, device: int, session: int, now_ms: int) -> None:
    """A device has asked, unless it has asked later."""
    bulk(connection).tell(connection, _HEARD, [(session, now_ms, device, session)])


def foresee(connection: Connection, device: int, incarnation: int, txids: Sequence[bytes]) -> None:
    """The device is pushing: what that asks for is looked up in one way to the database."""
    bulk(connection).foresee(connection, [_asked_before(device, incarnation, txids)])


def foresee_home(connection: Connection, kind: str, row: bytes) -> None:
    """The bucket that a row lives in, which was foreseen as well, will be held."""
    bulk(connection).foresee(connection, [(_home(kind), (row,))])


def foresee_heads(connection: Connection, names: Sequence[str]) -> None:
    """How far the buckets of these names go will be asked."""
    bulk(connection).foresee_among(connection, buckets, _HEAD_COLUMNS, "name", names)


def heads(connection: Connection, names: Sequence[str]) -> Sequence[Row]:
    """Of the buckets of these names the number, the name, and how far each goes."""
    return bulk(connection).among(connection, buckets, _HEAD_COLUMNS, "name", names)


def hold_home(connection: Connection, kind: str, row: bytes, name: str) -> Sequence[Row]:
    """Number, name, head, count and sum of the bucket of that name, in which a row lives that is held; nobody else
    changes them until the commit. Over a file nothing is foreseen, and it is found sooner by its name."""
    if connection.dialect.name == "sqlite":
        return bulk(connection).ask(connection, _BUCKET, (name,))
    return bulk(connection).ask(connection, _home(kind), (row,))


@cache
def _home(kind: str) -> str:
    return _HOME.format(kind=kind)


def taken(connection: Connection, txids: Sequence[bytes]) -> Sequence[Row]:
    """Of those of the transactions that were taken before: id, code, reason, conflicts, and by which device in which of
    its lives."""
    return bulk(connection).among(connection, tx_log, _TAKEN_COLUMNS, "txid", txids)


class Before(NamedTuple):
    """How a device stood before a push: the last number taken in each lane, and the number and hash of the last link of
    its chain; and those of its transactions that were `taken`."""

    lanes: Mapping[int, int]
    link: tuple[int, bytes] | None
    taken: Sequence[Row]


def before(connection: Connection, device: int, incarnation: int, txids: Sequence[bytes]) -> Before:
    """What a push of these transactions begins with. Of one it is all in one statement."""
    lanes, took = dict[int, int](), list[Row]()
    link: tuple[int, bytes] | None = None
    for kind, number, name, *rest in bulk(connection).ask(connection, *_asked_before(device, incarnation, txids)):
        if kind == _TOOK:
            took.append((name, number, *rest))
        elif kind == _NO_LANE:
            link = (number, name)
        else:
            lanes[kind] = number
    return Before(lanes, link, took if len(txids) == 1 else taken(connection, txids))


def _asked_before(device: int, incarnation: int, txids: Sequence[bytes]) -> tuple[str, Sequence["Plain"]]:
    if len(txids) == 1:
        return _BEFORE_ONE, (txids[0], device, incarnation, device)
    return _STOOD, (device, incarnation, device)


def keep_lanes(connection: Connection, device: int, incarnation: int, further: Iterable[tuple[int, int]]) -> None:
    """These lanes go further."""
    for each in further:
        bulk(connection).tell_apart(connection, _KEEP_LANE, (device, incarnation, *each))


def keep_standings(connection: Connection, device: int, kept: Sequence[bytes], new: Iterable[Row]) -> None:
    """Of what is kept of a device only what has one of at most three digests stays; new ones come as digest, body and
    time."""
    named = (*kept, *repeat(kept[0], STANDINGS - len(kept)))
    bulk(connection).tell_apart(connection, _FORGET_STANDINGS, (device, *named))
    for each in new:
        bulk(connection).tell_apart(connection, _KEEP_STANDING, (device, *each))


def further(connection: Connection, bucket: int, head: int, rows: int, cs: int) -> None:
    """A bucket goes as far as that, and holds so much."""
    bulk(connection).tell(connection, _FURTHER, [(head, rows, cs, bucket)])


def last_link(connection: Connection, chain: int) -> Row | None:
    """The number and hash of the last link of a chain."""
    found = bulk(connection).ask(connection, _LAST_LINK, (chain,))
    return found[0] if found else None


def add_link(connection: Connection, link: Row) -> None:
    """One more link: its values in the order of the table's columns."""
    bulk(connection).tell_apart(connection, _LINK, link)
