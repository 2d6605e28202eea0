"""Days side by side with their hours going down: what has no hour on top, the line of this moment across."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldcrm.domain.slots import Slot, slot_at
from fieldcrm.domain.wall import Wall
from fieldcrm.ui.diary.dragging import NO_TIME, Grip, Part, last_day, let_go
from fieldcrm.ui.diary.faces import Box, Cursor, Ghost, More, Scene
from fieldcrm.ui.diary.geometry import Geometry
from fieldcrm.ui.diary.painting import paint_event, paint_ghost, paint_more, paint_now
from fieldcrm.ui.diary.placing import LEAST, STOP, Board, Column, Hidden, Placed, Stop, readable, span, stops, visits
from fieldcrm.ui.diary.words import load, times, title, weekday, when
from fieldcrm.ui.shared.painting import paint_text
from fieldcrm.ui.shared.query_table_model import RIGHT
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.theme import look

DAY_HOURS: Final = 24
FIRST_SEEN: Final = 8 * 60
LANE: Final = 64
"""In a narrower lane nobody reads a name beside a tick."""
_DAY: Final = timedelta(days=1)


class HourFace:
    """Knows its board and its size; painting reads the look of the moment."""

    def __init__(self, wall: Wall) -> None:
        self._wall = wall
        self._board = Board()
        self._size = QSizeF()
        self._grid = Geometry(1, 1, 0, 0, 0, 1, 0)
        self._chosen = ""
        self._boxes: Sequence[Box] | None = None
        self._arranged: Sequence[tuple[Sequence[Placed], Sequence[Hidden]]] = ()

    def fit(self, board: Board, size: QSizeF, scroll: float) -> float:
        px = look().px
        self._board, self._size = board, size
        row, rows = px(22), max((len(column.whole) for column in board.columns), default=0)
        most = max(2, int(size.height() / 3 / row))
        self._grid = Geometry(
            width=size.width() - px(4),
            days=len(board.columns),
            gutter=px(52),
            head=px(50),
            whole=min(rows, most) * row + px(4),
            hour=px(51),
            scroll=scroll,
        )
        self._arrange()
        return max(0.0, DAY_HOURS * self._grid.hour + px(6) - (size.height() - self._grid.body))

    def boxes(self) -> Sequence[Box]:
        if self._boxes is None:
            whole = (box for place in range(len(self._board.columns)) for box in self._whole(place))
            self._boxes = [*self._timed(), *whole]
        return self._boxes

    def more(self) -> Sequence[More]:
        body = self._body
        return [
            More(self._board.days[place], each.events, rect, rect.intersected(body))
            for place, (_, hidden) in enumerate(self._arranged)
            for each in hidden
            if (rect := self._last_lane(place, each)).intersects(body)
        ]

    def spot(self, at: QPointF) -> tuple[date, float]:
        day = self._board.days[self._grid.place(at.x())]
        return day, NO_TIME if self._grid.is_above_hours(at.y()) else self._grid.minute(at.y())

    def grip(self, box: Box, at: QPointF) -> Grip:
        """Near its ends by an end, anywhere else as a whole."""
        event, edge = box.event, min(float(look().px(6)), box.rect.height() / 4)
        if event.slot.starts_at is None or self._grid.is_above_hours(at.y()):
            return Grip(event, Part.WHOLE)
        day, minute = self.spot(at)
        if day == last_day(event, self._wall) and at.y() > box.rect.bottom() - edge:
            return Grip(event, Part.END)
        if day == event.day and at.y() < box.rect.top() + edge:
            return Grip(event, Part.BEGIN)
        before = (day - event.day).days * DAY_HOURS * 60
        return Grip(event, Part.WHOLE, minute + before - self._wall.minute(event.slot.starts_at))

    def slot_for(self, grip: Grip, at: QPointF) -> Slot:
        day, minute = self.spot(at)
        return let_go(grip, day, minute, self._wall)

    def stops(self, day: date) -> Sequence[Stop]:
        return stops(self._board.column(day))

    def beyond(self, by: int) -> int:
        return 0

    def bring(self, cursor: Cursor) -> float:
        if cursor.stop.key != self._chosen:
            self._chosen = cursor.stop.key
            self._arrange()
        grid, margin = self._grid, look().px(24)
        begin, end = self._minutes(cursor)
        if begin < 0:
            return grid.scroll
        highest = begin * grid.hour / 60 - margin
        lowest = end * grid.hour / 60 + margin - (self._size.height() - grid.body)
        return min(max(grid.scroll, lowest), highest)

    def first_scroll(self) -> float:
        """How far to scroll at first: to the hours people work in."""
        return FIRST_SEEN * self._grid.hour / 60

    def rim(self, at: QPointF) -> int:
        edge = look().px(10)
        if at.y() > self._size.height() - edge:
            return 1
        return -1 if 0 <= at.y() - self._grid.body < edge else 0

    def told(self, cursor: Cursor) -> str:
        if cursor.stop.minute < 0:
            return listed((weekday(cursor.day), load(visits(self._board.column(cursor.day)))))
        slot = slot_at(cursor.day, cursor.stop.minute, timedelta(minutes=STOP), self._wall)
        return tr("{}, free").format(when(slot))

    def paint(self, painter: QPainter, scene: Scene) -> None:
        painter.fillRect(QRectF(QPointF(), self._size), look().colour("surface"))
        if not self._board.columns:
            return
        self._paint_today(painter)
        painter.save()
        painter.setClipRect(QRectF(0, self._grid.body, self._size.width(), self._size.height()))
        self._paint_hours(painter)
        self._paint_cursor(painter, scene)
        self._paint_timed(painter, scene)
        painter.restore()
        self._paint_head(painter, scene)
        self._paint_labels(painter)

    def _arrange(self) -> None:
        """Which events have a lane, and which are only counted."""
        self._boxes = None
        self._arranged = [readable(column.timed, self._lanes, self._chosen) for column in self._board.columns]

    @property
    def _lanes(self) -> int:
        """So many can be read side by side in a day."""
        return max(2, int(self._room // look().px(LANE)))

    @property
    def _room(self) -> float:
        """What a day has for its lanes."""
        return self._grid.column - look().px(8)

    @property
    def _body(self) -> QRectF:
        return QRectF(0, self._grid.body, self._size.width(), self._size.height() - self._grid.body)

    def _timed(self) -> Iterator[Box]:
        """Events by their hours, as far as the hours are in sight."""
        body = self._body
        for place, (shown, _) in enumerate(self._arranged):
            for placed in shown:
                rect = self._rect(place, placed)
                if rect.intersects(body):
                    yield Box(placed.event, rect, rect.intersected(body))

    def _whole(self, place: int) -> Sequence[Box]:
        """What has no hour, as far as there is room."""
        px, grid = look().px, self._grid
        row = px(22)
        left, width = grid.left(place) + px(3), grid.column - px(6)
        shown = self._board.columns[place].whole[: int(grid.whole // row)]
        rects = (QRectF(left, grid.head + number * row, width, row - px(2)) for number in range(len(shown)))
        return [Box(event, rect, rect) for event, rect in zip(shown, rects, strict=True)]

    def _rect(self, place: int, placed: Placed) -> QRectF:
        return self._in_lane(place, placed.begin, placed.end, placed.lane / placed.lanes, placed.wide / placed.lanes)

    def _last_lane(self, place: int, hidden: Hidden) -> QRectF:
        share = 1 / self._lanes
        return self._in_lane(place, hidden.begin, hidden.end, 1 - share, share)

    def _in_lane(self, place: int, begin: int, end: int, left: float, wide: float) -> QRectF:
        """From a minute to another, in a share of a day's width."""
        px, grid, room = look().px, self._grid, self._room
        tall = max(end - begin, LEAST) * grid.hour / 60
        return QRectF(grid.left(place) + px(4) + left * room, grid.top(begin) + 1, wide * room - px(2), tall - 2)

    def _minutes(self, cursor: Cursor) -> tuple[int, int]:
        timed = self._board.column(cursor.day).timed
        found = next((each for each in timed if each.event.key == cursor.stop.key and cursor.stop.key), None)
        return (found.begin, found.end) if found else (cursor.stop.minute, cursor.stop.minute + STOP)

    def _paint_today(self, painter: QPainter) -> None:
        days, grid = self._board.days, self._grid
        if len(days) > 1 and self._board.today in days:
            colour = look().colour("accent_soft")
            colour.setAlphaF(0.35)
            left = grid.left(days.index(self._board.today))
            painter.fillRect(QRectF(left, 0, grid.column, self._size.height()), colour)

    def _paint_hours(self, painter: QPainter) -> None:
        grid, bottom = self._grid, self._size.height()
        painter.setPen(QPen(look().colour("border"), 1))
        for hour in range(DAY_HOURS + 1):
            y = round(grid.top(hour * 60)) + 0.5
            painter.drawLine(QPointF(grid.gutter - look().px(4), y), QPointF(grid.width, y))
        for place, day in enumerate(self._board.days):
            x = round(grid.left(place)) + 0.5
            painter.drawLine(QPointF(x, grid.body), QPointF(x, bottom))
            for hour, times_shown in self._wall.odd_hours(day).items():
                self._paint_odd_hour(painter, place, hour, times_shown)

    def _paint_odd_hour(self, painter: QPainter, place: int, hour: int, times_shown: int) -> None:
        """An hour that the clock skips is hatched, one that it shows twice says so."""
        px, grid = look().px, self._grid
        box = QRectF(grid.left(place) + 1, grid.top(hour * 60) + 1, grid.column - 2, grid.hour - 2)
        if times_shown == 0:
            painter.fillRect(box, look().colour("sunken"))
        told = tr("the clocks go forward") if times_shown == 0 else tr("this hour comes twice")
        paint_text(painter, box.adjusted(px(6), 0, -px(6), 0), told, "caption", "text3")

    def _paint_labels(self, painter: QPainter) -> None:
        """The hours at the left; one that would be cut is left out."""
        px, grid = look().px, self._grid
        half = px(8)
        for hour in range(DAY_HOURS):
            y = grid.top(hour * 60)
            if grid.body <= y + 1 and y + half <= self._size.height():
                box = QRectF(0, y - half, grid.gutter - px(8), 2 * half)
                paint_text(painter, box, f"{hour:02d}:00", "caption", "text3", align=RIGHT, figures=True)

    def _paint_cursor(self, painter: QPainter, scene: Scene) -> None:
        cursor, px, grid = scene.cursor, look().px, self._grid
        is_free = not cursor.stop.key and cursor.stop.minute >= 0 and cursor.day in self._board.days
        if not is_free or not scene.has_focus:
            return
        top = grid.top(cursor.stop.minute)
        left = grid.left(self._board.days.index(cursor.day))
        _paint_ring(painter, QRectF(left + px(4), top + 2, grid.column - px(10), STOP * grid.hour / 60 - 4))

    def _paint_timed(self, painter: QPainter, scene: Scene) -> None:
        """The line of this moment behind them, or it would strike out a name."""
        if self._board.today in self._board.days:
            left = self._grid.left(self._board.days.index(self._board.today))
            y = self._grid.top(self._wall.minute(scene.now))
            paint_now(painter, left, left + self._grid.column, y)
        for box in self._timed():
            _paint_box(painter, box, scene)
        for each in self.more():
            paint_more(painter, each.rect, each.seen, len(each.events))

    def _paint_head(self, painter: QPainter, scene: Scene) -> None:
        grid, width = self._grid, self._size.width()
        line = QPen(look().colour("border"), 1)
        y = round(grid.body) - 0.5
        painter.setPen(line)
        painter.drawLine(QPointF(0, y), QPointF(width, y))
        for place, column in enumerate(self._board.columns):
            x = round(grid.left(place)) + 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(x, look().px(8)), QPointF(x, grid.body))
            self._paint_day(painter, place, column, scene)
            for box in self._whole(place):
                _paint_box(painter, box, scene)

    def _paint_day(self, painter: QPainter, place: int, column: Column, scene: Scene) -> None:
        px, grid = look().px, self._grid
        box = QRectF(grid.left(place) + px(8), px(7), grid.column - px(12), px(20))
        tone = "accent_text" if column.day == self._board.today else "text"
        paint_text(painter, box, weekday(column.day), "title3", tone, 600)
        hidden = len(column.whole) - len(self._whole(place))
        told = listed((load(visits(column)), tr("{} more").format(hidden) if hidden else ""))
        paint_text(painter, box.translated(0, px(19)), told, "small", "text3")
        cursor = scene.cursor
        if scene.has_focus and cursor.day == column.day and not cursor.stop.key and cursor.stop.minute < 0:
            _paint_ring(painter, QRectF(grid.left(place) + px(3), px(4), grid.column - px(6), grid.head - px(8)))

    def paint_ghost(self, painter: QPainter, ghost: Ghost) -> None:
        event = ghost.event
        clash = listed(title(each) for each in ghost.in_the_way)
        second = tr("also {}").format(clash) if clash else title(event)
        for place, day in enumerate(self._board.days):
            box = self._ghost_box(place, day, ghost)
            if box is not None:
                paint_ghost(painter, box, times(ghost.slot), second, "warn" if clash else "info")

    def _ghost_box(self, place: int, day: date, ghost: Ghost) -> QRectF | None:
        px, grid, slot = look().px, self._grid, ghost.slot
        if slot.starts_at is None or slot.covers_its_day(self._wall):
            top = QRectF(grid.left(place) + px(3), grid.head - px(2), grid.column - px(6), px(22))
            return top if slot.day == day else None
        is_there = slot.day == day or (slot.day < day and slot.starts_at + slot.length > self._wall.midnight(day))
        if not is_there:
            return None
        begin, end = span(slot, ghost.event.kind, day, self._wall)
        top_of = max(grid.top(begin), grid.body)
        tall = max(grid.top(end) - top_of, LEAST * grid.hour / 60)
        return QRectF(grid.left(place) + px(3), top_of, grid.column - px(7), tall)


def _paint_box(painter: QPainter, box: Box, scene: Scene) -> None:
    painter.setOpacity(0.45 if box.event.key == scene.held else 1.0)
    paint_event(
        painter,
        box.rect,
        box.event,
        box.seen,
        chosen=box.event.key == scene.cursor.stop.key,
        focused=scene.has_focus,
    )
    painter.setOpacity(1.0)


def _paint_ring(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(look().colour("focus"), 2))
    painter.setBrush(QColor(Qt.GlobalColor.transparent))
    painter.drawRoundedRect(box, look().px(6), look().px(6))
