"""A second start rings at the window that is open already, and may name a page it is to show."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from fieldcrm.machine.logs import LOG

HEARD: Final = b"heard\n"
MOST_SAID: Final = 4_096
CONNECT_MS: Final = 1_000
HEAR_MS: Final = 30_000
"""The window may still be opening; a bell that hangs is heard in the end."""


class Doorbell(QObject):
    """Hangs where nobody but this person can ring, from now until it is taken down."""

    rung = Signal(str)
    """With the address of a page, or nothing."""

    def __init__(self, name: str) -> None:
        """Only one process has the lock of this window, so whatever lies here was left by one that was killed."""
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitor)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):  # as in a folder whose disk knows no sockets: the window opens all the same
            LOG.info("a second start will not be heard: %s", self._server.serverError().name)

    def take_down(self) -> None:
        """Nobody is heard any more."""
        self._server.close()

    def _on_visitor(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(self._on_words)
            self._hear(visitor)  # what was said before we listened is told by no signal

    def _on_words(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if visitor.canReadLine():
            said = visitor.readLine(MOST_SAID).data()
            visitor.write(HEARD)
            visitor.disconnectFromServer()
            self.rung.emit(bytes(said).decode("utf-8", "replace").strip())
        elif visitor.bytesAvailable() > MOST_SAID:
            visitor.abort()


def ring(name: str, address: str) -> bool:
    """Ask the window that is open to come to the front at a page; says whether somebody heard."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(address.encode() + b"\n")
    return socket.waitForReadyRead(HEAR_MS) and socket.readAll().data() == HEARD


def to_front(window: QWidget) -> None:
    """Before all others, as far as the desktop lets a program do that by itself."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
