"""In the window: how long this laptop may go without head office, from half of that on and at its end."""

from PySide6.QtWidgets import QLabel
from sqlalchemy import update

from fieldcrm.domain.lease import DAY_MS
from fieldcrm.store import book, history
from fieldcrm.ui.shell.closing_strip import ClosingStrip
from fieldcrm.ui.sync_centre.rows import Exchanged, log_lines
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY, NOW, TODAY
from tests.support.windows import Desktop


def gone(laptop: Desktop, days: int) -> None:
    """So many of a fortnight, and an exchange that reaches nobody."""
    values = {"lease_days": 14, "lease_spent": days * DAY_MS, "lease_seen": laptop.store.now_ms()}
    with laptop.store.apply() as applying:
        applying.connection.execute(update(book.control).values(values))
        applying.touched.add(("account", BAKERY.id))
    laptop.session.engine.ask()


def says(page: SyncCentre, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


def test_half_is_said_in_the_sync_centre_and_little_on_every_page(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    strip = laptop.session.window.findChild(ClosingStrip)
    assert isinstance(strip, ClosingStrip)
    gone(laptop, 3)
    laptop.until(lambda: says(page, "Offline"))
    assert not says(page, "closes what is on it")
    gone(laptop, 8)
    laptop.until(lambda: says(page, "Without head office this laptop closes what is on it in 6 day"))
    assert not strip.isVisible()
    gone(laptop, 12)
    laptop.until(strip.isVisible)
    gone(laptop, 0)
    laptop.until(lambda: not strip.isVisible())


def test_that_there_are_two_of_one_disk_is_said_for_a_while(laptop: Desktop) -> None:
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: says(page, "Offline"))
    assert not says(page, "works with a copy")
    copied = {"pushed": 1, "pulled": 0, "conflicts": 0, "refused": 0, "bytes_up": 9, "bytes_down": 9, "ms": 5}
    history.write_down(laptop.store, 1, {"state": history.COPIED, **copied})
    with laptop.store.apply() as applying:
        applying.touched.add(("account", BAKERY.id))
    laptop.until(lambda: says(page, "Another laptop works with a copy of what is here"))


def test_the_history_has_it() -> None:
    found = Exchanged(
        "1", NOW, pushed=1, pulled=0, conflicts=0, refused=0, went_back=False, bytes=18, ms=5, copied=True
    )
    assert "another laptop works with a copy" in log_lines(found, TODAY).title
