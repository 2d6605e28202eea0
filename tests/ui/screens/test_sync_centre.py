"""What the sync centre says of how this laptop stands."""

from PySide6.QtWidgets import QLabel

from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY
from tests.support.windows import Desktop


def says(page: SyncCentre, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


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
