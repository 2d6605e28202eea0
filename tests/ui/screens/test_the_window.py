"""A window that is open all day and longer: keys that lead everywhere, midnight, and nothing piling up."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from fieldcrm.services.ordering import start_order
from fieldcrm.ui.catalogue.product_screen import ProductView
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.list_screen import Orders
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, TODAY, counted, numbered
from tests.support.windows import GOODS, VISIT, Desktop

Key = Qt.Key


def says(page: Page, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        (Key.Key_C, Customers),
        (Key.Key_O, Orders),
        (Key.Key_P, Catalogue),
        (Key.Key_Y, SyncCentre),
        (Key.Key_T, Today),
    ],
)
def test_g_and_a_letter_lead_to_a_place(laptop: Desktop, letter: Qt.Key, kind: type[Page]) -> None:
    laptop.settled()
    laptop.press(Key.Key_G)
    laptop.press(letter)
    laptop.shown(kind)


def test_g_and_a_letter_are_only_letters_where_one_is_writing(laptop: Desktop) -> None:
    page = laptop.open("crm://customers", Customers)
    laptop.until(page.list.field.hasFocus)
    laptop.type("go")
    assert laptop.session.window.page is page
    assert page.list.field.text() == "go"


def test_the_page_of_today_is_another_one_after_midnight(laptop: Desktop) -> None:
    page = laptop.shown(Today)
    laptop.until(lambda: says(page, "Tuesday, 24 November"))
    laptop.calendar.today = TODAY + timedelta(days=1)
    laptop.session.days.look()
    laptop.until(lambda: says(page, "Wednesday, 25 November"))
    laptop.until(lambda: page.agenda.model.rowCount() == 0)


def test_keys_that_are_typed_stay_where_they_are_at_midnight(laptop: Desktop) -> None:
    laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.settled()
    before = laptop.focus
    laptop.type("half a sent")
    laptop.calendar.today = TODAY + timedelta(days=1)
    laptop.session.days.look()
    laptop.settled()
    assert laptop.focus is before


def test_nothing_piles_up_when_pages_are_opened_five_hundred_times(laptop: Desktop) -> None:
    done = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000))
    addresses = {
        "crm://today": Today,
        "crm://customers": Customers,
        f"crm://account/{BAKERY.id}": Customer,
        f"crm://visit/{VISIT.id}": VisitReport,
        "crm://orders": Orders,
        f"crm://order/{done.id}": OrderPad,
        "crm://catalogue": Catalogue,
        f"crm://product/{GOODS[0].id}": ProductView,
        "crm://sync": SyncCentre,
    }
    seen: list[tuple[int, int, int]] = []
    for turn in range(72):
        for address, kind in addresses.items():
            laptop.open(address, kind)
            laptop.press(Key.Key_Escape)
            if turn == 0:
                laptop.settled()  # what each of them ever shows is there from now on
        if turn % 12 == 2 or turn == 71:
            laptop.settled()  # nobody opens pages faster than they fill for long
            seen.append(held(laptop.session.window))
    assert {*seen} == {seen[0]}


def held(window: QWidget) -> tuple[int, int, int]:
    """Widgets, actions and fields there are."""
    QApplication.sendPostedEvents(None, 52)  # what was let go of is let go now
    return (
        len(QApplication.allWidgets()),
        len(window.findChildren(QAction)),
        len(window.findChildren(QLineEdit)),
    )


@pytest.mark.parametrize("id", ["nonsense", "%3Cb%3E", "0" * 400, "2026-13-45", "%20", "..", numbered(77_777)])
def test_an_address_from_outside_may_name_what_there_is_not(laptop: Desktop, id: str) -> None:
    for place in ("account", "visit", "order", "product", "diary", "sync/choice"):
        laptop.session.arrive(f"crm://{place}/{id}")
        laptop.settled()
    laptop.session.arrive(f"crm://order/{id}/paper")
    laptop.settled()
    laptop.open("crm://today", Today)
