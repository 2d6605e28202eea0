"""What the diary says: an event's title and sentence, times, and the names of days, weeks and months."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from fieldcrm.domain.recurrence import Every, Rule, monthly, monthly_by_weekday, weekly
from fieldcrm.domain.slots import Slot
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.ranges import Habits, View
from fieldcrm.ui.shared.hours import is_all_day
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, counted, listed, long_day, month, term, tr

VIEW_NAMES: Final = {
    View.DAY: term("Day"),
    View.WORK_WEEK: term("Work week"),
    View.WEEK: term("Week"),
    View.MONTH: term("Month"),
    View.AGENDA: term("List"),
}
TONES: Final = {"visit": "c1", "call": "c2", "meeting": "c4", "task": "c6"}
ICONS: Final = {"visit": "map-pin", "call": "phone", "meeting": "users", "task": "list-checks"}
OVER: Final = ("done", "completed")
UNDONE: Final = ("missed", "no_show")


def habits() -> Habits:
    """How a week is counted where the person lives."""
    locale = QLocale()
    work = frozenset(day.value - 1 for day in locale.weekdays())
    return Habits(first=locale.firstDayOfWeek().value - 1, work=work)


def title(event: Event) -> str:
    """Whom a visit is to, what everything else is about."""
    if event.kind == "visit":
        return event.name or event.subject or worded(event.kind)
    return event.subject or event.person or event.name or worded(event.kind)


def subtitle(event: Event) -> str:
    """What kind it is and the other half of what is known."""
    first = title(event)
    rest = (event.subject, event.person, event.name) if event.kind != "visit" else (event.subject, event.place)
    others = [each for each in rest if each and each != first]
    return listed([worded(event.kind), *others[:2]])


def times(slot: Slot) -> str:
    """From when to when, by the clock on the wall."""
    if slot.starts_at is None:
        return tr("no time set")
    if is_all_day(slot):
        return tr("all day")
    if slot.ends_at is None:
        return clock(slot.starts_at)
    return tr("{} to {}").format(clock(slot.starts_at), clock(slot.ends_at))


def when(slot: Slot) -> str:
    """The day and the time."""
    return f"{weekday_of(slot.day)} {times(slot)}" if slot.starts_at else weekday_of(slot.day)


def sentence(event: Event) -> str:
    """All that is known of an event, for those who hear the screen."""
    parts = [
        title(event),
        subtitle(event),
        long_day(event.day),
        times(event.slot),
        worded(event.status),
        tr("comes back") if event.comes_back else "",
        sync_word(SyncState(event.sync)) if event.sync else "",
    ]
    return listed(parts)


def weekday_of(day: date) -> str:
    """The weekday in short and the day: Thu 26 Nov."""
    #: A day of the diary, by Qt's signs: ddd short weekday, d day, MMM short month.
    return _said(day, tr("ddd d MMM"))


def weekday(day: date) -> str:
    """The weekday in short and the number of the day: Thu 26."""
    #: The head of a column, by Qt's signs: ddd short weekday, d day of the month.
    return _said(day, tr("ddd d"))


def weekday_name(day: date) -> str:
    """The weekday alone, in short."""
    return _said(day, "ddd")


def heading(view: View, day: date, days: Sequence[date]) -> str:
    """What the days in sight are called."""
    if view is View.DAY:
        return long_day(day)
    if view is View.MONTH:
        return month(day)
    first, last = days[0], days[-1]
    #: The first day of a week, by Qt's signs: d day, MMMM month; the first pattern where both ends are of one month.
    begin = tr("d") if (first.year, first.month) == (last.year, last.month) else tr("d MMMM")
    return tr("{} to {}").format(_said(first, begin), _said(last, tr("d MMMM")))


def load(number: int) -> str:
    """How many visits a day has; nothing for none."""
    return counted("%n visit(s)", number) if number else ""


def repeats(rule_text: str, first: date) -> str:
    """Which of the offered rhythms a rule is; any other is told as it stands."""
    return next((name for text, name in rhythms(first) if text == rule_text), rule_text)


def rhythms(first: date) -> list[tuple[str, str]]:
    """Rules to choose from for something that begins on a day, each with its name."""
    name = QLocale().dayName(first.isoweekday())
    return [
        ("", tr("Does not come back")),
        (Rule(every=Every.DAY).text, tr("Every day")),
        (Rule(every=Every.WEEK, weekdays=tuple(range(5))).text, tr("Monday to Friday")),
        (weekly(first).text, tr("Every week on {}").format(name)),
        (weekly(first, 2).text, tr("Every second week on {}").format(name)),
        (monthly(first).text, tr("Every month on day {}").format(first.day)),
        (monthly_by_weekday(first).text, _nth(monthly_by_weekday(first).nth).format(name)),
    ]


def _nth(nth: int) -> str:
    told = {
        1: tr("Every first {} of a month"),
        2: tr("Every second {} of a month"),
        3: tr("Every third {} of a month"),
        4: tr("Every fourth {} of a month"),
    }
    return told.get(nth, tr("Every last {} of a month"))


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
