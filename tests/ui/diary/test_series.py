"""What comes back is changed as far as the person says: one key for this one, one for the rest, one for all."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from fieldcrm.domain.diary import VisitStatus
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import TODAY
from tests.support.windows import VISIT
from tests.ui.diary.conftest import CTRL, HALF_PAST_NINE, TOMORROW, Week

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
DAY = timedelta(days=1)


def series_days(week: Week, id: str) -> list[int]:
    """On which days of this week there is something of the series, or in place of it."""
    events = [event for event in week.page.pane.events if event.id != VISIT.id]
    assert {event.id for event in events if event.on} <= {id, *(each.id for each in week.visits())}
    return [(event.day - TODAY).days for event in events]


@pytest.fixture
def daily(week: Week) -> str:
    """A visit at noon on each of the five days, with tomorrow's chosen."""
    id = week.plan(TODAY - DAY, HALF_PAST_NINE + 90, rule="FREQ=DAILY;COUNT=5")
    assert series_days(week, id) == [-1, 0, 1, 2, 3]
    week.page.pane.sheet.choose(f"{id}:{TOMORROW}")
    return id


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Key.Key_1, [-1, 0, 2, 2, 3]),
        (Key.Key_2, [-1, 0, 2, 3, 4]),
        (Key.Key_3, [0, 1, 2, 3, 4]),
        (Key.Key_Escape, [-1, 0, 1, 2, 3]),
    ],
)
def test_a_move_asks_how_much_is_meant_and_does_that(week: Week, daily: str, key: Key, days: list[int]) -> None:
    week.see("week")
    week.page.pane.sheet.choose(f"{daily}:{TOMORROW}")
    week.page.pane.take_keys()
    week.press(Key.Key_Right, ALT)
    assert week.page.question.overlay.is_open
    week.press(key)
    week.until(lambda: not week.page.question.overlay.is_open)
    assert series_days(week, daily) == days
    assert week.page.pane.sheet.hasFocus()
    if key != Key.Key_Escape:
        week.press(Key.Key_Z, CTRL)
        assert series_days(week, daily) == [-1, 0, 1, 2, 3]


@pytest.mark.parametrize(("key", "days"), [(Key.Key_1, [-1, 0, 2, 3]), (Key.Key_2, [-1, 0]), (Key.Key_3, [])])
def test_a_day_that_is_called_off_asks_too(week: Week, daily: str, key: Key, days: list[int]) -> None:
    week.press(Key.Key_Delete)
    week.press(key)
    assert series_days(week, daily) == days
    week.press(Key.Key_Z, CTRL)
    assert series_days(week, daily) == [-1, 0, 1, 2, 3]


def test_a_day_of_a_series_is_reported_by_itself(week: Week, daily: str) -> None:
    week.page.pane.sheet.choose(f"{daily}:{TODAY}")
    week.press(Key.Key_Return)
    report = week.laptop.shown(VisitReport)
    week.settle()
    week.until(lambda: report.form.isEnabled())
    week.press(Key.Key_2, ALT | Qt.KeyboardModifier.ShiftModifier)
    week.press(Key.Key_Return, CTRL)
    week.settle()
    [done] = [visit for visit in week.visits() if visit.status is VisitStatus.DONE]
    assert (done.series, done.stands_for) == (daily, TODAY)
    assert series_days(week, daily) == [-1, 0, 1, 2, 3]


@pytest.mark.usefixtures("daily")
def test_a_day_that_is_still_to_come_is_changed_and_not_reported(week: Week) -> None:
    week.press(Key.Key_Return)
    assert week.page.side.is_form
    form = week.page.form
    week.until(lambda: form.subject.editor.widget.hasFocus())
    week.laptop.type("Tasting")
    week.press(Key.Key_Return, CTRL)
    [alone] = [visit for visit in week.visits() if visit.series]
    assert (alone.purpose, alone.stands_for, alone.rule) == ("Tasting", TOMORROW, None)


def test_a_rhythm_is_chosen_in_the_form(week: Week) -> None:
    week.press(Key.Key_E)
    form = week.page.form
    week.until(lambda: form.subject.editor.widget.hasFocus())
    form.rhythm.setCurrentIndex(1)
    form.rhythm.activated.emit(1)
    form.until.editor.widget.setFocus()
    week.laptop.type("+2")
    week.press(Key.Key_Return, CTRL)
    assert week.visit().rule == "FREQ=DAILY;UNTIL=20261126"
    assert [event.day for event in week.page.pane.events] == [TODAY, TOMORROW, TOMORROW + DAY]


def test_an_end_before_the_beginning_is_said_under_its_field(week: Week) -> None:
    week.press(Key.Key_E)
    form = week.page.form
    week.until(lambda: form.subject.editor.widget.hasFocus())
    form.rhythm.setCurrentIndex(1)
    form.rhythm.activated.emit(1)
    form.until.editor.widget.setFocus()
    week.laptop.type("-2")
    week.press(Key.Key_Return, CTRL)
    assert "before it begins" in form.until.editor.widget.accessibleDescription()
    assert week.visit().rule is None
