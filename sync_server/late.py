"""Work on what has changed hands since: new work and one's own is taken, a word on anything else is a suggestion.

Whoever has the customer now is told of either, and so is its author, who may not see it any more.
"""

from typing import Final

from fieldcrm.domain.marks import Delete
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Values
from fieldcrm.protocol.sums import HLC_SHIFT
from sync_server import rules
from sync_server.conflicts import WHOLE, Loss, Written
from sync_server.merging import sides_of
from sync_server.rows import WHOLE_ROW, Standing
from sync_server.step import Step

TAKEN: Final = "late.taken"
SUGGESTED: Final = "late.suggested"


def tell(step: Step) -> None:
    """Say what of the step was taken late; what is part of a whole is told with it."""
    for row in step.late.values():
        if not _is_told_with_owner(step, row):
            said = {column: value for column, value in row.values.items() if value is not None}
            step.hand_on(row, _loss(step, row, WHOLE, TAKEN, base={}, kept=said, aside=said))


def suggest(step: Step, row: Standing, op: Op) -> None:
    """Nothing changes: group by group, what differs is put before whoever has the row now."""
    for name in dict.fromkeys(row.spec.by_column[column].group for column in op.new):
        sides = sides_of(step, row, row.spec.groups[name], op)
        if sides.mine != sides.theirs:
            told = {"base": dict(sides.was), "kept": dict(sides.theirs), "aside": dict(sides.mine)}
            step.hand_on(row, _loss(step, row, name, SUGGESTED, **told))
            step.outcome.worsen(Result.PUT_ASIDE)


def suggest_removal(step: Step, row: Standing, op: Op) -> None:
    """The row stays; that it should go is put before whoever has it now."""
    told = {"base": rules.tellable(row.spec, op.old), "kept": dict(row.values), "aside": {}}
    step.hand_on(row, _loss(step, row, WHOLE, SUGGESTED, **told))
    step.outcome.worsen(Result.PUT_ASIDE)


def _is_told_with_owner(step: Step, row: Standing) -> bool:
    owner = step.batch.rows.owner(row)
    return row.spec.told.delete is Delete.WITH_OWNER and owner is not None and owner.key in step.late


def _loss(step: Step, row: Standing, group: str, reason: str, *, base: Values, kept: Values, aside: Values) -> Loss:
    _, hlc, device, _ = row.stamp(WHOLE_ROW if group == WHOLE else row.spec.group_number[group])
    return Loss(
        group=group,
        base=base,
        kept=kept,
        aside=aside,
        reason=reason,
        is_open=reason == SUGGESTED,
        lost=step.written,
        stands=Written(by=step.batch.writer_of(device), at_ms=hlc >> HLC_SHIFT),
    )
