"""An order by keys alone, each key counted: from any page, for a customer one knows."""

from datetime import timedelta
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.services.ordering import Wish, place_order, put_lines, start_order
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.lists import Table
from tests.support.company import BAKERY, NOW, TODAY, counted
from tests.support.fingers import CTRL, Fingers
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
ANY_PAGE = ("crm://today", "crm://customers", "crm://orders", "crm://sync", f"crm://account/{BAKERY.id}")


def begin_order(laptop: Desktop, fingers: Fingers) -> OrderPad:
    """`Ctrl+K`, `o sof`, Enter."""
    laptop.settled()
    fingers.press(Key.Key_K, CTRL)
    laptop.until(lambda: isinstance(laptop.focus, QLineEdit))
    fingers.type("o sof")
    laptop.until(lambda: is_found(laptop, "New order for Sofia"))
    fingers.press(Key.Key_Return)
    page = laptop.shown(OrderPad)
    laptop.until(lambda: any(text.startswith("Order for Sofia") for text in texts(page)))
    laptop.until(page.entry.product.hasFocus)
    return page


def is_found(laptop: Desktop, title: str) -> bool:
    tables = [each for each in laptop.session.window.findChildren(Table) if each.isVisible()]
    models = [each.model() for each in tables]
    return any(title in str(model.index(row, 0).data()) for model in models for row in range(model.rowCount()))


def texts(page: OrderPad) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def newest(laptop: Desktop) -> Order:
    with laptop.store.read() as reading:
        return max(reading.all(Order), key=lambda order: order.number)


def has_lines(page: OrderPad, count: int) -> bool:
    return page.grid.model.rowCount() == count


@pytest.mark.parametrize("address", ANY_PAGE)
def test_an_order_of_five_lines_takes_at_most_50_keys_from_any_page(laptop: Desktop, address: str) -> None:
    laptop.session.window.open(address)
    fingers = Fingers(laptop)
    page = begin_order(laptop, fingers)
    for count, typed in enumerate(("app", "bre", "che", "don", "esp"), 1):
        fingers.type(typed)
        fingers.press(Key.Key_Return)
        fingers.type("12")
        fingers.press(Key.Key_Return)
        laptop.until(partial(has_lines, page, count))
    fingers.press(Key.Key_Return, CTRL)
    laptop.until(lambda: newest(laptop).status is OrderStatus.READY)
    assert [line.qty for line in newest(laptop).lines] == [Decimal(12)] * 5
    assert fingers.keys <= 50


@pytest.mark.parametrize("address", ANY_PAGE)
def test_the_usual_basket_takes_at_most_12_keys_from_any_page(laptop: Desktop, address: str) -> None:
    for days in (30, 20, 10):
        before(laptop, days)
    laptop.session.window.open(address)
    fingers = Fingers(laptop)
    begin_order(laptop, fingers)
    fingers.press(Key.Key_L, CTRL)
    fingers.press(Key.Key_Return, CTRL)
    laptop.until(lambda: newest(laptop).status is OrderStatus.READY)
    assert [(line.product, line.qty) for line in newest(laptop).lines] == [
        (each.id, Decimal(4)) for each in sorted(GOODS[:3], key=lambda each: each.id)
    ]
    assert fingers.keys <= 12


def before(laptop: Desktop, days: int) -> None:
    """An order of some days ago."""
    ids = counted(50_000 + 100 * days)
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY - timedelta(days=days), new_id=ids).id)
    put_lines(laptop.store, id, [Wish(product=each.id, qty=Decimal(4)) for each in GOODS[:3]], new_id=ids)
    place_order(laptop.store, id, at=NOW)
