"""What happened with a customer as a person reads it: grouped by days, each with its words, its hour and its state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.diary import VisitOutcome, VisitStatus
from fieldcrm.store.queries.timeline import Happening
from fieldcrm.ui.shared.labels import field_name, status_tone, worded
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, counted, listed, long_day, money, month, short_day, term, tr

DAYS_ALONE: Final = 14
"""So long back each day has its heading; older ones are told by the month."""
_ICONS: Final = {
    "visit": "map-pin",
    "order": "receipt",
    "call": "phone",
    "meeting": "users",
    "email": "envelope-simple",
    "task": "list-checks",
    "note": "note-pencil",
    "conflict": "git-merge",
}
_BY_ME: Final = {
    "note": term("Note by you"),
    "call": term("Call by you"),
    "meeting": term("Meeting, written down by you"),
    "email": term("E-mail by you"),
    "task": term("Task of yours"),
}
_BY_OTHERS: Final = {
    "note": term("Note by {}"),
    "call": term("Call by {}"),
    "meeting": term("Meeting, written down by {}"),
    "email": term("E-mail by {}"),
    "task": term("Task of {}"),
}
_WITH_STATUS: Final = ("order", "visit", "task")
_OUTCOME_TONES: Final[Mapping[str, str]] = {
    VisitOutcome.ORDER: "ok",
    VisitOutcome.AGREED: "ok",
    VisitOutcome.COMPLAINT: "bad",
    VisitOutcome.NOT_MET: "warn",
    VisitOutcome.CLOSED: "warn",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """The day, or the month, of what stands below."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that happened, in words."""

    title: str
    body: str
    when: str
    icon: str
    tone: str
    pills: tuple[tuple[str, str], ...]
    state: SyncState

    @property
    def sentence(self) -> str:
        """All of it, for those who hear the screen."""
        words = (self.title, self.when, self.body, *(word for word, _ in self.pills), sync_word(self.state))
        return listed(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row: a heading, or something that happened; `is_first` and `is_last` end the rail."""

    key: str
    heading: Heading | None = None
    happening: Happening | None = None
    told: Told | None = None
    is_first: bool = False
    is_last: bool = False

    @property
    def sentence(self) -> str:
        """What is read out."""
        if self.heading is not None:
            return self.heading.title
        return self.told.sentence if self.told else ""


def entries(happenings: Sequence[Happening], today: date) -> list[Entry]:
    """Headings and what stands below them, in the order it is given."""
    found: list[Entry] = []
    for title, group in groupby(happenings, lambda each: _heading(each.day, today)):
        found.append(Entry(key=f"heading {title}", heading=Heading(title)))
        found.extend(_entry(each, today) for each in group)
    return list(_with_ends(found))


def _with_ends(found: Sequence[Entry]) -> Iterator[Entry]:
    """The rail begins at the first thing that happened and ends at the last."""
    places = [place for place, entry in enumerate(found) if entry.heading is None]
    for place, entry in enumerate(found):
        if entry.heading is not None:
            yield entry
            continue
        yield Entry(
            key=entry.key,
            happening=entry.happening,
            told=entry.told,
            is_first=place == places[0],
            is_last=place == places[-1],
        )


def key_of(each: Happening) -> str:
    """What tells it from all others."""
    return f"{each.kind} {each.id}"


def _entry(each: Happening, today: date) -> Entry:
    return Entry(key=key_of(each), happening=each, told=tell(each, today))


def _heading(day: date, today: date) -> str:
    if day > today:
        return tr("Planned")
    if day == today:
        return tr("Today")
    if today - day <= timedelta(days=DAYS_ALONE):
        return long_day(day)
    is_this_month = (day.year, day.month) == (today.year, today.month)
    return tr("Earlier this month") if is_this_month else month(day)


def _has_own_day(day: date, today: date) -> bool:
    """Whether its heading says the day already."""
    return timedelta(0) <= today - day <= timedelta(days=DAYS_ALONE)


def tell(each: Happening, today: date) -> Told:
    """Its words."""
    hour = clock(each.at) if each.has_hour else ""
    return Told(
        title=_title(each),
        body=_body(each),
        when=hour if _has_own_day(each.day, today) else short_day(each.day, today),
        icon=_ICONS.get(each.kind, "note"),
        tone=_tone(each),
        pills=_pills(each, today),
        state=_state(each),
    )


def _state(each: Happening) -> SyncState:
    return SyncState(each.sync) if each.sync else SyncState.SYNCED


def _tone(each: Happening) -> str:
    if each.differs:
        return "bad"
    tone = status_tone(each.status) if each.kind in _WITH_STATUS else "info"
    return "ok" if each.kind == "order" and tone == "info" else tone


def _title(each: Happening) -> str:
    match each.kind:
        case "order":
            lines = counted("%n line(s)", each.lines)
            return listed((tr("Order {}").format(each.title), lines, money(each.amount, each.currency)))
        case "visit":
            return listed((_visit(each), _minutes(each), _with(each)))
        case "conflict":
            return _difference(each)
        case _:
            return listed((_written(each), _with(each)))


def _visit(each: Happening) -> str:
    return tr("Visit by {}").format(each.by) if each.by else tr("Visit")


def _minutes(each: Happening) -> str:
    return counted("%n min", each.minutes) if each.minutes else ""


def _with(each: Happening) -> str:
    return tr("with {}").format(each.people) if each.people else ""


def _written(each: Happening) -> str:
    if each.by:
        return tr(_BY_OTHERS[each.kind]).format(each.by) if each.kind in _BY_OTHERS else worded(each.kind)
    return tr(_BY_ME[each.kind]) if each.kind in _BY_ME else worded(each.kind)


def _difference(each: Happening) -> str:
    fields = listed(field_name(each.about, name) for name in each.fields)
    if each.by:
        return tr("You and {who} both changed: {fields}").format(who=each.by, fields=fields)
    return tr("Two people changed: {}").format(fields)


def _body(each: Happening) -> str:
    if each.kind == "conflict":
        return tr("Both values are kept: choose what stays.") if each.differs else tr("Both values are in the history.")
    if each.kind == "order" and not each.text:
        return _products(each)
    return " · ".join(filter(None, map(str.strip, each.text.splitlines())))


def _products(each: Happening) -> str:
    named = listed(each.products)
    more = each.lines - len(each.products)
    return counted("{named} and %n more", more).format(named=named) if named and more > 0 else named


def _pills(each: Happening, today: date) -> tuple[tuple[str, str], ...]:
    if each.kind == "conflict":
        waits = each.status == ConflictStatus.OPEN
        return ((tr("Needs your choice") if waits else tr("Settled"), "bad" if waits else "ok"),)
    if each.kind not in _WITH_STATUS or (each.day > today and each.status == VisitStatus.PLANNED):
        return ()  # under the heading Planned that is said already
    status = (worded(each.status), status_tone(each.status))
    tone = _OUTCOME_TONES.get(each.title, "neutral")
    outcome = ((worded(each.title), tone),) if each.kind == "visit" and each.title else ()
    return outcome or (status,)
