"""Products that match what is typed, with last bought, stock and its age, and the price."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldcrm.store.queries.products import Choice, Matches
from fieldcrm.ui.orders import grid
from fieldcrm.ui.orders.match_row import MatchDelegate, sentence
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, column, label, row

ROW, IN_TWO = 34, 46
"""How high a row of one line is, and one of two."""
SEEN_ANYWAY: Final = 3
"""So many of them above the field, be it that the heads are covered."""
ENOUGH_BELOW: Final = 2
"""With room for so many below the field they cover no line."""
GAP: Final = 2
EDGE: Final = 8
WIDTH: Final = 960
LEAST: Final = 420
BESIDE: Final = 20


class Completer(QFrame):
    """What matches, below the field; the field keeps the focus and the keys."""

    taken = Signal(object)

    def __init__(self, field: QWidget, room: QWidget, heads: QWidget) -> None:
        """As wide as there is `room` around the field, so that the sum at its side is seen while one types, and so high
        that the `heads` of the columns above are.
        """
        super().__init__(field)
        self.setObjectName("dialog")
        self._field, self._room, self._heads = field, room, heads
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
        self._foot = row(self._told, hints, space=20, margins=(12, 2, 10, 4))
        self._foot.setStretch(1, 1)
        self._inside = column(self._table, self._foot, space=2, margins=(4, 4, 4, 4))
        self._inside.setStretch(0, 1)
        self._inside.setAlignment(self._table, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._inside)
        self.hide()

    @property
    def choices(self) -> Sequence[Choice]:
        """What is offered."""
        rows = (self._model.row_at(place) for place in range(self._model.rowCount()))
        return [row for row in rows if row is not None]

    def shows(self, place: int) -> bool:
        """Whether the match at that place is seen whole."""
        cell = self._table.visualRect(self._model.index(place, 0))
        return not cell.isEmpty() and self._table.viewport().rect().contains(cell)

    def show_for(self, typed: str, matches: Matches) -> None:
        """Show what matches, the first of it chosen; nothing for nothing."""
        choices = matches.choices
        self._delegate.typed = typed
        self._model.show(AtHand({choice.id: choice for choice in choices}))
        if not choices:
            self.hide()
            return
        self._told.setText(_counted(matches))
        self._place(choices)
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

    def _place(self, choices: Sequence[Choice]) -> None:
        """Over the window, so that no card cuts it: below the field, where it covers no line, or else above it.

        It scrolls where there is no room for all; so much of it is seen in any case that one can choose.
        """
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        width, number, gap = self._wide(), len(choices), look().px(GAP)
        self._lay_rows(choices, width)
        field = QRect(self._field.mapTo(window, QPoint(0, 0)), self._field.size())
        rows = self._rows_in(window.height() - field.bottom() - 2 * gap)
        if rows >= min(number, ENOUGH_BELOW):
            tall = self._lay_out(min(number, rows))
            self.setGeometry(field.x(), field.bottom() + gap, width, tall)
        else:
            free = self._first_free(window, field.top())
            rows = max(self._rows_in(field.top() - free - 2 * gap), SEEN_ANYWAY)
            tall = self._lay_out(min(number, rows))
            y = max(0, field.top() - gap - tall)
            self.setGeometry(field.x(), y, width, tall)
            self._cover_what_is_left(free)

    def _cover_what_is_left(self, free: int) -> None:
        """Of a line that peeps out half below the heads nobody could read a thing."""
        if 0 < self.y() - free < look().row(grid.ROW):
            self.setGeometry(self.x(), free, self.width(), self.geometry().bottom() - free + 1)

    def _rows_in(self, room: int) -> int:
        """Whole ones: of one that is cut half a figure is read wrongly."""
        return (room - self._tall(0)) // look().row(self._row_height)

    def _lay_out(self, rows: int) -> int:
        """So many are seen; says how tall all of it is then."""
        self._table.setFixedHeight(look().row(self._row_height) * rows)
        return self._tall(rows)

    def _wide(self) -> int:
        px = look().px
        return max(min(px(WIDTH), self._room.width() - px(BESIDE)), self._field.width(), px(LEAST))

    def _lay_rows(self, choices: Sequence[Choice], width: int) -> None:
        inside = width - look().px(2 * EDGE)
        self._delegate.is_in_two = not all(self._delegate.fits_a_line(choice, inside) for choice in choices)
        self._table.set_row_height(self._row_height)

    @property
    def _row_height(self) -> int:
        return IN_TWO if self._delegate.is_in_two else ROW

    def _tall(self, rows: int) -> int:
        around = self._inside.contentsMargins()
        foot = self._inside.spacing() + around.top() + self._foot.sizeHint().height() + around.bottom()
        return look().row(self._row_height) * rows + max(foot, look().px(36))

    def _first_free(self, window: QWidget, top: int) -> int:
        """Below the heads, where those are above the field and seen."""
        heads = self._heads
        bottom = heads.mapTo(window, QPoint(0, heads.height())).y() if heads.isVisible() else 0
        return bottom if bottom <= top else 0

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.row_at(index.row()))


def _counted(matches: Matches) -> str:
    found, shown = matches.found, len(matches.choices)
    if matches.is_all:
        return counted("{shown} of %n match(es)", found).format(shown=shown)
    return counted("{shown} of more than %n match(es)", found).format(shown=shown)
