"""Every transaction ever taken, with its result: what a retry is answered from, and the history of every row."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection

from fieldcrm.protocol.codec import digest64, pack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Tx
from sync_server.store.dialects import Row, bulk
from sync_server.store.statements import inserting
from sync_server.store.tables import tx_log

_COLUMNS: Final = [column.name for column in tx_log.columns]
_INSERT: Final = inserting(tx_log.name, tuple(_COLUMNS))
_ids = msgspec.msgpack.Decoder(tuple[bytes, ...])


class Sent(msgspec.Struct, frozen=True):
    """A transaction as it was sealed; its digest tells it from other work under the same number."""

    tx: Tx
    body: bytes
    digest: bytes


class Life(msgspec.Struct, frozen=True):
    """A device between two rollbacks."""

    device: int
    incarnation: int


class Expected(msgspec.Struct, frozen=True):
    """A device as it was when it came last: in which life, and told of which buckets by their names; of all there are,
    if by none."""

    life: Life
    names: Sequence[str]


class Taken(msgspec.Struct, frozen=True):
    """What became of a transaction, and in which life of its device."""

    code: Result
    reason: str
    conflicts: tuple[bytes, ...]
    life: Life


def sealed(tx: Tx) -> Sent:
    """A transaction that is made here."""
    body = pack(tx)
    return Sent(tx, body, digest64(body))


def taken(rows: Iterable[Row]) -> dict[bytes, Taken]:
    """Transactions that were taken before, as `pushes.before` tells of them."""
    return {
        txid: Taken(Result(code), reason, _ids.decode(conflicts) if conflicts else (), Life(device, incarnation))
        for txid, code, reason, conflicts, device, incarnation in rows
    }


def write(connection: Connection, entries: Sequence[tuple[Sent, Taken]], at_ms: int) -> None:
    """Keep them, whatever became of them."""
    rows = [_row(sent, result, at_ms) for sent, result in entries]
    if len(rows) == 1:
        bulk(connection).tell_apart(connection, _INSERT, rows[0])
    else:
        bulk(connection).insert(connection, tx_log, _COLUMNS, rows)


def _row(sent: Sent, result: Taken, at_ms: int) -> Row:
    tx, life = sent.tx, result.life
    conflicts = msgspec.msgpack.encode(result.conflicts) if result.conflicts else None
    place = (tx.txid, life.device, life.incarnation, tx.lane, tx.number, sent.digest)
    return (*place, int(result.code), result.reason, conflicts, at_ms, sent.body)
