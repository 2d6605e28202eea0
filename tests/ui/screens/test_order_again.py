"""A placed order is ordered again by one key, on its page and in the list; what cannot go along is said."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.services.ordering import Wish, place_order, put_lines, start_order
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from tests.support.company import BAKERY, NOW, TODAY, counted
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TART, BREAD = GOODS[:2]


@pytest.fixture
def before(laptop: Desktop) -> OrderId:
    """Tarts and bread, placed."""
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    wishes = [Wish(product=each.id, qty=Decimal(3)) for each in (TART, BREAD)]
    put_lines(laptop.store, id, wishes, new_id=counted(91_000))
    place_order(laptop.store, id, at=NOW)
    return id


def orders(laptop: Desktop) -> list[Order]:
    with laptop.store.read() as reading:
        return sorted(reading.all(Order), key=lambda each: each.number)


def told(laptop: Desktop) -> list[str]:
    return [each.text for each in laptop.session.window.notices.kept]


def test_the_page_of_a_placed_order_begins_the_same_by_one_key_and_ctrl_z_takes_it_back(
    laptop: Desktop, before: OrderId
) -> None:
    page = laptop.open(f"crm://order/{before}", OrderPad)
    laptop.settled()
    assert "Order again" in [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    laptop.press(Key.Key_R, CTRL | SHIFT)
    laptop.until(lambda: laptop.session.window.address != f"crm://order/{before}")
    laptop.settled()
    placed, begun = orders(laptop)
    assert laptop.session.window.address == f"crm://order/{begun.id}"
    assert [(line.product, line.qty) for line in begun.lines] == [(line.product, line.qty) for line in placed.lines]
    laptop.until(lambda: any("2 lines, at today's prices" in each for each in told(laptop)))
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: [each.id for each in orders(laptop)] == [before])


def test_what_is_sold_no_more_is_said_by_name(laptop: Desktop, before: OrderId) -> None:
    with laptop.store.write() as work:
        work.change(Product, BREAD.id, {"discontinued_on": TODAY})
    laptop.open(f"crm://order/{before}", OrderPad)
    laptop.settled()
    laptop.press(Key.Key_R, CTRL | SHIFT)
    laptop.until(lambda: any("1 line, at today's prices. Bread is sold no more" in each for each in told(laptop)))
    assert [line.product for line in orders(laptop)[1].lines] == [TART.id]


@pytest.mark.usefixtures("before")
def test_the_list_begins_the_one_the_keys_are_at_and_no_draft(laptop: Desktop) -> None:
    page = laptop.open("crm://orders", Orders)
    laptop.until(lambda: page.list.model.rowCount() == 1)
    laptop.settled()
    act = laptop.session.actions["order.again"]
    assert act.refused() == "Choose an order first."
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_R, CTRL | SHIFT)
    laptop.until(laptop.shown(OrderPad).entry.isVisible)
    page = laptop.open("crm://orders", Orders)
    laptop.until(lambda: page.list.model.rowCount() == 2)
    laptop.settled()
    page.list.table.selectRow(0)
    assert laptop.session.actions["order.again"].refused() == "This order is being written still."
