"""A table is ids plus pages: the query gives ids once, rows are read when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from fieldcrm.ui.shared.splicing import in_common
from fieldcrm.ui.shared.spoken import SILENT
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import listed, tr

Row = TypeVar("Row")
RowOut = TypeVar("RowOut", covariant=True)
Key = TypeVar("Key", bound=Hashable)
Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole

PAGE: Final = 256
PAGES_KEPT: Final = 16
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The frozen row itself, for delegates that paint it; None while it is on the way."""

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def plain(_: object) -> str:
    """No colour of its own."""
    return "text"


@dataclass(frozen=True)  # a generic class with slots cannot be frozen on Python 3.11
class Column(Generic[Row]):
    """One column as data: its heading (a `term`), what it says of a row, in which tone; numbers stand to the right."""

    title: str
    text: Callable[[Row], str]
    number: bool = False
    tone: Callable[[Row], str] = plain


class Source(Protocol[Key, RowOut]):
    """Where the rows come from; asked off the window's thread."""

    def ids(self) -> Sequence[Key]:
        """Every row of the list, in order."""
        ...

    def rows(self, ids: Sequence[Key]) -> Sequence[RowOut]:
        """The rows of some ids; one that is gone meanwhile is left out."""
        ...


Read = Callable[[Callable[[], object], Callable[..., object]], object]
"""How to look something up: `Tasks.read`, or `at_once` for rows that are at hand."""


def at_once(job: Callable[[], object], then: Callable[..., object]) -> None:
    """Look it up here and now."""
    then(job())


@dataclass(frozen=True)
class AtHand(Generic[Key, Row]):
    """A list that is all there already."""

    held: Mapping[Key, Row]

    def ids(self) -> Sequence[Key]:
        """Every key, in the order they were put in."""
        return tuple(self.held)

    def rows(self, ids: Sequence[Key]) -> Sequence[Row]:
        """The rows of these keys."""
        return [self.held[each] for each in ids]


def at_hand(rows: Sequence[Row]) -> AtHand[int, Row]:
    """A short list as a source; its keys are the places."""
    return AtHand(dict(enumerate(rows)))


class QueryTableModel(QAbstractTableModel, Generic[Key, Row]):
    """Shows a list of any length; a page that is not here yet is blank and painted when it has been read."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        read: Read,
        key: Callable[[Row], Key] | None = None,
        sentence: Callable[[Row], str] | None = None,
    ) -> None:
        """Without a `key` rows are matched to ids by their place, so a source must give all it is asked for."""
        super().__init__()
        self._columns = columns
        self._read = read
        self._key = key
        self._sentence = sentence
        self._source: Source[Key, Row] | None = None
        self._ids: Sequence[Key] = ()
        self._pages: OrderedDict[int, Mapping[Key, Row]] = OrderedDict()
        self._former: dict[Key, Row] = {}
        self._asked: set[int] = set()
        self._question = 0
        self._edition = 0
        self._marked = (-1, "")
        self._told_at = 0

    def show(self, source: Source[Key, Row], then: Callable[[], object] = lambda: None) -> None:
        """Ask a query and show what it gives; an older answer that comes later is dropped."""

        def arrived(ids: Sequence[Key]) -> None:
            self.beginResetModel()
            self._source, self._ids, self._former = source, ids, {}
            self._drop_pages()
            self.endResetModel()
            then()

        self._ask_ids(source, arrived)

    def refresh(self, then: Callable[[], object] = lambda: None) -> None:
        """Ask the same query again after a change; what is selected stays so, and no row goes blank meanwhile."""
        if self._source is None:
            return

        def arrived(ids: Sequence[Key]) -> None:
            self._keep_rows()
            self._splice(ids)
            self._drop_pages()
            self._tell_changed(0, len(self._ids) - 1)
            then()

        self._ask_ids(self._source, arrived)

    def mark_heading(self, section: int, sign: str) -> None:
        """Put a sign behind one heading, as behind the one the rows are sorted by; there is one at a time."""
        self._marked = (section, sign)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def tell_at(self, column: int) -> None:
        """That one tells the whole row to those who hear the screen; the others are silent, or all were told twice."""
        self._told_at = column

    @property
    def ids(self) -> Sequence[Key]:
        """Every row, in the order shown."""
        return self._ids

    def position_of(self, id: Key) -> int:
        """Where an id stands, or -1."""
        try:
            return self._ids.index(id)
        except ValueError:
            return -1

    def row_at(self, position: int) -> Row | None:
        """The row in that place, or None while its page is on the way or when it is gone."""
        if not 0 <= position < len(self._ids):
            return None
        number, wanted = position // PAGE, self._ids[position]
        if number not in self._pages:
            self._ask(number)
        if number not in self._pages:
            return self._former.get(wanted)
        self._pages.move_to_end(number)
        return self._pages[number].get(wanted)

    def is_here(self, position: int) -> bool:
        """Whether there is a row to be seen in that place; one that is not is asked for."""
        return self.row_at(position) is not None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Roles.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Roles.TextAlignmentRole:
            return RIGHT if column.number else LEFT
        if role not in (Roles.DisplayRole, Roles.AccessibleTextRole, ROW_ROLE):
            return None
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Roles.DisplayRole:
            return straight(column.text(row))
        return straight(self._told(row)) if index.column() == self._told_at else SILENT

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Roles.DisplayRole:
            marked, sign = self._marked
            return f"{tr(column.title)} {sign}" if section == marked else tr(column.title)
        if role == Roles.TextAlignmentRole:
            return RIGHT if column.number else LEFT
        return None

    def tone(self, index: Index) -> str:
        """The colour token of a cell's text."""
        row = self.row_at(index.row())
        return "text" if row is None else self._columns[index.column()].tone(row)

    def _told(self, row: Row) -> str:
        if self._sentence is not None:
            return self._sentence(row)
        return listed(text for each in self._columns if (text := each.text(row)))

    def _ask_ids(self, source: Source[Key, Row], arrived: Callable[[Sequence[Key]], None]) -> None:
        self._question += 1
        question = self._question

        def answered(ids: Sequence[Key]) -> None:
            if question == self._question:
                arrived(ids)

        self._read(source.ids, answered)

    def _ask(self, number: int) -> None:
        source = self._source
        if source is None or number in self._asked:
            return
        self._asked.add(number)
        edition, wanted = self._edition, self._ids[number * PAGE : (number + 1) * PAGE]

        def arrived(rows: Sequence[Row]) -> None:
            self._arrived(edition, number, wanted, rows)

        self._read(lambda: source.rows(wanted), arrived)

    def _arrived(self, edition: int, number: int, wanted: Sequence[Key], rows: Sequence[Row]) -> None:
        """A page read for the list as it was before the last answer is of no use any more."""
        if edition != self._edition:
            return
        self._asked.discard(number)
        keys = wanted if self._key is None else [self._key(row) for row in rows]
        self._pages[number] = dict(zip(keys, rows, strict=True))
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        self._tell_changed(number * PAGE, min((number + 1) * PAGE, len(self._ids)) - 1)

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _drop_pages(self) -> None:
        self._edition += 1
        self._pages.clear()
        self._asked.clear()

    def _keep_rows(self) -> None:
        """What is on the screen now stays readable until the new pages are here."""
        self._former = {key: row for page in self._pages.values() for key, row in page.items()}

    def _splice(self, ids: Sequence[Key]) -> None:
        """Replace only what lies between the common beginning and end, so that views keep their place."""
        was = self._ids
        first, tail = in_common(was, ids)
        if first < len(was) - tail:
            self.beginRemoveRows(QModelIndex(), first, len(was) - tail - 1)
            self._ids = [*was[:first], *was[len(was) - tail :]]
            self.endRemoveRows()
        if first < len(ids) - tail:
            self.beginInsertRows(QModelIndex(), first, len(ids) - tail - 1)
            self._ids = ids
            self.endInsertRows()
