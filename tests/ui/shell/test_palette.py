"""Ctrl+K: what is asked, what is offered, and that keys faster than an answer are not lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.widgets import keys_of
from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.palette import Palette
from fieldcrm.ui.shell.palette_rows import Question, Record, understand
from fieldcrm.ui.shell.window import Window
from tests.support.hands import CTRL, press, type_text, watched
from tests.ui.shell.conftest import SOFIA, Searched, verbs

Key = Qt.Key
MELNYK = Record(kind="contact", id="3", title="Sofia Melnyk", subtitle="Lavka 24", address="crm://contact/3")


@pytest.fixture
def palette(window: Window) -> Palette:
    press(window, Key.Key_K, CTRL)
    return window.findChildren(Palette)[0]


def field() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.entries]


@pytest.mark.parametrize(
    ("typed", "question", "verb"),
    [
        ("", None, ""),
        ("> theme", None, ""),
        ("sof", Question(text="sof"), ""),
        ("# 0421", Question(text="0421", kinds=frozenset({"order"})), ""),
        ("@tkach", Question(text="tkach", kinds=frozenset({"contact"})), ""),
        ("o sof", Question(text="sof", kinds=frozenset({"account"})), "o"),
        ("o", Question(text="o"), ""),
        ("z sof", Question(text="z sof"), ""),
        ("щ ыща", Question(text="ыща", kinds=frozenset({"account"})), "o"),
        ("№0421", Question(text="0421", kinds=frozenset({"order"})), ""),
        ('"ткач', Question(text="ткач", kinds=frozenset({"contact"})), ""),
        ("》主题", None, ""),
    ],
)
def test_what_was_typed_is_understood(typed: str, question: Question | None, verb: str) -> None:
    asked = understand(typed, verbs(print))
    assert asked.question == question
    assert (asked.verb.prefix if asked.verb else "") == verb


def test_an_empty_palette_offers_what_can_be_done(palette: Palette) -> None:
    assert "Sync now" in titles(palette)
    assert "Call from Today" in titles(palette)


def test_an_empty_palette_begins_with_what_was_open_last(
    window: Window, palette: Palette, opened_lately: list[Record]
) -> None:
    press(field(), Key.Key_Escape)
    opened_lately += [SOFIA, MELNYK]
    press(window, Key.Key_K, CTRL)
    assert titles(palette)[:4] == ["Recent", "Sofia Bakery", "Sofia Melnyk", "Go to and commands"]
    press(field(), Key.Key_Return)
    assert window.address == SOFIA.address


def test_only_commands_are_offered_after_their_sign(palette: Palette, opened_lately: list[Record]) -> None:
    opened_lately.append(SOFIA)
    type_text(field(), ">")
    assert titles(palette)[0] == "Go to and commands"


def test_tab_leads_to_what_can_be_done_to_a_record(palette: Palette, searched: Searched, told: list[str]) -> None:
    cafe = Record(kind="account", id="8", title="Sofia Café", subtitle="Lviv", address="crm://account/8")
    type_text(field(), "s")
    searched.answer(SOFIA, cafe)
    press(field(), Key.Key_Down)
    press(field(), Key.Key_Tab)
    assert titles(palette)[3:5] == ["Actions on Sofia Café", "New order for Sofia Café"]
    press(field(), Key.Key_Tab)
    press(field(), Key.Key_Return)
    assert told[-1] == "order for 8"


def test_tab_leads_nowhere_where_nothing_can_be_done(palette: Palette, searched: Searched) -> None:
    type_text(field(), "m")
    searched.answer(MELNYK)
    before = titles(palette)
    press(field(), Key.Key_Tab)
    assert titles(palette) == before
    assert field().text() == "m"


@pytest.mark.parametrize(("typed", "title"), [("clients", "Go to Customers"), ("night", "Switch to dark theme")])
def test_a_command_is_found_by_what_others_call_it(palette: Palette, typed: str, title: str) -> None:
    type_text(field(), f">{typed}")
    assert titles(palette)[1:] == [title]


def test_each_language_has_its_own_words(qtbot: QtBot, window: Window, house: House) -> None:
    house.speech.choose("ru")
    qtbot.waitUntil(lambda: len(window.findChildren(Palette)) == 1)
    window.search_for(">контрагент")
    assert titles(window.findChildren(Palette)[0])[1:] == ["Открыть: Клиенты"]


def test_every_command_with_keys_prints_them(palette: Palette, house: House) -> None:
    with_keys = {act.title: act.keys or act.other_keys for act in house.actions if act.keys or act.other_keys}
    printed = {entry.title: entry.keys for entry in palette.entries if entry.keys}
    assert printed == {title: with_keys[title] for title in printed}
    assert len(printed) > 12
    assert keys_of("Ctrl++") == ["Ctrl", "+"]


def test_records_come_before_commands_under_the_names_of_their_kinds(palette: Palette, searched: Searched) -> None:
    type_text(field(), "s")
    searched.answer(SOFIA, MELNYK)
    assert titles(palette)[:6] == [
        "Customers",
        "Sofia Bakery",
        "People",
        "Sofia Melnyk",
        "Actions on Sofia Bakery",
        "New order for Sofia Bakery",
    ]


def test_enter_opens_the_first_record(window: Window, palette: Palette, searched: Searched) -> None:
    type_text(field(), "s")
    searched.answer(SOFIA)
    press(field(), Key.Key_Return)
    assert window.address == SOFIA.address
    assert not palette.overlay.is_open


def test_what_is_not_among_one_kind_is_looked_for_among_all(qtbot: QtBot, palette: Palette, searched: Searched) -> None:
    type_text(field(), "@q")
    qtbot.waitUntil(lambda: searched.words[-1] == "q")
    for _ in range(4):
        searched.answer()
    assert titles(palette) == ["Nothing here is called so.", "Search everything for “q”"]
    press(field(), Key.Key_Down)
    press(field(), Key.Key_Return)
    assert palette.overlay.is_open
    assert field().text() == "q"
    qtbot.waitUntil(lambda: searched.asked[-1][0] == Question(text="q"))


def test_enter_that_is_faster_than_the_answer_waits_for_it(
    window: Window, palette: Palette, searched: Searched
) -> None:
    type_text(field(), "s")
    press(field(), Key.Key_Return)
    assert palette.overlay.is_open
    searched.answer(SOFIA)
    assert window.address == SOFIA.address


def test_a_verb_does_it_to_the_record_found(
    window: Window, palette: Palette, searched: Searched, told: list[str]
) -> None:
    window.search_for("o sof")
    searched.answer(SOFIA)
    assert titles(palette) == ["Customers", "New order for Sofia Bakery"]
    press(field(), Key.Key_Return)
    assert told[-1] == "order for 7"


@pytest.mark.usefixtures("palette")
def test_the_first_letter_is_looked_up_at_once_and_later_ones_together(qtbot: QtBot, searched: Searched) -> None:
    type_text(field(), "sofia")
    assert searched.words == ["s"]
    qtbot.waitUntil(lambda: len(searched.asked) == 2)
    assert searched.words == ["s", "sofia"]


def test_an_answer_to_older_letters_is_dropped(qtbot: QtBot, palette: Palette, searched: Searched) -> None:
    type_text(field(), "so")
    qtbot.waitUntil(lambda: len(searched.asked) == 2)
    searched.asked[0][1]([SOFIA])
    assert "Sofia Bakery" not in titles(palette)


def test_letters_of_another_layout_are_tried_when_nothing_was_found(palette: Palette, searched: Searched) -> None:
    type_text(field(), "ы")
    searched.answer()
    assert searched.words == ["ы", "s"]
    searched.answer(SOFIA)
    assert "Sofia Bakery" in titles(palette)


@pytest.mark.usefixtures("palette")
def test_arrows_pass_over_the_headings(window: Window, searched: Searched) -> None:
    type_text(field(), "s")
    searched.answer(SOFIA, MELNYK)
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return):
        press(field(), key)
    assert window.address == "crm://today"
    assert "crm://contact/3" in window.notices.kept[0].text


def test_what_cannot_be_done_stays_and_says_why(palette: Palette) -> None:
    type_text(field(), "> undo")
    entry = palette.entries[1]
    assert (entry.title, entry.refused) == ("Undo", "Nothing to undo")
    press(field(), Key.Key_Return)
    assert palette.overlay.is_open


def test_nothing_found_offers_nothing_and_breaks_nothing(palette: Palette, searched: Searched) -> None:
    type_text(field(), "q")
    for _ in range(4):
        searched.answer()
    press(field(), Key.Key_Return)
    assert "Customers" not in titles(palette)


def test_escape_closes_it_and_the_keys_go_back(window: Window, palette: Palette) -> None:
    press(field(), Key.Key_Escape)
    assert not palette.overlay.is_open
    assert QApplication.focusWidget() is window.page


def test_the_palettes_list_passes_qts_own_test(palette: Palette, searched: Searched) -> None:
    model = palette.findChildren(Table)[0].model()
    tester = watched(model)
    type_text(field(), "s")
    searched.answer(SOFIA, MELNYK)
    assert tester.model() is model
