"""One question in the middle of the window, answered by typing and Enter; Esc gives it up."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import column, label

T = TypeVar("T")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Asking(QFrame):
    """A frame over the window with a field on top; it goes with the page that asks."""

    def __init__(self, over: QWidget, owner: QWidget, hint: str) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.overlay = Overlay(over, self)
        owner.destroyed.connect(self.overlay.deleteLater)
        self.field = QLineEdit()
        self.field.setFont(look().font())
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.takes(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def takes(self, key: Qt.Key) -> bool:
        """Whether the key was for this frame and not for its field."""
        if key in _ENTER:
            self.answer()
            return True
        return False

    def answer(self) -> None:
        """What is in the field is meant."""


@dataclass(frozen=True, kw_only=True)
class Asked(Generic[T]):
    """A question: what typed words mean, None where they mean nothing, and how that is said before Enter."""

    title: str
    hint: str
    read: Callable[[str], T | None]
    then: Callable[[T], object]
    told: Callable[[T], str] = lambda _: ""


def words(typed: str) -> str | None:
    """Any words, without idle blanks."""
    return " ".join(typed.split()) or None


class Question(Asking):
    """Is asked once."""

    def __init__(self, over: QWidget, owner: QWidget, asked: Asked[Any]) -> None:
        super().__init__(over, owner, asked.hint)
        self._asked = asked
        self._meant = label("", "body", "2")
        self.field.textChanged.connect(self._say)
        inside = column(label(asked.title, "title3"), self.field, self._meant, space=8, margins=(16, 12, 16, 14))
        self.setLayout(inside)
        self.overlay.closed.connect(self.overlay.deleteLater)

    def open(self, typed: str = "") -> None:
        """Ready to be typed in, with these words to begin with."""
        self.field.setText(typed)
        self._say()
        self.overlay.show_middle(440, 136)
        self.field.setFocus()
        self.field.selectAll()

    def answer(self) -> None:
        """An answer that means nothing stays to be mended."""
        meant = self._asked.read(self.field.text())
        if meant is not None:
            self.overlay.shut()
            self._asked.then(meant)

    def _say(self) -> None:
        meant = self._asked.read(self.field.text())
        self._meant.setText(self._asked.told(meant) if meant is not None else "")
