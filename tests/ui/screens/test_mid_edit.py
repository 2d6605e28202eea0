"""What was typed and not written, right or wrong, stands in its field again and is nobody else's to write."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import Trouble
from fieldcrm.services import planning
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.shared.forms import Question
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BICYCLES, BUYER
from tests.support.windows import VISIT, Desktop
from tests.ui.screens.conftest import Laptop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BEFORE = "Typed before, not saved yet."
NO_DAY = "31.02"


def full(*_: object, **__: object) -> None:
    raise Trouble("store.full")


def shown(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def write(laptop: Desktop, question: Question, text: str) -> None:
    """In the place of what stands there."""
    question.focus()
    laptop.press(Key.Key_A, CTRL)
    laptop.type(text)


def field(question: Question) -> str:
    widget = question.field
    assert isinstance(widget, QLineEdit)
    return widget.text()


def reported(laptop: Desktop) -> VisitReport:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.settled()
    return page


def opened(laptop: Desktop, customer: Account = BAKERY) -> Customer:
    page = laptop.open(f"crm://account/{customer.id}", Customer)
    laptop.until(lambda: customer.name in shown(page))
    laptop.settled()
    return page


def of(laptop: Desktop, kind: type[Any], id: str) -> Any:
    with laptop.store.read() as reading:
        return reading.load(kind, id)


def people(laptop: Desktop) -> list[tuple[str | None, str, str | None]]:
    with laptop.store.read() as reading:
        return [(each.given_name, each.family_name, each.role) for each in reading.all(Contact) if each != BUYER]


def test_a_day_that_cannot_be_stands_in_its_field_again_with_what_is_wrong(anew: Laptop) -> None:
    laptop = anew.start()
    write(laptop, reported(laptop).form.questions["next_visit_on"], NO_DAY)
    laptop = anew.start()
    page = reported(laptop)
    question = page.form.questions["next_visit_on"]
    assert field(question) == NO_DAY
    assert question.field.accessibleDescription() in shown(page)
    assert of(laptop, Visit, VISIT.id).next_visit_on is None
    write(laptop, question, "2031-02-28")
    laptop.press(Key.Key_Tab)
    laptop.until(lambda: of(laptop, Visit, VISIT.id).next_visit_on is not None)
    laptop.settled()
    assert not reported(anew.start()).form.is_offering


def test_what_is_wrong_stands_with_its_customer_when_one_comes_back(anew: Laptop) -> None:
    laptop = anew.start()
    page = opened(laptop)
    laptop.press(Key.Key_E, CTRL)
    write(laptop, page.about.form.questions["visit_every_days"], "often")
    opened(laptop, BICYCLES)
    assert field(page.about.form.questions["visit_every_days"]) == ""
    opened(laptop)
    assert field(page.about.form.questions["visit_every_days"]) == "often"


def test_a_card_that_was_written_is_fields_again_and_takes_no_keys(anew: Laptop) -> None:
    laptop = anew.start()
    page = opened(laptop)
    laptop.press(Key.Key_E, CTRL)
    write(laptop, page.about.form.questions["visit_every_days"], "1,5 x")
    laptop = anew.start()
    assert not opened(laptop, BICYCLES).about.is_written
    page = opened(laptop)
    assert page.about.is_written
    assert field(page.about.form.questions["visit_every_days"]) == "1,5 x"
    assert not page.about.form.questions["visit_every_days"].field.hasFocus()


def interrupted(anew: Laptop, patch: pytest.MonkeyPatch) -> Desktop:
    """Another start, after a telephone number was typed that no disk had room for."""
    laptop = anew.start()
    with patch.context() as meanwhile:
        meanwhile.setattr(type(laptop.store), "write", full)
        page = opened(laptop)
        laptop.press(Key.Key_E, CTRL)
        write(laptop, page.about.form.questions["phone"], "+380 44 1")
        laptop.press(Key.Key_Tab)
        laptop.until(lambda: any("disk is full" in each.text for each in laptop.session.window.notices.kept))
        anew.stop()
    return anew.start()


def test_what_was_interrupted_is_offered_and_not_written_by_going_on(
    anew: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = interrupted(anew, monkeypatch)
    page = opened(laptop)
    assert (page.about.form.questions["phone"].words, BEFORE in shown(page)) == ("+380 44 1", True)
    laptop.open("crm://today", Today)
    laptop.settled()
    assert of(laptop, Account, BAKERY.id).phone == BAKERY.phone
    assert BEFORE in shown(opened(laptop))


@pytest.mark.parametrize("is_left", [True, False])
def test_it_is_written_by_whoever_was_at_it_or_says_they_are_done(
    anew: Laptop, monkeypatch: pytest.MonkeyPatch, *, is_left: bool
) -> None:
    laptop = interrupted(anew, monkeypatch)
    page = opened(laptop)
    if is_left:
        page.about.form.questions["phone"].focus()
        laptop.press(Key.Key_Tab)
    else:
        laptop.until(lambda: page.about.is_written)
        laptop.press(Key.Key_Escape)
    laptop.until(lambda: of(laptop, Account, BAKERY.id).phone == "+380 44 1")
    laptop.settled()
    assert BEFORE not in shown(page)
    assert not opened(anew.start()).about.is_written


def begin_person(laptop: Desktop) -> Customer:
    """Without a family name: by the keys alone, over to the next field."""
    page = opened(laptop)
    laptop.press(Key.Key_P, CTRL | SHIFT)
    laptop.press(Key.Key_Tab)
    laptop.type("Ihor")
    laptop.press(Key.Key_Tab)
    laptop.type("baker")
    laptop.settled()
    return page


def test_somebody_without_a_name_stands_there_until_they_have_one(anew: Laptop) -> None:
    begin_person(anew.start())
    laptop = anew.start()
    page = opened(laptop)
    assert page.people.is_written
    assert people(laptop) == []
    page.people.form.questions["family_name"].focus()
    laptop.type("Tkach")
    next(each for each in page.people.findChildren(QPushButton) if each.text() == "Done").click()
    laptop.until(lambda: people(laptop) == [("Ihor", "Tkach", "baker")])
    laptop.settled()
    assert not opened(anew.start()).people.is_written


@pytest.mark.parametrize("is_asked_for", [True, False])
def test_somebody_without_a_name_is_there_when_one_comes_back(anew: Laptop, *, is_asked_for: bool) -> None:
    laptop = anew.start()
    begin_person(laptop)
    laptop.press(Key.Key_Escape)
    laptop.open("crm://today", Today)
    page = opened(laptop)
    if is_asked_for:
        laptop.press(Key.Key_P, CTRL | SHIFT)
    assert page.people.is_written
    assert [page.people.form.questions[name].words for name in ("given_name", "role")] == ["Ihor", "baker"]


def test_somebody_nobody_wants_to_put_down_is_gone(anew: Laptop) -> None:
    page = begin_person(anew.start())
    next(each for each in page.people.findChildren(QPushButton) if each.text() == "Leave it").click()
    assert not page.people.is_written
    laptop = anew.start()
    page = opened(laptop)
    assert not page.people.is_written
    laptop.press(Key.Key_P, CTRL | SHIFT)
    assert page.people.form.questions["given_name"].words == ""


def in_diary(laptop: Desktop) -> Diary:
    page = laptop.open("crm://diary", Diary)
    laptop.settled()
    return page


def begin_change(laptop: Desktop) -> Diary:
    page = in_diary(laptop)
    laptop.press(Key.Key_E)
    laptop.until(page.form.subject.editor.widget.hasFocus)
    laptop.type("taste the new bread")
    page.form.day.editor.widget.setFocus()
    laptop.press(Key.Key_A, CTRL)
    laptop.type(NO_DAY)
    return page


def test_a_changed_entry_stands_in_its_form_again_and_is_not_changed(anew: Laptop) -> None:
    page = begin_change(anew.start())
    time = page.form.time.text
    laptop = anew.start()
    page = in_diary(laptop)
    form = page.form
    assert (page.side.is_form, form.subject.text, form.day.text) == (True, "taste the new bread", NO_DAY)
    assert (form.customer.text, form.time.text) == (BAKERY.id, time)
    assert of(laptop, Visit, VISIT.id) == VISIT
    form.day.editor.widget.setFocus()
    laptop.press(Key.Key_A, CTRL)
    laptop.type(VISIT.day.isoformat())
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: of(laptop, Visit, VISIT.id).purpose == "taste the new bread")
    laptop.settled()
    assert not in_diary(anew.start()).side.is_form


def test_a_change_that_one_leaves_is_gone(anew: Laptop) -> None:
    laptop = anew.start()
    begin_change(laptop)
    laptop.press(Key.Key_Escape)
    assert not in_diary(anew.start()).side.is_form


def test_a_change_that_could_not_be_written_stands_in_its_form(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    page = in_diary(laptop)
    laptop.press(Key.Key_E)
    laptop.until(page.form.subject.editor.widget.hasFocus)
    laptop.type("taste the new bread")
    monkeypatch.setattr(planning, "change", full)
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: any("disk is full" in each.text for each in laptop.session.window.notices.kept))
    laptop.settled()
    assert (page.side.is_form, page.form.subject.text) == (True, "taste the new bread")
    assert in_diary(anew.start()).form.subject.text == "taste the new bread"


def test_a_change_of_what_is_out_of_the_diary_by_now_is_a_new_entry(anew: Laptop) -> None:
    laptop = anew.start()
    begin_change(laptop)
    with laptop.store.write() as work:
        work.delete(Visit, VISIT.id)
    laptop = anew.start()
    page = in_diary(laptop)
    assert (page.side.is_form, page.form.subject.text) == (True, "taste the new bread")
    assert "New entry" in shown(page)


def test_a_customer_who_is_not_found_yet_is_typed_on(anew: Laptop) -> None:
    laptop = anew.start()
    page = in_diary(laptop)
    laptop.press(Key.Key_N, CTRL | SHIFT)
    laptop.type("Sof")
    assert page.form.customer.text == ""
    name = in_diary(anew.start()).form.customer.editor.widget
    assert isinstance(name, QLineEdit)
    assert name.text() == "Sof"
