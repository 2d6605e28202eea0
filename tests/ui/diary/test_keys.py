"""Everything in the diary by keys alone, and every key taken back by Ctrl+Z."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import VisitStatus
from fieldcrm.services.diary import check_in
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, NOW, TODAY
from tests.support.windows import VISIT
from tests.ui.diary.conftest import CTRL, HALF_PAST_NINE, NONE, TOMORROW, WALL, Week

Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def minute(week: Week) -> int:
    starts_at = week.visit().starts_at
    assert starts_at
    return WALL.minute(starts_at)


def test_the_next_visit_of_today_is_chosen_and_has_the_keys(week: Week) -> None:
    chosen = week.page.pane.chosen
    assert chosen is not None
    assert chosen.id == VISIT.id
    assert week.page.pane.sheet.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier", "days", "minutes"),
    [
        (Key.Key_Right, ALT, 1, 0),
        (Key.Key_Left, ALT, -1, 0),
        (Key.Key_Down, ALT, 0, 15),
        (Key.Key_Up, ALT, 0, -15),
        (Key.Key_T, CTRL | SHIFT, 1, 0),
        (Key.Key_W, CTRL | SHIFT, 7, 0),
    ],
)
def test_a_visit_is_moved_by_keys_and_put_back_by_ctrl_z(
    week: Week, key: Key, modifier: Qt.KeyboardModifier, days: int, minutes: int
) -> None:
    week.press(key, modifier)
    assert week.visit().day == TODAY + timedelta(days=days)
    assert minute(week) == HALF_PAST_NINE + minutes
    week.press(Key.Key_Z, CTRL)
    assert (week.visit().day, minute(week)) == (TODAY, HALF_PAST_NINE)


def test_a_key_pressed_many_times_moves_as_many_times(week: Week) -> None:
    for _ in range(8):
        week.laptop.press(Key.Key_Down, ALT)
    week.settle()
    assert minute(week) == HALF_PAST_NINE + 8 * 15
    chosen = week.page.pane.chosen
    assert chosen is not None
    assert chosen.id == VISIT.id


def test_a_visit_is_moved_on_over_the_end_of_the_week(week: Week) -> None:
    for _ in range(9):
        week.press(Key.Key_Right, ALT)
    assert week.visit().day == TODAY + timedelta(days=9)
    assert week.visit().day in week.page.pane.sheet.board.days


def test_a_visit_is_lengthened_and_shortened(week: Week) -> None:
    week.press(Key.Key_Down, SHIFT, 2)
    visit = week.visit()
    assert visit.ends_at is not None
    assert visit.ends_at - NOW == timedelta(minutes=75)
    week.press(Key.Key_Up, SHIFT, 9)
    visit = week.visit()
    assert visit.ends_at is not None
    assert visit.ends_at - NOW == timedelta(minutes=15)


def keys_of(*presses: tuple[Key, Qt.KeyboardModifier]) -> int:
    """How many keys are pressed for these, modifiers counted in."""
    return sum(1 + modifier.value.bit_count() for _, modifier in presses)


TO_TOMORROW, A_DAY_LATER, UNDO = (Key.Key_T, CTRL | SHIFT), (Key.Key_Right, ALT), (Key.Key_Z, CTRL)


@pytest.mark.parametrize(("address", "move"), [("crm://today", TO_TOMORROW), ("crm://diary", A_DAY_LATER)])
def test_a_visit_is_moved_to_tomorrow_and_back_in_at_most_6_keys(
    week: Week, address: str, move: tuple[Key, Qt.KeyboardModifier]
) -> None:
    page = week.laptop.open(address, Today if address == "crm://today" else Diary)
    week.settle()
    week.until(lambda: page.has_keys)
    week.press(*move)
    assert week.visit().day == TOMORROW
    week.press(*UNDO)
    assert week.visit().day == TODAY
    assert keys_of(move, UNDO) <= 6


def test_alt_left_goes_back_where_no_entry_is_chosen(week: Week) -> None:
    week.press(Key.Key_Down)
    assert week.page.pane.chosen is None
    week.press(Key.Key_Left, ALT)
    week.laptop.shown(Today)
    assert week.visit().day == TODAY


def test_what_has_begun_is_not_moved_and_says_why(week: Week) -> None:
    check_in(week.laptop.store, VISIT.id, at=NOW)
    week.settle()
    week.press(Key.Key_Right, ALT)
    assert "has begun" in week.laptop.session.window.notices.kept[0].text
    chosen = week.page.pane.chosen
    assert chosen is not None
    assert chosen.day == week.visit().day == TODAY


def test_del_calls_a_visit_off_and_ctrl_z_plans_it_again(week: Week) -> None:
    week.press(Key.Key_Delete)
    assert week.visit().status is VisitStatus.CANCELLED
    assert week.page.pane.events == []
    week.press(Key.Key_Z, CTRL)
    assert week.visit().status is VisitStatus.PLANNED
    assert len(week.page.pane.events) == 1


def test_ctrl_c_and_ctrl_v_put_a_visit_in_once_more_where_the_keys_are(week: Week) -> None:
    week.press(Key.Key_C, CTRL)
    week.press(Key.Key_Right)
    week.press(Key.Key_V, CTRL)
    [copied] = [visit for visit in week.visits() if visit.id != VISIT.id]
    assert (copied.day, copied.account, copied.status) == (TOMORROW, BAKERY.id, VisitStatus.PLANNED)
    chosen = week.page.pane.chosen
    assert chosen is not None
    assert chosen.id == copied.id


def test_ctrl_d_puts_a_visit_in_once_more_right_after_itself(week: Week) -> None:
    week.press(Key.Key_D, CTRL)
    [copied] = [visit for visit in week.visits() if visit.id != VISIT.id]
    assert copied.starts_at == NOW + timedelta(minutes=45)


def test_enter_opens_the_report_and_finishing_it_comes_back_to_the_diary(week: Week) -> None:
    week.press(Key.Key_Return)
    report = week.laptop.shown(VisitReport)
    week.settle()
    week.until(lambda: report.form.isEnabled())
    week.press(Key.Key_1, ALT | SHIFT)
    week.press(Key.Key_Return, CTRL)
    assert week.laptop.shown(Diary) is week.page
    week.settle()
    assert week.visit().status is VisitStatus.DONE
    assert [event.status for event in week.page.pane.events] == ["done"]


def test_c_opens_the_customer(week: Week) -> None:
    week.press(Key.Key_C)
    week.laptop.shown(Customer)


def test_arrows_go_from_entry_to_free_places_and_days(week: Week) -> None:
    sheet = week.page.pane.sheet
    week.press(Key.Key_Down)
    assert (sheet.cursor_at.day, sheet.cursor_at.stop.key) == (TODAY, "")
    assert sheet.cursor_at.stop.minute > HALF_PAST_NINE
    week.press(Key.Key_Up)
    assert sheet.cursor_at.stop.key == VISIT.id
    week.press(Key.Key_Right)
    assert (sheet.cursor_at.day, sheet.cursor_at.stop.key) == (TOMORROW, "")
    assert sheet.cursor_at.stop.minute == HALF_PAST_NINE
    week.press(Key.Key_Home)
    assert sheet.cursor_at.stop.minute == -1
    week.press(Key.Key_End)
    assert sheet.cursor_at.stop.minute == 23 * 60 + 30


def test_arrows_go_on_into_the_next_week_and_page_keys_turn_to_others(week: Week) -> None:
    sheet = week.page.pane.sheet
    for _ in range(4):
        week.press(Key.Key_Right)
    assert sheet.cursor_at.day == TODAY + timedelta(days=4)
    assert sheet.cursor_at.day in sheet.board.days
    week.press(Key.Key_T)
    assert TODAY in sheet.board.days
    week.press(Key.Key_PageDown, times=2)
    assert sheet.board.days[0] == TODAY + timedelta(days=13)
    week.press(Key.Key_PageUp, times=3)
    assert sheet.board.days[0] == TODAY - timedelta(days=8)


@pytest.mark.parametrize(("number", "days"), [(1, 1), (2, 5), (3, 7), (4, 42)])
def test_views_are_chosen_by_keys_and_remembered(week: Week, number: int, days: int) -> None:
    key = Key(Key.Key_0.value + number)
    week.press(key, CTRL | ALT)
    assert len(week.page.pane.sheet.board.days) == days
    assert week.laptop.session.window.page is week.page
    kept = week.laptop.session.private.recall("diary/view")
    assert kept == ["day", "work_week", "week", "month"][number - 1]


def test_in_a_month_keys_move_by_days_and_weeks(week: Week) -> None:
    week.see("month")
    week.page.pane.take_keys()
    sheet = week.page.pane.sheet
    assert sheet.cursor_at.stop.key == VISIT.id
    week.press(Key.Key_Down)
    assert sheet.cursor_at.day == TODAY + timedelta(days=7)
    week.press(Key.Key_Up)
    assert sheet.cursor_at.day == TODAY
    sheet.choose(VISIT.id)
    week.press(Key.Key_Right, ALT)
    assert (week.visit().day, minute(week)) == (TOMORROW, HALF_PAST_NINE)


def test_the_agenda_is_the_same_diary_with_the_same_keys(week: Week) -> None:
    week.see("agenda")
    week.page.pane.take_keys()
    week.press(Key.Key_Down, ALT)
    assert minute(week) == HALF_PAST_NINE + 15
    week.press(Key.Key_Delete)
    assert week.visit().status is VisitStatus.CANCELLED
    week.press(Key.Key_Z, CTRL)
    week.page.pane.take_keys()
    week.press(Key.Key_Return)
    week.laptop.shown(VisitReport)


def test_the_keys_of_the_diary_are_on_the_sheet_of_keys(week: Week) -> None:
    told = {act.id: act.keys for act in week.page.acts()}
    assert told["event.day_after"] == "Alt+Right"
    assert told["diary.new"] == "Ctrl+Shift+N"
    assert all(act.title for act in week.page.acts())


def test_alt_2_and_g_d_open_the_diary(week: Week) -> None:
    for presses in ([(Key.Key_2, ALT)], [(Key.Key_G, NONE), (Key.Key_D, NONE)]):
        week.laptop.open("crm://today", Today)
        week.settle()
        for press in presses:
            week.press(*press)
        assert week.laptop.shown(Diary) is week.page


def test_an_address_names_a_day(week: Week) -> None:
    week.laptop.open("crm://diary/2027-02-10", Diary)
    week.settle()
    assert any(day.isoformat() == "2027-02-10" for day in week.page.pane.sheet.board.days)
    week.laptop.open("crm://diary/soon", Diary)
    week.settle()
    assert QApplication.focusWidget() is week.page.pane.sheet


def test_an_address_brings_the_keys_to_its_day_though_its_week_is_shown_already(week: Week) -> None:
    week.laptop.open("crm://diary/2026-11-27", Diary)
    week.laptop.until(lambda: week.page.pane.sheet.cursor_at.day.isoformat() == "2026-11-27")
    week.press(Key.Key_Left)
    with week.laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"name": "Sofia"})
    week.laptop.until(lambda: any(event.name == "Sofia" for event in week.page.pane.events))
    assert week.page.pane.sheet.cursor_at.day.isoformat() == "2026-11-26"
