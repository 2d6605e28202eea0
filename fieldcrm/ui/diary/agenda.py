"""The diary as a list, day after day: the same events and keys for whoever hears the screen, or likes lists."""

from datetime import date
from typing import Final

from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.words import ICONS, OVER, TONES, UNDONE, subtitle, title
from fieldcrm.ui.shared.hours import hour, length
from fieldcrm.ui.shared.labels import status_tone, worded
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, SyncState, sync_word
from fieldcrm.ui.shared.texts import long_day, tr

_SIGNS: Final = {**dict.fromkeys(OVER, "check"), **dict.fromkeys(UNDONE, "warning-circle")}


def day_heading(event: Event, today: date) -> str:
    """What stands above the first entry of a day."""
    return tr("Today") if event.day == today else long_day(event.day)


def event_lines(event: Event, today: date) -> Lines:
    """The hour and length, whom and what, how it stands and, where that is not all, that it waits; its day above."""
    is_settled = event.status != "planned"
    told = SyncState(event.sync) if event.sync else None
    return Lines(
        title=title(event),
        subtitle=subtitle(event),
        lead=hour(event.slot) or "—",
        lead_below=length(event.slot),
        bar=TONES.get(event.kind, "c6"),
        icon=ICONS.get(event.kind, "note"),
        pill=worded(event.status) if is_settled else sync_word(told) if told else "",
        pill_tone=status_tone(event.status) if is_settled or told is None else SYNC_TONES[told],
        pill_icon=_SIGNS.get(event.status, "") if is_settled else SYNC_ICONS[told] if told else "",
        note=sync_word(told) if is_settled and told else "",
        note_tone=SYNC_TONES[told] if told else "text3",
        heading=day_heading(event, today),
        faded=event.status in OVER,
    )
