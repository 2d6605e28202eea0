"""Many customers at once, and one who is new: selected by keys, planned, noted, written into a file, added."""

import csv
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.ids import AccountId
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from tests.support.company import BAKERY, BICYCLES, REP, TODAY, numbered
from tests.support.hands import click
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
APOTHECARY = Account(
    id=AccountId(numbered(12)), number="ZZ", name="apothecary", owner=REP.id, type=AccountType.DEALER, city="Bonn"
)


@pytest.fixture
def page(laptop: Desktop) -> Customers:
    """The list with three customers in it, the first two selected by keys."""
    with laptop.store.write() as work:
        work.save(APOTHECARY)
    shown = laptop.open("crm://customers", Customers)
    laptop.until(lambda: shown.list.model.row_at(2) is not None)
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Down, SHIFT)
    return shown


def texts(page: Customers | Customer) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def planned(laptop: Desktop) -> set[tuple[str, object]]:
    with laptop.store.read() as reading:
        return {(each.account, each.day) for each in reading.all(Visit) if each.id != VISIT.id}


def notes(laptop: Desktop) -> set[tuple[str | None, str | None]]:
    with laptop.store.read() as reading:
        return {(each.account, each.subject) for each in reading.all(Activity)}


def answer(laptop: Desktop, hint: str, typed: str) -> None:
    laptop.until(lambda: laptop.focus.accessibleName().startswith(hint))
    laptop.type(typed)
    laptop.press(Key.Key_Return)


def told(laptop: Desktop, notices: int) -> bool:
    return len(laptop.session.window.notices.kept) == notices


def test_a_bar_says_how_many_are_selected_and_goes_with_them(laptop: Desktop, page: Customers) -> None:
    assert page.bulk.isVisible()
    assert "2 customers selected" in texts(page)
    laptop.press(Key.Key_A, CTRL)
    assert "3 customers selected" in texts(page)
    click(next(each for each in page.bulk.findChildren(QPushButton) if each.text() == "Clear the selection"))
    assert not page.bulk.isVisible()
    assert page.list.table.hasFocus()


@pytest.mark.usefixtures("page")
def test_visits_to_those_selected_are_planned_by_keys_and_taken_back(laptop: Desktop) -> None:
    laptop.press(Key.Key_D, CTRL | SHIFT)
    answer(laptop, "The day", "+1")
    both = {(APOTHECARY.id, TODAY + timedelta(days=1)), (BAKERY.id, TODAY + timedelta(days=1))}
    laptop.until(lambda: planned(laptop) == both and bool(laptop.session.window.notices.kept))
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: planned(laptop) == set())


def test_a_day_that_is_none_is_asked_for_again(laptop: Desktop, page: Customers) -> None:
    laptop.press(Key.Key_D, CTRL | SHIFT)
    answer(laptop, "The day", "someday")
    assert laptop.focus.accessibleName().startswith("The day")
    laptop.press(Key.Key_Escape)
    laptop.settled()
    assert planned(laptop) == set()
    assert page.list.table.hasFocus()


@pytest.mark.usefixtures("page")
def test_one_note_is_written_at_each(laptop: Desktop) -> None:
    laptop.press(Key.Key_M, CTRL | SHIFT)
    answer(laptop, "What is to stand there", "New prices")
    laptop.until(lambda: notes(laptop) == {(APOTHECARY.id, "New prices"), (BAKERY.id, "New prices")})


@pytest.mark.usefixtures("page")
def test_those_selected_are_written_into_a_file_and_no_file_is_written_over(
    laptop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    names = ["customers 2026-11-24 (2).csv", "customers 2026-11-24.csv"]
    for number in (1, 2):
        laptop.press(Key.Key_E, CTRL | SHIFT)
        laptop.until(partial(told, laptop, number))
    files = sorted(tmp_path.rglob("*.csv"))
    assert [each.name for each in files] == names
    with files[0].open(encoding="utf-8", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [APOTHECARY.name, BAKERY.name]


def test_what_news_bring_leaves_the_selection_as_it_is(laptop: Desktop, page: Customers) -> None:
    with laptop.store.write() as work:
        work.change(Account, BICYCLES.id, {"city": "Bonn"})
    laptop.settled()
    assert page.list.table.selected_places() == [0, 1]
    assert page.bulk.isVisible()


def test_nobody_selected_has_nothing_to_be_done_with(laptop: Desktop) -> None:
    shown = laptop.open("crm://customers", Customers)
    shown.list.table.clearSelection()
    assert all("Nobody is selected" in act.refused() for act in shown.bulk.acts())


def test_who_is_not_found_is_added_and_can_be_filled_in_at_once(laptop: Desktop, page: Customers) -> None:
    page.list.focus()
    laptop.type("Kvartal & Co")
    laptop.until(lambda: page.list.model.rowCount() == 0)
    assert page.list.nothing_found.isVisible()
    adding = next(each for each in page.findChildren(QPushButton) if each.text().startswith("Add “Kvartal"))
    laptop.until(adding.isVisible)
    click(adding)
    customer = laptop.shown(Customer)
    laptop.until(lambda: "Kvartal & Co" in texts(customer))
    laptop.until(lambda: customer.about.is_written)
    assert laptop.focus.accessibleName() == "Name"
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Tab)
    laptop.type("044 123")
    laptop.press(Key.Key_Return)

    def number() -> str | None:
        with laptop.store.read() as reading:
            return next(each.phone for each in reading.all(Account) if each.name == "Kvartal & Co")

    laptop.until(lambda: number() is not None)


@pytest.mark.usefixtures("page")
def test_a_customer_is_added_by_keys_and_taken_back(laptop: Desktop) -> None:
    laptop.press(Key.Key_A, CTRL | SHIFT)
    answer(laptop, "What the customer is called", "Lavka 24")
    customer = laptop.shown(Customer)
    laptop.until(lambda: "Lavka 24" in texts(customer))
    laptop.press(Key.Key_Escape)
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: "This customer is not on this laptop" in texts(customer))
