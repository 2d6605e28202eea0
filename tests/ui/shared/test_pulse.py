"""Gaps of the event loop, and the guard against a Qt that uses up None."""

import sys
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.pulse import Gaps, Pulse

BUSY_S = 0.15


def hold_up() -> None:
    """Keep the event loop waiting, as a query on the wrong thread would."""
    until = perf_counter() + BUSY_S
    while perf_counter() < until:
        pass


def test_a_loop_that_was_held_up_is_found_out(qtbot: QtBot) -> None:
    pulse = Pulse()
    pulse.start()
    with qtbot.waitCallback() as held:
        QTimer.singleShot(20, hold_up)
        QTimer.singleShot(40, held)
    gaps = pulse.stop()
    assert gaps.longest >= 1000 * BUSY_S - 10


def test_gaps_are_ranked() -> None:
    gaps = Gaps([float(each) for each in range(100)])
    assert (gaps.longest, gaps.quantile(0.99), gaps.quantile(1.0)) == (99, 99, 99)
    assert (Gaps().longest, Gaps().quantile(0.99)) == (0, 0)


def test_qt_calls_do_not_use_up_none(qtbot: QtBot) -> None:
    """PySide 6.12.0 drops one reference to None at every void call on Python 3.11, until the process dies."""
    label = QLabel()
    label.setTextFormat(label.textFormat().PlainText)
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(2000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 1000
