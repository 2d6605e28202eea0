"""Which columns of the list of customers one sees and how wide, chosen in a menu and remembered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fieldcrm.ui.customers.columns import ALWAYS, COLUMNS, NAMES, WIDTHS
from fieldcrm.ui.customers.views import Columns, columns_as_left, keep_columns
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shell.memory import Memory


@dataclass(frozen=True, slots=True)
class Tick:
    """A word in a menu that is in force, or is not."""

    title: str
    is_on: bool
    turn: Callable[[], object]


class Laid(QObject):
    """The columns of one table, from one start to the next."""

    def __init__(self, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._columns = columns_as_left(memory)

    @property
    def widths(self) -> Sequence[int]:
        """As they were made, or as they are laid."""
        return [self._columns.widths.get(name, width) for name, width in zip(NAMES, WIDTHS, strict=True)]

    def lay(self, table: Table) -> None:
        """Leave out of the table what nobody wants to see."""
        table.leave_out([place for place, name in enumerate(NAMES) if name in self._columns.left_out])

    def keep_widths(self, table: Table) -> None:
        """How wide the columns were made is remembered."""
        given = {name: table.width_given(place) for place, name in enumerate(NAMES)}
        made = {name: width for name, width in given.items() if width is not None}
        if made:
            self._take(replace(self._columns, widths={**self._columns.widths, **made}))

    def offer(self, table: Table) -> None:
        """Have it chosen which columns are seen."""
        chosen = [(place, name) for place, name in enumerate(NAMES) if name not in ALWAYS]
        pop_up(table, (self._tick(table, place, name) for place, name in chosen))

    def _tick(self, table: Table, place: int, name: str) -> Tick:
        return Tick(tr(COLUMNS[place].title), name not in self._columns.left_out, lambda: self._turn(table, name))

    def _turn(self, table: Table, name: str) -> None:
        self._take(replace(self._columns, left_out=self._columns.left_out ^ {name}))
        self.lay(table)

    def _take(self, columns: Columns) -> None:
        self._columns = columns
        keep_columns(self._memory, columns)


def pop_up(table: Table, ticks: Iterable[Tick]) -> None:
    """A menu over the upper left corner of a table."""
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for tick in ticks:
        _enter(menu, tick)
    menu.popup(table.mapToGlobal(QPoint(look().px(12), look().px(30))))


def _enter(menu: QMenu, tick: Tick) -> None:
    entry = QAction(tick.title.replace("&", "&&"), menu)
    entry.setCheckable(True)
    entry.setChecked(tick.is_on)
    entry.triggered.connect(lambda: tick.turn())
    menu.addAction(entry)
