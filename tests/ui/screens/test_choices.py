"""Settling what two people wrote: never unseen, one after the other, and readable however long it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.sync_centre.tiles import MOST, Tile, excerpt
from tests.support.company import BAKERY
from tests.support.windows import Desktop, a_difference

Key = Qt.Key


def statuses(laptop: Desktop) -> Mapping[str, ConflictStatus]:
    with laptop.store.read() as reading:
        return {each.id: each.status for each in reading.all(Conflict)}


def opened(laptop: Desktop, id: ConflictId, name: str) -> Choose:
    page = laptop.open(f"crm://sync/choice/{id}", Choose)
    laptop.until(lambda: shows(page, name))
    return page


def shows(page: Choose, text: str) -> bool:
    return any(text in each.text() for each in page.findChildren(QLabel))


def test_a_key_that_comes_before_the_difference_is_on_the_screen_settles_nothing(laptop: Desktop) -> None:
    seen, unseen = a_difference(laptop, 900, "Sofia's"), a_difference(laptop, 901, "Sofia & Co")
    opened(laptop, seen, "Sofia's")
    laptop.session.window.open(f"crm://sync/choice/{unseen}")
    laptop.press(Key.Key_1)
    laptop.settled()
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}


def test_after_one_difference_comes_the_next_and_then_the_sync_centre(laptop: Desktop) -> None:
    first, _ = a_difference(laptop, 900, "Sofia's"), a_difference(laptop, 901, "Sofia & Co")
    page = opened(laptop, first, "Sofia's")
    laptop.press(Key.Key_1)
    laptop.until(lambda: shows(page, "Sofia & Co"))
    laptop.press(Key.Key_2)
    laptop.shown(SyncCentre)
    assert set(statuses(laptop).values()) == {ConflictStatus.RESOLVED}


def test_two_quick_presses_settle_one_difference(laptop: Desktop) -> None:
    first, second = a_difference(laptop, 900, "Sofia's"), a_difference(laptop, 901, "Sofia & Co")
    page = opened(laptop, first, "Sofia's")
    laptop.press(Key.Key_1)
    laptop.press(Key.Key_1)
    laptop.until(lambda: shows(page, "Sofia & Co"))
    assert statuses(laptop)[second] is ConflictStatus.OPEN


def test_what_a_rule_decided_may_be_decided_otherwise(laptop: Desktop) -> None:
    id = a_difference(laptop, 900, "Sofia's", ConflictStatus.INFO)
    opened(laptop, id, "Sofia's")
    laptop.press(Key.Key_1)
    laptop.until(lambda: statuses(laptop)[id] is ConflictStatus.RESOLVED)
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).name == "Sofia's"


def test_what_a_person_settled_stays_settled(laptop: Desktop) -> None:
    id = a_difference(laptop, 900, "Sofia's", ConflictStatus.RESOLVED)
    page = opened(laptop, id, "Sofia's")
    laptop.settled()
    [save] = [each for each in page.findChildren(QPushButton) if each.text() == "Save result" and each.isVisible()]
    laptop.until(lambda: not save.isEnabled())
    laptop.press(Key.Key_1)
    laptop.settled()
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).name == BAKERY.name


def test_a_press_on_a_tile_shows_what_will_be_saved_and_ctrl_enter_saves_it(laptop: Desktop) -> None:
    id = a_difference(laptop, 900, "Sofia's")
    page = opened(laptop, id, "Sofia's")
    page.findChildren(Tile)[0].click()
    laptop.until(lambda: [each.isChecked() for each in page.findChildren(Tile) if each.isVisible()] == [True, False])
    laptop.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    laptop.shown(SyncCentre)
    with laptop.store.read() as reading:
        assert reading.load(Account, BAKERY.id).name == "Sofia's"


def test_long_texts_are_shown_from_where_they_part(laptop: Desktop) -> None:
    same = "the same sentence again " * 40
    id = a_difference(laptop, 900, f"{same}mine", kept=f"{same}theirs")
    page = opened(laptop, id, "mine")
    assert shows(page, "theirs")


def test_a_short_text_is_shown_whole_and_a_long_one_is_marked_where_it_was_cut() -> None:
    assert excerpt("short", ["another"]) == "short"
    long = "a" * MOST * 3
    assert excerpt(long, ["b"]) == "a" * MOST + "…"
    assert excerpt(long + "end", [long]).startswith("…")


def test_the_sync_centre_opens_at_what_needs_a_choice(laptop: Desktop) -> None:
    a_difference(laptop, 900, "Sofia's")
    page = laptop.open("crm://sync", SyncCentre)
    chips = page.findChildren(QPushButton)
    laptop.until(lambda: any(each.isChecked() and each.text() == "Needs your choice  1" for each in chips))
    laptop.until(lambda: laptop.focus.accessibleName() == "Needs your choice")
    laptop.press(Key.Key_Return)
    laptop.shown(Choose)
