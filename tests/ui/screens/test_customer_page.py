"""What a rep does on a customer's page, by real keys: write down, filter, add people, tick off, go to the next."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.ids import ActivityId
from fieldcrm.domain.orders import Order
from fieldcrm.store.queries.timeline import Happening
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import AT_A_TIME, AT_FIRST, Customer
from fieldcrm.ui.customers.timeline import tell
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BICYCLES, BUYER, NOW, REP, TODAY, numbered
from tests.support.hands import press, watched
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
POPPED_UP = pytest.mark.qt_log_ignore("This plugin does not support")
"""A menu without a screen cannot take the keyboard for itself, and Qt says so."""
NOTE = Activity(
    id=ActivityId(numbered(3000)),
    type=ActivityType.NOTE,
    user=REP.id,
    starts_at=NOW,
    account=BAKERY.id,
    subject="A note",
    status=ActivityStatus.COMPLETED,
)
TASK = replace(NOTE, id=ActivityId(numbered(3900)), type=ActivityType.TASK, status=ActivityStatus.PLANNED)


@pytest.fixture
def page(laptop: Desktop) -> Customer:
    """The bakery's page, filled."""
    shown = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in texts(shown))
    return shown


def texts(page: Customer) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def happened(page: Customer) -> list[str]:
    return [each.id for each in page.timeline.happenings()]


def entries(laptop: Desktop) -> list[tuple[ActivityType, str | None, ActivityStatus]]:
    with laptop.store.read() as reading:
        return [(each.type, each.subject, each.status) for each in reading.all(Activity)]


def people(laptop: Desktop) -> set[str]:
    with laptop.store.read() as reading:
        return {each.full_name for each in reading.all(Contact)}


def noted(number: int, ago: timedelta) -> Activity:
    return replace(NOTE, id=ActivityId(numbered(3000 + number)), starts_at=NOW - ago)


def add(laptop: Desktop, *notes: Activity) -> None:
    with laptop.store.write() as work:
        for each in notes:
            work.save(each)


@pytest.mark.parametrize(
    ("typed", "kind", "status"),
    [
        ("Prices", ActivityType.NOTE, ActivityStatus.COMPLETED),
        ("/call Prices", ActivityType.CALL, ActivityStatus.COMPLETED),
        ("/ta Prices", ActivityType.TASK, ActivityStatus.PLANNED),
        ("/сфдд Prices", ActivityType.CALL, ActivityStatus.COMPLETED),
        ("/12 boxes", ActivityType.NOTE, ActivityStatus.COMPLETED),
    ],
)
def test_a_slash_says_what_is_written_down(
    laptop: Desktop, page: Customer, typed: str, kind: ActivityType, status: ActivityStatus
) -> None:
    laptop.press(Key.Key_Slash)
    assert page.composer.field.hasFocus()
    laptop.type(typed)
    laptop.press(Key.Key_Return)
    told = typed if typed.startswith("/12") else "Prices"
    laptop.until(lambda: entries(laptop) == [(kind, told, status)])
    laptop.until(lambda: len(page.timeline.happenings()) == 2)


def test_a_command_is_chosen_from_those_offered(laptop: Desktop, page: Customer) -> None:
    page.composer.focus()
    laptop.type("/")
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    assert page.composer.text == "/call "


@pytest.mark.parametrize(("typed", "kind", "opens"), [("/vi", Visit, VisitReport), ("/or", Order, OrderPad)])
def test_a_slash_begins_a_visit_or_an_order(
    laptop: Desktop, page: Customer, typed: str, kind: type[Visit | Order], opens: type[VisitReport | OrderPad]
) -> None:
    with laptop.store.read() as reading:
        before = len(reading.all(kind))
    page.composer.focus()
    laptop.type(typed)
    laptop.press(Key.Key_Return)
    laptop.shown(opens)
    with laptop.store.read() as reading:
        assert len(reading.all(kind)) == before + 1
    assert page.composer.text == ""


def test_a_call_that_could_not_be_written_stays_a_call(
    laptop: Desktop, page: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(laptop.store, "write", refuse)
        page.composer.focus()
        laptop.type("/call Prices")
        laptop.press(Key.Key_Return)
        laptop.until(lambda: page.composer.text == "/call Prices")


def test_a_filter_shows_one_sort_alone(laptop: Desktop, page: Customer) -> None:
    add(laptop, NOTE, TASK)
    laptop.until(lambda: len(page.timeline.happenings()) == 3)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Tasks").click()
    laptop.until(lambda: happened(page) == [TASK.id])
    next(each for each in page.findChildren(QPushButton) if each.text() == "All").click()
    laptop.until(lambda: len(page.timeline.happenings()) == 3)


def test_news_leaves_what_is_selected_and_where_one_looks(laptop: Desktop, page: Customer) -> None:
    add(
        laptop,
        *(noted(n, timedelta(days=n)) for n in range(40)),
    )
    laptop.until(lambda: len(page.timeline.happenings()) == 41)
    view = page.timeline.view
    view.setFocus()
    for _ in range(12):
        laptop.press(Key.Key_Down)
    selected = page.timeline.model.row_at(view.currentIndex().row())
    top = view.verticalScrollBar().value()
    assert top > 0
    add(laptop, noted(800, timedelta(days=100)))
    laptop.until(lambda: len(page.timeline.happenings()) == 42)
    assert page.timeline.model.row_at(view.currentIndex().row()) == selected
    assert view.verticalScrollBar().value() == top
    assert view.hasFocus()


def test_more_is_read_as_one_comes_to_the_end(laptop: Desktop, page: Customer) -> None:
    many = AT_FIRST + 20
    add(
        laptop,
        *(noted(n, timedelta(hours=n)) for n in range(many)),
    )
    laptop.until(lambda: len(page.timeline.happenings()) == AT_FIRST)
    page.timeline.view.setFocus()
    laptop.press(Key.Key_End)
    laptop.until(lambda: len(page.timeline.happenings()) == many + 1)
    assert many < AT_A_TIME


def test_enter_shows_all_of_a_long_note_and_again_its_beginning(laptop: Desktop, page: Customer) -> None:
    long = replace(NOTE, notes="Rye and wheat. " * 200)
    add(laptop, long)
    laptop.until(lambda: long.id in happened(page))
    [told] = [each for each in page.timeline.happenings() if each.id == long.id]
    view = page.timeline.view
    view.setFocus()
    laptop.press(Key.Key_Home)

    def height() -> int:
        return view.visualRect(view.currentIndex()).height()

    short = height()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: height() > 3 * short)
    assert page.timeline.is_whole(told)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: height() == short)


def test_the_field_of_a_new_person_is_in_sight_in_a_small_window(laptop: Desktop, page: Customer) -> None:
    laptop.session.window.resize(1024, 600)
    laptop.press(Key.Key_E, CTRL)
    laptop.press(Key.Key_P, CTRL_SHIFT)
    laptop.until(lambda: laptop.focus.accessibleName() == "Family name")
    laptop.until(lambda: laptop.focus.visibleRegion().boundingRect().height() == laptop.focus.height())
    assert page.people.is_written


def test_headings_are_neither_chosen_nor_stepped_on(laptop: Desktop, page: Customer) -> None:
    tester = watched(page.timeline.model)
    add(laptop, *(noted(n, timedelta(days=n)) for n in range(3)))
    laptop.until(lambda: len(page.timeline.happenings()) == 4)
    page.timeline.view.setFocus()
    laptop.press(Key.Key_Home)
    stepped: list[object] = []
    for _ in range(4):
        entry = page.timeline.model.row_at(page.timeline.view.currentIndex().row())
        stepped.append(entry and entry.happening)
        laptop.press(Key.Key_Down)
    assert stepped == page.timeline.happenings()
    assert tester.model() is page.timeline.model


def test_a_person_is_added_by_keys_alone_and_taken_back(laptop: Desktop, page: Customer) -> None:
    laptop.press(Key.Key_P, CTRL_SHIFT)
    laptop.type("Tkach")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: "Tkach" in people(laptop))
    laptop.press(Key.Key_Tab)
    laptop.type("Ihor")
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: people(laptop) == {BUYER.full_name, "Ihor Tkach"})
    laptop.until(lambda: "Ihor Tkach" in texts(page))
    assert not page.people.is_written
    for _ in range(2):
        laptop.press(Key.Key_Z, CTRL)
        laptop.settled()
    laptop.until(lambda: people(laptop) == {BUYER.full_name})


def test_a_person_without_a_family_name_is_asked_for_one(laptop: Desktop, page: Customer) -> None:
    laptop.press(Key.Key_P, CTRL_SHIFT)
    laptop.press(Key.Key_Tab)
    laptop.type("Ihor")
    next(each for each in page.people.findChildren(QPushButton) if each.text() == "Done").click()
    laptop.settled()
    assert page.people.is_written
    assert "Fill this in." in texts(page)
    assert people(laptop) == {BUYER.full_name}


def menu_of(laptop: Desktop, page: Customer, person: str, act: str) -> None:
    """Press the dots beside a person and choose by arrows and Enter."""
    dots = next(each for each in page.people.findChildren(QPushButton) if each.accessibleName().startswith(person))
    dots.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [each.text() for each in menu.actions() if each.isEnabled()]
    for _ in range(names.index(act) + 1):
        press(menu, Key.Key_Down)
    press(menu, Key.Key_Return)
    laptop.session.window.activateWindow()  # without a screen nobody gives the window the keys back
    laptop.bot.waitActive(laptop.session.window)


@POPPED_UP
def test_a_person_is_struck_out_and_comes_back(laptop: Desktop, page: Customer) -> None:
    menu_of(laptop, page, BUYER.full_name, "Strike out")
    laptop.until(lambda: people(laptop) == set())
    laptop.until(lambda: "Nobody is known here yet." in texts(page))
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: people(laptop) == {BUYER.full_name})


@POPPED_UP
def test_a_person_is_changed_in_place_and_news_leaves_the_form(laptop: Desktop, page: Customer) -> None:
    menu_of(laptop, page, BUYER.full_name, "Change")
    add(laptop, NOTE)
    laptop.until(lambda: NOTE.id in happened(page))
    assert page.people.is_written
    laptop.press(Key.Key_End)
    laptop.type("X")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: people(laptop) == {f"{BUYER.given_name} {BUYER.family_name}X"})


def test_a_task_is_ticked_off_and_taken_up_again(laptop: Desktop, page: Customer) -> None:
    add(laptop, TASK)
    laptop.until(lambda: TASK.id in [each.id for each in page.open_items.list.rows()])
    page.open_items.list.view.setFocus()
    laptop.press(Key.Key_Home)
    assert [each.id for each in page.open_items.list.rows()] == [TASK.id, VISIT.id]
    laptop.press(Key.Key_Return)
    laptop.until(lambda: entries(laptop) == [(ActivityType.TASK, "A note", ActivityStatus.COMPLETED)])
    laptop.until(lambda: TASK.id not in [each.id for each in page.open_items.list.rows()])
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: entries(laptop) == [(ActivityType.TASK, "A note", ActivityStatus.PLANNED)])


def test_alt_and_arrows_go_through_the_customers_of_the_list(laptop: Desktop) -> None:
    list_ = laptop.open("crm://customers", Customers)
    laptop.until(lambda: list_.list.model.row_at(1) is not None)
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    page = laptop.shown(Customer)
    laptop.until(lambda: BAKERY.name in texts(page))
    laptop.press(Key.Key_Down, ALT)
    laptop.until(lambda: BICYCLES.name in texts(page))
    laptop.press(Key.Key_Down, ALT)
    laptop.settled()
    assert BICYCLES.name in texts(page)
    laptop.press(Key.Key_Up, ALT)
    laptop.until(lambda: BAKERY.name in texts(page))


def test_a_customer_who_was_not_opened_from_the_list_has_no_neighbours(laptop: Desktop, page: Customer) -> None:
    [down] = [act for act in page.acts() if act.id == "customer.next"]
    assert "open one from the list" in down.refused()
    laptop.press(Key.Key_Down, ALT)
    laptop.settled()
    assert BAKERY.name in texts(page)


class Telephone(QObject):
    """Takes the numbers that the system would dial."""

    def __init__(self) -> None:
        super().__init__()
        self.dialled: list[str] = []

    @Slot(QUrl)
    def dial(self, number: QUrl) -> None:
        """It rings."""
        self.dialled.append(number.toString())


def test_a_call_dials_copies_the_number_and_is_ready_to_be_written_down(laptop: Desktop, page: Customer) -> None:
    telephone = Telephone()
    QDesktopServices.setUrlHandler("tel", telephone, "dial")  # type: ignore[arg-type]  # the stub says bytes, Qt takes text
    laptop.press(Key.Key_C, CTRL_SHIFT)
    QDesktopServices.unsetUrlHandler("tel")
    assert telephone.dialled == ["tel:+380441234567"]
    assert QGuiApplication.clipboard().text() == BAKERY.phone
    assert page.composer.text == "/call "
    assert page.composer.field.hasFocus()


def test_who_has_no_number_cannot_be_called_and_it_says_why(laptop: Desktop) -> None:
    page = laptop.open(f"crm://account/{BICYCLES.id}", Customer)
    laptop.until(lambda: BICYCLES.name in texts(page))
    [call] = [each for each in page.findChildren(QPushButton) if each.text() == "Call them"]
    assert not call.isEnabled()
    assert call.toolTip() == "No number is known here."


@pytest.mark.parametrize(("outcome", "tone"), [("order", "ok"), ("complaint", "bad"), ("not_met", "warn")])
def test_what_went_wrong_at_a_visit_is_not_told_in_green(outcome: str, tone: str) -> None:
    visit = Happening(kind="visit", id=numbered(1), day=TODAY, at=NOW, status="done", title=outcome)
    assert [tone for _, tone in tell(visit, TODAY).pills] == [tone]
