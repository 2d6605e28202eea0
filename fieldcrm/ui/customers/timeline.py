"""What happened with a customer, a row each, and the field that adds to it."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.domain.diary import ActivityType
from fieldcrm.store.queries.account_page import Happening
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import counted, money, short_day, tr
from fieldcrm.ui.shared.widgets import Choice, button, row

_ICONS: Final = {
    "visit": "map-pin",
    "order": "receipt",
    "call": "phone",
    "meeting": "users",
    "email": "envelope-simple",
    "task": "list-checks",
    "note": "note",
}
_TONES: Final = {
    "done": "ok",
    "completed": "ok",
    "shipped": "ok",
    "planned": "info",
    "missed": "bad",
    "draft": "neutral",
}
_OFFERED: Final = (ActivityType.NOTE, ActivityType.CALL, ActivityType.TASK, ActivityType.MEETING, ActivityType.EMAIL)


def happening_lines(each: Happening, today: date) -> Lines:
    """Whatever it was in two lines, the day at the right; what waits to be sent says so."""
    waits = sync_word(SyncState.WAITING)
    return Lines(
        title=_title(each),
        subtitle=each.text or ("" if each.kind == "visit" else worded(each.status)),
        icon=_ICONS.get(each.kind, "note"),
        note=short_day(each.at.astimezone().date(), today),
        pill=waits if each.waits else _pill(each),
        pill_tone="warn" if each.waits else _TONES.get(each.status, "neutral"),
        pill_icon="clock" if each.waits else "",
    )


def _pill(each: Happening) -> str:
    return worded(each.status) if each.kind in ("order", "visit", "task") else ""


def _title(each: Happening) -> str:
    if each.kind == "order":
        lines = counted("%n line(s)", each.lines)
        return ", ".join(filter(None, (tr("Order {}").format(each.title), lines, money(each.amount, each.currency))))
    kind = worded(each.kind)
    if each.kind == "visit":
        return kind if each.title == each.status else f"{kind}: {worded(each.title)}"
    return f"{kind}: {each.title}" if each.title else kind


class Composer(QWidget):
    """Write something and add it; Enter adds."""

    written = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._kind = Choice(tr("Kind of entry"))
        for kind in _OFFERED:
            self._kind.addItem(worded(kind.value))
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Write a note, or choose call, task…"))
        self._field.setAccessibleName(tr("New entry"))
        add = button(tr("Add"))
        add.clicked.connect(self._add)
        self._field.returnPressed.connect(self._add)
        inside = row(self._kind, self._field, add)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    @property
    def text(self) -> str:
        """What is written and not added yet."""
        return self._field.text()

    def put(self, text: str) -> None:
        """What was written here before."""
        self._field.setText(text)

    def focus(self) -> None:
        """Ready to be typed in."""
        self._field.setFocus()

    def _add(self) -> None:
        text = self._field.text().strip()
        if text:
            self._field.clear()
            self.written.emit(_OFFERED[self._kind.currentIndex()], text)
