"""Somebody stands in for a rep who is away: they see and work those customers on those days, and on no others."""

from datetime import timedelta
from typing import Any

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, BOSS, EDDY, HOTEL, PAM, START_MS, Fleet

BAKERY_ID, HOTEL_ID, PAM_ID, EDDY_ID = (as_bytes(each.id) for each in (BAKERY, HOTEL, PAM, EDDY))
STAND_IN, VISIT = bytes([1]) * 16, bytes([2]) * 16
DAY = timedelta(days=1) // timedelta(milliseconds=1)
TODAY = "2025-11-24"
"""The day on which the clock of these tests begins."""


@pytest.fixture
def eddy(fleet: Fleet) -> Caller:
    """The rep of the east."""
    caller = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    caller.pull()
    return caller


def stands_in(fleet: Fleet, first: str = TODAY, last: str = "2025-11-26", **fields: Any) -> None:
    """The east's rep for the west's."""
    told = {"absent": PAM.login, "substitute": EDDY.login, "first_day": first, "last_day": last}
    edits.add_one(fleet.centre, REGISTRY.by_name["substitution"], SERVER, {**told, **fields})


def days_later(fleet: Fleet, days: int) -> None:
    fleet.clock.ms = START_MS + days * DAY


def sees(caller: Caller) -> bool:
    caller.pull()
    return ("account", BAKERY_ID) in caller.rows


def test_who_stands_in_sees_the_customers_and_writes_on_them(fleet: Fleet, eddy: Caller) -> None:
    assert not sees(eddy)
    stands_in(fleet)
    assert sees(eddy)
    assert eddy.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100")).code == Result.APPLIED
    assert eddy.do(insert("visit", VISIT, account=BAKERY_ID, user=EDDY_ID, day=TODAY)).code == Result.APPLIED


def test_who_is_away_goes_on_seeing_them(fleet: Fleet) -> None:
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    stands_in(fleet)
    assert sees(pam)


@pytest.mark.parametrize(
    ("days", "seen"), [(0, False), (3, False), (4, True), (5, True), (7, True), (8, True), (9, False), (30, False)]
)
def test_from_a_day_before_to_a_day_after(fleet: Fleet, eddy: Caller, days: int, seen: bool) -> None:
    stands_in(fleet, "2025-11-29", "2025-12-01")
    days_later(fleet, days)
    assert sees(eddy) is seen


def test_the_office_says_how_many_days_before_and_after(fleet: Fleet, eddy: Caller) -> None:
    stands_in(fleet, "2025-11-29", "2025-12-01", days_before="5", days_after="0")
    assert sees(eddy)
    days_later(fleet, 7)
    assert sees(eddy)
    days_later(fleet, 8)
    assert not sees(eddy)


def test_what_was_done_on_the_last_day_may_come_weeks_later(fleet: Fleet, eddy: Caller) -> None:
    stands_in(fleet)
    eddy.pull()
    days_later(fleet, 40)
    assert eddy.do(insert("visit", VISIT, account=BAKERY_ID, user=EDDY_ID, day=TODAY)).code == Result.APPLIED
    assert {row["reason"] for (kind, _), row in eddy.rows.items() if kind == "conflict"} == {"late.taken"}
    assert ("visit", VISIT) not in eddy.rows


def test_after_ninety_days_it_may_not(fleet: Fleet, eddy: Caller) -> None:
    stands_in(fleet)
    eddy.pull()
    days_later(fleet, 100)
    assert eddy.do(insert("visit", VISIT, account=BAKERY_ID, user=EDDY_ID, day=TODAY)).code == Result.OUT_OF_SCOPE


def test_one_that_was_called_off_ends_at_once_and_what_was_done_is_taken(fleet: Fleet, eddy: Caller) -> None:
    stands_in(fleet)
    eddy.pull()
    [made] = [id for (kind, id) in eddy.rows if kind == "substitution"]
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    boss.pull()
    assert boss.do(edit("substitution", made, boss.rows["substitution", made]["_rv"], last_day="2025-11-01")).code == 0
    assert eddy.do(insert("visit", VISIT, account=BAKERY_ID, user=EDDY_ID, day=TODAY)).code == Result.APPLIED
    assert not sees(eddy)


def test_whoever_stands_in_for_a_substitute_gets_no_more_than_that_ones_own(fleet: Fleet) -> None:
    other = edits.add_one(
        fleet.centre, REGISTRY.by_name["user"], SERVER, {"login": "ines", "name": "Ines", "role": "rep"}
    )
    stands_in(fleet)
    told = {"absent": EDDY.login, "substitute": "ines", "first_day": TODAY, "last_day": "2025-11-26"}
    edits.add_one(fleet.centre, REGISTRY.by_name["substitution"], SERVER, told)
    with fleet.centre.read() as connection:
        company = fleet.centre.company(connection)
        reach = company.reach(company.people[as_bytes(str(other["id"]))])
    assert reach is not None
    assert {each for each in reach if each.startswith("terr:")} == {f"terr:{each}" for each in EDDY.territories}


def test_a_rep_cannot_say_that_they_stand_in(eddy: Caller) -> None:
    told = {"absent": PAM_ID, "substitute": EDDY_ID, "first_day": TODAY, "last_day": "2025-11-26"}
    assert eddy.do(insert("substitution", STAND_IN, **told)).code == Result.OUT_OF_SCOPE


def test_days_that_cannot_be_counted_open_nothing(fleet: Fleet, eddy: Caller) -> None:
    stands_in(fleet, "0001-01-01", "0001-01-01", days_before=str(2**40))
    assert not sees(eddy)
    assert verify(fleet.centre) == []
