"""What the centre does not take: nothing of it stands, all of it is kept, and the next step goes through."""

import json
import secrets
from typing import Any

import pytest

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Ack, Op, Verb
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import records
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert, plain, remove
from tests.support.centres import BAKERY, CARL, FLOUR, HOTEL, PAM, WEST, Fleet, refused

BAKERY_ID, HOTEL_ID, PAM_ID = as_bytes(BAKERY.id), as_bytes(HOTEL.id), as_bytes(PAM.id)
ORDER, LINE, BUYER = (bytes([number]) * 16 for number in (1, 2, 3))


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def order(**fields: Any) -> Op:
    known = {"number": "K1-1", "account": BAKERY_ID, "user": PAM_ID, "ordered_on": "2026-11-24"}
    return insert("order", ORDER, **known, **fields)


def line(id: bytes = LINE, **fields: Any) -> Op:
    known = {"order": ORDER, "product": as_bytes(FLOUR.id), "qty": 5000, "price": 125000}
    return insert("order_line", id, **known, **fields)


def reason(caller: Caller, ack: Ack) -> str:
    """Why, as it stands in the record of what was refused."""
    assert len(ack.conflicts) == 1
    kept = records.one(caller.centre, REGISTRY.by_name["conflict"], SERVER, as_text(ack.conflicts[0]))
    return str(kept["reason"])


@pytest.mark.parametrize(
    "fields",
    [
        {"last_visit_on": "24.11.2026"},
        {"last_visit_on": "20261124"},
        {"last_visit_on": 5},
        {"notes": "a\0b"},
        {"credit_limit": 2**63},
        {"credit_limit": "12"},
        {"credit_limit": -1},
        {"lat": 90_000_001},
        {"credit_hold": 2},
        {"rank": "Z"},
        {"rank": "?"},
        {"tags": "[1, 2]"},
        {"tags": '["b","a"]'},
        {"tags": "[" * 20_000},
        {"custom": '{"a": {}}'},
        {"custom": "[]"},
        {"territory": b"short"},
        {"name": None},
    ],
    ids=str,
)
def test_a_value_its_column_cannot_hold_is_refused(pam: Caller, fields: dict[str, Any]) -> None:
    ack = pam.do(edit("account", BAKERY_ID, 1, **fields))
    assert (ack.code, reason(pam, ack)) == (Result.INVALID, "value.form")
    assert verify(pam.centre) == []


def test_a_false_memory_of_what_stood_before_is_refused_too(pam: Caller) -> None:
    op = edit("account", BAKERY_ID, 1, tags='["a"]')
    ack = pam.do(Op(op.verb, op.table, op.id, op.base, op.new, plain("account", {"tags": "{"})))
    assert ack.code == Result.INVALID


def test_a_text_larger_than_the_limit_is_refused(pam: Caller) -> None:
    ack = pam.do(edit("account", BAKERY_ID, 1, notes="ж" * LIMITS["value_bytes"]))
    assert ack.code == Result.TOO_LARGE


def test_a_column_nobody_knows_is_refused(pam: Caller) -> None:
    op = edit("account", BAKERY_ID, 1)
    assert pam.do(Op(op.verb, op.table, op.id, 1, {99: "x"})).code == Result.INVALID


def test_a_kind_nobody_knows_is_refused(pam: Caller) -> None:
    assert pam.do(Op(Verb.INSERT, 99, ORDER, 0, {2: "x"})).code == Result.SCHEMA


def test_a_row_without_what_it_needs_is_refused(pam: Caller) -> None:
    ack = pam.do(insert("contact", BUYER, account=BAKERY_ID))
    assert (ack.code, reason(pam, ack)) == (Result.INVALID, "field.required")


def test_a_row_whose_owner_is_not_there_is_refused(pam: Caller) -> None:
    ack = pam.do(insert("contact", BUYER, account=secrets.token_bytes(16), family_name="Tkach"))
    assert (ack.code, reason(pam, ack)) == (Result.INVALID, "owner.missing")


def test_an_edit_of_a_row_nobody_has_is_kept(pam: Caller) -> None:
    ack = pam.do(edit("contact", BUYER, 1, role="Owner"))
    assert (ack.code, reason(pam, ack)) == (Result.INVALID, "record.missing")


def test_a_refused_step_leaves_nothing_of_its_other_changes(pam: Caller, carl: Caller) -> None:
    good = edit("account", BAKERY_ID, 1, phone="+1 555 0100")
    assert pam.do(good, edit("account", BAKERY_ID, 1, rank="Z")).code == Result.INVALID
    assert pam.do(insert("contact", BUYER, account=BAKERY_ID, family_name="Tkach")).code == Result.APPLIED
    carl.pull()
    assert carl.rows["account", BAKERY_ID]["phone"] is None
    assert ("contact", BUYER) in carl.rows


def test_all_that_a_refused_step_said_is_kept_where_its_author_finds_it(pam: Caller) -> None:
    ack = pam.do(order(status="shipped"), line())
    kept = {json.loads(pam.rows["conflict", id]["put_aside"]).get("number") for id in ack.conflicts}
    assert (ack.code, len(ack.conflicts), kept) == (Result.OUT_OF_SCOPE, 2, {"K1-1", None})


def test_what_stands_is_shown_beside_what_was_refused(pam: Caller, carl: Caller) -> None:
    carl.do(edit("account", BAKERY_ID, 1, rank="A"))
    [id] = pam.do(edit("account", BAKERY_ID, 1, rank="Z")).conflicts
    assert json.loads(pam.rows["conflict", id]["kept"]) == {"rank": "A"}


def test_nothing_of_a_row_out_of_scope_is_told(pam: Caller) -> None:
    [id] = pam.do(edit("account", HOTEL_ID, 1, name="Mine")).conflicts
    told = pam.rows["conflict", id]
    assert (told["kept"], told["account"], told["put_aside"]) == ("{}", None, '{"name": "Mine"}')


def test_nobody_makes_a_row_in_anothers_name(pam: Caller) -> None:
    ack = pam.do(insert("visit", BUYER, account=BAKERY_ID, user=as_bytes(CARL.id), day="2026-11-24"))
    assert (ack.code, reason(pam, ack)) == (Result.OUT_OF_SCOPE, "record.not_yours")


@pytest.mark.parametrize(
    "op",
    [
        insert("product", BUYER, code="X", name="X"),
        insert("territory", BUYER, code="X", name="X"),
        insert("account", BUYER, number="X", name="X", territory=as_bytes(HOTEL.territory or "")),
        insert("account", BUYER, number="X", name="X"),
    ],
    ids=["product", "territory", "an account elsewhere", "an account nowhere"],
)
def test_a_rep_makes_nothing_of_the_offices_and_nothing_elsewhere(pam: Caller, op: Op) -> None:
    assert pam.do(op).code == Result.OUT_OF_SCOPE


def test_nobody_writes_a_conflict_but_the_centre(carl: Caller) -> None:
    fields = {"user": PAM_ID, "kind": "account", "row": "x", "group": "*", "reason": "merged"}
    told = {"base": "{}", "kept": "{}", "put_aside": "{}", "made_at": "2026-11-24T09:00:00.000000Z"}
    assert carl.do(insert("conflict", BUYER, **fields, **told)).code == Result.OUT_OF_SCOPE


def test_a_rep_makes_no_order_that_is_already_accepted(pam: Caller) -> None:
    ack = pam.do(order(status="accepted"))
    assert (ack.code, reason(pam, ack)) == (Result.OUT_OF_SCOPE, "order.status")


def test_nothing_is_added_to_a_placed_order(pam: Caller) -> None:
    assert pam.do(order(status="ready"), line()).code == Result.APPLIED
    assert pam.do(line(BUYER)).code == Result.CLOSED
    assert pam.do(remove("order_line", LINE, 1)).code == Result.CLOSED


def test_a_placed_order_is_never_deleted_and_a_draft_is_with_its_lines(pam: Caller, carl: Caller) -> None:
    pam.do(order(), line())
    assert pam.do(remove("order", ORDER, 1)).code == Result.APPLIED
    carl.pull()
    assert not {key for key in carl.rows if key[0].startswith("order")}
    other = insert("order", LINE, number="K1-2", account=BAKERY_ID, ordered_on="2026-11-24", status="ready")
    pam.do(other)
    for caller in (pam, carl):
        assert caller.do(remove("order", LINE, 1)).code == Result.CLOSED


def test_placing_an_order_and_its_last_line_may_be_one_step(pam: Caller) -> None:
    pam.do(order())
    assert pam.do(edit("order", ORDER, 1, status="ready"), line()).code == Result.APPLIED


def test_a_kind_that_is_kept_is_not_deleted(carl: Caller) -> None:
    ack = carl.do(remove("product", as_bytes(FLOUR.id), 1))
    assert (ack.code, reason(carl, ack)) == (Result.INVALID, "record.kept")


def test_a_customer_is_not_deleted_over_what_still_belongs_to_them(pam: Caller, carl: Caller) -> None:
    pam.do(insert("contact", BUYER, account=BAKERY_ID, family_name="Tkach"))
    ack = carl.do(remove("account", BAKERY_ID, 9))
    assert (ack.code, reason(carl, ack)) == (Result.PUT_ASIDE, "record.owned")
    assert ("account", BAKERY_ID) in pam.rows


def test_a_customer_is_not_deleted_over_a_difference_somebody_may_not_have_seen(pam: Caller, carl: Caller) -> None:
    carl.do(edit("account", BAKERY_ID, 1, name="Sofia & Sons"))
    [lost] = pam.do(edit("account", BAKERY_ID, 1, name="Sofia's")).conflicts
    ack = carl.do(remove("account", BAKERY_ID, 9))
    assert (ack.code, reason(carl, ack)) == (Result.PUT_ASIDE, "record.owned")
    assert ("conflict", lost) in pam.rows


def test_two_ops_on_one_row_of_a_refused_step_are_both_kept(pam: Caller) -> None:
    stranger = edit("account", HOTEL_ID, 1, phone="+1 555 0100")
    [kept] = pam.do(stranger, edit("account", HOTEL_ID, 1, notes="Ring twice")).conflicts
    told = records.one(pam.centre, REGISTRY.by_name["conflict"], SERVER, as_text(kept))
    assert json.loads(str(told["put_aside"])) == {"phone": "+1 555 0100", "notes": "Ring twice"}


def test_steps_with_nothing_in_them_count_too(pam: Caller) -> None:
    empty = [pam.seal(number=number) for number in range(1, LIMITS["ops_per_request"] + 2)]
    assert refused(lambda: pam.send(*empty)) is Refusal.TOO_LARGE


def test_an_order_is_not_deleted_over_a_line_its_author_has_not_seen(fleet: Fleet, pam: Caller) -> None:
    pam.do(order())
    tablet = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    tablet.do(line())
    ack = pam.do(remove("order", ORDER, 1))
    assert (ack.code, reason(pam, ack)) == (Result.PUT_ASIDE, "row.edited")
    assert ("order_line", LINE) in pam.rows


def test_a_customer_goes_with_the_addresses_that_are_part_of_them(pam: Caller) -> None:
    pam.do(
        insert("account", ORDER, number="N-1", name="Shop", territory=as_bytes(WEST.id)),
        insert("address", LINE, account=ORDER),
        insert("contact", BUYER, account=ORDER, family_name="T"),
    )
    assert pam.do(remove("contact", BUYER, 1), remove("account", ORDER, 1)).code == Result.APPLIED
    assert not {id for kind, id in pam.rows if kind in {"account", "address", "contact"}} - {BAKERY_ID}
    assert verify(pam.centre) == []


def test_another_persons_visit_is_not_deleted(pam: Caller, carl: Caller) -> None:
    carl.do(insert("visit", BUYER, account=BAKERY_ID, user=as_bytes(CARL.id), day="2026-11-24"))
    assert pam.do(remove("visit", BUYER, 1)).code == Result.OUT_OF_SCOPE


@pytest.mark.parametrize("size", [0, 15, 17])
def test_an_id_that_is_none_refuses_the_request(pam: Caller, size: int) -> None:
    sealed = pam.seal(edit("account", bytes(size), 1, phone="1"))
    assert refused(lambda: pam.send(sealed)) is Refusal.BAD_MESSAGE


def test_a_contact_is_not_carried_into_a_territory_its_rep_does_not_work(pam: Caller, carl: Caller) -> None:
    pam.do(insert("contact", BUYER, account=BAKERY_ID, family_name="Tkach"))
    assert pam.do(edit("contact", BUYER, 1, account=HOTEL_ID)).code == Result.OUT_OF_SCOPE
    assert carl.do(edit("contact", BUYER, 1, account=HOTEL_ID)).code == Result.APPLIED
    pam.pull()
    assert ("contact", BUYER) not in pam.rows
    assert verify(pam.centre) == []


def test_the_territory_tree_is_the_offices(pam: Caller) -> None:
    ack = pam.do(edit("territory", as_bytes(WEST.id), 1, name="Mine"))
    assert ack.code == Result.PUT_ASIDE
    assert pam.rows["territory", as_bytes(WEST.id)]["name"] == WEST.name
