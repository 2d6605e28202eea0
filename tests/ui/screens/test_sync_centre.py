"""What the window says of how this laptop stands."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fieldcrm.protocol.codes import Refusal
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, NOW, TODAY
from tests.support.windows import Desktop


def says(page: QWidget, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


def chip(laptop: Desktop) -> str:
    found = laptop.session.window.findChild(QPushButton, "sync")
    return found.text().strip() if isinstance(found, QPushButton) else ""


def test_a_person_is_told_of_what_still_differs_from_the_office(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Nothing waits") or says(page, "wait to be sent"))
    assert not says(page, "differs from the office")
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql(
            "INSERT INTO sync_bucket (id, name, cursor, staged, suspect, anew_on) VALUES (99, 'org', 9, 9, 1, 20000)"
        )
        applying.touched.add(("account", BAKERY.id))
    laptop.until(lambda: says(page, "differs from the office"))


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (Refusal.REVOKED, "has switched this laptop off"),
        (Refusal.UNKNOWN_DEVICE, "does not know this laptop"),
        (Refusal.UPGRADE_REQUIRED, "a newer FieldCRM"),
    ],
)
def test_a_laptop_that_was_turned_away_says_so_wherever_one_looks(
    laptop: Desktop, refusal: Refusal, words: str
) -> None:
    page = laptop.shown(Today)
    laptop.turn_away(refusal)
    laptop.until(lambda: chip(laptop).startswith("Needs attention"))
    laptop.until(lambda: says(page, words))
    centre = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(centre, words))


def test_the_sync_centre_hears_of_the_link_while_it_is_open(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Offline."))
    laptop.turn_away(Refusal.REVOKED)
    laptop.until(lambda: says(page, "switched this laptop off"))


def test_an_exchange_of_another_day_is_told_by_its_day() -> None:
    long_ago = Standing(is_online=False, last_sync=datetime(2025, 11, 24, 12, tzinfo=UTC), today=TODAY)
    assert long_ago.words.startswith("Synced 24 Nov 2025")
    assert "Last synced 24 Nov 2025" in long_ago.sentence
    this_morning = Standing(is_online=False, last_sync=NOW, today=TODAY)
    assert this_morning.words == f"Synced {NOW.astimezone():%H:%M}"
