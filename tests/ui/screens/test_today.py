"""Today: what is next, who fits into free time, what waits, and what is to be done, all by keys."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId, ActivityId, OrderId, OrderLineId, SubstitutionId, UserId, VisitId, as_bytes
from fieldcrm.domain.openings import Opening
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.domain.people import User
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.services.ordering import start_order
from fieldcrm.store import received
from fieldcrm.store.store import Store
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.today.rows import Stop
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BICYCLES, FLOUR_ID, FLOUR_PRICE, NOW, REP, TODAY, counted, numbered
from tests.support.hands import watched
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ABSENT = UserId(numbered(90))
CAFE = replace(BICYCLES, id=AccountId(numbered(60)), number="N-60", name="Cafe <b>Lypky</b>", owner=REP.id)


def texts(page: Today) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def says(page: Today, words: str) -> bool:
    return any(words in text for text in texts(page))


def rung(page: Today, title: str) -> QPushButton | None:
    """How many orders have come how far."""
    return next((each for each in page.findChildren(QPushButton) if each.text() == title and each.isVisible()), None)


def filled(laptop: Desktop) -> Today:
    page = laptop.open("crm://today", Today)
    laptop.settled()
    laptop.until(lambda: page.is_filled)
    return page


def due_cafe(laptop: Desktop, *, lat: str = "50.46") -> None:
    """A customer of ours who orders every ten days and is late by two."""
    with laptop.store.write() as work:
        work.save(replace(CAFE, lat=Decimal(lat), lon=Decimal("30.53")))
        work.change(Account, BAKERY.id, {"lat": Decimal("50.45"), "lon": Decimal("30.52")})
        for number in range(3):
            order = OrderId(numbered(70 + number))
            line = OrderLine(
                id=OrderLineId(numbered(80 + number)), order=order, product=FLOUR_ID, qty=Decimal(1), price=Decimal(1)
            )
            work.save(
                Order(
                    id=order,
                    number=f"S-{number}",
                    account=CAFE.id,
                    user=REP.id,
                    currency="USD",
                    ordered_on=TODAY - timedelta(days=12 + 10 * number),
                    lines=(line,),
                    status=OrderStatus.SHIPPED,
                )
            )


def opening(page: Today) -> Opening | None:
    return next((entry for entry in page.agenda.rows() if isinstance(entry, Opening)), None)


def visits(laptop: Desktop) -> list[Visit]:
    with laptop.store.read() as reading:
        return reading.all(Visit)


def tasks(laptop: Desktop) -> list[tuple[str | None, ActivityStatus]]:
    with laptop.store.read() as reading:
        return [(each.subject, each.status) for each in reading.all(Activity)]


def test_the_next_visit_is_marked_and_one_key_begins_it(laptop: Desktop) -> None:
    page = filled(laptop)
    [stop] = page.agenda.rows()
    assert isinstance(stop, Stop)
    assert stop.is_next
    assert page.agenda.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Next")
    laptop.press(Key.Key_Return)
    laptop.shown(VisitReport)


def test_free_time_goes_to_who_is_due_and_near_and_enter_plans_the_visit(laptop: Desktop) -> None:
    due_cafe(laptop)
    page = filled(laptop)
    laptop.until(lambda: opening(page) is not None)
    free = opening(page)
    assert free is not None
    assert (free.candidate.name, free.candidate.left) == (CAFE.name, -2)
    assert free.km is not None
    told = page.agenda.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Cafe <b>Lypky</b>" in told
    assert "2 days late, 1.3 km" in told
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: len(visits(laptop)) == 2)
    laptop.settled()
    [planned] = [each for each in visits(laptop) if each.account == CAFE.id]
    assert planned.starts_at == free.slot.starts_at
    laptop.until(lambda: opening(page) is None)
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: len(visits(laptop)) == 1)


def test_who_lives_in_another_town_is_not_offered(laptop: Desktop) -> None:
    due_cafe(laptop, lat="49.0")
    page = filled(laptop)
    assert opening(page) is None
    laptop.until(lambda: says(page, "1 customer late") and says(page, "1 in two weeks"))


def test_the_days_way_is_said_as_the_crow_flies(laptop: Desktop) -> None:
    due_cafe(laptop)
    later = replace(VISIT, id=VisitId(numbered(810)), account=CAFE.id, starts_at=NOW + timedelta(hours=2))
    with laptop.store.write() as work:
        work.save(later)
    page = filled(laptop)
    laptop.until(lambda: says(page, "1.3 km as the crow flies"))


def test_a_way_of_which_a_part_is_unknown_is_not_told_as_the_whole(laptop: Desktop) -> None:
    due_cafe(laptop)
    later = replace(VISIT, id=VisitId(numbered(810)), account=CAFE.id, starts_at=NOW + timedelta(hours=2))
    with laptop.store.write() as work:
        for each in (later, replace(later, id=VisitId(numbered(811)), account=BICYCLES.id)):
            work.save(each)
    page = filled(laptop)
    laptop.until(lambda: says(page, "1.3 km as the crow flies between 2 of 3 stops"))


def test_visits_are_counted_without_calls_and_a_late_task_says_so(laptop: Desktop) -> None:
    call = Activity(
        id=ActivityId(numbered(820)), type=ActivityType.CALL, user=REP.id, starts_at=NOW, subject="Call the office"
    )
    task = replace(call, id=ActivityId(numbered(821)), type=ActivityType.TASK, starts_at=NOW - timedelta(days=3))
    with laptop.store.write() as work:
        work.save(call)
        work.save(task)
    page = filled(laptop)
    laptop.until(lambda: says(page, "0 of 1 visit done") and says(page, "21 Nov, late"))


def test_a_day_without_visits_says_who_is_due_and_leads_to_the_diary(laptop: Desktop) -> None:
    due_cafe(laptop)
    with laptop.store.write() as work:
        work.delete(Visit, VISIT.id)
    page = filled(laptop)
    laptop.until(lambda: says(page, "No visits planned. 1 customer is due."))
    next(each for each in page.findChildren(QPushButton) if each.text() == "Plan the day").click()
    laptop.shown(Diary)


def test_what_waits_is_told_by_kind_and_size(laptop: Desktop) -> None:
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = filled(laptop)
    laptop.until(lambda: "1 order" in texts(page) and rung(page, "Drafts 1") is not None)
    assert says(page, "bytes to send")
    next(each for each in page.findChildren(QPushButton) if each.text() == "All orders").click()
    laptop.shown(Orders)


def test_a_task_is_added_by_one_line_and_ticked_and_both_are_taken_back(laptop: Desktop) -> None:
    page = filled(laptop)
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    laptop.type("Call back Lavka 24")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: tasks(laptop) == [("Call back Lavka 24", ActivityStatus.PLANNED)])
    laptop.settled()
    assert field.text() == ""
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: tasks(laptop) == [])


def test_news_leaves_a_task_that_is_being_typed(laptop: Desktop) -> None:
    page = filled(laptop)
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    laptop.type("Call ba")
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"name": "Sofia"})
    laptop.until(lambda: any(isinstance(each, Stop) and each.event.name == "Sofia" for each in page.agenda.rows()))
    assert (field.text(), field.hasFocus()) == ("Call ba", True)


def test_a_task_that_could_not_be_written_stands_there_again(laptop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    page = filled(laptop)
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    laptop.type("Call back")

    def full(_: Store) -> None:
        raise Trouble("store.full")

    monkeypatch.setattr(Store, "write", full)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: field.text() == "Call back")
    monkeypatch.undo()


def test_news_from_head_office_leads_to_what_it_is_about(laptop: Desktop) -> None:
    wire = laptop.store.registry.by_name["price_item"].told.wire
    with laptop.store.apply() as applying:
        received.note(applying.connection, [(wire, as_bytes(FLOUR_PRICE.id))], round(NOW.timestamp() * 1000))
    page = filled(laptop)
    laptop.until(lambda: page.news.model.rowCount() == 1)
    assert page.news.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Prices, 1 new or changed")
    page.news.view.setFocus()
    laptop.press(Key.Key_Return)
    laptop.shown(Catalogue)


def test_qt_finds_no_fault_with_the_models(laptop: Desktop) -> None:
    page = filled(laptop)
    testers = [watched(page.agenda.model), watched(page.news.model)]
    due_cafe(laptop)
    laptop.until(lambda: opening(page) is not None)
    assert len(testers) == 2


def test_how_far_orders_have_come_leads_to_them(laptop: Desktop) -> None:
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = filled(laptop)
    laptop.until(lambda: rung(page, "Drafts 1") is not None)
    drafts = rung(page, "Drafts 1")
    assert drafts is not None
    drafts.setFocus()
    laptop.press(Key.Key_Space)
    orders = laptop.shown(Orders)
    assert orders.list.views.current == "drafts"
    laptop.until(lambda: orders.list.model.rowCount() == 1)


def test_the_desktop_is_told_how_much_waits(laptop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []

    def show(_: QApplication, number: int) -> None:
        told.append(number)

    monkeypatch.setattr(QApplication, "setBadgeNumber", show)
    waiting = laptop.session.engine.condition.waiting
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    laptop.until(lambda: bool(told) and told[-1] > waiting)


def test_changes_are_told_apart_from_the_records_they_are_in(laptop: Desktop) -> None:
    """What waits is the number of the chip on every page; one change may be in many records."""
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    with laptop.store.write() as work:
        work.save(CAFE)
        work.save(replace(CAFE, id=AccountId(numbered(61)), number="N-61"))
        work.save(replace(VISIT, id=VisitId(numbered(62))))
    page = filled(laptop)
    laptop.until(lambda: says(page, "1 change waiting to sync"))
    assert says(page, "1 change in 3 records:")
    assert {"2 customers", "1 visit"} <= set(texts(page))


def test_where_nothing_waits_no_records_are_counted(laptop: Desktop) -> None:
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    assert not says(filled(laptop), "records:")


def stands_in(number: int, absent: UserId, substitute: UserId, last: date) -> Substitution:
    id = SubstitutionId(numbered(number))
    return Substitution(id=id, absent=absent, substitute=substitute, first_day=TODAY - timedelta(days=9), last_day=last)


def test_the_day_says_for_whom_one_stands_in_and_who_for_oneself(laptop: Desktop) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with laptop.store.write() as work:
        work.save(User(id=ABSENT, login="petro", name="Petro Bondar"))
        for number, absent, substitute in ((91, ABSENT, REP.id), (92, REP.id, ABSENT), (93, ABSENT, ABSENT)):
            work.save(stands_in(number, absent, substitute, tomorrow))
    page = filled(laptop)
    assert says(page, "You stand in for Petro Bondar until tomorrow · Petro Bondar stands in for you until tomorrow")


def test_one_that_is_over_is_not_told(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.save(stands_in(91, ABSENT, REP.id, TODAY - timedelta(days=2)))
    assert not says(filled(laptop), "stand in")


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (OrderStatus.RECEIVED_HQ, "At head office"),
        (OrderStatus.CONFIRMED, "Confirmed"),
        (OrderStatus.SHIPPED, "Shipped"),
    ],
)
def test_orders_that_have_come_so_far_are_the_ones_the_chip_counted(
    laptop: Desktop, status: OrderStatus, title: str
) -> None:
    due_cafe(laptop)
    with laptop.store.write() as work:
        for number, days in ((70, 12), (71, 22), (72, 31)):
            work.change(Order, numbered(number), {"status": status, "ordered_on": TODAY - timedelta(days=days)})
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    page = filled(laptop)
    laptop.until(lambda: rung(page, f"{title} 2") is not None)
    chip = rung(page, f"{title} 2")
    assert chip is not None
    chip.setFocus()
    laptop.press(Key.Key_Space)
    orders = laptop.shown(Orders)

    def listed() -> list[str]:
        model = orders.list.model
        return [row.id for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]

    laptop.until(lambda: sorted(listed()) == [numbered(70), numbered(71)])
    assert title in [each.accessibleName().rsplit("  ", 1)[0] for each in orders.list.views.findChildren(QPushButton)]
    assert any("yours, of the last 30 days" in each.text() for each in orders.findChildren(QLabel))


def test_a_small_list_ends_with_a_row(laptop: Desktop) -> None:
    wires = [laptop.store.registry.by_name[kind].told.wire for kind in ("price_item", "product", "order")]
    with laptop.store.apply() as applying:
        told = [(wire, as_bytes(FLOUR_PRICE.id)) for wire in wires]
        received.note(applying.connection, told, round(NOW.timestamp() * 1000))
    page = filled(laptop)
    laptop.until(lambda: page.news.model.rowCount() == 3)
    for height in (696, 710, 730):
        laptop.session.window.resize(1366, height)
        laptop.settled()
        assert page.news.view.height() % look().row(48) == 0
