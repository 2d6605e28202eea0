"""What waits and what needs a choice is told by the names people know, never by ids."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, NewId, OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.services import ordering
from fieldcrm.services.accounts import change_account
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.choices import alike, matter, open_differences, settled_differences
from fieldcrm.store.queries.waiting import entries
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, FLOUR_ID, NOW, REP, TODAY, numbered

NAME = Conflict(
    id=ConflictId(numbered(60)),
    user=REP.id,
    kind="contact",
    row=BUYER.id,
    group="name",
    base=json.dumps({"family_name": "P", "given_name": "I"}),
    kept=json.dumps({"family_name": "Petrenko", "given_name": "Ira"}),
    put_aside=json.dumps({"family_name": "Petrenko", "given_name": "Iryna"}),
    reason="merged",
    made_at=NOW,
    account=BAKERY.id,
    kept_by=CLERK.id,
)


def test_a_waiting_step_is_told_by_the_record_it_is_about(store: Store, new_id: NewId) -> None:
    change_account(store, BAKERY, {"phone": "+49 1 2345"})
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    with store.read() as reading:
        found = entries(reading)
    assert [(each.title, each.changes[0].verb, each.state) for each in found] == [
        (BAKERY.name, "update", "waiting"),
        ("K7-26-00001", "insert", "waiting"),
        ("K7-26-00001", "update", "waiting"),
    ]
    assert [change.kind for change in found[2].changes] == ["order", "order_line"]
    assert all(each.size > 0 and each.at == NOW for each in found)


def test_a_line_alone_goes_by_its_orders_number(store: Store, new_id: NewId) -> None:
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    with store.write() as work:
        [line] = work.load(Order, order).lines
        work.change(type(line), line.id, {"uom": "kg"})
    with store.read() as reading:
        assert entries(reading)[-1].title == "K7-26-00001"


def test_a_step_about_a_record_that_has_gone_still_waits(store: Store) -> None:
    with store.write() as work:
        work.delete(type(BUYER), BUYER.id)
    with store.read() as reading:
        [gone] = entries(reading)
    assert (gone.title, gone.changes[0].verb) == ("", "delete")


def test_a_difference_says_what_it_is_about_and_who_wrote(store: Store) -> None:
    with store.write() as work:
        work.save(NAME)
    with store.read() as reading:
        [found] = matter(reading, NAME.id).differences
    assert (found.title, found.customer, found.author, found.other) == (
        BUYER.full_name,
        BAKERY.name,
        REP.name,
        CLERK.name,
    )


def test_open_differences_come_oldest_first_and_settled_ones_newest_first(store: Store) -> None:
    older = replace(NAME, id=ConflictId(numbered(61)), made_at=NOW - timedelta(days=1))
    decided = replace(NAME, id=ConflictId(numbered(62)), status=ConflictStatus.INFO)
    resolved = replace(older, id=ConflictId(numbered(63)), status=ConflictStatus.RESOLVED)
    with store.write() as work:
        for each in (NAME, older, decided, resolved):
            work.save(each)
    with store.read() as reading:
        assert [each.conflict.id for each in open_differences(reading)] == [older.id, NAME.id]
        assert [each.conflict.id for each in settled_differences(reading)] == [decided.id, resolved.id]


@pytest.mark.parametrize("kind", ["contact", "a_kind_of_a_newer_release"])
@pytest.mark.parametrize(("written", "told"), [({"family_name": "Petrenko"}, "Petrenko"), ({"phone": "1"}, "")])
def test_a_difference_about_what_is_not_here_goes_by_the_name_that_was_written(
    store: Store, kind: str, written: dict[str, str], told: str
) -> None:
    lost = json.dumps(written)
    with store.write() as work:
        work.save(replace(NAME, kind=kind, row=numbered(99), put_aside=lost, kept_by=None, account=None))
    with store.read() as reading:
        [found] = matter(reading, NAME.id).differences
    assert (found.title, found.customer, found.other) == (told, "", "")


def test_what_the_same_people_left_open_about_one_record_is_one_matter(store: Store) -> None:
    later = timedelta(minutes=1)
    phone = replace(NAME, id=ConflictId(numbered(61)), group="phone", made_at=NOW + later)
    ruled = replace(NAME, id=ConflictId(numbered(62)), group="email", status=ConflictStatus.INFO)
    again = replace(NAME, id=ConflictId(numbered(63)), made_at=NOW + later)
    anothers = replace(phone, id=ConflictId(numbered(64)), kept_by=None)
    with store.write() as work:
        for each in (NAME, phone, ruled, again, anothers):
            work.save(each)
    with store.read() as reading:
        found = matter(reading, NAME.id)
        settled = matter(reading, ruled.id)
    assert [each.conflict.id for each in found.differences] == [NAME.id, phone.id]
    assert [each.conflict.id for each in found.rest] == [ruled.id]
    assert [each.conflict.id for each in settled.differences] == [ruled.id]


def test_a_record_that_a_value_points_at_goes_by_its_name(store: Store) -> None:
    owner = replace(
        NAME,
        kind="account",
        row=BAKERY.id,
        group="owner",
        base=json.dumps({"owner": None}),
        kept=json.dumps({"owner": CLERK.id}),
        put_aside=json.dumps({"owner": REP.id}),
    )
    with store.write() as work:
        work.save(owner)
    with store.read() as reading:
        assert matter(reading, owner.id).names == {CLERK.id: CLERK.name, REP.id: REP.name}


def test_of_many_those_of_one_kind_field_and_cause_are_alike_and_a_whole_record_is_not(store: Store) -> None:
    for n in range(3):
        with store.write() as work:
            work.save(replace(NAME, id=ConflictId(numbered(70 + n))))
            work.save(replace(NAME, id=ConflictId(numbered(80 + n)), group="*"))
    with store.read() as reading:
        found = open_differences(reading)
    assert [len(each) for each in alike(found)] == [3, 1, 1, 1]
    assert [len(each) for each in alike(found[:5])] == [1] * 5
