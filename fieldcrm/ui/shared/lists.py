"""Lists that are painted, never built of widgets: the table view's set-up and the delegates of its rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.query_table_model import ROW_ROLE
from fieldcrm.ui.shared.theme import look

Index = QModelIndex | QPersistentModelIndex
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def table_view(row_height: int, *, header: bool = True) -> QTableView:
    """A view for lists of any length: fixed heights, whole rows, pixels to scroll by."""
    view = QTableView()
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setShowGrid(False)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(look().px(row_height))
    view.verticalHeader().setMinimumSectionSize(look().px(row_height))
    view.horizontalHeader().setVisible(header)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(not header)
    return view


def set_widths(view: QTableView, *widths: int) -> None:
    """Column widths in logical pixels; 0 takes what is left."""
    header = view.horizontalHeader()
    for place, width in enumerate(widths):
        if width:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, look().px(width))
        else:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a two-line row says: title and subtitle, a pill and a right-hand note, each with its tone."""

    title: str
    subtitle: str = ""
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
    part: float = -1.0


class RowDelegate(QStyledItemDelegate):
    """Paints what every row shares: hover, selection and focus; subclasses paint what is in it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell, in its own state of the painter."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._ground(painter, box, option, index)
        self.paint_row(painter, box, index)
        painter.restore()

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        """The text of the column, elided."""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        inner = box.adjusted(look().px(10), 0, -look().px(10), 0)
        number = bool(align & Qt.AlignmentFlag.AlignRight)
        text(painter, inner, str(index.data() or ""), align=align, figures=number)

    def _ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look().colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, look().colour("hover"))
        painter.setPen(QPen(look().colour("border"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            self._focus(painter, box, index)

    @staticmethod
    def _focus(painter: QPainter, box: QRectF, index: Index) -> None:
        """A bar at the row's beginning: a ring around each cell would cut the row in pieces."""
        if index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), look().px(3), box.height()), look().colour("focus"))


class LinesDelegate(RowDelegate):
    """Rows of two lines, made from the row by one function."""

    def __init__(self, lines: Callable[[object], Lines], height: int = 54) -> None:
        super().__init__()
        self._lines = lines
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(100), look().px(self._height))

    def paint_row(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            paint_lines(painter, box.adjusted(look().px(12), 0, -look().px(12), 0), self._lines(row))


def paint_lines(painter: QPainter, box: QRectF, told: Lines) -> None:
    """Lead column, coloured bar, icon, two lines, then the pill or the note at the right."""
    px = look().px
    left = _paint_lead(painter, box, told)
    right = box.right()
    if told.pill:
        right -= pill(painter, box.right(), box.center().y(), told.pill, told.pill_tone, told.pill_icon) + px(10)
    note_width = QFontMetricsF(look().font("small")).horizontalAdvance(told.note) + px(4) if told.note else 0
    top = box.center().y() - px(20)
    tone = "text3" if told.faded else "text"
    inner = QRectF(left, top + px(2), right - left - note_width, px(18))
    text(painter, inner, told.title, "strong", tone, 600)
    text(painter, QRectF(left, top + px(20), right - left, px(18)), told.subtitle, "small", "text2")
    if told.note:
        noted = QRectF(right - note_width, top + px(2), note_width, px(18))
        text(painter, noted, told.note, "small", told.note_tone, 600, RIGHT)
    if told.part >= 0:
        _paint_part(painter, box, told)


def _paint_lead(painter: QPainter, box: QRectF, told: Lines) -> float:
    px = look().px
    left, top = box.left(), box.center().y() - px(20)
    if told.lead:
        text(painter, QRectF(left, top + px(2), px(48), px(18)), told.lead, "body", "text", 600, figures=True)
        text(painter, QRectF(left, top + px(20), px(48), px(18)), told.lead_below, "small", "text3")
        left += px(54)
    if told.bar:
        painter.fillRect(QRectF(left, top + px(2), px(3), px(36)), look().colour(told.bar))
        left += px(14)
    if told.icon:
        side = px(18)
        painter.drawPixmap(round(left), round(box.center().y() - side / 2), pixmap(told.icon, told.icon_tone, 18))
        left += side + px(10)
    return left


def _paint_part(painter: QPainter, box: QRectF, told: Lines) -> None:
    px = look().px
    wide = QRectF(box.right() - px(110), box.center().y() + px(4), px(110), px(6))
    painter.fillRect(wide, look().colour("sunken"))
    painter.fillRect(
        QRectF(wide.left(), wide.top(), wide.width() * min(told.part, 1), wide.height()), look().colour(told.note_tone)
    )


def text(
    painter: QPainter,
    box: QRectF,
    told: str,
    role: str = "body",
    tone: str = "text",
    weight: int | None = None,
    align: Qt.AlignmentFlag = LEFT,
    *,
    figures: bool = False,
) -> None:
    """One line, elided to its box."""
    font = look().font(role, weight, figures=figures)
    painter.setFont(font)
    painter.setPen(look().colour(tone))
    flat = " ".join(told.split())
    painter.drawText(box, align, QFontMetricsF(font).elidedText(flat, Qt.TextElideMode.ElideRight, box.width()))


def pill(painter: QPainter, right: float, middle: float, told: str, tone: str, icon_name: str = "") -> float:
    """A word on its soft colour, ending at `right`; says how wide it is."""
    px = look().px
    font = look().font("small", 600)
    room = px(18) if icon_name else 0
    width = QFontMetricsF(font).horizontalAdvance(told) + px(16) + room
    box = QRectF(right - width, middle - px(10), width, px(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(f"{tone}_soft"))
    painter.drawRoundedRect(box, px(10), px(10))
    if icon_name:
        painter.drawPixmap(round(box.left() + px(7)), round(middle - px(7)), pixmap(icon_name, tone, 14))
    painter.setFont(font)
    painter.setPen(look().colour(tone))
    painter.drawText(box.adjusted(px(8) + room, 0, 0, 0), LEFT, told)
    return width
