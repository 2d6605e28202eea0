"""In the sync centre, by keys and buttons: what waits is taken back and had again, what was refused is sent anyway."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from sqlalchemy import update

from fieldcrm.domain.accounts import Account
from fieldcrm.protocol.codes import Result
from fieldcrm.store import book
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.sync_centre.rows import entry_lines
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY
from tests.support.windows import Desktop

PHONE = "+1 555 0100"


def steps(laptop: Desktop, **values: object) -> None:
    """So stand all that wait."""
    with laptop.store.apply() as applying:
        applying.connection.execute(update(book.sealed).where(book.sealed.c.covered == 0).values(**values))


def phone(laptop: Desktop) -> str | None:
    with laptop.store.read() as reading:
        return reading.load(Account, BAKERY.id).phone


def pills(page: SyncCentre) -> list[str]:
    return [entry_lines(each).pill for each in page.outbox.rows()]


def said(laptop: Desktop) -> str:
    return " ".join(each.text for each in laptop.session.window.notices.kept)


def refusal(page: SyncCentre, id: str) -> str:
    [act] = [each for each in page.acts() if each.id == id]
    return act.refused()


def buttons(page: SyncCentre) -> dict[str, QPushButton]:
    """Those above the list, by what a screen reader calls them."""
    return {each.accessibleName(): each for each in page.waiting.findChildren(QPushButton) if each.isVisible()}


def refuse(laptop: Desktop, page: SyncCentre) -> None:
    """Both of the changes were refused, and a third one waits; the keys are on the first."""
    steps(laptop, state=book.REFUSED, code=int(Result.OUT_OF_SCOPE), reason="order.status")
    with laptop.store.write() as work:
        work.change(Account, BAKERY.id, {"phone": None})
    steps(laptop, asked=0)
    waits, refused = sync_word(SyncState.WAITING), sync_word(SyncState.ATTENTION)
    laptop.until(lambda: pills(page) == [refused, refused, waits])
    laptop.press(Qt.Key.Key_Home)


@pytest.fixture
def page(laptop: Desktop) -> SyncCentre:
    """The sync centre with two changes of one customer that were never in a request, the keys on the first."""
    laptop.session.engine.pause(paused=True)
    steps(laptop, state=book.ACKNOWLEDGED, covered=1)
    for values in ({"phone": PHONE}, {"phone": "+1 555 0200"}):
        with laptop.store.write() as work:
            work.change(Account, BAKERY.id, values)
    steps(laptop, asked=0)
    shown = laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: pills(shown) == [sync_word(SyncState.WAITING)] * 2)
    shown.outbox.view.setFocus()
    laptop.press(Qt.Key.Key_Home)
    return shown


def test_what_waits_is_taken_back_with_what_belongs_to_it_and_undone(laptop: Desktop, page: SyncCentre) -> None:
    laptop.press(Qt.Key.Key_Delete)
    laptop.until(lambda: pills(page) == ["Taken back"])
    assert phone(laptop) == BAKERY.phone
    laptop.until(lambda: f"Taken back: Customer · {BAKERY.name}." in said(laptop))
    assert "1 change" in said(laptop)
    laptop.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING)] * 2)
    assert phone(laptop) == "+1 555 0200"


def test_later_it_is_had_again_from_the_same_list_by_the_same_key(laptop: Desktop, page: SyncCentre) -> None:
    laptop.press(Qt.Key.Key_End)
    laptop.press(Qt.Key.Key_Delete)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING), "Taken back"])
    assert phone(laptop) == PHONE
    assert not any("Outbox  2" in each.text() for each in page.findChildren(QLabel))
    laptop.press(Qt.Key.Key_End)
    assert refusal(page, "sync.pause_one")
    laptop.press(Qt.Key.Key_Delete)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING)] * 2)
    assert phone(laptop) == "+1 555 0200"


def test_what_may_be_at_head_office_says_so_and_stays(laptop: Desktop, page: SyncCentre) -> None:
    steps(laptop, asked=1)
    laptop.press(Qt.Key.Key_Delete)
    laptop.until(lambda: "may have reached head office" in said(laptop))
    assert pills(page) == [sync_word(SyncState.WAITING)] * 2


def test_what_was_refused_is_sent_anyway_and_called_off(laptop: Desktop, page: SyncCentre) -> None:
    assert "could not accept" in refusal(page, "sync.send_anyway")
    refuse(laptop, page)
    waits, refused = sync_word(SyncState.WAITING), sync_word(SyncState.ATTENTION)
    laptop.press(Qt.Key.Key_S)
    laptop.until(lambda: pills(page) == [refused, waits, waits])
    assert phone(laptop) == PHONE
    laptop.until(lambda: "next exchange" in said(laptop))
    laptop.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: pills(page) == [refused, refused, waits])
    assert phone(laptop) is None


def test_a_button_takes_back_and_is_the_way_to_have_it_again(laptop: Desktop, page: SyncCentre) -> None:
    laptop.press(Qt.Key.Key_End)
    laptop.press(Qt.Key.Key_Backtab)
    laptop.until(lambda: laptop.focus.accessibleName() == "Take this back")
    laptop.press(Qt.Key.Key_Space)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING), "Taken back"])
    laptop.until(lambda: laptop.focus.accessibleName() == "Have this again")
    assert laptop.session.actions["sync.discard"].title == "Have this again"
    laptop.press(Qt.Key.Key_Space)
    laptop.until(lambda: pills(page) == [sync_word(SyncState.WAITING)] * 2)
    assert phone(laptop) == "+1 555 0200"


def test_what_was_refused_is_sent_anyway_by_a_button_and_the_keys_go_back_to_the_list(
    laptop: Desktop, page: SyncCentre
) -> None:
    assert not buttons(page)["Send anyway"].isEnabled()
    assert "could not accept" in buttons(page)["Send anyway"].toolTip()
    refuse(laptop, page)
    assert buttons(page)["Take off the list"].isEnabled()
    assert not buttons(page)["Pause this"].isEnabled()
    laptop.press(Qt.Key.Key_Backtab)
    laptop.until(lambda: laptop.focus is buttons(page)["Send anyway"])
    laptop.press(Qt.Key.Key_Space)
    waits, refused = sync_word(SyncState.WAITING), sync_word(SyncState.ATTENTION)
    laptop.until(lambda: pills(page) == [refused, waits, waits])
    laptop.until(lambda: laptop.focus is page.outbox.view)
    laptop.until(lambda: page.outbox.current() == page.outbox.rows()[-1])


def test_nothing_can_be_done_from_another_part_with_what_is_not_seen(laptop: Desktop, page: SyncCentre) -> None:
    laptop.open("crm://sync/history", SyncCentre)
    assert all(refusal(page, id) for id in ("sync.pause_one", "sync.discard", "sync.send_anyway"))
