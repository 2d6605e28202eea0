"""What fits what is being typed, in a list below the field: chosen by arrows and Enter, gone by Esc."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from fieldcrm.ui.shared.lists import Lines, LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_hand, at_once
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import column

Row = TypeVar("Row")
Find = Callable[[str, Callable[[Sequence[Row]], None]], object]
"""Looks up what was typed off the window's thread and calls back on it."""

MOST: Final = 8
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST, Qt.Key.Key_PageUp: -MOST}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggestions(QFrame, Generic[Row]):
    """Belongs to one field; an answer that is older than what is typed is dropped."""

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, find: Find[Row], lines: Callable[[Row], Lines], height: int = 48) -> None:
        super().__init__(field)
        self.setObjectName("dialog")
        self._field, self._find, self._height = field, find, height
        self._typed = ""
        self._model: QueryTableModel[int, Row] = QueryTableModel(
            [Column("", lambda row: lines(row).title)], at_once, sentence=lambda row: lines(row).sentence
        )
        self._list = Table(tr("Matches"), height, header=False)
        self._list.setModel(self._model)
        self._delegate = LinesDelegate(lines, height)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.on_press(self._choose)
        self.setLayout(column(self._list, margins=(4, 4, 4, 4)))
        field.textEdited.connect(self._on_typed)
        field.installEventFilter(self)
        field.destroyed.connect(self.deleteLater)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.isHidden():
            return self._takes(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key) -> bool:
        if key in _MOVES:
            last = self._model.rowCount() - 1
            self._list.selectRow(max(0, min(self._list.currentIndex().row() + _MOVES[key], last)))
        elif key in _ENTER:
            self._choose(self._list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _on_typed(self, typed: str) -> None:
        self._typed = typed
        if typed.strip():
            self._find(typed, lambda rows: self._on_found(typed, rows))
        else:
            self.hide()

    def _on_found(self, typed: str, rows: Sequence[Row]) -> None:
        if typed != self._typed or not self._field.hasFocus():
            return
        self._model.show(at_hand(rows))
        if rows:
            self._list.selectRow(0)
            self._place(min(len(rows), MOST))
        self.setVisible(bool(rows))

    def _place(self, rows: int) -> None:
        """Over the window, so that no card cuts it; below the field, or above where there is no room."""
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        px = look().px
        below = self._field.mapTo(window, QPoint(0, self._field.height() + px(2)))
        tall = rows * look().row(self._height) + px(10)
        if below.y() + tall > window.height():
            below.setY(below.y() - tall - self._field.height() - px(4))
        self.setGeometry(below.x(), below.y(), max(self._field.width(), px(360)), tall)
        self.raise_()

    def _choose(self, place: int) -> None:
        row = self._model.row_at(place)
        self.hide()
        if row is not None:
            self.chosen.emit(row)
