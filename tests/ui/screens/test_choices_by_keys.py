"""Settling by keys: field by field, another value, many at once, and all of it taken back."""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.domain.accounts import Account, Lifecycle
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ConflictId
from fieldcrm.domain.marks import Policy
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import Roles
from fieldcrm.ui.sync_centre.alike_screen import SettleAlike
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.matters import PRESET
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.sync_centre.tiles import Tile
from fieldcrm.ui.today.screen import Today
from tests.support import differences
from tests.support.company import BAKERY, BUYER, numbered
from tests.support.fingers import CTRL, Fingers
from tests.support.windows import Desktop

Key = Qt.Key
MERGE_BY_THEMSELVES = {Policy.UNITE, Policy.HIGHEST, Policy.DERIVED}


def statuses(laptop: Desktop) -> Mapping[str, ConflictStatus]:
    with laptop.store.read() as reading:
        return {each.id: each.status for each in reading.all(Conflict)}


def shows(page: Choose, text: str) -> bool:
    return any(text in each.text() for each in page.findChildren(QLabel))


def opened(laptop: Desktop, id: ConflictId, words: str) -> Choose:
    page = laptop.open(f"crm://sync/choice/{id}", Choose)
    laptop.until(lambda: shows(page, words))
    return page


def account(laptop: Desktop) -> Account:
    with laptop.store.read() as reading:
        return reading.load(Account, BAKERY.id)


def matter_of(laptop: Desktop, *conflicts: Conflict, words: str) -> Choose:
    differences.keep(laptop.store, *conflicts)
    return opened(laptop, conflicts[0].id, words)


def test_a_difference_in_two_fields_is_settled_in_at_most_ten_keys(laptop: Desktop) -> None:
    differences.keep(laptop.store, *differences.TWO_FIELDS)
    laptop.shown(Today)
    rep = Fingers(laptop)
    rep.press(Key.Key_G)
    rep.press(Key.Key_Y)
    laptop.until(lambda: laptop.focus.accessibleName() == "Needs your choice")
    rep.press(Key.Key_Return)
    page = laptop.shown(Choose)
    laptop.until(lambda: shows(page, "Closed"))
    rep.press(Key.Key_1)
    rep.press(Key.Key_4)
    laptop.shown(SyncCentre)
    assert rep.keys <= 10
    assert (account(laptop).lifecycle, account(laptop).notes) == (Lifecycle.CLOSED, differences.BOTH_NOTES)
    assert set(statuses(laptop).values()) == {ConflictStatus.RESOLVED}


def test_a_choice_can_be_taken_back_and_waits_again(laptop: Desktop) -> None:
    before = account(laptop)
    matter_of(laptop, *differences.TWO_FIELDS, words="Closed")
    laptop.press(Key.Key_1, CTRL)
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(SyncCentre)
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: set(statuses(laptop).values()) == {ConflictStatus.OPEN})
    assert account(laptop) == before


def test_a_key_goes_on_to_the_next_field_that_is_undecided(laptop: Desktop) -> None:
    page = matter_of(laptop, *differences.TWO_FIELDS, words="Closed")
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_2)
    laptop.until(lambda: "Lifecycle" in laptop.focus.accessibleName())
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}
    assert shows(page, "Closed")


def test_another_value_is_written_in_the_fields_own_editor(laptop: Desktop) -> None:
    matter_of(laptop, differences.ADDRESS, words="Köln")
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_E)
    laptop.type("Town 12")
    laptop.press(Key.Key_Return)
    laptop.press(Key.Key_2)
    laptop.until(lambda: set(statuses(laptop).values()) == {ConflictStatus.RESOLVED})
    assert account(laptop).city == "Town 12"


def test_what_is_wrong_with_another_value_is_said_and_esc_leaves_the_field_as_it_was(laptop: Desktop) -> None:
    page = matter_of(laptop, replace(differences.PHONE, status=ConflictStatus.OPEN), words="+380 44 1")
    laptop.press(Key.Key_E)
    laptop.type("nobody knows")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: shows(page, "Write a number that can be dialled"))
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: isinstance(laptop.focus, Tile))
    assert laptop.shown(Choose) is page
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}


def test_news_takes_no_pick_away(laptop: Desktop) -> None:
    page = matter_of(laptop, *differences.TWO_FIELDS, words="Closed")
    laptop.press(Key.Key_1)
    focus = laptop.focus
    differences.keep(laptop.store, replace(differences.LIFECYCLE, id=ConflictId(numbered(990)), row=numbered(991)))
    laptop.settled()
    assert laptop.focus is focus
    assert [each.isChecked() for each in page.findChildren(Tile) if each.isVisible()][:2] == [True, False]


def test_a_side_that_may_not_stand_says_why(laptop: Desktop) -> None:
    hold = differences.a_difference_of(
        920, "credit_hold", {"credit_hold": False}, {"credit_hold": False}, {"credit_hold": True}
    )
    page = matter_of(laptop, hold, words="Head office decides here")

    def tiles() -> list[Tile]:
        return [each for each in page.findChildren(Tile) if each.isVisible()]

    laptop.until(lambda: len(tiles()) == 2)
    mine, _ = tiles()
    assert (mine.isEnabled(), mine.toolTip()) == (False, "Only head office may change this.")
    laptop.press(Key.Key_1)
    laptop.settled()
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}


def test_a_removal_against_an_edit_is_told_as_such(laptop: Desktop) -> None:
    page = matter_of(laptop, differences.REMOVAL, words="was changed while you removed it")
    assert shows(page, "Removed")
    laptop.press(Key.Key_1)
    laptop.shown(SyncCentre)
    with laptop.store.read() as reading:
        assert reading.find(Contact, BUYER.id) is None


def test_what_a_rule_decided_beside_it_is_folded_below(laptop: Desktop) -> None:
    page = matter_of(laptop, differences.LIFECYCLE, differences.PHONE, words="decided by a rule")
    assert not any(each.isVisible() for each in page.findChildren(QLabel) if "+380 67" in each.text())
    [fold] = [each for each in page.findChildren(QPushButton) if each.text() == "Show"]
    fold.click()
    assert any(each.isVisible() for each in page.findChildren(QLabel) if "+380 67" in each.text())


def test_many_of_one_kind_are_settled_by_one_rule_that_is_seen_before(laptop: Desktop) -> None:
    differences.many_alike(laptop.store)
    differences.keep(laptop.store, replace(differences.ADDRESS, row=numbered(99), id=ConflictId(numbered(989))))
    laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: laptop.focus.accessibleName() == "Needs your choice")
    laptop.press(Key.Key_Return)
    page = laptop.shown(SettleAlike)
    laptop.until(lambda: any("8 differences" in each.text() for each in page.findChildren(QLabel)))
    laptop.press(Key.Key_1)
    laptop.until(lambda: any("1 of them cannot" in each.text() for each in page.findChildren(QLabel)))
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(SyncCentre)
    left = [id for id, each in statuses(laptop).items() if each is ConflictStatus.OPEN]
    assert left == [numbered(989)]
    with laptop.store.read() as reading:
        towns = {each.city for each in reading.all(Account) if each.name.startswith("Corner shop")}
    assert towns == {f"Town {n}" for n in range(1, 8)}


def test_what_a_rule_for_all_does_is_said_before_it_is_done(laptop: Desktop) -> None:
    first, *_ = differences.many_alike(laptop.store)
    page = laptop.open(f"crm://sync/alike/{first}", SettleAlike)

    def says(words: str) -> bool:
        return any(words in each.text() for each in page.findChildren(QLabel) if each.isVisible())

    def rows() -> list[str]:
        [view] = page.findChildren(Table)
        model = view.model()
        return [str(model.index(place, 0).data(Roles.AccessibleTextRole)) for place in range(model.rowCount())]

    laptop.until(lambda: says("Theirs for all: 7 records will be saved as each row below says."))
    assert says("Preset: the later one.")
    assert all("stays, yours" in each for each in rows())
    laptop.press(Key.Key_1)
    laptop.until(lambda: says("Mine for all: 7 records"))
    assert not says("Preset:")
    assert all("→" in each for each in rows())
    [save] = [each for each in page.findChildren(QPushButton) if each.text() == "Save all 7" and each.isVisible()]
    save.click()
    laptop.shown(SyncCentre)
    laptop.until(lambda: any("7 settled" in each.text for each in laptop.session.window.notices.kept))


def test_the_rule_that_chose_beforehand_is_named_until_somebody_chooses(laptop: Desktop) -> None:
    page = matter_of(laptop, differences.LIFECYCLE, differences.NOTES, words="Preset: head office had it first")
    laptop.press(Key.Key_1)
    laptop.until(lambda: shows(page, "Your choice"))


def test_what_each_only_added_is_kept_unless_somebody_says_otherwise(laptop: Desktop) -> None:
    page = matter_of(laptop, differences.NOTES, words="Preset: both, as each of you added something")
    assert page.grid.state == ""
    laptop.press(Key.Key_Return, CTRL)
    laptop.shown(SyncCentre)
    assert account(laptop).notes == differences.BOTH_NOTES


def test_where_one_changed_what_was_there_both_is_only_offered(laptop: Desktop) -> None:
    other = replace(differences.NOTES, put_aside=json.dumps({"notes": "Bell at the front door."}))
    page = matter_of(laptop, other, words="Preset: the later one")
    assert any(each.text() == "Both" for each in page.findChildren(QPushButton))


@pytest.mark.parametrize(
    "policy", [each for each in Policy if each not in (Policy.UNITE, Policy.HIGHEST, Policy.DERIVED)]
)
def test_every_rule_that_can_leave_a_choice_is_named_in_words(policy: Policy) -> None:
    assert PRESET[policy].startswith("Preset: ")


def test_one_of_many_is_looked_at_alone(laptop: Desktop) -> None:
    first, *_ = differences.many_alike(laptop.store)
    page = laptop.open(f"crm://sync/alike/{first}", SettleAlike)
    laptop.until(lambda: any("7 differences" in each.text() for each in page.findChildren(QLabel)))
    laptop.press(Key.Key_Down)
    laptop.press(Key.Key_Return)
    alone = laptop.shown(Choose)
    laptop.until(lambda: shows(alone, "Town 2"))


def test_a_few_are_each_looked_at_alone(laptop: Desktop) -> None:
    differences.many_alike(laptop.store, 5)
    laptop.open("crm://sync", SyncCentre)
    laptop.until(lambda: laptop.focus.accessibleName() == "Needs your choice")
    laptop.press(Key.Key_Return)
    laptop.shown(Choose)


def test_what_only_a_newer_release_knows_is_shown_and_waits_for_it(laptop: Desktop) -> None:
    unknown = differences.a_difference_of(921, "mood", {"mood": "a"}, {"mood": "b"}, {"mood": "c"})
    page = matter_of(laptop, unknown, words="c")
    laptop.until(lambda: not any(each.isEnabled() for each in page.findChildren(Tile) if each.isVisible()))
    laptop.press(Key.Key_2)
    laptop.press(Key.Key_Return, CTRL)
    laptop.settled()
    assert laptop.shown(Choose) is page
    assert set(statuses(laptop).values()) == {ConflictStatus.OPEN}
