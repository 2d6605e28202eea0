"""The main job by keys alone: find a customer, read it, write a report, take an order, settle a difference."""

import json
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import ConflictId, as_bytes
from fieldcrm.domain.orders import Order
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.ordering import start_order
from fieldcrm.store import outbox, received
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.rows import Stop
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, CLERK, NOW, REP, TODAY, counted, numbered
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def waiting(laptop: Desktop) -> int:
    with laptop.store.read() as reading:
        return outbox.waiting(reading.connection)


def texts(page: object) -> list[str]:
    assert isinstance(page, (Today, Customers, Customer, VisitReport, OrderPad, SyncCentre, Choose, Orders))
    return [each.text() for each in page.findChildren(QLabel)]


def test_the_day_begins_with_todays_visit(laptop: Desktop) -> None:
    page = laptop.shown(Today)
    laptop.until(lambda: page.agenda.model.rowCount() == 1)
    [stop] = [entry for entry in page.agenda.rows() if isinstance(entry, Stop)]
    assert stop.event.name == BAKERY.name


def test_a_customer_is_found_by_a_few_letters_and_opened_by_enter(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.rowCount() == 2)
    laptop.type("北京")
    laptop.until(lambda: page.list.model.rowCount() == 1)
    laptop.until(lambda: page.list.model.row_at(0) is not None)
    laptop.press(Key.Key_Return)
    opened = laptop.shown(Customer)
    laptop.until(lambda: "北京市自行车公司" in texts(opened))


def test_a_search_with_no_hit_says_so(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.rowCount() == 2)
    laptop.type("zzzz")
    laptop.until(lambda: page.list.model.rowCount() == 0)
    laptop.until(page.list.nothing_found.isVisible)


def notes_of(page: VisitReport) -> QPlainTextEdit:
    [found] = page.findChildren(QPlainTextEdit)
    return found


def next_on(page: VisitReport) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Next visit")


def begin_to_edit(laptop: Desktop, field: str) -> QLineEdit:
    """The card of the bakery with the keys in one of its fields, and nothing in it."""
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in texts(page))
    laptop.press(Key.Key_E, CTRL)
    found = next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == field)
    found.setFocus()
    found.clear()
    return found


def test_an_edit_on_the_card_is_saved_as_the_field_is_left(laptop: Desktop) -> None:
    before = waiting(laptop)
    begin_to_edit(laptop, "Phone")
    laptop.type("+1 555 0100")
    laptop.press(Key.Key_Tab)
    laptop.until(lambda: waiting(laptop) == before + 1)
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).phone == "+1 555 0100"


def test_an_edit_on_the_card_is_taken_back_by_ctrl_z(laptop: Desktop) -> None:
    before = waiting(laptop)
    begin_to_edit(laptop, "Town")
    laptop.type("Odesa")
    laptop.press(Key.Key_Tab)
    laptop.until(lambda: waiting(laptop) == before + 1)
    notices = laptop.session.window.notices
    laptop.until(lambda: any(notice.act == "Undo" for notice in notices.kept))
    laptop.session.window.setFocus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: waiting(laptop) == before + 2)
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).city == BAKERY.city


def test_a_number_nobody_can_dial_is_said_beside_the_field_and_not_saved(laptop: Desktop) -> None:
    field = begin_to_edit(laptop, "Phone")
    laptop.type("call me")
    laptop.press(Key.Key_Tab)
    assert field.property("invalid") == "true"
    assert field.accessibleDescription().startswith("Write a number that can be dialled")
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).phone == BAKERY.phone


def test_a_note_written_into_the_timeline_is_there_and_waits(laptop: Desktop) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in texts(page))
    page.composer.focus()
    laptop.type("Wants a tasting")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: any(each.text == "Wants a tasting" for each in page.timeline.happenings()))
    with laptop.store.read() as reading:
        [note] = reading.all(Activity)
    assert (note.type, note.subject, note.account) == (ActivityType.NOTE, "Wants a tasting", BAKERY.id)


def test_a_visit_is_reported_by_keys(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: BAKERY.name in texts(page))
    laptop.until(notes_of(page).hasFocus)
    laptop.type("Нужен каталог")
    laptop.press(Key.Key_1, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(Today)
    with laptop.store.read() as reading:
        visit = reading.load(Visit, VISIT.id)
    assert (visit.status, visit.outcome, visit.notes) == (VisitStatus.DONE, VisitOutcome.ORDER, "Нужен каталог")


def test_a_report_without_an_outcome_asks_for_it_and_is_not_finished(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: BAKERY.name in texts(page))
    laptop.press(Key.Key_Return, CTRL)
    assert "outcome" in page.problem.text()
    with laptop.store.read() as reading:
        assert reading.load(Visit, VISIT.id).status is VisitStatus.PLANNED


def test_an_impossible_day_is_said_beside_its_field(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: BAKERY.name in texts(page))
    page.choose(VisitOutcome.ORDER)
    next_on(page).setText("2026-02-30")
    laptop.press(Key.Key_Return, CTRL)
    assert next_on(page).property("invalid") == "true"
    assert next_on(page).accessibleDescription().startswith("Write a day")


def test_what_is_typed_into_a_report_is_saved_when_another_page_is_opened(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: BAKERY.name in texts(page))
    laptop.until(notes_of(page).hasFocus)
    laptop.type("half a sentence")
    laptop.open("crm://orders", Orders)
    laptop.until(lambda: noted(laptop) == "half a sentence")


def noted(laptop: Desktop) -> str | None:
    with laptop.store.read() as reading:
        return reading.load(Visit, VISIT.id).notes


def offers(page: OrderPad, name: str) -> bool:
    found = page.entry.completer.current()
    return found is not None and found.name == name


def order(laptop: Desktop, id: str) -> Order:
    with laptop.store.read() as reading:
        return reading.load(Order, id)


def test_a_product_is_found_in_its_own_script(laptop: Desktop) -> None:
    done = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = laptop.open(f"crm://order/{done.id}", OrderPad)
    for typed, name in (("绿茶", "绿茶"), ("зеф", "Зефир")):
        laptop.until(lambda: page.entry.product.hasFocus())
        laptop.type(typed)
        laptop.until(partial(offers, page, name))
        for _ in typed:
            laptop.press(Key.Key_Backspace)


def test_a_quantity_that_is_none_is_marked_and_nothing_is_added(laptop: Desktop) -> None:
    done = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = laptop.open(f"crm://order/{done.id}", OrderPad)
    laptop.until(lambda: page.entry.product.hasFocus())
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("-3")
    laptop.press(Key.Key_Return)
    assert page.entry.qty.property("invalid") == "true"
    assert order(laptop, done.id).lines == ()


def test_short_stock_is_said_before_placing_and_does_not_block(laptop: Desktop) -> None:
    done = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = laptop.open(f"crm://order/{done.id}", OrderPad)
    laptop.until(lambda: page.entry.product.hasFocus())
    laptop.type("bre")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("25")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: any("20 in stock" in text for text in texts(page)))
    place = [each for each in page.findChildren(QPushButton) if each.text() == "Place order" and each.isVisible()]
    assert [each.isEnabled() for each in place] == [True]


def a_difference(laptop: Desktop) -> ConflictId:
    id = ConflictId(numbered(900))
    conflict = Conflict(
        id=id,
        user=REP.id,
        kind="account",
        row=BAKERY.id,
        group="legal",
        base=json.dumps({"name": "Sofia"}),
        kept=json.dumps({"name": BAKERY.name}),
        put_aside=json.dumps({"name": "Sofia's"}),
        reason="merged",
        made_at=NOW,
        account=BAKERY.id,
        kept_by=CLERK.id,
        kept_at=NOW,
    )
    with laptop.store.write() as work:
        work.save(conflict)
    return id


def test_one_key_settles_a_difference_and_both_values_stay(laptop: Desktop) -> None:
    id = a_difference(laptop)
    page = laptop.open(f"crm://sync/choice/{id}", Choose)
    laptop.until(lambda: any("Sofia" in text for text in texts(page)))
    laptop.press(Key.Key_1)
    laptop.shown(SyncCentre)
    with laptop.store.read() as reading:
        settled, account = reading.load(Conflict, id), reading.load(Account, BAKERY.id)
    assert (settled.status, account.name) == (ConflictStatus.RESOLVED, "Sofia's")
    assert json.loads(settled.kept) == {"name": BAKERY.name}


def test_deciding_later_leaves_the_difference_open(laptop: Desktop) -> None:
    id = a_difference(laptop)
    page = laptop.open(f"crm://sync/choice/{id}", Choose)
    laptop.until(lambda: any("Sofia" in text for text in texts(page)))
    laptop.press(Key.Key_Escape)
    laptop.shown(SyncCentre)
    with laptop.store.read() as reading:
        assert reading.load(Conflict, id).status is ConflictStatus.OPEN


def test_the_sync_centre_lists_what_waits_by_name(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"city": "Lviv"})
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: any("city" in each.changes[0].values for each in page.outbox.rows()))


def test_what_came_from_others_is_listed_and_opened_by_enter(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    with laptop.store.apply() as applying:
        received.note(applying.connection, [(REGISTRY[Account].told.wire, as_bytes(BAKERY.id))], 0)
        applying.touched.add(("account", BAKERY.id))
    shown = page.received.model
    laptop.until(lambda: shown.rowCount() == 2 and shown.index(1, 0).data() == BAKERY.name)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Received").click()
    page.received.view.setFocus()
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    laptop.shown(Customer)


def test_news_does_not_take_the_focus_or_what_is_being_typed(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(notes_of(page).hasFocus)
    laptop.type("in the middle")
    with laptop.store.apply() as applying:
        applying.touched.add(("visit", VISIT.id))
    laptop.until(lambda: notes_of(page).toPlainText() == "in the middle")
    assert notes_of(page).hasFocus()


def test_the_next_visit_may_be_said_in_days_from_today(laptop: Desktop) -> None:
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: BAKERY.name in texts(page))
    page.choose(VisitOutcome.AGREED)
    next_on(page).setText("+14")
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(Today)
    with laptop.store.read() as reading:
        assert reading.load(Visit, VISIT.id).next_visit_on == date(2026, 12, 8)
