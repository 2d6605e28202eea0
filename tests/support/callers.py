"""A device with no program behind it: says to the centre exactly what a test wants said, and keeps what it hears."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, Block, Frame, Kind, Op, Standing, SyncAnswer, SyncRequest, Tx, Values, Verb
from fieldcrm.protocol.sums import HLC_SHIFT, standing_digest
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.centre import Centre
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from tests.support.centres import EPOCH, START_MS

Key = tuple[str, bytes]
COMES_AGAIN = 20


def when_there_is_time(ask: Callable[[], SyncAnswer], times: int = COMES_AGAIN) -> SyncAnswer:
    """The answer, asked for again as often as the centre says that too many ask at once."""
    try:
        return ask()
    except RequestRefused as refused:
        if refused.refusal is not Refusal.BUSY or not times:
            raise
    return when_there_is_time(ask, times - 1)


@dataclass
class Caller:
    """`rows` is what the device holds: every row it was sent and that was not taken away again."""

    centre: Centre
    code: str
    cursors: dict[int, int] = field(default_factory=dict[int, int])
    highest: dict[int, int] = field(default_factory=dict[int, int])
    rows: dict[Key, Mapping[str, Any]] = field(default_factory=dict[Key, Mapping[str, Any]])
    homes: dict[Key, int] = field(default_factory=dict[Key, int])
    names: dict[int, str] = field(default_factory=dict[int, str])
    sealed: dict[tuple[int, int], Tx] = field(default_factory=dict[tuple[int, int], Tx])
    session: int = 0
    is_between: bool = False

    def seal(self, *ops: Op, lane: int = Lane.CRM, number: int = 0, at_ms: int = START_MS, **more: Any) -> bytes:
        """One transaction as it travels, under the lane's next number unless told."""
        number = number or self.highest.get(lane, 0) + 1
        tx = Tx(secrets.token_bytes(16), lane, number, at_ms << HLC_SHIFT, ops, **more)
        self.sealed[lane, number] = tx
        return pack(tx)

    def request(self, *sealed: bytes, page: int = 0) -> SyncRequest:
        """What the device asks now."""
        self.session += 1
        made: dict[int, int] = {}
        for lane, number in self.sealed:
            made[lane] = max(made.get(lane, 0), number)
        standing = Standing(EPOCH, 1, SCHEMA, "caller", dict(self.cursors), dict(self.highest), made)
        digest = standing_digest(EPOCH, 1, SCHEMA, self.cursors, self.highest)
        return SyncRequest(PROTOCOL, self.session, 0, digest, sealed, standing, page, self.is_between)

    def send(self, *sealed: bytes, page: int = 0) -> SyncAnswer:
        """Ask once, and take the answer in."""
        answer = exchange(self.centre, self.code, self.request(*sealed, page=page))
        self.take(answer)
        return answer

    def do(self, *ops: Op, **more: Any) -> Ack:
        """One step, sent and answered."""
        [ack] = self.send(self.seal(*ops, **more)).acks
        return ack

    def insist(self, *ops: Op, **more: Any) -> Ack:
        """The same where many come at once: who is told to come again does, as every device would."""
        sealed = self.seal(*ops, **more)
        [ack] = when_there_is_time(lambda: self.send(sealed)).acks
        return ack

    def pull(self, *, page: int = 0) -> int:
        """Everything there is for this device; says in how many pages."""
        pages = 1
        while self.send(page=page).more:
            pages += 1
        return pages

    def take(self, answer: SyncAnswer) -> None:
        """Frames in the order they came; what left a bucket is dropped only if it still lives there."""
        self.is_between = answer.more
        self.names |= {grant.bucket: grant.name for grant in answer.granted}
        self.cursors |= {grant.bucket: 0 for grant in answer.granted}
        for ack in answer.acks:
            if ack.code != Result.MISSING_DEPENDENCY:
                self.highest[ack.lane] = max(self.highest.get(ack.lane, 0), ack.number)
        for frame in answer.frames:
            assert frame.since == self.cursors[frame.bucket]
            self.cursors[frame.bucket] = frame.until
        for block, frame in self._blocks(answer, Kind.PUT, Kind.PATCH):
            self._put(frame.bucket, block)
        for block, frame in self._blocks(answer, Kind.ECHO):
            self._hear_again(frame.bucket, block, answer)
        for block, frame in self._blocks(answer, Kind.DELETE, Kind.LEAVE):
            self._drop({key for key in _keys(block) if self.homes.get(key) == frame.bucket})
        for bucket in answer.revoked:
            self._drop({key for key, home in self.homes.items() if home == bucket})
            del self.cursors[bucket]

    def _blocks(self, answer: SyncAnswer, *kinds: Kind) -> list[tuple[Block, Frame]]:
        return [(block, frame) for frame in answer.frames for block in frame.blocks if block.kind in kinds]

    def _hear_again(self, bucket: int, block: Block, answer: SyncAnswer) -> None:
        """Own work, taken as it was sent: what was held, with what this answer calls taken laid over it."""
        spec = REGISTRY.by_wire[block.table]
        taken = [self.sealed[ack.lane, ack.number] for ack in answer.acks if ack.code <= Result.PUT_ASIDE]
        assert block.columns == ()
        for key, version in zip(_keys(block), accumulate(block.versions), strict=True):
            ops = [op for tx in taken for op in tx.ops if (op.table, op.id) == (block.table, key[1])]
            new = {spec.by_column[column].name: value for op in ops for column, value in op.new.items()}
            fresh = {each.name: each.plain_default for each in spec.columns}
            held = fresh if ops[0].base == 0 else self.rows.get(key, {})
            self.rows[key] = {**held, **new, "_rv": version}
            self.homes[key] = bucket

    def _put(self, bucket: int, block: Block) -> None:
        spec = REGISTRY.by_wire[block.table]
        versions = accumulate(block.versions)
        count = len(block.ids) // 16
        columns = [
            column * count if len(column) < count else column for column in (each or (None,) for each in block.columns)
        ]
        names = [spec.by_column[each].name for each in block.fields] or [each.name for each in spec.columns]
        for key, version, *values in zip(_keys(block), versions, *columns, strict=True):
            held: Mapping[str, Any] = self.rows[key] if block.kind is Kind.PATCH else {}
            self.rows[key] = {**held, **dict(zip(names, values, strict=True)), "_rv": version}
            self.homes[key] = bucket

    def _drop(self, keys: set[Key]) -> None:
        for key in keys:
            del self.rows[key], self.homes[key]


def _keys(block: Block) -> list[Key]:
    name = REGISTRY.by_wire[block.table].name
    return [(name, block.ids[place : place + 16]) for place in range(0, len(block.ids), 16)]


def insert(kind: str, id: bytes, /, **fields: Any) -> Op:
    """A new row from plain values by name."""
    return Op(Verb.INSERT, REGISTRY.by_name[kind].told.wire, id, 0, plain(kind, fields))


def edit(kind: str, id: bytes, base: int, /, **fields: Any) -> Op:
    """Some fields of a row, from plain values by name."""
    return Op(Verb.UPDATE, REGISTRY.by_name[kind].told.wire, id, base, plain(kind, fields))


def remove(kind: str, id: bytes, base: int) -> Op:
    """A row taken away."""
    return Op(Verb.DELETE, REGISTRY.by_name[kind].told.wire, id, base)


def plain(kind: str, fields: Mapping[str, Any]) -> Values:
    """Values by permanent column number."""
    spec = REGISTRY.by_name[kind]
    return {spec.by_name[name].column: value for name, value in fields.items()}
