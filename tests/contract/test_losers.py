"""Whose value was put aside, by whom, and when nobody has to be asked: what a record of two writers says."""

import json

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, office, records
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert, plain, remove
from tests.support.centres import BAKERY, BOSS, CARL, PAM, START_MS, Fleet

BAKERY_ID, BUYER = as_bytes(BAKERY.id), b"c" * 16
A_MINUTE, A_DAY = 60_000, 86_400_000


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def load_buyer(fleet: Fleet) -> None:
    values = {"account": BAKERY_ID, "family_name": "Tkach", "may_mail": 1}
    office.load(fleet.centre, [(REGISTRY.by_name["contact"], BUYER, plain("contact", values))])


def test_writing_two_fields_of_a_loaded_row_unseen_is_no_conflict(fleet: Fleet, pam: Caller, carl: Caller) -> None:
    load_buyer(fleet)
    assert pam.do(edit("contact", BUYER, 1, role="Owner")).code == Result.APPLIED
    ack = carl.do(edit("contact", BUYER, 1, title="Mrs"))
    assert (ack.code, ack.conflicts) == (Result.APPLIED, ())


def test_a_move_of_the_customer_makes_no_conflict_of_an_edit_below_it(fleet: Fleet, pam: Caller, carl: Caller) -> None:
    load_buyer(fleet)
    for territory in (None, as_bytes(BAKERY.territory or "")):
        carl.do(edit("account", BAKERY_ID, 99, territory=territory))
    assert pam.do(edit("contact", BUYER, 1, role="Owner")).code == Result.APPLIED


def test_the_earlier_value_is_told_as_its_writers_even_where_it_came_first(pam: Caller, carl: Caller) -> None:
    pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100"), at_ms=START_MS - 2 * A_MINUTE)
    [id] = carl.do(edit("account", BAKERY_ID, 1, phone="+1 555 0200"), at_ms=START_MS - A_MINUTE).conflicts
    told = carl.rows["conflict", id]
    assert (told["user"], told["kept_by"]) == (as_bytes(PAM.id), as_bytes(CARL.id))
    assert json.loads(told["put_aside"]) == {"phone": "+1 555 0100"}
    assert told["made_at"] < told["kept_at"]


def test_a_later_value_that_arrives_first_stays(pam: Caller, carl: Caller) -> None:
    carl.do(edit("account", BAKERY_ID, 1, phone="+1 555 0200"), at_ms=START_MS - A_MINUTE)
    [id] = pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100"), at_ms=START_MS - 2 * A_MINUTE).conflicts
    told = pam.rows["conflict", id]
    assert (told["user"], told["kept_by"]) == (as_bytes(PAM.id), as_bytes(CARL.id))
    assert pam.rows["account", BAKERY_ID]["phone"] == "+1 555 0200"


@pytest.mark.parametrize(("apart", "status"), [(A_MINUTE, "open"), (2 * A_DAY, "info")])
def test_two_numbers_of_one_buyer_within_a_day_are_looked_at(
    fleet: Fleet, pam: Caller, carl: Caller, apart: int, status: str
) -> None:
    load_buyer(fleet)
    pam.do(edit("contact", BUYER, 1, phone="+1 555 0100"), at_ms=START_MS - apart)
    [id] = carl.do(edit("contact", BUYER, 1, phone="+1 555 0200")).conflicts
    assert carl.rows["conflict", id]["status"] == status


def test_a_clock_that_runs_ahead_wins_no_more_than_now(fleet: Fleet, pam: Caller, carl: Caller) -> None:
    pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100"), at_ms=START_MS + 365 * A_DAY)
    carl.do(edit("account", BAKERY_ID, 1, phone="+1 555 0200"), at_ms=fleet.clock.ms)
    pam.pull()
    assert pam.rows["account", BAKERY_ID]["phone"] == "+1 555 0200"


def test_the_same_value_from_two_is_no_conflict(pam: Caller, carl: Caller) -> None:
    for caller in (pam, carl):
        assert caller.do(edit("account", BAKERY_ID, 1, name="Sofia's")).code == Result.APPLIED


def test_a_second_device_of_one_person_has_not_seen_what_the_first_wrote(fleet: Fleet, pam: Caller) -> None:
    other = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    pam.do(edit("account", BAKERY_ID, 1, name="Sofia's"))
    assert other.do(edit("account", BAKERY_ID, 1, name="Sofia Ltd")).code == Result.PUT_ASIDE


def test_a_device_that_was_set_back_has_not_seen_its_own_earlier_life(pam: Caller) -> None:
    pam.do(edit("account", BAKERY_ID, 1, name="Sofia's"))
    assert pam.do(edit("account", BAKERY_ID, 1, name="Sofia Ltd"), branch=7).code == Result.PUT_ASIDE


def test_half_a_group_is_completed_by_what_stands(pam: Caller) -> None:
    pam.do(edit("account", BAKERY_ID, 1, street="Volodymyrska 41", city="Kyiv"))
    pam.do(edit("account", BAKERY_ID, 2, city="Lviv"))
    row = pam.rows["account", BAKERY_ID]
    assert (row["street"], row["city"]) == ("Volodymyrska 41", "Lviv")


def test_a_settled_choice_is_settled_once_and_a_second_says_nothing(fleet: Fleet, pam: Caller, carl: Caller) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    pam.do(edit("account", BAKERY_ID, 1, name="Sofia's"))
    [id] = carl.do(edit("account", BAKERY_ID, 1, name="Sofia Ltd")).conflicts
    chosen = [(carl, "mine"), (boss, "theirs")]
    codes = [who.do(edit("conflict", id, 1, status="resolved", resolution=what)).code for who, what in chosen]
    boss.pull()
    assert codes == [Result.APPLIED, Result.MERGED]
    assert len([key for key in boss.rows if key[0] == "conflict"]) == 1


def test_a_delete_of_what_another_has_edited_is_told_with_the_whole_row(
    fleet: Fleet, pam: Caller, carl: Caller
) -> None:
    load_buyer(fleet)
    pam.do(edit("contact", BUYER, 1, role="Owner"))
    ack = carl.do(remove("contact", BUYER, 1))
    told = carl.rows["conflict", ack.conflicts[0]]
    assert (ack.code, told["reason"], json.loads(told["kept"])["role"]) == (Result.PUT_ASIDE, "row.edited", "Owner")


def test_a_record_of_a_person_without_a_customer_reaches_their_manager(fleet: Fleet, pam: Caller) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    activity = {"type": "task", "user": as_bytes(PAM.id), "starts_at": "2026-11-24T09:00:00.000000Z"}
    pam.do(insert("activity", BUYER, **activity))
    pam.do(edit("activity", BUYER, 1, status="planned", subject=None, type="?"))
    boss.pull()
    assert [row["reason"] for key, row in boss.rows.items() if key[0] == "conflict"] == ["value.form"]


def test_tags_taken_off_at_the_server_are_off(fleet: Fleet) -> None:
    account = REGISTRY.by_name["account"]
    for tags in ("a;b", "b"):
        edits.change(fleet.centre, account, SERVER, BAKERY.number, {"tags": tags})
    assert records.one(fleet.centre, account, SERVER, BAKERY.number)["tags"] == ["b"]
    assert verify(fleet.centre) == []


def test_what_was_reported_of_a_visit_its_rep_writes_no_more_and_only_its_notes(pam: Caller) -> None:
    visit = b"v" * 16
    pam.do(insert("visit", visit, account=BAKERY_ID, user=as_bytes(PAM.id), day="2025-11-24"))
    pam.do(edit("visit", visit, 99, status="done", outcome="order"))
    assert pam.do(edit("visit", visit, 99, outcome="no_need")).code == Result.PUT_ASIDE
    assert pam.do(edit("visit", visit, 99, notes="She will call")).code == Result.APPLIED
    assert (pam.rows["visit", visit]["outcome"], pam.rows["visit", visit]["notes"]) == ("order", "She will call")
