"""One cell of a table to be written in: Enter and leaving keep what was typed, Esc leaves the cell as it was.

Whoever turns to another program is still writing in it.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from fieldcrm.ui.shared.query_table_model import Index
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import repolish

STAYS: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CellEditor(QLineEdit):
    """Lies over its cell; what is no sound value is marked and stays, until it is mended or given up."""

    written = Signal(str)
    given_up = Signal()
    """What was typed in it is wanted no more; what is no sound value and only left may still be."""

    def __init__(self, view: QAbstractItemView, index: Index, text: str, is_sound: Callable[[str], bool]) -> None:
        super().__init__(text, view.viewport())
        self._view, self._before, self._is_sound = view, text, is_sound
        self.is_over = False
        """Whether nothing can be written in it any more."""
        self.setFont(look().font(figures=True))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        cell = view.visualRect(index)
        width = max(cell.width(), look().px(90))
        self.setGeometry(cell.right() - width, cell.top() + 1, width, cell.height() - 2)
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYS:
            self._leave()

    def drop(self) -> None:
        """Go, and say nothing: what was typed stands nowhere any more but where it is kept."""
        self.is_over = True
        self.hide()
        self.deleteLater()

    def _keep(self) -> None:
        if not self._is_sound(self.text()):
            self.setProperty("invalid", "true")
            repolish(self)
            return
        self._leave()
        self._view.setFocus()

    def _end(self) -> None:
        self.is_over = True
        self._view.setFocus()
        self.deleteLater()
        self.given_up.emit()

    def _leave(self) -> None:
        if self.is_over:
            return
        self.is_over = True
        self.hide()
        self.deleteLater()
        if self.text() == self._before:
            self.given_up.emit()
        elif self._is_sound(self.text()):
            self.written.emit(self.text())
