"""A device's transactions inside one database transaction: each once, in the order of its lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Connection, select

from fieldcrm.protocol.codec import BadMessage, digest64, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import LIMITS, Ack, Tx
from sync_server import journal
from sync_server.batch import Author
from sync_server.centre import Centre
from sync_server.commit import Commit, Outcome
from sync_server.devices import Asker, Writers
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import Row, bulk, upsert
from sync_server.store.tables import lanes, tx_log

_LOGGED: Final = [column.name for column in tx_log.columns]


@dataclass(frozen=True, slots=True)
class Sent:
    """A transaction as it was sealed; its digest tells it from other work under the same number."""

    tx: Tx
    body: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a transaction that was taken before, and in which life of its device."""

    code: Result
    reason: str
    conflicts: tuple[bytes, ...]
    life: int


def opened(bodies: Sequence[bytes]) -> list[Sent]:
    """The transactions of a request; one that is none, or too much of them, refuses all."""
    sent = [_opened(body) for body in bodies]
    if sum(len(each.tx.ops) for each in sent) > LIMITS["ops_per_request"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    return sent


def _opened(body: bytes) -> Sent:
    if len(body) > LIMITS["tx_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    try:
        return Sent(unpack(Tx, body), body, digest64(body))
    except BadMessage as error:
        raise RequestRefused(Refusal.BAD_MESSAGE, text=str(error)) from error


class Push:
    """The work of one push. The caller holds the device's row, so that a retry waits for its original."""

    def __init__(self, centre: Centre, connection: Connection, asker: Asker) -> None:
        self._centre = centre
        self._connection = connection
        self._asker = asker
        self._now_ms = centre.now_ms()
        self._last = self._lanes()
        self._stopped: set[int] = set()
        self._taken: dict[bytes, Taken] = {}
        self._digests: dict[tuple[int, int], bytes] = {}
        self._log: list[Row] = []

    def take(self, sent: Sequence[Sent]) -> tuple[Ack, ...]:
        """Every transaction in order; rows, lanes and log are written once, at the end."""
        self._recall(sent)
        rows = self._centre.rows(self._connection)
        author = Author(person=self._asker.person, device=self._asker.number)
        commit = Commit(self._centre.batch(self._connection, rows, author, Writers(self._connection)))
        commit.prepare([each.tx for each in sent if each.tx.txid not in self._taken])
        acks = tuple(self._one(commit, each) for each in sent)
        journal.write(self._connection, self._centre.tables, rows.changed())
        self._keep_lanes()
        bulk(self._connection).insert(self._connection, tx_log, _LOGGED, self._log)
        return acks

    def _one(self, commit: Commit, sent: Sent) -> Ack:
        tx, last = sent.tx, self._last.get(sent.tx.lane, 0)
        if tx.lane in self._stopped or self._waits(tx):
            self._stopped.add(tx.lane)
            return Ack(tx.lane, tx.number, Result.MISSING_DEPENDENCY)
        if tx.number > last + 1:
            raise RequestRefused(Refusal.LANE_GAP, tx.lane, last + 1)
        if tx.txid in self._taken or tx.number <= last:
            return self._again(sent)
        outcome = commit.take(tx)
        self._last[tx.lane] = tx.number
        self._write_down(sent, outcome)
        return Ack(tx.lane, tx.number, outcome.code, tuple(outcome.conflicts), outcome.reason)

    def _waits(self, tx: Tx) -> bool:
        """What it builds on has to be taken first, and nothing of its lane may pass it by."""
        return tx.after is not None and self._last.get(tx.after[0], 0) < tx.after[1]

    def _again(self, sent: Sent) -> Ack:
        """A transaction that was taken before is answered as then; other work under its number is a rollback."""
        tx, last = sent.tx, self._last.get(sent.tx.lane, 0)
        taken = self._taken.get(tx.txid)
        is_of_this_life = taken is None or taken.life == self._asker.incarnation
        if tx.number <= last and is_of_this_life and self._digests.get((tx.lane, tx.number)) != sent.digest:
            raise RequestRefused(Refusal.ROLLED_BACK, tx.lane, last, self._asker.incarnation)
        self._last[tx.lane] = max(last, tx.number)
        if taken is None:
            return Ack(tx.lane, tx.number, Result.DUPLICATE)
        code = taken.code if taken.code.refused else Result.DUPLICATE
        return Ack(tx.lane, tx.number, code, taken.conflicts, taken.reason)

    def _recall(self, sent: Sequence[Sent]) -> None:
        """Which of these were taken before, and what was taken under their numbers."""
        txids = [each.tx.txid for each in sent]
        names = ["txid", "code", "reason", "conflicts", "incarnation"]
        for txid, code, reason, conflicts, life in bulk(self._connection).among(
            self._connection, tx_log, names, "txid", txids
        ):
            ids = msgspec.msgpack.decode(conflicts, type=tuple[bytes, ...]) if conflicts else ()
            self._taken[txid] = Taken(Result(code), reason, ids, life)
        mine = (tx_log.c.device == self._asker.number, tx_log.c.incarnation == self._asker.incarnation)
        again = [each.tx.number for each in sent if each.tx.number <= self._last.get(each.tx.lane, 0)]
        if again:
            columns = (tx_log.c.lane, tx_log.c.number, tx_log.c.digest)
            query = select(*columns).where(*mine, tx_log.c.number.between(min(again), max(again)))
            self._digests = {(row.lane, row.number): row.digest for row in self._connection.execute(query)}

    def _write_down(self, sent: Sent, outcome: Outcome) -> None:
        """Its result and its very bytes: what a retry is answered from, and the history of every row."""
        tx, who = sent.tx, self._asker
        conflicts = msgspec.msgpack.encode(outcome.conflicts) if outcome.conflicts else None
        self._taken[tx.txid] = Taken(outcome.code, outcome.reason, tuple(outcome.conflicts), who.incarnation)
        place = (tx.txid, who.number, who.incarnation, tx.lane, tx.number, sent.digest)
        self._log.append((*place, int(outcome.code), outcome.reason, conflicts, self._now_ms, sent.body))

    def _lanes(self) -> dict[int, int]:
        mine = (lanes.c.device == self._asker.number, lanes.c.incarnation == self._asker.incarnation)
        rows = self._connection.execute(select(lanes).where(*mine).with_for_update())
        return {row.lane: row.last for row in rows}

    def _keep_lanes(self) -> None:
        mine = {"device": self._asker.number, "incarnation": self._asker.incarnation}
        values = [{**mine, "lane": lane, "last": last} for lane, last in self._last.items()]
        if values:
            self._connection.execute(upsert(self._connection, lanes, ["device", "incarnation", "lane"]), values)
