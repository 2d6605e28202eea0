"""The list of customers by real keys and presses: sorted, narrowed, laid out and kept as a person wants it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.ids import AccountId, OrderId
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.account_list import Sort
from fieldcrm.ui.customers.columns import NAMES
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.customers.views import OwnViews, Shape, columns_as_left
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shell.memory import NoMemory
from tests.support.company import BAKERY, BICYCLES, FLOUR_ID, NOW, REP, TODAY, counted, numbered
from tests.support.hands import click, press, watched
from tests.support.windows import Desktop

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
APOTHECARY = Account(
    id=AccountId(numbered(12)), number="ZZ", name="apothecary", owner=REP.id, type=AccountType.DEALER, city="Bonn"
)
POPPED_UP = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(laptop: Desktop) -> Customers:
    """The list with three customers in it."""
    with laptop.store.write() as work:
        work.save(APOTHECARY)
    return opened(laptop)


def opened(laptop: Desktop) -> Customers:
    shown = laptop.open("crm://customers", Customers)
    laptop.until(lambda: shown.list.model.row_at(0) is not None)
    return shown


def listed(page: Customers) -> list[str]:
    rows = (page.list.model.row_at(place) for place in range(page.list.model.rowCount()))
    return [row.id for row in rows if row is not None]


def shows(laptop: Desktop, page: Customers, *ids: str) -> None:
    laptop.until(lambda: listed(page) == list(ids))


def press_heading(page: Customers, name: str) -> None:
    header = page.list.table.horizontalHeader()
    place = NAMES.index(name)
    click(header.viewport(), QPoint(header.sectionViewportPosition(place) + 10, header.height() // 2))


def heading(page: Customers, name: str) -> str:
    return str(page.list.model.headerData(NAMES.index(name), Qt.Orientation.Horizontal))


def choose(laptop: Desktop, title: str) -> None:
    """In the menu that is open, by arrows and Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [each.text() for each in menu.actions()]
    for _ in range(titles.index(title) + 1):
        press(menu, Key.Key_Down)
    press(menu, Key.Key_Return)
    laptop.session.window.activateWindow()  # without a screen nobody gives the window the keys back
    laptop.bot.waitActive(laptop.session.window)


def press_button(page: Customers, told: Callable[[str], bool]) -> None:
    click(next(each for each in page.findChildren(QPushButton) if each.isVisible() and told(each.text())))


def narrow(laptop: Desktop, typed: str) -> None:
    """Open the panel, type, Enter: all by keys."""
    laptop.press(Key.Key_F, CTRL_SHIFT)
    laptop.until(lambda: laptop.focus.accessibleName().startswith("Territory, segment"))
    laptop.type(typed)
    laptop.press(Key.Key_Return)


def test_a_heading_sorts_and_once_more_the_other_way(laptop: Desktop, page: Customers) -> None:
    shows(laptop, page, APOTHECARY.id, BAKERY.id, BICYCLES.id)
    assert heading(page, "name") == "Name ↑"
    press_heading(page, "number")
    shows(laptop, page, BAKERY.id, BICYCLES.id, APOTHECARY.id)
    assert (heading(page, "number"), heading(page, "name")) == ("Number ↑", "Name")
    press_heading(page, "number")
    shows(laptop, page, APOTHECARY.id, BICYCLES.id, BAKERY.id)


@POPPED_UP
def test_keys_alone_sort(laptop: Desktop, page: Customers) -> None:
    laptop.press(Key.Key_S, CTRL_SHIFT)
    choose(laptop, "Number")
    shows(laptop, page, BAKERY.id, BICYCLES.id, APOTHECARY.id)


def test_keys_alone_narrow_and_a_chip_widens(laptop: Desktop, page: Customers) -> None:
    narrow(laptop, "bon")
    shows(laptop, page, APOTHECARY.id)
    narrow(laptop, "київ")
    shows(laptop, page, APOTHECARY.id, BAKERY.id)
    press_button(page, lambda text: text.startswith("Town: Bonn"))
    shows(laptop, page, BAKERY.id)
    press_button(page, lambda text: text.startswith("Town: Київ"))
    shows(laptop, page, APOTHECARY.id, BAKERY.id, BICYCLES.id)


def test_nobody_that_matches_is_said(laptop: Desktop, page: Customers) -> None:
    narrow(laptop, "bon")
    narrow(laptop, "the north")
    laptop.until(page.list.nothing_found.isVisible)


def test_a_view_has_its_own_filters(laptop: Desktop, page: Customers) -> None:
    narrow(laptop, "bon")
    shows(laptop, page, APOTHECARY.id)
    press_button(page, lambda text: text == "Mine")
    laptop.until(lambda: page.shape.filters == ())
    press_button(page, lambda text: text == "All")
    shows(laptop, page, APOTHECARY.id)


def placed(laptop: Desktop, customer: AccountId, *days_ago: int) -> None:
    for ago in days_ago:
        day, new_id = TODAY - timedelta(days=ago), counted(80_000 + ago * 10)
        order = OrderId(ordering.start_order(laptop.store, customer, today=day, new_id=new_id).id)
        ordering.put_line(laptop.store, order, Wish(product=FLOUR_ID, qty=Decimal(1)), new_id=new_id)
        ordering.place_order(laptop.store, order, at=NOW)


def test_when_the_next_order_is_due_is_seen_sorted_by_and_kept_in_a_view(laptop: Desktop, page: Customers) -> None:
    placed(laptop, BICYCLES.id, 31, 21, 11)
    place = NAMES.index("next_order")

    def due() -> list[object]:
        return [page.list.model.index(row, place).data() for row in range(page.list.model.rowCount())]

    laptop.until(lambda: due() == ["—", "—", "1 day late"])
    press_heading(page, "next_order")
    laptop.until(lambda: due() == ["1 day late", "—", "—"])
    told = page.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "next order: 1 day late" in str(told)
    laptop.press(Key.Key_K, CTRL_SHIFT)
    laptop.type("Whom to call")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.list.views.current == "own:Whom to call")
    kept = OwnViews(laptop.session.private).shape("Whom to call")
    assert kept is not None
    assert kept.sort is Sort.NEXT_ORDER


def test_every_column_has_a_heading(page: Customers) -> None:
    assert all(heading(page, name) for name in NAMES)


def test_a_view_of_ones_own_is_there_after_a_new_start(laptop: Desktop, page: Customers) -> None:
    narrow(laptop, "bon")
    press_heading(page, "number")
    laptop.press(Key.Key_K, CTRL_SHIFT)
    laptop.type("On the Rhine")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.list.views.current == "own:On the Rhine")
    kept = OwnViews(laptop.session.private).shape("On the Rhine")
    assert kept == page.shape
    laptop.session.window.rebuild()
    laptop.until(lambda: laptop.session.window.page is not page)
    anew = opened(laptop)
    press_button(anew, lambda text: text == "On the Rhine")
    shows(laptop, anew, APOTHECARY.id)
    assert heading(anew, "number") == "Number ↑"


def test_a_view_that_is_given_up_comes_back(laptop: Desktop, page: Customers) -> None:
    narrow(laptop, "bon")
    laptop.press(Key.Key_K, CTRL_SHIFT)
    laptop.type("Rhine")
    laptop.press(Key.Key_Return)
    [give_up] = [act for act in page.acts() if act.id == "customers.forget"]
    laptop.until(lambda: not give_up.refused())
    give_up.perform()
    assert OwnViews(laptop.session.private).names() == []
    assert give_up.refused()
    page.list.table.setFocus()
    laptop.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert OwnViews(laptop.session.private).names() == ["Rhine"]
    assert page.list.views.current == "own:Rhine"


@pytest.mark.parametrize("kept", ["nonsense", "[]", '{"A": {"view": "?"}}', '{"A": 5}', '{"A": {"view": "all"}}'])
def test_views_that_cannot_be_read_are_forgotten(kept: str) -> None:
    memory = NoMemory()
    memory.keep("customers/views", kept)
    memory.keep("customers/columns", kept)
    assert OwnViews(memory).names() == []
    assert columns_as_left(memory) == columns_as_left(NoMemory())
    OwnViews(memory).keep("B", Shape())
    assert OwnViews(memory).names() == ["B"]


@POPPED_UP
def test_columns_are_chosen_by_keys_and_remembered(laptop: Desktop, page: Customers) -> None:
    hidden = page.list.table.isColumnHidden
    assert (hidden(NAMES.index("owner")), hidden(NAMES.index("city"))) == (True, False)
    for title in ("Owner", "Town"):
        laptop.press(Key.Key_L, CTRL_SHIFT)
        choose(laptop, title)
    assert (hidden(NAMES.index("owner")), hidden(NAMES.index("city"))) == (False, True)
    laptop.session.window.rebuild()
    laptop.until(lambda: laptop.session.window.page is not page)
    hidden = opened(laptop).list.table.isColumnHidden
    assert (hidden(NAMES.index("owner")), hidden(NAMES.index("city"))) == (False, True)


def test_the_width_of_a_column_is_remembered(laptop: Desktop, page: Customers) -> None:
    number = NAMES.index("number")
    page.list.table.horizontalHeader().resizeSection(number, 200)
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.session.window.rebuild()
    laptop.until(lambda: laptop.session.window.page is not None)
    assert opened(laptop).list.table.columnWidth(number) == 200


def test_space_shows_who_is_selected_and_follows(laptop: Desktop, page: Customers) -> None:
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Space)
    assert page.preview.isVisible()
    laptop.until(lambda: APOTHECARY.name in told(page))
    laptop.press(Key.Key_Down)
    laptop.until(lambda: BAKERY.name in told(page) and APOTHECARY.name not in told(page))
    laptop.press(Key.Key_Space)
    assert not page.preview.isVisible()
    assert page.list.table.hasFocus()


def test_the_preview_is_opened_by_the_button_in_the_head_and_by_f4(laptop: Desktop, page: Customers) -> None:
    assert page.aside.button.text() == "Preview"
    click(page.aside.button)
    assert page.preview.isVisible()
    laptop.press(Key.Key_F4)
    assert not page.preview.isVisible()
    laptop.session.window.resize(1920, 1000)
    laptop.settled()
    laptop.press(Key.Key_F4)
    assert not page.aside.control.isVisible()


def told(page: Customers) -> list[str]:
    return [each.text() for each in page.preview.findChildren(QLabel) if each.isVisible()]


def test_a_wide_window_always_shows_who_is_selected(laptop: Desktop, page: Customers) -> None:
    laptop.session.window.resize(1920, 1000)
    laptop.until(lambda: APOTHECARY.name in told(page))  # the first, before anybody chose
    assert page.list.field.hasFocus()
    press_button(page, lambda text: text == "Open the page")
    laptop.shown(Customer)


def test_in_a_wide_window_enter_opens_the_first_of_whoever_was_looked_for_last(
    laptop: Desktop, page: Customers
) -> None:
    laptop.session.window.resize(1920, 1000)
    laptop.until(lambda: APOTHECARY.name in told(page))
    laptop.type(BAKERY.name)
    laptop.until(lambda: BAKERY.name in told(page))
    laptop.press(Key.Key_Return)
    opened = laptop.shown(Customer)
    laptop.until(lambda: opened.trail[-1] == BAKERY.name)


def test_an_empty_list_says_nothing_was_given_once_something_has_been_exchanged(
    laptop: Desktop, page: Customers
) -> None:
    def says(words: str) -> bool:
        return any(words in each.text() for each in page.list.nothing.findChildren(QLabel))

    laptop.session.window.show_standing(Standing())
    assert says("they come with the first exchange")
    laptop.session.window.show_standing(Standing(last_sync=NOW))
    assert says("Head office has given you no customers yet.")
    assert [each.text() for each in page.list.nothing.findChildren(QPushButton)] == ["Add a customer"]


def test_the_next_customer_is_the_next_of_the_list_as_it_is_sorted(laptop: Desktop, page: Customers) -> None:
    press_heading(page, "number")
    shows(laptop, page, BAKERY.id, BICYCLES.id, APOTHECARY.id)
    page.list.focus()
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_End)
    laptop.press(Key.Key_Return)
    customer = laptop.shown(Customer)
    laptop.until(lambda: APOTHECARY.name in [each.text() for each in customer.findChildren(QLabel)])
    laptop.press(Key.Key_Up, ALT)
    laptop.until(lambda: BICYCLES.name in [each.text() for each in customer.findChildren(QLabel)])


def test_the_model_keeps_qts_rules_while_it_is_sorted_and_narrowed(laptop: Desktop, page: Customers) -> None:
    tester = watched(page.list.model)
    press_heading(page, "city")
    narrow(laptop, "bon")
    shows(laptop, page, APOTHECARY.id)
    assert tester.model() is page.list.model


def test_columns_are_chosen_without_knowing_a_key(page: Customers) -> None:
    [dots] = [each for each in page.findChildren(QPushButton) if each.accessibleName() == "More actions"]
    assert dots.isVisible()
