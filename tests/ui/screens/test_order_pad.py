"""Entering an order: as fast as one types, onto the order one sees, and nothing is lost on the way."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId, OrderId, ProductId
from fieldcrm.domain.orders import Order
from fieldcrm.services.ordering import Wish, place_order, put_line, start_order
from fieldcrm.store.store import Store
from fieldcrm.ui.orders.cells import QTY
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.cell_editor import CellEditor
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.theme import MODES, Theme, look
from tests.support.company import BAKERY, BICYCLES, NOW, TODAY, counted, numbered
from tests.support.contrast import SHAPE, contrast
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
UNPRICED = Product(id=ProductId(numbered(690)), code="GD-NEW", name="New mixer")


def draft(laptop: Desktop, ids: int = 90_000, account: AccountId = BAKERY.id) -> OrderId:
    return OrderId(start_order(laptop.store, account, today=TODAY, new_id=counted(ids)).id)


def opened(laptop: Desktop, id: OrderId) -> OrderPad:
    page = laptop.open(f"crm://order/{id}", OrderPad)
    laptop.until(lambda: any(text.startswith("Order for") for text in texts(page)))
    laptop.settled()
    return page


def texts(page: OrderPad) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def order(laptop: Desktop, id: OrderId) -> Order:
    with laptop.store.read() as reading:
        return reading.load(Order, id)


def quantities(laptop: Desktop, id: OrderId) -> list[Decimal]:
    return [line.qty for line in order(laptop, id).lines]


def has_lines(laptop: Desktop, id: OrderId, count: int) -> bool:
    return len(quantities(laptop, id)) == count


def with_line(laptop: Desktop, id: OrderId, qty: int = 3, product: ProductId = GOODS[0].id) -> None:
    put_line(laptop.store, id, Wish(product=product, qty=Decimal(qty)), new_id=counted(99_000))


def take(laptop: Desktop, page: OrderPad, typed: str) -> None:
    laptop.type(typed)
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)


def test_enter_need_not_wait_for_the_matches(laptop: Desktop) -> None:
    id = draft(laptop)
    opened(laptop, id)
    for count, typed in enumerate(("app", "bre", "che"), 1):
        laptop.type(typed)
        laptop.press(Key.Key_Return)
        laptop.type("12")
        laptop.press(Key.Key_Return)
        laptop.until(partial(has_lines, laptop, id, count))
    assert quantities(laptop, id) == [Decimal(12)] * 3


def test_a_line_that_matches_nothing_stands_there_again(laptop: Desktop) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    laptop.type("zzzz")
    laptop.press(Key.Key_Return)
    laptop.type("12")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.entry.product.text() == "zzzz")
    laptop.until(lambda: "Nothing matches." in texts(page))
    assert quantities(laptop, id) == []


def test_matches_go_away_with_the_keys(laptop: Desktop) -> None:
    page = opened(laptop, draft(laptop))
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_K, CTRL)
    laptop.until(lambda: not page.entry.completer.isVisible())


def test_a_line_that_was_begun_is_not_put_on_another_order(laptop: Desktop) -> None:
    page = opened(laptop, draft(laptop))
    take(laptop, page, "app")
    opened(laptop, draft(laptop, 95_000, BICYCLES.id))
    assert page.entry.product.text() == ""


def test_a_line_that_could_not_be_written_stands_where_it_was(laptop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    take(laptop, page, "app")
    laptop.type("12")

    def full(_: Store) -> None:
        raise Trouble("store.full")

    monkeypatch.setattr(Store, "write", full)
    laptop.press(Key.Key_Return)
    laptop.settled()
    assert ("Apple tart" in page.entry.product.text(), page.entry.qty.text()) == (True, "12")
    monkeypatch.undo()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop, id) == [Decimal(12)])


@pytest.mark.parametrize(
    ("typed", "kept"), [("1,5", "1.5"), ("1.5", "1.5"), ("10+5", "15"), ("1 000", "1000"), ("2*12", "24")]
)
def test_a_quantity_is_read_as_it_was_meant(laptop: Desktop, typed: str, kept: str) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    take(laptop, page, "app")
    laptop.type(typed)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop, id) == [Decimal(kept)])


@pytest.mark.parametrize("typed", ["1e9", "-1", "", "0", "nan", "abc", "1e99999999"])
def test_what_is_no_quantity_is_marked_and_stays(laptop: Desktop, typed: str) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    take(laptop, page, "app")
    page.entry.qty.clear()
    laptop.type(typed)
    laptop.press(Key.Key_Return)
    laptop.settled()
    assert page.entry.qty.property("invalid") == "true"
    assert page.entry.qty.text() == typed
    assert quantities(laptop, id) == []


def at_the_line(laptop: Desktop, id: OrderId) -> OrderPad:
    page = opened(laptop, id)
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    page.grid.focus()
    return page


def editor(page: OrderPad) -> Callable[[], CellEditor | None]:
    return lambda: page.findChild(CellEditor)


def test_a_quantity_is_written_in_its_cell(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    page = at_the_line(laptop, id)
    laptop.press(Key.Key_F2)
    laptop.type("nan")
    laptop.press(Key.Key_Return)
    cell = page.findChild(CellEditor)
    assert cell is not None
    assert cell.property("invalid") == "true"
    cell.selectAll()
    laptop.type("10+5")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop, id) == [Decimal(15)])
    laptop.settled()
    page.grid.focus()
    laptop.press(Key.Key_F2)
    laptop.type("7")
    laptop.press(Key.Key_Escape)
    laptop.settled()
    assert quantities(laptop, id) == [Decimal(15)]


@pytest.mark.parametrize("mode", MODES)
def test_a_quantity_is_seen_to_be_written_in_a_field(laptop: Desktop, theme: Theme, mode: str) -> None:
    theme.choose(mode)
    id = draft(laptop)
    with_line(laptop, id)
    page = opened(laptop, id)
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    [table] = page.grid.findChildren(Table)
    cell = table.visualRect(page.grid.model.index(0, QTY))
    shown = table.viewport().grab(cell).toImage()
    across = [shown.pixelColor(x, shown.height() // 2).name() for x in range(6)]
    assert max(contrast(each, look().colours["surface"]) for each in across) >= SHAPE


def test_plus_and_minus_change_a_quantity_and_ctrl_z_takes_it_back(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    page = at_the_line(laptop, id)
    laptop.press(Key.Key_Plus)
    laptop.settled()
    assert quantities(laptop, id) == [Decimal(4)]
    laptop.press(Key.Key_Z, CTRL)
    laptop.settled()
    assert quantities(laptop, id) == [Decimal(3)]
    for _ in range(4):
        laptop.press(Key.Key_Minus)
        laptop.settled()
    laptop.until(lambda: quantities(laptop, id) == [Decimal(1)])
    assert page.grid.model.rowCount() == 1


def test_a_product_without_a_price_gets_one_by_hand(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.save(UNPRICED)
    id = draft(laptop)
    with_line(laptop, id, product=UNPRICED.id)
    page = at_the_line(laptop, id)
    laptop.until(lambda: any("has no price" in text for text in texts(page)))
    laptop.press(Key.Key_F4)
    laptop.type("12,50")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: order(laptop, id).total == Decimal("37.50"))


def test_a_line_that_was_entered_is_taken_back_by_ctrl_z_in_the_empty_field(laptop: Desktop) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    take(laptop, page, "app")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: len(quantities(laptop, id)) == 1)
    laptop.settled()
    assert page.entry.product.hasFocus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: quantities(laptop, id) == [])


def test_an_order_that_is_placed_has_its_keys_at_the_lines_and_offers_nothing_to_type(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    place_order(laptop.store, id, at=NOW)
    page = opened(laptop, id)
    laptop.until(lambda: laptop.focus.accessibleName() == "Order lines")
    assert not page.entry.isVisible()
    assert not {"place order", "Before you place it"} & set(texts(page))
    offered = {each.text() for each in page.findChildren(QPushButton) if each.isVisible() and each.text()}
    assert offered == {"Recall", "Order again", "PDF and print"}


def test_what_is_on_this_order_is_not_told_as_bought_before(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    place_order(laptop.store, id, at=NOW)
    page = opened(laptop, id)
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    assert page.grid.model.index(0, 3).data() == "—"


def test_an_order_that_is_not_here_shows_nothing_of_another(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    page = opened(laptop, id)
    laptop.session.window.open(f"crm://order/{numbered(12345)}")
    laptop.until(lambda: "This order is not on this laptop" in texts(page))
    assert not page.grid.isVisible()
    laptop.press(Key.Key_Return, CTRL)
    laptop.settled()
    assert order(laptop, id).is_draft


def test_200_lines_are_entered_below_the_last_one(laptop: Desktop) -> None:
    many = [replace(GOODS[0], id=ProductId(numbered(5_000 + n)), code=f"M-{n:03}", name=f"M {n}") for n in range(200)]
    with laptop.store.write() as work:
        for each in many:
            work.save(each)
    id = draft(laptop)
    for n, each in enumerate(many[:-1]):
        put_line(laptop.store, id, Wish(product=each.id, qty=Decimal(1)), new_id=counted(200_000 + 10 * n))
    page = opened(laptop, id)
    laptop.until(lambda: page.grid.model.rowCount() == 199)
    take(laptop, page, "M-199")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.grid.model.rowCount() == 200)
    fields = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
    assert all(page.rect().contains(each.mapTo(page, each.rect().bottomRight())) for each in fields)


def ground_of_first_line(page: OrderPad) -> str:
    table = next(each for each in page.findChildren(Table) if each.accessibleName() == "Order lines")
    return table.viewport().grab().toImage().pixelColor(60, 6).name()


def test_a_line_is_marked_only_while_the_keys_are_at_the_lines(laptop: Desktop) -> None:
    id = draft(laptop)
    with_line(laptop, id)
    page = opened(laptop, id)
    laptop.press(Key.Key_Up)
    laptop.settled()
    marked = ground_of_first_line(page)
    page.entry.focus()
    laptop.settled()
    assert (marked, ground_of_first_line(page)) == (look().colour("selected").name(), look().colour("surface").name())


def test_a_draft_says_at_once_that_it_is_saved_here(laptop: Desktop) -> None:
    page = opened(laptop, draft(laptop))
    assert "Saved on this laptop" in texts(page)
    assert "Waiting to sync" not in texts(page)
