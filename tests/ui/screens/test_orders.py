"""The list of orders: views with their counts, sorted as one left it, and a number where somebody must act."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.services.ordering import Wish, place_order, put_line, start_order
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.orders.columns import COLUMNS, SYNC, sign
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.icons import pixmap
from tests.support.company import BAKERY, BICYCLES, NOW, TODAY, counted
from tests.support.hands import watched
from tests.support.windows import GOODS, Desktop

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ids(laptop: Desktop) -> list[OrderId]:
    """A draft, a placed one, one on hold and one refused, the newest first."""
    new_id = counted(90_000)
    made: list[OrderId] = []
    for days, (account, qty) in enumerate(((BAKERY, 1), (BICYCLES, 9), (BAKERY, 3), (BAKERY, 5))):
        day = TODAY - timedelta(days=days)
        id = OrderId(start_order(laptop.store, account.id, today=day, new_id=new_id).id)
        put_line(laptop.store, id, Wish(product=GOODS[0].id, qty=Decimal(qty)), new_id=new_id)
        made.append(id)
    for id, status in zip(made[1:], (None, OrderStatus.ON_HOLD, OrderStatus.REJECTED), strict=True):
        place_order(laptop.store, id, at=NOW)
        if status is not None:
            with laptop.store.write() as work:
                work.change(Order, id, {"status": status})
    return made


def shown(page: Orders) -> list[str]:
    rows = (page.list.model.row_at(place) for place in range(page.list.model.rowCount()))
    return [row.id for row in rows if row is not None]


def opened(laptop: Desktop, ids: list[OrderId]) -> Orders:
    page = laptop.open("crm://orders", Orders)
    laptop.until(lambda: len(shown(page)) == len(ids))
    laptop.settled()
    return page


def chips(page: Orders) -> list[str]:
    return [each.text() for each in page.list.views.findChildren(QAbstractButton)]


def press_heading(laptop: Desktop, page: Orders, place: int) -> None:
    header = page.list.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    laptop.settled()


def test_each_view_says_how_many_it_has_and_follows_what_is_done(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    laptop.until(lambda: chips(page)[0] == "All  4")
    assert chips(page) == ["All  4", "Drafts  1", "Waiting to sync  3", "Placed  3", "Needs attention  2"]
    place_order(laptop.store, ids[0], at=NOW)
    laptop.until(lambda: chips(page)[1:4] == ["Drafts  0", "Waiting to sync  4", "Placed  4"])


def test_a_draft_is_not_said_to_wait_or_who_reads_it_takes_it_for_placed(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    rows = {row.id: row for place in range(4) if (row := page.list.model.row_at(place)) is not None}
    assert COLUMNS[SYNC].text(rows[ids[0]]) == "Saved on this laptop"
    assert COLUMNS[SYNC].text(rows[ids[1]]) == "Waiting to sync"


def test_the_number_of_head_office_comes_before_our_own(laptop: Desktop, ids: list[OrderId]) -> None:
    with laptop.store.write() as work:
        work.change(Order, ids[1], {"office_number": "10-4471"})
    page = opened(laptop, ids)
    row = page.list.model.row_at(1)
    assert row is not None
    assert COLUMNS[0].text(row) == "10-4471"
    pad = laptop.open(f"crm://order/{ids[1]}", OrderPad)
    laptop.until(lambda: pad.trail == ("Orders", "10-4471"))


def test_the_navigation_says_how_many_need_a_look(laptop: Desktop, ids: list[OrderId]) -> None:
    entry = next(
        each for each in laptop.session.window.findChildren(QAbstractButton) if each.text().strip() == "Orders"
    )
    laptop.until(lambda: entry.accessibleName() == "Orders, 2")
    with laptop.store.write() as work:
        work.change(Order, ids[2], {"status": OrderStatus.ACCEPTED})
    laptop.until(lambda: entry.accessibleName() == "Orders, 1")


def test_a_press_on_a_heading_sorts_and_another_turns_it_round(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    for place, order in ((5, [3, 2, 0, 1]), (5, [1, 0, 2, 3]), (0, [0, 1, 2, 3]), (4, [0, 1, 2, 3])):
        press_heading(laptop, page, place)
        laptop.until(lambda: shown(page) == [ids[each] for each in order])  # noqa: B023 - waited for at once
    assert page.list.model.headerData(0, Qt.Orientation.Horizontal) == "Number ↑"


def test_the_view_and_the_sorting_are_there_again_at_the_next_start(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    next(each for each in page.acts() if each.title == "Sort: Customer").perform()
    page.list.views.choose("placed")
    laptop.session.window.rebuild()
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(Orders)
    laptop.until(lambda: shown(again) == [ids[2], ids[3], ids[1]])
    assert again.list.views.current == "placed"


def test_an_order_is_found_by_the_name_of_its_customer(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    laptop.type("北京")
    laptop.until(lambda: shown(page) == [ids[1]])


def test_what_is_selected_stays_selected_when_news_comes(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    laptop.press(Qt.Key.Key_Down)
    laptop.press(Qt.Key.Key_Down)
    start_order(laptop.store, BAKERY.id, today=TODAY + timedelta(days=1), new_id=counted(95_000))
    laptop.until(lambda: page.list.model.rowCount() == 5)
    assert page.list.table.currentIndex().row() == 2
    assert page.list.table.hasFocus()


@pytest.mark.parametrize("status", list(OrderStatus))
def test_every_state_has_a_sign(laptop: Desktop, status: OrderStatus) -> None:
    del laptop
    icon, tone = sign(status)
    assert not pixmap(icon, tone).isNull()
    assert (icon == "question") == (status is OrderStatus.UNKNOWN)


def test_the_rows_keep_to_qts_rules_while_they_are_sorted_and_change(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    tester = watched(page.list.model)
    press_heading(laptop, page, 5)
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(95_000))
    laptop.until(lambda: page.list.model.rowCount() == 5)
    assert tester.model() is page.list.model


def test_another_page_keeps_its_own_view(laptop: Desktop, ids: list[OrderId]) -> None:
    opened(laptop, ids).list.views.choose("drafts")
    customers = laptop.open("crm://customers", Customers)
    assert customers.list.views.current == "all"


def beside(page: Orders) -> str:
    return "\n".join(each.text() for each in page.preview.findChildren(QLabel) if each.isVisible())


def test_a_wide_window_shows_what_is_on_the_order_that_is_selected(laptop: Desktop, ids: list[OrderId]) -> None:
    laptop.session.window.resize(1_920, 1_000)
    page = opened(laptop, ids)
    laptop.until(lambda: "1 · Apple tart" in beside(page))
    assert page.preview.shown == ids[0]
    page.list.focus()
    laptop.press(Qt.Key.Key_Down)
    laptop.press(Qt.Key.Key_Down)
    laptop.until(lambda: BICYCLES.name in beside(page))
    assert "9 · Apple tart" in beside(page)
    assert "Order placed" in beside(page)


def test_in_a_usual_window_f4_and_space_show_it_and_put_it_away(laptop: Desktop, ids: list[OrderId]) -> None:
    page = opened(laptop, ids)
    assert (page.preview.isVisible(), page.aside.button.isVisible()) == (False, True)
    laptop.press(Qt.Key.Key_F4)
    laptop.until(lambda: BAKERY.name in beside(page))
    laptop.press(Qt.Key.Key_Down)
    laptop.press(Qt.Key.Key_Space)
    assert not page.preview.isVisible()


def test_what_is_beside_the_list_follows_what_is_done_with_it(laptop: Desktop, ids: list[OrderId]) -> None:
    laptop.session.window.resize(1_920, 1_000)
    page = opened(laptop, ids)
    laptop.until(lambda: "Draft" in beside(page))
    place_order(laptop.store, ids[0], at=NOW)
    laptop.until(lambda: "Order placed" in beside(page))
