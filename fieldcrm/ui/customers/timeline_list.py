"""The timeline painted: headings, a rail of icons, words that wrap, the hour and the state at the right."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStackedLayout,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from fieldcrm.store.queries.timeline import Happening
from fieldcrm.ui.customers.timeline import Entry, Told, key_of
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate, ground_of, has_focus
from fieldcrm.ui.shared.painting import elided, fill_round, paint_pill, paint_text, pill_width, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, AtHand, Column, Index, QueryTableModel, at_once
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, SyncState, sync_word
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, plain_tip

MOST_LINES: Final = 4
ALL_LINES: Final = 60
"""A text may be of any length: so much of it is shown at first, and so much after Enter."""
LETTERS_A_LINE: Final = 250
"""More than that no line holds, so no more is laid out."""
LINE: Final = 18
HEAD: Final = 30
LEAST_HEIGHT: Final = 80
"""A happening at least, before what stands above it scrolls too; more is taken, and never asked for."""
RAIL: Final = 48
_UNTOLD: Final = SyncState.SYNCED
"""What the office has needs no sign: a tick beside a word like Planned was read as done."""


@lru_cache(maxsize=2_000)
def wrapped(text: str, width: int, scale: float, most: int) -> tuple[str, ...]:
    """The lines a text takes, the last one with dots where it goes on; `scale` tells one text size from another."""
    del scale
    told = " ".join(text[: most * LETTERS_A_LINE].split())
    layout = QTextLayout(straight(told), look().font())
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, length = line.textStart(), line.textLength()
        if len(lines) == most - 1:
            lines.append(elided(told[start:], width))
            break
        lines.append(told[start : start + length])
    layout.endLayout()
    return tuple(lines)


class TimelineModel(QueryTableModel[str, Entry]):
    """Headings are neither chosen nor stepped on."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.row_at(index.row())
        is_heading = entry is not None and entry.heading is not None
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)


class _Delegate(RowDelegate):
    """As high as its words need in the room there is; those of the `whole` ones are told to the end."""

    def __init__(self) -> None:
        super().__init__()
        self.whole: set[str] = set()

    def _lines(self, entry: Entry, width: float) -> tuple[str, ...]:
        if entry.told is None or not entry.told.body:
            return ()
        most = ALL_LINES if entry.key in self.whole else MOST_LINES
        return wrapped(entry.told.body, _room(width), look().scale, most)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = look().px
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry) or entry.told is None:
            return QSize(px(100), px(HEAD))
        view = option.widget  # pyright: ignore[reportAttributeAccessIssue]  # Qt's stubs forget the field
        room = view.viewport().width() if isinstance(view, QAbstractItemView) else px(400)
        lines = len(self._lines(entry, room))
        return QSize(px(100), px(36) + px(LINE) * lines + (px(28) if entry.told.pills else 0))

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        px = look().px
        inner = box.adjusted(px(RAIL - 8), px(1), -px(2), -px(1))
        token = ground_of(option)
        if token and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            fill_round(painter, inner, look().colour(token), px(6))
        if has_focus(option):
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(6), px(6))

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        if entry.heading is not None:
            inside = box.adjusted(look().px(8), look().px(6), -look().px(8), 0)
            paint_text(painter, inside, entry.heading.title, "small", "text3", 600)
        elif entry.told is not None:
            _paint_rail(painter, box, entry, entry.told)
            _paint_words(painter, box, entry.told, self._lines(entry, box.width()))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """All that was written, where only a part of it had room."""
        entry = index.data(ROW_ROLE)
        told = entry.told if isinstance(entry, Entry) else None
        words = (told.title, told.body, sync_word(told.state)) if told else ()
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(filter(None, words))), view)
        return True


def _room(width: float) -> int:
    return round(width) - look().px(RAIL) - look().px(14)


def _paint_rail(painter: QPainter, box: QRectF, entry: Entry, told: Told) -> None:
    px = look().px
    middle = QPointF(box.left() + px(22), box.top() + px(20))
    painter.setPen(QPen(look().colour("border"), px(2)))
    if not entry.is_first:
        painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), middle.y() - px(16)))
    if not entry.is_last:
        painter.drawLine(QPointF(middle.x(), middle.y() + px(16)), QPointF(middle.x(), box.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(f"{told.tone}_soft"))
    painter.drawEllipse(middle, px(14), px(14))
    painter.drawPixmap(round(middle.x() - px(8)), round(middle.y() - px(8)), pixmap(told.icon, told.tone, 16))


def _paint_words(painter: QPainter, box: QRectF, told: Told, lines: Sequence[str]) -> None:
    px = look().px
    left, right, top = box.left() + px(RAIL), box.right() - px(10), box.top() + px(8)
    first = QRectF(left, top, right - left, px(20))
    paint_text(painter, first, told.when, "small", "text3", align=RIGHT, figures=True)
    first.setRight(right - width_of(told.when, "small", figures=True) - px(8))
    if told.state is not _UNTOLD:
        sign = pixmap(SYNC_ICONS[told.state], SYNC_TONES[told.state], 14)
        painter.drawPixmap(round(first.right() - px(14)), round(top + px(3)), sign)
        first.setRight(first.right() - px(22))
    paint_text(painter, first, told.title, "body", "text", 600)
    top += px(20)
    for line in lines:
        paint_text(painter, QRectF(left, top, right + px(4) - left, px(LINE)), line, "body", "text2")
        top += px(LINE)
    for word, pill_tone in told.pills:
        width = pill_width(word)
        paint_pill(painter, left + width, top + px(14), word, pill_tone)
        left += width + px(6)


class TimelineView(QListView):
    """Rows of any height; Enter opens, and the end of what is read asks for more."""

    ended = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        scroll_by_finger(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt calls it so
        """Home, End and the pages go to what happened, never to a heading."""
        found = super().moveCursor(action, modifiers)
        is_heading = found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsEnabled
        return found.siblingAtRow(found.row() + 1) if is_heading else found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system; on some Qt itself would begin to edit."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What wraps otherwise is of another height."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.ended.emit()


class TimelineList(QWidget):
    """The rows, or what to say where there are none."""

    chosen = Signal(object)
    ended = Signal()

    def __init__(self, name: str, empty: Empty) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        title: Callable[[Entry], str] = lambda entry: entry.sentence  # noqa: E731 - the type says what it is
        self.model = TimelineModel([Column("", title)], at_once, lambda entry: entry.key)
        self.view = TimelineView(name)
        self.view.setModel(self.model)
        self._delegate = _Delegate()
        self.view.setItemDelegate(self._delegate)
        self.view.activated.connect(self._on_activated)
        self.view.ended.connect(self.ended)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(look().px(LEAST_HEIGHT))
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.view)
        self._layers.addWidget(empty)
        self.model.show(self)

    def ids(self) -> Sequence[str]:
        """The keys of what is shown: the list is its model's own source."""
        return [entry.key for entry in self._entries]

    def rows(self, ids: Sequence[str]) -> Sequence[Entry]:
        """The rows of these keys."""
        return AtHand({entry.key: entry for entry in self._entries}).rows(ids)

    def show_entries(self, found: Sequence[Entry]) -> None:
        """Show these; what is selected and where one has scrolled to stay as they are."""
        self._entries = found
        self.model.refresh()
        self._layers.setCurrentIndex(0 if found else 1)
        self.view.scheduleDelayedItemsLayout()
        if not self.view.currentIndex().isValid():
            self._begin()

    def show_from_the_top(self, found: Sequence[Entry]) -> None:
        """Show others: the first of them is where one begins."""
        self.show_entries(found)
        self._begin()
        self.view.scrollToTop()

    def happenings(self) -> list[Happening]:
        """What is shown."""
        return [entry.happening for entry in self._entries if entry.happening is not None]

    def _begin(self) -> None:
        first = next((place for place, entry in enumerate(self._entries) if entry.happening is not None), None)
        if first is not None:
            self.view.setCurrentIndex(self.model.index(first, 0))

    def turn_whole(self, happening: Happening) -> None:
        """Show all of what was written there, or again only its beginning."""
        key = key_of(happening)
        self._delegate.whole ^= {key}
        self.view.scheduleDelayedItemsLayout()

    def is_whole(self, happening: Happening) -> bool:
        """Whether all of it is shown."""
        return key_of(happening) in self._delegate.whole

    def _on_activated(self, index: Index) -> None:
        entry = self.model.row_at(index.row())
        if entry is not None and entry.happening is not None:
            self.chosen.emit(entry.happening)
