"""Offers room for fingers the first time somebody touches the screen: once, and never again."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import Density, Theme, look
from fieldcrm.ui.shell.memory import Memory

_OFFERED: Final = "look/touch offered"


class Fingers(QObject):
    """Listens at the window's own door, where only what hands do comes in, until it has offered."""

    def __init__(self, parent: QObject, theme: Theme, notices: Notices, memory: Memory) -> None:
        super().__init__(parent)
        self._theme, self._notices, self._memory = theme, notices, memory

    def watch(self, door: QWindow) -> None:
        """From now on, unless it was offered before."""
        if not self._memory.recall(_OFFERED):
            door.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            watched.removeEventFilter(self)
            self._offer()
        return False

    def _offer(self) -> None:
        self._memory.keep(_OFFERED, "yes")
        if look().density is not Density.TOUCH:
            told = tr("Buttons and rows can be larger, for fingers.")
            self._notices.tell(told, tr("Make them larger"), lambda: self._theme.space(Density.TOUCH))
