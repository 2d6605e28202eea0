"""Entries are written in one line or in a form; what is wrong is said beside it, and nothing typed is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcrm.domain.diary import ActivityType
from fieldcrm.domain.ids import AccountId
from fieldcrm.ui.diary.screen import Diary
from tests.support.company import BAKERY, BUYER, TODAY, numbered
from tests.support.windows import VISIT
from tests.ui.diary.conftest import CTRL, HALF_PAST_NINE, TOMORROW, WALL, Week

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def type_line(week: Week, text: str) -> None:
    """By the key for it, then letter by letter."""
    week.press(Key.Key_Slash)
    assert week.page.line.field.hasFocus()
    week.laptop.type(text)
    week.settle()


def told(week: Week) -> str:
    return week.page.line.preview.told.text()


def test_a_line_says_what_it_understood_while_it_is_typed_and_enter_puts_it_in(week: Week) -> None:
    type_line(week, "visit sofia thu 10:30 45m")
    week.until(lambda: BAKERY.name in told(week))
    assert "10:30" in told(week)
    preview = week.page.line.preview
    assert preview.told.visibleRegion().boundingRect().height() >= preview.told.fontMetrics().height()
    week.press(Key.Key_Return)
    week.until(lambda: len(week.visits()) == 2)
    week.settle()
    [visit] = [each for each in week.visits() if each.id != VISIT.id]
    assert (visit.account, visit.day) == (BAKERY.id, TODAY + timedelta(days=2))
    assert visit.starts_at is not None
    assert visit.ends_at is not None
    assert (WALL.minute(visit.starts_at), visit.ends_at - visit.starts_at) == (630, timedelta(minutes=45))
    assert week.page.line.field.text() == ""


def test_enter_that_is_faster_than_the_look_up_waits_for_it(week: Week) -> None:
    week.press(Key.Key_Slash)
    week.laptop.type("visit sofia tomorrow 9")
    week.laptop.press(Key.Key_Return)
    week.until(lambda: len(week.visits()) == 2)
    assert {each.day for each in week.visits()} == {TODAY, TOMORROW}


def test_a_call_is_with_the_person_who_was_meant(week: Week) -> None:
    type_line(week, "дзвінок Ірина завтра о 9 про ціни")
    week.until(lambda: BUYER.full_name in told(week))
    week.press(Key.Key_Return)
    week.until(lambda: len(week.activities()) == 1)
    [call] = week.activities()
    assert (call.type, call.contact, call.account, call.subject) == (ActivityType.CALL, BUYER.id, BAKERY.id, "ціни")


def test_a_task_needs_nobody(week: Week) -> None:
    type_line(week, "task send planogram fri")
    week.press(Key.Key_Return)
    week.until(lambda: len(week.activities()) == 1)
    [task] = week.activities()
    assert (task.type, task.subject, task.account) == (ActivityType.TASK, "send planogram", None)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("visit sofia 31 feb", "31 feb"),
        ("visit sofia thu 25:00", "25:00"),
        ("visit nobody-at-all tomorrow", "customer"),
        ("task thu", "about"),
    ],
)
def test_what_cannot_be_is_said_beside_the_line_and_nothing_is_put_in(week: Week, line: str, wrong: str) -> None:
    type_line(week, line)
    week.press(Key.Key_Return)
    week.until(lambda: week.page.line.field.property("invalid") == "true")
    assert week.page.line.preview.isVisible()
    assert wrong in week.page.line.preview.warning.text()
    assert wrong in week.page.line.field.accessibleDescription()
    assert (len(week.visits()), week.activities()) == (1, [])
    week.laptop.type("x")
    assert week.page.line.field.property("invalid") == "false"


def test_what_is_there_at_that_time_is_told_and_does_not_block(week: Week) -> None:
    type_line(week, f"visit sofia today {HALF_PAST_NINE // 60:02}:{HALF_PAST_NINE % 60:02}")
    week.until(lambda: BAKERY.name in week.page.line.preview.warning.text())
    assert week.page.line.preview.warning.isVisible()
    week.press(Key.Key_Return)
    week.until(lambda: len(week.visits()) == 2)
    assert week.page.banner.isVisible()


def test_esc_goes_back_to_the_days_and_keeps_the_line(week: Week) -> None:
    type_line(week, "visit sof")
    week.press(Key.Key_Escape)
    assert week.page.pane.sheet.hasFocus()
    assert not week.page.line.preview.isVisible()
    assert week.page.line.field.text() == "visit sof"


def test_a_line_that_was_begun_is_there_after_the_window_died(week: Week) -> None:
    type_line(week, "visit sof")
    again = Diary(week.laptop.session.desk, week.laptop.session.private)
    assert again.line.field.text() == "visit sof"
    again.deleteLater()


def test_a_form_puts_an_entry_in(week: Week) -> None:
    week.press(Key.Key_N, CTRL | SHIFT)
    form = week.page.form
    assert form.customer.editor.widget.hasFocus()
    week.laptop.type("sofia")
    week.settle()
    week.laptop.press(Key.Key_Return)
    week.until(lambda: form.customer.text == BAKERY.id)
    form.subject.editor.widget.setFocus()
    week.laptop.type("Tasting")
    form.day.editor.widget.setFocus()
    week.laptop.press(Key.Key_A, CTRL)
    week.laptop.type("+1")
    form.time.editor.widget.setFocus()
    week.laptop.press(Key.Key_A, CTRL)
    week.laptop.type("3")
    week.press(Key.Key_Return, CTRL)
    [visit] = [each for each in week.visits() if each.id != VISIT.id]
    assert (visit.account, visit.day, visit.purpose) == (BAKERY.id, TOMORROW, "Tasting")
    assert visit.starts_at is not None
    assert WALL.minute(visit.starts_at) == 15 * 60
    assert not week.page.side.is_form
    assert week.page.pane.sheet.hasFocus()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("day", "31.02", "Write a day"),
        ("time", "25:00", "Write a time"),
        ("length", "soon", "Write minutes"),
        ("customer", "", "customer"),
    ],
)
def test_a_form_says_under_the_field_what_is_wrong(week: Week, field: str, typed: str, sentence: str) -> None:
    week.press(Key.Key_N, CTRL | SHIFT)
    asked = getattr(week.page.form, field)
    asked.editor.widget.setFocus()
    week.laptop.press(Key.Key_A, CTRL)
    week.laptop.type(typed)
    week.press(Key.Key_Return, CTRL)
    assert asked.editor.widget.hasFocus()
    assert sentence in asked.editor.widget.accessibleDescription()
    assert [each.text() for each in asked.findChildren(QLabel) if sentence in each.text() and each.isVisible()]
    assert len(week.visits()) == 1


def test_a_visit_is_changed_in_the_form(week: Week) -> None:
    week.press(Key.Key_E)
    form = week.page.form
    week.until(lambda: form.customer.text == BAKERY.id)
    week.until(lambda: form.subject.editor.widget.hasFocus())
    week.laptop.type("Summer range")
    week.press(Key.Key_Return, CTRL)
    assert (week.visit().purpose, week.visit().day) == ("Summer range", TODAY)
    week.press(Key.Key_Z, CTRL)
    assert week.visit().purpose is None


def test_what_was_begun_in_the_form_is_there_after_the_window_died(week: Week) -> None:
    week.press(Key.Key_N, CTRL | SHIFT)
    week.page.form.subject.editor.widget.setFocus()
    week.laptop.type("Tasting")
    again = Diary(week.laptop.session.desk, week.laptop.session.private)
    assert again.side.is_form
    assert again.form.subject.text == "Tasting"
    again.deleteLater()
    week.page.form.setFocus()
    week.press(Key.Key_Escape)
    assert not week.page.side.is_form
    assert week.laptop.session.private.recall("diary/form") == ""


@pytest.mark.parametrize(
    "name", ["<img src=http://x/y.png><b>bold</b>", "Ж" * 10_000, "\u202egnirts", "&Co", "好" * 300]
)
def test_a_name_is_shown_as_it_was_written_whatever_it_is(week: Week, name: str) -> None:
    account = replace(BAKERY, id=AccountId(numbered(12)), number="N-12", name=name)
    with week.laptop.store.write() as work:
        work.save(account)
        work.save(replace(VISIT, id=type(VISIT.id)(numbered(801)), account=account.id, day=TOMORROW, starts_at=None))
    week.settle()
    sheet = week.page.pane.sheet
    for view in ("day", "week", "month", "agenda"):
        week.see(view)
        assert not week.page.grab().isNull()
    week.see("work_week")
    sheet.choose(numbered(801))
    assert name.strip() in sheet.accessibleDescription()
    week.page.pane.take_keys()
    week.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert week.visit(numbered(801)).day == TOMORROW + timedelta(days=1)
    width = week.laptop.session.window.width()
    assert width <= 1366
