"""A month as people know it from the wall: weeks below each other, a few lines in each day."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldcrm.domain.slots import Slot
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.dragging import NO_TIME, Grip, Part, another_day
from fieldcrm.ui.diary.faces import Box, Cursor, Ghost, More, Scene
from fieldcrm.ui.diary.painting import paint_event, paint_ghost
from fieldcrm.ui.diary.placing import Board, Column, Stop, visits
from fieldcrm.ui.diary.words import load, title, weekday_name, weekday_of, when
from fieldcrm.ui.shared.hours import hour, is_all_day
from fieldcrm.ui.shared.painting import fill_round, paint_text
from fieldcrm.ui.shared.query_table_model import RIGHT
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.theme import look

WEEK: Final = 7
TOP, ROW = 25, 20
"""The height of a day's number, and of a line below it: a day of six weeks in a small window has two of them."""
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class MonthFace:
    """Nothing scrolls: a day with more events than lines says how many more, and shows the one that is chosen."""

    def __init__(self, wall: Wall) -> None:
        self._wall = wall
        self._board = Board()
        self._size = QSizeF()
        self._cursor = Cursor(date.min, Stop(NO_TIME))

    def fit(self, board: Board, size: QSizeF, scroll: float) -> float:
        self._board, self._size = board, size
        return 0.0

    def boxes(self) -> Sequence[Box]:
        return [box for column in self._board.columns for box in self._lines(column)]

    def more(self) -> Sequence[More]:
        return [each for place, column in enumerate(self._board.columns) if (each := self._rest(place, column))]

    def spot(self, at: QPointF) -> tuple[date, float]:
        weeks = max(1, len(self._board.days) // WEEK)
        across = int(at.x() * WEEK / max(1.0, self._size.width()))
        down = int((at.y() - self._head) * weeks / max(1.0, self._size.height() - self._head))
        place = max(0, min(down, weeks - 1)) * WEEK + max(0, min(across, WEEK - 1))
        return self._board.days[place], NO_TIME

    def grip(self, box: Box, at: QPointF) -> Grip:
        return Grip(box.event, Part.WHOLE)

    def slot_for(self, grip: Grip, at: QPointF) -> Slot:
        return another_day(grip.event, self.spot(at)[0], self._wall)

    def stops(self, day: date) -> Sequence[Stop]:
        """The day as a whole, then its events."""
        column = self._board.column(day)
        timed = (Stop(placed.begin, placed.event.key) for placed in column.timed)
        return [Stop(NO_TIME), *(Stop(NO_TIME, event.key) for event in column.whole), *timed]

    def beyond(self, by: int) -> int:
        return WEEK * by

    def bring(self, cursor: Cursor) -> float:
        self._cursor = cursor
        return 0.0

    def rim(self, at: QPointF) -> int:
        return 0

    def told(self, cursor: Cursor) -> str:
        column = self._board.column(cursor.day)
        number = load(visits(column)) or tr("nothing planned")
        return listed((weekday_of(cursor.day), number))

    def paint(self, painter: QPainter, scene: Scene) -> None:
        painter.fillRect(QRectF(QPointF(), self._size), look().colour("surface"))
        for place, column in enumerate(self._board.columns):
            self._paint_cell(painter, place, column, scene)
        for place, day in enumerate(self._board.days[:WEEK]):
            cell = self._cell(place)
            box = QRectF(cell.left() + look().px(8), 0, cell.width() - look().px(12), self._head)
            paint_text(painter, box, weekday_name(day), "small", "text3", 600)

    @property
    def _head(self) -> float:
        return float(look().px(28))

    def _cell(self, place: int) -> QRectF:
        weeks = max(1, len(self._board.days) // WEEK)
        wide, tall = self._size.width() / WEEK, (self._size.height() - self._head) / weeks
        return QRectF(place % WEEK * wide, self._head + place // WEEK * tall, wide, tall)

    def _lines(self, column: Column) -> Sequence[Box]:
        """The events there is room for; where there are too many the last line is left for their number."""
        px = look().px
        cell = self._cell(self._board.days.index(column.day))
        row, top = px(ROW), cell.top() + px(TOP)
        events = column.events
        room = max(0, int((cell.bottom() - top) // row))
        shown = _window(events, room if len(events) <= room else room - 1, self._cursor.stop.key)
        rects = (
            QRectF(cell.left() + px(3), top + row * number, cell.width() - px(6), row - px(2))
            for number in range(len(shown))
        )
        return [Box(event, rect, rect) for event, rect in zip(shown, rects, strict=True)]

    def _rest(self, place: int, column: Column) -> More | None:
        """Below its lines, how many a day has that are not among them."""
        px, cell, lines = look().px, self._cell(place), self._lines(column)
        shown = {box.event.key for box in lines}
        hidden = [event for event in column.events if event.key not in shown]
        below = cell.top() + px(TOP) + px(ROW) * len(lines)
        if not hidden or below + px(16) > cell.bottom():
            return None
        rect = QRectF(cell.left() + px(8), below, cell.width() - px(12), px(16))
        return More(column.day, hidden, rect, rect)

    def _paint_cell(self, painter: QPainter, place: int, column: Column, scene: Scene) -> None:
        px, cell = look().px, self._cell(place)
        is_there = column.day.month == self._board.month
        if not is_there:
            painter.fillRect(cell, look().colour("sunken"))
        painter.setPen(QPen(look().colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(round(cell.left()) + 0.5, round(cell.top()) + 0.5, cell.width(), cell.height()))
        self._paint_number(painter, cell, column, is_there=is_there)
        for box in self._lines(column):
            self._paint_line(painter, box, scene, column.day)
        rest = self._rest(place, column)
        if rest is not None:
            paint_text(painter, rest.rect, tr("{} more").format(len(rest.events)), "small", "text2", 500)
        if scene.has_focus and scene.cursor.day == column.day and not scene.cursor.stop.key:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(QColor(Qt.GlobalColor.transparent))
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), px(6), px(6))

    def _paint_number(self, painter: QPainter, cell: QRectF, column: Column, *, is_there: bool) -> None:
        px = look().px
        box = QRectF(cell.left() + px(6), cell.top() + px(4), px(22), px(20))
        is_today = column.day == self._board.today
        if is_today:
            fill_round(painter, box, look().colour("accent"), px(10))
        tone = "on_accent" if is_today else "text" if is_there else "text3"
        number = QRectF(box) if is_today else box.translated(px(2), 0)
        align = CENTRE if is_today else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        paint_text(painter, number, str(column.day.day), "small", tone, 600 if is_there else 400, align)
        told = QRectF(box.right() + px(4), box.top(), cell.right() - box.right() - px(10), box.height())
        paint_text(painter, told, load(visits(column)), "small", "text3", align=RIGHT)

    def _paint_line(self, painter: QPainter, box: Box, scene: Scene, day: date) -> None:
        painter.setOpacity(0.45 if box.event.key == scene.held else 1.0)
        paint_event(
            painter,
            box.rect,
            box.event,
            box.seen,
            chosen=box.event.key == scene.cursor.stop.key,
            focused=scene.has_focus,
            lead=lead(box.event, day),
        )
        painter.setOpacity(1.0)

    def paint_ghost(self, painter: QPainter, ghost: Ghost) -> None:
        if ghost.slot.day not in self._board.days:
            return
        cell = self._cell(self._board.days.index(ghost.slot.day))
        box = cell.adjusted(look().px(3), look().px(24), -look().px(3), -look().px(3))
        clash = listed(title(each) for each in ghost.in_the_way)
        told = tr("also {}").format(clash) if clash else title(ghost.event)
        paint_ghost(painter, box, when(ghost.slot), told, "warn" if clash else "info")


def lead(event: Event, day: date) -> str:
    """The hour it begins; on the days that it lasts into nothing but that it goes on."""
    return hour(event.slot) if event.day == day or is_all_day(event.slot) else "…"


def _window(events: Sequence[Event], room: int, chosen: str) -> Sequence[Event]:
    """So many from the first on, or as many up to the one that is chosen."""
    place = next((place for place, event in enumerate(events) if event.key == chosen), 0)
    start = max(0, place - max(room, 1) + 1)
    return events[start : start + max(room, 0)]
