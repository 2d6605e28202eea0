"""When an order is wanted, under which reference, what else is to be known: saved as it is left, and with its order."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.services.ordering import Wish, place_order, put_line, start_order
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from tests.support.company import BAKERY, NOW, TODAY, counted
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def id(laptop: Desktop) -> OrderId:
    """A draft with one line, for a customer whose terms are known."""
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"street": "Volodymyrska 41", "payment_terms": "14 days net"})
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    put_line(laptop.store, id, Wish(product=GOODS[0].id, qty=Decimal(1)), new_id=counted(91_000))
    return id


def opened(laptop: Desktop, id: OrderId) -> OrderPad:
    page = laptop.open(f"crm://order/{id}", OrderPad)
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    laptop.settled()
    return page


def order(laptop: Desktop, id: OrderId) -> Order:
    with laptop.store.read() as reading:
        return reading.load(Order, id)


def texts(page: OrderPad) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def field(page: OrderPad, name: str) -> QLineEdit:
    [found] = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def test_a_day_is_typed_in_days_from_today_and_taken_back(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    laptop.press(Key.Key_E, CTRL)
    assert laptop.focus is field(page, "Wanted on")
    laptop.type("+7")
    laptop.press(Key.Key_Tab)
    laptop.until(lambda: order(laptop, id).wanted_on == TODAY + timedelta(days=7))
    assert field(page, "Wanted on").text() == "1 Dec 2026"
    laptop.until(lambda: any(text.startswith("Saved on this laptop") for text in texts(page)))
    page.entry.focus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: order(laptop, id).wanted_on is None)


def test_a_day_there_is_not_is_said_beside_its_field(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    laptop.press(Key.Key_E, CTRL)
    laptop.type("30 feb")
    laptop.press(Key.Key_Tab)
    assert field(page, "Wanted on").property("invalid") == "true"
    assert field(page, "Wanted on").accessibleDescription().startswith("Write a day")
    assert order(laptop, id).wanted_on is None


def test_what_is_being_written_is_placed_with_the_order(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    field(page, "Reference").setFocus()
    laptop.type("PO 2211")
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: order(laptop, id).status is OrderStatus.READY)
    assert order(laptop, id).reference == "PO 2211"


def test_what_is_being_written_is_saved_when_another_page_is_opened(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    page.terms.form.questions["notes"].focus()
    laptop.type("Задние двери")
    laptop.open("crm://orders", Orders)
    laptop.until(lambda: order(laptop, id).notes == "Задние двери")


def test_the_customers_own_terms_are_read_and_not_written(laptop: Desktop, id: OrderId) -> None:
    told = texts(opened(laptop, id))
    assert {"Volodymyrska 41, Київ", "DEALERS", "14 days net"} <= set(told)


def test_once_the_office_has_decided_only_the_notes_are_still_written(laptop: Desktop, id: OrderId) -> None:
    place_order(laptop.store, id, at=NOW)
    with laptop.store.write() as work:
        work.change(Order, id, {"status": OrderStatus.ACCEPTED})
    page = opened(laptop, id)
    assert [field(page, name).isReadOnly() for name in ("Wanted on", "Reference")] == [True, True]
    page.terms.form.questions["notes"].focus()
    laptop.type("Call first")
    laptop.open("crm://orders", Orders)
    laptop.until(lambda: order(laptop, id).notes == "Call first")


def test_what_head_office_says_to_an_order_stands_above_it(laptop: Desktop, id: OrderId) -> None:
    place_order(laptop.store, id, at=NOW)
    with laptop.store.write() as work:
        work.change(Order, id, {"status": OrderStatus.REJECTED, "reason": "Price list ended 20 Nov"})
    assert "Head office: Price list ended 20 Nov" in texts(opened(laptop, id))


def test_in_a_low_window_the_lines_have_the_room_until_one_asks(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    laptop.opening.theme.scale_text(1.5)
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(OrderPad)
    laptop.until(lambda: again.grid.model.rowCount() == 1)
    assert not again.terms.isVisible()
    laptop.press(Key.Key_E, CTRL)
    assert again.terms.isVisible()
    assert laptop.focus is field(again, "Wanted on")


def low(laptop: Desktop, page: OrderPad) -> OrderPad:
    """The same order in larger letters."""
    laptop.opening.theme.scale_text(1.5)
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(OrderPad)
    laptop.until(lambda: again.grid.model.rowCount() == 1)
    laptop.settled()
    return again


def test_in_a_low_window_a_line_says_what_is_written_there_and_opens_it(laptop: Desktop, id: OrderId) -> None:
    page = low(laptop, opened(laptop, id))
    [line] = page.terms_line.findChildren(QPushButton)
    assert line.isVisible()
    assert line.text() == "No day and no reference yet"
    with laptop.store.write() as work:
        work.change(Order, id, {"wanted_on": TODAY, "reference": "PO <b>7"})
    laptop.until(lambda: line.text() == "Wanted on 24 Nov 2026 · reference PO <b>7")
    line.setFocus()
    laptop.press(Key.Key_Space)
    assert laptop.focus is field(page, "Wanted on")
    assert not page.terms_line.isVisible()


def test_in_a_window_with_room_for_the_fields_there_is_no_line_instead_of_them(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    assert page.terms.isVisible()
    assert not page.terms_line.isVisible()


def test_news_of_the_lines_does_not_take_what_is_being_written(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    field(page, "Reference").setFocus()
    laptop.type("PO")
    put_line(laptop.store, id, Wish(product=GOODS[1].id, qty=Decimal(1)), new_id=counted(95_000))
    laptop.until(lambda: page.grid.model.rowCount() == 2)
    assert laptop.focus is field(page, "Reference")
    assert field(page, "Reference").text() == "PO"
