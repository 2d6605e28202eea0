"""What the palette asks and shows: the question in what was typed, the rows of an answer and how one is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.keyboards import readings
from fieldcrm.ui.shared.labels import kind_icon, kind_names
from fieldcrm.ui.shared.lists import RowDelegate, ground_of
from fieldcrm.ui.shared.painting import fill_round, paint_text, width_of
from fieldcrm.ui.shared.query_table_model import ROW_ROLE, Index
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import keys_of

COMMANDS_ONLY: Final = (">", "》", "＞")
KIND_SIGNS: Final = {
    **dict.fromkeys("#№＃", frozenset({"order"})),
    **dict.fromkeys('@"＠', frozenset({"contact"})),
}
"""What these keys write on Cyrillic and Chinese keyboards too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record that matches what was typed."""

    kind: str
    id: str
    title: str
    subtitle: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is looked for, and of which kinds; of none named, of all."""

    text: str
    kinds: frozenset[str] = frozenset()


Then = Callable[[Sequence[Record]], None]
Recent = Callable[[Then], object]
"""Looks up what was open last, as a search does."""

Search = Callable[[Question, Then], object]
"""Looks up a question off the window's thread and calls back on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """Something done to a record: `o sof` is a new order for the first customer found by `sof`."""

    prefix: str
    kind: str
    title: str
    """A `term` with a place for the record's name."""
    do: Callable[[str], object]
    icon: str
    keys: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was typed, understood."""

    text: str
    question: Question | None
    verb: Verb | None = None


def understand(typed: str, verbs: Sequence[Verb]) -> Asked:
    """`>` asks for commands only, `#` for orders, `@` for people, a verb's letter for what it is done to."""
    text = typed.strip()
    if not text or text.startswith(COMMANDS_ONLY):
        return Asked(text=text[1:].strip(), question=None)
    if text[0] in KIND_SIGNS:
        return Asked(text=text, question=Question(text=text[1:].strip(), kinds=KIND_SIGNS[text[0]]))
    first, _, rest = text.partition(" ")
    verb = next((each for each in verbs if each.prefix in readings(first)), None)
    if verb is not None and rest.strip():
        return Asked(text=text, question=Question(text=rest.strip(), kinds=frozenset({verb.kind})), verb=verb)
    if verb is not None and typed != typed.rstrip():
        return Asked(text=text, question=None, verb=verb)
    return Asked(text=text, question=Question(text=text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row, or with nothing to run a heading."""

    title: str
    subtitle: str = ""
    icon: str = ""
    keys: str = ""
    refused: str = ""
    run: Callable[[], object] | None = None
    record: Record | None = None
    """What it opens, for those who want something else of it."""
    is_done_to: bool = False
    """Does something to a record instead of opening it."""

    @property
    def sentence(self) -> str:
        """All of it, for those who hear the screen."""
        parts = (self.title, self.refused or self.subtitle, self.keys)
        return listed(parts).replace(" · ", tr(", "))


Instead = Callable[[Question], Sequence[Entry]]
"""What can be done about a question that found nothing."""


def record_entries(records: Sequence[Record], verb: Verb | None, go: Callable[[str], object]) -> list[Entry]:
    """Records under the names of their kinds, in the order of the answer."""
    made: list[Entry] = []
    for kind, members in groupby(records, lambda each: each.kind):
        made.append(Entry(title=kind_names(kind)))
        made.extend(_acted(each, verb) if verb else _opened(each, go) for each in members)
    return made


def verb_entries(record: Record, verbs: Sequence[Verb]) -> list[Entry]:
    """What can be done to the first record found."""
    acted = [_acted(record, verb) for verb in verbs if verb.kind == record.kind]
    return [Entry(title=tr("Actions on {}").format(record.title)), *acted] if acted else []


def recent_entries(records: Sequence[Record], go: Callable[[str], object]) -> list[Entry]:
    """What was open last, whatever kind it is of."""
    return [Entry(title=tr("Recent")), *(_opened(each, go) for each in records)] if records else []


def _opened(record: Record, go: Callable[[str], object]) -> Entry:
    sign = kind_icon(record.kind)
    return Entry(title=record.title, subtitle=record.subtitle, icon=sign, run=lambda: go(record.address), record=record)


def _acted(record: Record, verb: Verb) -> Entry:
    title = tr(verb.title).format(record.title)
    return Entry(
        title=title,
        subtitle=record.subtitle,
        icon=verb.icon,
        keys=verb.keys,
        run=lambda: verb.do(record.id),
        is_done_to=True,
    )


class EntryDelegate(RowDelegate):
    """Headings small and grey; entries with their icon, a line about them and their keys as caps."""

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW_ROLE)
        token = ground_of(option)
        if token and entry.run is not None:
            px = look().px
            fill_round(painter, box.adjusted(px(8), px(1), -px(8), -px(1)), look().colour(token), px(6))

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW_ROLE)
        px = look().px
        if entry.run is None:
            paint_text(painter, box.adjusted(px(18), 0, -px(18), 0), entry.title, "small", "text2", 600)
            return
        tone = "disabled" if entry.refused else "text"
        is_chosen = ground_of(option) == "selected"
        sign = "accent_text" if is_chosen else "text2"
        painter.drawPixmap(round(box.left() + px(21)), round(box.center().y() - px(8)), pixmap(entry.icon, sign, 16))
        keys = entry.keys or ("Enter" if is_chosen else "")
        right = _paint_keys(painter, box.right() - px(20), box.center().y(), keys)
        left = box.left() + px(50)
        paint_text(painter, QRectF(left, box.top(), right - left, box.height()), entry.title, tone=tone, weight=500)
        left += width_of(entry.title, weight=500) + px(10)
        rest = QRectF(left, box.top(), right - left - px(8), box.height())
        paint_text(painter, rest, entry.refused or entry.subtitle, "small", "text2")


def _paint_keys(painter: QPainter, right: float, middle: float, keys: str) -> float:
    """Caps from the right; says where they begin."""
    px = look().px
    for key in reversed(keys_of(keys)):
        width = width_of(key, "caption", 600) + px(12)
        cap = QRectF(right - width, middle - px(10), width, px(20))
        fill_round(painter, cap, look().colour("surface"), px(4))
        painter.setPen(QPen(look().colour("border"), 1))
        painter.setBrush(look().colour("surface"))
        painter.drawRoundedRect(cap, px(4), px(4))
        paint_text(painter, cap.adjusted(px(6), 0, 0, 0), key, "caption", "text2", 600)
        right -= width + px(4)
    return right
