"""Pictures of the window for whoever has no screen: each page is opened, given time to fill, and drawn in two looks."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.ui.app import Opening
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.shared.application import application
from fieldcrm.ui.shell.window import USUAL

LOOKS: Final = {"light": "", "dark": "-dark"}
"""What each look adds to a picture's name."""

TIME_TO_FILL_MS: Final = 900
TIME_TO_TURN_MS: Final = 150
"""Another look needs no other data."""


def draw(parts: Parts, pages: Sequence[tuple[str, str]], folder: Path) -> list[Path]:
    """Draw the pages, given as a name and an address each, into files of these names; says which.

    Where nobody has joined a company yet there is one page, whatever its address.
    """
    qt = application()
    house = Opening(parts, qt)
    usual = house.theme.choice
    house.begin()
    walk = _Walk(house, pages, folder)
    walk.go_on()
    qt.exec()
    house.theme.choose(usual)
    house.close()
    return walk.drawn


class _Walk(QObject):
    """From page to page and look to look, on the window's own clock."""

    def __init__(self, house: Opening, pages: Sequence[tuple[str, str]], folder: Path) -> None:
        super().__init__()
        self._house = house
        self._left = [(name, address, look) for name, address in pages for look in LOOKS]
        self._folder = folder
        self.drawn: list[Path] = []

    def go_on(self) -> None:
        """Show the next page or the next look, or end."""
        if not self._left:
            QTimer.singleShot(0, QApplication.quit)
            return
        _, address, look = self._left[0]
        self._house.theme.choose(look)
        if look != next(iter(LOOKS)):
            QTimer.singleShot(TIME_TO_TURN_MS, self._draw)
            return
        self._window.resize(USUAL)
        if self._house.session is not None:
            self._house.session.window.open(address)
        QTimer.singleShot(TIME_TO_FILL_MS, self._draw)

    @property
    def _window(self) -> QWidget:
        window = self._house.front
        if window is None:
            raise RuntimeError("no window is open")
        return window

    def _draw(self) -> None:
        name, _, look = self._left.pop(0)
        file = self._folder / f"{name}{LOOKS[look]}.png"
        if self._window.grab().save(str(file)):
            self.drawn.append(file)
        self.go_on()
