"""The window: places by address, news to those concerned, keys, and what it remembers."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.theme import Theme, look
from fieldcrm.ui.shell.closing_strip import ClosingStrip
from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.memory import NoMemory, theme_as_left
from fieldcrm.ui.shell.pages import Page, Router
from fieldcrm.ui.shell.window import SMALLEST, WIDE_BESIDE_A_GRID_FROM, Window
from tests.support.hands import CTRL, click, press
from tests.ui.shell.conftest import PlainPage

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
TODAY, CUSTOMERS, SOFIA = "crm://today", "crm://customers", "crm://account/7"
NEWS = frozenset({("account", "7")})


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def inside(window: Window) -> QWidget:
    """What is in the window now; what was in it before a rebuild may still wait to be cleared away."""
    found = window.centralWidget()
    assert found is not None
    return found


def button(window: Window, name: str) -> QPushButton:
    return next(each for each in inside(window).findChildren(QPushButton) if each.accessibleName().startswith(name))


def width_of_navigation(window: Window) -> int:
    return inside(window).findChildren(QWidget, "nav")[0].width()


def test_an_address_opens_its_page_with_what_it_names(window: Window, told: list[str]) -> None:
    window.open(SOFIA)
    assert told[-2:] == ["Today left", "Customer opened {'id': '7'}"]
    assert window.address == SOFIA
    assert window.windowTitle() == "7 · Customer · Oksana Melnyk · FieldCRM"
    assert button(window, "Customers").isChecked()


def test_a_page_is_made_once_and_only_when_it_is_wanted(window: Window, house: House) -> None:
    before = window.page
    window.open(SOFIA)
    window.open(TODAY)
    assert window.page is before
    assert len(house.router.pages()) == 2


def test_an_address_that_leads_nowhere_says_so_and_changes_nothing(window: Window) -> None:
    window.open("crm://the/moon")
    assert window.address == TODAY
    assert "crm://the/moon" in window.notices.kept[0].text


def test_back_and_forward_go_where_one_was(window: Window) -> None:
    window.open(CUSTOMERS)
    window.open(SOFIA)
    press(window, Key.Key_Left, ALT)
    press(window, Key.Key_Left, ALT)
    press(window, Key.Key_Left, ALT)
    assert window.address == TODAY
    press(window, Key.Key_Right, ALT)
    assert window.address == CUSTOMERS
    window.open(TODAY)
    press(window, Key.Key_Right, ALT)
    assert window.address == TODAY


def test_the_ways_back_and_on_are_grey_where_there_are_none(window: Window) -> None:
    assert not button(window, "Back").isEnabled()
    window.open(CUSTOMERS)
    assert button(window, "Back").isEnabled()
    assert not button(window, "Forward").isEnabled()


@pytest.mark.parametrize(("key", "address"), [(Key.Key_1, TODAY), (Key.Key_2, CUSTOMERS)])
def test_the_first_places_have_keys(window: Window, key: Key, address: str) -> None:
    window.open(SOFIA)
    press(window, key, ALT)
    assert window.address == address


def test_a_place_is_opened_by_a_press(window: Window) -> None:
    click(button(window, "Customers"))
    assert window.address == CUSTOMERS
    assert window.page is QApplication.focusWidget()


def test_who_is_done_on_a_page_comes_back_to_where_they_were(window: Window) -> None:
    window.open(CUSTOMERS)
    window.open(SOFIA)
    assert window.page
    window.page.done.emit()
    assert window.address == CUSTOMERS


def test_a_page_keeps_its_keys_though_its_window_is_not_in_front_yet(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def arrive(page: PlainPage) -> None:
        page.field.setFocus()

    monkeypatch.setattr(PlainPage, "arrive", arrive)
    made = Window(house)
    qtbot.addWidget(made)
    made.open(TODAY)
    page = made.page
    assert isinstance(page, PlainPage)
    assert made.focusWidget() is page.field


def test_an_address_may_leave_a_part_out(window: Window, house: House, told: list[str]) -> None:
    house.router.add("diary(?:/{day})?", lambda: PlainPage("Diary", told), "today")
    window.open("crm://diary/2026-11-24")
    page = window.page
    window.open("crm://diary")
    assert window.page is page
    assert told[-1] == "Diary opened {}"


def test_news_reach_the_page_in_front_and_others_look_for_themselves(window: Window, told: list[str]) -> None:
    window.open(CUSTOMERS)
    told.clear()
    window.hear(NEWS)
    assert told == ["Customers refreshed"]
    window.open(TODAY)
    assert told[-1] == "Today opened {}"


def test_news_of_other_kinds_concern_nobody(window: Window, told: list[str]) -> None:
    told.clear()
    window.hear(frozenset({("price_list", "1")}))
    assert told == []


def test_the_keys_of_a_page_work_while_it_is_in_front(window: Window, told: list[str]) -> None:
    window.open(CUSTOMERS)
    press(window, Key.Key_L, CTRL)
    window.open(TODAY)
    press(window, Key.Key_L, CTRL)
    called = [each for each in told if each.startswith("Call")]
    assert called == ["Call from Customers", "Call from Today"]


def test_f5_asks_for_an_exchange(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.sync_wanted):
        press(window, Key.Key_F5)


def test_the_chip_shows_how_safe_the_work_is(window: Window) -> None:
    window.show_standing(Standing(waiting=7, is_online=False))
    chip = button(window, "7 changes to sync")
    assert chip.text().strip() == "7 changes to sync"
    assert chip.property("state") == "waiting"
    assert "Offline" in texts(window)


def test_a_press_on_the_chip_says_what_is_safe_and_offers_to_sync(qtbot: QtBot, window: Window) -> None:
    window.show_standing(Standing(waiting=7, is_online=False))
    click(button(window, "7 changes to sync"))
    assert any("You can keep working" in each for each in texts(window))
    with qtbot.waitSignal(window.sync_wanted):
        click(next(each for each in window.findChildren(QPushButton) if each.text() == "Sync now"))


def test_a_count_is_said_with_its_place_and_goes_at_none(window: Window) -> None:
    window.count("orders", 3)
    assert button(window, "Orders").accessibleName() == "Orders, 3"
    window.count("orders", 0)
    assert button(window, "Orders").accessibleName() == "Orders"


def test_the_bell_tells_of_news_until_they_are_seen(window: Window) -> None:
    window.notices.tell("Order L-0421 placed")
    assert button(window, "Notices").accessibleName() == "Notices, 1 new"
    click(button(window, "Notices"))
    assert button(window, "Notices").accessibleName() == "Notices"
    assert texts(window).count("Order L-0421 placed") >= 1


def test_a_question_mark_shows_the_keys_of_this_page(window: Window) -> None:
    press(window, Key.Key_Question)
    shown = texts(window)
    assert shown.index("Call from Today") < shown.index("Search or run a command")


def test_the_sheet_of_keys_names_places_below_their_heading_and_dims_what_is_behind(window: Window) -> None:
    press(window, Key.Key_Question)
    shown = texts(window)
    assert "closes" in shown
    assert not [each for each in shown if each.startswith("Go to ")]
    assert "Go to" in shown


def test_a_question_mark_in_a_field_is_a_letter(window: Window) -> None:
    field = window.findChildren(QLineEdit)[0]
    field.setFocus()
    press(field, Key.Key_Question)
    assert "Keys" not in texts(window)


def test_f6_goes_round_the_parts_of_the_window(window: Window) -> None:
    went: list[str] = []
    for _ in range(3):
        press(window, Key.Key_F6)
        focus = QApplication.focusWidget() or window
        went.append(focus.accessibleName() or focus.objectName())
    assert went == ["Today", "Search or run a command", "page"]


def test_ctrl_z_takes_back_the_newest_step(window: Window) -> None:
    taken: list[str] = []
    window.notices.did("Visit moved", lambda: taken.append("visit"))
    press(window, Key.Key_Z, CTRL)
    press(window, Key.Key_Z, CTRL)
    assert taken == ["visit"]


def test_a_small_window_shows_icons_and_a_large_one_words(window: Window) -> None:
    assert width_of_navigation(window) == 208
    window.resize(SMALLEST)
    assert window.size() == SMALLEST
    assert width_of_navigation(window) == 56
    assert button(window, "Customers").toolTip() == "Customers"


def test_a_wide_grid_takes_the_words_away_earlier(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(window.page), "wants_room", True)
    window.open(CUSTOMERS)
    assert width_of_navigation(window) == 56
    window.resize(QSize(WIDE_BESIDE_A_GRID_FROM, 700))
    assert width_of_navigation(window) == 208


def test_the_words_can_be_sent_away_and_stay_away(window: Window, memory: NoMemory) -> None:
    press(window, Key.Key_B, CTRL)
    assert width_of_navigation(window) == 56
    assert memory.recall("navigation") == "narrow"
    press(window, Key.Key_B, CTRL)
    assert width_of_navigation(window) == 208


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, window: Window, house: House, told: list[str]) -> None:
    window.open(CUSTOMERS)
    window.resize(1100, 650)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert told[-1] == "Customers left"
    again = Window(house)
    qtbot.addWidget(again)
    assert again.height() == 650  # its width is more than the screen without a screen has


def test_a_place_that_makes_no_sense_is_not_taken(qtbot: QtBot, house: House, memory: NoMemory) -> None:
    memory.keep("window/place", "not a place at all \N{SNOWMAN}")
    made = Window(house)
    qtbot.addWidget(made)
    assert made.size() == QSize(1366, 696)


@pytest.mark.usefixtures("window")
def test_the_look_is_remembered(house: House, memory: NoMemory) -> None:
    house.theme.choose("sunlight")
    assert memory.recall("look/choice") == "sunlight"


@pytest.mark.parametrize(
    ("choice", "scale", "mode", "size"),
    [
        ("dark", "1.50", "dark", 1.5),
        ("", "", "light", 1.0),
        ("plaid", "huge", "light", 1.0),
        ("dark", "99", "dark", 2.0),
    ],
)
def test_the_look_of_the_last_time_is_put_on_again(
    qapp: QApplication, memory: NoMemory, theme: Theme, choice: str, scale: str, mode: str, size: float
) -> None:
    memory.keep("look/choice", choice)
    memory.keep("look/scale", scale)
    again = theme_as_left(qapp, memory)
    assert (look().mode, look().scale) == (mode, size)
    delete(again)
    assert theme.choice == "light"


def test_a_page_whose_first_field_is_locked_takes_the_keys_itself(window: Window, house: House) -> None:
    class Locked(Page):
        def arrive(self) -> None:
            """Its first field cannot take them."""

    house.router.add("locked", Locked, "orders")
    click(button(window, "Customers"))
    window.open("crm://locked")
    assert QApplication.focusWidget() is window.page


def test_larger_text_makes_everything_anew_and_loses_nothing(
    qtbot: QtBot, window: Window, memory: NoMemory, told: list[str]
) -> None:
    window.open(SOFIA)
    window.count("orders", 2)
    before = window.page
    press(window, Key.Key_Plus, CTRL)
    assert look().scale == pytest.approx(1.1)
    assert memory.recall("look/scale") == "1.10"
    assert window.page is not before
    assert told[-2:] == ["Customer left", "Customer opened {'id': '7'}"]
    assert button(window, "Orders").accessibleName() == "Orders, 2"
    assert width_of_navigation(window) == round(208 * 1.1)
    qtbot.waitUntil(lambda: window.page is not None and window.page.isVisible())
    press(window, Key.Key_L, CTRL)
    assert told[-1] == "Call from Customer"


def test_everything_that_takes_keys_has_a_name(window: Window) -> None:
    window.open(CUSTOMERS)
    window.search_for("sof")
    nameless = [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
        and not isinstance(each, QAbstractScrollArea)
    ]
    assert nameless == []
    assert all(each.accessibleName() for each in window.findChildren(QAbstractScrollArea) if each.isVisible())


def test_a_letter_with_a_slash_or_a_space_travels_in_an_address() -> None:
    router = Router()
    router.add("search/{words}", Page, "customers")
    arrival = router.find("crm://search/caf%C3%A9%20%2F%20bar")
    assert arrival is not None
    assert arrival.parameters == {"words": "café / bar"}
    assert router.find("crm://search/a/b") is None
    assert router.find("https://search/a") is None


def test_while_the_first_download_goes_on_a_strip_says_what_is_missing(window: Window, qtbot: QtBot) -> None:
    strip = window.findChild(QWidget, "arriving")
    assert isinstance(strip, QWidget)
    assert not strip.isVisible()
    window.show_standing(Standing(arrived=0.456, is_sending=True))
    qtbot.waitUntil(strip.isVisible)
    assert [each.text() for each in strip.findChildren(QLabel)] == [
        "Orders of earlier days are still coming in: 45 % of everything is here."
    ]
    window.show_standing(Standing(arrived=0.456, is_online=False))
    assert ["The rest comes with the next exchange." in each.text() for each in strip.findChildren(QLabel)] == [True]
    window.show_standing(Standing())
    assert not strip.isVisible()


def test_a_strip_says_in_time_that_the_laptop_closes_and_offers_to_exchange(window: Window, qtbot: QtBot) -> None:
    strip = window.findChild(ClosingStrip)
    assert isinstance(strip, ClosingStrip)
    assert not strip.isVisible()
    window.show_standing(Standing(closes_in=5))
    qtbot.waitUntil(strip.isVisible)
    [told] = [each.text() for each in strip.findChildren(QLabel) if each.text()]
    assert (told.startswith("In 5 day"), "until head office is reached" in told) == (True, True)
    with qtbot.waitSignal(window.sync_wanted):
        click(button(window, "Sync now"))
    window.show_standing(Standing())
    assert not strip.isVisible()
