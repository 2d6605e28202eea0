"""Two people in one group of one row: whose value stands, and the other kept."""

from functools import partial

from fieldcrm.domain.marks import Policy
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.merge import Sides, Verdict, merge
from fieldcrm.protocol.messages import Op, Values
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.reading import FieldSpec
from sync_server.conflicts import Loss, Written
from sync_server.rights import is_authors
from sync_server.rows import Stamp, Standing
from sync_server.step import Step


def merge_group(step: Step, row: Standing, name: str, op: Op) -> Values | None:
    """What the group becomes, or None if it stays as it is; what loses is put aside."""
    fields = row.spec.groups[name]
    sides = sides_of(step, row, fields, op)
    verdict = _verdict(step, row, fields[0], sides)
    if verdict.aside is not None:
        step.put_aside(row, _loss(step, row, fields, sides, verdict))
    if verdict.take != sides.theirs:
        return dict(verdict.take)
    if sides.mine != sides.theirs:
        step.outcome.worsen(Result.MERGED)
    return None


def _verdict(step: Step, row: Standing, field: FieldSpec, sides: Sides) -> Verdict:
    if not sides.office and field.name in _closed(step, row):
        return merge(Policy.OFFICE, None, sides)
    moves = field.moves
    return merge(field.policy, partial(moves.come_to, office=sides.office) if moves else None, sides)


def _closed(step: Step, row: Standing) -> frozenset[str]:
    """By the status the row had before the step: one that reports a visit writes its report along with it."""
    status = row.spec.status
    before = step.batch.rows.at_start(row.key) if status is not None else None
    if before is None or status is None:
        return frozenset()
    return row.spec.closed(before.values.get(status.column))


def put_wishes_aside(step: Step, row: Standing, wishes: Values) -> None:
    """Keep what a new row was to begin with and does not, group by group."""
    for name in dict.fromkeys(row.spec.by_column[column].group for column in wishes):
        columns = [each.column for each in row.spec.groups[name]]
        loss = Loss(
            group=name,
            base={},
            kept={column: row.values[column] for column in columns},
            aside={column: wishes.get(column, row.values[column]) for column in columns},
            reason="merged",
            is_open=False,
            lost=step.written,
            stands=Written(by=None, at_ms=0),
        )
        step.put_aside(row, loss)


def sides_of(step: Step, row: Standing, fields: tuple[FieldSpec, ...], op: Op) -> Sides:
    """Half a group is completed by what stands: it only makes sense as one value."""
    columns = [each.column for each in fields]
    theirs = {column: row.values.get(column) for column in columns}
    group = row.spec.group_number[fields[0].group]
    stamp = row.stamp(group)
    author = step.batch.author
    return Sides(
        was={column: op.old.get(column) for column in columns},
        mine={column: op.new.get(column, theirs[column]) for column in columns},
        theirs=theirs,
        seen=step.has_seen(row, group, op.base),
        later=(step.hlc, author.device) > (stamp[1], stamp[2]),
        author=is_authors(step.batch, row),
        office=author.person.speaks_for_the_office and author.person.may_say(fields[0].policy),
    )


def _loss(step: Step, row: Standing, fields: tuple[FieldSpec, ...], sides: Sides, verdict: Verdict) -> Loss:
    stamp = row.stamp(row.spec.group_number[fields[0].group])
    theirs = Written(by=step.batch.writer_of(stamp[2]), at_ms=stamp[1] >> HLC_SHIFT)
    mine_stands = verdict.take != sides.theirs
    return Loss(
        group=fields[0].group,
        base=dict(sides.was),
        kept=dict(verdict.take),
        aside=dict(verdict.aside or {}),
        reason="merged",
        is_open=verdict.open or _is_alarming(step, fields, stamp),
        lost=theirs if mine_stands else step.written,
        stands=step.written if mine_stands else theirs,
    )


def _is_alarming(step: Step, fields: tuple[FieldSpec, ...], stamp: Stamp) -> bool:
    """Two writes of the field so close together that a person should look."""
    alert = fields[0].alert
    return alert is not None and abs(step.hlc - stamp[1]) >> HLC_SHIFT < alert.total_seconds() * 1000
