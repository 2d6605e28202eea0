"""The lists of the sync centre, each with what it says where there is nothing."""

from collections.abc import Callable, Sequence
from datetime import date

from fieldcrm.store.queries.choices import Difference
from fieldcrm.store.queries.waiting import Entry
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import Empty
from fieldcrm.ui.sync_centre.rows import (
    Exchanged,
    alike_lines,
    difference_lines,
    entry_lines,
    log_lines,
)

Today = Callable[[], date]


def outbox_list() -> LinesList[Entry]:
    """What waits to be sent, and what was refused."""
    nothing = Empty("check-circle", tr("Nothing waits: the office has it all."))
    return LinesList(
        tr("Outbox"), entry_lines, lambda each: each.id, nothing, heading=lambda each: entry_lines(each).heading
    )


def choices_list(today: Today) -> LinesList[Sequence[Difference]]:
    """What waits for a person; those that are alike in one row where there are many."""
    nothing = Empty("check-circle", tr("Nothing to choose."))
    return LinesList(
        tr("Needs your choice"), lambda each: alike_lines(each, today()), lambda each: each[0].conflict.id, nothing
    )


def settled_list(today: Today) -> LinesList[Difference]:
    """What a rule or a person has decided."""
    nothing = Empty("git-merge", tr("No two people have changed the same thing yet."))
    return LinesList(
        tr("Settled"), lambda each: difference_lines(each, today()), lambda each: each.conflict.id, nothing
    )


def log_list(today: Today) -> LinesList[Exchanged]:
    """The exchanges that moved something."""
    nothing = Empty("clock", tr("No exchange has carried anything yet."))
    return LinesList(tr("History"), lambda each: log_lines(each, today()), lambda each: each.key, nothing)
