"""The window's own pulse, watched while somebody looks at it: where it stands still is noted for support."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from fieldcrm.background.watchdog import BEAT_SECONDS, Gap, Watchdog
from fieldcrm.machine.logs import LOG

MOST_NOTED: Final = 200
"""A window that stutters all day fills no log."""


class Heartbeat(QObject):
    """Beats between `begin` and `end` as long as the program is in front: nobody minds a gap nobody sees."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._watchdog = Watchdog(self._note)
        self._noted = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(round(1000 * BEAT_SECONDS))
        self._timer.timeout.connect(self._watchdog.beat)
        self._application = application

    def begin(self) -> None:
        """Watch from here on."""
        self._application.applicationStateChanged.connect(self._turn)
        self._turn(self._application.applicationState())

    def end(self) -> None:
        """Watch no more."""
        self._application.applicationStateChanged.disconnect(self._turn)
        self._rest()

    def _turn(self, state: Qt.ApplicationState) -> None:
        is_in_front = state == Qt.ApplicationState.ApplicationActive
        if is_in_front and not self._timer.isActive():
            self._watchdog.begin()
            self._timer.start()
        elif not is_in_front:
            self._rest()

    def _rest(self) -> None:
        self._timer.stop()
        self._watchdog.end()

    def _note(self, gap: Gap) -> None:
        if self._noted < MOST_NOTED:
            self._noted += 1
            LOG.info("the window stood still for %s", gap)
