"""The icon among those of the system: what waits, a few ways in, and whether the program goes on without its window."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from fieldcrm.ui.shared.actions import Act, Actions, fill_menu
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import named, tr
from fieldcrm.ui.shared.theme import colours
from fieldcrm.ui.shell.doorbell import to_front
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.window import PRODUCT, Window

STAY: Final = "stay"
END: Final = "end"
KEPT_AS: Final = "window/closed"
MOST: Final = 99
SIDE: Final = 64
"""Pixels of the icon; the system makes it as small as its others."""

_OPENED_BY: Final = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """One window's, and only where the system has a place for it; all it offers is in the window too."""

    def __init__(self, window: Window, actions: Actions, memory: Memory, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._actions, self._memory, self._application = window, actions, memory, application
        self.is_there = QSystemTrayIcon.isSystemTrayAvailable()
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)

    @property
    def when_closed(self) -> str:
        """What becomes of the program when its window is closed: it ends, or stays where it can be opened again."""
        return STAY if self.is_there and self._memory.recall(KEPT_AS) == STAY else END

    def begin(self) -> None:
        """Be seen from now on, where there is a place."""
        if self.is_there:
            self.show_standing(Standing())
            self._fill()
            self.icon.show()
            self._heed()

    def end(self) -> None:
        """Be gone; the next window that is closed ends the program again."""
        self.icon.hide()
        self._application.setQuitOnLastWindowClosed(True)

    def choose(self, what: str) -> None:
        """From now on and at the next start."""
        self._memory.keep(KEPT_AS, what)
        self._heed()

    def show_standing(self, standing: Standing) -> None:
        """How much waits or needs a choice, drawn on the icon and told in words."""
        self.icon.setIcon(_sign(self._application.windowIcon(), standing.waiting, standing.attention))
        self.icon.setToolTip(named(PRODUCT, standing.words))

    def _heed(self) -> None:
        self._application.setQuitOnLastWindowClosed(self.when_closed == END)

    def _fill(self) -> None:
        """Anew each time: the language may be another one, or an exchange refused by now."""
        self.menu.clear()
        fill_menu(self.menu, (self._opening(), self._waiting(), self._actions["sync.now"], self._ending()))

    def _opening(self) -> Act:
        return Act(id="tray.open", title=tr("Open {}").format(PRODUCT), run=self._open, icon="arrow-right")

    def _waiting(self) -> Act:
        return Act(id="tray.waiting", title=tr("What waits"), run=self._open_what_waits, icon="cloud-arrow-up")

    def _ending(self) -> Act:
        return Act(id="tray.end", title=tr("Quit {}").format(PRODUCT), run=self._quit, icon="x")

    def _open(self) -> None:
        to_front(self._window)
        self._window.look_again()

    def _open_what_waits(self) -> None:
        self._open()
        self._actions.run("go.sync")

    def _quit(self) -> None:
        """As by closing the window: what was typed is kept."""
        self._window.close()
        self._application.quit()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _OPENED_BY:
            self._open()


def _sign(own: QIcon, waiting: int, attention: int) -> QIcon:
    """The program's own sign, with a number at its lower right: red where somebody has to choose, as it is told."""
    number = attention or waiting
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    own.paint(painter, picture.rect())
    painter.end()
    if number:
        _write_on(picture, str(number) if number <= MOST else f"{MOST}+", "bad" if attention else "warn")
    return QIcon(picture)


def _write_on(picture: QPixmap, told: str, tone: str) -> None:
    side = picture.width()
    box = QRectF(side * 0.25, side * 0.4, side * 0.75, side * 0.6)
    font = QFont()
    font.setPixelSize(round(box.height() * (0.85 if len(told) < len(f"{MOST}+") else 0.52)))
    font.setBold(True)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours("light")[tone]))
    painter.drawRoundedRect(box, box.height() / 3, box.height() / 3)
    painter.setFont(font)
    painter.setPen(QColor(colours("light")["on_accent"]))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
    painter.end()
