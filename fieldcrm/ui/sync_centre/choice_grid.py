"""All fields of a choice below each other: one of them has the keys, and each pick goes on to the next."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from fieldcrm.services.conflicts import Pick, Side, Typed
from fieldcrm.ui.shared.editors import Today
from fieldcrm.ui.shared.forms import Question
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import chip, clear, column, holder, label, row
from fieldcrm.ui.sync_centre.choice_line import TOP, ChoiceLine
from fieldcrm.ui.sync_centre.matters import TITLES
from fieldcrm.ui.sync_centre.matters import Question as Asked

TONES = {Side.BASE: "neutral", Side.MINE: "mine", Side.THEIRS: "theirs"}


class ChoiceGrid(QWidget):
    """Holds what is picked until it is saved; news does not take it away."""

    decided = Signal()
    """Every field has been decided by a key."""
    changed = Signal(str)
    """What was typed and is not saved, as `stand` takes it."""
    turned = Signal()
    """Another field has the keys, or another value is being written."""

    def __init__(self, today: Today) -> None:
        super().__init__()
        self._today = today
        self._lines: list[ChoiceLine] = []
        self._shown: Asked | None = None
        self._at = 0
        self._question: Question | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(10))
        for place, share in enumerate((2, 2, 4, 4, 3)):
            self._grid.setColumnStretch(place, share)

    @property
    def here(self) -> ChoiceLine:
        """The field that the keys are for."""
        return self._lines[self._at]

    @property
    def picks(self) -> Sequence[Pick]:
        """What will be saved, line by line."""
        return [each.pick for each in self._lines]

    @property
    def why_not(self) -> str:
        """Why what is picked cannot be saved, if it cannot."""
        refused = (each.line.refused.get(each.pick) for each in self._lines if isinstance(each.pick, Side))
        return next(filter(None, refused), "")

    @property
    def is_writing(self) -> bool:
        """Whether another value is being written just now."""
        return self._question is not None

    @property
    def state(self) -> str:
        """What was typed by field and is not saved, and which of it is being written."""
        typed = {
            _name(each): each.pick.text for each in self._lines if each.is_decided and isinstance(each.pick, Typed)
        }
        at = _name(self.here) if self._question is not None and self._question.words else ""
        if self._question is not None and at:
            typed[at] = self._question.words
        return json.dumps([at, typed]) if typed else ""

    def stand(self, state: str) -> None:
        """What was typed before and not saved stands in its fields again."""
        at, typed = _typed_in(state)
        by_name = {_name(each): each for each in self._lines}
        for name in typed.keys() & by_name.keys():
            by_name[name].take(Typed(typed[name]))
        if at in by_name and at in typed:
            self.turn_to(self._lines.index(by_name[at]))
            self.write()
            if self._question is not None:
                self._question.offer(typed[at])

    def ask(self, asked: Asked, *, with_keys: bool) -> bool:
        """Show these fields; what was picked stays if they are there already. Says whether they are asked anew."""
        if self._shown is not None and self._shown.lines == asked.lines:
            return False
        self._shown, self._question = asked, None
        clear(self._grid)
        self._fill(asked)
        self.turn_to(0, with_keys=with_keys)
        return True

    def forget(self) -> None:
        """Another matter is to be shown."""
        self._shown = None

    def take(self, pick: Pick) -> None:
        """Let this stand in the field that has the keys, and go on to the next that is undecided, if there is one."""
        if not self._lines or not self.here.may(pick):
            return
        self.here.take(pick)
        self._tell()
        left = [at for at, each in enumerate(self._lines) if not each.is_decided]
        if left:
            self.turn_to(next((at for at in left if at > self._at), left[0]))
        else:
            self.decided.emit()

    def take_everywhere(self, side: Side) -> None:
        """One side for every field where it may stand; it is still to be saved."""
        for each in self._lines:
            if each.may(side):
                each.take(side)
        self._tell()
        self.turned.emit()

    def turn_to(self, at: int, *, with_keys: bool = True) -> None:
        """Give the keys to a field."""
        self._at = max(0, min(at, len(self._lines) - 1))
        for place, each in enumerate(self._lines):
            each.show_here(here=place == self._at and len(self._lines) > 1)
        if with_keys and self._lines:
            self.here.take_keys()
        self.turned.emit()

    def step(self, by: int) -> None:
        """The field above or below."""
        self.turn_to(self._at + by)

    def write(self) -> None:
        """Ask for another value of the field that has the keys."""
        line = self.here.line
        if line.asked is None or line.spec is None or self.is_writing:
            return
        made = Question(line.spec, line.asked, self._today, {}, self)
        told = label(tr("Enter takes it, Esc leaves it as it was."), "small", "2")
        self._question = made
        made.edited.connect(self._tell)
        made.field.installEventFilter(self)
        asking = holder(column(made.widget, told, space=4))
        self._grid.addWidget(asking, 2 * self._at + 2, 2, 1, 3)
        asking.show()  # see ChoiceLine.take_keys
        made.focus()
        self.turned.emit()

    def take_written(self) -> None:
        """What was written is to stand, or it is said what is wrong with it."""
        question = self._question
        if question is not None and question.check():
            self._end_writing()
            self.take(Typed(question.words))

    def drop_written(self) -> None:
        """Leave the field as it was."""
        self._end_writing()
        self._tell()
        self.turn_to(self._at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(watched, event):
            self.take_written()
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _takes(watched: QObject, event: QKeyEvent) -> bool:
        """In a long text Enter begins a line; there Ctrl+Enter takes it."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and not isinstance(watched, QPlainTextEdit)

    def _end_writing(self) -> None:
        if self._question is None:
            return
        item = self._grid.itemAtPosition(2 * self._at + 2, 2)
        widget = item.widget() if item is not None else None
        self._question = None
        if widget is not None:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _fill(self, asked: Asked) -> None:
        self._grid.addWidget(label(tr("Field"), "strong"), 0, 0, TOP)
        for place, side in enumerate((Side.BASE, Side.MINE, Side.THEIRS), 1):
            self._grid.addLayout(row(chip(tr(TITLES[side]), TONES[side]), None), 0, place, TOP)
        self._grid.addLayout(row(chip(tr("Will be saved"), "ok"), None), 0, 4, TOP)
        for gone in self._lines:
            gone.deleteLater()
        self._lines = [ChoiceLine(line, asked.matter.names, self) for line in asked.lines]
        for at, each in enumerate(self._lines):
            each.place(self._grid, 2 * at + 1)
            each.asked.connect(each.take)
            each.asked.connect(self._tell)
            each.other.connect(self.write)
            each.entered.connect(lambda at=at: self._enter(at))

    def _tell(self, _: object = None) -> None:
        self.changed.emit(self.state)

    def _enter(self, at: int) -> None:
        if at != self._at and not self.is_writing:
            self.turn_to(at, with_keys=False)


def _name(line: ChoiceLine) -> str:
    return f"{line.line.conflict.id}.{line.line.field}"


def _typed_in(state: str) -> tuple[str, Mapping[str, str]]:
    """Text that nobody can read is nothing typed."""
    try:
        at, typed = json.loads(state or '["", {}]')
    except ValueError:
        return "", {}
    return at, typed
