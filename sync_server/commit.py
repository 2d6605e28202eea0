"""One device's transactions against the standing rows: authorise, merge by group, put aside what loses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.merge import Sides, Verdict, merge
from fieldcrm.protocol.messages import Op, Plain, Tx, Values, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import rules
from sync_server.conflicts import Loss, Occasion, account_of, conflict_row
from sync_server.refusals import TxRefused
from sync_server.rows import WHOLE_ROW, Rows, Stamp, Standing
from sync_server.scope import Company, Person, home, may_insert


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who sent a transaction, from which device."""

    person: Person
    device: int


@dataclass(slots=True)
class Outcome:
    """What became of one transaction."""

    code: Result = Result.APPLIED
    reason: str = ""
    conflicts: list[bytes] = field(default_factory=list[bytes])


class Commit:
    """The work of one batch of transactions by one author, on rows held in memory."""

    def __init__(
        self,
        rows: Rows,
        registry: Registry,
        company: Company,
        author: Author,
        writers: Mapping[int, bytes],
        now_ms: int,
    ) -> None:
        self.rows = rows
        self.registry = registry
        self.company = company
        self.author = author
        self.now_ms = now_ms
        self._writers = writers
        self._tx = Tx(b"", 0, 0, 0, ())
        self._outcome = Outcome()

    def take(self, tx: Tx) -> Outcome:
        """Take every op or none; what is refused is kept in conflict records and never blocks the next."""
        self._tx, self._outcome = tx, Outcome()
        try:
            for op in tx.ops:
                _VERBS[op.verb](self, self._spec(op), op)
        except TxRefused as refused:
            self.rows.undo()
            self._outcome = Outcome(refused.code, refused.reason)
            if refused.code.refused:
                self._keep_refused(tx, refused.reason)
        self.rows.keep()
        return self._outcome

    def insert(self, spec: EntitySpec, op: Op) -> None:
        """A new row; the same id again is an edit of what is there."""
        standing = self.rows.find((op.table, op.id))
        if standing is not None:
            self.update(spec, op)
            return
        rules.must_be_whole(spec, op.new)
        values: Values = {each.column: op.new.get(each.column, each.plain_default) for each in spec.columns}
        row = Standing(spec, op.id, values, self._home(spec, values))
        self._must_may(row.bucket)
        if not may_insert(spec, values, self.author.person):
            raise TxRefused(Result.OUT_OF_SCOPE, "record.not_yours")
        rules.may_change(self.rows, self.author.person, row, op.new)
        self.rows.change(row)
        row.stamps[WHOLE_ROW] = self._stamp(row)

    def update(self, spec: EntitySpec, op: Op) -> None:
        """Merge group by group with what stands; an edit of a deleted row is put aside whole."""
        row = self._must(op)
        self._must_may(row.bucket)
        rules.must_fit(spec, op.new)
        if row.deleted:
            self._aside(row, self._whole(spec, op, kept={}, reason="row.deleted"))
            return
        rules.may_change(self.rows, self.author.person, row, op.new)
        for name, fields in spec.groups.items():
            if any(each.column in op.new for each in fields):
                self._merge(row, name, fields, op)

    def delete(self, spec: EntitySpec, op: Op) -> None:
        """Take the row away with all it owns; an edit the deleter had not seen wins over the delete."""
        row = self.rows.find((op.table, op.id))
        if row is None or row.deleted:
            return
        self._must_may(row.bucket)
        if spec.told.delete is Delete.NEVER:
            raise TxRefused(Result.INVALID, "delete.never")
        rules.may_change(self.rows, self.author.person, row, {})
        if not all(self._seen(row, group, op.base) for group in [WHOLE_ROW, *row.stamps]):
            self._aside(row, self._whole(spec, op, kept=row.values, reason="row.edited"))
            return
        for each in [*reversed(self.rows.children(row)), row]:
            self.rows.change(each)
            each.deleted = True

    def _merge(self, row: Standing, name: str, fields: tuple[FieldSpec, ...], op: Op) -> None:
        number = row.spec.group_number[name]
        columns = [each.column for each in fields]
        was, theirs = ({column: side.get(column) for column in columns} for side in (op.old, row.values))
        mine = {column: op.new.get(column) for column in columns}
        seen = self._seen(row, number, op.base)
        stamp = row.stamp(number)
        writer = row.spec.marked(Mark.WRITER)
        sides = Sides(
            was=was,
            mine=mine,
            theirs=theirs,
            seen=seen,
            later=(self._hlc(), self.author.device) > (stamp[1], stamp[2]),
            author=writer is None or row.values.get(writer.column) in (self.author.person.id, None),
            office=self.author.person.speaks_for_the_office,
        )
        self._settle(row, name, fields, sides, merge(fields[0].policy, fields[0].steps, sides))

    def _settle(self, row: Standing, name: str, fields: tuple[FieldSpec, ...], sides: Sides, verdict: Verdict) -> None:
        if verdict.aside is not None and verdict.aside != verdict.take:
            is_open = verdict.open or self._alarming(row, fields)
            loss = Loss(
                spec=row.spec,
                group=name,
                base=dict(sides.was),
                kept=dict(verdict.take),
                aside=dict(verdict.aside),
                reason="merged",
                is_open=is_open,
            )
            self._aside(row, loss, row.stamp(row.spec.group_number[name]))
        if verdict.take != sides.theirs:
            self._write(row, row.spec.group_number[name], verdict.take)
        elif sides.mine != sides.theirs:
            self._worse(Result.MERGED)

    def _write(self, row: Standing, group: int, values: Mapping[int, Plain]) -> None:
        self.rows.change(row)
        row.values.update(values)
        row.stamps[group] = self._stamp(row)
        route = row.spec.marked(Mark.ROUTE)
        if route is not None and route.column in values:
            self._move(row)

    def _move(self, row: Standing) -> None:
        """The row goes to its new home, and everything it owns with it."""
        bucket = self._home(row.spec, row.values)
        for each in [row, *self.rows.children(row)]:
            self.rows.change(each)
            each.bucket = bucket

    def _alarming(self, row: Standing, fields: tuple[FieldSpec, ...]) -> bool:
        """Two writes of the field so close together that a person should look."""
        alert = fields[0].alert
        stamp = row.stamp(row.spec.group_number[fields[0].group])
        return alert is not None and abs(self._hlc() - stamp[1]) >> 16 < alert.total_seconds() * 1000

    def _aside(self, row: Standing, loss: Loss, stamp: Stamp = (0, 0, 0, 0)) -> None:
        """Keep what lost as a row of its own, which travels as every row does."""
        if row.spec.name == "conflict":
            self._worse(Result.MERGED)  # a settled difference is not a difference again
            return
        account = account_of(self.registry, self.rows, row)
        if account is not None and not self._may_see(row):
            account = None
        record = conflict_row(self.registry, row, loss, self._occasion(stamp), account)
        record.bucket = self._home(record.spec, record.values)
        self._outcome.conflicts.append(record.id)
        self._worse(Result.PUT_ASIDE)
        if self.rows.find(record.key) is None:
            self.rows.change(record)
            record.stamps[WHOLE_ROW] = (record.version, self._hlc(), 0, 0)

    def _may_see(self, row: Standing) -> bool:
        return bool(row.bucket) and self.company.may(self.author.person, row.bucket)

    def _occasion(self, stamp: Stamp) -> Occasion:
        """`made_at` is when the author wrote, as near as their clock is trusted."""
        return Occasion(
            txid=self._tx.txid,
            user=self.author.person.id,
            at_ms=self._hlc() >> 16,
            kept_by=self._writers.get(stamp[2]),
            kept_at_ms=stamp[1] >> 16,
        )

    def _whole(self, spec: EntitySpec, op: Op, *, kept: Values, reason: str) -> Loss:
        aside = rules.tellable(spec, op.new)
        return Loss(spec=spec, group="*", base=dict(op.old), kept=kept, aside=aside, reason=reason, is_open=True)

    def _keep_refused(self, tx: Tx, reason: str) -> None:
        code = self._outcome.code
        for op in tx.ops[:50]:
            spec = self.registry.by_wire.get(op.table)
            if spec is not None:
                row = self.rows.find((op.table, op.id)) or Standing(spec, op.id, dict(op.new), "")
                self._aside(row, self._whole(spec, op, kept={}, reason=reason))
        self._outcome.code = code

    def _home(self, spec: EntitySpec, values: Values) -> str:
        above = self.registry.owner(spec)
        owner_id = values.get(above[0].column) if above else None
        if above is None or owner_id is None:
            return home(spec, values, None)
        owner = self.rows.find((above[1].told.wire, owner_id))
        if owner is None or owner.deleted:
            raise TxRefused(Result.INVALID, "owner.missing")
        return owner.bucket

    def _must(self, op: Op) -> Standing:
        row = self.rows.find((op.table, op.id))
        if row is None:
            raise TxRefused(Result.INVALID, "record.missing")
        return row

    def _must_may(self, bucket: str) -> None:
        if not self.company.may(self.author.person, bucket):
            raise TxRefused(Result.OUT_OF_SCOPE, "record.out_of_scope")

    def _spec(self, op: Op) -> EntitySpec:
        spec = self.registry.by_wire.get(op.table)
        if spec is None:
            raise TxRefused(Result.SCHEMA, "kind.unknown")
        return spec

    def _seen(self, row: Standing, group: int, base: int) -> bool:
        """A device has seen what is no newer than the image it worked on, and whatever it wrote itself."""
        version, _, device, branch = row.stamp(group)
        own = (device, branch) == (self.author.device, self._tx.branch) and device != 0
        return version <= base or own

    def _hlc(self) -> int:
        """The author's clock, never ahead of ours."""
        return min(self._tx.hlc, (self.now_ms + 1) << 16)

    def _stamp(self, row: Standing) -> Stamp:
        return row.version, self._hlc(), self.author.device, self._tx.branch

    def _worse(self, code: Result) -> None:
        self._outcome.code = max(self._outcome.code, code)


_VERBS: Mapping[Verb, Callable[[Commit, EntitySpec, Op], None]] = {
    Verb.INSERT: Commit.insert,
    Verb.UPDATE: Commit.update,
    Verb.DELETE: Commit.delete,
}
