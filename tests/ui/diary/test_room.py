"""The diary in small windows: whatever stands at the top stays in sight, and the list gives way to the days."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QWidget

from tests.ui.diary.conftest import CTRL, Week


def fit(week: Week, width: int) -> None:
    week.laptop.session.window.resize(width, 600)
    week.settle()


@pytest.mark.parametrize("width", [1024, 1180, 1366, 1920])
def test_whatever_stands_at_the_top_is_whole_and_never_one_button_in_a_row(week: Week, width: int) -> None:
    fit(week, width)
    header = week.page.header
    shown = [each.geometry() for each in header.children() if isinstance(each, QWidget) and each.isVisible()]
    assert len(shown) == 4 + week.page.side.aside.control.isVisible()
    assert all(header.rect().contains(box) for box in shown)
    rows = Counter(box.center().y() // 8 for box in shown)
    assert 1 not in rows.values()


def test_whom_to_plan_is_put_away_and_shown_by_f4(week: Week) -> None:
    fit(week, 1180)
    assert week.page.plan.isVisible()
    assert not week.page.side.aside.control.isVisible()
    week.press(Qt.Key.Key_F4)
    assert not week.page.plan.isVisible()
    week.press(Qt.Key.Key_F4)
    assert week.page.plan.isVisible()


def test_in_a_small_window_the_days_have_all_of_it_until_whom_to_plan_is_asked_for(week: Week) -> None:
    fit(week, 1024)
    assert not week.page.plan.isVisible()
    week.press(Qt.Key.Key_F4)
    assert week.page.plan.isVisible()


@pytest.mark.parametrize("width", [840, 1024, 1366])
def test_while_it_is_put_away_the_head_has_a_button_that_brings_it_back(week: Week, width: int) -> None:
    fit(week, width)
    if week.page.plan.isVisible():
        week.press(Qt.Key.Key_F4)
        week.settle()
    header, opens = week.page.header, week.page.side.aside.button
    assert opens.text() == "Whom to plan"
    assert header.rect().contains(QRect(opens.mapTo(header, QPoint(0, 0)), opens.size()))
    opens.setFocus()
    week.press(Qt.Key.Key_Space)
    assert week.page.plan.isVisible()


def test_the_notice_before_it_does_not_lie_over_the_buttons_of_the_form(week: Week) -> None:
    week.press(Qt.Key.Key_D, CTRL)
    notice = week.laptop.session.window.findChild(QFrame, "toast")
    assert notice is not None
    week.until(notice.isVisible)
    week.press(Qt.Key.Key_E)
    week.settle()
    assert week.page.form.isVisible()
    assert not on_screen(notice).intersects(on_screen(week.page.form))


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
