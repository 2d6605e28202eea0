"""The catalogue in a rep's hands: at the price of the customer they are with, and on that customer's order by a key."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from fieldcrm.domain.catalogue import PriceItem, Product, ProductUnit, StockLevel
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import PriceItemId, ProductId, ProductUnitId
from fieldcrm.domain.orders import Order
from fieldcrm.services.ordering import start_order
from fieldcrm.store.store import Store
from fieldcrm.ui.catalogue.product_screen import ProductView
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.query_table_model import ROW_ROLE
from tests.support.company import BAKERY, BICYCLES, DEALERS, FLOUR_ID, TODAY, counted, numbered
from tests.support.hands import watched
from tests.support.windows import GOODS, STOCK, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TART = GOODS[0]
MARKUP = '<img src="file:///etc/passwd">' + "<b>x</b>" * 1_250


def opened(laptop: Desktop) -> Catalogue:
    page = laptop.open("crm://catalogue", Catalogue)
    laptop.until(lambda: page.list.model.rowCount() > 0 and page.list.model.row_at(0) is not None)
    laptop.settled()
    return page


def with_the_bakery(laptop: Desktop, told: str = "Price for {}") -> Catalogue:
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    page = opened(laptop)
    laptop.until(lambda: says(page, told.format(BAKERY.name)))
    return page


def texts(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def says(page: QWidget, words: str) -> bool:
    return any(words in text for text in texts(page))


def button(page: QWidget, words: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if words in each.text() and each.isVisible())


def orders(laptop: Desktop) -> list[Order]:
    with laptop.store.read() as reading:
        return reading.all(Order)


def quantities(laptop: Desktop) -> list[tuple[str, Decimal]]:
    return [(line.product, line.qty) for order in orders(laptop) for line in order.lines]


def chosen(page: Catalogue, product: ProductId) -> None:
    """Put the selection on a product, as arrows would."""
    rows = (page.list.model.row_at(place) for place in range(page.list.model.rowCount()))
    page.list.table.selectRow(next(place for place, row in enumerate(rows) if row is not None and row.id == product))


def test_a_quantity_is_on_the_customers_order_in_four_keys_and_two_take_it_back(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.until(lambda: says(page.panel, TART.name))
    for key in (Key.Key_A, Key.Key_1, Key.Key_2, Key.Key_Return):
        laptop.press(key)
    laptop.until(lambda: quantities(laptop) == [(TART.id, Decimal(12))])
    laptop.settled()
    assert page.list.table.hasFocus()
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: orders(laptop) == [])


def test_more_goes_on_the_draft_that_was_opened(laptop: Desktop) -> None:
    older = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(91_000))
    laptop.open(f"crm://order/{older}", OrderPad)
    laptop.settled()
    page = opened(laptop)
    laptop.until(lambda: says(page, "K7-26-00001"))
    laptop.press(Key.Key_A)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: bool(quantities(laptop)))
    assert [order.id for order in orders(laptop) if order.lines] == [older]
    laptop.until(lambda: says(page, "has 1 of it"))


def test_prices_are_the_customers_and_the_cross_shows_the_list_price_again(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, FLOUR_ID)
    laptop.until(lambda: {"10.00 USD", "from 10", "−10 %"} <= {*texts(page.panel)})
    laptop.until(lambda: says(page.panel, "Price list DEALERS"))
    next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Show list prices").click()
    laptop.until(lambda: says(page.panel, "List price") and "12.00 USD" in texts(page.panel))
    laptop.until(lambda: says(page.panel, "The product's own price"))


def test_another_customer_is_taken_in_hand_by_a_few_letters(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    laptop.press(Key.Key_U, CTRL)
    laptop.until(lambda: isinstance(laptop.focus, QLineEdit) and laptop.focus.text() == "p ")
    laptop.type("北京")
    laptop.until(lambda: bool(laptop.session.window.findChildren(QLineEdit)))
    laptop.press(Key.Key_Return)
    laptop.until(lambda: says(page, f"Price for {BICYCLES.name}"))


def test_without_a_customer_the_key_asks_for_one(laptop: Desktop) -> None:
    opened(laptop)
    laptop.press(Key.Key_A)
    laptop.until(lambda: isinstance(laptop.focus, QLineEdit) and laptop.focus.text() == "p ")


def test_what_is_no_quantity_is_marked_and_escape_leads_back(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    laptop.press(Key.Key_A)
    laptop.type("nan")
    laptop.press(Key.Key_Return)
    assert page.panel.card.qty.property("invalid") == "true"
    laptop.press(Key.Key_Escape)
    assert page.list.table.hasFocus()
    laptop.settled()
    assert orders(laptop) == []


def test_a_product_is_added_by_the_unit_chosen(laptop: Desktop) -> None:
    box = ProductUnit(id=ProductUnitId(numbered(900)), product=TART.id, uom="box", factor=Decimal(12))
    with laptop.store.write() as work:
        work.save(box)
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.until(lambda: says(page.panel, TART.name))
    laptop.press(Key.Key_A)
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Down)
    button(page.panel, "Add to order").click()
    laptop.until(lambda: [line.uom for order in orders(laptop) for line in order.lines] == ["box"])


def test_enter_opens_all_about_a_product_and_escape_leads_back_to_it(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.press(Key.Key_Return)
    shown = laptop.shown(ProductView)
    laptop.until(lambda: says(shown, TART.code))
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: laptop.session.window.page is page)
    laptop.settled()
    current = page.list.model.row_at(page.list.table.currentIndex().row())
    assert current is not None
    assert current.id == TART.id


def test_a_slash_looks_for_a_product_and_letters_typed_there_are_letters(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_Slash)
    laptop.until(page.list.field.hasFocus)
    laptop.type("a")
    assert page.list.field.text() == "a"
    laptop.type("pple")
    laptop.until(lambda: page.list.model.rowCount() == 1)
    laptop.until(lambda: says(page.panel, TART.name))


def test_branches_open_and_shut_by_arrows_and_narrow_the_list(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Product, TART.id, {"category": "Cakes/Tarts"})
    page = opened(laptop)
    laptop.until(lambda: page.tree.model.rowCount() == 3)
    page.tree.view.setFocus()
    page.tree.view.selectRow(2)
    laptop.until(lambda: page.list.model.rowCount() == 1)
    laptop.press(Key.Key_Right)
    assert page.tree.model.rowCount() == 4
    laptop.press(Key.Key_Down)
    laptop.settled()
    assert page.tree.place[1] == "Cakes/Tarts"
    laptop.press(Key.Key_Left)
    laptop.press(Key.Key_Left)
    assert (page.tree.place[1], page.tree.model.rowCount()) == ("Cakes", 3)
    laptop.press(Key.Key_Up)
    laptop.press(Key.Key_Up)
    laptop.until(lambda: page.list.model.rowCount() == 9)


def test_news_moves_nothing_and_leaves_the_quantity_that_is_being_typed(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, GOODS[3].id)
    laptop.until(lambda: says(page.panel, GOODS[3].name))
    laptop.press(Key.Key_A)
    laptop.type("48")
    with laptop.store.write() as work:
        work.change(StockLevel, STOCK[3].id, {"on_hand": Decimal(7)})
        work.save(replace(TART, id=ProductId(numbered(699)), code="AAA", name="Aardvark cake"))
    laptop.until(lambda: page.list.model.rowCount() == 10)
    laptop.until(lambda: "7" in texts(page.panel))
    laptop.settled()
    current = page.list.model.row_at(page.list.table.currentIndex().row())
    assert current is not None
    assert current.id == GOODS[3].id
    assert page.panel.card.qty.hasFocus()
    assert page.panel.card.qty.text() == "48"


def test_a_price_that_came_anew_is_shown_at_once(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, FLOUR_ID)
    laptop.until(lambda: "10.00 USD" in texts(page.panel))
    with laptop.store.write() as work:
        work.save(
            PriceItem(
                id=PriceItemId(numbered(901)),
                price_list=DEALERS.id,
                product=FLOUR_ID,
                price=Decimal("9.5"),
                valid_from=TODAY,
            )
        )
    laptop.until(lambda: "9.50 USD" in texts(page.panel))


def test_stock_says_how_old_it_is_and_what_is_not_known_says_so(laptop: Desktop) -> None:
    page = opened(laptop)
    chosen(page, TART.id)
    laptop.until(lambda: says(page.panel, "seen today"))
    chosen(page, FLOUR_ID)
    laptop.until(lambda: says(page.panel, "Nothing is known of the stock."))
    told = [page.list.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(9)]
    assert "Apple tart, GD-1, 20 in stock, stock seen today, 11.00 USD" in told
    assert "Flour, FLOUR, stock not known, 12.00 USD" in told


def test_markup_and_ten_thousand_letters_in_a_name_are_plain_text(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Product, TART.id, {"name": MARKUP, "category": MARKUP, "description": MARKUP, "brand": MARKUP})
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.until(lambda: page.panel.product == TART.id)
    assert MARKUP in texts(page.panel)
    laptop.press(Key.Key_Return)
    shown = laptop.shown(ProductView)
    laptop.until(lambda: MARKUP in texts(shown))
    formats = {each.textFormat() for each in (*page.findChildren(QLabel), *shown.findChildren(QLabel))}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_line_that_could_not_be_written_leaves_the_quantity_where_it_was(
    laptop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = with_the_bakery(laptop)

    def full(_: Store) -> None:
        raise Trouble("store.full")

    monkeypatch.setattr(Store, "write", full)
    laptop.press(Key.Key_A)
    laptop.type("12")
    laptop.press(Key.Key_Return)
    laptop.settled()
    monkeypatch.undo()
    assert page.panel.card.qty.text() == "12"
    assert orders(laptop) == []


@pytest.mark.parametrize("code", ["en", "ru", "uk", "zh_CN"])
def test_the_panel_has_room_for_all_of_it_in_every_language(laptop: Desktop, code: str) -> None:
    laptop.opening.speech.choose(code)
    laptop.settled()
    page = with_the_bakery(laptop, "")
    laptop.until(lambda: page.panel.product != "")
    around = page.panel.findChild(QScrollArea)
    assert around is not None
    inside = around.widget()
    assert inside is not None
    laptop.until(lambda: inside.width() <= around.viewport().width())


def test_the_same_products_stand_as_tiles_and_what_is_chosen_stays_so(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.press(Key.Key_T, CTRL)
    laptop.until(page.tiles.hasFocus)
    assert page.tiles.currentIndex().data(ROW_ROLE).id == TART.id
    assert not page.list.table.isVisible()
    laptop.press(Key.Key_Right)
    following = page.tiles.currentIndex().data(ROW_ROLE)
    assert following.id != TART.id
    laptop.until(lambda: says(page.panel, following.name))
    laptop.press(Key.Key_T, CTRL)
    laptop.until(page.list.table.hasFocus)
    current = page.list.model.row_at(page.list.table.currentIndex().row())
    assert current is not None
    assert current.id == following.id


def test_a_tile_is_added_and_opened_by_the_same_keys(laptop: Desktop) -> None:
    page = with_the_bakery(laptop)
    chosen(page, TART.id)
    laptop.press(Key.Key_T, CTRL)
    laptop.until(lambda: says(page.panel, TART.name))
    laptop.press(Key.Key_A)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop) == [(TART.id, Decimal(1))])
    assert page.tiles.hasFocus()
    laptop.press(Key.Key_Return)
    shown = laptop.shown(ProductView)
    laptop.until(lambda: says(shown, TART.code))


def test_behind_the_last_tile_there_is_nothing_to_choose(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_T, CTRL)
    laptop.until(lambda: page.tiles.tiles.across > 1)
    model, last = page.tiles.tiles, page.list.model.rowCount() - 1
    page.tiles.setCurrentIndex(model.tile(last))
    behind = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.across)][last + 1 :]
    assert behind
    assert {model.place(each) for each in behind} == {-1}
    assert {each.flags() for each in behind} == {Qt.ItemFlag.NoItemFlags}
    for _ in range(3):
        laptop.press(Key.Key_Right)
        laptop.press(Key.Key_Down)
    assert 0 <= model.place(page.tiles.currentIndex()) <= last


def test_tiles_follow_the_width_and_keep_what_is_chosen(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_T, CTRL)
    chosen(page, GOODS[4].id)
    before = page.tiles.tiles.across
    laptop.session.window.resize(1920, 1000)
    laptop.until(lambda: page.tiles.tiles.across > before)
    assert page.tiles.currentIndex().data(ROW_ROLE).id == GOODS[4].id


def test_the_order_is_the_one_chosen(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(StockLevel, STOCK[6].id, {"on_hand": Decimal(99)})
    page = opened(laptop)
    page.sort.setFocus()
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Down)
    laptop.until(lambda: (row := page.list.model.row_at(0)) is not None and row.id == GOODS[6].id)


def test_qt_finds_no_fault_with_the_models(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_T, CTRL)
    testers = [watched(page.list.model), watched(page.tree.model), watched(page.tiles.tiles)]
    with laptop.store.write() as work:
        work.change(Product, TART.id, {"category": "Cakes/Tarts"})
    laptop.until(lambda: page.tree.model.rowCount() == 3)
    page.tree.view.setFocus()
    page.tree.view.selectRow(2)
    laptop.press(Key.Key_Right)
    laptop.settled()
    laptop.session.window.resize(1920, 1000)
    laptop.settled()
    assert len(testers) == 3
