"""How entries of the day, free time between them, and customers who are due are painted."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldcrm.domain.openings import Opening
from fieldcrm.store.queries.agenda import DueCustomer
from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.today import News
from fieldcrm.ui.shared.due_words import due_tone, when_due
from fieldcrm.ui.shared.hours import hour, length
from fieldcrm.ui.shared.labels import kind_icon, kind_names
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import counted, figure, lately, short_day, term, tr, within

_PILLS: Final = {
    "done": (term("Visited"), "ok", "check"),
    "started": (term("Started"), "info", "play"),
    "missed": (term("Missed"), "bad", "warning-circle"),
    "completed": (term("Done"), "ok", "check"),
    "cancelled": (term("Cancelled"), "neutral", ""),
}
_NEXT: Final = (term("Next"), "info", "arrow-right")
_LATE: Final = (term("Time is over"), "warn", "warning-circle")
_NEXT_LATE: Final = (term("Next, late"), "warn", "warning-circle")
GONE_TO: Final = ("visit", "meeting")
_BARS: Final = {"done": "ok", "completed": "ok", "missed": "bad", "started": "info"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """An entry of the day; `km` from the one before, where both places are known."""

    event: Event
    is_next: bool = False
    is_late: bool = False
    """Its time is over, and nothing says that it took place."""
    is_located: bool = False
    km: float | None = None
    overlaps: str = ""
    """The hour of an entry before it that lasts until after it begins."""

    @property
    def is_gone_to(self) -> bool:
        """A call needs no way."""
        return self.event.kind in GONE_TO and bool(self.event.account_id)


Entry = Stop | Opening


def entry_key(entry: Entry) -> str:
    """What tells a row from all others."""
    return entry.event.key if isinstance(entry, Stop) else f"free {entry.slot.starts_at}"


def entry_lines(entry: Entry) -> Lines:
    """An entry, or free time and who could be seen in it."""
    return _stop_lines(entry) if isinstance(entry, Stop) else _opening_lines(entry)


def _stop_lines(stop: Stop) -> Lines:
    """The hour and length, whom, how far, where and why, and how it stands."""
    entry = stop.event
    word, tone, icon = _pill(stop)
    crowded = tr("overlaps {hour}").format(hour=stop.overlaps) if stop.overlaps else ""
    about = (crowded, _away(stop.km), entry.place, entry.subject if entry.name else "")
    return Lines(
        title=entry.name or entry.subject,
        subtitle=" · ".join(filter(None, about)),
        lead=hour(entry.slot) or "—",
        lead_below=length(entry.slot),
        bar=_BARS.get(entry.status, "accent"),
        pill=tr(word),
        pill_tone=tone,
        pill_icon=icon,
        faded=entry.status in ("done", "completed"),
    )


def _pill(stop: Stop) -> tuple[str, str, str]:
    if stop.is_next:
        return _NEXT_LATE if stop.is_late else _NEXT
    return _LATE if stop.is_late else _PILLS.get(stop.event.status, ("", "neutral", ""))


def _opening_lines(opening: Opening) -> Lines:
    due = opening.candidate
    when = counted("next order in %n day(s)", due.left) if due.left > 0 else when_due(due.left)
    return Lines(
        title=tr("Free: {}").format(due.name),
        subtitle=" · ".join(filter(None, (when, _away(opening.km)))),
        lead=hour(opening.slot),
        lead_below=length(opening.slot),
        bar="border",
        pill=tr("Add visit"),
        pill_tone="neutral",
        pill_icon="plus",
        faded=True,
    )


def distance(km: float) -> str:
    """The day's way without roads, and it says so."""
    return tr("{} km as the crow flies").format(_figure(km))


def _away(km: float | None) -> str:
    return "" if km is None else tr("{} km").format(_figure(km))


def _figure(km: float) -> str:
    return figure(f"{km:.1f}" if km < 10 else f"{km:,.0f}")


def due_lines(due: DueCustomer, today: date) -> Lines:
    """Every how many days, when last, and how near the day is."""
    left = (due.rhythm.next_on - today).days
    every = counted("Every %n day(s)", due.rhythm.cycle_days)
    last = tr("last {}").format(within(short_day(due.rhythm.last_on, today)))
    return Lines(
        title=due.name,
        subtitle=f"{every} · {last}",
        note=when_due(left),
        note_tone=due_tone(left),
        part=1 - max(0, left) / due.rhythm.cycle_days,
    )


def news_lines(news: News, today: date) -> Lines:
    """What kind of thing came, how many, and when the last of them did."""
    return Lines(
        title=kind_names(news.kind),
        subtitle=counted("%Ln new or changed", news.count),
        icon=kind_icon(news.kind),
        icon_tone="accent_text",
        note=lately(news.at, today),
    )
