"""One author's transactions against the standing rows: authorise, merge by group, put aside what loses."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from fieldcrm.domain.marks import OFFICE, Delete, Mark
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.merge import Sides, Verdict, merge
from fieldcrm.protocol.messages import Op, Plain, Tx, Values, Verb
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import conflicts, moves, rules
from sync_server.batch import AS_SERVER, Batch
from sync_server.conflicts import Loss, Written
from sync_server.keys import Keys
from sync_server.refusals import TxRefused
from sync_server.rows import WHOLE_ROW, Key, Stamp, Standing
from sync_server.scope import may_insert


@dataclass(slots=True)
class Outcome:
    """What became of one transaction; `refused` says why none of it was taken."""

    code: Result = Result.APPLIED
    refused: TxRefused | None = None
    conflicts: list[bytes] = field(default_factory=list[bytes])

    @property
    def reason(self) -> str:
        """The stable code of why it was refused."""
        return self.refused.reason if self.refused else ""

    def worsen(self, code: Result) -> None:
        """The gravest of what was met is what is told."""
        self.code = max(self.code, code)


class Commit:
    """The work of one batch of transactions by one author, on rows held in memory."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._rows = batch.rows
        self._keys = Keys(batch)
        self._tx = Tx(b"", 0, 0, 0, ())
        self._outcome = Outcome()

    def prepare(self, txs: Sequence[Tx]) -> None:
        """Take hold of everything the transactions name, in the same order as every other writer."""
        ops = [op for tx in txs for op in tx.ops if op.table in self._batch.registry.by_wire]
        claimed = self._keys.claim(ops)
        self._rows.load(key for op in ops for key in self._named(op))
        self._rows.load(rules.leant_on(self._rows, ops))
        self._keys.learn(claimed)

    def take(self, tx: Tx) -> Outcome:
        """Take every op or none; what is refused is kept in conflict records and never blocks the next."""
        self._tx, self._outcome = tx, Outcome()
        try:
            rules.must_be_small(tx)
            for op in tx.ops:
                _VERBS[op.verb](self, self._spec(op), op)
        except TxRefused as refused:
            self._rows.undo()
            self._outcome = Outcome(refused.code, refused)
            self._keep_refused(refused)
        self._rows.keep()
        return self._outcome

    def insert(self, spec: EntitySpec, op: Op) -> None:
        """A new row; the same id again is an edit of what is there."""
        if self._rows.find((op.table, op.id)) is not None:
            self.update(spec, op)
            return
        rules.must_be_whole(spec, op.new)
        values: Values = {each.column: op.new.get(each.column, each.plain_default) for each in spec.columns}
        row = Standing(spec, op.id, values, "")
        row.bucket = moves.home_of(self._batch, row)
        self._must_may(row)
        if not may_insert(spec, values, self._batch.author.person):
            raise TxRefused(Result.OUT_OF_SCOPE, "record.not_yours", spec.name)
        rules.may_make(self._rows, self._batch.author.person, row)
        number = self._number(row)
        self._rows.change(row)
        row.stamps[WHOLE_ROW] = self._stamp(row)
        if number is not None:
            self._aside(row, number)

    def update(self, spec: EntitySpec, op: Op) -> None:
        """Merge group by group with what stands; an edit of a deleted row is put aside whole."""
        row = self._rows.find((op.table, op.id))
        if row is None:
            raise TxRefused(Result.INVALID, "record.missing", spec.name)
        self._must_may(row)
        rules.must_fit(spec, op.new)
        rules.must_fit(spec, op.old)
        if row.deleted:
            self._aside(row, self._whole(op, kept={}, reason="row.deleted"))
            return
        rules.may_edit(self._rows, self._batch.author.person, row, op.new)
        for name in dict.fromkeys(spec.by_column[column].group for column in op.new):
            self._merge(row, name, op)

    def delete(self, spec: EntitySpec, op: Op) -> None:
        """Take the row away with what only exists as part of it; what the deleter had not seen keeps it alive."""
        row = self._rows.find((op.table, op.id))
        if row is None or row.deleted:
            return
        self._must_may(row)
        rules.may_delete(self._rows, self._batch.author.person, row)
        below = self._rows.below([row])
        reason = self._why_not(row, below, op)
        if reason is not None:
            self._aside(row, self._whole(op, kept=row.values, reason=reason))
            return
        for each in [*reversed(below), row]:
            self._rows.change(each)
            each.deleted = True

    def _named(self, op: Op) -> list[Key]:
        """The row an op is about, and the owner it would have."""
        above = self._batch.registry.owner(self._batch.registry.by_wire[op.table])
        owner_id = op.new.get(above[0].column) if above else None
        keys = [(op.table, op.id)]
        return [*keys, (above[1].told.wire, owner_id)] if above and rules.is_id(owner_id) else keys

    def _why_not(self, row: Standing, below: Sequence[Standing], op: Op) -> str | None:
        if not all(self._seen(row, group, op.base) for group in [WHOLE_ROW, *row.stamps]):
            return "row.edited"
        if any(each.spec.told.delete is not Delete.WITH_OWNER for each in below):
            return "record.owned"
        return None

    def _merge(self, row: Standing, name: str, op: Op) -> None:
        fields = row.spec.groups[name]
        columns = [each.column for each in fields]
        theirs = {column: row.values.get(column) for column in columns}
        stamp = row.stamp(row.spec.group_number[name])
        writer = row.spec.marked(Mark.WRITER)
        person = self._batch.author.person
        sides = Sides(
            was={column: op.old.get(column) for column in columns},
            mine={column: op.new.get(column, theirs[column]) for column in columns},
            theirs=theirs,
            seen=self._seen(row, row.spec.group_number[name], op.base),
            later=(self._hlc(), self._batch.author.device) > (stamp[1], stamp[2]),
            author=writer is None or row.values.get(writer.column) in (person.id, None),
            office=person.speaks_for_the_office,
        )
        self._settle(row, fields, sides, merge(fields[0].policy, fields[0].steps, sides))

    def _settle(self, row: Standing, fields: tuple[FieldSpec, ...], sides: Sides, verdict: Verdict) -> None:
        if verdict.aside is not None and verdict.aside != verdict.take:
            self._aside(row, self._loss(row, fields, sides, verdict))
        if verdict.take != sides.theirs:
            self._write(row, row.spec.group_number[fields[0].group], verdict.take)
        elif sides.mine != sides.theirs:
            self._outcome.worsen(Result.MERGED)

    def _loss(self, row: Standing, fields: tuple[FieldSpec, ...], sides: Sides, verdict: Verdict) -> Loss:
        stamp = row.stamp(row.spec.group_number[fields[0].group])
        mine, theirs = self._written(), Written(by=self._batch.writer_of(stamp[2]), at_ms=stamp[1] >> HLC_SHIFT)
        mine_stands = verdict.take != sides.theirs
        return Loss(
            group=fields[0].group,
            base=dict(sides.was),
            kept=dict(verdict.take),
            aside=dict(verdict.aside or {}),
            reason="merged",
            is_open=verdict.open or self._is_alarming(fields, stamp),
            lost=theirs if mine_stands else mine,
            stands=mine if mine_stands else theirs,
        )

    def _is_alarming(self, fields: tuple[FieldSpec, ...], stamp: Stamp) -> bool:
        """Two writes of the field so close together that a person should look."""
        alert = fields[0].alert
        return alert is not None and abs(self._hlc() - stamp[1]) >> HLC_SHIFT < alert.total_seconds() * 1000

    def _write(self, row: Standing, group: int, values: Mapping[int, Plain]) -> None:
        self._rows.change(row)
        row.values.update(values)
        row.stamps[group] = self._stamp(row)
        key = row.spec.marked(Mark.KEY)
        if key is not None and key.column in values:
            self._must_be_free(row, key)
        if moves.may_move(row, values):
            moves.move(self._batch, row)

    def _number(self, row: Standing) -> Loss | None:
        """A number that somebody else has does not stop the work: the row goes on under the next free one.

        Whoever can be told at once is told instead: at the server itself, and where the number is the office's.
        """
        key = row.spec.marked(Mark.KEY)
        if key is None or not self._keys.is_taken(row, key):
            if key is not None:
                self._keys.hold(row, key)
            return None
        if row.spec.told.merge is OFFICE or self._batch.author.device == AS_SERVER:
            self._must_be_free(row, key)
        typed = row.values[key.column]
        row.values[key.column] = self._keys.next_free(row, key)
        self._keys.hold(row, key)
        kept = {key.column: row.values[key.column]}
        return Loss(
            group=key.group,
            base={},
            kept=kept,
            aside={key.column: typed},
            reason="record.taken",
            is_open=True,
            lost=self._written(),
            stands=self._written(),
        )

    def _must_be_free(self, row: Standing, key: FieldSpec) -> None:
        if self._keys.is_taken(row, key):
            raise TxRefused(Result.UNIQUE, "record.taken", str(row.values[key.column]), key.name)
        self._keys.hold(row, key)

    def _aside(self, row: Standing, loss: Loss) -> None:
        """Keep what lost as a row of its own, which travels as every row does."""
        if row.spec.name == "conflict":
            self._outcome.worsen(Result.MERGED)  # a settled difference is not a difference again
            return
        self._outcome.conflicts.append(conflicts.keep(self._batch, self._tx.txid, row, loss))
        self._outcome.worsen(Result.PUT_ASIDE)

    def _whole(self, op: Op, *, kept: Values, reason: str) -> Loss:
        spec = self._batch.registry.by_wire[op.table]
        return Loss(
            group=conflicts.WHOLE,
            base=rules.tellable(spec, op.old),
            kept=kept,
            aside=rules.tellable(spec, op.new),
            reason=reason,
            is_open=True,
            lost=self._written(),
            stands=Written(by=None, at_ms=0),
        )

    def _keep_refused(self, refused: TxRefused) -> None:
        """Whatever was sent is kept beside what stands, as far as its author may see that."""
        for op in self._tx.ops:
            spec = self._batch.registry.by_wire.get(op.table)
            if spec is not None:
                row = self._rows.find((op.table, op.id))
                made = row or Standing(spec, op.id, rules.tellable(spec, op.new), "")
                self._aside(made, self._whole(op, kept=self._shown(row, op), reason=refused.reason))
        self._outcome.code = refused.code

    def _shown(self, row: Standing | None, op: Op) -> Values:
        if row is None or row.deleted or not self._batch.may(row.bucket):
            return {}
        return {column: row.values[column] for column in op.new if column in row.values}

    def _must_may(self, row: Standing) -> None:
        if not self._batch.may(row.bucket):
            raise TxRefused(Result.OUT_OF_SCOPE, "record.out_of_scope", row.spec.name)

    def _spec(self, op: Op) -> EntitySpec:
        spec = self._batch.registry.by_wire.get(op.table)
        if spec is None:
            raise TxRefused(Result.SCHEMA, "kind.unknown", str(op.table))
        return spec

    def _seen(self, row: Standing, group: int, base: int) -> bool:
        """A device has seen what is no newer than the image it worked on, and whatever it wrote itself."""
        version, _, device, branch = row.stamp(group)
        own = (device, branch) == (self._batch.author.device, self._tx.branch) and device != AS_SERVER
        return version <= base or own

    def _hlc(self) -> int:
        """The author's clock, never ahead of ours."""
        return min(self._tx.hlc, (self._batch.now_ms + 1) << HLC_SHIFT)

    def _stamp(self, row: Standing) -> Stamp:
        return row.version, self._hlc(), self._batch.author.device, self._tx.branch

    def _written(self) -> Written:
        """By the author, when they say it was, as near as their clock is trusted."""
        return Written(by=self._batch.author.person.id, at_ms=self._hlc() >> HLC_SHIFT)


_VERBS: Mapping[Verb, Callable[[Commit, EntitySpec, Op], None]] = {
    Verb.INSERT: Commit.insert,
    Verb.UPDATE: Commit.update,
    Verb.DELETE: Commit.delete,
}
