"""The menu of all commands: Alt alone opens it, everything is in it, and Alt with anything else does something else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.window import Window
from tests.support.hands import press

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
TODAY, CUSTOMERS = "crm://today", "crm://customers"


def tap(window: Window, *keys: Qt.Key) -> None:
    """Alt held down while these are pressed, then let go, as the desktop tells the window."""
    door = window.windowHandle()
    QTest.keyPress(door, Key.Key_Alt, ALT)
    for key in keys:
        QTest.keyClick(door, key, ALT)
    QTest.keyRelease(door, Key.Key_Alt)


def menu_in_front() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def menus(window: Window) -> list[QMenu]:
    """The menu of all commands, and those in it."""
    return [each for each in window.findChildren(QMenu) if isinstance(each.parent(), Window | QMenu)]


POPPED_UP = pytest.mark.qt_log_ignore("This plugin does not support")


@POPPED_UP
def test_alt_alone_opens_the_menu_of_all_commands(qtbot: QtBot, window: Window, told: list[str]) -> None:
    tap(window)
    qtbot.waitUntil(lambda: menu_in_front() is not None)
    whole, *inner = menus(window)
    assert [each.text() for each in whole.actions()] == ["On this page", "Go to", "Appearance", "Everywhere"]
    assert menu_in_front() is inner[0]
    assert [each.text() for each in inner[0].actions()] == ["Call from Today\tCtrl+L"]
    press(inner[0], Key.Key_Down)
    press(inner[0], Key.Key_Return)
    assert told[-1] == "Call from Today"


@POPPED_UP
def test_every_act_is_in_the_menu_once(window: Window, house: House) -> None:
    press(window, Key.Key_F10)
    whole, *inner = menus(window)
    entries = [entry.text().partition("\t")[0] for each in inner for entry in each.actions()]
    assert sorted(entries) == sorted(act.title for act in house.actions)
    whole.close()


def test_alt_with_another_key_opens_no_menu_whichever_is_let_go_first(window: Window) -> None:
    tap(window, Key.Key_2)
    assert window.address == CUSTOMERS
    door = window.windowHandle()
    QTest.keyPress(door, Key.Key_Alt, ALT)
    QTest.keyPress(door, Key.Key_1, ALT)
    QTest.keyRelease(door, Key.Key_Alt)
    QTest.keyRelease(door, Key.Key_1)
    assert window.address == TODAY
    assert menu_in_front() is None


def test_alt_with_the_mouse_opens_no_menu(window: Window) -> None:
    door = window.windowHandle()
    QTest.keyPress(door, Key.Key_Alt, ALT)
    QTest.mouseClick(door, Qt.MouseButton.LeftButton, ALT, QPoint(600, 400))
    QTest.keyRelease(door, Key.Key_Alt)
    assert menu_in_front() is None


def test_no_menu_opens_over_the_palette(window: Window) -> None:
    window.search_for("s")
    tap(window)
    assert menu_in_front() is None
