"""Pictures of the window for whoever has no screen: each page is opened, given time to fill itself, and drawn."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from fieldcrm.ui.app import Opening, Parts
from fieldcrm.ui.shell.window import USUAL

TIME_TO_FILL_MS: Final = 900


def draw(parts: Parts, pages: Sequence[tuple[str, str]], folder: Path) -> list[Path]:
    """Draw the pages, given as a name and an address each, into files of these names; says which."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("a window needs an application with widgets")
    house = Opening(parts, application)
    house.begin()
    walk = _Walk(house, pages, folder)
    walk.go_on()
    application.exec()
    house.close()
    return walk.drawn


class _Walk(QObject):
    """From page to page, on the window's own clock."""

    def __init__(self, house: Opening, pages: Sequence[tuple[str, str]], folder: Path) -> None:
        super().__init__()
        self._house = house
        self._pages = iter(pages)
        self._folder = folder
        self._file = folder
        self.drawn: list[Path] = []

    def go_on(self) -> None:
        """Open the next page, or end."""
        name, address = next(self._pages, ("", ""))
        if not name or self._house.session is None:
            QTimer.singleShot(0, QApplication.quit)
            return
        self._file = self._folder / f"{name}.png"
        self._house.session.window.resize(USUAL)
        self._house.session.window.open(address)
        QTimer.singleShot(TIME_TO_FILL_MS, self._draw)

    def _draw(self) -> None:
        if self._house.session is not None and self._house.session.window.grab().save(str(self._file)):
            self.drawn.append(self._file)
        self.go_on()
