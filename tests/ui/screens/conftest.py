"""Every test of a screen has a whole window in front of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shell.window import USUAL
from tests.pictures import long
from tests.pictures.long import Pages
from tests.support.windows import Desktop, a_day, at_hand

if TYPE_CHECKING:
    from fieldcrm.store.store import Store

W = TypeVar("W", bound=QWidget)
TURNS = 3


Fill = Callable[["Store"], object]


def _nothing(_: "Store") -> None:
    """It is filled already."""


class Laptop:
    """One laptop, whose window is opened anew: nothing is told to the one before."""

    def __init__(
        self,
        folder: Path,
        bot: QtBot,
        application: QApplication,
        kept: ExitStack,
        fill: Fill = a_day,
    ) -> None:
        self._folder, self._bot, self._application, self._kept = folder, bot, application, kept
        self._fill = fill

    def killed(self, laptop: Desktop, into: Path) -> "Laptop":
        """The same one with what its window would leave on the disk if it were killed now."""
        laptop.opening.memory.end()
        shutil.copytree(self._folder, into, dirs_exist_ok=True)
        return Laptop(into, self._bot, self._application, self._kept, _nothing)

    def start(self) -> Desktop:
        """Another start."""
        self.stop()
        made = self._kept.enter_context(at_hand(self._folder, self._bot, self._application, fill=self._fill))
        self._fill = _nothing
        made.settled()
        return made

    def stop(self) -> None:
        """Close the window."""
        self._kept.close()


_to_be_seen: Pages = []


def _everywhere(store: "Store") -> None:
    """Asked for once in a run, as the file is copied then: what it has to show is the same each time."""
    _to_be_seen[:] = long.fill(store)


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    """A rep's laptop with no line."""
    with at_hand(tmp_path, qtbot, qapp) as made:
        yield made


@pytest.fixture
def pages() -> Pages:
    """What the company below has to show."""
    return []


@pytest.fixture
def busy(tmp_path: Path, qtbot: QtBot, qapp: QApplication, pages: Pages) -> Iterator[Desktop]:
    """A laptop with something on every screen."""
    with at_hand(tmp_path, qtbot, qapp, fill=_everywhere) as made:
        pages.extend(_to_be_seen)
        made.session.window.resize(USUAL)
        yield made


@pytest.fixture
def anew(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Laptop]:
    """A laptop to be started more than once."""
    with ExitStack() as kept:
        yield Laptop(tmp_path, qtbot, qapp, kept)


def walk(laptop: Desktop, pages: Pages) -> Iterator[str]:
    """Each page in front and filled, by its name."""
    for name, address in pages:
        laptop.session.window.open(address)
        laptop.until(lambda: laptop.opening.tasks.is_idle)
        settle(laptop)
        yield name


def settle(laptop: Desktop) -> None:
    """Until everything has its place: what lies in layouts within layouts finds it in several turns."""
    seen: list[list[QRect]] = []

    def is_at_rest() -> bool:
        seen.append(_places(laptop))
        return len(seen) > TURNS and all(each == seen[-1] for each in seen[-TURNS:])

    laptop.until(is_at_rest)


def _places(laptop: Desktop) -> list[QRect]:
    return [each.geometry() for each in laptop.session.window.findChildren(QWidget)]


def shown(laptop: Desktop, kind: type[W]) -> list[W]:
    """What is to be seen of a kind of widget."""
    return [each for each in laptop.session.window.findChildren(kind) if each.isVisible()]
