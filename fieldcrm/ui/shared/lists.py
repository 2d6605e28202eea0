"""Lists that are painted, never built of widgets: the table view's set-up and the delegates of its rows."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from fieldcrm.ui.shared.column_room import ColumnRoom
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.painting import (
    elided,
    fill_round,
    paint_pill,
    paint_text,
    paint_waiting,
    pill_width,
    width_of,
)
from fieldcrm.ui.shared.query_table_model import LEFT, RIGHT, ROW_ROLE, Index, QueryTableModel
from fieldcrm.ui.shared.row_ring import is_in_focused_row, paint_ring
from fieldcrm.ui.shared.row_selection import RowSelection
from fieldcrm.ui.shared.spoken import announce
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import plain_tip

Row = TypeVar("Row")
HEADING: Final = 30
SELECTED: Final = QStyle.StateFlag.State_Selected.value
UNDER_THE_MOUSE: Final = QStyle.StateFlag.State_MouseOver.value
FOCUSED: Final = SELECTED | QStyle.StateFlag.State_HasFocus.value
"""As numbers: each cell is asked for them, and flags take ten times as long."""


class Table(QTableView):
    """A view for lists of any length: whole rows of one height, opened by Enter or a double click."""

    def __init__(self, name: str, row_height: int, *, header: bool = True) -> None:
        super().__init__()
        self._row_height = row_height
        self._room = ColumnRoom(self)
        self._told_at = 0
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._set_headers(header=header)
        scroll_by_finger(self)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt calls it so
        super().setModel(model)
        if model is not None:
            self.setSelectionModel(RowSelection(model, lambda: self._told_at, self))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt calls it so
        """A list that is worked from the field above it never has the keys: who hears the screen is told here."""
        super().currentChanged(current, previous)
        if self.focusPolicy() is Qt.FocusPolicy.NoFocus and current.isValid():
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def set_widths(self, *widths: int, given_up: Sequence[int] = (), signs: Collection[int] = ()) -> None:
        """Least column widths at 100 per cent text; 0 takes what is left. Call it when the model is set.

        Where less than a name is left for that one, the columns of `signs` show their icons alone, and then those of
        `given_up` go, the first of them first.
        """
        self._room.lay(widths, given_up, signs)
        self._tell_at_the_first()

    def leave_out(self, places: Collection[int]) -> None:
        """These columns nobody wants to see, whatever room there is."""
        self._room.leave_out(places)
        self._tell_at_the_first()

    def width_given(self, place: int) -> int | None:
        """How wide a person has made a column, at 100 per cent text; None where it is as it was laid."""
        return self._room.given(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its own ground first. Left to the style sheet, every row painted has all that lies behind painted before it:
        a letter in the palette cost a hundred cells of the order underneath.
        """
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().colour("surface"))
        painter.end()
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is known how wide the headings are: the style of where it stands has a say in that."""
        super().showEvent(event)
        self._room.widen()
        self._tell_at_the_first()

    @property
    def selected_number(self) -> int:
        """How many rows are selected, be it all of very many."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    def selected_places(self) -> list[int]:
        """The rows that are selected, from the top; very many of them are few ranges."""
        ranges = self.selectionModel().selection().toList()
        return sorted({place for each in ranges for place in range(each.top(), each.bottom() + 1)})

    def on_open(self, opened: Callable[[int], object]) -> None:
        """Call with the row's place when it is opened."""

        def activated(index: QModelIndex) -> None:
            opened(index.row())

        self.activated.connect(activated)

    def on_press(self, pressed: Callable[[int], object]) -> None:
        """Call with the row's place when it is pressed once, as in a list that only offers."""

        def clicked(index: QModelIndex) -> None:
            pressed(index.row())

        self.clicked.connect(clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system; on some Qt itself would begin to edit. Home and End go to the ends of the list:
        Qt would go to the ends of the row.
        """
        key, is_plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif is_plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.selectRow(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.fit()
        self._tell_at_the_first()

    def _tell_at_the_first(self) -> None:
        self._told_at = self._room.first_seen
        model = self.model()
        if isinstance(model, QueryTableModel):
            model.tell_at(self._told_at)

    def set_row_height(self, height: int) -> None:
        """All rows are that high from now on, at 100 per cent text."""
        down = self.verticalHeader()
        down.setMinimumSectionSize(look().row(height))
        down.setDefaultSectionSize(look().row(height))

    def _set_headers(self, *, header: bool) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(self._row_height)
        across.setVisible(header)
        across.setHighlightSections(False)
        across.setStretchLastSection(not header)
        across.setFont(look().font("small", 500))


class RowDelegate(QStyledItemDelegate):
    """Paints what every row shares: hover, selection and focus; subclasses paint what is in it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, QRectF(option.rect), option, index)
        finally:
            painter.restore()  # one row that cannot be painted must not spoil the rows after it

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """The text of the column, elided, in the column's tone."""
        model = index.model()
        tone = model.tone(index) if isinstance(model, QueryTableModel) else "text"
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        paint_text(
            painter,
            _inside(box),
            str(index.data() or ""),
            tone=tone,
            align=align,
            figures=bool(align & Qt.AlignmentFlag.AlignRight),
        )

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """Straight rows with a thin line below; the focused one has a bar at its beginning and a ring around it."""
        token = ground_of(option)
        if token:
            painter.fillRect(box, look().colour(token))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look().colour("border"))
        if is_in_focused_row(option, index):
            paint_ring(painter, box, option.widget)

    def _paint(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, box, option, index)
        if is_here(index):
            self.paint_row(painter, box, option, index)
        else:
            paint_waiting(painter, _inside(box))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text, where only a part of it had room."""
        told = str(index.data() or "")
        cut = elided(told, _inside(QRectF(option.rect)).width()) != " ".join(told.split())
        QToolTip.showText(event.globalPos(), plain_tip(told) if cut else "", view)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a two-line row says: title and subtitle, a pill and a right-hand note, each with its tone."""

    title: str
    subtitle: str = ""
    heading: str = ""
    """Stands once above all rows that follow each other with the same."""
    lead: str = ""
    lead_below: str = ""
    bar: str = ""
    pill: str = ""
    pill_tone: str = "neutral"
    pill_icon: str = ""
    note: str = ""
    note_tone: str = "text3"
    icon: str = ""
    icon_tone: str = "text2"
    faded: bool = False
    is_note_below: bool = False
    """The note stands before the subtitle: where there is little room, names need all of their line."""
    part: float = -1.0
    """How far it is, as a share of the whole; below nothing, no bar."""

    @property
    def sentence(self) -> str:
        """All of it, for those who hear the screen."""
        parts = (self.title, self.heading, self.lead, self.lead_below, self.subtitle, self.pill, self.note)
        return listed(parts).replace(" · ", tr(", "))


class LinesDelegate(RowDelegate, Generic[Row]):
    """Rows of two lines on rounded ground, made from the row by one function."""

    def __init__(self, lines: Callable[[Row], Lines], height: int = 52, *, is_quiet: bool = False) -> None:
        super().__init__()
        self._lines = lines
        self._height = height
        self._is_quiet = is_quiet
        self.headed: Collection[int] = ()
        """The rows that stand below their heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(100), look().row(self._height))

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        px = look().px
        inner = self._below_heading(box, index).adjusted(px(4), px(1), -px(4), -px(1))
        token = self._ground(option)
        if token:
            fill_round(painter, inner, look().colour(token), px(6))
        if has_focus(option):
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(6), px(6))

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        told: Lines = self._lines(index.data(ROW_ROLE))
        inner = box.adjusted(look().px(12), 0, -look().px(12), 0)
        if index.row() in self.headed:
            paint_text(painter, QRectF(inner.topLeft(), self._heading(inner)), told.heading, "small", "text2", 600)
        paint_lines(painter, self._below_heading(inner, index), told, chosen=self._ground(option) == "selected")

    def _below_heading(self, box: QRectF, index: Index) -> QRectF:
        return box.adjusted(0, self._heading(box).height() if index.row() in self.headed else 0, 0, 0)

    @staticmethod
    def _heading(box: QRectF) -> QSizeF:
        return QSizeF(box.width(), look().row(HEADING))

    def _ground(self, option: QStyleOptionViewItem) -> str:
        ground = ground_of(option)
        return "" if self._is_quiet and ground == "selected" and not has_focus(option) else ground


def is_here(index: Index) -> bool:
    """Whether the row has been read: asked past Qt where it can be, since a hundred cells are to be painted."""
    model = index.model()
    return model.is_here(index.row()) if isinstance(model, QueryTableModel) else index.data(ROW_ROLE) is not None


def ground_of(option: QStyleOptionViewItem) -> str:
    """The token of a row's ground; none for one at rest."""
    state = option.state.value
    if state & SELECTED:
        return "selected"
    return "hover" if state & UNDER_THE_MOUSE else ""


def has_focus(option: QStyleOptionViewItem) -> bool:
    """Whether keys go to this row."""
    return option.state.value & FOCUSED == FOCUSED


def paint_lines(painter: QPainter, box: QRectF, told: Lines, *, chosen: bool = False) -> None:
    """Lead column, coloured bar, icon, two lines, then the pill or the note at the right."""
    px = look().px
    left = _paint_lead(painter, box, told)
    middle, right = box.center().y(), box.right()
    if told.pill:
        ground = "surface" if chosen else ""
        paint_pill(painter, right, middle, told.pill, told.pill_tone, told.pill_icon, ground)
        right -= pill_width(told.pill, told.pill_icon) + px(10)
    first = QRectF(left, middle - px(18), right - left, px(18))
    second = QRectF(left, middle, right - left, px(18))
    if told.part >= 0:
        _paint_part(painter, box, told)
    if told.note and told.is_note_below:
        paint_text(painter, second, told.note, "small", told.note_tone, 600)
        second.setLeft(left + width_of(told.note, "small", 600) + px(8))
    elif told.note:
        paint_text(painter, first, told.note, "small", told.note_tone, 600, RIGHT)
        first.setRight(right - width_of(told.note, "small", 600) - px(8))
    if not told.subtitle:
        first.moveTop(middle - px(9))
    paint_text(painter, first, told.title, "body", "text2" if told.faded else "text", 600)
    paint_text(painter, second, told.subtitle, "small", "text2")


def _inside(box: QRectF) -> QRectF:
    return box.adjusted(look().px(10), 0, -look().px(10), 0)


def _paint_lead(painter: QPainter, box: QRectF, told: Lines) -> float:
    px = look().px
    left, middle = box.left(), box.center().y()
    if told.lead:
        tone = "text2" if told.faded else "text"
        paint_text(painter, QRectF(left, middle - px(18), px(48), px(18)), told.lead, "body", tone, 600, figures=True)
        paint_text(painter, QRectF(left, middle, px(48), px(18)), told.lead_below, "small", "text2")
        left += px(51)
    if told.bar:
        painter.fillRect(QRectF(left, middle - px(18), px(3), px(36)), look().colour(told.bar))
        left += px(14)
    if told.icon:
        painter.drawPixmap(round(left), round(middle - px(9)), pixmap(told.icon, told.icon_tone, 18))
        left += px(28)
    return left


def _paint_part(painter: QPainter, box: QRectF, told: Lines) -> None:
    """Below the words: beside them it took the room of their end, which is a day."""
    px = look().px
    whole = QRectF(box.left(), box.center().y() + px(19), box.width(), px(4))
    done = QRectF(whole.left(), whole.top(), whole.width() * min(told.part, 1.0), whole.height())
    fill_round(painter, whole, look().colour("sunken"), px(2))
    fill_round(painter, done, look().colour(told.note_tone), px(2))
