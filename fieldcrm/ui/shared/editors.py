"""One editor for each kind of field: all speak the plain words that the declarations read and show."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldcrm.registry.forms import FormField
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.suggestions import Suggestions
from fieldcrm.ui.shared.texts import clock, day, figure, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.typed import day_of, decimal_text, moment_of
from fieldcrm.ui.shared.widgets import Choice, TickBox, repolish

Today = Callable[[], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A record that a field may point at."""

    id: str
    title: str
    subtitle: str = ""


class Lookup(Protocol):
    """Finds what a field may point at, off the window's thread, and calls back on it."""

    def find(self, typed: str, then: Callable[[Sequence[Pick]], None]) -> object:
        """Records that fit what was typed."""
        ...

    def name(self, id: str, then: Callable[[str], None]) -> object:
        """What a record is called."""
        ...


class Editor(QObject):
    """A widget that takes one value. `edited` at each key, `left` when the person is done with it."""

    edited, left = Signal(), Signal()

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self.widget = widget
        widget.setAccessibleName(name)
        widget.installEventFilter(self)

    def text(self) -> str:
        """What is in it, as the declarations read it; nothing is the empty text."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Show a value, as the declarations show it."""
        raise NotImplementedError

    def put_typed(self, text: str) -> None:
        """Show what was typed and is no value, letter by letter."""
        self.put(text)

    def hint(self, told: str) -> None:
        """What may be written; only a line has room to say so."""
        if isinstance(self.widget, QLineEdit):
            self.widget.setPlaceholderText(told)

    def lock(self, *, locked: bool) -> None:
        """Only to be read, or to be written again."""
        self.widget.setEnabled(not locked)

    def mark(self, *, invalid: bool) -> None:
        """A red border, or not any more."""
        self.widget.setProperty("invalid", "true" if invalid else "false")
        repolish(self.widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


Reads = Callable[[str], str]


class LineEditor(Editor):
    """One line; `read` turns what was typed into plain words, `show` does the reverse."""

    def __init__(self, name: str, read: Reads = str.strip, show: Reads = str, *, figures: bool = False) -> None:
        self.field = QLineEdit()
        super().__init__(self.field, name)
        self._read, self._show = read, show
        self.field.setFont(look().font(figures=figures))
        if figures:
            self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self.left)

    def text(self) -> str:
        return self._read(self.field.text())

    def put(self, text: str) -> None:
        shown = self._show(text)
        if shown != self.field.text():
            self.field.setText(shown)
            self.field.setCursorPosition(len(shown) if self.field.hasFocus() else 0)

    def put_typed(self, text: str) -> None:
        self.field.setText(text)

    def lock(self, *, locked: bool) -> None:
        self.field.setReadOnly(locked)

    def _on_typed(self, typed: str) -> None:
        self.edited.emit()


class ProseEditor(Editor):
    """Text of several lines; Tab goes on to the next field."""

    def __init__(self, name: str) -> None:
        self._field = QPlainTextEdit()
        super().__init__(self._field, name)
        self._field.setFont(look().font())
        self._field.setTabChangesFocus(True)
        scroll_by_finger(self._field)
        self._field.setMinimumHeight(look().px(84))
        self._field.textChanged.connect(self.edited)

    def text(self) -> str:
        return self._field.toPlainText().strip()

    def put(self, text: str) -> None:
        if text != self.text():
            self._field.blockSignals(True)  # noqa: FBT003 - Qt has no other spelling
            self._field.setPlainText(text)
            self._field.blockSignals(False)  # noqa: FBT003 - Qt has no other spelling

    def lock(self, *, locked: bool) -> None:
        self._field.setReadOnly(locked)


class FlagEditor(Editor):
    """Yes or no; a tick is a whole answer, so the field is left at once."""

    def __init__(self, name: str) -> None:
        self._box = TickBox(name=name)
        super().__init__(self._box, name)
        self._box.clicked.connect(self.left)

    def text(self) -> str:
        return "yes" if self._box.isChecked() else "no"

    def put(self, text: str) -> None:
        self._box.setChecked(text == "yes")


class ChoiceEditor(Editor):
    """One of the words there are; a word of a newer release than this one stays as it is."""

    def __init__(self, name: str, words: Sequence[str], *, required: bool) -> None:
        self._box = Choice(name)
        super().__init__(self._box, name)
        for word in words if required else ("", *words):
            self._box.addItem(worded(word), word)
        self._box.activated.connect(self._on_chosen)

    def text(self) -> str:
        return str(self._box.currentData() or "")

    def put(self, text: str) -> None:
        if self._box.findData(text) < 0:
            self._box.addItem(worded(text), text)
        self._box.setCurrentIndex(self._box.findData(text))

    def _on_chosen(self, place: int) -> None:
        self.left.emit()


class ReferenceEditor(Editor):
    """Another record, by its name; typing looks for others."""

    def __init__(self, name: str, lookup: Lookup) -> None:
        self._field = QLineEdit()
        super().__init__(self._field, name)
        self._lookup = lookup
        self._id = self._title = ""
        self._field.setFont(look().font())
        self._found: Suggestions[Pick] = Suggestions(self._field, lookup.find, _pick_lines)
        self._found.chosen.connect(self._choose)
        self._field.textEdited.connect(self._on_typed)
        self._field.returnPressed.connect(self.left)
        self.left.connect(lambda: self._field.setText(self._title))

    def text(self) -> str:
        return self._id

    @property
    def begun(self) -> str:
        """What is typed and is nobody's name, or not yet."""
        typed = self._field.text()
        return "" if typed == self._title else typed

    def put_typed(self, text: str) -> None:
        self._field.setText(text)

    def put(self, text: str) -> None:
        if text == self._id:
            return
        self._show(text, "")
        if text:
            self._lookup.name(text, lambda title: self._show_name(text, title))

    def lock(self, *, locked: bool) -> None:
        self._field.setReadOnly(locked)

    def _on_typed(self, typed: str) -> None:
        """An emptied field points at nothing; anything else stays with its record until another is chosen."""
        if not typed.strip():
            self._id = self._title = ""
        self.edited.emit()

    def _show(self, id: str, title: str) -> None:
        self._id, self._title = id, title
        self._field.setText(title)

    def _show_name(self, id: str, title: str) -> None:
        if id == self._id:
            self._show(id, title)

    def _choose(self, pick: Pick) -> None:
        self._show(pick.id, pick.title)
        self.edited.emit()
        self.left.emit()


def make_editor(asked: FormField, name: str, today: Today, lookups: Mapping[str, Lookup]) -> Editor:
    """The editor for a field as it was declared."""
    match asked.widget:
        case "prose":
            return ProseEditor(name)
        case "flag":
            return FlagEditor(name)
        case "choice":
            return ChoiceEditor(name, asked.choices, required=asked.required)
        case "reference" if asked.name in lookups:
            return ReferenceEditor(name, lookups[asked.name])
        case _:
            return _line(asked, name, today)


def _line(asked: FormField, name: str, today: Today) -> Editor:
    match asked.widget:
        case "decimal" | "number":
            return LineEditor(name, decimal_text, figure, figures=True)
        case "day":
            made = LineEditor(name, lambda typed: _day_text(typed, today()), _show_day)
            made.field.setPlaceholderText(tr("24 Nov, thu or +14"))
            return made
        case "moment":
            return LineEditor(name, lambda typed: _moment_text(typed, today()), _show_moment)
        case "phone" | "email" | "currency" | "period" | "words" | "pairs" | "line":
            return LineEditor(name)
        case _:
            return _unasked(name)


def _unasked(name: str) -> Editor:
    """A record pointed at, where nobody said how to find others: shown and kept."""
    made = LineEditor(name)
    made.lock(locked=True)
    return made


def _day_text(typed: str, today: date) -> str:
    found = day_of(typed, today)
    return typed.strip() if found is None else found.isoformat()


def _show_day(text: str) -> str:
    return day(date.fromisoformat(text)) if text else ""


def _moment_text(typed: str, today: date) -> str:
    found = moment_of(typed, today)
    return typed.strip() if found is None else found.isoformat(timespec="seconds").replace("+00:00", "Z")


def _show_moment(text: str) -> str:
    if not text:
        return ""
    moment = datetime.fromisoformat(text).astimezone(UTC)
    return f"{day(moment.astimezone().date())} {clock(moment)}"


def _pick_lines(pick: Pick) -> Lines:
    return Lines(title=pick.title, subtitle=pick.subtitle)
