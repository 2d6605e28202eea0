"""Short news in a corner: one at a time, with at most one thing to do, and kept in the bell's list."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from fieldcrm.ui.shared.spoken import announce
from fieldcrm.ui.shared.texts import said, shortened, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.undo import Step, UndoStack
from fieldcrm.ui.shared.widgets import button, clear, label, row

SECONDS: Final = 6
SECONDS_TO_UNDO: Final = 10
KEPT: Final = 50
WIDEST: Final = 520
MOST: Final = 160
"""Letters of a notice; names may be of any length."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and what can be done about it."""

    text: str
    act: str = ""
    do: Callable[[], object] | None = None


class Notices(QObject):
    """Shows notices over the lower left of a page; a pointer on one keeps it there."""

    changed = Signal()
    """The list behind the bell has grown or was looked at."""

    def __init__(self, over: QWidget, undo: UndoStack) -> None:
        super().__init__(over)
        self.kept: deque[Notice] = deque(maxlen=KEPT)
        self.unseen = 0
        self._over = over
        self._undo = undo
        self._said: Step | None = None
        self._toast = QFrame(over)
        self._toast.setObjectName("toast")
        self._inside = row(space=12, margins=(14, 6, 8, 6))
        self._toast.setLayout(self._inside)
        self._toast.hide()
        self._clear_of: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._toast.hide)
        undo.changed.connect(self._on_undone)
        over.installEventFilter(self)
        self._toast.installEventFilter(self)

    def tell(self, text: str, act: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a notice; the one before it makes room and stays in the list."""
        self._show(Notice(text, act, do), SECONDS_TO_UNDO if do else SECONDS)

    def did(self, text: str, take_back: Callable[[], object] | None = None) -> None:
        """Say what was done; with a way back it can be undone here for ten seconds, and later by Ctrl+Z."""
        if take_back is None:
            self.tell(text)
        else:
            step = self._undo.push(text, take_back)
            self.tell(text, tr("Undo"), lambda: self._undo.take_back(step))
            self._said = step

    def remember(self, text: str, take_back: Callable[[], object]) -> None:
        """What was done without a word, as while one types; Ctrl+Z takes it back."""
        self._undo.push(text, take_back)

    def trouble(self, error: object) -> None:
        """Say what went wrong."""
        self.tell(said(error))

    def seen(self) -> None:
        """The person has opened the list."""
        self.unseen = 0
        self.changed.emit()

    def keep_clear_of(self, widget: QWidget | None) -> None:
        """Notices stand beside this one as long as it is seen, and never over what is pressed in it."""
        if self._clear_of is not None and isValid(self._clear_of):
            self._clear_of.removeEventFilter(self)
        self._clear_of = widget
        if widget is not None:
            widget.installEventFilter(self)  # it may still be finding its size
        self._place()

    def hide(self) -> None:
        """Take the notice off the screen; it stays in the list."""
        self._said = None
        self._timer.stop()
        self._toast.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self._over, self._clear_of) and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif watched is self._toast and event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif watched is self._toast and event.type() == QEvent.Type.Leave:
            self._timer.start(1000 * SECONDS)
        return super().eventFilter(watched, event)

    def _on_undone(self) -> None:
        """What was taken back by its keys needs no other way."""
        if self._said is not None and not self._undo.has(self._said):
            self.hide()

    def _show(self, notice: Notice, seconds: int) -> None:
        """Hidden while it is filled: what is put into a visible one is only seen later, and has no size until then."""
        self.hide()
        self.kept.appendleft(notice)
        self.unseen += 1
        self.changed.emit()
        clear(self._inside)
        self._inside.addWidget(self._told(notice.text))
        if notice.do is not None:
            self._inside.addWidget(self._acting(notice))
        self._toast.setAccessibleName(notice.text)
        self._inside.activate()
        self._place()
        self._toast.show()
        self._toast.raise_()
        announce(self._toast, notice.text)
        self._timer.start(1000 * seconds)

    def _told(self, text: str) -> QWidget:
        """In a line where it has room, else in a few; the bell's list has it too."""
        room = min(look().px(WIDEST), self._over.width() - look().px(200))
        one = label(shortened(text, MOST), "body", weight=500)
        if one.sizeHint().width() <= room:
            return one
        made = label(shortened(text, MOST), "body", weight=500, wrap=True)
        made.setFixedWidth(room)
        return made

    def _acting(self, notice: Notice) -> QWidget:
        made = button(notice.act, kind="toast")
        made.clicked.connect(lambda: self._do(notice))
        return made

    def _do(self, notice: Notice) -> None:
        self.hide()
        if notice.do is not None:
            notice.do()

    def _place(self) -> None:
        self._toast.adjustSize()
        margin = look().px(20)
        self._toast.move(margin, self._over.height() - self._toast.height() - margin)
        kept = self._clear_of
        if kept is not None and isValid(kept) and kept.isVisibleTo(self._over):
            box = QRect(kept.mapTo(self._over, QPoint(0, 0)), kept.size())
            if box.intersects(self._toast.geometry()):
                self._toast.move(box.right() + margin, self._toast.y())
