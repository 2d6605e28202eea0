"""A list of two-line rows that are all there: chosen by Enter or a double click."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from fieldcrm.ui.shared.lists import HEADING, Lines, LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty

Row = TypeVar("Row")


class WholeRows(QStackedLayout):
    """Gives no room to half a row. A margin for it, set while the list is laid out, had it laid out for ever."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def setGeometry(self, rect: QRect) -> None:
        row = look().row(self._height)
        over = rect.height() % row if rect.height() > row else 0
        super().setGeometry(rect.adjusted(0, 0, 0, -over))


class LinesList(QWidget, Generic[Row]):
    """Shows rows painted by one function, or what to say when there are none."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        lines: Callable[[Row], Lines],
        key: Callable[[Row], str],
        empty: Empty,
        height: int = 54,
        *,
        is_quiet: bool = False,
        is_whole: bool = False,
        heading: Callable[[Row], str] | None = None,
    ) -> None:
        """A quiet one shows which row is chosen only while the keys are there: nothing else on its page asks.

        A whole one ends with a row: of a small list half a row is much. With a `heading`, the same as its lines have,
        the first row of each has room for it; where it says nothing there is none.
        """
        super().__init__()
        self._key, self._heading, self._height = key, heading, height
        self._is_whole = False
        column: Column[Row] = Column("", lambda row: lines(row).title)
        self.model: QueryTableModel[str, Row] = QueryTableModel([column], at_once, key, lambda row: lines(row).sentence)
        self.view = Table(name, height, header=False)
        self.view.setModel(self.model)
        self._delegate = LinesDelegate(lines, height, is_quiet=is_quiet)
        self.view.setItemDelegate(self._delegate)
        self.view.on_open(self._chose)
        self._layers = WholeRows(height) if is_whole else QStackedLayout()
        self.setLayout(self._layers)
        self._layers.addWidget(self.view)
        self._layers.addWidget(empty)

    def be_whole(self) -> None:
        """As high as all its rows from now on: what it stands in scrolls, and follows the keys."""
        self._is_whole = True
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(self._bring_into_view)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the row that was selected stays selected, or where it is gone what stands in its place."""
        before, place = self.current(), self.view.currentIndex().row()
        self.model.show(AtHand({self._key(row): row for row in rows}))
        if self._heading is not None:
            self._make_room([self._heading(row) for row in rows])
        self._layers.setCurrentIndex(0 if rows else 1)
        if self._is_whole:
            self.setFixedHeight(look().row(self._height) * len(rows) or self._layers.sizeHint().height())
        if rows:
            there = self.model.position_of(self._key(before)) if before is not None else 0
            self.view.selectRow(there if there >= 0 else min(place, len(rows) - 1))

    def _make_room(self, headings: Sequence[str]) -> None:
        before = ("", *headings)
        headed = frozenset(place for place, each in enumerate(headings) if each and each != before[place])
        self._delegate.headed = headed
        down, height, more = self.view.verticalHeader(), look().row(self._height), look().row(HEADING)
        for place in range(len(headings)):
            down.resizeSection(place, height + (more if place in headed else 0))

    def choose(self, key: str) -> None:
        """Select the row of that key, if it is there."""
        place = self.model.position_of(key)
        if place >= 0:
            self.view.selectRow(place)

    def rows(self) -> list[Row]:
        """What is shown."""
        found = (self.model.row_at(place) for place in range(self.model.rowCount()))
        return [row for row in found if row is not None]

    def current(self) -> Row | None:
        """The row selected."""
        return self.model.row_at(self.view.currentIndex().row())

    def _bring_into_view(self, now: QModelIndex) -> None:
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is not None and inside is not None and self.view.hasFocus():
            middle = self.view.viewport().mapTo(inside, self.view.visualRect(now).center())
            around.ensureVisible(middle.x(), middle.y(), 0, look().row(self._height))

    def _chose(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self.chosen.emit(row)
