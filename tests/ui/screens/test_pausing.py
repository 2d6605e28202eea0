"""In the sync centre one step that waits is held back and let go, and it is said wherever its state is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcrm.domain.accounts import Account
from fieldcrm.store import outbox
from fieldcrm.store.queries.states import Sync, states
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.sync_centre.rows import entry_lines
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY
from tests.support.windows import Desktop


def pills(page: SyncCentre) -> list[str]:
    return [entry_lines(each).pill for each in page.outbox.rows()]


def state(laptop: Desktop) -> Sync | None:
    with laptop.store.read() as reading:
        return states(reading, "account", [BAKERY.id]).get(BAKERY.id)


def press(page: SyncCentre, id: str) -> None:
    [act] = [each for each in page.acts() if each.id == id]
    assert act.refused() == ""
    act.run()


def test_one_step_is_paused_and_let_go(laptop: Desktop) -> None:
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1, covered = 1")
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+1 555 0100"})
    page = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING)])
    laptop.session.engine.pause(paused=True)
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET asked = 0")
    laptop.press(Qt.Key.Key_Home)
    press(page, "sync.pause_one")
    laptop.until(lambda: pills(page) == [sync_word(SyncState.PAUSED)])
    assert state(laptop) is Sync.PAUSED
    laptop.until(lambda: any("paused by you" in each.text() for each in page.findChildren(QLabel)))
    press(page, "sync.pause_one")
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING)])
    with laptop.store.read() as reading:
        assert (outbox.paused(reading.connection), state(laptop)) == (0, Sync.WAITING)


def test_what_may_be_there_already_says_so_and_stays(laptop: Desktop) -> None:
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": "+1 555 0100"})
    page = laptop.open("crm://sync", SyncCentre)
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET asked = 1")
    laptop.until(lambda: bool(page.outbox.rows()))
    laptop.press(Qt.Key.Key_Home)
    press(page, "sync.pause_one")
    news = laptop.session.window.notices
    laptop.until(lambda: any("may have reached head office" in each.text for each in news.kept))
    assert sync_word(SyncState.PAUSED) not in pills(page)
