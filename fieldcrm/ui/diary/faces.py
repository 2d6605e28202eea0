"""What a grid asks of its face: where everything lies, how it is painted, and where arrows come to rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from fieldcrm.domain.slots import Slot
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.dragging import Grip
from fieldcrm.ui.diary.placing import Board, Stop


@dataclass(frozen=True, slots=True)
class Cursor:
    """The day and the place in it that keys are about."""

    day: date
    stop: Stop


@dataclass(frozen=True, slots=True)
class Ghost:
    """What hangs on the mouse, where it would come to lie, and what is planned there already."""

    event: Event
    slot: Slot
    in_the_way: Sequence[Event] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen beside the events; what hangs on the mouse is pale at its own place."""

    cursor: Cursor
    has_focus: bool
    now: datetime
    held: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """An event where it is painted, and what of that is in sight; one of several days has several."""

    event: Event
    rect: QRectF
    seen: QRectF


@dataclass(frozen=True, slots=True)
class More:
    """Events of a day that have no room, where their number is painted, and what of that is in sight."""

    day: date
    events: Sequence[Event]
    rect: QRectF
    seen: QRectF


class Face(Protocol):
    """A way to show a board: by hours, or as a month."""

    def fit(self, board: Board, size: QSizeF, scroll: float) -> float:
        """Show this in such a size, scrolled so far; says how far it can be scrolled."""
        ...

    def boxes(self) -> Sequence[Box]:
        """Where every event is painted just now, what lies on top last."""
        ...

    def more(self) -> Sequence[More]:
        """Where it is told how many more there are."""
        ...

    def spot(self, at: QPointF) -> tuple[date, float]:
        """The day and the minute that a point is at."""
        ...

    def grip(self, box: Box, at: QPointF) -> Grip:
        """How an event is held at a point in its box."""
        ...

    def slot_for(self, grip: Grip, at: QPointF) -> Slot:
        """Where what is held would come to lie."""
        ...

    def stops(self, day: date) -> Sequence[Stop]:
        """Where arrows come to rest in a day."""
        ...

    def beyond(self, by: int) -> int:
        """How many days on it goes above the first and below the last stop of a day."""
        ...

    def bring(self, cursor: Cursor) -> float:
        """Have this in sight; says how far to scroll for it, and no farther than is needed."""
        ...

    def rim(self, at: QPointF) -> int:
        """1 where a point is at the lower rim of what scrolls, -1 at the upper one."""
        ...

    def told(self, cursor: Cursor) -> str:
        """A free place in words."""
        ...

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Everything in sight but what hangs on the mouse."""
        ...

    def paint_ghost(self, painter: QPainter, ghost: Ghost) -> None:
        """What hangs on the mouse, where it would come to lie."""
        ...
