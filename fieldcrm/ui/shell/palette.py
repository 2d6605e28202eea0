"""Ctrl+K: one field that finds records and runs commands; every row prints the keys that would have done it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QTableView, QVBoxLayout, QWidget

from fieldcrm.ui.shared.actions import Actions
from fieldcrm.ui.shared.lists import Lines, LinesDelegate, table_view
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look

MOST_HITS: Final = 8
MOST_ACTS: Final = 6
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One row: what it is called, and what choosing it does."""

    place: int
    title: str
    subtitle: str
    icon: str
    keys: str
    run: Callable[[], object]


ONE_COLUMN: Final = Column[Found]("", lambda row: f"{row.title} {row.subtitle}")


@dataclass(frozen=True, slots=True)
class Record:
    """A record that matches what was typed."""

    title: str
    subtitle: str
    icon: str
    address: str


Search = Callable[[str, Callable[[Sequence[Record]], None]], None]
"""Looks up what was typed; calls back on the window's thread, the latest question's answer last."""


class Palette(QFrame):
    """Opens over the window, closes by Esc or when something else is clicked."""

    go = Signal(str)

    def __init__(self, over: QWidget, actions: Actions, search: Search) -> None:
        super().__init__(over, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._actions = actions
        self._search = search
        self._asked = ""
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Search or run a command"))
        self._field.setAccessibleName(tr("Search or run a command"))
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        self._model: QueryTableModel[Found] = QueryTableModel([ONE_COLUMN], at_once, lambda row: row.place)
        self._list = self._view()
        inside = QVBoxLayout(self)
        inside.addWidget(self._field)
        inside.addWidget(self._list)

    def show_over(self, window: QWidget) -> None:
        """Open in the upper middle of the window, empty and ready to be typed in."""
        px = look().px
        corner = window.mapToGlobal(window.rect().topLeft())
        self.setGeometry(corner.x() + (window.width() - px(640)) // 2, corner.y() + px(56), px(640), px(440))
        self._field.clear()
        self._typed("")
        self.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in _MOVES:
            self._select(self._list.currentIndex().row() + _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex().row())
        else:
            return False
        return True

    def _typed(self, typed: str) -> None:
        self._asked = typed
        self._show((), typed)
        if typed.strip() and not typed.startswith(">"):
            self._search(typed, lambda records: self._arrived(typed, records))

    def _arrived(self, typed: str, records: Sequence[Record]) -> None:
        if typed == self._asked:
            self._show(records, typed)

    def _show(self, records: Sequence[Record], typed: str) -> None:
        rows = [*self._records(records), *self._acts(typed.removeprefix(">").strip())]
        self._model.show(_Rows(rows))
        self._select(0)

    def _records(self, records: Sequence[Record]) -> list[Found]:
        return [
            Found(
                place=place,
                title=each.title,
                subtitle=each.subtitle,
                icon=each.icon,
                keys="",
                run=partial(self.go.emit, each.address),
            )
            for place, each in enumerate(records[:MOST_HITS])
        ]

    def _acts(self, typed: str) -> list[Found]:
        acts = self._actions.matching(typed)[: MOST_ACTS if typed else 20]
        return [
            Found(
                place=1000 + place,
                title=act.title,
                subtitle=act.refused(),
                icon=act.icon or "arrow-right",
                keys=act.keys,
                run=partial(self._actions.run, act.id),
            )
            for place, act in enumerate(acts)
        ]

    def _select(self, place: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self._list.selectRow(max(0, min(place, last)))

    def _choose(self, place: int) -> None:
        found = self._model.row_at(place)
        if found is not None:
            self.close()
            found.run()

    def _view(self) -> QTableView:
        view = table_view(48, header=False)
        view.setModel(self._model)
        view.setItemDelegate(LinesDelegate(_lines, 48))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(tr("Matches"))
        view.clicked.connect(lambda index: self._choose(index.row()))
        return view


class _Rows:
    """A list that is all there already."""

    def __init__(self, rows: Sequence[Found]) -> None:
        self._rows = {row.place: row for row in rows}

    def ids(self) -> Sequence[int]:
        return list(self._rows)

    def rows(self, ids: Sequence[int]) -> Sequence[Found]:
        return [self._rows[each] for each in ids]


def _lines(row: object) -> Lines:
    if not isinstance(row, Found):
        raise TypeError(type(row).__name__)
    return Lines(title=row.title, subtitle=row.subtitle, icon=row.icon, note=row.keys)
