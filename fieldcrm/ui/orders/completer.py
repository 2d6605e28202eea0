"""Products that match what is typed, with last bought, stock and its age, and the price."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldcrm.store.queries.products import Choice, Matches
from fieldcrm.ui.orders.match_row import MatchDelegate, sentence
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, column, label, row

ROW: Final = 34
WIDTH: Final = 960
LEAST: Final = 520
BESIDE: Final = 20


class Completer(QFrame):
    """What matches, below the field; the field keeps the focus and the keys."""

    taken = Signal(object)

    def __init__(self, field: QWidget, room: QWidget) -> None:
        """As wide as there is `room` around the field, so that the sum at its side is seen while one types."""
        super().__init__(field)
        self.setObjectName("dialog")
        self._field, self._room = field, room
        column_of_all: Column[Choice] = Column("", lambda choice: choice.name)
        self._model: QueryTableModel[str, Choice] = QueryTableModel(
            [column_of_all], at_once, lambda choice: choice.id, sentence
        )
        self._table = Table(tr("Matching products"), ROW, header=False)
        self._table.setModel(self._model)
        self._delegate = MatchDelegate()
        self._table.setItemDelegate(self._delegate)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.clicked.connect(self._clicked)
        self._told = label("", "small", "2")
        hints = KeyHints(("Enter", tr("add and set quantity")), ("Alt Enter", tr("details")), ("Esc", tr("close")))
        foot = row(self._told, hints, space=20, margins=(12, 2, 10, 4))
        foot.setStretch(1, 1)
        inside = column(self._table, foot, space=2, margins=(4, 4, 4, 4))
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.hide()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is offered."""
        rows = (self._model.row_at(place) for place in range(self._model.rowCount()))
        return [row for row in rows if row is not None]

    def show_for(self, typed: str, matches: Matches) -> None:
        """Show what matches, the first of it chosen; nothing for nothing."""
        choices = matches.choices
        self._delegate.typed = typed
        self._model.show(AtHand({choice.id: choice for choice in choices}))
        if not choices:
            self.hide()
            return
        self._told.setText(_counted(matches))
        self._place(len(choices))
        self._table.selectRow(0)
        self.show()
        self.raise_()

    def move_by(self, by: int) -> None:
        """Another match."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self._table.selectRow(max(0, min(self._table.currentIndex().row() + by, last)))

    def current(self) -> Choice | None:
        """The match that Enter takes."""
        return self._model.row_at(self._table.currentIndex().row()) if self.isVisible() else None

    def _place(self, rows: int) -> None:
        """Over the window, so that no card cuts it; below the field, or above it where there is no room."""
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        px = look().px
        foot = self.sizeHint().height() - self._table.sizeHint().height()
        tall = look().row(ROW) * rows + max(foot, px(36))
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + px(2)))
        if corner.y() + tall > window.height():
            corner.setY(corner.y() - tall - self._field.height() - px(4))
        width = max(min(px(WIDTH), self._room.width() - px(BESIDE)), self._field.width(), px(LEAST))
        self.setGeometry(corner.x(), corner.y(), width, tall)

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.row_at(index.row()))


def _counted(matches: Matches) -> str:
    found, shown = matches.found, len(matches.choices)
    if matches.is_all:
        return counted("{shown} of %n match(es)", found).format(shown=shown)
    return counted("{shown} of more than %n match(es)", found).format(shown=shown)
