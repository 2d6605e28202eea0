"""Lists one looks things up in: by keys alone, and Enter opens what was meant however fast one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldcrm.services.ordering import start_order
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from tests.support.company import BAKERY, BICYCLES, TODAY, counted
from tests.support.windows import Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def shows(page: Customer, text: str) -> bool:
    return any(each.text() == text for each in page.findChildren(QLabel))


def test_enter_opens_what_was_typed_and_not_what_stood_there(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.row_at(0) is not None)
    first = page.list.model.row_at(0)
    wanted = BICYCLES if first is not None and first.id == BAKERY.id else BAKERY
    laptop.type(wanted.name[:3])
    laptop.press(Key.Key_Return)
    opened = laptop.shown(Customer)
    laptop.until(lambda: shows(opened, wanted.name))


def test_enter_with_no_match_opens_nothing(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.row_at(0) is not None)
    laptop.type("zzz")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.list.model.rowCount() == 0)
    laptop.settled()
    assert laptop.session.window.page is page


def test_escape_shows_everybody_again(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.type("zzz")
    laptop.until(lambda: page.list.model.rowCount() == 0)
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: page.list.model.rowCount() == 2)


def test_arrows_go_into_the_list_and_back_to_the_field(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.rowCount() == 2)
    laptop.press(Key.Key_Down)
    assert page.list.table.hasFocus()
    laptop.press(Key.Key_Up)
    assert page.list.field.hasFocus()


def test_an_order_is_opened_by_down_and_enter(laptop: Desktop) -> None:
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = laptop.open("crm://orders", Orders)
    laptop.until(lambda: page.list.model.row_at(0) is not None)
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    laptop.shown(OrderPad)


@pytest.mark.parametrize("address", ["crm://today", "crm://customers", "crm://orders"])
def test_a_new_order_begins_with_whom_it_is_for(laptop: Desktop, address: str) -> None:
    laptop.session.window.open(address)
    laptop.settled()
    laptop.press(Key.Key_N, CTRL)
    laptop.until(lambda: isinstance(laptop.focus, QLineEdit) and laptop.focus.text() == "o ")
    laptop.type("sof")
    laptop.press(Key.Key_Return)
    pad = laptop.shown(OrderPad)
    laptop.until(lambda: any(BAKERY.name in each.text() for each in pad.findChildren(QLabel)))
