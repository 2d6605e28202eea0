"""The copy of each day, kept by itself while a window is open."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.ui.parts import Parts

CALM_SECONDS: Final = 15.0
"""So long a start belongs to whoever waits for it: a large file is read whole for its copy, which takes both cores."""


class DaysCopy(QObject):
    """Kept after each exchange, on its thread and whether anybody was reached or not; what fails is told once."""

    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._begun = parts.clock()
        self._told, self._is_looked_through = "", False

    def keep(self) -> None:
        """Before the first of a start, what was too large to be looked through without a wait."""
        if self._parts.clock() - self._begun < CALM_SECONDS:
            return  # the next exchange comes by the clock, or two seconds after something is saved
        try:
            if not self._is_looked_through:
                self._parts.store.look_through()
                self._is_looked_through = True
            self._parts.keep_copy()
        except (RuleBroken, Trouble) as error:
            if error.code != self._told:
                self.failed.emit(error)
            self._told = error.code
