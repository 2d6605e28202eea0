"""Notices that nobody has touched keys, mouse or screen for a while, also while the lid was closed."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

EVERY_MS: Final = 10_000
A_MINUTE: Final = 60
HANDS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Tells by `long` when so many minutes have gone by; none means never.

    It listens at the window's own door, where only what hands do comes in: a filter over the whole application would
    be asked about every repaint too. One clock stands still while a machine sleeps and the other may be set back, so
    whichever tells of more time is believed.
    """

    long = Signal()

    def __init__(
        self, window: QWidget, now: Callable[[], datetime], clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.minutes = 0
        self._window, self._now, self._clock = window, now, clock
        self._door: QObject | None = None
        self._at, self._ticks = now(), clock()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Listen from here on."""
        self.look()
        self._timer.start()

    def end(self) -> None:
        """Listen no more."""
        self._timer.stop()
        if self._door is not None:
            self._door.removeEventFilter(self)
            self._door = None

    def look(self) -> None:
        """Tell if it has been long enough."""
        self._stand_at_the_door()
        if self._is_long():
            self._touched()
            self.long.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The hand that opens a lid comes before the next look: it does nothing but end the hour that has gone by."""
        if event.type() not in HANDS:
            return False
        was_long = self._is_long()
        self._touched()
        if was_long:
            self.long.emit()
        return was_long

    def _touched(self) -> None:
        self._at, self._ticks = self._now(), self._clock()

    def _is_long(self) -> bool:
        seconds = max((self._now() - self._at).total_seconds(), self._clock() - self._ticks)
        return self.minutes > 0 and seconds >= A_MINUTE * self.minutes

    def _stand_at_the_door(self) -> None:
        """A window has none before it is shown first."""
        door = self._window.windowHandle() if self._window.isVisible() else None
        if door is not None and door is not self._door:
            door.installEventFilter(self)
            self._door = door
