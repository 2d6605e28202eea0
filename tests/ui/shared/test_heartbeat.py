"""The window's pulse: a handler that takes too long is in the log with its place, and nothing else is."""

import logging
from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.heartbeat import Heartbeat

ACTIVE, AWAY = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def heart(qapp: QApplication) -> Iterator[Heartbeat]:
    made = Heartbeat(qapp)
    made.begin()
    yield made
    made.end()
    made.deleteLater()


def hold_up() -> None:
    until = perf_counter() + 0.3
    while perf_counter() < until:
        pass


def beaten(qtbot: QtBot, work: Callable[[], object]) -> None:
    """Let the loop do the work, and beat before and after it."""
    with qtbot.waitCallback() as ended:
        QTimer.singleShot(120, work)
        QTimer.singleShot(600, ended)


@pytest.mark.usefixtures("heart")
def test_a_handler_that_takes_too_long_is_in_the_log(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    qapp.applicationStateChanged.emit(ACTIVE)
    with caplog.at_level(logging.INFO):
        beaten(qtbot, hold_up)
    assert [each for each in caplog.messages if "stood still" in each and "test_heartbeat.py:" in each]


@pytest.mark.usefixtures("heart")
def test_nobody_watches_a_window_that_nobody_looks_at(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    qapp.applicationStateChanged.emit(ACTIVE)
    qapp.applicationStateChanged.emit(AWAY)
    with caplog.at_level(logging.INFO):
        beaten(qtbot, hold_up)
    assert caplog.messages == []
