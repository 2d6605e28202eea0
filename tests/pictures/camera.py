"""Holds the window of a company still, in any look, and says what is to be seen in it."""

import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.machine.sealing import Seal
from fieldcrm.replication.engine import Mood
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening, Session
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.shared.application import application
from fieldcrm.ui.shell.memory import FileMemory
from tests.support.company import TODAY, counted
from tests.support.patience import PATIENCE_S
from tests.support.windows import NoLink

TURN_MS: Final = 60
ABOVE: Final = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a window looks: `name` tells one from the others in the names of files."""

    name: str
    mode: str = "light"
    size: tuple[int, int] = (1366, 696)
    language: str = "en"
    scale: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is looked at: an address, and what a person then does there (and undoes, before they go on)."""

    name: str
    address: str
    pose: Callable[[Session], object] = lambda _: None
    after: Callable[[Session], object] = lambda _: None
    first: Callable[[Opening], object] = lambda _: None
    last: Callable[[Opening], object] = lambda _: None
    """The same on the first page, where there is no session yet."""


class NotStill(Exception):
    """Something in the window never came to rest."""


class Camera:
    """One company's window; the clock in it stands, and nothing in it blinks."""

    def __init__(self, store: Store, folder: Path, now: datetime) -> None:
        self._qt = application()
        self._qt.setCursorFlashTime(0)
        memory = folder / "window.json"
        kept = FileMemory(memory)
        kept.keep("language", "en")
        kept.end()
        self.house = Opening(_parts(store, folder, memory, now), self._qt)
        self.house.begin()
        self._language, self._scale = "en", 1.0

    def take(self, scene: Scene, look: Look) -> QImage:
        """The window as it is when everything has come to rest."""
        self._be(look)
        session = self.house.session
        if session is not None:
            session.window.open(scene.address)
            self._rest()
            scene.pose(session)
            taken = self._rest()
            scene.after(session)
            return taken
        scene.first(self.house)
        taken = self._rest()
        scene.last(self.house)
        return taken

    def close(self) -> None:
        """Put it away."""
        self._be(Look(name="usual"))
        window = self._window
        window.close()
        self.house.close()
        window.deleteLater()
        self._turn()

    def _be(self, look: Look) -> None:
        """Another language or text size makes every page anew, so it is asked for only where it is another."""
        if look.scale != self._scale:
            self.house.theme.scale_text(look.scale)
        if look.language != self._language or (look.scale != self._scale and self.house.welcome is not None):
            self._speak(look.language)
        self._language, self._scale = look.language, look.scale
        if self.house.theme.choice != look.mode:
            self.house.theme.choose(look.mode)
        self._window.resize(QSize(*look.size))
        self._window.activateWindow()
        self._rest()

    def _speak(self, code: str) -> None:
        if self.house.welcome is not None:
            self.house.welcome.window.spoken.emit(code)
        else:
            self.house.speech.choose(code)

    @property
    def _window(self) -> QWidget:
        window = self.house.front
        if window is None:
            raise NotStill("no window is open")
        return window

    def _rest(self) -> QImage:
        """Wait until all that was asked for is there and two looks in a row see the same."""
        ends, before = time.monotonic() + PATIENCE_S, QImage()
        while time.monotonic() < ends:
            self._turn()
            is_idle = self.house.tasks.is_idle or self.house.welcome is not None  # there a download may be under way
            if is_idle and not self._is_exchanging():
                now = self._seen()
                if now == before:
                    return now
                before = now
        raise NotStill(self._window.windowTitle())

    def _is_exchanging(self) -> bool:
        session = self.house.session
        return session is not None and session.engine.condition.mood is Mood.SENDING

    def _seen(self) -> QImage:
        """The window, and what stands before it in a window of its own."""
        window = self._window
        seen = window.grab()
        painter = QPainter(seen)
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible() and other.windowType() in ABOVE:
                painter.drawPixmap(window.mapFromGlobal(other.pos()), other.grab())
        painter.end()
        return seen.toImage()

    @staticmethod
    def _turn() -> None:
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()


@contextmanager
def camera(store: Store, folder: Path, now: datetime) -> Generator[Camera]:
    """One for as long as the block lasts."""
    made = Camera(store, folder, now)
    try:
        yield made
    finally:
        made.close()


def one_clock() -> None:
    """The wall of every machine that draws shows the same hour."""
    os.environ["TZ"] = "UTC"
    time.tzset()


def _parts(store: Store, folder: Path, memory: Path, now: datetime) -> Parts:
    return Parts(
        store=store,
        link=lambda _: NoLink(),
        hub=lambda _: NoLink(),
        near=lambda _: NoLink(),
        is_there=lambda _: False,
        bell=str(folder / "window.bell"),
        client="pictures",
        device_name="laptop-17",
        memory=memory,
        seal=Seal(bytes(32)),
        logs=folder / "logs",
        opened=folder / "opened",
        turn=lambda _: nullcontext(),
        keep_copy=lambda: None,
        fingerprint=lambda: "",
        centre=lambda: b"",
        trusting=lambda _: nullcontext(),
        demo=lambda: None,
        now=lambda: now,
        today=lambda: TODAY,
        new_id=counted(90_000),
        clock=time.monotonic,
        opens=lambda _: None,
    )
