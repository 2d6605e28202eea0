"""One author's transactions against the standing rows: authorised, judged and merged, each whole or not at all."""

from collections.abc import Callable, Iterator, Sequence

from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Tx, Values
from fieldcrm.registry.reading import EntitySpec
from sync_server import late, moves, rights, rules, totals
from sync_server.batch import Batch
from sync_server.keys import Keys
from sync_server.merging import merge_group, put_wishes_aside
from sync_server.references import References
from sync_server.refusals import TxRefused
from sync_server.rows import WHOLE_ROW, Key, Standing
from sync_server.step import Outcome, Step


class Commit:
    """The work of one batch of transactions by one author, on rows held in memory."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._rows = batch.rows
        self._keys = Keys(batch)
        self._references = References(batch)

    def prepare(self, txs: Sequence[Tx]) -> None:
        """Take hold of everything the transactions name, in the same order as every other writer."""
        ops = [op for tx in txs for op in tx.ops if op.table in self._batch.registry.by_wire]
        claimed = self._keys.claim(ops)
        self._rows.load(key for op in ops for key in self._named(op))
        self._rows.load(rules.leant_on(self._rows, ops))
        self._keys.learn(claimed)
        self._references.learn(ops)

    def take(self, tx: Tx) -> Outcome:
        """Take every op or none; what is refused is kept in conflict records and never blocks the next."""
        step = Step(self._batch, tx)
        try:
            rules.must_be_small(tx)
            for step.at, op in enumerate(tx.ops, 1):
                _VERBS[op.verb](self, step, self._spec(op), op)
            totals.mend(step, tx.ops)
            late.tell(step)
        except TxRefused as refused:
            self._rows.undo()
            self._keys.forget()
            step.put_aside_all(refused)
        self._rows.keep()
        return step.outcome

    def insert(self, step: Step, spec: EntitySpec, op: Op) -> None:
        """A new row; the same id again is an edit of what is there."""
        if self._rows.find((op.table, op.id)) is not None:
            self.update(step, spec, op)
            return
        rules.must_be_whole(spec, op.new)
        self._references.must_be_there(spec, op.new)
        row = self._new(spec, op)
        is_late = self._is_late(row)
        rights.may_make(self._batch, row)
        wishes = rights.withheld(self._batch, spec, row.values)
        row.values |= {column: spec.by_column[column].plain_default for column in wishes}
        taken = self._keys.give(step, row)
        self._rows.change(row)
        row.stamps[WHOLE_ROW] = step.stamp(row)
        if taken is not None:
            step.put_aside(row, taken)
        put_wishes_aside(step, row, wishes)
        if is_late:
            step.late[row.key] = row

    def _new(self, spec: EntitySpec, op: Op) -> Standing:
        values: Values = {each.column: op.new.get(each.column, each.plain_default) for each in spec.columns}
        row = Standing(spec, op.id, values, "")
        row.bucket = moves.home_of(self._batch, row)
        return row

    def update(self, step: Step, spec: EntitySpec, op: Op) -> None:
        """Merge group by group with what stands; an edit of a deleted row is put aside whole."""
        row = self._rows.find((op.table, op.id))
        if row is None:
            raise TxRefused(Result.INVALID, "record.missing", spec.name)
        is_late = self._is_late(row)
        rules.must_fit(spec, op.new)
        rules.must_fit(spec, op.old)
        if row.deleted:
            step.put_aside_whole(row, op, kept={}, reason="row.deleted")
            return
        self._references.must_be_there(spec, op.new)
        if is_late and not self._is_own(step, row):
            late.suggest(step, row, op)
            return
        rights.may_edit(self._batch, row, op.new)
        for name in dict.fromkeys(spec.by_column[column].group for column in op.new):
            values = merge_group(step, row, name, op)
            if values is not None:
                self._write(step, row, name, values)
        if is_late:
            step.late[row.key] = row

    def delete(self, step: Step, spec: EntitySpec, op: Op) -> None:
        """Take the row away with what only exists as part of it; what the deleter had not seen keeps it alive."""
        row = self._rows.find((op.table, op.id))
        if row is None or row.deleted:
            return
        is_late = self._is_late(row)
        if is_late and not self._is_own(step, row):
            late.suggest_removal(step, row, op)
            return
        if is_late:
            step.late[row.key] = row
        rights.may_delete(self._batch, row, is_known=step.knows(row))
        below = self._rows.below([row])
        reason = _why_not(step, row, below, op)
        if reason is not None:
            step.put_aside_whole(row, op, kept=row.values, reason=reason)
            return
        for each in [*reversed(below), row]:
            self._rows.change(each)
            each.deleted = True
        self._keys.forget()

    def _write(self, step: Step, row: Standing, group: str, values: Values) -> None:
        self._rows.change(row)
        row.values.update(values)
        row.stamps[row.spec.group_number[group]] = step.stamp(row)
        key = row.spec.marked(Mark.KEY)
        if key is not None and key.column in values:
            self._keys.forget()
            self._keys.must_be_free(row, key)
        if moves.may_move(row, values):
            moves.move(self._batch, row)

    def _named(self, op: Op) -> Iterator[Key]:
        """The row an op is about, and the owner it would have."""
        yield op.table, op.id
        above = self._batch.registry.owner(self._batch.registry.by_wire[op.table])
        if above is not None and rules.is_id(owner_id := op.new.get(above[0].column)):
            yield above[1].told.wire, owner_id

    def _is_late(self, row: Standing) -> bool:
        """Whether the row was the author's until lately; refused unless it was, or is."""
        if self._batch.may(row.bucket):
            return False
        if not self._batch.might(row):
            raise TxRefused(Result.OUT_OF_SCOPE, "record.out_of_scope", row.spec.name)
        return True

    def _is_own(self, step: Step, row: Standing) -> bool:
        """Whether it stands in their name, or is all of their making."""
        return rights.is_own(self._batch, row) or step.knows(row)

    def _spec(self, op: Op) -> EntitySpec:
        spec = self._batch.registry.by_wire.get(op.table)
        if spec is None:
            raise TxRefused(Result.SCHEMA, "kind.unknown", str(op.table))
        return spec


def _why_not(step: Step, row: Standing, below: Sequence[Standing], op: Op) -> str | None:
    """What keeps a row from being deleted: an edit nobody had seen, or work that belongs to it.

    A laptop deletes the parts it knows before the whole: one that is left was added, or kept, by somebody else.
    """
    if not all(step.has_seen(row, group, op.base) for group in [WHOLE_ROW, *row.stamps]):
        return "row.edited"
    if any(each.spec.told.delete is not Delete.WITH_OWNER for each in below):
        return "record.owned"
    return None if all(step.knows(each) for each in below) else "row.edited"


_VERBS: Sequence[Callable[[Commit, Step, EntitySpec, Op], None]] = (Commit.insert, Commit.update, Commit.delete)
"""In the order of `Verb`."""
