"""A sentence with one thing to do beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.headings import Banner
from tests.support.hands import click

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    return made


def acting(banner: Banner) -> QPushButton:
    [found] = [each for each in banner.findChildren(QPushButton) if not each.isHidden()]
    return found


def test_its_button_can_be_pressed_from_the_moment_it_is_told(banner: Banner) -> None:
    done: list[str] = []
    banner.say("Held back.", "warn")
    assert all(each.isHidden() for each in banner.findChildren(QPushButton))
    banner.say("Held back.", "warn", "Load now anyway", lambda: done.append("loaded"))
    assert acting(banner).isVisible()
    click(acting(banner))
    assert done == ["loaded"]


def test_a_press_is_not_lost_when_the_same_is_told_again_meanwhile(banner: Banner) -> None:
    done: list[str] = []
    banner.say("Held back.", "warn", "Load now anyway", lambda: done.append("before"))
    QTest.mousePress(acting(banner), Qt.MouseButton.LeftButton)
    banner.say("Held back. Left: 2 MB.", "warn", "Load now anyway", lambda: done.append("now"))
    QTest.mouseRelease(acting(banner), Qt.MouseButton.LeftButton)
    assert done == ["now"]


def test_it_tells_its_tone_and_offers_nothing_where_there_is_nothing_to_do(banner: Banner) -> None:
    banner.say("Held back.", "warn", "Load now anyway", lambda: None)
    banner.say("All is here.", "ok")
    assert banner.property("tone") == "ok"
    assert all(each.isHidden() for each in banner.findChildren(QPushButton))
