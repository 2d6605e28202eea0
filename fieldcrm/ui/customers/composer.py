"""The field that adds to what happened: a note, or after a slash a call, a task, a visit, an order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.domain.diary import ActivityType
from fieldcrm.ui.shared.keyboards import readings
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.suggestions import Suggestions
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, button, row

SLASH: Final = "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A word after the slash: an entry of a type, or something to begin at once (`act`)."""

    id: str
    word: str
    told: str
    icon: str
    type: ActivityType | None = None


COMMANDS: Final = (
    Command(id="note", word=term("note"), told=term("Write a note"), icon="note-pencil", type=ActivityType.NOTE),
    Command(id="call", word=term("call"), told=term("Write down a call"), icon="phone", type=ActivityType.CALL),
    Command(
        id="task", word=term("task"), told=term("Something to be done"), icon="list-checks", type=ActivityType.TASK
    ),
    Command(
        id="meeting", word=term("meeting"), told=term("Write down a meeting"), icon="users", type=ActivityType.MEETING
    ),
    Command(
        id="email",
        word=term("mail"),
        told=term("Write down an e-mail"),
        icon="envelope-simple",
        type=ActivityType.EMAIL,
    ),
    Command(id="visit", word=term("visit"), told=term("Begin a visit now"), icon="map-pin"),
    Command(id="order", word=term("order"), told=term("Begin an order"), icon="receipt"),
    Command(id="usual", word=term("usual"), told=term("Order the usual basket"), icon="arrow-counter-clockwise"),
)
NOTE: Final = COMMANDS[0]


def commands(typed: str) -> list[Command]:
    """Those whose word begins so, in the person's language or in English, in whatever layout it was typed."""
    meant = readings(typed)
    return [each for each in COMMANDS if any(name.startswith(word) for word in meant for name in _names(each))]


def _names(command: Command) -> tuple[str, str]:
    return tr(command.word).casefold(), command.id


def understood(typed: str) -> tuple[Command, str]:
    """The command in front and what follows it; without one it is a note, all of it."""
    if typed.startswith(SLASH):
        word, _, rest = typed.removeprefix(SLASH).partition(" ")
        found = commands(word) if word else []
        if found:
            return found[0], rest.strip()
    return NOTE, typed.strip()


class Composer(QWidget):
    """Write something and add it; Enter adds. The icon in front says what it will be."""

    written = Signal(object, str)
    """A type of entry, and its text, which stands there until something else is put there."""
    changed = Signal(str)
    """What stands in it now."""
    begun = Signal(str)
    """Something to begin at once: visit, order, usual."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture(NOTE.icon, "text2", 18)
        self.field = QLineEdit()
        self.field.setFont(look().font())
        self.field.setPlaceholderText(tr("Write a note, or type / for visit, call, task, order"))
        self.field.setAccessibleName(tr("New entry"))
        self._offered = Suggestions(self.field, self._find, _lines, height=44)
        self._offered.chosen.connect(self._choose)
        self.field.textChanged.connect(self._on_changed)
        self.field.returnPressed.connect(self._add)
        slash = button(SLASH, name=tr("What can be added here"), tip=tr("What can be added here"))
        slash.clicked.connect(self.offer)
        add = button(tr("Add"))
        add.clicked.connect(self._add)
        inside = row(self._icon, self.field, slash, add)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    @property
    def text(self) -> str:
        """What is written and not added yet."""
        return self.field.text()

    def put(self, text: str) -> None:
        """What was written here before."""
        self.field.setText(text)

    def focus(self) -> None:
        """Ready to be typed in."""
        self.field.setFocus()

    def begin(self, command: str) -> None:
        """Ready for an entry of that kind; what is written stays."""
        _, rest = understood(self.text)
        word = next(tr(each.word) for each in COMMANDS if each.id == command)
        self.put(f"{SLASH}{word} {rest}")
        self.focus()

    @staticmethod
    def worded(kind: ActivityType, text: str) -> str:
        """How an entry would have been typed."""
        word = next((tr(each.word) for each in COMMANDS if each.type is kind and each is not NOTE), "")
        return f"{SLASH}{word} {text}" if word else text

    def offer(self) -> None:
        """Show what can be added; what is written stays behind the slash."""
        self.focus()
        if not self.text:
            self.put(SLASH)
        self.field.textEdited.emit(self.text)

    def _find(self, typed: str, then: Callable[[Sequence[Command]], None]) -> None:
        is_begun = typed.startswith(SLASH) and " " not in typed
        then(commands(typed.removeprefix(SLASH)) if is_begun else [])

    def _choose(self, command: Command) -> None:
        if command.type is None:
            self.put("")
            self.begun.emit(command.id)
        else:
            self.put(f"{SLASH}{tr(command.word)} ")

    def _on_changed(self, typed: str) -> None:
        self._icon.show_icon(understood(typed)[0].icon, "accent_text" if typed else "text2")
        self.changed.emit(typed)

    def _add(self) -> None:
        command, text = understood(self.text)
        if command.type is None:
            self._choose(command)
        elif text:
            self.written.emit(command.type, text)


def _lines(command: Command) -> Lines:
    return Lines(title=f"{SLASH}{tr(command.word)}", subtitle=tr(command.told), icon=command.icon)
