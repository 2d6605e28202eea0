"""Loads the screens nobody has opened yet and makes those of every day, bit by bit while nothing is looked up."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from fieldcrm.ui.screens import EVERY_DAY, SCREENS, load
from fieldcrm.ui.shared.tasks import Tasks

FIRST_AFTER_MS: Final = 400
"""By then Today is being read, which goes before."""
NEXT_AFTER_MS: Final = 20
"""Room for a person in between: all at once they held up whatever page was opened meanwhile by a fifth of a second."""


class Ahead(QObject):
    """From `begin` on, until all are loaded or it is to `end`."""

    loaded = Signal()
    """All screens are."""

    def __init__(self, tasks: Tasks, prepare: Callable[[str], bool], parent: QObject) -> None:
        """`prepare` does a step towards the page of an address, and tells when there is none to do."""
        super().__init__(parent)
        self._tasks, self._prepare = tasks, prepare
        self._left = list(SCREENS)
        self._address = ""
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
        if not self._tasks.is_idle or (self._address and self._prepare(self._address)):
            self._wait()
        elif self._left:
            screen = self._left.pop(0)
            self._address = EVERY_DAY.get(screen, "")
            self._tasks.read(partial(load, screen), self._wait, owner=self)
        else:
            self.loaded.emit()

    def _wait(self, _: object = None) -> None:
        if not self._is_ended:
            self._timer.start(NEXT_AFTER_MS)
