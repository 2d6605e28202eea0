"""How what waits, what differs and what has gone is painted."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.records import Json
from fieldcrm.services.conflicts import WHOLE
from fieldcrm.store.queries.choices import Difference
from fieldcrm.store.queries.received import Arrival, Received
from fieldcrm.store.queries.waiting import PAUSED, REFUSED, Entry, RowChange
from fieldcrm.ui.shared.labels import field_name, kind_icon, kind_name, kind_names
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.sync_words import SyncState, sync_sign, sync_word
from fieldcrm.ui.shared.texts import (
    clock,
    counted,
    figure,
    listed,
    money,
    quantity,
    said,
    short_day,
    shortened,
    size,
    tr,
)
from fieldcrm.ui.sync_centre.matters import called, value_told

LARGE: Final = 10_000
"""Bytes: below that a step goes out in no time over any link, and its size says nothing."""
PAGES: Final = frozenset({"account", "order", "visit", "product"})
"""Kinds of record that have a page of their own."""
MOST_FIELDS: Final = 4
MOST_OF_A_VALUE: Final = 40
_BY_THE_WAY: Final = frozenset(
    {"number", "ordered_on", "currency", "placed_at", "last_visit_on", "checked_in_at", "checked_out_at"}
    | {"media_type", "sha256", "added_at"}
    | {"checked_in_lat", "checked_in_lon", "lat", "lon", "ad_hoc", "met", "skips", "stands_for", "custom"}
)
"""Noted beside what a person did."""
_OF_AN_ORDER: Final = frozenset({"order", "order_line"})
_COUNTED: Final = frozenset({"order_line", "conflict"})
"""In the title; lines say nothing without the names of their products, and a choice is told where it is made."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One exchange that moved something."""

    key: str
    at: datetime
    pushed: int
    pulled: int
    conflicts: int
    refused: int
    went_back: bool
    bytes: int
    ms: int
    copied: bool = False
    is_comparison: bool = False
    """Whether what is here was compared with head office; `pulled` is what was put right."""
    is_written: bool = False
    """Whether it was written to a file; `pushed` waits until head office has answered."""
    is_left: bool = False
    """Whether it was left at a hub; `pushed` waits until head office has answered."""
    is_read: bool = False
    """Whether it came from a file, or from a hub."""
    is_taken_back: bool = False
    """Whether a person took `pushed` changes back; nothing was carried."""
    is_brought_back: bool = False
    """Whether a person had them wait again."""


def entry_lines(entry: Entry) -> Lines:
    """What a step was about, whose it is, when, how large if that is much, and whether it waits, was refused or was
    taken back."""
    if entry.back is not None:
        return _taken_back_lines(entry, entry.back)
    refused = entry.state == REFUSED
    state = {REFUSED: SyncState.ATTENTION, PAUSED: SyncState.PAUSED}.get(entry.state, SyncState.WAITING)
    icon, tone = sync_sign(state)
    is_large = entry.size >= LARGE
    return Lines(
        title=" · ".join(filter(None, _named(entry))),
        subtitle=_refused(entry) if refused else _fields(entry),
        icon=kind_icon(entry.changes[0].kind) if entry.changes else "note",
        note=f"{clock(entry.at)} · {size(entry.size)}" if is_large else clock(entry.at),
        pill=sync_word(state),
        pill_tone=tone,
        pill_icon=icon,
    )


def _refused(entry: Entry) -> str:
    """Why, then what was written: nowhere else is it to be read."""
    about = entry.title or (kind_name(entry.changes[0].kind) if entry.changes else "")
    return " · ".join(filter(None, (said(RuleBroken(entry.reason, about)), _fields(entry))))


def _taken_back_lines(entry: Entry, at: datetime) -> Lines:
    along = counted("%n change(s) that belong(s) to it went along.", entry.others) if entry.others else ""
    return Lines(
        title=" · ".join(filter(None, _named(entry))),
        subtitle=" · ".join(filter(None, (_fields(entry), along))),
        icon=kind_icon(entry.changes[0].kind) if entry.changes else "note",
        note=clock(at),
        heading=tr("Taken back by you"),
        pill=tr("Taken back"),
        pill_tone="neutral",
        pill_icon="arrow-counter-clockwise",
        faded=True,
    )


def _named(entry: Entry) -> Iterator[str]:
    """What it is, what that is called and whose it is; what was only noted beside it is not what it is about."""
    kinds = Counter(change.kind for change in entry.changes if not _is_by_the_way(change) or len(entry.changes) == 1)
    if not kinds.keys() - _OF_AN_ORDER and entry.customer:
        yield tr("Order for {}").format(entry.customer)
        yield entry.title
        return
    yield listed(f"{kind_name(kind)} × {count}" if count > 1 else kind_name(kind) for kind, count in kinds.items())
    yield entry.title
    if entry.customer != entry.title:
        yield entry.customer


def _is_by_the_way(change: RowChange) -> bool:
    return change.verb != "insert" and bool(change.values) and change.values.keys() <= _BY_THE_WAY


def _fields(entry: Entry) -> str:
    """What a person would say that they did: fields with what they put there, and of very much only the beginning."""
    lines = sum(change.kind == "order_line" for change in entry.changes)
    is_one_line = lines == len(entry.changes) == 1
    changes = (change for change in entry.changes if change.kind not in _COUNTED or is_one_line)
    told = [each for change in changes for each in _told(change)]
    counts = [counted("%n line(s)", lines)] if lines and not is_one_line else []
    more = [tr("and {} more").format(len(told) - MOST_FIELDS)] if len(told) > MOST_FIELDS else []
    return " · ".join([*counts, *told[:MOST_FIELDS], *more])


def _told(change: RowChange) -> Iterator[str]:
    """What somebody put there, or where nothing was put, what was taken out; links say nothing.

    Fields that belong together travel together, so an empty one beside others says nothing either.
    """
    spec, is_new = REGISTRY.by_name[change.kind], change.verb == "insert"
    asked = {name: spec.by_name[name].codec.widget for name in change.values if name not in _BY_THE_WAY}
    names = [name for name, widget in asked.items() if widget != "reference" and not (is_new and widget == "flag")]
    for name in [name for name in names if change.values[name]] or names:
        value = change.values[name]
        if value or not is_new:
            words = shortened(_in_words(change, name, value), MOST_OF_A_VALUE)
            title = field_name(change.kind, name)
            yield title if name == "rule" else tr("{field}: {value}").format(field=title, value=words)


def _in_words(change: RowChange, name: str, value: Json) -> str:
    """A sum as sums are written, with its currency where that was written too."""
    if name == "total" and isinstance(value, str):
        return money(Decimal(value), str(change.values.get("currency") or ""))
    if name == "size" and isinstance(value, int):
        return size(value)
    return value_told(REGISTRY.by_name[change.kind], name, value, {})


def arrived_lines(each: Arrival | Received, today: date) -> Lines:
    """What an exchange brought, or one of the records below it."""
    if isinstance(each, Received):
        return _received_lines(each)
    kinds = [f"{kind_names(kind)} × {figure(str(number))}" for kind, number in each.counts.items()]
    return Lines(
        title=f"{short_day(each.at.astimezone().date(), today)} {clock(each.at)}",
        subtitle=listed(kinds),
        icon="caret-down" if each.is_unfolded else "caret-right",
        note=counted("%Ln record(s)", each.number),
    )


def _received_lines(each: Received) -> Lines:
    gone = "" if each.is_here else tr("Not on this laptop any more")
    told = (kind_name(each.kind), each.within, _noted(each), each.whose, gone)
    return Lines(
        title=each.title or kind_name(each.kind),
        subtitle=" · ".join(filter(None, told)),
        icon=kind_icon(each.kind),
        faded=not each.is_here,
    )


def _noted(each: Received) -> str:
    if each.figure is None:
        return ""
    return tr("{} in stock").format(quantity(each.figure)) if each.kind == "stock_level" else money(each.figure)


def alike_lines(group: Sequence[Difference], today: date) -> Lines:
    """One that waits, or how many of one kind do."""
    if len(group) == 1:
        return difference_lines(group[0], today)
    conflict = group[0].conflict
    fields = listed(field_name(conflict.kind, name) for name in json.loads(conflict.kept))
    return Lines(
        title=counted("%n difference(s) of one kind", len(group)),
        subtitle=" · ".join(filter(None, (kind_names(conflict.kind), fields, tr("one rule for all")))),
        icon="git-merge",
        note=short_day(conflict.made_at.astimezone().date(), today),
        pill=sync_word(SyncState.ATTENTION),
        pill_tone="bad",
    )


def address_of(group: Sequence[Difference]) -> str:
    """Where some differences that are alike are settled."""
    place = "choice" if len(group) == 1 else "alike"
    return f"crm://sync/{place}/{group[0].conflict.id}"


def difference_lines(difference: Difference, today: date) -> Lines:
    """Which record and fields, whose values, and whether it waits for a person."""
    conflict = difference.conflict
    waits = conflict.status is ConflictStatus.OPEN
    both = difference.author and difference.other  # what was written at the server itself is nobody's
    who = tr("{} and {}").format(difference.author, difference.other) if both else difference.author or difference.other
    fields = "" if conflict.group == WHOLE else listed(_differing(conflict))
    return Lines(
        title=called(difference),
        subtitle=" · ".join(filter(None, (kind_name(conflict.kind), fields, who, _asked(difference)))),
        icon="git-merge",
        note=short_day(conflict.made_at.astimezone().date(), today),
        pill=sync_word(SyncState.ATTENTION) if waits else tr("Settled"),
        pill_tone="bad" if waits else "ok",
    )


def _asked(difference: Difference) -> str:
    """Who asks whom, in a few words; all of it stands where it is settled."""
    asked = difference.asked
    return "" if asked is None else tr("{by} asks {name}").format(by=asked.by_name, name=asked.whom_name)


def _differing(conflict: Conflict) -> list[str]:
    kept, aside = json.loads(conflict.kept), json.loads(conflict.put_aside)
    return [field_name(conflict.kind, name) for name in kept if kept[name] != aside.get(name)]


def log_lines(each: "Exchanged", today: date) -> Lines:
    """What one exchange carried or put right, in how many bytes and how long."""
    is_file = each.is_written or each.is_left or each.is_read
    is_by_hand = each.is_taken_back or each.is_brought_back
    took = tr("{size} in {seconds} s").format(size=size(each.bytes), seconds=figure(f"{each.ms / 1000:.1f}"))
    return Lines(
        title=_exchange_title(each),
        subtitle="" if is_by_hand else size(each.bytes) if is_file else took,
        icon="arrow-counter-clockwise" if is_by_hand else "file-text" if is_file else "arrows-clockwise",
        note=f"{short_day(each.at.astimezone().date(), today)} {clock(each.at)}",
    )


def _exchange_title(each: "Exchanged") -> str:
    if each.is_taken_back:
        return counted("%n change(s) taken back by you", each.pushed)
    if each.is_brought_back:
        return counted("%n change(s) brought back by you", each.pushed)
    if each.is_written:
        return counted("%n change(s) written to a file, not confirmed yet", each.pushed)
    if each.is_left:
        return counted("%n change(s) left at the regional office, not confirmed yet", each.pushed)
    if each.is_comparison:
        return counted("%n record(s) put right after all was compared with head office", each.pulled)
    carried = [
        tr("From a file") if each.is_read else "",
        tr("{} sent").format(each.pushed),
        tr("{} received").format(each.pulled),
        tr("{} to look at").format(each.conflicts) if each.conflicts else "",
        tr("{} refused").format(each.refused) if each.refused else "",
        tr("another laptop works with a copy of what is here") if each.copied else "",
        tr("head office works on from an older copy of its data") if each.went_back else "",
    ]
    told = listed(carried)
    return told[:1].upper() + told[1:]
