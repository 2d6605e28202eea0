"""Whoever hears the screen is told every event in one sentence, and where they are when nothing is planned there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from fieldcrm.ui.diary.agenda import event_lines
from fieldcrm.ui.diary.words import sentence
from tests.support.company import BAKERY, TODAY
from tests.ui.diary.conftest import TOMORROW, Week

Text = QAccessible.Text


@pytest.mark.parametrize("view", ["day", "work_week", "week", "month"])
def test_a_grid_is_a_list_of_events_to_whoever_hears_it(week: Week, view: str) -> None:
    week.see(view)
    heard = QAccessible.queryAccessibleInterface(week.page.pane.sheet)
    assert heard.role() == QAccessible.Role.List
    children = [heard.child(place) for place in range(heard.childCount())]
    assert [child.role() for child in children] == [QAccessible.Role.ListItem] * len(week.page.pane.events)
    told = [child.text(Text.Name) for child in children]
    assert told == [sentence(event) for event in week.page.pane.events]
    assert BAKERY.name in told[0]
    assert "Waiting to sync" in told[0]


def test_the_agenda_says_each_event_in_one_sentence(week: Week) -> None:
    week.see("agenda")
    model = week.page.pane.agenda.model
    told = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert BAKERY.name in told
    assert "Waiting to sync" in told


def test_what_takes_its_day_is_told_so_and_has_no_hour(week: Week) -> None:
    week.plan(TOMORROW, 0, 24 * 60)
    week.see("agenda")
    fair = week.page.pane.agenda.rows()[1]
    told = event_lines(fair, TODAY)
    assert (told.lead, told.lead_below) == ("—", "all day")
    assert "all day" in sentence(fair)


def test_a_free_place_is_told_with_its_day_and_time(week: Week) -> None:
    week.page.pane.sheet.look_at(TOMORROW, 15 * 60)
    assert week.page.pane.sheet.accessibleDescription() == "Wed 25 Nov 15:00 to 15:30, free"
    week.see("month")
    week.page.pane.sheet.look_at(TOMORROW, -1)
    assert week.page.pane.sheet.accessibleDescription() == "Wed 25 Nov, nothing planned"


def test_whatever_takes_keys_has_a_name(week: Week) -> None:
    week.press(Qt.Key.Key_E)
    week.settle()
    nameless = [
        type(each).__name__
        for each in week.page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.accessibleName()
    ]
    assert nameless == []
