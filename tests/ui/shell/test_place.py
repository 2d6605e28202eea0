"""Wherever the screens went, the window is where somebody can take hold of it, on the page it was left at."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shell.memory import NoMemory, keep_page, page_as_left
from fieldcrm.ui.shell.place import BAR, GRIP, Place, Reach, within_reach

LAPTOP = QRect(0, 0, 1366, 728)
DESK = QRect(1366, -300, 1920, 1040)
NEAR = st.integers(-6_000, 6_000)
FRAMES = st.builds(QRect, NEAR, NEAR, st.integers(200, 4_000), st.integers(100, 3_000))
SCREENS = st.lists(st.sampled_from([LAPTOP, DESK, QRect(0, 728, 1280, 640)]), min_size=1, unique_by=QRect.getRect)


@given(FRAMES, SCREENS)
def test_its_top_can_always_be_taken_hold_of(frame: QRect, screens: list[QRect]) -> None:
    found = within_reach(frame, screens)
    strip = QRect(found.left(), found.top(), found.width(), BAR)
    assert max((strip & each).width() for each in screens) >= min(GRIP, found.width())


@given(FRAMES, SCREENS)
def test_who_is_brought_back_once_stays(frame: QRect, screens: list[QRect]) -> None:
    found = within_reach(frame, screens)
    assert within_reach(found, screens) == found


def test_a_window_that_is_seen_is_left_where_it_is() -> None:
    half_out = QRect(-600, 500, 900, 600)
    assert within_reach(half_out, [LAPTOP]) == half_out


def test_without_the_screen_on_the_desk_it_comes_back_to_the_laptop_and_fits() -> None:
    assert within_reach(QRect(1500, -200, 1800, 900), [LAPTOP]) == LAPTOP
    assert within_reach(QRect(1500, -200, 1800, 900), []) == QRect(1500, -200, 1800, 900)


def test_a_screen_that_is_unplugged_takes_no_window_along(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    Reach(window, qapp)
    window.move(9_000, -4_000)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    qtbot.waitUntil(lambda: qapp.primaryScreen().availableGeometry().contains(window.frameGeometry().topLeft()))


def test_a_window_of_another_scale_comes_back_too(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    Reach(window, qapp)
    window.move(-5_000, 100)
    screen = qapp.primaryScreen()
    screen.availableGeometryChanged.emit(screen.availableGeometry())
    qtbot.waitUntil(lambda: window.frameGeometry().left() >= 0)


def test_a_window_that_is_killed_comes_back_as_large_as_it_was_made(qtbot: QtBot) -> None:
    memory = NoMemory()
    window, again = QMainWindow(), QMainWindow()
    for each in (window, again):
        qtbot.addWidget(each)
    Place(window, memory)
    window.show()
    window.resize(700, 655)
    qtbot.waitUntil(lambda: bool(memory.recall("window/place")))
    Place(again, memory)
    assert again.height() == 655


@pytest.mark.parametrize(("today", "address"), [(date(2026, 11, 24), "crm://orders"), (date(2026, 11, 25), "")])
def test_a_day_goes_on_where_it_was_left_and_a_new_one_begins_anew(today: date, address: str) -> None:
    memory = NoMemory()
    keep_page(memory, "crm://orders", date(2026, 11, 24))
    assert page_as_left(memory, today) == address
