"""Short news in a corner: one at a time, with at most one thing to do, and kept in the bell's list."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, clear, label, row

SECONDS: Final = 6
SECONDS_TO_UNDO: Final = 10
KEPT: Final = 50


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and what can be done about it."""

    text: str
    act: str = ""
    do: Callable[[], object] | None = None


class Notices(QObject):
    """Shows notices over the lower left of a window; a pointer on one keeps it there."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.kept: deque[Notice] = deque(maxlen=KEPT)
        self._over = over
        self._toast = QFrame(over)
        self._toast.setObjectName("toast")
        self._toast.setLayout(row(space=12, margins=(14, 8, 14, 8)))
        self._toast.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._toast.hide)
        over.installEventFilter(self)
        self._toast.installEventFilter(self)

    def tell(self, text: str, act: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a notice; the one before it makes room."""
        notice = Notice(text, act, do)
        self.kept.appendleft(notice)
        inside = self._toast.layout()
        if inside is not None:
            clear(inside)
            inside.addWidget(label(text, "body", weight=500))
            if do is not None:
                inside.addWidget(self._acting(notice))
        self._toast.setAccessibleName(text)
        self._place()
        self._toast.show()
        self._toast.raise_()
        self._timer.start(1000 * (SECONDS_TO_UNDO if do else SECONDS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._toast and event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif watched is self._toast and event.type() == QEvent.Type.Leave:
            self._timer.start(1000 * SECONDS)
        return super().eventFilter(watched, event)

    def _acting(self, notice: Notice) -> QWidget:
        made = button(notice.act, kind="chip")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self._do(notice))
        return made

    def _do(self, notice: Notice) -> None:
        self._toast.hide()
        if notice.do is not None:
            notice.do()

    def _place(self) -> None:
        self._toast.adjustSize()
        px = look().px
        self._toast.move(px(228), self._over.height() - self._toast.height() - px(16))
