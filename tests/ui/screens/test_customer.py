"""The page of a customer: what is written there stays with that customer, and is never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.store.store import Store
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.sync_centre.choice_screen import Choose
from tests.support.company import BAKERY, BICYCLES, numbered
from tests.support.windows import Desktop, a_difference

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(laptop: Desktop, customer: Account = BAKERY) -> Customer:
    page = laptop.open(f"crm://account/{customer.id}", Customer)
    laptop.until(lambda: customer.name in texts(page))
    return page


def texts(page: Customer) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def notes(laptop: Desktop) -> list[str | None]:
    with laptop.store.read() as reading:
        return [each.subject for each in reading.all(Activity)]


def test_a_note_that_is_begun_stays_with_its_customer(laptop: Desktop) -> None:
    page = opened(laptop)
    page.composer.focus()
    laptop.type("for the bakery")
    opened(laptop, BICYCLES)
    assert page.composer.text == ""
    opened(laptop)
    assert page.composer.text == "for the bakery"


def test_a_note_that_is_begun_survives_a_change_of_text_size(laptop: Desktop) -> None:
    opened(laptop).composer.focus()
    laptop.type("half a")
    laptop.press(Key.Key_Plus, CTRL)
    page = laptop.shown(Customer)
    assert page.composer.text == "half a"


def test_a_note_that_could_not_be_written_stands_where_it_was(laptop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(laptop)

    def full(_: Store) -> None:
        raise Trouble("store.full")

    monkeypatch.setattr(Store, "write", full)
    page.composer.focus()
    laptop.type("dear note")
    laptop.press(Key.Key_Return)
    laptop.settled()
    assert page.composer.text == "dear note"
    assert laptop.session.window.notices.kept
    monkeypatch.undo()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: notes(laptop) == ["dear note"])


def test_a_customer_who_is_not_here_shows_nothing_of_another(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.session.window.open(f"crm://account/{numbered(12345)}")
    laptop.until(lambda: "This customer is not on this laptop" in texts(page))
    assert BAKERY.name not in texts(page)
    opened(laptop, BICYCLES)
    assert page.timeline.isVisible()


def test_looking_at_a_card_writes_nothing(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"name": "two\nlines", "city": "Town ", "notes": " x\n"})
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.settled()
    with laptop.store.read() as reading:
        before = reading.load(Account, BAKERY.id)
    laptop.press(Key.Key_E, CTRL)
    laptop.open("crm://orders", Orders)
    laptop.settled()
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id) == before
    assert not page.isVisible()


def test_escape_ends_editing_and_keeps_what_was_typed(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_E, CTRL)
    field = next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Town")
    field.setFocus()
    field.clear()
    laptop.type("Odesa")
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: "Odesa" in " ".join(texts(page)))
    assert not field.isVisible()


def test_names_with_markup_are_shown_as_they_were_written(laptop: Desktop) -> None:
    name = '<img src="file:///etc/hostname"><b>Sofia</b> & Co'
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"name": name})
    page = opened(laptop, replace(BAKERY, name=name))
    [title] = [each for each in page.findChildren(QLabel) if each.text() == name and each.toolTip()]
    assert title.textFormat() is Qt.TextFormat.PlainText
    assert "<img" not in title.toolTip()


def from_the_office(laptop: Desktop, column: str, value: str) -> None:
    """Somebody else's change comes in."""
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
        change = f"UPDATE account SET {column} = ? WHERE id = ?"  # noqa: S608 - a column named in this file
        applying.connection.exec_driver_sql(change, (value, as_bytes(BAKERY.id)))
        applying.touched.add(("account", BAKERY.id))


def test_what_somebody_else_changed_is_said_until_it_is_heard(laptop: Desktop) -> None:
    page = opened(laptop)
    from_the_office(laptop, "payment_terms", "30 days")
    laptop.until(lambda: "Changed by somebody else: Terms" in texts(page))
    from_the_office(laptop, "segment", "Retail")
    laptop.until(lambda: "Changed by somebody else: Terms, Segment" in texts(page))
    next(each for each in page.findChildren(QPushButton) if each.text() == "Got it").click()
    assert page.timeline.view.hasFocus()
    laptop.session.window.look_again()
    laptop.settled()
    assert not any("somebody else" in text for text in texts(page))


def test_ones_own_change_is_no_news(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_E, CTRL)
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Tab)
    laptop.type("9")
    laptop.press(Key.Key_Escape)
    laptop.settled()
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
        applying.touched.add(("account", BAKERY.id))
    laptop.settled()
    assert not any("somebody else" in text for text in texts(page))


def test_a_difference_is_told_on_the_page_and_leads_to_the_choice(laptop: Desktop) -> None:
    page = opened(laptop)
    assert "Choose" not in [each.text() for each in page.findChildren(QPushButton)]
    a_difference(laptop, 900, "Sofia's")
    laptop.until(lambda: any("Two people changed this" in text for text in texts(page)))
    next(each for each in page.findChildren(QPushButton) if each.text() == "Choose").click()
    laptop.shown(Choose)
