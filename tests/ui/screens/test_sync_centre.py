"""What the window says of how this laptop stands."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from sqlalchemy import insert, update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Visit, VisitOutcome
from fieldcrm.domain.ids import ContactId, OrderId, SubstitutionId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.services.ordering import Wish, put_lines, set_terms, start_order
from fieldcrm.store import book, history, hubs, outbox
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import ROW_ROLE
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import clock
from fieldcrm.ui.sync_centre.rows import entry_lines, log_lines
from fieldcrm.ui.sync_centre.running import Running
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, NOW, REP, TODAY, counted, numbered
from tests.support.windows import GOODS, VISIT, Desktop

Key = Qt.Key


def says(page: QWidget, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


def chip(laptop: Desktop) -> str:
    found = laptop.session.window.findChild(QPushButton, "sync")
    return found.text().strip() if isinstance(found, QPushButton) else ""


def test_a_person_is_told_of_what_still_differs_from_the_office(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Nothing waits") or says(page, "wait to be sent"))
    assert not says(page, "differs from the office")
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql(
            "INSERT INTO sync_bucket (id, name, cursor, staged, suspect, anew_on) VALUES (99, 'org', 9, 9, 1, 20000)"
        )
        applying.touched.add(("account", BAKERY.id))
    laptop.until(lambda: says(page, "differs from the office"))


@pytest.mark.parametrize(
    ("theirs", "words"), [(SCHEMA + 1, "Head office has a newer FieldCRM"), (1, "until head office has this FieldCRM")]
)
def test_what_another_release_at_head_office_means_is_said(laptop: Desktop, theirs: int, words: str) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Nothing waits") or says(page, "wait to be sent"))
    assert not says(page, words)
    with laptop.store.write() as work:
        id, who = SubstitutionId(numbered(900)), REP.id
        work.save(Substitution(id=id, absent=who, substitute=who, first_day=TODAY, last_day=TODAY))
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET centre_schema = ?", (theirs,))
        applying.touched.add(("account", BAKERY.id))
    laptop.until(lambda: says(page, words))


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (Refusal.REVOKED, "has switched this laptop off"),
        (Refusal.UNKNOWN_DEVICE, "does not know this laptop"),
        (Refusal.UPGRADE_REQUIRED, "a newer FieldCRM"),
    ],
)
def test_a_laptop_that_was_turned_away_says_so_wherever_one_looks(
    laptop: Desktop, refusal: Refusal, words: str
) -> None:
    page = laptop.shown(Today)
    laptop.turn_away(refusal)
    laptop.until(lambda: chip(laptop).startswith("Needs attention"))
    laptop.until(lambda: says(page, words))
    centre = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(centre, words))


def test_the_sync_centre_hears_of_the_link_while_it_is_open(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Offline."))
    laptop.turn_away(Refusal.REVOKED)
    laptop.until(lambda: says(page, "switched this laptop off"))


def test_an_exchange_of_another_day_is_told_by_its_day() -> None:
    long_ago = Standing(is_online=False, last_sync=datetime(2025, 11, 24, 12, tzinfo=UTC), today=TODAY)
    assert long_ago.words.startswith("Synced 24 Nov 2025")
    assert "Last synced 24 Nov 2025" in long_ago.sentence
    this_morning = Standing(is_online=False, last_sync=NOW, today=TODAY)
    assert this_morning.words == f"Synced {NOW.astimezone():%H:%M}"


def centre_at(laptop: Desktop, view: str) -> SyncCentre:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.settled()
    next(each for each in page.findChildren(QPushButton) if each.text() == view).click()
    return page


def test_history_says_what_was_carried_and_how_much_of_it_today(laptop: Desktop) -> None:
    with laptop.store.apply() as applying:
        applying.connection.execute(
            insert(book.log).values(
                at_ms=round(NOW.timestamp() * 1000),
                state="done",
                pushed=2,
                pulled=40,
                conflicts=0,
                refused=0,
                bytes_up=3_000,
                bytes_down=70_000,
                ms=900,
            )
        )
    page = centre_at(laptop, "Data use")
    laptop.until(lambda: says(page, "3 kB sent, 70 kB received"))
    page = centre_at(laptop, "History")
    model = next(each.model() for each in page.findChildren(Table) if each.accessibleName() == "History")
    [row] = [model.index(0, 0).data(ROW_ROLE)]
    assert (row.pushed, row.pulled) == (2, 40)


def test_what_was_put_right_stands_in_the_history_and_what_only_agreed_does_not(laptop: Desktop) -> None:
    for state, mended in ((history.CHECKED, 0), (history.CHECKED, 3), (history.MENDED, 0)):
        history.write_down_check(laptop.store, state, mended, bytes_up=900, bytes_down=2_100, ms=400)
    page = centre_at(laptop, "History")
    model = next(each.model() for each in page.findChildren(Table) if each.accessibleName() == "History")
    laptop.until(lambda: model.rowCount() == 1)
    told = log_lines(model.index(0, 0).data(ROW_ROLE), date(2026, 11, 24))
    assert told.title == "3 records put right after all was compared with head office"


def test_the_connection_is_told_by_office_laptop_and_certificate(laptop: Desktop) -> None:
    page = centre_at(laptop, "Connection")
    for words in ("Adventure Works", "http://127.0.0.1:1", "Pamela Rep (pam)", "K7", "Any publicly trusted"):
        assert says(page, words)


def test_the_hub_is_told_with_what_lies_there(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        id, who = SubstitutionId(numbered(901)), REP.id
        work.save(Substitution(id=id, absent=who, substitute=who, first_day=TODAY, last_day=TODAY))
    hubs.choose(laptop.store, "https://hub.example:8360")
    with laptop.store.read() as reading:
        bodies = outbox.to_send(reading.connection)
    hubs.lies_there(laptop.store, bodies, "Seattle", round(NOW.timestamp() * 1000))
    page = centre_at(laptop, "Connection")
    laptop.until(lambda: says(page, f"since {clock(NOW)}"))
    assert "https://hub.example:8360" in {each.text() for each in page.findChildren(QLineEdit)}
    assert says(page, "Seattle")


def test_a_connection_that_is_tested_says_who_answered(laptop: Desktop) -> None:
    page = centre_at(laptop, "Connection")
    laptop.settled()
    [test] = [each for each in page.findChildren(QPushButton) if each.text() == "Test the connection"]
    laptop.until(test.isEnabled)
    test.click()
    laptop.until(lambda: says(page, "Offline. You can keep working: everything is saved on this laptop."))
    laptop.line.refusal = Refusal.BAD_SIGNATURE
    laptop.until(test.isEnabled)
    test.click()
    laptop.until(lambda: says(page, "Head office answers, and has proved who it is."))


def test_exchanges_that_are_paused_ask_nothing_until_they_are_resumed(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Offline."))
    buttons = {each.text(): each for each in page.findChildren(QPushButton)}
    buttons["Pause exchanges"].click()
    laptop.until(lambda: says(page, "Paused: nothing is sent or fetched until you resume."))
    asked = laptop.line.asked
    laptop.press(Key.Key_F5)
    laptop.settled()
    assert laptop.line.asked == asked
    next(each for each in page.findChildren(QPushButton) if each.text() == "Resume exchanges").click()
    laptop.press(Key.Key_F5)
    laptop.until(lambda: laptop.line.asked > asked)


def test_an_exchange_under_way_is_told_and_takes_no_keys(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.settled()
    focus = laptop.focus
    page.show_standing(Standing(is_sending=True, moved=12_300))
    assert says(page, "Exchanging with head office: 12,300 records so far.")
    assert laptop.focus is focus
    page.show_standing(Standing())
    [told] = page.findChildren(Running)
    assert told.isHidden()


def test_what_head_office_refused_is_taken_off_the_list_and_comes_back(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+49 1 2345"})
    refuse_all(laptop)
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: bool(page.outbox.rows()))
    before = page.outbox.rows()
    page.outbox.view.setFocus()
    laptop.press(Key.Key_Delete)
    laptop.until(lambda: page.outbox.rows() == before[1:])
    laptop.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: page.outbox.rows() == before)


def test_what_still_waits_stays_in_the_outbox(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+49 1 2345"})
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: bool(page.outbox.rows()))
    page.outbox.view.setFocus()
    laptop.press(Key.Key_Delete)
    laptop.settled()
    assert page.outbox.rows()


def test_when_all_was_last_exchanged_comes_first_in_the_head(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    page.show_standing(Standing(is_online=False, waiting=3, last_sync=NOW, today=TODAY))
    laptop.settled()
    heads = [each.text() for each in page.findChildren(QLabel) if "Offline." in each.text()]
    assert heads[0].startswith("Last synced ")


def test_an_order_that_waits_is_called_by_its_customer_and_its_sum(laptop: Desktop) -> None:
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    new_id = counted(90_000)
    id = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=new_id).id
    put_lines(laptop.store, OrderId(id), [Wish(product=each.id, qty=Decimal(2)) for each in GOODS[:2]], new_id=new_id)
    set_terms(laptop.store, loaded(laptop, id), {"reference": "PO 2211"})
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: page.outbox.model.rowCount() == 3)
    told = [entry_lines(each) for each in page.outbox.rows()]
    assert {each.title for each in told} == {f"Order for {BAKERY.name} · K7-26-00001"}
    assert told[1].subtitle.startswith("2 lines · Total: ")
    assert told[2].subtitle == "Reference: PO 2211"


def loaded(laptop: Desktop, id: str) -> Order:
    with laptop.store.read() as reading:
        return reading.load(Order, id)


def test_what_waits_is_told_as_a_person_would_say_it(laptop: Desktop) -> None:
    person = Contact(id=ContactId(numbered(4_000)), account=BAKERY.id, family_name="Tkach", role="baker")
    with laptop.store.write() as work:
        work.save(person)
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+49 1 2345", "city": "Lviv", "owner": None})
    with laptop.store.write() as work:
        written = {"outcome": VisitOutcome.NOT_MET, "next_visit_on": date(2026, 12, 1), "notes": "x" * 90}
        work.change(Visit, VISIT.id, written)
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": None})
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: len(page.outbox.rows()) >= 4)
    added, changed, visited, cleared = (entry_lines(each).subtitle for each in page.outbox.rows()[-4:])
    assert added == "Family name: Tkach · Role: baker"
    assert set(changed.split(" · ")) == {"Phone: +49 1 2345", "Town: Lviv"}
    assert set(visited.split(" · ")) == {"Outcome: Not met", "Next visit: 1 Dec 2026", f"Notes: {'x' * 40}…"}
    assert cleared == "Phone: —"


def refuse_all(laptop: Desktop) -> None:
    """Head office has said no to everything that waits."""
    with laptop.store.apply() as applying:
        applying.connection.execute(update(book.sealed).values(state=book.REFUSED, reason="record.not_yours"))


def test_a_part_of_the_centre_has_an_address_of_its_own(laptop: Desktop) -> None:
    page = laptop.open("crm://sync/history", SyncCentre)
    laptop.until(lambda: laptop.focus.accessibleName() == "History")
    assert laptop.open("crm://sync/nowhere", SyncCentre) is page
