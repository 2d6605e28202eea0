"""The page of one product: opened from anywhere, at its top, with nothing of another one on it."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.ui.catalogue.product_screen import ProductView
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.spread import Spread
from fieldcrm.ui.shared.theme import look
from tests.support.company import BAKERY, TODAY, counted, numbered
from tests.support.windows import GOODS, Desktop
from tests.ui.screens.conftest import settle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TART = GOODS[0]


def says(page: QWidget, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def a_sale(laptop: Desktop) -> None:
    """The bakery takes some tarts."""
    order = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    put_line(laptop.store, order, Wish(product=TART.id, qty=Decimal(6)), new_id=counted(91_000))
    with laptop.store.write() as work:
        work.change(Order, order, {"status": work.load(Order, order).place(at=laptop.session.desk.now()).status})


def test_who_took_it_lately_leads_to_the_order(laptop: Desktop) -> None:
    a_sale(laptop)
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(lambda: shown.sales.model.rowCount() == 1)
    shown.sales.view.setFocus()
    laptop.press(Key.Key_Return)
    laptop.shown(OrderPad)


def test_with_a_customer_in_hand_the_keys_come_to_the_quantity_and_enter_adds_it(laptop: Desktop) -> None:
    a_sale(laptop)
    laptop.session.desk.hand.take("account", BAKERY.id)
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(shown.add_card.qty.hasFocus)
    assert shown.add_card.qty.selectedText() == "6"
    laptop.type("4")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: says(shown, "has 4 of it"))


def test_without_one_they_come_to_the_choice_of_a_customer(laptop: Desktop) -> None:
    laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.settled()
    assert isinstance(laptop.focus, QPushButton)
    assert laptop.focus.text() == "Choose a customer"


def test_a_price_stands_near_its_words_in_a_wide_window(laptop: Desktop) -> None:
    laptop.session.window.resize(1920, 1000)
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.settled()
    settle(laptop)
    [words] = [each for each in shown.findChildren(QLabel) if each.text() == "The product's own price"]
    figure = max(
        (each for each in shown.findChildren(QLabel) if each.text() == "11.00" and each.y() == words.y()),
        key=lambda each: each.x(),
    )
    assert figure.geometry().right() - words.x() <= look().px(460)


def test_a_product_that_is_not_here_shows_nothing_of_another(laptop: Desktop) -> None:
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(lambda: says(shown, TART.code))
    laptop.session.window.open(f"crm://product/{numbered(12345)}")
    laptop.until(lambda: says(shown, "This product is not on this laptop"))
    assert not says(shown, TART.code)


def is_at_the_top(page: QWidget) -> bool:
    assert page.findChildren(Spread)[0].verticalScrollBar().maximum() > 0
    return all(area.verticalScrollBar().value() == 0 for area in page.findChildren(QScrollArea))


def in_large_text(laptop: Desktop, size: tuple[int, int]) -> None:
    laptop.session.window.resize(*size)
    for _ in range(5):
        laptop.press(Key.Key_Plus, CTRL)
    laptop.settled()


@pytest.mark.parametrize("size", [(1366, 696), (1024, 600)])
def test_a_product_is_opened_at_the_top_of_the_page_in_large_text(laptop: Desktop, size: tuple[int, int]) -> None:
    in_large_text(laptop, size)
    a_sale(laptop)
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(lambda: shown.sales.model.rowCount() == 1)
    settle(laptop)
    assert is_at_the_top(shown)
    laptop.open("crm://catalogue", Catalogue)
    laptop.open(f"crm://product/{TART.id}", ProductView)
    settle(laptop)
    assert is_at_the_top(shown)


def test_another_product_does_not_keep_where_one_had_looked(laptop: Desktop) -> None:
    in_large_text(laptop, (1024, 600))
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(lambda: says(shown, TART.code))
    settle(laptop)
    for area in shown.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(1_000)
    assert not is_at_the_top(shown)
    laptop.open(f"crm://product/{GOODS[1].id}", ProductView)
    laptop.until(lambda: says(shown, GOODS[1].code))
    settle(laptop)
    assert is_at_the_top(shown)


def test_a_product_is_found_from_anywhere(laptop: Desktop) -> None:
    laptop.settled()
    laptop.press(Key.Key_K, CTRL)
    laptop.type("apple")
    laptop.settled()
    laptop.press(Key.Key_Return)
    shown = laptop.shown(ProductView)
    laptop.until(lambda: says(shown, TART.code))


def test_what_was_taken_in_its_own_unit_is_told_with_that_unit(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Product, TART.id, {"uom": "pc"})
    a_sale(laptop)
    shown = laptop.open(f"crm://product/{TART.id}", ProductView)
    laptop.until(lambda: [each.uom for each in shown.sales.rows()] == ["pc"])
    assert str(shown.sales.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith(
        f"{BAKERY.name}, 6 pc"
    )
