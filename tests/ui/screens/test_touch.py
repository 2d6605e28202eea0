"""A finger scrolls what it moves over, and asks for the menu by staying; it selects nothing by chance."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QScrollArea, QScroller, QWidget

from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.settings.screen import Settings
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.theme import Density
from fieldcrm.ui.shell.touching import Touching
from tests.pictures.long import Pages
from tests.support.windows import Desktop

pytestmark = pytest.mark.usefixtures("theme")

STEPS = 12


class Finger:
    """One finger on a screen."""

    def __init__(self, laptop: Desktop, screen: QPointingDevice) -> None:
        self._laptop, self._screen = laptop, screen
        self._window = laptop.session.window

    def put(self, widget: QWidget, at: QPoint) -> None:
        """Down on a place of a widget."""
        self._at = widget.mapTo(self._window, at)
        QTest.touchEvent(self._window, self._screen).press(0, self._at, self._window).commit()

    def move(self, by: int) -> None:
        """Up or down, as one scrolls."""
        for _ in range(STEPS):
            self._at += QPoint(0, by // STEPS)
            QTest.touchEvent(self._window, self._screen).move(0, self._at, self._window).commit()

    def lift(self) -> None:
        """Off the screen; what still goes on by itself comes to rest."""
        QTest.touchEvent(self._window, self._screen).release(0, self._at, self._window).commit()
        self._laptop.until(lambda: not QScroller.activeScrollers())


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    """Qt keeps what it was told of once until the end."""
    return QTest.createTouchDevice()


@pytest.fixture
def finger(busy: Desktop, screen: QPointingDevice) -> Finger:
    """On a laptop that has room for fingers."""
    before = busy.session.window.page
    busy.opening.theme.space(Density.TOUCH)
    busy.until(lambda: busy.session.window.page is not before)
    busy.settled()
    return Finger(busy, screen)


def customers(laptop: Desktop) -> Table:
    table = laptop.open("crm://customers", Customers).list.table
    laptop.until(lambda: table.model().rowCount() > 20)
    laptop.settled()
    return table


def middle(table: Table, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, 1)).center()


def test_a_list_goes_with_the_finger_and_nothing_is_selected_on_the_way(busy: Desktop, finger: Finger) -> None:
    table = customers(busy)
    table.selectRow(0)
    finger.put(table.viewport(), middle(table, 6))
    finger.move(-240)
    busy.until(lambda: table.verticalScrollBar().value() >= 200)
    finger.lift()
    assert table.selected_places() == [0]


def test_a_tap_selects(busy: Desktop, finger: Finger) -> None:
    table = customers(busy)
    finger.put(table.viewport(), middle(table, 4))
    finger.lift()
    busy.until(lambda: table.selected_places() == [4])
    assert table.verticalScrollBar().value() == 0


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_finger_that_stays_asks_for_what_can_be_done_with_the_row(busy: Desktop, finger: Finger) -> None:
    table = customers(busy)
    finger.put(table.viewport(), middle(table, 3))
    busy.until(lambda: menu_of(busy) is not None)
    menu = menu_of(busy)
    assert menu is not None
    acts = [act.title for act in busy.shown(Customers).acts()]
    assert [entry.text().split("\t")[0] for entry in menu.actions()] == [title.replace("&", "&&") for title in acts]
    assert table.selected_places() == [3]
    menu.close()
    finger.lift()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_right_button_asks_for_it_too(busy: Desktop) -> None:
    table = customers(busy)
    at = table.viewport().mapTo(busy.session.window, middle(table, 3))
    QTest.mouseClick(busy.session.window.windowHandle(), Qt.MouseButton.RightButton, pos=at)
    busy.until(lambda: menu_of(busy) is not None)
    assert table.selected_places() == [3]


def test_a_finger_that_moves_asks_for_no_menu(busy: Desktop, finger: Finger) -> None:
    table = customers(busy)
    finger.put(table.viewport(), middle(table, 6))
    finger.move(-240)
    assert not held(busy).isActive()
    finger.lift()


def test_a_page_is_scrolled_by_what_stands_on_it_and_nothing_on_it_is_pressed(busy: Desktop, finger: Finger) -> None:
    page = busy.open("crm://settings", Settings)
    area = page.findChildren(QScrollArea)[0]
    busy.until(lambda: area.verticalScrollBar().maximum() > 100)
    dark = next(each for each in page.choices["mode"].findChildren(QWidget) if each.accessibleName() == "Dark")
    finger.put(dark, dark.rect().center())
    finger.move(-120)
    busy.until(lambda: area.verticalScrollBar().value() >= 60)
    finger.lift()
    assert page.choices["mode"].current == "light"


def test_no_text_is_selected_by_a_finger_that_scrolls(busy: Desktop, finger: Finger, pages: Pages) -> None:
    busy.session.window.open(dict(pages)["visit"])
    busy.settled()
    page = busy.session.window.page
    assert page is not None
    field = next(each for each in page.findChildren(QLineEdit) if each.isVisible() and each.isEnabled())
    field.setText("Sofia Bakery")
    finger.put(field, field.rect().center())
    finger.move(-60)
    finger.lift()
    assert field.selectedText() == ""


def menu_of(laptop: Desktop) -> QMenu | None:
    return next((each for each in laptop.session.window.findChildren(QMenu) if each.isVisible()), None)


def held(laptop: Desktop) -> QTimer:
    (touching,) = laptop.session.window.findChildren(Touching)
    return next(each for each in touching.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly))
