"""One transaction while the model takes it: refused, merged, put aside, moved, deleted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from fieldcrm.domain.marks import Delete, Mark, Policy
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Tx, Verb
from fieldcrm.registry.reading import FieldSpec
from tests.simulation import model_merge as table
from tests.simulation import model_rules as rules
from tests.simulation.model_merge import Group
from tests.simulation.model_people import Author, reach, was_theirs, writer_of
from tests.simulation.model_records import WHOLE, Loss, Who, account_of, own, write
from tests.simulation.model_rows import Draft, Row, Stamp, State

if TYPE_CHECKING:
    from tests.simulation.model_gone import Key


@dataclass(slots=True)
class Verdict:
    """What a transaction is told."""

    code: Result = Result.APPLIED
    reason: str = ""
    conflicts: list[bytes] = field(default_factory=list[bytes])


class Step:
    """One transaction while it is taken."""

    def __init__(self, state: State, devices: Mapping[int, bytes], tx: Tx, author: Author, now_ms: int) -> None:
        self.state, self.draft, self.author = state, Draft(state), author
        self.verdict = Verdict()
        self._devices, self._tx, self._now_ms = devices, tx, now_ms
        self._hlc = min(tx.hlc, (now_ms + 1) << 16)
        self._reach = reach(self.draft, author.user, now_ms)
        self._late: dict[Key, Row] = {}
        self._me = Who(author.user, self._hlc >> 16)

    def run(self) -> None:
        """Every op in order, then what follows from them."""
        for op in self._tx.ops:
            if op.table not in self.state.registry.by_wire:
                raise rules.Refused("kind.unknown")
            self._take(op)
        self._add_up()
        for row in list(self._late.values()):
            self._tell_late(row)

    def _take(self, op: Op) -> None:
        kind = self.state.registry.by_wire[op.table].name
        row = self.draft.row((kind, op.id))
        if op.verb is Verb.DELETE:
            if row is not None and not row.is_gone:
                self._delete(row, op)
        elif row is None:
            if op.verb is Verb.UPDATE:
                raise rules.Refused("record.missing")
            self._make(kind, op)
        elif row.is_gone:
            self._must_be_in_hand(row)
            self._keep_whole(row, op, {}, "row.deleted")
        else:
            self._change(row, op)

    def may(self, home: str) -> bool:
        """Whether the author sees, and so may write, what lives there."""
        return self._reach is None or home in self._reach

    def _must_be_in_hand(self, row: Row) -> None:
        """The author sees what lives there, or could until lately."""
        user = self.author.user
        if user is not None and not self.may(row.home):
            is_theirs_still = was_theirs(self.draft, user, self.draft.chain(row), self._now_ms)
            if not is_theirs_still:
                raise rules.Refused("record.out_of_scope")

    def before(self, row: Row) -> Row:
        """The row as it was before the transaction."""
        return self.state.rows.get(row.key, row)

    def has_seen(self, stamp: Stamp, base: int) -> bool:
        """Whether the author knew what was written then."""
        return stamp.version <= base or self._is_own(stamp)

    def wrote_alone(self, row: Row) -> bool:
        """Whether all that stands in a row was written on this device; nothing is news to the centre itself."""
        return self.author.user is None or all(self._is_own(stamp) for stamp in self._stamps(row))

    def _is_own(self, stamp: Stamp) -> bool:
        return (stamp.device, stamp.branch) == (self.author.device, self._tx.branch)

    def _stamps(self, row: Row) -> list[Stamp]:
        return [row.stamp(group) for group in row.spec.groups]

    def is_taken(self, row: Row, key: Plain) -> bool:
        """Whether another living row of the kind has that natural key."""
        kind, id = row.key
        rows = (each for each in self.draft.all() if each.spec.name == kind and each.id != id)
        return any(each.marked(Mark.KEY) == key for each in rows)

    def _stamp(self, row: Row) -> Stamp:
        return Stamp(row.version, self._hlc, self.author.device, self._tx.branch)

    def _make(self, kind: str, op: Op) -> None:
        spec = self.state.registry.by_name[kind]
        values: dict[int, Plain] = {each.column: op.new.get(each.column, each.plain_default) for each in spec.columns}
        version = self.state.next_version(0)
        row = Row(spec, op.id, values, version, Stamp(version, self._hlc, self.author.device, self._tx.branch), {})
        row.home = self.draft.home(row)
        self._must_be_in_hand(row)
        if not self.may(row.home):
            self._late[row.key] = row
        rules.must_be_made(self, row)
        self.draft.touched[row.key] = row
        self._number(row)
        for group, fields in spec.groups.items():
            self._begin(row, group, fields, op)
        row.home = self.draft.home(row)

    def _begin(self, row: Row, group: str, fields: tuple[FieldSpec, ...], op: Op) -> None:
        """What is the office's does not begin with what a rep has said."""
        number = min(each.column for each in fields)
        is_theirs = any(each.is_place for each in fields) or row.values[fields[0].column] == self.author.user
        if number not in op.new or is_theirs or self.author.may_say(fields[0].policy):
            return
        mine = {each.column: row.values[each.column] for each in fields}
        theirs: Group = {each.column: each.plain_default for each in fields}
        if mine != theirs:
            row.values |= theirs
            self._lose(row, Loss(group, "merged", "info", {}, theirs, mine, self._me, Who()))

    def _number(self, row: Row) -> None:
        """Who comes second with a number gets the next free one."""
        key, number = row.spec.marked(Mark.KEY), row.marked(Mark.KEY)
        if key is None or not isinstance(number, str) or not self.is_taken(row, number):
            return
        tried = (f"{number}-{each}" for each in range(2, 1000))
        row.values[key.column] = next(each for each in tried if not self.is_taken(row, each))
        kept, aside = {key.column: row.values[key.column]}, {key.column: number}
        self._lose(row, Loss(key.group, "record.taken", "open", {}, kept, aside, self._me, self._me))

    def _change(self, row: Row, op: Op) -> None:
        self._must_be_in_hand(row)
        rules.must_name_what_there_is(self, row.spec, op.new)
        if not self._is_judged(row):
            return self._suggest(row, op)
        rules.must_be_changed(self, row, op)
        home, now = row.home, row
        for group in dict.fromkeys(row.spec.by_column[each].group for each in op.new if each in row.spec.by_column):
            now = self._merge(now, group, op)
        self.draft.settle(now, self._now_ms)
        now = self.draft.row(now.key) or now
        if now is not row:
            rules.must_be_well(self, now, home)
        return None

    def _is_judged(self, row: Row) -> bool:
        """Of what was in the author's hand until lately only their own is judged as ever, and a record tells of it."""
        if self.may(row.home):
            return True
        is_own = writer_of(self.draft, row) == self.author.user or self.wrote_alone(row)
        if is_own:
            self._late[row.key] = row
        return is_own

    def _merge(self, row: Row, group: str, op: Op) -> Row:
        fields = row.spec.groups[group]
        met = self._meet(row, group, op)
        if met.mine == met.theirs:
            return row
        first = fields[0]
        closed = row.spec.closed(self._status_before(row))
        is_closed = first.name in closed and not self.author.is_office
        policy, moves = (Policy.OFFICE, None) if is_closed else (first.policy, first.moves)
        ended = table.merge(policy, moves, met)
        before = row.stamp(group)
        if ended.stands != met.theirs:
            row = self.draft.change(row)
            row.values |= ended.stands
            row.written[group] = self._stamp(row)
            rules.must_have_its_number(self, row, group)
        elif ended.aside is None:
            self._worsen(Result.MERGED)
        if ended.aside is not None:
            self._put_aside(row, group, met, ended, before)
        return row

    def _meet(self, row: Row, group: str, op: Op) -> table.Meeting:
        fields, stamp = row.spec.groups[group], row.stamp(group)
        theirs = table.of_group(row.values, fields, {})
        is_server = self.author.user is None
        return table.Meeting(
            fields=fields,
            was=theirs if is_server else table.of_group(op.old, fields, {}),
            mine=table.of_group(op.new, fields, row.values),
            theirs=theirs,
            has_seen=self.has_seen(stamp, op.base),
            is_later=(self._hlc, self.author.device) > (stamp.hlc, stamp.device),
            is_mine=writer_of(self.draft, row) in (None, self.author.user),
            is_office=self.author.is_office,
            is_admin=self.author.role == "admin",
        )

    def _status_before(self, row: Row) -> Plain:
        status, was = row.spec.status, self.state.rows.get(row.key)
        return None if status is None or was is None else was.values.get(status.column)

    def _put_aside(self, row: Row, group: str, met: table.Meeting, ended: table.Ending, before: Stamp) -> None:
        me, them = self._me, self._wrote(before)
        lost, stands = (them, me) if ended.is_theirs_aside else (me, them)
        alert = met.fields[0].alert
        is_near = alert is not None and abs(me.at_ms - them.at_ms) <= alert.total_seconds() * 1000
        status = "open" if ended.is_asked or is_near else "info"
        self._lose(row, Loss(group, "merged", status, met.was, ended.stands, ended.aside or {}, lost, stands))

    def _wrote(self, stamp: Stamp) -> Who:
        return Who(self._devices.get(stamp.device), stamp.hlc >> 16)

    def _lose(self, row: Row, loss: Loss) -> None:
        if row.spec.name == "conflict":
            return self._worsen(Result.MERGED)
        self._worsen(Result.PUT_ASIDE)
        account = account_of(self.draft, row)
        is_seen = account is not None and self.may(account.home)
        named = self._tx.txid + row.id + loss.group.encode()
        made = write(self.draft, named, row, loss, account if is_seen else None, self._now_ms)
        return self.verdict.conflicts.append(made)

    def _worsen(self, code: Result) -> None:
        self.verdict.code = max(self.verdict.code, code)

    def _keep_whole(self, row: Row, op: Op, kept: Group, reason: str) -> None:
        """All of an op is put aside."""
        self._lose(row, Loss(WHOLE, reason, "open", op.old, kept, op.new, self._me, Who()))

    def _delete(self, row: Row, op: Op) -> None:
        self._must_be_in_hand(row)
        if not self._is_judged(row):
            return self._hand_on(row, WHOLE, "late.suggested", op.old, row.values, {})
        rules.must_be_deleted(self, row)
        why = self._why_not(row, op)
        if why:
            return self._keep_whole(row, op, row.values, why)
        for each in self.draft.owned_by(row):
            self._remove(each)
        return self._remove(row)

    def _why_not(self, row: Row, op: Op) -> str:
        if not all(self.has_seen(stamp, op.base) for stamp in self._stamps(row)):
            return "row.edited"
        below = self.draft.owned_by(row)
        if any(each.spec.told.delete is not Delete.WITH_OWNER for each in below):
            return "record.owned"
        return "row.edited" if any(not self.wrote_alone(each) for each in below) else ""

    def _remove(self, row: Row) -> None:
        gone = self.draft.change(row)
        gone.is_gone = True

    def _suggest(self, row: Row, op: Op) -> None:
        """Nothing changes; each group in which the two differ is put before whoever has the row now."""
        for group in dict.fromkeys(row.spec.by_column[each].group for each in op.new if each in row.spec.by_column):
            met = self._meet(row, group, op)
            if met.mine != met.theirs:
                self._hand_on(row, group, "late.suggested", met.was, met.theirs, met.mine)

    def _tell_late(self, row: Row) -> None:
        row = self.draft.row(row.key) or row
        owner = self.draft.owner(row)
        if row.spec.told.delete is Delete.WITH_OWNER and owner is not None and owner.key in self._late:
            return
        said: Group = {column: value for column, value in row.values.items() if value is not None}
        self._hand_on(row, WHOLE, "late.taken", {}, said, said)

    def _hand_on(self, row: Row, group: str, reason: str, base: Group, kept: Group, aside: Group) -> None:
        """One record for whoever has the customer now, one for its author."""
        is_open = reason == "late.suggested"
        stands = self._wrote(row.made if group == WHOLE else row.stamp(group))
        loss = Loss(group, reason, "open" if is_open else "info", base, kept, aside, self._me, stands)
        named = self._tx.txid + row.id + group.encode()
        write(self.draft, named, row, loss, account_of(self.draft, row), self._now_ms)
        self.verdict.conflicts.append(write(self.draft, named + b" own", row, own(loss), None, self._now_ms))
        if is_open:
            self._worsen(Result.PUT_ASIDE)

    def refuse(self, refused: rules.Refused) -> None:
        """Nothing is taken, and each op is kept."""
        for op in self._tx.ops:
            spec = self.state.registry.by_wire.get(op.table)
            if spec is not None:
                there = self.draft.living((spec.name, op.id))
                is_seen = there is not None and self.may(there.home)
                kept = {each: there.values[each] for each in op.new} if there is not None and is_seen else {}
                row = self.draft.row((spec.name, op.id)) or Row(spec, op.id, op.new, 0, Stamp(0, 0, 0, 0), {})
                self._keep_whole(row, op, kept, refused.reason)
        self.verdict.code, self.verdict.reason = refused.code, refused.reason

    def _add_up(self) -> None:
        """An order on which something was written comes to the sum of its lines."""
        kinds = {self.state.registry.by_name[kind].told.wire: kind for kind in ("order", "order_line")}
        written = (self.draft.row((kinds[op.table], op.id)) for op in self._tx.ops if op.table in kinds)
        orders: dict[Key, Row] = {}
        for row in written:
            order = self.draft.owner(row) if row is not None and row.spec.name == "order_line" else row
            if order is not None and not order.is_gone:
                orders[order.key] = order
        for key in orders:
            order = self.draft.row(key)
            if order is not None:
                self._add_up_order(order)

    def _add_up_order(self, order: Row) -> None:
        lines = [each for each in self.draft.owned_by(order) if each.spec.name == "order_line"]
        gone = [each for each in self.draft.touched.values() if each.spec.name == "order_line" and each.is_gone]
        if not lines and not any(self.draft.owner(each) is order for each in gone):
            return
        total = order.spec.by_name["total"]
        comes_to = total.plain(sum((rules.net(each, str(order.value("currency"))) for each in lines), Decimal()))
        if comes_to != order.values.get(total.column):
            order = self.draft.change(order)
            order.values[total.column] = comes_to
            order.written[total.group] = self._stamp(order)
