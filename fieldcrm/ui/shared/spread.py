"""Parts of a page side by side where there is room, else in two columns or one below the other, and then it scrolls."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.theme import look

ENDLESS: Final = 16_777_215
"""Qt's own word for no limit."""
LEAST_HEIGHT: Final = 240
"""So much of each part is seen where they stand one below the other."""


class Room(Enum):
    """How much there is."""

    WIDE = 4
    CLOSE = 3
    MEDIUM = 2
    NARROW = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the page: of a fixed width where all stand side by side, or with a share of what is left, or both: then
    it is never narrower than that.
    """

    widget: QWidget
    width: int = 0
    share: int = 0
    close: int = 0
    """Less of it where they stand close together, so that the others have more."""
    is_short: bool = False
    """Where another stands below it, it takes no more than it needs."""


class Spread(QScrollArea):
    """The part `main` keeps a column of its own as long as there are two."""

    def __init__(
        self, name: str, parts: Sequence[Part], *, main: int, wide_from: int, medium_from: int, close_from: int = 0
    ) -> None:
        """Widths at 100 per cent text; without `close_from` they never stand close together."""
        super().__init__()
        self._parts, self._main = parts, main
        self._wide_from, self._medium_from = wide_from, medium_from
        self._close_from = close_from or wide_from
        self._room: Room | None = None
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look().px(12))
        self.setWidget(inside)
        scroll_by_finger(self)
        self._arrange(Room.WIDE)

    def to_the_top(self) -> None:
        """Show the beginning of each part, as of a page that was just opened."""
        for area in (self, *self.findChildren(QScrollArea)):
            area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._room_now())

    def _room_now(self) -> Room:
        width = self.width()
        if width >= look().px(self._wide_from):
            return Room.WIDE
        if width >= look().px(self._close_from):
            return Room.CLOSE
        return Room.MEDIUM if width >= look().px(self._medium_from) else Room.NARROW

    def _arrange(self, room: Room) -> None:
        if room is self._room:
            return
        self._room = room
        for part in self._parts:
            self._grid.removeWidget(part.widget)
        for place in range(len(self._parts)):
            self._grid.setColumnStretch(place, 0)
            self._grid.setRowStretch(place, 0)
        if room in (Room.WIDE, Room.CLOSE):
            self._side_by_side(close=room is Room.CLOSE)
        elif room is Room.MEDIUM:
            self._in_two()
        else:
            self._in_one()

    def _side_by_side(self, *, close: bool) -> None:
        for place, part in enumerate(self._parts):
            _size(part.widget, width=(part.close if close else 0) or part.width, height=0)
            if part.share:
                part.widget.setMaximumWidth(ENDLESS)
            self._grid.addWidget(part.widget, 0, place)
            self._grid.setColumnStretch(place, part.share)
        self._grid.setRowStretch(0, 1)

    def _in_two(self) -> None:
        main = self._parts[self._main]
        others = [part for part in self._parts if part is not main]
        first = self._main == 0
        beside = max(part.width for part in others)
        _size(main.widget, width=0, height=LEAST_HEIGHT)
        self._grid.addWidget(main.widget, 0, 0 if first else 1, len(others), 1)
        for place, part in enumerate(others):
            _size(part.widget, width=beside, height=0 if part.is_short else LEAST_HEIGHT)
            self._grid.addWidget(part.widget, place, 1 if first else 0)
            self._grid.setRowStretch(place, 0 if part.is_short else 1)
        self._grid.setColumnStretch(0 if first else 1, 1)
        self._grid.setColumnStretch(1 if first else 0, 0 if beside else 1)

    def _in_one(self) -> None:
        main = self._parts[self._main]
        for place, part in enumerate((main, *(each for each in self._parts if each is not main))):
            _size(part.widget, width=0, height=0 if part.is_short else LEAST_HEIGHT)
            self._grid.addWidget(part.widget, place, 0)
            self._grid.setRowStretch(place, 0 if part.is_short else 1)
        self._grid.setColumnStretch(0, 1)


def _size(widget: QWidget, *, width: int, height: int) -> None:
    widget.setMinimumWidth(look().px(width))
    widget.setMaximumWidth(look().px(width) if width else ENDLESS)
    widget.setMinimumHeight(look().px(height))
