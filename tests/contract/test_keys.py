"""The numbers people know records by: each belongs to one record, and a second comer loses nothing."""

import secrets

import pytest
from sqlalchemy import event

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits
from sync_server.scope import SERVER
from tests.support.callers import Caller, edit, insert, remove
from tests.support.centres import BAKERY, CARL, FLOUR, PAM, WEST, Fleet

FIRST, SECOND, THIRD = (bytes([number]) * 16 for number in (1, 2, 3))
TERRITORY = as_bytes(WEST.id)


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def test_the_second_customer_with_a_number_goes_on_under_the_next_free_one(pam: Caller, carl: Caller) -> None:
    for id, number in ((FIRST, "N-1"), (SECOND, "N-1-2")):
        pam.do(insert("account", id, number=number, name="Shop", territory=TERRITORY))
    ack = pam.do(insert("account", THIRD, number="N-1", name="Shop", territory=TERRITORY))
    assert pam.rows["account", THIRD]["number"] == "N-1-3"
    told = pam.rows["conflict", ack.conflicts[0]]
    assert (ack.code, told["reason"], told["put_aside"]) == (Result.PUT_ASIDE, "record.taken", '{"number": "N-1"}')
    carl.pull()
    assert carl.rows["account", THIRD]["number"] == "N-1-3"


def test_two_of_a_number_in_one_step_are_told_apart_too(pam: Caller) -> None:
    pam.do(*(insert("account", id, number="N-1", name="Shop", territory=TERRITORY) for id in (FIRST, SECOND)))
    assert [pam.rows["account", id]["number"] for id in (FIRST, SECOND)] == ["N-1", "N-1-2"]


def test_an_order_with_a_number_already_given_still_arrives(pam: Caller) -> None:
    fields = {"number": "K1-1", "account": as_bytes(BAKERY.id), "user": as_bytes(PAM.id), "ordered_on": "2026-11-24"}
    for id in (FIRST, SECOND):
        pam.do(insert("order", id, **fields))
    assert pam.rows["order", SECOND]["number"] == "K1-1-2"


def test_a_number_is_free_again_when_its_record_is_gone(pam: Caller) -> None:
    pam.do(insert("account", FIRST, number="N-1", name="Shop", territory=TERRITORY))
    pam.do(remove("account", FIRST, 1))
    assert pam.do(insert("account", SECOND, number="N-1", name="Shop", territory=TERRITORY)).code == Result.APPLIED


def test_a_number_of_a_refused_step_is_still_free(pam: Caller) -> None:
    good = insert("account", FIRST, number="N-1", name="Shop", territory=TERRITORY)
    pam.send(pam.seal(good, insert("account", SECOND, number="N-2")), pam.seal(good, number=2))
    assert pam.rows["account", FIRST]["number"] == "N-1"


def test_a_code_of_the_offices_is_refused_to_the_second(carl: Caller) -> None:
    assert carl.do(insert("product", FIRST, code=FLOUR.code, name="Flour again")).code == Result.UNIQUE


def test_nobody_is_renamed_to_a_number_that_is_taken(carl: Caller) -> None:
    ack = carl.do(edit("account", as_bytes(BAKERY.id), 9, number="A-2"))
    assert ack.code == Result.UNIQUE
    carl.pull()
    assert carl.rows["account", as_bytes(BAKERY.id)]["number"] == BAKERY.number


@pytest.mark.parametrize("number", ["k" * LIMITS["key_bytes"], "ж" * (LIMITS["key_bytes"] // 2)])
def test_a_number_may_be_long(pam: Caller, number: str) -> None:
    for id in (FIRST, SECOND):
        pam.do(insert("account", id, number=number, name="Shop", territory=TERRITORY))
    assert [pam.rows["account", id]["number"] for id in (FIRST, SECOND)] == [number, f"{number}-2"]


def test_a_number_longer_than_an_index_holds_is_refused_and_the_next_step_goes(pam: Caller) -> None:
    number = secrets.token_hex(100_000)  # PostgreSQL would squeeze one that repeats itself
    assert pam.do(insert("account", FIRST, number=number, name="Shop", territory=TERRITORY)).code == Result.TOO_LARGE
    assert pam.do(edit("account", as_bytes(BAKERY.id), 1, phone="+1")).code == Result.APPLIED


def test_many_of_one_number_cost_no_more_each_than_one(fleet: Fleet, pam: Caller) -> None:
    statements: list[str] = []

    def told(_c: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(fleet.centre.engine, "before_cursor_execute", told)
    fields = {"number": "K1-1", "account": as_bytes(BAKERY.id), "ordered_on": "2026-11-24"}
    sealed = [pam.seal(insert("order", bytes([place]) * 16, **fields), number=place) for place in range(1, 201)]
    pam.send(*sealed)
    assert {row["number"] for key, row in pam.rows.items() if key[0] == "order"} == {
        "K1-1",
        *(f"K1-1-{number}" for number in range(2, 201)),
    }
    assert len([each for each in statements if '"number"' in each and "SELECT" in each]) < 40


def test_a_gap_among_numbers_is_filled_even_after_a_refusal(pam: Caller) -> None:
    fields = {"name": "Shop", "territory": TERRITORY}
    for id, number in ((FIRST, "N"), (SECOND, "N-3")):
        pam.do(insert("account", id, number=number, **fields))
    refused = pam.seal(
        insert("account", THIRD, number="N", **fields), insert("account", b"4" * 16, number="X"), number=3
    )
    kept = pam.seal(insert("account", b"5" * 16, number="N", **fields), number=4)
    pam.send(refused, kept)
    pam.do(insert("account", b"6" * 16, number="N", **fields))
    assert [pam.rows["account", id]["number"] for id in (b"5" * 16, b"6" * 16)] == ["N-2", "N-4"]


def test_the_server_itself_is_told_at_once(fleet: Fleet) -> None:
    said = {"number": BAKERY.number, "name": "Again"}
    with pytest.raises(RuleBroken) as broken:
        edits.add(fleet.centre, REGISTRY.by_name["account"], SERVER, [said])
    assert (broken.value.code, broken.value.about, broken.value.field) == ("record.taken", BAKERY.number, "number")
