"""More room or less: every control large enough for a finger, or more lines to a screen, at once and from then on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.services.ordering import start_order
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.theme import Density, look
from fieldcrm.ui.shell.memory import theme_as_left
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, TODAY, counted
from tests.support.hands import click
from tests.support.windows import GOODS, VISIT, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CONTROLS = (QPushButton, QLineEdit, QComboBox, QCheckBox)

pytestmark = pytest.mark.usefixtures("theme")


def space(laptop: Desktop, density: Density) -> None:
    before = laptop.session.window.page
    laptop.opening.theme.space(density)
    laptop.until(lambda: laptop.session.window.page is not before)
    laptop.settled()


def lowest(laptop: Desktop) -> list[tuple[int, str]]:
    """How tall each control is that can be seen, or how wide where that is less; the smallest first."""
    inside = laptop.session.window.centralWidget()
    assert inside is not None
    found = [each for kind in CONTROLS for each in inside.findChildren(kind) if each.isVisible()]
    return sorted(
        (min(each.height(), each.width()), f"{type(each).__name__} {each.accessibleName()} {each.size().toTuple()}")
        for each in found
    )


def rows(laptop: Desktop) -> list[tuple[int, str]]:
    page = laptop.session.window.page
    assert page is not None
    tables = [each for each in page.findChildren(Table) if each.isVisible()]
    return [(each.verticalHeader().defaultSectionSize(), each.accessibleName()) for each in tables]


def test_every_control_and_row_is_large_enough_for_a_finger(laptop: Desktop) -> None:
    order = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id
    assert lowest(laptop)[0] < (44, "")
    space(laptop, Density.TOUCH)
    too_low: list[tuple[str, int, str]] = []
    for place in (
        *("today", "diary", "customers", "orders", "catalogue", "sync", "settings"),
        *(f"account/{BAKERY.id}", f"order/{order}", f"visit/{VISIT.id}", f"product/{GOODS[0].id}"),
    ):
        laptop.session.window.open(f"crm://{place}")
        laptop.settled()
        too_low += [(place, tall, what) for tall, what in lowest(laptop) if tall < 44]
        too_low += [(place, tall, what) for tall, what in rows(laptop) if tall < 48]
    assert too_low == []


def test_compact_rows_leave_room_for_more(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    usual = page.list.table.verticalHeader().defaultSectionSize()
    space(laptop, Density.COMPACT)
    assert laptop.shown(Customers).list.table.verticalHeader().defaultSectionSize() < usual * 0.9


def test_it_is_chosen_by_a_command_and_kept(laptop: Desktop) -> None:
    before = laptop.shown(Today)
    laptop.press(Key.Key_K, CTRL)
    laptop.type(">tablet")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: laptop.session.window.page is not before)
    assert look().density is Density.TOUCH
    assert laptop.opening.memory.recall("look/density") == "touch"


def touch(laptop: Desktop, bot: QtBot) -> None:
    del bot
    screen = QTest.createTouchDevice()
    inside = QPoint(40, 40)
    QTest.touchEvent(laptop.session.window, screen).press(0, inside, laptop.session.window).commit()
    QTest.touchEvent(laptop.session.window, screen).release(0, inside, laptop.session.window).commit()


def offers(laptop: Desktop) -> list[QAbstractButton]:
    found = laptop.session.window.findChildren(QPushButton)
    return [each for each in found if each.text() == "Make them larger" and each.isVisible()]


def test_the_first_touch_offers_room_for_fingers_and_the_second_does_not(laptop: Desktop, qtbot: QtBot) -> None:
    before = laptop.shown(Today)
    touch(laptop, qtbot)
    laptop.until(lambda: len(offers(laptop)) == 1)
    click(offers(laptop)[0])
    laptop.until(lambda: laptop.session.window.page is not before)
    assert look().density is Density.TOUCH
    laptop.opening.theme.space(Density.COMFORTABLE)
    laptop.settled()
    touch(laptop, qtbot)
    assert offers(laptop) == []


@pytest.mark.parametrize(("kept", "density"), [("compact", Density.COMPACT), ("roomy", Density.COMFORTABLE)])
def test_what_was_chosen_is_there_after_a_new_start(laptop: Desktop, kept: str, density: Density) -> None:
    laptop.opening.memory.keep("look/density", kept)
    again = theme_as_left(laptop.opening.theme.application, laptop.opening.memory)
    assert look().density is density
    again.deleteLater()
