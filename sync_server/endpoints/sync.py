"""One exchange: take what a device sends, once, and answer with everything it has not seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from fieldcrm.protocol.codec import BadMessage, digest64, pack, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import LIMITS, Ack, Grant, Standing, SyncAnswer, SyncRequest, Tx
from fieldcrm.protocol.sums import HLC_SHIFT, standing_digest
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from sync_server import journal
from sync_server.centre import Centre
from sync_server.commit import Author, Commit
from sync_server.pull import PAGE_ROWS, page
from sync_server.refusals import RequestRefused
from sync_server.rows import Rows
from sync_server.scope import Person
from sync_server.store.dialects import upsert
from sync_server.store.tables import buckets, devices, lanes, standings, tx_log

NO_CONFLICTS = b"\x90"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The device that asks and the person who carries it."""

    number: int
    person: Person
    last_session: int
    incarnation: int


def exchange(centre: Centre, device_code: str, request: SyncRequest) -> SyncAnswer:
    """Answer one request of an authenticated device. The same work sent again has the effect of once.

    Raises RequestRefused, and then nothing has changed.
    """
    _must_speak(request)
    with centre.read() as connection:
        asker = _asker(centre, connection, device_code)
        standing = _standing(connection, asker, request)
        epoch = centre.epoch(connection)[1]
        idle = None if request.sealed else _pull(centre, connection, asker, request, standing, ())
    _must_be_ours(standing, epoch, asker, request)
    if idle is None:
        acks = centre.again(lambda: _push(centre, device_code, request, standing.incarnation))
        with centre.read() as connection:
            answer = _pull(centre, connection, asker, request, standing, acks)
    else:
        answer = idle
    _remember(centre, asker, request, standing, answer)
    return answer


def _must_speak(request: SyncRequest) -> None:
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)


def _asker(centre: Centre, connection: Connection, code: str) -> Asker:
    row = connection.execute(select(devices).where(devices.c.code == code)).first()
    if row is None:
        raise RequestRefused(Refusal.UNKNOWN_DEVICE)
    person = centre.company(connection).people.get(row.user)
    if row.status != "enrolled" or person is None or not person.active:
        raise RequestRefused(Refusal.WIPE if row.status == "wiped" else Refusal.REVOKED)
    return Asker(number=row.no, person=person, last_session=row.last_session, incarnation=row.incarnation)


def _standing(connection: Connection, asker: Asker, request: SyncRequest) -> Standing:
    """Where the device stands: as it says, or as it is remembered under the digest."""
    if request.standing is not None:
        return request.standing
    mine = (standings.c.device == asker.number, standings.c.digest == request.digest)
    body = connection.scalar(select(standings.c.body).where(*mine))
    if body is None:
        raise RequestRefused(Refusal.CURSOR_UNKNOWN)
    return unpack(Standing, body)


def _must_be_ours(standing: Standing, epoch: bytes, asker: Asker, request: SyncRequest) -> None:
    if standing.epoch != epoch:
        raise RequestRefused(Refusal.OTHER_SERVER)
    if standing.schema > SCHEMA:
        raise RequestRefused(Refusal.UPGRADE_REQUIRED, SCHEMA)
    _must_be_next(asker, request, standing.incarnation)


def _must_be_next(asker: Asker, request: SyncRequest, incarnation: int) -> None:
    """Later than every request taken, and not from an earlier life of the device."""
    if request.session <= asker.last_session:
        raise RequestRefused(Refusal.REPLAYED, asker.last_session)
    if incarnation < asker.incarnation:
        raise RequestRefused(Refusal.ROLLED_BACK, 0, 0, asker.incarnation)


def _push(centre: Centre, device_code: str, request: SyncRequest, incarnation: int) -> tuple[Ack, ...]:
    bodies = request.sealed
    txs = [_opened(body) for body in bodies]
    if sum(len(tx.ops) for tx in txs) > LIMITS["ops_per_request"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    with centre.write() as connection:
        asker = _asker(centre, connection, device_code)
        _must_be_next(asker, request, incarnation)
        now = {"last_session": request.session, "incarnation": incarnation}
        connection.execute(update(devices).where(devices.c.no == asker.number).values(now))
        push = _Push(centre, connection, replace(asker, incarnation=incarnation))
        return tuple(push.take(list(zip(txs, bodies, strict=True))))


def _opened(body: bytes) -> Tx:
    if len(body) > LIMITS["tx_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    try:
        return unpack(Tx, body)
    except BadMessage as error:
        raise RequestRefused(Refusal.BAD_MESSAGE, text=str(error)) from error


@dataclass(frozen=True, slots=True)
class _Taken:
    """What became of a transaction that was taken before, and in which life of its device."""

    code: int
    reason: str
    life: int


class _Push:
    """A device's transactions inside one database transaction."""

    def __init__(self, centre: Centre, connection: Connection, asker: Asker) -> None:
        self._centre = centre
        self._connection = connection
        self._asker = asker
        self._last = self._lanes()
        self._now_ms = centre.now_ms()

    def take(self, sent: Sequence[tuple[Tx, bytes]]) -> list[Ack]:
        """Every transaction in order; the rows are written once, at the end."""
        known = self._known([tx.txid for tx, _ in sent])
        rows = Rows(
            self._connection, self._centre.registry, self._centre.tables, self._centre.epoch(self._connection)[0]
        )
        rows.load((op.table, op.id) for tx, _ in sent for op in tx.ops if op.table in self._centre.registry.by_wire)
        commit = self._commit(rows)
        acks = [self._one(commit, tx, body, known) for tx, body in sent]
        journal.write(self._connection, self._centre.tables, rows.changed())
        self._keep_lanes()
        return acks

    def _one(self, commit: Commit, tx: Tx, body: bytes, known: Mapping[bytes, _Taken]) -> Ack:
        last = self._last.get(tx.lane, 0)
        if tx.number > last + 1:
            raise RequestRefused(Refusal.LANE_GAP, tx.lane, last + 1)
        if tx.txid in known or tx.number <= last:
            return self._again(tx, digest64(body), known.get(tx.txid))
        if tx.after is not None and self._last.get(tx.after[0], 0) < tx.after[1]:
            return Ack(tx.lane, tx.number, Result.MISSING_DEPENDENCY)
        outcome = commit.take(tx)
        self._last[tx.lane] = tx.number
        self._log(tx, digest64(body), body, outcome.code, outcome.reason, outcome.conflicts)
        return Ack(tx.lane, tx.number, outcome.code, tuple(outcome.conflicts), outcome.reason)

    def _again(self, tx: Tx, digest: bytes, taken: _Taken | None) -> Ack:
        """A transaction that was taken before is answered as then; other work under its number is a rollback."""
        last = self._last.get(tx.lane, 0)
        if tx.number <= last and self._under(tx) != digest and (taken is None or taken.life == self._asker.incarnation):
            raise RequestRefused(Refusal.ROLLED_BACK, tx.lane, last, self._asker.incarnation)
        self._last[tx.lane] = max(last, tx.number)
        code, reason = (taken.code, taken.reason) if taken else (int(Result.DUPLICATE), "")
        return Ack(tx.lane, tx.number, code, reason=reason)

    def _under(self, tx: Tx) -> bytes | None:
        """The digest of what was taken under this number."""
        mine = (
            tx_log.c.device == self._asker.number,
            tx_log.c.incarnation == self._asker.incarnation,
            tx_log.c.lane == tx.lane,
            tx_log.c.number == tx.number,
        )
        return self._connection.scalar(select(tx_log.c.digest).where(*mine))

    def _known(self, txids: Sequence[bytes]) -> dict[bytes, _Taken]:
        columns = (tx_log.c.txid, tx_log.c.code, tx_log.c.reason, tx_log.c.incarnation)
        found = self._connection.execute(select(*columns).where(tx_log.c.txid.in_(txids))).all()
        return {row.txid: _Taken(_repeated(row.code), row.reason, row.incarnation) for row in found}

    def _commit(self, rows: Rows) -> Commit:
        company = self._centre.company(self._connection)
        author = Author(person=self._asker.person, device=self._asker.number)
        writers = {row.no: row.user for row in self._connection.execute(select(devices.c.no, devices.c.user))}
        return Commit(rows, self._centre.registry, company, author, writers, self._now_ms)

    def _lanes(self) -> dict[int, int]:
        mine = (lanes.c.device == self._asker.number, lanes.c.incarnation == self._asker.incarnation)
        rows = self._connection.execute(select(lanes).where(*mine).with_for_update())
        return {row.lane: row.last for row in rows}

    def _keep_lanes(self) -> None:
        mine = {"device": self._asker.number, "incarnation": self._asker.incarnation}
        values = [{**mine, "lane": lane, "last": last} for lane, last in self._last.items()]
        if values:
            self._connection.execute(upsert(self._connection, lanes, ["device", "incarnation", "lane"]), values)

    def _log(self, tx: Tx, digest: bytes, body: bytes, code: Result, reason: str, conflicts: Sequence[bytes]) -> None:
        self._connection.execute(
            insert(tx_log).values(
                txid=tx.txid,
                device=self._asker.number,
                incarnation=self._asker.incarnation,
                lane=tx.lane,
                number=tx.number,
                digest=digest,
                code=int(code),
                reason=reason,
                conflicts=msgspec.msgpack.encode(conflicts) if conflicts else None,
                at_ms=self._now_ms,
                body=body,
            )
        )


def _repeated(code: int) -> int:
    """What was refused stays refused; what was taken is a duplicate."""
    return code if Result(code).refused else Result.DUPLICATE


def _pull(
    centre: Centre,
    connection: Connection,
    asker: Asker,
    request: SyncRequest,
    standing: Standing,
    acks: tuple[Ack, ...],
) -> SyncAnswer:
    entitled = _entitled(centre, connection, asker.person)
    granted = tuple(Grant(id, name) for id, name in sorted(entitled.items()) if id not in standing.cursors)
    revoked = tuple(sorted(id for id in standing.cursors if id not in entitled))
    cursors = {id: standing.cursors.get(id, 0) for id in entitled}
    rows = page(connection, centre.registry, centre.tables, cursors, request.page or PAGE_ROWS)
    heard = centre.now_ms() << HLC_SHIFT if rows.frames or acks else 0
    return SyncAnswer(request.session, acks, rows.frames, rows.more, granted, revoked, heard)


def _entitled(centre: Centre, connection: Connection, person: Person) -> dict[int, str]:
    company = centre.company(connection)
    query = select(buckets.c.id, buckets.c.name)
    if not person.sees_everything:
        query = query.where(buckets.c.name.in_(sorted(company.buckets_of(person))))
    return {row.id: row.name for row in connection.execute(query) if company.may(person, row.name)}


def _remember(centre: Centre, asker: Asker, request: SyncRequest, standing: Standing, answer: SyncAnswer) -> None:
    """Keep where the device stands and where this answer leads it; an exchange that moves nothing writes nothing."""
    after = _after(standing, answer)
    if request.standing is None and after == standing:
        return
    now_ms = centre.now_ms()
    kept = [_row(asker, each, now_ms) for each in (standing, after)]
    with centre.write() as connection:
        mine = standings.c.device == asker.number
        connection.execute(delete(standings).where(mine, standings.c.digest.not_in([row["digest"] for row in kept])))
        connection.execute(upsert(connection, standings, ["device", "digest"]), kept)
        seen = update(devices).where(devices.c.no == asker.number, devices.c.last_session < request.session)
        connection.execute(seen.values(last_session=request.session, last_seen_ms=now_ms))


def _row(asker: Asker, standing: Standing, now_ms: int) -> dict[str, object]:
    digest = standing_digest(standing.epoch, standing.incarnation, standing.schema, standing.cursors, standing.highest)
    return {"device": asker.number, "digest": digest, "body": pack(standing), "at_ms": now_ms}


def _after(standing: Standing, answer: SyncAnswer) -> Standing:
    cursors = {id: at for id, at in standing.cursors.items() if id not in answer.revoked}
    cursors |= {grant.bucket: 0 for grant in answer.granted}
    cursors |= {frame.bucket: frame.until for frame in answer.frames}
    highest = dict(standing.highest)
    for ack in answer.acks:
        if ack.code != Result.MISSING_DEPENDENCY:
            highest[ack.lane] = max(highest.get(ack.lane, 0), ack.number)
    return Standing(standing.epoch, standing.incarnation, standing.schema, standing.client, cursors, highest)
