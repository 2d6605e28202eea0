"""Ctrl+K on a real file: people lead to their customer, what was open is at hand, and seven keys find one of many."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId, as_bytes, as_text
from fieldcrm.services.ordering import start_order
from fieldcrm.store.store import Store
from fieldcrm.ui.catalogue.product_screen import ProductView
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.diary.writing import LINE
from fieldcrm.ui.shell.palette import Palette
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, BUYER, NORTH, TODAY, counted, numbered
from tests.support.windows import GOODS, Desktop, a_day, desktop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MANY = 100_000


def offered(laptop: Desktop) -> list[str]:
    [palette] = laptop.session.window.findChildren(Palette)
    return [entry.title for entry in palette.entries]


def ask(laptop: Desktop, typed: str) -> None:
    laptop.press(Key.Key_K, CTRL)
    laptop.type(typed)


def test_a_person_leads_to_their_customer(laptop: Desktop) -> None:
    ask(laptop, "@ірина")
    laptop.until(lambda: "Ірина Петренко" in offered(laptop))
    laptop.press(Key.Key_Return)
    laptop.shown(Customer)
    assert laptop.session.window.address == f"crm://account/{BUYER.account}"


def test_what_nothing_is_called_is_said_and_not_left_white(laptop: Desktop) -> None:
    ask(laptop, "qqqq")
    laptop.until(lambda: offered(laptop) == ["Nothing here is called so.", "Add “qqqq” as a customer"])
    laptop.press(Key.Key_Return)
    laptop.settled()
    assert laptop.session.window.findChildren(Palette)[0].overlay.is_open
    assert "qqqq" not in customers(laptop)


def customers(laptop: Desktop) -> list[str]:
    with laptop.store.read() as reading:
        return [each.name for each in reading.all(Account)]


@pytest.mark.parametrize("typed", ["Lavka 24", "o  Lavka   24"])
def test_whoever_is_not_found_is_added_by_keys_and_can_be_filled_in_at_once(laptop: Desktop, typed: str) -> None:
    ask(laptop, typed)
    laptop.until(lambda: "Add “Lavka 24” as a customer" in offered(laptop))
    for _ in range(offered(laptop).index("Add “Lavka 24” as a customer")):
        laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    page = laptop.shown(Customer)
    laptop.until(lambda: page.trail[-1] == "Lavka 24")
    laptop.until(lambda: page.about.is_written)
    assert customers(laptop).count("Lavka 24") == 1


def test_no_person_or_order_is_taken_for_a_new_customer(laptop: Desktop) -> None:
    ask(laptop, "@qqqq")
    laptop.until(lambda: offered(laptop) == ["Nothing here is called so.", "Search everything for “qqqq”"])


def test_whom_one_visits_today_comes_before_all_others_of_that_name(laptop: Desktop) -> None:
    other = replace(BAKERY, id=AccountId(numbered(61)), number="N-61", name="Sofiivka Market")
    with laptop.store.write() as work:
        work.save(other)
    laptop.store.catch_up(lambda: True)
    ask(laptop, "o sofi")
    laptop.until(lambda: f"New order for {other.name}" in offered(laptop))
    found = [each for each in offered(laptop) if each.startswith("New order for ")]
    assert found[0] == f"New order for {BAKERY.name}"


def test_that_more_match_than_are_shown_is_said(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        for number in range(8):
            work.save(
                replace(BAKERY, id=AccountId(numbered(61 + number)), number=f"N-{number}", name=f"Lypky {number}")
            )
    laptop.store.catch_up(lambda: True)
    ask(laptop, "o lypky")
    laptop.until(lambda: "More match: a few more letters find them." in offered(laptop))
    assert sum(each.startswith("New order for Lypky") for each in offered(laptop)) == 6


def test_a_day_is_written_as_people_write_it(laptop: Desktop) -> None:
    start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    ask(laptop, "#K7")
    [palette] = laptop.session.window.findChildren(Palette)
    laptop.until(lambda: any("K7" in entry.title for entry in palette.entries))
    assert [entry.subtitle for entry in palette.entries if "K7" in entry.title] == [f"{BAKERY.name} · 24 Nov 2026"]


def test_what_was_open_is_at_hand_after_a_new_start_too(laptop: Desktop) -> None:
    laptop.open(f"crm://product/{GOODS[0].id}", ProductView)
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.press(Key.Key_K, CTRL)
    laptop.until(lambda: offered(laptop)[:2] == ["Recent", GOODS[0].name])
    laptop.press(Key.Key_Escape)
    laptop.open("crm://today", Today)
    laptop.session.window.rebuild()
    laptop.settled()
    laptop.press(Key.Key_K, CTRL)
    laptop.until(lambda: offered(laptop)[:3] == ["Recent", BAKERY.name, GOODS[0].name])
    laptop.press(Key.Key_Return)
    laptop.shown(Customer)


def test_nothing_that_anybody_wrote_is_remembered_outside_the_file(laptop: Desktop, tmp_path: Path) -> None:
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    ask(laptop, "sof")
    laptop.settled()
    laptop.session.window.close()
    kept = {name: laptop.opening.memory.recall(name) for name in ("palette/recent", "window/address")}
    assert kept == {"palette/recent": f"account/{BAKERY.id}", "window/address": f"crm://account/{BAKERY.id}"}
    laptop.opening.memory.end()
    assert BAKERY.name not in (tmp_path / "window.json").read_text(encoding="utf-8")


def test_what_is_being_typed_is_kept_where_only_the_files_key_opens_it(laptop: Desktop, tmp_path: Path) -> None:
    diary = laptop.open("crm://diary", Diary)
    diary.line.focus()
    laptop.type("visit sofia thu")
    laptop.settled()
    laptop.session.window.close()
    assert laptop.session.desk.drafts.begun(LINE) == "visit sofia thu"
    laptop.opening.memory.end()
    lying_there = (tmp_path / "window.json").read_text(encoding="utf-8")
    assert "diary" in lying_there
    assert "sofia" not in lying_there


def a_hundred_thousand(store: Store) -> None:
    a_day(store)
    trades = ("Bakery", "Kiosk", "Хліб", "Market", "Apotheke", "商店")
    made = [
        (as_bytes(numbered(200_000 + n)), f"C-{n}", f"{trades[n % 6]} {n * 7919 % MANY:05}", as_bytes(NORTH.id))
        for n in range(MANY)
    ]
    with store.apply() as applying:
        insert = "INSERT INTO account (id, number, name, territory, _rv) VALUES (?, ?, ?, ?, 1)"
        applying.connection.exec_driver_sql(insert, made)
        applying.touched |= {("account", as_text(row[0])) for row in made}
    store.catch_up(lambda: True)


@pytest.fixture
def full(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    """A laptop with as many customers as there may be."""
    with desktop(tmp_path, qtbot, qapp, fill=a_hundred_thousand) as made:
        yield made


@pytest.mark.long
def test_seven_keys_find_and_open_one_of_a_hundred_thousand(full: Desktop) -> None:
    pressed = ["Ctrl", "K", *"sofi", "Enter"]
    ask(full, "".join(pressed[2:-1]))
    full.press(Key.Key_Return)
    full.shown(Customer)
    assert full.session.window.address == f"crm://account/{BAKERY.id}"
    assert len(pressed) == 7
