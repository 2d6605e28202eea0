"""One record has one state, wherever it is shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Visit, VisitStatus
from fieldcrm.domain.ids import ConflictId, NewId, OrderId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.wall import Wall
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.ordering import start_order
from fieldcrm.store.queries import account_list, account_page, diary, order_list, order_pad
from fieldcrm.store.queries.states import Sync, states, sync_state
from fieldcrm.store.queries.timeline import Sort, timeline
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, CLERK, NOW, REP, TODAY, numbered

VISIT = Visit(id=VisitId(numbered(200)), account=BAKERY.id, user=REP.id, day=TODAY, starts_at=NOW)
DIFFERENCE = Conflict(
    id=ConflictId(numbered(300)),
    user=REP.id,
    kind="account",
    row=BAKERY.id,
    group="name",
    base="{}",
    kept='{"name": "A"}',
    put_aside='{"name": "B"}',
    reason="merged",
    made_at=NOW,
    account=BAKERY.id,
    kept_by=CLERK.id,
)


def save(store: Store, *entities: Visit | Conflict) -> None:
    with store.write() as work:
        for each in entities:
            work.save(each)


def answered(store: Store) -> None:
    """Head office has it all."""
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")


def everywhere(store: Store, order: OrderId) -> dict[str, set[Sync | None]]:
    """What each place says of the bakery, its order and its visit."""
    asked = account_list.Asked(me=REP.id, today=TODAY, typed="sofia")
    wanted = account_page.Wanted(BAKERY.id, Sort.ALL, 50)
    with store.read() as reading:
        [customer] = account_list.account_rows(reading, account_list.account_ids(reading, asked), TODAY)
        orders = order_list.order_rows(reading, order_list.order_ids(reading, order_list.Asked(today=TODAY)))
        happened = {each.id: each.sync for each in timeline(reading, BAKERY.id, Sort.ALL, 50).happenings}
        [event] = diary.events(reading, REP.id, TODAY, TODAY + timedelta(days=1), Wall())
        return {
            "customer": {customer.sync, account_page.account_page(reading, wanted, TODAY).sync},
            "order": {orders[0].sync, order_pad.pad(reading, order, TODAY).sync, happened[order]},
            "visit": {event.sync, happened[VISIT.id]},
        }


def test_lists_and_pages_say_the_same_of_a_record(store: Store, new_id: NewId) -> None:
    order = OrderId(start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    save(store, VISIT)
    assert everywhere(store, order) == {"customer": {None}, "order": {Sync.WAITING}, "visit": {Sync.WAITING}}
    answered(store)
    assert everywhere(store, order) == {"customer": {None}, "order": {None}, "visit": {None}}
    about = {"order": order, "visit": VISIT.id}
    for number, (kind, row) in enumerate(about.items()):
        save(store, replace(DIFFERENCE, id=ConflictId(numbered(310 + number)), kind=kind, row=row))
    attention = {Sync.ATTENTION}
    assert everywhere(store, order) == {"customer": attention, "order": attention, "visit": attention}


@pytest.mark.parametrize(("status", "told"), [(ConflictStatus.OPEN, Sync.ATTENTION), (ConflictStatus.INFO, None)])
def test_what_wants_a_look_comes_before_what_waits(store: Store, status: ConflictStatus, told: Sync | None) -> None:
    save(store, replace(DIFFERENCE, status=status))
    answered(store)
    with store.read() as reading:
        assert states(reading, "account", (BAKERY.id, BICYCLES.id)).get(BAKERY.id) is told
        assert BICYCLES.id not in states(reading, "account", (BAKERY.id, BICYCLES.id))
    save(store, replace(VISIT, status=VisitStatus.PLANNED))
    save(store, replace(DIFFERENCE, id=ConflictId(numbered(301)), kind="visit", row=VISIT.id))
    with store.read() as reading:
        assert states(reading, "visit", (VISIT.id,)) == {VISIT.id: Sync.ATTENTION}


def test_a_record_of_which_nothing_is_to_be_told_is_synced_or_only_here(store: Store, new_id: NewId) -> None:
    order = start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id
    with store.read() as reading:
        assert sync_state(reading, REGISTRY[Order], order) is Sync.WAITING
    answered(store)
    with store.read() as reading:
        assert sync_state(reading, REGISTRY[Order], order) is Sync.LOCAL


def test_the_list_of_orders_that_need_attention_holds_those_that_say_so(store: Store, new_id: NewId) -> None:
    order = start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id
    start_order(store, BAKERY.id, today=TODAY, new_id=new_id)
    asked = order_list.Asked(today=TODAY, view=order_list.View.ATTENTION)
    with store.read() as reading:
        assert order_list.order_ids(reading, asked) == []
    save(store, replace(DIFFERENCE, kind="order", row=order))
    with store.read() as reading:
        rows = order_list.order_rows(reading, order_list.order_ids(reading, asked))
        counts = order_list.order_counts(reading, TODAY)
    assert [(row.id, row.sync) for row in rows] == [(order, Sync.ATTENTION)]
    assert counts[order_list.View.ATTENTION] == 1
