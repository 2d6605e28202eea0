"""What a rep does to the lines of an order: lists pasted, discounts, units, and one press for what is wrong."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product, ProductUnit, StockLevel
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import OrderId, ProductId, ProductUnitId
from fieldcrm.domain.orders import Order
from fieldcrm.services.ordering import Wish, put_lines, start_order
from fieldcrm.store.store import Store
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.cell_editor import CellEditor
from tests.support.company import BAKERY, TODAY, counted, numbered
from tests.support.windows import GOODS, STOCK, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
APPLE, BREAD, CHEESE = GOODS[:3]
CASE = ProductUnit(id=ProductUnitId(numbered(670)), product=APPLE.id, uom="case", factor=Decimal(6))


@pytest.fixture
def id(laptop: Desktop) -> OrderId:
    """A draft for the bakery with nothing on it; apple tarts come in cases too."""
    with laptop.store.write() as work:
        work.save(CASE)
    return OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)


def opened(laptop: Desktop, id: OrderId, *lines: tuple[Product, int]) -> OrderPad:
    wishes = [Wish(product=product.id, qty=Decimal(qty)) for product, qty in lines]
    if wishes:
        put_lines(laptop.store, id, wishes, new_id=counted(99_000))
    page = laptop.open(f"crm://order/{id}", OrderPad)
    laptop.until(lambda: any(text.startswith("Order for") for text in texts(page)))
    laptop.until(lambda: page.grid.model.rowCount() == len(lines))
    laptop.settled()
    return page


def texts(page: OrderPad) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def order(laptop: Desktop, id: OrderId) -> Order:
    with laptop.store.read() as reading:
        return reading.load(Order, id)


def lines(laptop: Desktop, id: OrderId) -> list[tuple[ProductId, Decimal, str | None]]:
    return [(line.product, line.qty, line.uom) for line in order(laptop, id).lines]


def paste(laptop: Desktop, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    laptop.press(Key.Key_V, CTRL)


def button(page: OrderPad, title: str) -> QPushButton:
    [found] = [each for each in page.findChildren(QPushButton) if each.text() == title and each.isVisible()]
    return found


def editor(laptop: Desktop) -> CellEditor:
    assert isinstance(laptop.focus, CellEditor)
    return laptop.focus


def test_a_pasted_list_goes_on_the_order_and_is_taken_back_by_one_ctrl_z(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    paste(laptop, "GD-1\t12\r\ngd-2;3\r\nGD-3, 4\r\nGD-1 1\r\n")
    laptop.until(lambda: page.grid.model.rowCount() == 3)
    assert lines(laptop, id) == [
        (APPLE.id, Decimal(13), None),
        (BREAD.id, Decimal(3), None),
        (CHEESE.id, Decimal(4), None),
    ]
    assert page.entry.product.hasFocus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: lines(laptop, id) == [])


def test_lines_that_are_not_understood_stand_there_until_they_are_put_right(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    paste(laptop, "GD-1\t12\nGD-77\t3\nGD-2 some\n")
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    assert page.unclear.lines.toPlainText() == "GD-77\t3\nGD-2 some"
    assert any("No product has the code GD-77." in text for text in texts(page))
    assert laptop.focus is page.unclear.lines
    page.unclear.lines.setPlainText("GD-3\t3\nGD-2 5")
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: page.grid.model.rowCount() == 3)
    assert not page.unclear.isVisible()
    assert order(laptop, id).is_draft
    assert page.entry.product.hasFocus()


def test_lines_that_are_not_put_right_yet_are_there_when_one_comes_back(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    paste(laptop, "GD-77\t3\nGD-78\t1")
    laptop.until(page.unclear.isVisible)
    laptop.open("crm://orders", Orders)
    opened(laptop, id)
    laptop.until(page.unclear.isVisible)
    assert page.unclear.lines.toPlainText() == "GD-77\t3\nGD-78\t1"
    button(page, "Throw away").click()
    laptop.open("crm://orders", Orders)
    opened(laptop, id)
    assert not page.unclear.isVisible()


def test_a_list_that_could_not_be_written_stands_there_whole(
    laptop: Desktop, id: OrderId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(laptop, id)

    def full(_: Store) -> None:
        raise Trouble("store.full")

    monkeypatch.setattr(Store, "write", full)
    paste(laptop, "GD-1\t12\nGD-2\t3")
    laptop.until(page.unclear.isVisible)
    assert page.unclear.lines.toPlainText() == "GD-1\t12\nGD-2\t3"


def test_one_word_is_pasted_into_the_field(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    paste(laptop, "apple")
    assert page.entry.product.text() == "apple"


def test_a_quantity_may_be_in_cases_in_the_entry_and_in_the_line(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("2cs")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: lines(laptop, id) == [(APPLE.id, Decimal(2), "case")])
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    assert order(laptop, id).total == Decimal(132)
    page.grid.focus()
    laptop.type("3")
    assert editor(laptop).text() == "3"
    laptop.press(Key.Key_Return)
    laptop.until(lambda: lines(laptop, id) == [(APPLE.id, Decimal(3), "case")])


def test_a_unit_it_is_not_sold_by_is_said_beside_the_quantity(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id)
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("2 sacks")
    laptop.press(Key.Key_Return)
    assert page.entry.qty.property("invalid") == "true"
    assert page.entry.qty.accessibleDescription() == "Write a number, like 12, and perhaps a unit: case."
    assert lines(laptop, id) == []


def test_ctrl_d_takes_something_off_the_line_one_is_at(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 10), (BREAD, 1))
    page.grid.focus()
    laptop.press(Key.Key_D, CTRL)
    laptop.type("120")
    laptop.press(Key.Key_Return)
    assert editor(laptop).property("invalid") == "true"
    editor(laptop).selectAll()
    laptop.type("12,5%")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: order(laptop, id).lines[0].discount == Decimal("12.5"))
    assert order(laptop, id).lines[1].discount == 0
    laptop.settled()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: order(laptop, id).lines[0].discount == 0)


def test_ctrl_d_while_entering_is_about_the_last_line(laptop: Desktop, id: OrderId) -> None:
    opened(laptop, id, (APPLE, 10), (BREAD, 1))
    laptop.press(Key.Key_D, CTRL)
    laptop.type("5")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: [line.discount for line in order(laptop, id).lines] == [0, Decimal(5)])


def test_an_emptied_price_is_the_rules_again(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 1))
    for typed, total in (("9", 9), ("", 11)):
        page.grid.focus()
        laptop.press(Key.Key_F4)
        editor(laptop).clear()
        laptop.type(typed)
        laptop.press(Key.Key_Return)
        laptop.until(lambda: order(laptop, id).total == Decimal(total))  # noqa: B023 - waited for at once
        laptop.settled()


def test_arrows_go_from_the_entry_to_the_lines_and_back(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 1), (BREAD, 1))
    laptop.press(Key.Key_Up)
    assert laptop.focus.accessibleName() == "Order lines"
    laptop.press(Key.Key_Delete)
    laptop.until(lambda: [line.product for line in order(laptop, id).lines] == [APPLE.id])
    laptop.settled()
    page.grid.focus()
    laptop.press(Key.Key_Down)
    assert page.entry.product.hasFocus()


def test_what_is_short_is_set_to_what_is_there_by_one_press(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 25))
    assert any("Apple tart: 20 in stock" in text for text in texts(page))
    laptop.press(Key.Key_F8)
    assert laptop.focus is button(page, "Set to 20")
    laptop.press(Key.Key_Space)
    laptop.until(lambda: lines(laptop, id) == [(APPLE.id, Decimal(20), None)])
    laptop.until(lambda: "Nothing speaks against it." in texts(page))


def test_what_is_sold_no_more_is_taken_off_by_one_press(laptop: Desktop, id: OrderId) -> None:
    with laptop.store.write() as work:
        work.change(Product, APPLE.id, {"discontinued_on": TODAY})
    page = opened(laptop, id, (APPLE, 1), (BREAD, 1))
    button(page, "Take it off").click()
    laptop.until(lambda: [line.product for line in order(laptop, id).lines] == [BREAD.id])


def test_an_order_over_the_credit_goes_to_the_office_as_a_request(laptop: Desktop, id: OrderId) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"credit_limit": Decimal(10)})
    page = opened(laptop, id, (APPLE, 1))
    told = next(each for each in texts(page) if each.startswith("Over the credit limit"))
    due = order(laptop, id).sum
    assert told == f"Over the credit limit by {due - 10} USD: 10.00 USD free, this order {due} USD."
    button(page, "Ask the office").click()
    laptop.until(lambda: "The office is asked, in the notes." in texts(page))
    assert "release this order" in (order(laptop, id).notes or "")
    assert [each for each in page.findChildren(QPushButton) if each.text() == "Ask the office"] == []
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: not order(laptop, id).is_draft)


def test_what_is_left_of_the_credit_is_said(laptop: Desktop, id: OrderId) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"credit_limit": Decimal(100)})
    page = opened(laptop, id, (APPLE, 1))
    assert "Credit is enough: 100.00 USD free, 89.00 USD left after this order." in texts(page)


def test_matches_say_what_is_on_the_order_and_what_was_never_taken(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 1))
    laptop.type("gd")
    laptop.until(lambda: page.entry.completer.current() is not None)
    choices = {choice.name: choice for choice in page.entry.completer.choices}
    assert (choices["Apple tart"].is_on_order, choices["Bread"].is_on_order) == (True, False)
    assert any("7 of 7 matches" in each.text() for each in page.entry.completer.findChildren(QLabel))


def test_alt_enter_shows_the_product_and_what_was_typed_is_there_when_one_comes_back(
    laptop: Desktop, id: OrderId
) -> None:
    page = opened(laptop, id)
    laptop.type("bre")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    laptop.until(lambda: laptop.session.window.address == f"crm://product/{BREAD.id}")
    laptop.session.window.step(-1)
    laptop.shown(OrderPad)
    assert page.entry.product.text() == "bre"


def test_a_stock_that_was_counted_on_another_day_says_when(laptop: Desktop, id: OrderId) -> None:
    with laptop.store.write() as work:
        work.change(StockLevel, STOCK[0].id, {"as_of": TODAY - timedelta(days=9)})
    page = opened(laptop, id, (APPLE, 25))
    assert "Apple tart: 20 in stock. Stock seen 15 Nov 2026." in texts(page)


def test_keys_at_a_caution_stay_there_when_another_line_brings_another_one(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, (APPLE, 25))
    laptop.press(Key.Key_F8)
    mending = button(page, "Set to 20")
    assert mending.hasFocus()
    with laptop.store.write() as work:
        work.change(Product, BREAD.id, {"discontinued_on": TODAY})
    put_lines(laptop.store, id, wishes=[Wish(product=BREAD.id, qty=Decimal(1))], new_id=counted(40_000))
    laptop.until(lambda: "Bread is not sold after 24 Nov 2026." in texts(page))
    assert mending.hasFocus()


def test_a_thousand_cautions_are_not_a_thousand_widgets(laptop: Desktop, id: OrderId) -> None:
    many = [Product(id=ProductId(numbered(5_000 + n)), code=f"M-{n:03}", name=f"M {n}") for n in range(60)]
    with laptop.store.write() as work:
        for each in many:
            work.save(each)
    page = opened(laptop, id, *((each, 1) for each in many))
    laptop.until(lambda: "And 40 more." in texts(page))
    assert len([text for text in texts(page) if "has no price" in text]) == 20
