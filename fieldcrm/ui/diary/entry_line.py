"""One line to type an entry in, with what was understood of it, whom it may be with and what is in the way below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fieldcrm.domain.diary_line import Kind, Said, understand
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event, events
from fieldcrm.store.store import Reading
from fieldcrm.ui.diary.drafts import Draft, draft, nobody
from fieldcrm.ui.diary.placing import clashing
from fieldcrm.ui.diary.whom import Whom, find_whom
from fieldcrm.ui.diary.words import title
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lists import LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_hand, at_once
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.texts import said as told_of
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, column, label, repolish, row

ROW: Final = 44
REST_MS: Final = 50
MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OPTIONAL: Final = (Kind.MEETING, Kind.TASK)
"""These are about something; whom they are with has to be chosen."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who is called so, or as all but the last word, which may only be begun; and what else there is that day."""

    name: str
    found: Sequence[Whom]
    begun: Sequence[Whom]
    others: Sequence[Event]


class EntryLine(QWidget):
    """Asks its page to put an entry in; what is wrong with it is said below and nothing is put in."""

    written = Signal(object, str)
    """A draft that lacks nothing, and how it was typed."""
    left = Signal()
    """The person wants to go on elsewhere."""
    changed = Signal(str)
    went_on = Signal()
    """It is empty, for the next entry."""

    def __init__(self, desk: Desk, wall: Wall) -> None:
        super().__init__()
        self._desk, self._wall = desk, wall
        self._day = desk.today()
        self._said = Said()
        self._found: Sequence[Whom] = ()
        self._others: Sequence[Event] = ()
        self._asked = Latest(self._on_found)
        self._is_behind = self._is_asking = self._enter_waits = False
        self.field = QLineEdit()
        self.preview = Preview(self.field)
        self._rest = QTimer(self)
        self._build()

    def be_about(self, day: date) -> None:
        """A day that is meant where none is said."""
        self._day = day

    def put(self, text: str) -> None:
        """Go on with what was typed before."""
        self.field.setText(text)

    def focus(self) -> None:
        """Bring the keys here."""
        self.field.setFocus()
        self.field.selectAll()

    @property
    def draft(self) -> Draft:
        """What would be put in now."""
        return draft(self._said, self.preview.whom, self._day, self._wall)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.preview.hide()
        elif event.type() == QEvent.Type.FocusIn and self.field.text():
            self._on_typed(self.field.text())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key) -> bool:
        if key in MOVES and self.preview.isVisible():
            self.preview.move_by(MOVES[key])
            self._show()
        elif key in ENTER:
            self._enter_waits = True
            self._put_in()
        elif key == Qt.Key.Key_Escape:
            self.preview.hide()
            self.left.emit()
        else:
            return False
        return True

    def _on_typed(self, typed: str) -> None:
        """What was understood is said at once; whom it is with follows when it was looked up."""
        self._said = understand(typed, self._desk.today())
        self._is_behind, self._enter_waits = True, False
        self._mark(wrong=False)
        self.changed.emit(typed)
        if not typed.strip():
            self.preview.hide()
            return
        self._show()
        if not self._rest.isActive():
            self._ask()

    def _ask(self) -> None:
        if not self._is_behind:
            return
        self._is_behind, self._is_asking = False, True
        self._rest.start()
        name, day, me, wall = self._said.name, self._said.day or self._day, self._desk.me, self._wall

        def asked(reading: Reading) -> Answer:
            found = find_whom(reading, name)
            begun = [] if found else find_whom(reading, name.rpartition(" ")[0])
            return Answer(name, found, begun, events(reading, me, day, day, wall))

        self._desk.look(asked, self._asked.next(), self)

    def _on_found(self, answer: Answer) -> None:
        if answer.name != self._said.name or not self.field.text().strip():
            return
        self._is_asking = False
        self._found, self._others = answer.found or answer.begun, answer.others
        self.preview.offer(self._found, first=bool(answer.found) and self._said.kind not in OPTIONAL)
        self._show()
        self._put_in()

    def _show(self) -> None:
        if not self.field.hasFocus():
            return
        now = self.draft
        wrong = self._said.wrong[0] if self._said.wrong else None
        clash = listed(title(each) for each in clashing(self._others, now.slot))
        if wrong is not None:
            self.preview.say(now.told, told_of(wrong), "bad")
        elif now.missing is not None and not self._found:
            self.preview.say(now.told, nobody(self._said), "warn")
        else:
            self.preview.say(now.told, tr("At that time there is also {}.").format(clash[:80]) if clash else "", "warn")
        self.preview.place()

    def _put_in(self) -> None:
        """Enter that came before its answer waits for it."""
        if not self._enter_waits or self._is_behind or self._is_asking or not self.field.text().strip():
            return
        self._enter_waits = False
        now = self.draft
        wrong = self._said.wrong[0] if self._said.wrong else now.missing
        if wrong is not None:
            self._mark(wrong=True)
            self.preview.say(now.told, told_of(wrong), "bad")
            self.preview.place()
            return
        self.written.emit(now, self.field.text())
        self.field.clear()
        self.changed.emit("")
        self.preview.hide()
        self.went_on.emit()

    def _mark(self, *, wrong: bool) -> None:
        self.field.setProperty("invalid", "true" if wrong else "false")
        repolish(self.field)

    def _build(self) -> None:
        self.field.setFont(look().font())
        self.field.setPlaceholderText(tr("Type: visit Sofia Bakery thu 10:30 45m"))
        self.field.setAccessibleName(tr("New entry in one line"))
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.preview.chosen.connect(self._on_chosen)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self.setLayout(column(self.field))
        self.setFocusProxy(self.field)

    def _on_chosen(self) -> None:
        self._enter_waits = True
        self._put_in()


class Preview(QFrame):
    """What was understood, what is wrong or in the way, and whom it may be with; it never takes the keys."""

    chosen = Signal()

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self.setObjectName("dialog")
        self._field = field
        self.told = label("", "body", weight=600)
        self.warning = label("", "small", "warn", wrap=True)
        self._model: QueryTableModel[int, Whom] = QueryTableModel(
            [Column("", lambda whom: whom.name)], at_once, sentence=lambda whom: whom.lines.sentence
        )
        self._list = Table(tr("Customers and people"), ROW, header=False)
        self._delegate: LinesDelegate[Whom] = LinesDelegate(lambda whom: whom.lines, ROW)
        self._inside = QVBoxLayout(self)
        self._build()
        self.hide()

    @property
    def whom(self) -> Whom | None:
        """The one that is chosen of those that are offered."""
        return self._model.row_at(self._list.currentIndex().row())

    def offer(self, found: Sequence[Whom], *, first: bool) -> None:
        """Offer these; the first one is meant, or none until one is chosen."""
        before = self.whom
        self._model.show(at_hand(found))
        place = next((place for place, whom in enumerate(found) if whom == before), 0 if first else -1)
        self._list.selectRow(place) if place >= 0 else self._list.clearSelection()
        self._list.setVisible(bool(found))

    def move_by(self, by: int) -> None:
        """Choose another one; above the first there is nobody."""
        last = self._model.rowCount() - 1
        place = max(-1, min(self._list.currentIndex().row() + by, last))
        if place >= 0:
            self._list.selectRow(place)
        else:
            self._list.setCurrentIndex(self._model.index(-1, -1))
            self._list.clearSelection()

    def say(self, told: str, warning: str, tone: str) -> None:
        """One line of what was understood, one of what is wrong."""
        self.told.setText(told)
        self.warning.setText(warning)
        self.warning.setProperty("tone", tone)
        self.warning.setVisible(bool(warning))
        repolish(self.warning)
        self._field.setAccessibleDescription(". ".join(filter(None, (told, warning))))

    def place(self) -> None:
        """Below the field and over everything else of the window."""
        window, px = self._field.window(), look().px
        if self.parent() is not window:
            self.setParent(window)
        rows = self._model.rowCount()
        self._list.setFixedHeight(rows * look().row(ROW))
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + px(4)))
        wide = min(max(self._field.width(), px(520)), window.width() - px(24))
        self.setFixedWidth(wide)
        self._inside.activate()
        has_folded = self._inside.hasHeightForWidth()  # no warning is shown: nothing in it folds
        tall = self._inside.totalHeightForWidth(wide) if has_folded else self._inside.totalSizeHint().height()
        left = min(corner.x(), window.width() - wide - px(12))
        self.setGeometry(left, corner.y(), wide, tall)
        self.show()
        self.raise_()

    def _build(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.on_press(lambda _: self.chosen.emit())
        self._list.hide()
        hints = KeyHints(("Enter", tr("add")), ("↑ ↓", tr("choose customer")), ("Esc", tr("cancel")))
        self._inside.setContentsMargins(*(look().px(each) for each in (12, 10, 12, 10)))
        self._inside.setSpacing(look().px(6))
        for part in (row(self.told), row(self.warning), row(self._list), row(hints)):
            self._inside.addLayout(part)
        self._inside.addStretch(1)
