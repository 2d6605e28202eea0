"""Forms from declarations: asking, complaining under the field, and saving as one goes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.domain.accounts import Account, Lifecycle, Rank
from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import AccountId, ActivityId, PriceListId, UserId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.ui.shared.editors import Pick
from fieldcrm.ui.shared.forms import Form
from fieldcrm.ui.shared.record_forms import REST_MS, RecordForm
from fieldcrm.ui.shared.theme import Theme
from fieldcrm.ui.shared.widgets import Choice, TickBox
from tests.support.hands import press, type_text

pytestmark = pytest.mark.usefixtures("theme")

TODAY = date(2026, 11, 24)
NAMES = ("name", "phone", "credit_limit", "lifecycle", "rank", "last_visit_on", "lat", "notes", "credit_hold")
SOFIA = Account(
    id=AccountId("0199-1"),
    number="C-1",
    name="Sofia Bakery",
    phone="+380 67 204 11 90",
    credit_limit=Decimal(60000),
    rank=Rank.A,
    last_visit_on=date(2026, 11, 9),
)


class PriceLists:
    """Two price lists, found at once."""

    known = (Pick(id="p1", title="Wholesale 2", subtitle="UAH"), Pick(id="p2", title="Retail"))

    def find(self, typed: str, then: Callable[[Sequence[Pick]], None]) -> None:
        then([pick for pick in self.known if typed.casefold() in pick.title.casefold()])

    def name(self, id: str, then: Callable[[str], None]) -> None:
        then(next(pick.title for pick in self.known if pick.id == id))


def today() -> date:
    return TODAY


@pytest.fixture
def form(qtbot: QtBot) -> RecordForm:
    made = RecordForm(REGISTRY[Account], NAMES, today)
    made.show_record(SOFIA)
    shown(qtbot, made)
    return made


@pytest.fixture
def wanted(form: RecordForm) -> list[dict[str, object]]:
    """What the form asked to have saved."""
    heard: list[dict[str, object]] = []
    form.wants_saving.connect(heard.append)
    return heard


def shown(qtbot: QtBot, made: QWidget) -> None:
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()


def line(form: Form, name: str) -> QLineEdit:
    return next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == name)


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def complaints(form: Form) -> list[str]:
    return [each.text() for each in form.findChildren(QLabel) if each.property("tone") == "bad" and each.isVisible()]


def test_a_record_is_shown_in_the_words_people_write(form: RecordForm) -> None:
    assert line(form, "Name").text() == "Sofia Bakery"
    assert line(form, "Credit limit").text() == "60000.00"
    assert line(form, "Last visit").text() == "9 Nov 2026"
    assert form.findChild(Choice).currentText() == "Active"  # type: ignore[union-attr]  # the form has two


def test_every_field_has_a_label_of_its_own(form: RecordForm) -> None:
    buddies = {each.buddy() for each in form.findChildren(QLabel)} - {None}
    assert len(buddies) == len(NAMES)
    assert any(each.text() == "Name *" for each in form.findChildren(QLabel))


def test_a_field_that_is_left_is_saved_and_nothing_else(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    write(line(form, "Name"), "Sofia")
    press(line(form, "Name"), Qt.Key.Key_Tab)
    assert wanted == [{"name": "Sofia"}]


def test_enter_saves(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    write(line(form, "Last visit"), "+1")
    press(line(form, "Last visit"), Qt.Key.Key_Return)
    assert wanted == [{"last_visit_on": date(2026, 11, 25)}]
    assert line(form, "Last visit").text() == "25 Nov 2026"


def test_what_was_typed_is_saved_when_the_keys_rest(
    qtbot: QtBot, form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    write(line(form, "Latitude"), "50,45")
    with qtbot.waitSignal(form.wants_saving):
        assert wanted == []
    assert wanted == [{"lat": Decimal("50.45")}]
    assert line(form, "Latitude").text() == "50,45"


def test_a_page_that_is_left_loses_nothing(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    write(line(form, "Name"), "Sofia Cafe")
    form.flush()
    form.flush()
    assert wanted == [{"name": "Sofia Cafe"}]


def test_leaving_an_untouched_field_saves_nothing(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    line(form, "Name").setFocus()
    press(line(form, "Name"), Qt.Key.Key_Tab)
    assert wanted == []


def test_fingers_that_never_rest_are_saved_all_the_same(
    qtbot: QtBot, form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    keys = QTimer(form)
    keys.timeout.connect(lambda: type_text(line(form, "Name"), "a"))
    line(form, "Name").setFocus()
    with qtbot.waitSignal(form.wants_saving):
        keys.start(REST_MS // 4)
    keys.stop()
    assert wanted


def test_what_is_shown_is_no_change_even_where_a_field_cannot_show_all_of_it(
    form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    form.show_record(replace(SOFIA, name="Sofia\nBakery ", notes=" at the corner\n"))
    form.flush()
    assert wanted == []


def test_a_blank_in_the_middle_of_a_name_survives_the_pause_after_it(form: RecordForm) -> None:
    write(line(form, "Name"), "Sofia ")
    form.flush()
    form.saved()
    form.show_record(replace(SOFIA, name="Sofia"))
    type_text(line(form, "Name"), "Cafe")
    assert line(form, "Name").text() == "Sofia Cafe"


def test_a_tick_and_a_choice_are_saved_at_once(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    lifecycle = next(each for each in form.findChildren(Choice) if each.accessibleName() == "Lifecycle")
    lifecycle.setCurrentIndex(lifecycle.findText("At risk"))
    lifecycle.activated.emit(lifecycle.currentIndex())
    assert wanted == [{"lifecycle": Lifecycle.AT_RISK}]


def test_an_emptied_choice_clears_the_field(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    rank = next(each for each in form.findChildren(Choice) if each.accessibleName() == "Rank")
    rank.setCurrentIndex(0)
    rank.activated.emit(0)
    assert wanted == [{"rank": None}]


def test_the_offices_own_field_cannot_be_written(form: RecordForm) -> None:
    assert line(form, "Credit limit").isReadOnly() is True
    assert not form.findChild(TickBox).isEnabled()  # type: ignore[union-attr]  # the form has one


def test_a_wrong_field_is_complained_of_when_it_is_left_and_not_before(
    form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    write(line(form, "Phone"), "x")
    assert complaints(form) == []
    press(line(form, "Phone"), Qt.Key.Key_Tab)
    assert complaints(form) == ["Write a number that can be dialled, like +380 67 204 11 90."]
    assert line(form, "Phone").property("invalid") == "true"
    assert wanted == []


def test_the_first_key_takes_the_complaint_away(form: RecordForm) -> None:
    write(line(form, "Name"), " ")
    press(line(form, "Name"), Qt.Key.Key_Tab)
    assert complaints(form) == ["Fill this in."]
    write(line(form, "Name"), "S")
    assert complaints(form) == []
    assert line(form, "Name").property("invalid") == "false"


def test_a_wrong_field_does_not_hold_back_the_right_ones(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    write(line(form, "Phone"), "x")
    write(line(form, "Name"), "Sofia")
    form.flush()
    assert wanted == [{"name": "Sofia"}]
    assert line(form, "Phone").text() == "x"


def test_what_is_being_written_stays_when_news_arrive(form: RecordForm) -> None:
    write(line(form, "Name"), "Sofia C")
    form.show_record(replace(SOFIA, name="Other", phone="+380 1 111"))
    assert line(form, "Name").text() == "Sofia C"
    assert line(form, "Phone").text() == "+380 1 111"


def test_what_is_on_its_way_to_be_kept_stays_when_older_news_arrive(form: RecordForm) -> None:
    write(line(form, "Name"), "Sofia Cafe")
    form.flush()
    waited = [form.is_waiting]
    form.show_record(SOFIA)
    assert line(form, "Name").text() == "Sofia Cafe"
    form.saved()
    form.show_record(replace(SOFIA, name="Sofia Cafe"))
    waited.append(form.is_waiting)
    assert waited == [True, False]
    assert line(form, "Name").text() == "Sofia Cafe"


def test_a_refused_field_keeps_what_was_typed_and_is_offered_again(
    form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    write(line(form, "Name"), "Sofia Cafe")
    form.flush()
    assert form.refused(RuleBroken("record.taken", "Sofia Cafe", "name"))
    assert complaints(form) == ["Another record already has this."]
    form.flush()
    assert wanted == [{"name": "Sofia Cafe"}] * 2


def test_what_was_typed_for_one_customer_never_lands_on_another(
    qtbot: QtBot, form: RecordForm, wanted: list[dict[str, object]]
) -> None:
    write(line(form, "Phone"), "x")
    write(line(form, "Name"), "Sofia Cafe")
    form.flush()
    form.show_record(replace(SOFIA, id=AccountId("0199-2"), name="Lavka 24", phone="102"))
    assert (line(form, "Name").text(), line(form, "Phone").text()) == ("Lavka 24", "102")
    assert complaints(form) == []
    with qtbot.waitSignal(form.unplaced):
        form.refused(RuleBroken("record.taken", "Sofia Cafe", "name"))
    form.flush()
    assert (wanted, complaints(form)) == ([{"name": "Sofia Cafe"}], [])


def test_a_refusal_about_no_field_of_the_form_is_passed_on(qtbot: QtBot, form: RecordForm) -> None:
    with qtbot.waitSignal(form.unplaced):
        assert not form.refused(Trouble("store.full"))


def test_a_note_of_several_lines_goes_on_by_tab(form: RecordForm, wanted: list[dict[str, object]]) -> None:
    notes = form.findChild(QPlainTextEdit)
    assert isinstance(notes, QPlainTextEdit)
    notes.setFocus()
    notes.setPlainText("  likes oat milk\ncloses at 17 ")
    press(notes, Qt.Key.Key_Tab)
    assert wanted == [{"notes": "likes oat milk\ncloses at 17"}]


def test_a_new_record_is_asked_for_whole_and_the_first_problem_has_the_keys(qtbot: QtBot) -> None:
    made = Form(REGISTRY[Account], ("city", "name", "phone"), today, columns=2)
    shown(qtbot, made)
    write(line(made, "Phone"), "x")
    assert made.values() is None
    assert line(made, "Name").hasFocus()
    write(line(made, "Name"), "Kiosk 118")
    write(line(made, "Phone"), "102")
    assert made.values() == {"city": None, "name": "Kiosk 118", "phone": "102"}


def test_a_moment_is_written_by_the_wall_and_kept_in_utc(qtbot: QtBot) -> None:
    made = RecordForm(REGISTRY[Activity], ("starts_at",), today)
    began = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    made.show_record(Activity(id=ActivityId("a"), type=ActivityType.CALL, user=UserId("u"), starts_at=began))
    shown(qtbot, made)
    wanted: list[dict[str, datetime]] = []
    made.wants_saving.connect(wanted.append)
    write(line(made, "Begins"), "25 Nov 10:30")
    made.flush()
    assert wanted[0]["starts_at"].astimezone().strftime("%d %H:%M") == "25 10:30"


class TestAReference:
    """A field that points at another record."""

    @pytest.fixture
    def pointing(self, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> RecordForm:
        made = RecordForm(REGISTRY[Account], ("price_list", "name"), today, {"price_list": PriceLists()})
        line(made, "Price list").setReadOnly(False)  # the office's own field, written here as the office does
        made.show_record(replace(SOFIA, price_list=PriceListId("p1")))
        shown(qtbot, made)
        return made

    def test_it_is_shown_by_its_name(self, pointing: RecordForm) -> None:
        assert line(pointing, "Price list").text() == "Wholesale 2"

    def test_another_is_found_by_a_few_letters(self, qtbot: QtBot, pointing: RecordForm) -> None:
        field = line(pointing, "Price list")
        write(field, "ret")
        press(field, Qt.Key.Key_Return)
        assert field.text() == "Retail"

    def test_letters_that_chose_nothing_go_away_again(self, qtbot: QtBot, pointing: RecordForm) -> None:
        field = line(pointing, "Price list")
        write(field, "zzz")
        press(field, Qt.Key.Key_Tab)
        assert field.text() == "Wholesale 2"


def test_a_reference_nobody_can_look_up_is_only_shown(qtbot: QtBot) -> None:
    made = RecordForm(REGISTRY[Account], ("price_list",), today)
    qtbot.addWidget(made)
    assert line(made, "Price list").isReadOnly()
