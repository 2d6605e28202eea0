"""Whatever room there is, a customer's page is read and worked: in small windows and in large text."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import ActivityId
from fieldcrm.ui.customers.page_screen import Customer
from tests.support.company import BAKERY, BICYCLES, NOW, REP, numbered
from tests.support.windows import Desktop
from tests.ui.screens.conftest import settle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TASK = Activity(
    id=ActivityId(numbered(3900)),
    type=ActivityType.TASK,
    user=REP.id,
    starts_at=NOW,
    account=BAKERY.id,
    subject="A task",
    status=ActivityStatus.PLANNED,
)


def texts(page: Customer) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def add(laptop: Desktop, *tasks: Activity) -> None:
    with laptop.store.write() as work:
        for each in tasks:
            work.save(each)


def tasks(number: int) -> list[Activity]:
    return [
        replace(TASK, id=ActivityId(numbered(3900 + n)), subject=f"Task {n}", starts_at=NOW - timedelta(days=n))
        for n in range(number)
    ]


def opened(laptop: Desktop, larger: int) -> Customer:
    """The bakery's page, in text made larger so many times."""
    for _ in range(larger):
        laptop.press(Key.Key_Plus, CTRL)
    laptop.settled()
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in texts(page))
    settle(laptop)
    return page


@pytest.mark.parametrize("size", [(1366, 696), (1366, 600)])
def test_a_customer_is_opened_at_the_top_of_the_page_in_large_text(laptop: Desktop, size: tuple[int, int]) -> None:
    laptop.session.window.resize(*size)
    page = opened(laptop, 5)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(1_000)
    laptop.open(f"crm://account/{BICYCLES.id}", Customer)  # nothing has happened there
    laptop.until(lambda: BICYCLES.name in texts(page))
    settle(laptop)
    assert {area.verticalScrollBar().value() for area in page.findChildren(QScrollArea)} == {0}
    assert any(area.verticalScrollBar().maximum() for area in page.findChildren(QScrollArea))


@pytest.mark.parametrize(
    ("size", "larger", "columns"), [((1366, 696), 0, 3), ((1024, 600), 0, 2), ((1366, 696), 5, 2), ((1366, 696), 10, 1)]
)
def test_each_column_has_one_scroll_bar_however_small_the_window(
    laptop: Desktop, size: tuple[int, int], larger: int, columns: int
) -> None:
    add(laptop, *tasks(30))
    laptop.session.window.resize(*size)
    page = opened(laptop, larger)
    assert len(page.timeline.happenings()) == 31
    areas = [each for each in page.findChildren(QAbstractScrollArea) if each.isVisible()]
    scrolling = [each for each in areas if each.verticalScrollBar().isVisible()]
    places = sorted(each.mapTo(page, QPoint()).x() // 100 for each in scrolling)
    assert len(places) == len(set(places)) <= columns
    assert page.timeline.view in scrolling


def test_where_text_is_large_the_cards_are_behind_f4_and_come_where_they_are_wanted(
    laptop: Desktop,
) -> None:
    page = opened(laptop, 10)
    assert not page.about.isVisible()
    laptop.press(Key.Key_F4)
    assert page.about.isVisible()
    laptop.press(Key.Key_F4)
    assert not page.about.isVisible()
    laptop.press(Key.Key_E, CTRL)
    assert page.about.is_written
    assert laptop.focus.accessibleName() == "Name"
    laptop.until(lambda: laptop.focus.visibleRegion().boundingRect().height() == laptop.focus.height())


def test_where_even_half_a_window_is_too_narrow_the_cards_stand_alone_until_something_is_written(
    laptop: Desktop,
) -> None:
    laptop.session.window.resize(1024, 600)
    page = opened(laptop, 10)
    laptop.press(Key.Key_F4)
    assert (page.about.isVisible(), page.timeline.isVisible()) == (True, False)
    laptop.press(Key.Key_M, CTRL)
    assert page.composer.field.hasFocus()
    assert (page.about.isVisible(), page.timeline.isVisible()) == (False, True)


def test_what_is_open_is_followed_by_the_keys_to_its_end(laptop: Desktop) -> None:
    add(laptop, *tasks(20))
    laptop.session.window.resize(1024, 600)
    page = opened(laptop, 0)
    view = page.open_items.list.view
    view.setFocus()
    laptop.press(Key.Key_End)
    settle(laptop)
    row = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == view.model().rowCount() - 1
    assert view.viewport().visibleRegion().boundingRect().contains(row)
