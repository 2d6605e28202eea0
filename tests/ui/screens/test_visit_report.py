"""The report of a visit keeps what was typed, whatever happens, and writes over nobody."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import ContactId, VisitId
from fieldcrm.services.diary import Report, miss_visit, report_visit
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BUYER, NOW, TODAY, counted, numbered
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def opened(laptop: Desktop) -> VisitReport:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(notes(page).hasFocus)
    return page


def notes(page: VisitReport) -> QPlainTextEdit:
    [found] = page.findChildren(QPlainTextEdit)
    return found


def field(page: VisitReport, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def kept(laptop: Desktop) -> Visit:
    with laptop.store.read() as reading:
        return reading.load(Visit, VISIT.id)


def changed(laptop: Desktop, **values: object) -> None:
    """Somebody else's change comes in."""
    with laptop.store.write() as work:
        work.change(Visit, VISIT.id, values)


def test_a_note_from_elsewhere_is_shown_and_not_written_over(laptop: Desktop) -> None:
    page = opened(laptop)
    changed(laptop, notes="from the office")
    laptop.until(lambda: notes(page).toPlainText() == "from the office")
    laptop.open("crm://orders", Orders)
    laptop.settled()
    assert kept(laptop).notes == "from the office"


def test_an_outcome_and_a_day_are_kept_without_finishing(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_2, ALT_SHIFT)
    field(page, "Next visit").setFocus()
    laptop.type("+14")
    laptop.open("crm://orders", Orders)
    laptop.until(lambda: kept(laptop).next_visit_on is not None)
    visit = kept(laptop)
    assert (visit.outcome, visit.next_visit_on) == (VisitOutcome.AGREED, date(2026, 12, 8))
    assert visit.status is VisitStatus.PLANNED


def test_a_digit_is_the_outcome_where_nobody_is_writing(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.type("3")
    page.setFocus()
    laptop.press(Key.Key_3)
    laptop.until(lambda: kept(laptop).outcome is VisitOutcome.NO_NEED)
    assert notes(page).toPlainText() == "3"


def test_a_note_is_added_to_a_finished_visit_and_nothing_else_of_it_is_written(laptop: Desktop) -> None:
    report_visit(laptop.store, VISIT.id, Report(outcome=VisitOutcome.ORDER), at=NOW, new_id=counted(80_000))
    page = opened(laptop)
    laptop.type("late note")
    assert field(page, "Next step").isReadOnly()
    assert not page.outcomes.isEnabled()
    laptop.open("crm://orders", Orders)
    laptop.until(lambda: kept(laptop).notes == "late note")


def test_finishing_keeps_whom_one_met(laptop: Desktop) -> None:
    changed(laptop, met=frozenset({ContactId(BUYER.id)}))
    page = opened(laptop)
    laptop.press(Key.Key_1, ALT_SHIFT)
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(Today)
    assert kept(laptop).met == frozenset({BUYER.id})
    assert page.outcomes.outcome is VisitOutcome.ORDER


def test_a_missed_visit_says_why_it_cannot_be_finished(laptop: Desktop) -> None:
    miss_visit(laptop.store, VISIT.id, "closed for stock-taking")
    page = opened(laptop)
    [finish] = [each for each in page.findChildren(QPushButton) if each.text() == "Finish visit"]
    laptop.until(lambda: not finish.isEnabled())
    assert "plan it again" in finish.toolTip()


def test_a_report_is_taken_back_by_ctrl_z_step_by_step(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_2, ALT_SHIFT)
    laptop.until(lambda: kept(laptop).outcome is VisitOutcome.AGREED)
    laptop.type("wrong customer")
    laptop.press(Key.Key_Tab)
    laptop.settled()
    assert kept(laptop).notes == "wrong customer"
    page.setFocus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: kept(laptop).notes is None)
    laptop.until(lambda: notes(page).toPlainText() == "")
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: kept(laptop).outcome is None)
    laptop.until(lambda: page.outcomes.outcome is None)


def test_a_report_that_is_not_there_any_more_shows_nothing_of_another(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.type("for the bakery")
    laptop.open(f"crm://visit/{numbered(4444)}", VisitReport)
    laptop.settled()
    assert not page.form.isEnabled()
    assert kept(laptop).notes == "for the bakery"


def told_beside(page: VisitReport) -> list[str]:
    return [each.text() for each in page.known.findChildren(QLabel) if each.isVisible()]


def test_what_is_known_of_the_customer_stands_beside_the_report(laptop: Desktop) -> None:
    before = replace(VISIT, id=VisitId(numbered(801)), day=TODAY - timedelta(days=14), starts_at=None)
    with laptop.store.write() as work:
        work.save(before)
    report = Report(outcome=VisitOutcome.AGREED, notes="Oat drinks <b>from</b> December.")
    report_visit(laptop.store, VisitId(before.id), report, at=NOW - timedelta(days=14), new_id=counted(95_000))
    page = opened(laptop)
    laptop.until(lambda: "Oat drinks <b>from</b> December." in told_beside(page))
    assert {BUYER.full_name, "10 Nov · Agreed"} <= set(told_beside(page))
    assert notes(page).hasFocus()


def test_in_a_small_window_the_report_has_all_the_room(laptop: Desktop) -> None:
    page = opened(laptop)
    assert page.known.isVisible()
    assert not page.aside.control.isVisible()
    laptop.session.window.resize(1024, 600)
    laptop.until(lambda: not page.known.isVisible())
    assert page.aside.control.isVisible()


def test_what_is_known_of_the_customer_is_opened_in_a_small_window_by_f4_and_put_away(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.session.window.resize(1024, 600)
    laptop.settled()
    laptop.press(Key.Key_F4)
    assert page.known.isVisible()
    assert notes(page).hasFocus()
    assert page.aside.button.isChecked()
    laptop.press(Key.Key_F4)
    assert not page.known.isVisible()


def test_it_is_opened_by_tab_and_space_too_and_told_to_those_who_hear_the_screen(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.session.window.resize(1024, 600)
    laptop.settled()
    for _ in range(20):
        laptop.press(Key.Key_Tab)
        if laptop.focus is page.aside.button:
            break
    assert (page.aside.button.accessibleName(), page.aside.button.accessibleDescription()) == (
        "About the customer",
        "F4",
    )
    laptop.press(Key.Key_Space)
    assert page.known.isVisible()
    assert page.aside.button.isVisible()


def test_what_is_known_is_scrolled_to_its_end_by_keys_alone(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.session.window.resize(1024, 600)
    laptop.press(Key.Key_F4)
    [area] = page.known.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    inside.setMinimumHeight(2_000)
    laptop.settled()
    for _ in range(20):
        laptop.press(Key.Key_Tab)
        if laptop.focus is area:
            break
    laptop.press(Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_tab_comes_to_the_outcome_that_is_chosen(laptop: Desktop) -> None:
    changed(laptop, outcome=VisitOutcome.NO_NEED)
    opened(laptop)
    laptop.press(Key.Key_Backtab)
    chosen = laptop.focus
    assert isinstance(chosen, QPushButton)
    assert chosen.text() == worded(VisitOutcome.NO_NEED)


def test_the_keys_of_the_outcomes_are_told_as_they_are_while_one_writes(laptop: Desktop) -> None:
    page = opened(laptop)
    told = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert {"Alt", "Shift", "and the number, also while you write", "Saved on this laptop"} <= set(told)


def test_the_order_that_was_agreed_is_begun_from_the_report_and_what_was_written_is_kept(laptop: Desktop) -> None:
    opened(laptop)
    laptop.type("wants oat drinks")
    laptop.press(Key.Key_N, CTRL)
    pad = laptop.shown(OrderPad)
    laptop.until(lambda: any(f"Order for {BAKERY.name}" == each.text() for each in pad.findChildren(QLabel)))
    laptop.until(lambda: kept(laptop).notes == "wants oat drinks")


def test_the_next_visit_is_proposed_from_the_customers_rhythm(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"visit_every_days": 14})
    page = opened(laptop)
    assert field(page, "Next visit").placeholderText() == "+14 is 8 Dec, as agreed with this customer"
