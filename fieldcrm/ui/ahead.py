"""Loads the screens nobody has opened yet, one after another and only while nothing is looked up."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from fieldcrm.ui.screens import SCREENS, load
from fieldcrm.ui.shared.tasks import Tasks

FIRST_AFTER_MS: Final = 400
"""By then Today is being read, which goes before."""
NEXT_AFTER_MS: Final = 20
"""Room for a person in between: all at once they held up whatever page was opened meanwhile by a fifth of a second."""


class Ahead(QObject):
    """From `begin` on, until all are loaded or it is to `end`."""

    loaded = Signal()
    """All screens are."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._left = list(SCREENS)
        self._is_ended = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Let a person see the first page first."""
        self._timer.start(FIRST_AFTER_MS)

    def end(self) -> None:
        """Load no more of them, and none after the one that is being loaded."""
        self._is_ended = True
        self._timer.stop()

    def _go_on(self) -> None:
        if not self._left:
            self.loaded.emit()
        elif self._tasks.is_idle:
            self._tasks.read(partial(load, self._left.pop(0)), self._wait, owner=self)
        else:
            self._wait()

    def _wait(self, _: object = None) -> None:
        if not self._is_ended:
            self._timer.start(NEXT_AFTER_MS)
