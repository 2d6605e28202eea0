"""The order guide of a wide window: what the customer takes, put on the order by Enter."""

from decimal import Decimal

from PySide6.QtCore import Qt

from fieldcrm.domain.ids import OrderId
from fieldcrm.services.ordering import Wish, place_order, put_line, start_order
from fieldcrm.ui.orders.guide import guided_lines
from fieldcrm.ui.orders.pad_screen import OrderPad
from tests.support.company import BAKERY, NOW, TODAY, counted, numbered
from tests.support.windows import GOODS, Desktop
from tests.ui.screens.test_order_pad import opened, order

Key = Qt.Key
TART, BREAD, DONUT = GOODS[0], GOODS[1], GOODS[3]


def ordered(laptop: Desktop, ids: int, **qty: int) -> None:
    """An order of theirs that was placed."""
    products = {"tart": TART, "bread": BREAD, "donut": DONUT}
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(ids)).id)
    for place, (name, each) in enumerate(qty.items(), 1):
        wish = Wish(product=products[name].id, qty=Decimal(each))
        put_line(laptop.store, id, wish, new_id=counted(ids + 10 * place))
    place_order(laptop.store, id, at=NOW)


def begun(laptop: Desktop, width: int = 1920) -> OrderPad:
    for number, amounts in enumerate(({"tart": 4, "donut": 9}, {"tart": 6, "bread": 2}, {"tart": 6, "bread": 3})):
        ordered(laptop, 60_000 + 1_000 * number, **amounts)
    laptop.session.window.resize(width, 1_000)
    return opened(laptop, OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id))


def guided(page: OrderPad) -> list[tuple[str, Decimal, bool]]:
    return [(each.choice.name, each.qty, each.is_usual) for each in page.guide.list.rows()]


def test_the_usual_comes_first_with_its_usual_amount_and_then_what_else_was_ordered(laptop: Desktop) -> None:
    page = begun(laptop)
    laptop.until(lambda: bool(guided(page)))
    assert page.guide.isVisible()
    assert guided(page)[0] == (TART.name, Decimal(6), True)
    assert {name: is_usual for name, _, is_usual in guided(page)} == {
        TART.name: True,
        BREAD.name: True,
        DONUT.name: False,
    }


def test_enter_puts_it_on_the_order_and_it_says_so_then(laptop: Desktop) -> None:
    page = begun(laptop)
    laptop.until(lambda: bool(guided(page)))
    page.guide.list.view.setFocus()
    laptop.press(Key.Key_Down)
    chosen = page.guide.list.current()
    assert chosen is not None
    laptop.press(Key.Key_Return)
    laptop.until(lambda: len(page.grid.model.ids) == 1)
    [line] = order(laptop, OrderId(numbered(90_000))).lines
    assert (line.product, line.qty) == (chosen.choice.id, chosen.qty)
    laptop.until(lambda: guided_lines(page.guide.list.rows()[1]).faded)
    now = page.guide.list.current()
    assert now is not None
    assert (now.key, guided_lines(now).pill_icon) == (chosen.key, "check")
    assert "on this order" in guided_lines(now).subtitle
    assert laptop.focus is page.guide.list.view


def test_where_there_is_no_room_it_is_not_there_and_nothing_is_looked_up(laptop: Desktop) -> None:
    page = begun(laptop, 1366)
    assert not page.guide.isVisible()
    assert guided(page) == []
    laptop.session.window.resize(1920, 1_000)
    laptop.until(lambda: bool(guided(page)))


def test_it_is_put_away_by_its_button_or_by_shift_f4_and_stays_so_at_the_next_start(laptop: Desktop) -> None:
    page = begun(laptop)
    laptop.until(page.guide.isVisible)
    assert page.aside.button.isVisible()
    assert "Shift+F4" in page.aside.button.toolTip()
    page.aside.button.click()
    assert (page.guide.isVisible(), page.aside.button.isVisible()) == (False, True)
    laptop.press(Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    laptop.until(lambda: bool(guided(page)) and page.guide.isVisible())
    laptop.press(Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    laptop.opening.theme.scale_text(1.1)
    laptop.until(lambda: laptop.session.window.page is not page)
    laptop.session.window.resize(2_200, 1_000)
    anew = laptop.shown(OrderPad)
    laptop.settled()
    assert (anew.guide.isVisible(), anew.aside.button.isVisible()) == (False, True)


def test_where_there_is_no_room_nothing_offers_it(laptop: Desktop) -> None:
    page = begun(laptop, width=1_366)
    laptop.settled()
    assert not page.aside.button.isVisible()
    assert page.aside.act().refused() == "This window is too narrow for it."
