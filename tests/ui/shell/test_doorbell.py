"""The bell beside the window's door: who rings, what is said, and what is only noise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shell.doorbell import HEARD, MOST_SAID, Doorbell, ring

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "window.bell")


@pytest.fixture
def bell(name: str) -> Iterator[Doorbell]:
    made = Doorbell(name)
    yield made
    made.take_down()
    made.deleteLater()


@pytest.fixture
def visitor(qtbot: QtBot, name: str, bell: Doorbell) -> Iterator[QLocalSocket]:
    """Somebody at the door who has not said anything yet."""
    del bell
    made = QLocalSocket()
    with qtbot.waitSignal(made.connected):
        made.connectToServer(name)
    yield made
    made.abort()
    made.deleteLater()


def test_what_is_said_is_heard_and_answered(qtbot: QtBot, bell: Doorbell, visitor: QLocalSocket) -> None:
    said: list[str] = []
    bell.rung.connect(said.append)
    with qtbot.waitSignal(visitor.disconnected):
        visitor.write(b"crm://orders\n")
    assert said == ["crm://orders"]
    assert visitor.readAll().data() == HEARD


def test_what_comes_in_pieces_is_heard_when_it_is_whole(qtbot: QtBot, bell: Doorbell, visitor: QLocalSocket) -> None:
    visitor.write(b"crm://acc")
    visitor.flush()
    said: list[str] = []
    bell.rung.connect(said.append)
    with qtbot.waitSignal(bell.rung):
        visitor.write(b"ount/7\n")
    assert said == ["crm://account/7"]


def test_who_never_ends_is_shown_out(qtbot: QtBot, bell: Doorbell, visitor: QLocalSocket) -> None:
    with qtbot.assertNotEmitted(bell.rung), qtbot.waitSignal(visitor.disconnected):
        visitor.write(b"a" * (MOST_SAID + 1))


def test_nobody_hears_where_no_bell_hangs(name: str) -> None:
    assert not ring(name, "")


@pytest.mark.usefixtures("bell")
def test_a_bell_hangs_where_only_its_person_can_ring(name: str) -> None:
    assert Path(name).stat().st_mode & 0o077 == 0


def test_a_bell_that_is_taken_down_leaves_nothing(name: str, bell: Doorbell) -> None:
    bell.take_down()
    assert not Path(name).exists()


def test_where_no_bell_can_hang_the_window_opens_all_the_same(tmp_path: Path) -> None:
    made = Doorbell(str(tmp_path / ("deep" * 40) / "window.bell"))
    made.deleteLater()
