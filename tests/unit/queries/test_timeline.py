"""The timeline of a customer: every sort of thing in one order, so much at a time, found by an index."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import ActivityId, ConflictId, NewId, OrderId, VisitId
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.account_page import Wanted, account_page
from fieldcrm.store.queries.open_items import open_items
from fieldcrm.store.queries.states import Sync
from fieldcrm.store.queries.timeline import Happening, Sort, timeline
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, CLERK, FLOUR_ID, NOW, REP, TODAY, numbered
from tests.support.plans import plans

VISIT = Visit(
    id=VisitId(numbered(100)),
    account=BAKERY.id,
    user=REP.id,
    day=TODAY,
    status=VisitStatus.DONE,
    outcome=VisitOutcome.AGREED,
    checked_in_at=NOW - timedelta(minutes=38),
    checked_out_at=NOW,
    met=frozenset({BUYER.id}),
    notes="Rye",
)
CALL = Activity(
    id=ActivityId(numbered(200)),
    type=ActivityType.CALL,
    user=CLERK.id,
    starts_at=NOW - timedelta(days=1),
    account=BAKERY.id,
    subject="Prices",
    notes="Sent",
    contact=BUYER.id,
    status=ActivityStatus.COMPLETED,
)
TASK = replace(CALL, id=ActivityId(numbered(201)), type=ActivityType.TASK, user=REP.id, status=ActivityStatus.PLANNED)
DIFFERENCE = Conflict(
    id=ConflictId(numbered(300)),
    user=REP.id,
    kind="account",
    row=BAKERY.id,
    group="address",
    base='{"street": "A", "city": "B"}',
    kept='{"street": "C", "city": "B"}',
    put_aside='{"street": "D", "city": "B"}',
    reason="merged",
    made_at=NOW - timedelta(days=3),
    account=BAKERY.id,
    kept_by=CLERK.id,
    kept_at=NOW,
)


def place(store: Store, new_id: NewId, days_ago: int) -> OrderId:
    day = TODAY - timedelta(days=days_ago)
    order = OrderId(ordering.start_order(store, BAKERY.id, today=day, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    ordering.place_order(store, order, at=NOW - timedelta(days=days_ago))
    return order


def save(store: Store, *entities: Any) -> None:
    with store.write() as work:
        for each in entities:
            work.save(each)


def seen(store: Store, sort: Sort = Sort.ALL, most: int = 50) -> list[Happening]:
    with store.read() as reading:
        return list(timeline(reading, BAKERY.id, sort, most).happenings)


def test_it_mixes_visits_entries_orders_and_differences_newest_first(store: Store, new_id: NewId) -> None:
    save(store, VISIT, CALL, DIFFERENCE, replace(CALL, id=ActivityId(numbered(202)), account=BICYCLES.id))
    order = place(store, new_id, 2)
    assert [(each.kind, each.id) for each in seen(store)] == [
        ("visit", VISIT.id),
        ("call", CALL.id),
        ("order", order),
        ("conflict", DIFFERENCE.id),
    ]


def test_it_says_who_with_whom_how_long_and_what(store: Store, new_id: NewId) -> None:
    save(store, VISIT, CALL)
    place(store, new_id, 2)
    visit, call, order = seen(store)
    assert (visit.by, visit.people, visit.minutes, visit.text, visit.title) == (
        "",
        "Ірина Петренко",
        38,
        "Rye",
        "agreed",
    )
    assert (call.by, call.people, call.text) == (CLERK.name, "Ірина Петренко", "Prices\nSent")
    assert (order.amount, order.currency, order.lines, order.products) == (Decimal(20), "USD", 1, ("Flour",))


def test_a_visit_without_an_hour_stands_on_its_day(store: Store) -> None:
    planned = replace(VISIT, status=VisitStatus.PLANNED, checked_in_at=None, checked_out_at=None, met=frozenset())
    save(store, replace(planned, day=TODAY + timedelta(days=1)))
    [visit] = seen(store)
    assert (visit.day, visit.has_hour, visit.minutes) == (TODAY + timedelta(days=1), False, 0)


def test_what_waits_says_so_until_it_is_answered(store: Store) -> None:
    save(store, CALL)
    assert [each.sync for each in seen(store)] == [Sync.WAITING]
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")
    assert [each.sync for each in seen(store)] == [None]


def test_a_difference_names_the_fields_and_the_other_one(store: Store) -> None:
    save(store, DIFFERENCE, replace(DIFFERENCE, id=ConflictId(numbered(301)), status=ConflictStatus.INFO))
    settled, waiting = seen(store, Sort.CHANGES)
    assert (waiting.fields, waiting.by, waiting.about, waiting.differs) == (("street",), CLERK.name, "account", True)
    assert not settled.differs


@pytest.mark.parametrize(
    ("sort", "kinds"),
    [
        (Sort.VISITS, {"visit"}),
        (Sort.ORDERS, {"order"}),
        (Sort.TALKS, {"call"}),
        (Sort.TASKS, {"task"}),
        (Sort.NOTES, set[str]()),
        (Sort.CHANGES, {"conflict"}),
        (Sort.ALL, {"visit", "order", "call", "task", "conflict"}),
    ],
)
def test_a_sort_is_shown_alone(store: Store, new_id: NewId, sort: Sort, kinds: set[str]) -> None:
    save(store, VISIT, CALL, TASK, DIFFERENCE)
    place(store, new_id, 2)
    assert {each.kind for each in seen(store, sort)} == kinds


def test_it_is_read_so_much_at_a_time_and_the_newest_first(store: Store) -> None:
    many = [
        replace(CALL, id=ActivityId(numbered(400 + n)), starts_at=NOW - timedelta(hours=n), contact=None)
        for n in range(7)
    ]
    save(store, *many)
    with store.read() as reading:
        first = timeline(reading, BAKERY.id, Sort.ALL, 5)
        whole = timeline(reading, BAKERY.id, Sort.ALL, 7)
    assert [each.id for each in first.happenings] == [each.id for each in many[:5]]
    assert (first.has_more, whole.has_more) == (True, False)


def test_what_is_open_comes_by_its_day_and_choices_first(store: Store, new_id: NewId) -> None:
    planned = replace(
        VISIT, id=VisitId(numbered(101)), status=VisitStatus.PLANNED, day=TODAY + timedelta(days=7), purpose="Range"
    )
    save(store, VISIT, CALL, TASK, planned, DIFFERENCE)
    draft = ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id
    place(store, new_id, 2)
    with store.read() as reading:
        found = open_items(reading, BAKERY.id)
        others = open_items(reading, BICYCLES.id)
    assert [(each.kind, each.id) for each in found] == [
        ("conflict", DIFFERENCE.id),
        ("task", TASK.id),
        ("order", draft),
        ("visit", planned.id),
    ]
    assert others == []


def test_what_comes_back_is_open_and_has_not_happened(store: Store) -> None:
    weekly = replace(VISIT, status=VisitStatus.PLANNED, met=frozenset(), outcome=None, rule="FREQ=WEEKLY;BYDAY=TU")
    save(store, weekly, replace(TASK, rule="FREQ=DAILY"))
    with store.read() as reading:
        found = open_items(reading, BAKERY.id)
    assert [(each.kind, each.due, each.comes_back) for each in found] == [("task", None, True), ("visit", None, True)]
    assert seen(store) == []


def test_what_is_left_of_the_credit_counts_what_was_ordered(store: Store, new_id: NewId) -> None:
    def free() -> Decimal | None:
        with store.read() as reading:
            return account_page(reading, Wanted(BAKERY.id, Sort.ALL, 50), TODAY).free

    assert free() is None
    with store.write() as work:
        work.change(Account, BAKERY.id, {"credit_limit": Decimal(100)})
    ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id)
    assert free() == 100
    place(store, new_id, 2)
    assert free() == 80


def test_a_page_reads_no_table_from_end_to_end(store: Store, new_id: NewId) -> None:
    """A million entries of other customers cost nothing."""
    save(store, VISIT, CALL, TASK, DIFFERENCE)
    place(store, new_id, 2)
    with store.read() as reading:
        found = plans(reading, lambda: account_page(reading, Wanted(BAKERY.id, Sort.ALL, 50), TODAY))
    big = {"visit", "activity", "order", "order_line", "contact", "account", "conflict", "product"}
    scanned = [plan for plan in found if plan.startswith("SCAN") and plan.split()[1].strip('"') in big]
    assert len(found) > 10
    assert scanned == []
