"""The tour: five steps over the real window, by keys alone, left at any time, offered to whoever has just joined."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.app import Opening
from fieldcrm.ui.shell.tour import STEPS, Tour
from tests.support.company import enrol, open_store
from tests.support.hands import CTRL, click
from tests.support.windows import Calendar, Desktop, NoLink, parts

Key = Qt.Key


@pytest.fixture
def tour(laptop: Desktop) -> Tour:
    laptop.session.window.open("crm://orders")
    laptop.session.actions.run("help.tour")
    return laptop.session.tour


def read(tour: Tour) -> list[str]:
    return [each.text() for each in tour.findChildren(QLabel) if each.isVisible()]


def test_it_begins_over_today_and_goes_on_by_enter_to_its_end(laptop: Desktop, tour: Tour) -> None:
    assert laptop.session.window.address == "crm://today"
    seen: list[str] = []
    for number in range(1, len(STEPS) + 1):
        assert (tour.is_open, tour.number) == (True, number)
        seen += [text for text in read(tour) if text in {step.title for step in STEPS}]
        laptop.press(Key.Key_Return)
    assert not tour.is_open
    assert seen == [step.title for step in STEPS]


def test_left_goes_back_and_stops_at_the_first(laptop: Desktop, tour: Tour) -> None:
    laptop.press(Key.Key_Right)
    assert tour.number == 2
    laptop.press(Key.Key_Left)
    laptop.press(Key.Key_Left)
    assert (tour.is_open, tour.number) == (True, 1)


def test_esc_ends_it_and_gives_the_keys_back(laptop: Desktop) -> None:
    laptop.session.window.open("crm://today")
    before = QApplication.focusWidget()
    laptop.session.tour.begin()
    laptop.press(Key.Key_Escape)
    assert not laptop.session.tour.is_open
    assert QApplication.focusWidget() is before


def test_it_is_skipped_by_a_press_or_by_tab_and_enter(laptop: Desktop, tour: Tour) -> None:
    laptop.press(Key.Key_Tab)
    skip = QApplication.focusWidget()
    assert isinstance(skip, QPushButton)
    assert skip.text() == "Skip"
    laptop.press(Key.Key_Return)
    assert not tour.is_open


@pytest.mark.parametrize("size", [(1366, 696), (1024, 600), (1920, 1000)])
def test_what_is_spoken_of_is_seen_and_not_covered_by_the_card(
    laptop: Desktop, tour: Tour, size: tuple[int, int]
) -> None:
    laptop.session.window.resize(*size)
    laptop.until(lambda: tour.size() == laptop.session.window.size())
    laptop.settled()
    for step in STEPS:
        if step.part:
            part = laptop.session.window.findChild(QWidget, step.part)
            assert part is not None
            assert tour.spot.contains(part.mapTo(laptop.session.window, part.rect().center()))
            assert not tour.spot.intersects(tour.card)
        assert laptop.session.window.rect().contains(tour.card)
        laptop.press(Key.Key_Right)


def test_of_a_part_that_leaves_no_room_so_much_is_lit_as_stands_above_the_card(laptop: Desktop, tour: Tour) -> None:
    laptop.press(Key.Key_Right)
    laptop.press(Key.Key_Right)
    agenda = laptop.session.window.findChild(QWidget, "agenda")
    assert agenda is not None
    agenda.window().resize(1024, 600)
    agenda.setFixedWidth(laptop.session.window.width())
    laptop.until(lambda: tour.size() == laptop.session.window.size())
    tour.step(-1)
    tour.step(1)
    assert tour.spot.height() > 0
    assert not tour.spot.intersects(tour.card)


def test_no_key_reaches_the_window_meanwhile(laptop: Desktop, tour: Tour) -> None:
    laptop.press(Key.Key_K, CTRL)
    assert tour.is_open
    assert not [each for each in laptop.session.window.findChildren(QLineEdit, "palette") if each.isVisible()]


def test_alt_alone_opens_no_menu_over_it(laptop: Desktop, tour: Tour) -> None:
    door = laptop.session.window.windowHandle()
    QTest.keyPress(door, Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(door, Key.Key_Alt)
    assert QApplication.activePopupWidget() is None
    assert tour.is_open


def test_it_goes_on_in_a_window_of_another_size(laptop: Desktop, tour: Tour) -> None:
    laptop.press(Key.Key_Return)
    laptop.session.window.resize(1024, 600)
    laptop.until(lambda: tour.size() == laptop.session.window.size())
    assert (tour.is_open, tour.number) == (True, 2)
    assert laptop.session.window.rect().contains(tour.card)


def test_it_is_offered_once_to_whoever_has_just_joined(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    store = open_store(tmp_path)
    opening = Opening(parts(store, tmp_path, NoLink(), Calendar(), lambda: None), qapp)
    opening.begin()
    assert opening.welcome is not None
    enrol(store)
    opening.welcome.ready.emit()
    session = opening.session
    assert session is not None
    qtbot.addWidget(session.window)
    offered = session.window.notices.kept[0]
    assert offered.act == "Show me"
    click(next(each for each in session.window.findChildren(QPushButton) if each.text() == "Show me"))
    assert session.tour.is_open
    session.window.close()
    opening.close()
    store.close()


def test_it_is_not_offered_to_who_has_worked_here_before(laptop: Desktop) -> None:
    assert [each.text for each in laptop.session.window.notices.kept if "New here" in each.text] == []
