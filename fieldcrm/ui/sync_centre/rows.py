"""How what waits, what differs and what has gone is painted."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.store.queries.choices import Difference
from fieldcrm.store.queries.waiting import Entry
from fieldcrm.ui.shared.labels import kind_icon, worded
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, short_day, size, tr


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One exchange that moved something."""

    key: str
    at: datetime
    pushed: int
    pulled: int
    conflicts: int
    refused: int
    bytes: int
    ms: int


def entry_lines(entry: Entry) -> Lines:
    """What a step was about, when, how large, and whether it waits or was refused."""
    kinds = Counter(change.kind for change in entry.changes)
    told = ", ".join(f"{worded(kind)} × {count}" if count > 1 else worded(kind) for kind, count in kinds.items())
    refused = entry.state == "refused"
    return Lines(
        title=" · ".join(filter(None, (told, entry.title))),
        subtitle=entry.reason or ", ".join(sorted({name for change in entry.changes for name in change.values})),
        icon=kind_icon(entry.changes[0].kind) if entry.changes else "note",
        note=f"{clock(entry.at)} · {size(entry.size)}",
        pill=sync_word(SyncState.ATTENTION if refused else SyncState.WAITING),
        pill_tone="bad" if refused else "warn",
        pill_icon="warning" if refused else "clock",
    )


def difference_lines(difference: Difference, today: date) -> Lines:
    """Which record, whose values, and whether it waits for a person."""
    conflict = difference.conflict
    waits = conflict.status is ConflictStatus.OPEN
    who = tr("{} and {}").format(difference.author, difference.other) if difference.other else difference.author
    return Lines(
        title=difference.title,
        subtitle=" · ".join(filter(None, (worded(conflict.kind), worded(conflict.group.strip("*")), who))),
        icon="git-merge",
        note=short_day(conflict.made_at.astimezone().date(), today),
        pill=sync_word(SyncState.ATTENTION) if waits else tr("Settled"),
        pill_tone="bad" if waits else "ok",
    )


def log_lines(each: "Exchanged", today: date) -> Lines:
    """What one exchange carried, in how many bytes and how long."""
    parts = [
        tr("{} sent").format(each.pushed),
        tr("{} received").format(each.pulled),
        tr("{} to look at").format(each.conflicts) if each.conflicts else "",
        tr("{} refused").format(each.refused) if each.refused else "",
    ]
    return Lines(
        title=", ".join(filter(None, parts)),
        subtitle=f"{size(each.bytes)} · {each.ms} ms",
        icon="arrows-clockwise",
        note=f"{short_day(each.at.astimezone().date(), today)} {clock(each.at)}",
    )
