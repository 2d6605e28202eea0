"""Notices that another day has begun, as at midnight, after a night with the lid closed, or when the clock was set."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS: Final = 20_000


class DayWatch(QObject):
    """Looks at the calendar while the window is open."""

    turned = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look every now and then from here on."""
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Tell if it is another day than before."""
        today = self._today()
        if today != self._day:
            self._day = today
            self.turned.emit()
