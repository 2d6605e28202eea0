"""A table is ids plus pages: the query gives ids once, rows are read when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
RowOut = TypeVar("RowOut", covariant=True)
Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole

PAGE: Final = 256
PAGES_KEPT: Final = 16
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The frozen row itself, for delegates that paint it."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column as data: its heading and what it says of a row; numbers stand to the right."""

    title: str
    text: Callable[[Row], str]
    number: bool = False


class Source(Protocol[RowOut]):
    """Where the rows come from; asked off the window's thread."""

    def ids(self) -> Sequence[int]:
        """Every row of the list, in order."""
        ...

    def rows(self, ids: Sequence[int]) -> Sequence[RowOut]:
        """The rows of some ids, in their order; one that is gone meanwhile is left out."""
        ...


Read = Callable[[Callable[[], object], Callable[..., object]], object]
"""How to look something up: `Tasks.read`, or at once in a test."""


def at_once(job: Callable[[], object], then: Callable[..., object]) -> None:
    """Look it up here and now."""
    then(job())


class QueryTableModel(QAbstractTableModel, Generic[Row]):
    """Shows a list of any length; a page that is not here yet is blank and painted when it has been read."""

    def __init__(self, columns: Sequence[Column[Row]], read: Read, key: Callable[[Row], int]) -> None:
        super().__init__()
        self._columns = columns
        self._read = read
        self._key = key
        self._source: Source[Row] | None = None
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._turn = 0

    def show(self, source: Source[Row], then: Callable[[], None] = lambda: None) -> None:
        """Ask a query and show what it gives; an older answer that comes later is dropped."""
        self._turn += 1
        turn = self._turn

        def arrived(ids: Sequence[int]) -> None:
            if turn == self._turn:
                self._reset(source, ids)
                then()

        self._read(source.ids, arrived)

    def refresh(self) -> None:
        """Ask the same query again; called when a change touched what this table shows."""
        if self._source is not None:
            self.show(self._source)

    def id_at(self, position: int) -> int:
        """The id in that place."""
        return self._ids[position]

    def position_of(self, id: int) -> int:
        """Where an id stands, or -1."""
        return self._ids.index(id) if id in self._ids else -1

    def row_at(self, position: int) -> Row | None:
        """The row in that place, or None while its page is on the way."""
        if not 0 <= position < len(self._ids):
            return None
        number = position // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return self._pages.get(number, {}).get(self._ids[position])
        self._pages.move_to_end(number)
        return page.get(self._ids[position])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Roles.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Roles.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Roles.DisplayRole, Roles.AccessibleTextRole, ROW_ROLE):
            return None
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Roles.AccessibleTextRole:
            return ", ".join(text for each in self._columns if (text := each.text(row)))
        return column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Roles.DisplayRole and across and 0 <= section < len(self._columns):
            return self._columns[section].title
        if role == Roles.TextAlignmentRole and across and self._columns[section].number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _reset(self, source: Source[Row], ids: Sequence[int]) -> None:
        self.beginResetModel()
        self._source, self._ids = source, ids
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def _ask(self, number: int) -> None:
        source = self._source
        if source is None or number in self._asked:
            return
        self._asked.add(number)
        turn, wanted = self._turn, self._ids[number * PAGE : (number + 1) * PAGE]
        self._read(lambda: source.rows(wanted), lambda rows: self._arrived(turn, number, rows))

    def _arrived(self, turn: int, number: int, rows: Sequence[Row]) -> None:
        if turn != self._turn:
            return
        self._asked.discard(number)
        self._pages[number] = {self._key(row): row for row in rows}
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = number * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
