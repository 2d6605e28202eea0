"""Where the window stands: as it was left, and always where somebody can take hold of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from fieldcrm.ui.shell.memory import Memory, as_geometry, as_words

BAR: Final = 32
"""A window is moved by the strip along its top."""
GRIP: Final = 160
"""So much of the strip has to be seen."""
REST_MS: Final = 300
"""A window that is dragged stands somewhere else at each pixel."""


def within_reach(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """The same while its top can be taken hold of, else moved onto the nearest screen, and no larger than that."""
    if not screens or any(_can_be_held(frame, each) for each in screens):
        return frame
    nearest = min(screens, key=lambda each: (each.center() - frame.center()).manhattanLength())
    moved = QRect(frame.topLeft(), frame.size().boundedTo(nearest.size()))
    left = max(nearest.left(), min(moved.left(), nearest.right() + 1 - moved.width()))
    top = max(nearest.top(), min(moved.top(), nearest.bottom() + 1 - moved.height()))
    moved.moveTopLeft(QPoint(left, top))
    return moved


def _can_be_held(frame: QRect, screen: QRect) -> bool:
    strip = QRect(frame.left(), frame.top(), frame.width(), BAR)
    seen = strip & screen
    return seen.height() == BAR and seen.width() >= min(GRIP, frame.width())


class Reach(QObject):
    """Brings a window back when the screen it stood on is unplugged, or is another size than it was."""

    def __init__(self, window: QMainWindow, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        application.screenRemoved.connect(self._soon)
        application.screenAdded.connect(self._watch)
        for screen in application.screens():
            self._watch(screen)

    def look(self) -> None:
        """Move the window if nobody could take hold of it where it is."""
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return  # the desktop itself fits it to a screen
        frame = window.frameGeometry()
        wanted = within_reach(frame, [each.availableGeometry() for each in QGuiApplication.screens()])
        if wanted != frame:
            around = frame.size() - window.size()
            window.resize(wanted.size() - around)
            window.move(wanted.topLeft())

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._soon)

    def _soon(self) -> None:
        """Once Qt and the desktop have done with the change: most move windows themselves."""
        QTimer.singleShot(0, self, self.look)


class Place(QObject):
    """Puts a window where it was left, and keeps where it stands: who is killed never says where that was."""

    def __init__(self, window: QMainWindow, memory: Memory) -> None:
        super().__init__(window)
        self._window, self._memory = window, memory
        window.restoreGeometry(as_geometry(memory.recall("window/place")))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.keep)
        window.installEventFilter(self)

    def keep(self) -> None:
        """It stands here."""
        self._rest.stop()
        self._memory.keep("window/place", as_words(self._window.saveGeometry()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._window.isVisible():
            self._rest.start()
        return super().eventFilter(watched, event)


_MOVES: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)
