"""The grid that a person works in: one event or free place is chosen by keys or the mouse, and events are dragged."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.slots import Slot
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.dragging import NO_TIME, Grip, Part
from fieldcrm.ui.diary.event_view import EventView
from fieldcrm.ui.diary.faces import Cursor, Face, Ghost, More
from fieldcrm.ui.diary.placing import Board, Stop, clashing, nearest
from fieldcrm.ui.diary.words import sentence
from fieldcrm.ui.shared.query_table_model import AtHand
from fieldcrm.ui.shared.spoken import announce

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES: Final = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class ChoosingView(EventView):
    """Arrows go from event to event and over the free places between; Enter opens what is chosen."""

    opened = Signal(object)
    """An event."""
    begun = Signal(object, int)
    """A new entry on a day, from a minute on."""
    wanted = Signal(object)
    """A day that is not in sight."""
    picked = Signal()
    """Something else is chosen."""

    def __init__(self, name: str, face: Face, now: Callable[[], datetime]) -> None:
        super().__init__(name, face)
        self._now = now
        self._scrolled: dict[Face, int] = {}

    def now(self) -> datetime:
        return self._now()

    @property
    def event_at(self) -> Event | None:
        """The event that is chosen."""
        return self.board.events.get(self.cursor_at.stop.key)

    def show_board(self, board: Board, face: Face) -> None:
        """Show other events, days or ways to see them; what is chosen stays so wherever it is now."""
        self._scrolled[self.face] = self.verticalScrollBar().value()
        self.board, self.face = board, face
        self.events.show(AtHand(board.events))
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._scrolled.get(face, 0))
        self._stay()

    def choose(self, key: str) -> None:
        """Choose an event; one that is not in sight changes nothing."""
        event = self.board.events.get(key)
        if event is not None:
            day = event.day if event.day in self.board.days else self.board.days[0]
            self.go(day, self._stop_of(day, key))

    def look_at(self, day: date, minute: int) -> None:
        """Choose whatever is at that time of a day or next to it."""
        self.go(day, nearest(self.face.stops(day), minute))

    def go(self, day: date, stop: Stop) -> None:
        """Choose a place."""
        self.cursor_at = Cursor(day, stop)
        place = self.events.position_of(stop.key) if stop.key else -1
        self.setCurrentIndex(self.events.index(place, 0) if place >= 0 else QModelIndex())
        self.verticalScrollBar().setValue(round(self.face.bring(self.cursor_at)))
        self._announce()
        self.viewport().update()
        self.picked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        self._announce()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in MOVES and self.board.columns:
            self._step(*MOVES[key])
        elif key in ENDS and self.board.columns:
            self.go(self.cursor_at.day, self.face.stops(self.cursor_at.day)[ENDS[key]])
        elif key in ENTER:
            self.open()
        else:
            event.ignore()

    def open(self) -> None:
        """Ask for what is chosen to be opened, or for an entry to be begun there."""
        event, cursor = self.event_at, self.cursor_at
        if event is not None:
            self.opened.emit(event)
        else:
            self.begun.emit(cursor.day, cursor.stop.minute)

    def _step(self, days: int, by: int) -> None:
        """To the next place in a day, or to the same time of another one."""
        cursor = self.cursor_at
        if days:
            self._go_to_day(days, cursor.stop.minute)
            return
        found = self.face.stops(cursor.day)
        place = found.index(cursor.stop) if cursor.stop in found else found.index(nearest(found, cursor.stop.minute))
        if 0 <= place + by < len(found):
            self.go(cursor.day, found[place + by])
        elif self.face.beyond(by):
            self._go_to_day(self.face.beyond(by), NO_TIME)

    def _go_to_day(self, days: int, minute: int) -> None:
        day = date.fromordinal(self.cursor_at.day.toordinal() + days)
        if day in self.board.days:
            self.look_at(day, minute)
        else:
            self.cursor_at = Cursor(day, Stop(minute))
            self.wanted.emit(day)

    def _stay(self) -> None:
        """What was chosen, or what is now at its place."""
        cursor, days, event = self.cursor_at, self.board.days, self.event_at
        if event is not None and event.day in days:
            self.go(event.day, self._stop_of(event.day, event.key))
        elif days:
            home = self.board.today if self.board.today in days else days[0]
            day = cursor.day if cursor.day in days else home
            self.go(day, nearest(self.face.stops(day), cursor.stop.minute))

    def _stop_of(self, day: date, key: str) -> Stop:
        return next((stop for stop in self.face.stops(day) if stop.key == key), Stop(NO_TIME, key))

    def _announce(self) -> None:
        """Say where one is to those who hear the screen; of an event Qt itself tells them."""
        if not self.board.columns:
            return  # nothing was read yet
        event = self.event_at
        told = sentence(event) if event is not None else self.face.told(self.cursor_at)
        self.setAccessibleDescription(told)
        if self.hasFocus() and event is None:
            announce(self, told)


class Sheet(ChoosingView):
    """What the mouse holds hangs on it as a ghost, and where it is let go of is asked for by a signal."""

    moved, copied = Signal(object, object), Signal(object, object)
    """An event, and the slot it is let go of over."""
    settled = Signal()
    """Nothing is dragged any more."""
    crowded = Signal(object)
    """A day of which more is to be seen than has room."""
    menu = Signal(QPoint)

    _grip: tuple[Grip, QPointF] | None = None
    _pressed: More | None = None

    @property
    def is_dragging(self) -> bool:
        """Whether something hangs on the mouse."""
        return self._grip is not None or self.ghost is not None

    def hover(self, guest: Event, at: QPointF) -> Slot:
        """Show where something from elsewhere would come to lie."""
        slot = self.face.slot_for(Grip(guest, Part.WHOLE), at)
        self._show_ghost(guest, slot)
        return slot

    def drop_ghost(self) -> None:
        """Nothing is dragged any more."""
        was_dragging, self.ghost, self._grip = self.is_dragging, None, None
        if was_dragging:
            self.viewport().update()
            self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_dragging:
            self.drop_ghost()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.board.columns:
            return
        at = event.position()
        self._pressed = self.more_at(at)
        if self._pressed is not None:
            return
        box, (day, minute) = self.box_at(at), self.face.spot(at)
        self.go(day, self._free_stop(day, minute) if box is None else self._stop_of(day, box.event.key))
        is_held = box is not None and event.button() == Qt.MouseButton.LeftButton
        self._grip = (self.face.grip(box, at), at) if box is not None and is_held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grip is None:
            self._show_edge(at)
            return
        grip, began = self._grip
        if self.ghost or (at - began).manhattanLength() >= QApplication.startDragDistance():
            self._scroll_at_edge(at)
            self._show_ghost(grip.event, self.face.slot_for(grip, at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, ghost = self._pressed, self.ghost
        if pressed is not None and pressed.seen.contains(event.position()):
            self.crowded.emit(pressed.day)
        is_copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.drop_ghost()
        if ghost is not None and (is_copy or ghost.slot != ghost.event.slot):
            (self.copied if is_copy else self.moved).emit(ghost.event, ghost.slot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Of what was pressed first: behind a number there is another view by now."""
        self.drop_ghost()
        if self._pressed is None:
            self.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.emit(event.globalPos())

    def _show_ghost(self, event: Event, slot: Slot) -> None:
        in_the_way = clashing(self.board.events.values(), slot, event.key)
        self.ghost = Ghost(event, slot, in_the_way)
        self.viewport().update()

    def _show_edge(self, at: QPointF) -> None:
        box = self.box_at(at)
        shape = Qt.CursorShape.PointingHandCursor if self.more_at(at) is not None else Qt.CursorShape.ArrowCursor
        is_edge = box is not None and self.face.grip(box, at).part is not Part.WHOLE
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if is_edge else shape)

    def _scroll_at_edge(self, at: QPointF) -> None:
        """Hours out of sight come when something is held at the rim."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.face.rim(at) * bar.singleStep())

    def _free_stop(self, day: date, minute: float) -> Stop:
        """Where the mouse is, by half hours."""
        found: Sequence[Stop] = [stop for stop in self.face.stops(day) if not stop.key and stop.minute <= minute]
        return max(found, key=lambda stop: stop.minute, default=Stop(NO_TIME))
