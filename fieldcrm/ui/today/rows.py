"""How entries of the day and customers who are due are painted."""

from datetime import date
from typing import Final

from fieldcrm.store.queries.agenda import DueCustomer
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.shared.hours import hour, length
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import counted, short_day, term, tr

_PILLS: Final = {
    "done": (term("Visited"), "ok", "check"),
    "started": (term("In progress"), "info", "play"),
    "missed": (term("Missed"), "bad", "warning-circle"),
    "completed": (term("Done"), "ok", "check"),
    "cancelled": (term("Cancelled"), "neutral", ""),
}
_BARS: Final = {"done": "ok", "completed": "ok", "missed": "bad", "started": "info"}


def agenda_lines(entry: Event) -> Lines:
    """The hour and length, whom, where and why, and how it stands."""
    word, tone, icon = _PILLS.get(entry.status, ("", "neutral", ""))
    return Lines(
        title=entry.name or entry.subject,
        subtitle=" · ".join(filter(None, (entry.place, entry.subject if entry.name else ""))),
        lead=hour(entry.slot) or "—",
        lead_below=length(entry.slot),
        bar=_BARS.get(entry.status, "accent"),
        pill=tr(word),
        pill_tone=tone,
        pill_icon=icon,
        faded=entry.status in ("done", "completed"),
    )


def due_lines(due: DueCustomer, today: date) -> Lines:
    """Every how many days, when last, and how near the day is."""
    left = (due.rhythm.next_on - today).days
    tone = "bad" if left < 0 else "warn" if left <= 2 else "ok"
    every = counted("Every %n day(s)", due.rhythm.cycle_days)
    last = tr("last {}").format(short_day(due.rhythm.last_on, today))
    return Lines(
        title=due.name,
        subtitle=f"{every} · {last}",
        note=_when(left),
        note_tone=tone,
        part=1 - max(0, left) / due.rhythm.cycle_days,
    )


def _when(left: int) -> str:
    if left < 0:
        return counted("%n day(s) late", -left)
    return tr("Due today") if left == 0 else counted("In %n day(s)", left)
