"""Who may exchange at all, and what changes for them between two exchanges."""

import pytest
from sqlalchemy import update

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, BOSS, CARL, EDDY, PAM, Fleet, refused

BAKERY_ID = as_bytes(BAKERY.id)
USER = REGISTRY.by_name["user"]
TASK = {"type": "task", "starts_at": "2026-11-24T09:00:00.000000Z"}


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.mark.parametrize(("status", "refusal"), [("revoked", Refusal.REVOKED), ("wiped", Refusal.WIPE)])
def test_a_device_that_was_put_out_of_use_is_told_so(fleet: Fleet, pam: Caller, status: str, refusal: Refusal) -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == pam.code).values(status=status))
    assert refused(pam.send) is refusal
    assert refused(lambda: pam.send(pam.seal(edit("account", BAKERY_ID, 1, phone="1")))) is refusal


def test_a_person_who_has_left_gets_nothing(fleet: Fleet, pam: Caller) -> None:
    edits.change(fleet.centre, USER, SERVER, PAM.login, {"active": "no"})
    assert refused(pam.send) is Refusal.REVOKED


def test_a_rep_who_becomes_a_clerk_sees_and_writes_as_one(fleet: Fleet, pam: Caller) -> None:
    pam.pull()
    assert pam.do(edit("account", BAKERY_ID, 1, segment="key")).code == Result.PUT_ASIDE
    edits.change(fleet.centre, USER, SERVER, PAM.login, {"role": "clerk"})
    assert pam.do(edit("account", BAKERY_ID, 1, segment="key")).code == Result.APPLIED
    edits.change(fleet.centre, USER, SERVER, PAM.login, {"territories": ""})
    pam.pull()
    assert len([key for key in pam.rows if key[0] == "account"]) == 2


def test_a_persons_own_diary_is_theirs_and_their_managers(fleet: Fleet, pam: Caller) -> None:
    boss, eddy, carl = (Caller(fleet.centre, f"K{fleet.enrol(user)}") for user in (BOSS, EDDY, CARL))
    pam.do(insert("activity", b"t" * 16, user=as_bytes(PAM.id), **TASK))
    for caller in (boss, eddy, carl):
        caller.pull()
    assert [("activity", b"t" * 16) in caller.rows for caller in (boss, eddy, carl)] == [True, False, True]


def test_a_rep_given_to_another_manager_is_seen_by_that_one_alone(fleet: Fleet, pam: Caller) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    pam.do(insert("activity", b"t" * 16, user=as_bytes(PAM.id), **TASK))
    boss.pull()
    edits.change(fleet.centre, USER, SERVER, PAM.login, {"manager": ""})
    boss.pull()
    assert ("activity", b"t" * 16) not in boss.rows


def test_a_rep_who_works_a_territory_works_all_below_it(fleet: Fleet, pam: Caller) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["territory"], SERVER, "EAST", {"parent": "WEST"})
    pam.pull()
    assert len([key for key in pam.rows if key[0] == "account"]) == 2


def test_a_circle_of_territories_is_no_trap(fleet: Fleet, pam: Caller) -> None:
    for code, parent in (("EAST", "WEST"), ("WEST", "EAST")):
        edits.change(fleet.centre, REGISTRY.by_name["territory"], SERVER, code, {"parent": parent})
    pam.pull()
    assert len([key for key in pam.rows if key[0] == "account"]) == 2
