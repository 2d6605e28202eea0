"""A question of the diary's form: its name, its editor, and right below what is wrong with what is in it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from fieldcrm.domain.diary_parts import minute_of, minutes_of
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.ui.shared.editors import Editor, LineEditor
from fieldcrm.ui.shared.texts import day as day_in_words
from fieldcrm.ui.shared.texts import said_in_a_form, tr
from fieldcrm.ui.shared.typed import day_of
from fieldcrm.ui.shared.widgets import Picture, column, holder, label, row

HOUR: Final = 60


class Asked(QWidget):
    """Clears its complaint as soon as something else is typed."""

    def __init__(self, title: str, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self._wrong = label("", "small", "bad", wrap=True)
        told = row(Picture("warning-circle", "bad", 14), self._wrong, space=6)
        told.setStretch(1, 1)
        self._complaint = holder(told)
        self._complaint.hide()
        heading = label(title, "small", "2")
        heading.setBuddy(editor.widget)
        self.setLayout(column(heading, editor.widget, self._complaint, space=3))
        editor.edited.connect(self.clear)

    @property
    def text(self) -> str:
        """What is in it, as it was understood."""
        return self.editor.text()

    def complain(self, broken: RuleBroken) -> None:
        """Say what to do about it, and take the keys."""
        self._wrong.setText(said_in_a_form(broken))
        self._complaint.show()
        self.editor.mark(invalid=True)
        self.editor.widget.setAccessibleDescription(self._wrong.text())
        self.editor.widget.setFocus()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        if not self._complaint.isHidden():
            self._complaint.hide()
            self.editor.mark(invalid=False)
            self.editor.widget.setAccessibleDescription("")

    def tidy(self) -> None:
        """Show it as it was understood."""
        self.editor.put(self.editor.text())


def asked_line(title: str, read: Callable[[str], str], show: Callable[[str], str], hint: str) -> Asked:
    """A line whose text is understood by one function and shown by another."""
    editor = LineEditor(title, read, show)
    editor.field.setPlaceholderText(hint)
    made = Asked(title, editor)
    editor.left.connect(made.tidy)
    return made


def asked_day(title: str, today: Callable[[], date]) -> Asked:
    """A day: `24 Nov`, `thu`, `+7`."""

    def read(typed: str) -> str:
        found = day_of(typed, today())
        return typed.strip() if found is None else found.isoformat()

    return asked_line(title, read, _shown_day, tr("24 Nov, thu or +14"))


def asked_time(title: str) -> Asked:
    """A time of the day: `10:30`, `9`."""

    def read(typed: str) -> str:
        found = minute_of(typed)
        return typed.strip() if found is None else f"{found // HOUR:02}:{found % HOUR:02}"

    return asked_line(title, read, str, "10:30")


def asked_length(title: str) -> Asked:
    """How long: `45`, `1h30`."""

    def read(typed: str) -> str:
        found = minutes_of(typed)
        return typed.strip() if found is None else str(found)

    return asked_line(title, read, str, "45")


def the_day(asked: Asked) -> date:
    """The day that is in it; anything else is refused."""
    try:
        return date.fromisoformat(asked.text)
    except ValueError:
        raise RuleBroken("day.form", asked.text) from None


def the_minute(asked: Asked) -> int | None:
    """The minute of the day, or None where none was said; what is no time is refused."""
    found = minute_of(asked.text)
    if found is None and asked.text:
        raise RuleBroken("time.form", asked.text)
    return found


def the_length(asked: Asked) -> timedelta | None:
    """How long, or None where it was not said; what is no length is refused."""
    found = minutes_of(asked.text)
    if found is None and asked.text:
        raise RuleBroken("length.form", asked.text)
    return timedelta(minutes=found) if found is not None else None


def _shown_day(text: str) -> str:
    try:
        return day_in_words(date.fromisoformat(text)) if text else ""
    except ValueError:
        return text
