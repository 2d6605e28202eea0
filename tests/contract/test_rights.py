"""Whose each row is: what a device may not do, whoever wrote the program that speaks for it."""

import json
from typing import Any

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.people import Device
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, office
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert, plain, remove
from tests.support.centres import BAKERY, BOSS, CARL, EAST, EDDY, FLOUR, PAM, WEST, Fleet

BAKERY_ID, PAM_ID, BOSS_ID, WEST_ID = (as_bytes(each.id) for each in (BAKERY, PAM, BOSS, WEST))
ORDER, LINE, OTHER, LIST, ITEM = (bytes([number]) * 16 for number in range(1, 6))
NOBODY = b"nobody was here."
LATER = 2**40
TODAY = "2026-11-24"


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def pete(fleet: Fleet) -> Caller:
    """Another rep of the same territory."""
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, EDDY.login, {"territories": "WEST;EAST"})
    return Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


@pytest.fixture
def boss(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")


def standing(caller: Caller, kind: str, id: bytes) -> dict[str, Any]:
    """The row as it is at the centre."""
    table = caller.centre.tables[kind]
    with caller.centre.read() as connection:
        row = connection.execute(table.select().where(table.c.id == id, table.c["_del"] == 0)).mappings().first()
    return dict(row) if row is not None else {}


def set_aside(caller: Caller, *conflicts: bytes) -> dict[str, Any]:
    """What was put aside, all records together."""
    told: dict[str, Any] = {}
    for id in conflicts:
        told |= json.loads(standing(caller, "conflict", id)["put_aside"])
    return told


def draft(caller: Caller, **fields: Any) -> None:
    known = {"number": "K1-1", "account": BAKERY_ID, "user": PAM_ID, "ordered_on": TODAY}
    assert caller.do(insert("order", ORDER, **known, **fields), line()).code == Result.APPLIED


def line(id: bytes = LINE, **fields: Any) -> Op:
    return insert("order_line", id, order=ORDER, product=as_bytes(FLOUR.id), qty=5000, price=125000, **fields)


# What the office decides


def test_a_reps_new_customer_has_no_credit_but_what_the_office_gives(pam: Caller) -> None:
    wished = {"credit_limit": 10**10, "currency": "USD", "segment": "key", "payment_terms": "90 days", "owner": BOSS_ID}
    ack = pam.do(insert("account", OTHER, number="N-1", name="Shop", territory=WEST_ID, phone="+1", **wished))
    row = standing(pam, "account", OTHER)
    assert [row[name] for name in wished] == [None] * len(wished)
    assert (row["phone"], row["number"], row["territory"]) == ("+1", "N-1", WEST_ID)
    assert ack.code == Result.PUT_ASIDE
    assert set(set_aside(pam, *ack.conflicts)) == set(wished)
    assert {standing(pam, "conflict", each)["status"] for each in ack.conflicts} == {"info"}
    assert pam.rows["account", OTHER]["credit_limit"] is None


def test_a_customer_met_today_is_the_reps_who_met_them(pam: Caller) -> None:
    ack = pam.do(
        insert(
            "account", OTHER, number="N-1", name="Shop", territory=WEST_ID, owner=PAM_ID, credit_hold=0, currency="USD"
        )
    )
    assert (ack.code, standing(pam, "account", OTHER)["owner"]) == (Result.APPLIED, PAM_ID)


def test_the_office_gives_a_new_customer_credit_at_once(carl: Caller) -> None:
    made = insert("account", OTHER, number="N-1", name="Shop", territory=WEST_ID, credit_limit=10**7, currency="USD")
    assert (carl.do(made).code, standing(carl, "account", OTHER)["credit_limit"]) == (Result.APPLIED, 10**7)


def test_a_rep_says_of_no_order_that_the_office_has_shipped_it(pam: Caller) -> None:
    known = {"number": "K1-1", "account": BAKERY_ID, "user": PAM_ID, "ordered_on": TODAY}
    ack = pam.do(insert("order", ORDER, **known, shipped_on=TODAY, office_number="ERP-1", reason="I say so"))
    row = standing(pam, "order", ORDER)
    assert (row["shipped_on"], row["office_number"], row["reason"]) == (None, None, None)
    assert set(set_aside(pam, *ack.conflicts)) == {"shipped_on", "office_number", "reason"}


def test_a_visit_that_took_place_is_kept_and_one_that_did_not_is_its_reps(pam: Caller, carl: Caller) -> None:
    visit = {"account": BAKERY_ID, "user": PAM_ID, "day": TODAY}
    pam.do(insert("visit", ORDER, **visit, status="done"), insert("visit", OTHER, **visit))
    for caller in (pam, carl):
        assert caller.do(remove("visit", ORDER, LATER)).code == Result.INVALID
    assert pam.do(remove("visit", OTHER, LATER)).code == Result.APPLIED


def test_what_became_of_a_customer_is_asked_where_two_say_differently(pam: Caller, carl: Caller) -> None:
    carl.do(edit("account", BAKERY_ID, 1, lifecycle="lost"))
    ack = pam.do(edit("account", BAKERY_ID, 1, lifecycle="won_back"))
    pam.pull()
    assert pam.rows["account", BAKERY_ID]["lifecycle"] == "lost"
    assert [pam.rows["conflict", id]["status"] for id in ack.conflicts] == ["open"]


def test_a_rep_takes_no_price_away(pam: Caller, carl: Caller) -> None:
    item = {"price_list": LIST, "product": as_bytes(FLOUR.id), "price": 100}
    carl.do(insert("price_list", LIST, code="L"), insert("price_item", ITEM, **item))
    assert pam.do(remove("price_item", ITEM, LATER)).code == Result.OUT_OF_SCOPE
    assert standing(pam, "price_item", ITEM)["price"] == 100
    assert carl.do(remove("price_item", ITEM, LATER)).code == Result.APPLIED


def test_a_rep_takes_no_customer_away_whom_others_have_written_on(fleet: Fleet, pam: Caller) -> None:
    spec = REGISTRY.by_name["account"]
    values = {each.column: each.plain_default for each in spec.columns}
    shop = plain("account", {"number": "N-1", "name": "Shop", "territory": WEST_ID})
    office.load(fleet.centre, [(spec, OTHER, values | shop)])
    for customer in (BAKERY_ID, OTHER):
        assert pam.do(remove("account", customer, LATER)).code == Result.OUT_OF_SCOPE


def test_a_rep_takes_back_a_customer_put_down_by_mistake(pam: Caller) -> None:
    pam.do(insert("account", OTHER, number="N-1", name="Shop", territory=WEST_ID))
    assert pam.do(remove("account", OTHER, 1)).code == Result.APPLIED


# What a colleague writes


def test_a_colleagues_draft_is_theirs_to_write_on(pam: Caller, pete: Caller) -> None:
    draft(pam)
    assert pete.do(edit("order_line", LINE, LATER, qty=999000)).code == Result.PUT_ASIDE
    assert pete.do(line(OTHER)).code == Result.OUT_OF_SCOPE
    assert pete.do(remove("order_line", LINE, LATER)).code == Result.OUT_OF_SCOPE
    assert standing(pam, "order_line", LINE)["qty"] == 5000
    assert standing(pam, "order_line", OTHER) == {}
    assert pam.do(edit("order_line", LINE, LATER, qty=6000)).code == Result.APPLIED


def test_the_office_may_correct_a_draft_it_has_seen(pam: Caller, carl: Caller) -> None:
    draft(pam)
    assert carl.do(edit("order_line", LINE, LATER, qty=6000), line(OTHER)).code == Result.APPLIED


@pytest.mark.parametrize("status", ["ready", "cancelled"])
def test_a_colleagues_order_is_theirs_to_place_and_to_call_off(pam: Caller, pete: Caller, status: str) -> None:
    draft(pam)
    ack = pete.do(edit("order", ORDER, LATER, status=status))
    assert (ack.code, standing(pam, "order", ORDER)["status"]) == (Result.PUT_ASIDE, "draft")
    assert standing(pam, "conflict", ack.conflicts[0])["status"] == "open"
    assert pam.do(edit("order", ORDER, LATER, status=status)).code == Result.APPLIED


def test_a_placed_order_is_taken_back_by_whoever_placed_it(pam: Caller) -> None:
    draft(pam, status="ready")
    assert pam.do(edit("order", ORDER, LATER, status="draft")).code == Result.APPLIED


def test_a_colleagues_visit_is_theirs_to_report_and_the_offices_to_call_off(
    pam: Caller, pete: Caller, boss: Caller
) -> None:
    pam.do(insert("visit", OTHER, account=BAKERY_ID, user=PAM_ID, day=TODAY))
    assert pete.do(edit("visit", OTHER, LATER, status="done")).code == Result.PUT_ASIDE
    assert boss.do(edit("visit", OTHER, LATER, status="cancelled")).code == Result.APPLIED
    assert standing(pam, "visit", OTHER)["status"] == "cancelled"


def test_nobody_settles_a_difference_in_anothers_name(pam: Caller, carl: Caller) -> None:
    carl.do(edit("account", BAKERY_ID, 1, name="Sofia & Sons"))
    [id] = pam.do(edit("account", BAKERY_ID, 1, name="Sofia's")).conflicts
    forged = edit("conflict", id, LATER, status="resolved", resolved_by=BOSS_ID)
    assert pam.do(forged).code == Result.OUT_OF_SCOPE
    assert standing(pam, "conflict", id)["status"] == "open"
    assert pam.do(edit("conflict", id, LATER, status="resolved", resolved_by=PAM_ID)).code == Result.APPLIED


# People and the laptops they carry


@pytest.fixture
def admin(fleet: Fleet, carl: Caller) -> Caller:
    """Carl, made an administrator at the centre."""
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, CARL.login, {"role": "admin"})
    return carl


@pytest.mark.parametrize(
    "op",
    [
        edit("user", as_bytes(CARL.id), LATER, role="admin"),
        edit("user", as_bytes(CARL.id), LATER, territories=json.dumps([EAST.id, WEST.id][::-1], separators=(",", ":"))),
        edit("user", BOSS_ID, LATER, active=0),
        edit("user", PAM_ID, LATER, manager=as_bytes(CARL.id)),
        edit("territory", as_bytes(EAST.id), LATER, parent=WEST_ID),
    ],
    ids=["role", "territories", "active", "manager", "tree"],
)
def test_nobody_but_an_administrator_says_who_may_do_what(carl: Caller, boss: Caller, op: Op) -> None:
    before = [standing(carl, kind, id) for kind, id in (("user", op.id), ("territory", op.id))]
    for caller in (carl, boss):
        assert caller.do(op).code in (Result.PUT_ASIDE, Result.MERGED)
    assert before == [standing(carl, kind, id) for kind, id in (("user", op.id), ("territory", op.id))]


def test_nobody_but_an_administrator_adds_people_and_territories(carl: Caller, boss: Caller) -> None:
    for caller in (carl, boss):
        for made in (insert("user", OTHER, login="eve", name="Eve"), insert("territory", OTHER, code="S", name="S")):
            assert caller.do(made).code == Result.OUT_OF_SCOPE


def test_an_administrator_gives_rights_from_a_laptop_too(admin: Caller) -> None:
    assert admin.do(edit("user", PAM_ID, LATER, role="clerk")).code == Result.APPLIED
    assert admin.do(insert("territory", OTHER, code="S", name="South", parent=WEST_ID)).code == Result.APPLIED


def test_no_laptop_writes_what_says_which_laptops_there_are(fleet: Fleet, admin: Caller) -> None:
    fields = {"user": PAM.id, "code": "K9", "name": "Pam's"}
    office.write(fleet.centre, [office.insert_op(REGISTRY[Device], PAM.id, fields)])
    assert admin.do(insert("device", OTHER, user=PAM_ID, code="A1", name="forged")).code == Result.OUT_OF_SCOPE
    assert admin.do(edit("device", PAM_ID, LATER, status="revoked")).code == Result.OUT_OF_SCOPE
    assert standing(admin, "device", PAM_ID)["status"] == "enrolled"


# What a row leans on


@pytest.mark.parametrize(
    "op",
    [
        insert("account", OTHER, number="N-1", name="Shop", territory=NOBODY),
        edit("account", BAKERY_ID, LATER, territory=NOBODY),
        edit("account", BAKERY_ID, LATER, territory=BAKERY_ID),
        insert("activity", OTHER, type="task", user=NOBODY, starts_at="2026-11-24T09:00:00.000000Z"),
        insert("visit", OTHER, account=BAKERY_ID, user=WEST_ID, day=TODAY),
        insert("price_item", OTHER, price_list=LIST, product=NOBODY, price=1),
        insert("order_line", OTHER, order=ORDER, product=WEST_ID, qty=1000, price=1),
    ],
    ids=["new account", "moved account", "a customer as territory", "diary", "visit", "price", "line"],
)
def test_a_row_that_leans_on_what_never_was_is_refused(pam: Caller, carl: Caller, op: Op) -> None:
    draft(pam)
    carl.do(insert("price_list", LIST, code="L"))
    ack = carl.do(op)
    assert (ack.code, ack.reason) == (Result.INVALID, "reference.missing")
    assert verify(carl.centre) == []


def test_what_is_made_in_the_same_request_may_be_leant_on(carl: Caller) -> None:
    goods, item = insert("product", OTHER, code="S", name="Sugar"), {"price_list": LIST, "product": OTHER, "price": 1}
    steps = (
        carl.seal(goods, insert("price_list", LIST, code="L")),
        carl.seal(insert("price_item", ITEM, **item), number=2),
    )
    assert [ack.code for ack in carl.send(*steps).acks] == [Result.APPLIED, Result.APPLIED]
