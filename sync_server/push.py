"""A device's transactions inside one database transaction: each once, in the order of its lane."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection, select

from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.codec import BadMessage, digest64, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Ack, Standing, Tx, Verb
from sync_server import audit, files, handovers, history, journal, rows, rules
from sync_server.batch import Author
from sync_server.centre import Centre
from sync_server.commit import Commit
from sync_server.devices import Asker, Writers
from sync_server.echoes import Echoes, Places, echoes, places
from sync_server.history import Expected, Life, Sent, Taken
from sync_server.journal import Written
from sync_server.refusals import RequestRefused
from sync_server.store import pushes
from sync_server.store.tables import tx_log

FEW: Final = 50
"""So many rows at most are told from memory; more are read again, which costs less than to keep them apart."""

Place = tuple[int, int]
"""A lane and a number in it."""


class Pushed(msgspec.Struct, frozen=True):
    """What became of each transaction, the rows their author need not be told again, and where these stood; what was
    `written` where, of a push of few rows, and how far the buckets go that it has written in."""

    acks: tuple[Ack, ...] = ()
    echoes: Echoes = {}
    places: Places = {}
    written: Sequence[Written] = ()
    heads: Mapping[int, int] = {}


def opened(bodies: Sequence[bytes]) -> list[Sent]:
    """The transactions of a request; one that is none, or too much of them, refuses all."""
    sent = [_opened(body) for body in bodies]
    if sum(max(1, len(each.tx.ops)) for each in sent) > LIMITS["ops_per_request"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    return sent


def _opened(body: bytes) -> Sent:
    if len(body) > LIMITS["tx_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    try:
        return Sent(unpack(Tx, body), body, digest64(body))
    except BadMessage as error:
        raise RequestRefused(Refusal.BAD_MESSAGE, text=str(error)) from error


def foresee(centre: Centre, connection: Connection, expected: Expected, sent: Sequence[Sent]) -> None:
    """What a push will ask for is looked up with who asks, if the device is as it was when it came last.

    The row is held of a push of one change that gives no natural key, and then its bucket: whoever gives such a key
    holds that before any row.
    """
    life = expected.life
    pushes.foresee(connection, life.device, life.incarnation, [each.tx.txid for each in sent])
    ops = [op for each in sent for op in each.tx.ops]
    spec = centre.registry.by_wire.get(ops[0].table) if len(ops) == 1 else None
    if spec is not None and ops[0].verb is Verb.UPDATE and rules.is_id(ops[0].id):
        key = spec.marked(Mark.KEY)
        if key is None or key.column not in ops[0].new:
            rows.foresee(connection, centre.tables[spec.name], spec, ops[0].id)
            pushes.foresee_home(connection, spec.name, ops[0].id)
    if expected.names:
        pushes.foresee_heads(connection, expected.names)


class Push:
    """The work of one push. The caller holds the device's row, and with it its lanes and its chain of links, so that a
    retry waits for its original."""

    def __init__(self, centre: Centre, connection: Connection, asker: Asker, sent: Sequence[Sent]) -> None:
        self._centre = centre
        self._connection = connection
        self._asker = asker
        self._sent = sent
        self._life = Life(asker.number, asker.incarnation)
        self._before = pushes.before(connection, asker.number, asker.incarnation, [each.tx.txid for each in sent])
        self._last = dict(self._before.lanes)
        self._stopped: set[int] = set()
        self._taken = history.taken(self._before.taken)
        self._digests: dict[Place, bytes] = {}
        self._new: list[tuple[Sent, Taken]] = []

    def must_be_accounted_for(self, standing: Standing, *, is_told: bool) -> None:
        """What was taken of a device it has to know of, in every lane: one that does not has an older disk.

        What it neither has heard an answer for nor sends again it may still hold; if it does not say, it is asked.
        """
        for lane, last in self._last.items():
            sends = max((each.tx.number for each in self._sent if each.tx.lane == lane), default=0)
            if last > max(standing.highest.get(lane, 0), standing.made.get(lane, 0), sends):
                if not is_told:
                    raise RequestRefused(Refusal.CURSOR_UNKNOWN)
                raise RequestRefused(Refusal.ROLLED_BACK, lane, last, self._life.incarnation)

    def has_taken(self) -> bool:
        """Whether work was taken under all these numbers."""
        return all(each.tx.number <= self._last.get(each.tx.lane, 0) for each in self._sent)

    def take(self) -> Pushed:
        """Every transaction in order; rows, lanes and history are written once, at the end."""
        self._digests = self._numbered_before()
        found = self._centre.rows(self._connection, self._asker.epoch[0])
        author = Author(person=self._asker.person, device=self._asker.number)
        writers = Writers(self._connection)
        batch = self._centre.batch(self._connection, found, author, writers, self._asker.company)
        commit = Commit(batch)
        commit.prepare([each.tx for each in self._sent if each.tx.txid not in self._taken])
        acks = tuple([self._one(commit, each) for each in self._sent])
        changed = found.changed()
        entries = journal.write(self._connection, self._centre.tables, changed)
        handovers.note(self._connection, self._centre.tables, batch, changed)
        files.forget(self._connection, self._centre.registry, changed)
        self._keep_lanes()
        now_ms = self._centre.now_ms()
        history.write(self._connection, self._new, now_ms)
        audit.link_taken(self._connection, now_ms, self._life, self._asker.person.id, self._new, self._before.link)
        taken = [each.tx for each, result in self._new if not result.code.refused]
        written = entries.written if len(changed) <= FEW else ()
        return Pushed(acks, echoes(changed, taken), places(taken), written, entries.heads)

    def _one(self, commit: Commit, sent: Sent) -> Ack:
        tx, last = sent.tx, self._last.get(sent.tx.lane, 0)
        if tx.lane in self._stopped or self._waits(tx):
            self._stopped.add(tx.lane)
            return Ack(tx.lane, tx.number, Result.MISSING_DEPENDENCY)
        if tx.number > last + 1:
            raise RequestRefused(Refusal.LANE_GAP, tx.lane, last + 1)
        if tx.txid in self._taken or tx.number <= last:
            return self._again(sent)
        return self._first(commit, sent)

    def _first(self, commit: Commit, sent: Sent) -> Ack:
        outcome = commit.take(sent.tx)
        result = Taken(outcome.code, outcome.reason, tuple(outcome.conflicts), self._life)
        self._last[sent.tx.lane] = sent.tx.number
        self._taken[sent.tx.txid] = result
        self._digests[sent.tx.lane, sent.tx.number] = sent.digest
        self._new.append((sent, result))
        return Ack(sent.tx.lane, sent.tx.number, result.code, result.conflicts, result.reason)

    def _waits(self, tx: Tx) -> bool:
        """What it builds on has to be taken first, and nothing of its lane may pass it by."""
        return tx.after is not None and self._last.get(tx.after[0], 0) < tx.after[1]

    def _again(self, sent: Sent) -> Ack:
        """A transaction that was taken before is answered as then; other work under its number is a rollback."""
        tx, last = sent.tx, self._last.get(sent.tx.lane, 0)
        result = self._taken.get(tx.txid)
        is_of_this_life = result is None or result.life == self._life
        if tx.number <= last and is_of_this_life and self._digests.get((tx.lane, tx.number)) != sent.digest:
            raise RequestRefused(Refusal.ROLLED_BACK, tx.lane, last, self._life.incarnation)
        self._last[tx.lane] = max(last, tx.number)
        if result is None:
            return Ack(tx.lane, tx.number, Result.DUPLICATE)
        code = result.code if result.code.refused else Result.DUPLICATE
        return Ack(tx.lane, tx.number, code, result.conflicts, result.reason)

    def _numbered_before(self) -> dict[Place, bytes]:
        """The digests of what was taken under the numbers that come again."""
        again = [each.tx.number for each in self._sent if each.tx.number <= self._last.get(each.tx.lane, 0)]
        if not again:
            return {}
        columns = (tx_log.c.lane, tx_log.c.number, tx_log.c.digest)
        mine = (tx_log.c.device == self._life.device, tx_log.c.incarnation == self._life.incarnation)
        query = select(*columns).where(*mine, tx_log.c.number.between(min(again), max(again)))
        return {(row.lane, row.number): row.digest for row in self._connection.execute(query)}

    def _keep_lanes(self) -> None:
        """Those that go further now."""
        further = sorted(self._last.items() - self._before.lanes.items())
        pushes.keep_lanes(self._connection, self._life.device, self._life.incarnation, further)
