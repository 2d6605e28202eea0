"""In the sync centre a regional office is chosen, asked at once, and given up; which way goes is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.protocol.packets import Keys
from fieldcrm.store import hubs
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.sync_centre.by_hub import ByHub
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY
from tests.support.windows import Desktop

CENTRE = Keys.of_centre(b"c" * 32)
HUB = "https://hub.example:8360"


@pytest.fixture
def page(laptop: Desktop) -> ByHub:
    """The part of the page that says it, on a laptop that knows how to close packets; the keys are in its field."""
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?, key = ?", (CENTRE.told, b"k" * 32))
    centre = laptop.open("crm://sync/connection", SyncCentre)
    laptop.settled()
    [found] = centre.findChildren(ByHub)
    while laptop.focus is not found.field:
        laptop.press(Qt.Key.Key_Tab)
    return found


def chosen(laptop: Desktop) -> str | None:
    with laptop.store.read() as reading:
        return hubs.hub(reading.connection)


def says(page: ByHub, words: str) -> bool:
    return any(words in each.text() for each in page.window().findChildren(QLabel))


def button(page: ByHub, title: str) -> QPushButton:
    [found] = [each for each in page.findChildren(QPushButton) if each.accessibleName() == title]
    return found


def test_an_office_is_chosen_by_its_address_and_given_up(laptop: Desktop, page: ByHub) -> None:
    assert says(page, "None: head office is out of reach; a file goes without a network")
    assert button(page, "No regional office").toolTip() == "None is chosen."
    laptop.type(HUB)
    laptop.press(Qt.Key.Key_Return)
    laptop.until(lambda: chosen(laptop) == HUB)
    laptop.until(lambda: says(page, "By the regional office, if it is in reach"))
    laptop.until(lambda: says(page, "Offline."))
    laptop.until(button(page, "No regional office").isEnabled)
    button(page, "No regional office").setFocus()
    laptop.press(Qt.Key.Key_Space)
    laptop.until(lambda: chosen(laptop) is None)
    laptop.until(lambda: page.field.text() == "")


def test_an_address_that_is_none_is_refused_in_words_and_nothing_is_chosen(laptop: Desktop, page: ByHub) -> None:
    laptop.type("nowhere")
    laptop.press(Qt.Key.Key_Return)
    laptop.until(lambda: says(page, "This is no address of a server: nowhere."))
    assert chosen(laptop) is None
    assert page.field.text() == "nowhere"


def test_what_is_being_typed_stays_whatever_comes_meanwhile(laptop: Desktop, page: ByHub) -> None:
    laptop.type("https://hub")
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+1 555 0100"})
    laptop.settled()
    assert page.field.text() == "https://hub"


def test_what_is_typed_while_one_is_asked_stays_too(laptop: Desktop, page: ByHub) -> None:
    laptop.type(HUB)
    laptop.press(Qt.Key.Key_Return)
    laptop.type("/other")
    laptop.until(lambda: says(page, "Offline."))
    laptop.settled()
    assert (chosen(laptop), page.field.text()) == (HUB, f"{HUB}/other")


def test_an_exchange_that_begins_by_itself_does_not_give_the_keys_to_the_field(laptop: Desktop) -> None:
    centre = laptop.open("crm://sync/connection", SyncCentre)
    laptop.settled()
    laptop.until(lambda: laptop.focus.accessibleName() == "Test the connection")
    centre.show_standing(Standing(is_sending=True))
    laptop.type("x")
    assert laptop.focus.accessibleName() == "Connection"
    assert chosen(laptop) is None
