"""Another language or text size makes every page anew, and each list goes on where it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from fieldcrm.services.ordering import start_order
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.orders.list_screen import Orders
from tests.support.company import BAKERY, TODAY, counted
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.usefixtures("theme")


def speak_ukrainian(laptop: Desktop) -> None:
    laptop.opening.speech.choose("uk")


def write_larger(laptop: Desktop) -> None:
    laptop.press(Key.Key_Plus, CTRL)


@pytest.fixture(params=[speak_ukrainian, write_larger])
def make_anew(request: pytest.FixtureRequest, laptop: Desktop) -> Callable[[], None]:
    """Waits until another page is in place of the one in front."""

    def made() -> None:
        before = laptop.session.window.page
        request.param(laptop)
        laptop.until(lambda: laptop.session.window.page is not before)
        laptop.settled()

    return made


def narrow(laptop: Desktop, typed: str) -> None:
    laptop.press(Key.Key_F, CTRL_SHIFT)
    laptop.until(lambda: laptop.focus.accessibleName().startswith("Territory, segment"))
    laptop.type(typed)
    laptop.press(Key.Key_Return)


def test_customers_are_narrowed_and_looked_for_as_before(laptop: Desktop, make_anew: Callable[[], None]) -> None:
    page = laptop.open("crm://customers", Customers)
    narrow(laptop, "київ")
    laptop.until(lambda: page.list.model.rowCount() == 1)
    page.list.focus()
    laptop.type("sof")
    laptop.settled()
    narrowed = page.shape
    make_anew()
    again = laptop.shown(Customers)
    laptop.until(lambda: again.list.model.rowCount() == 1)
    assert (again.shape, again.list.field.text()) == (narrowed, "sof")
    assert again.shape.filters


def test_who_was_selected_is_selected(laptop: Desktop, make_anew: Callable[[], None]) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.rowCount() == 2)
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Down)
    before = page.list.looked_up
    make_anew()
    again = laptop.shown(Customers)
    laptop.until(lambda: again.list.looked_up == before)
    assert before.key is not None


def test_orders_are_looked_for_as_before(laptop: Desktop, make_anew: Callable[[], None]) -> None:
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    page = laptop.open("crm://orders", Orders)
    page.list.views.choose("drafts")
    laptop.type("sof")
    laptop.until(lambda: page.list.model.rowCount() == 1)
    make_anew()
    again = laptop.shown(Orders)
    laptop.until(lambda: again.list.model.rowCount() == 1)
    assert (again.list.views.current, again.list.field.text()) == ("drafts", "sof")


def test_the_catalogue_stands_as_before(laptop: Desktop, make_anew: Callable[[], None]) -> None:
    page = laptop.open("crm://catalogue", Catalogue)
    laptop.until(lambda: page.list.model.rowCount() >= len(GOODS))
    laptop.press(Key.Key_T, CTRL)
    laptop.press(Key.Key_Slash)
    laptop.type("e")
    laptop.settled()
    found = page.list.model.rowCount()
    make_anew()
    again = laptop.shown(Catalogue)
    laptop.until(lambda: again.list.model.rowCount() == found)
    assert again.list.field.text() == "e"
    assert again.tiles.isVisible()
    assert 0 < found < len(GOODS)
