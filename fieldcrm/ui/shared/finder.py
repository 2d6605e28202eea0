"""A list one looks things up in: a field to type in, views to choose from, the rows, and what to say of none."""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldcrm.ui.shared.headings import Tabs
from fieldcrm.ui.shared.lists import RowDelegate, Table
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, Read, Source
from fieldcrm.ui.shared.sync_cell import Sign, SignDelegate
from fieldcrm.ui.shared.texts import shortened, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, card, column, on_button, row
from fieldcrm.ui.shared.wrapping import LEAST_OF_A_LINE

Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)
THROTTLE_MS: Final = 50
AROUND_A_HINT: Final = 24
MOST_OF_A_HINT: Final = 200
"""So much of what the field is for is read however little room there is."""
MOST_ON_AN_OFFER: Final = 40
"""Letters of what was typed."""
HALF_AND_MORE: Final = 0.55
"""Of all views in one line: with less room they stand in more than two."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Missing:
    """What can be done about words that nothing is called: a `term` with a place for them, and how."""

    title: str
    do: Callable[[str], object]


@dataclass(frozen=True, kw_only=True)
class Wanted(Generic[Key, Row]):
    """What a list is made of: its words, its columns, and where its rows come from for a view and what was typed."""

    name: str
    hint: str
    field: str
    views: Sequence[tuple[str, str]]
    columns: Sequence[Column[Row]]
    widths: Sequence[int]
    given_up: Sequence[int]
    source: Callable[[str, str], Source[Key, Row]]
    key: Callable[[Row], Key]
    icon: str
    nothing: str
    nothing_found: str
    way_out: tuple[str, Callable[[], object]] | None = None
    """What can be done about it where there is nothing at all."""
    missing: Missing | None = None
    """What can be done about it where nothing is called as was typed."""
    delegate: Callable[[], RowDelegate] = RowDelegate
    signs: Sequence[tuple[int, Callable[[Row], Sign]]] = ()
    """The columns whose words have a sign before them."""
    short: Collection[int] = ()
    """Those that show their sign alone where there is little room."""
    row_height: int = 38
    sentence: Callable[[Row], str] | None = None
    """A whole row for those who hear the screen; without it its columns in their order."""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What somebody looked for in a list, and where they were in it."""

    view: str
    typed: str
    key: object


class Finder(QWidget, Generic[Key, Row]):
    """The first letter is looked up at once, later ones not more than every 50 ms; Enter opens what was meant.

    A page may put something of its own `beside` or `below` the views; where that `is_narrowed`, an empty list says
    nobody matches.
    """

    opened = Signal(object)
    counted = Signal(int)

    def __init__(self, wanted: Wanted[Key, Row], read: Read) -> None:
        super().__init__()
        self._wanted = wanted
        self.field = self._make_field()
        self.views = Tabs(tr("Views"), "chip")
        self.model: QueryTableModel[Key, Row] = QueryTableModel(
            wanted.columns, self._while_here(read), wanted.key, wanted.sentence
        )
        self.table = Table(wanted.name, wanted.row_height)
        self._delegate = wanted.delegate()
        self._signs = {place: SignDelegate(sign) for place, sign in wanted.signs}
        self.beside, self.below = row(), QVBoxLayout()
        self.nothing = Empty(wanted.icon, wanted.nothing, *(wanted.way_out or ("", None)))
        instead = self._do_about_it if wanted.missing is not None else None
        self.nothing_found = Empty(wanted.icon, wanted.nothing_found, "", instead)
        self._face: QAbstractItemView = self.table
        self._body, self._filters = QVBoxLayout(), QHBoxLayout()
        self._throttle = QTimer(self)
        self._is_behind = self._is_asking = self._enter_waits = False
        self._left_at: object = None
        self.is_narrowed = False
        self._build()
        self._connect()

    def _while_here(self, read: Read) -> Read:
        """An answer that comes after the list is gone, as after a change of text size, goes nowhere."""

        def asked(job: Callable[[], object], then: Callable[..., object]) -> object:
            def answered(answer: object) -> None:
                if isValid(self):
                    then(answer)

            return read(job, answered)

        return asked

    def ask(self) -> None:
        """Look up what is typed, in the view that is chosen."""
        self._is_behind, self._is_asking = False, True
        self.model.show(self._wanted.source(self.views.current, self.field.text()), self._answered)

    @property
    def looked_up(self) -> LookedUp:
        """What is looked for now, and the row one is at."""
        here = self.table.currentIndex().row()
        key = self.model.ids[here] if 0 <= here < self.model.rowCount() else None
        return LookedUp(self.views.current, self.field.text(), key)

    def look_up_again(self, before: LookedUp) -> None:
        """The same as in a list that was here before, at the same row if it is still there."""
        self.field.setText(before.typed)
        self._left_at = before.key
        self.views.choose(before.view)

    def refresh(self) -> None:
        """Look again after a change; what is selected stays so."""
        self.model.refresh(self._counted)

    def focus(self) -> None:
        """Bring the keys to the field."""
        self.field.setFocus()
        self.field.selectAll()

    def also(self, face: QAbstractItemView) -> None:
        """Another view of the same rows, for `turn_to`."""
        face.hide()
        face.installEventFilter(self)
        self._body.insertWidget(0, face)

    def turn_to(self, face: QAbstractItemView) -> None:
        """Show the rows by another view, or by the table again; the keys go with them."""
        if face is self._face:
            return
        had_keys = self._face.hasFocus()
        face.setVisible(self.model.rowCount() > 0)
        self._face.hide()
        self._face = face
        if had_keys:
            face.setFocus()

    def give_keys(self) -> None:
        """Bring the keys to the rows; without any to what they are looked for with."""
        (self.field if self._face.isHidden() else self._face).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field stands above the views where they would take more than two lines beside it."""
        super().resizeEvent(event)
        room = self.width() - self.field.minimumWidth() - self.beside.sizeHint().width()
        is_narrow = room < self.views.sizeHint().width() * HALF_AND_MORE
        self._filters.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.field and self._takes(key):
                return True
            if watched is self._face and key == Qt.Key.Key_Up and self._face.currentIndex().row() <= 0:
                self.focus()
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Down:
            self._face.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))
        elif key in _ENTER:
            self._enter_waits = True
            self._open_what_was_meant()
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.ask()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._enter_waits = False
        self._is_behind = True
        if not self._throttle.isActive():
            self._throttle.start()
            self.ask()

    def _rested(self) -> None:
        """What was typed since the last question is asked now, and later letters wait again."""
        if self._is_behind:
            self._throttle.start()
            self.ask()

    def _answered(self) -> None:
        self._is_asking = False
        self._go_back_to_row()
        self._counted()
        self._open_what_was_meant()

    def _go_back_to_row(self) -> None:
        if self._left_at is not None and self._left_at in self.model.ids:
            self.table.selectRow(self.model.ids.index(self._left_at))
        self._left_at = None

    def _counted(self) -> None:
        number = self.model.rowCount()
        is_all = not self.is_narrowed and not self.field.text() and self.views.current == self._wanted.views[0][0]
        self._face.setVisible(number > 0)
        self.nothing.setVisible(number == 0 and is_all)
        self.nothing_found.setVisible(number == 0 and not is_all)
        self._offer_instead()
        self.counted.emit(number)

    @property
    def _words(self) -> str:
        return " ".join(self.field.text().split())

    def _offer_instead(self) -> None:
        typed, missing, acting = self._words, self._wanted.missing, self.nothing_found.acting
        if missing is not None and acting is not None:
            told = tr(missing.title).format(shortened(typed, MOST_ON_AN_OFFER))
            acting.setText(on_button(told))
            acting.setAccessibleName(told)
            acting.setVisible(bool(typed))

    def _do_about_it(self) -> None:
        if self._wanted.missing is not None:
            self._wanted.missing.do(self._words)

    def _open_what_was_meant(self) -> None:
        """Enter that came before its answer opens what that brings, never what stood there before."""
        if not self._enter_waits or self._is_asking or self._is_behind:
            return
        found = self.model.row_at(max(0, self.table.currentIndex().row()))
        if found is not None or self.model.rowCount() == 0:
            self._enter_waits = False
        if found is not None:
            self.opened.emit(found)

    def _open(self, place: int) -> None:
        found = self.model.row_at(place)
        if found is not None:
            self.opened.emit(found)

    def _make_field(self) -> QLineEdit:
        made = QLineEdit()
        made.setFont(look().font())
        made.setPlaceholderText(self._wanted.hint)
        made.setAccessibleName(self._wanted.field)
        made.setClearButtonEnabled(True)
        hint = look().px(AROUND_A_HINT) + made.fontMetrics().horizontalAdvance(self._wanted.hint)
        made.setMinimumWidth(max(look().px(LEAST_OF_A_LINE), min(hint, look().px(MOST_OF_A_HINT))))
        made.setMaximumWidth(look().px(360))
        made.installEventFilter(self)
        return made

    def _build(self) -> None:
        self.views.show_tabs(self._wanted.views)
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        wanted = self._wanted
        self.table.set_widths(*wanted.widths, given_up=wanted.given_up, signs=wanted.short)
        for place, delegate in self._signs.items():
            self.table.setItemDelegateForColumn(place, delegate)
        self.table.installEventFilter(self)
        for empty in (self.nothing, self.nothing_found):
            empty.hide()
        filters = self._filters = row(self.field, self.views, self.beside, None, space=8)
        filters.setStretch(0, 100)  # all it may have, before the rest stays free
        filters.setAlignment(self.field, Qt.AlignmentFlag.AlignTop)  # beside the first line of views
        self._body = column(self.table, self.nothing, self.nothing_found, space=0)
        whole = column(filters, self.below, card(self._body, (0, 4, 0, 4)), space=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(THROTTLE_MS)
        self._throttle.timeout.connect(self._rested)
        self.field.textEdited.connect(self._typed)
        self.views.chosen.connect(self.ask)
        self.table.on_open(self._open)
        self.model.dataChanged.connect(self._open_what_was_meant)
