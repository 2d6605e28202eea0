"""One transaction while it is being taken: its clock, what its author had seen, and what it has put aside."""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Tx, Values
from fieldcrm.protocol.sums import HLC_SHIFT
from sync_server import conflicts, rules
from sync_server.batch import AS_SERVER, Batch
from sync_server.conflicts import Loss, Written
from sync_server.refusals import TxRefused
from sync_server.rows import WHOLE_ROW, Key, Stamp, Standing


class Outcome(msgspec.Struct):
    """What became of one transaction; `refused` says why none of it was taken, `at` at which op, counted from 1."""

    code: Result = Result.APPLIED
    refused: TxRefused | None = None
    at: int = 0
    conflicts: list[bytes] = []

    @property
    def reason(self) -> str:
        """The stable code of why it was refused."""
        return self.refused.reason if self.refused else ""

    def worsen(self, code: Result) -> None:
        """The gravest of what was met is what is told."""
        self.code = max(self.code, code)


class Step(msgspec.Struct):
    """What one person did in one step, and what has become of it so far."""

    batch: Batch
    tx: Tx
    outcome: Outcome = msgspec.field(default_factory=Outcome)
    at: int = 0
    """Which op is being judged, counted from 1."""
    late: dict[Key, Standing] = {}
    """What was taken although it is not theirs any more."""

    @property
    def hlc(self) -> int:
        """The author's clock, never ahead of ours."""
        return min(self.tx.hlc, (self.batch.now_ms + 1) << HLC_SHIFT)

    @property
    def written(self) -> Written:
        """By the author, when they say it was, as near as their clock is trusted."""
        return Written(by=self.batch.author.person.id, at_ms=self.hlc >> HLC_SHIFT)

    def stamp(self, row: Standing) -> Stamp:
        """What a group of the row bears that is written now."""
        return row.version, self.hlc, self.batch.author.device, self.tx.branch

    def has_seen(self, row: Standing, group: int, base: int) -> bool:
        """A device has seen what is no newer than the image it worked on, and whatever it wrote itself."""
        return row.stamp(group)[0] <= base or self._wrote(row, group)

    def knows(self, row: Standing) -> bool:
        """Whether nothing in a row can be news to the author: their device wrote it all, or they work at the server."""
        is_here = self.batch.author.device == AS_SERVER
        return is_here or all(self._wrote(row, group) for group in [WHOLE_ROW, *row.stamps])

    def _wrote(self, row: Standing, group: int) -> bool:
        _, _, device, branch = row.stamp(group)
        return (device, branch) == (self.batch.author.device, self.tx.branch) and device != AS_SERVER

    def put_aside(self, row: Standing, loss: Loss) -> None:
        """Keep what lost as a row of its own, which travels as every row does."""
        if row.spec.name == "conflict":
            self.outcome.worsen(Result.MERGED)  # a settled difference is not a difference again
            return
        self.outcome.conflicts.append(conflicts.keep(self.batch, self.tx.txid, row, loss))
        self.outcome.worsen(Result.PUT_ASIDE)

    def hand_on(self, row: Standing, loss: Loss) -> None:
        """Keep for whoever has a row now what somebody says of it who had it before."""
        if row.spec.name == "conflict":
            self.outcome.worsen(Result.MERGED)  # as in `put_aside`
            return
        self.outcome.conflicts.append(conflicts.hand_on(self.batch, self.tx.txid, row, loss))

    def put_aside_whole(self, row: Standing, op: Op, *, kept: Values, reason: str) -> None:
        """Keep everything an op says of a row."""
        loss = Loss(
            group=conflicts.WHOLE,
            base=rules.tellable(row.spec, op.old),
            kept=kept,
            aside=rules.tellable(row.spec, op.new),
            reason=reason,
            is_open=True,
            lost=self.written,
            stands=Written(by=None, at_ms=0),
        )
        self.put_aside(row, loss)

    def put_aside_all(self, refused: TxRefused) -> None:
        """None of it is taken: keep it op by op, beside what stands as far as its author may see that."""
        self.outcome = Outcome(refused.code, refused, self.at)
        for op in _row_by_row(self.tx.ops):
            spec = self.batch.registry.by_wire.get(op.table)
            if spec is not None:
                row = self.batch.rows.find((op.table, op.id))
                made = row or Standing(spec, op.id, rules.tellable(spec, op.new), "")
                self.put_aside_whole(made, op, kept=self._shown(row, op), reason=refused.reason)
        self.outcome.code = refused.code

    def _shown(self, row: Standing | None, op: Op) -> Values:
        if row is None or row.deleted or not self.batch.may(row.bucket):
            return {}
        return {column: row.values[column] for column in op.new if column in row.values}


def _row_by_row(ops: Iterable[Op]) -> Iterable[Op]:
    """One op for each row, with all that was said of it: a record of what was refused is known by its row."""
    by_row: dict[Key, Op] = {}
    for op in ops:
        before = by_row.get((op.table, op.id))
        if before is not None:
            op = replace(op, new={**before.new, **op.new}, old={**op.old, **before.old})
        by_row[op.table, op.id] = op
    return by_row.values()
