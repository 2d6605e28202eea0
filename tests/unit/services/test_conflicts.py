"""What two people wrote at once is settled by one of them, once, and the choice travels with the value."""

import json
from dataclasses import replace

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ConflictId, NewId, OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.services.conflicts import (
    Side,
    Sides,
    Typed,
    both,
    must_name_field,
    resolve,
    resolve_alike,
    resolve_each,
    resolve_with,
    sides,
)
from fieldcrm.services.undo import take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, NOW, REP, numbered

CITY = Conflict(
    id=ConflictId(numbered(60)),
    user=REP.id,
    kind="account",
    row=BAKERY.id,
    group="address",
    base=json.dumps({"street": None, "city": "Bonn"}),
    kept=json.dumps({"street": None, "city": BAKERY.city}),
    put_aside=json.dumps({"street": "Ring 1", "city": "Köln"}),
    reason="later",
    made_at=NOW,
    account=BAKERY.id,
    kept_by=CLERK.id,
)
CREDIT = replace(
    CITY,
    id=ConflictId(numbered(61)),
    group="credit_hold",
    base=json.dumps({"credit_hold": False}),
    kept=json.dumps({"credit_hold": False}),
    put_aside=json.dumps({"credit_hold": True}),
)
ORDER = Order(
    id=OrderId(numbered(70)),
    number="K7-1",
    account=BAKERY.id,
    ordered_on=NOW.date(),
    user=REP.id,
    status=OrderStatus.ACCEPTED,
)
MOVED = replace(
    CITY,
    id=ConflictId(numbered(64)),
    kind="order",
    row=ORDER.id,
    group="status",
    base=json.dumps({"status": "ready"}),
    kept=json.dumps({"status": "accepted"}),
    put_aside=json.dumps({"status": "draft"}),
)
GONE = replace(CITY, id=ConflictId(numbered(62)), row=numbered(99))


@pytest.fixture(autouse=True)
def told(store: Store) -> None:
    with store.write() as work:
        for each in (CITY, CREDIT, GONE, ORDER, MOVED):
            work.save(each)


def test_a_step_that_cannot_be_taken_any_more_is_not_asked_of_the_office_again(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"status\.step"):
        resolve(store, MOVED.id, Side.MINE, now=NOW)
    resolve(store, MOVED.id, Side.THEIRS, now=NOW)
    assert record(store, MOVED).status is ConflictStatus.RESOLVED


def card(store: Store) -> Account:
    with store.read() as reading:
        return reading.load(Account, BAKERY.id)


def record(store: Store, conflict: Conflict) -> Conflict:
    with store.read() as reading:
        return reading.load(Conflict, conflict.id)


@pytest.mark.parametrize(
    ("side", "street", "city"),
    [(Side.MINE, "Ring 1", "Köln"), (Side.THEIRS, None, BAKERY.city), (Side.BASE, None, "Bonn")],
)
def test_one_of_three_values_is_let_stand(store: Store, side: Side, street: str | None, city: str) -> None:
    resolve(store, CITY.id, side, now=NOW)
    assert (card(store).street, card(store).city) == (street, city)
    settled = record(store, CITY)
    assert (settled.status, settled.resolved_by, settled.resolved_at) == (ConflictStatus.RESOLVED, REP.id, NOW)
    assert json.loads(settled.resolution or "") == {"street": street, "city": city}


def test_value_and_choice_travel_as_one_step(store: Store) -> None:
    with store.read() as reading:
        before = reading.connection.exec_driver_sql("SELECT count(*) FROM sync_tx").scalar_one()
    assert resolve(store, CITY.id, Side.MINE, now=NOW).touched == {("account", BAKERY.id), ("conflict", CITY.id)}
    with store.read() as reading:
        assert reading.connection.exec_driver_sql("SELECT count(*) FROM sync_tx").scalar_one() == before + 1


def test_letting_theirs_stand_writes_nothing_on_the_record(store: Store) -> None:
    assert resolve(store, CITY.id, Side.THEIRS, now=NOW).touched == {("conflict", CITY.id)}


def test_another_value_may_be_typed(store: Store) -> None:
    resolve_with(store, CITY.id, "city", "Aachen", now=NOW)
    assert (card(store).street, card(store).city) == (None, "Aachen")


def test_a_field_that_nobody_fought_over_is_refused(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"choice\.field"):
        resolve_with(store, CITY.id, "name", "X", now=NOW)


def test_what_is_settled_stays_settled(store: Store) -> None:
    resolve(store, CITY.id, Side.MINE, now=NOW)
    with pytest.raises(RuleBroken, match=r"choice\.none"):
        resolve(store, CITY.id, Side.THEIRS, now=NOW)
    assert card(store).city == "Köln"


def test_a_rep_does_not_choose_against_the_office(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"field\.office"):
        resolve(store, CREDIT.id, Side.MINE, now=NOW)
    assert record(store, CREDIT).status is ConflictStatus.OPEN
    resolve(store, CREDIT.id, Side.THEIRS, now=NOW)
    assert not card(store).credit_hold


def test_a_value_cannot_be_put_on_a_record_that_has_gone_but_its_going_can_be_accepted(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        resolve(store, GONE.id, Side.MINE, now=NOW)
    resolve(store, GONE.id, Side.THEIRS, now=NOW)
    assert record(store, GONE).status is ConflictStatus.RESOLVED


def test_a_removal_that_lost_against_an_edit_can_be_made_after_all(store: Store) -> None:
    removal = replace(
        CITY,
        id=ConflictId(numbered(63)),
        kind="contact",
        row=BUYER.id,
        group="*",
        kept=json.dumps({"family_name": BUYER.family_name, "role": "Owner"}),
        put_aside="{}",
        reason="row.edited",
    )
    with store.write() as work:
        work.save(removal)
    assert resolve(store, removal.id, Side.MINE, now=NOW).touched == {("contact", BUYER.id), ("conflict", removal.id)}
    with store.read() as reading:
        assert reading.find(Contact, BUYER.id) is None


def test_mine_is_what_i_wrote_whether_it_stands_or_not() -> None:
    assert sides(CITY, REP.id).mine["city"] == "Köln"
    assert sides(CITY, CLERK.id).mine["city"] == BAKERY.city


def test_a_field_need_not_be_named_where_there_is_only_one() -> None:
    assert must_name_field(CREDIT, None) == "credit_hold"
    assert must_name_field(CITY, "city") == "city"
    for wrong in (None, "name"):
        with pytest.raises(RuleBroken, match=r"choice\.field"):
            must_name_field(CITY, wrong)


def test_a_conflict_this_device_does_not_hold_is_refused(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        resolve(store, ConflictId(AccountId(numbered(98))), Side.MINE, now=NOW)


def test_a_choice_about_a_kind_that_only_a_newer_release_knows_is_refused_in_words(store: Store) -> None:
    cooler = replace(CITY, id=ConflictId(numbered(65)), kind="cooler")
    with store.write() as work:
        work.save(cooler)
    with pytest.raises(RuleBroken, match=r"upgrade\.required"):
        resolve(store, cooler.id, Side.MINE, now=NOW)
    with store.read() as reading:
        assert reading.load(Conflict, cooler.id).status is ConflictStatus.OPEN


def test_each_field_gets_the_value_that_was_picked_for_it(store: Store) -> None:
    resolve_each(store, {CITY.id: {"street": Side.MINE, "city": Typed("Aachen")}}, now=NOW)
    assert (card(store).street, card(store).city) == ("Ring 1", "Aachen")


def test_two_differences_are_settled_as_one_step_or_not_at_all(store: Store) -> None:
    with pytest.raises(RuleBroken, match=r"field\.office"):
        resolve_each(store, {CITY.id: {"city": Side.MINE}, CREDIT.id: {"credit_hold": Side.MINE}}, now=NOW)
    assert (card(store).city, record(store, CITY).status) == (BAKERY.city, ConflictStatus.OPEN)


def test_a_choice_is_taken_back_with_what_it_wrote(store: Store, new_id: NewId) -> None:
    undo = resolve(store, CITY.id, Side.MINE, now=NOW).undo
    assert undo is not None
    take_back(store, undo, new_id=new_id)
    assert (card(store), record(store, CITY)) == (BAKERY, CITY)


def test_one_rule_settles_all_that_it_may_settle_and_leaves_the_others(store: Store) -> None:
    settled = resolve_alike(store, [CITY.id, CREDIT.id, GONE.id], Side.MINE, now=NOW)
    assert settled.touched == {("account", BAKERY.id), ("conflict", CITY.id)}
    assert record(store, CREDIT).status is record(store, GONE).status is ConflictStatus.OPEN
    again = resolve_alike(store, [CITY.id], Side.THEIRS, now=NOW)
    assert (again.touched, card(store).city) == (frozenset(), "Köln")


@pytest.mark.parametrize(
    ("mine", "theirs", "joined"),
    [
        ("a\nb", "a\nc", "a\nc\nb"),
        ("a", "a\nc", "a\nc"),
        ("a\nc", "a", "a\nc"),
        ("b", "c", "c\nb"),
        (None, "c", "c"),
    ],
)
def test_both_texts_stand_and_what_they_share_stands_once(mine: str | None, theirs: str, joined: str) -> None:
    assert both(Sides({}, {"notes": mine}, {"notes": theirs}), "notes") == joined
