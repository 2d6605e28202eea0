"""A customer's page, a day, and an order pad hold what a rep needs to know at the door."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import (
    ActivityId,
    ConflictId,
    NewId,
    OrderId,
    TargetId,
    VisitId,
)
from fieldcrm.domain.replenishment import Due, Rhythm
from fieldcrm.domain.slots import Slot
from fieldcrm.domain.targets import Measure, Target
from fieldcrm.domain.wall import Wall
from fieldcrm.services import ordering
from fieldcrm.services.diary import plan_visit
from fieldcrm.services.ordering import Wish
from fieldcrm.services.planning import Wanted, plan
from fieldcrm.store.queries import account_page, agenda, day
from fieldcrm.store.queries.account_page import Basket
from fieldcrm.store.queries.states import Sync
from fieldcrm.store.queries.timeline import Sort
from fieldcrm.store.store import Store
from tests.support.company import (
    BAKERY,
    BICYCLES,
    BUYER,
    CLERK,
    FLOUR_ID,
    NORTH,
    NOW,
    REP,
    TODAY,
    numbered,
)
from tests.support.plans import plans

SEEN = account_page.Wanted(BAKERY.id, Sort.ALL, 50)


def place(store: Store, new_id: NewId, days_ago: int, qty: str = "2") -> OrderId:
    day = TODAY - timedelta(days=days_ago)
    order = OrderId(ordering.start_order(store, BAKERY.id, today=day, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(qty)), new_id=new_id)
    ordering.place_order(store, order, at=NOW - timedelta(days=days_ago))
    return order


def task(number: int, days: int, **more: str) -> Activity:
    return Activity(
        id=ActivityId(numbered(number)),
        type=ActivityType(more.pop("type", "task")),
        user=REP.id,
        starts_at=NOW + timedelta(days=days),
        account=BAKERY.id,
        subject=f"Task {number}",
    )


def test_a_page_has_the_card_its_people_and_the_names_behind_ids(store: Store) -> None:
    with store.read() as reading:
        page = account_page.account_page(reading, SEEN, TODAY)
    assert (page.account, page.territory, page.people) == (BAKERY, NORTH.name, [BUYER])
    assert (page.rhythm, page.conflicts, page.waits) == (None, [], False)


def test_a_page_knows_the_rhythm_the_months_and_the_usual_basket(store: Store, new_id: NewId) -> None:
    for days_ago in (60, 40, 20):
        place(store, new_id, days_ago)
    with store.read() as reading:
        page = account_page.account_page(reading, SEEN, TODAY)
    assert page.rhythm == Rhythm(cycle_days=20, last_on=TODAY - timedelta(days=20))
    assert [(month.month, amount) for month, amount in page.sales.months] == [
        (6, 0), (7, 0), (8, 0), (9, Decimal(20)), (10, Decimal(20)), (11, Decimal(20)),
    ]  # fmt: skip
    assert page.basket == Basket(products=("Flour",), worth=Decimal("20.00"), currency="USD")


def test_an_open_choice_is_on_the_page_of_its_customer(store: Store) -> None:
    conflict = Conflict(
        id=ConflictId(numbered(60)),
        user=REP.id,
        kind="account",
        row=BAKERY.id,
        group="phone",
        base="{}",
        kept="{}",
        put_aside="{}",
        reason="later",
        made_at=NOW,
        account=BAKERY.id,
    )
    with store.write() as work:
        work.save(conflict)
    with store.read() as reading:
        assert account_page.account_page(reading, SEEN, TODAY).conflicts == [conflict]
        assert account_page.account_page(reading, replace(SEEN, id=BICYCLES.id), TODAY).conflicts == []


def test_a_day_has_my_visits_and_calls_by_the_hour(store: Store, new_id: NewId) -> None:
    late = plan_visit(store, BAKERY.id, Slot(day=TODAY, starts_at=NOW + timedelta(hours=3)), "Range", new_id=new_id).id
    whole_day = plan_visit(store, BICYCLES.id, Slot(day=TODAY), None, new_id=new_id).id
    others = Visit(id=VisitId(numbered(300)), account=BAKERY.id, user=CLERK.id, day=TODAY)
    called_off = replace(others, id=VisitId(numbered(301)), user=REP.id, status=VisitStatus.CANCELLED)
    tomorrow = replace(others, id=VisitId(numbered(302)), user=REP.id, day=TODAY + timedelta(days=1))
    with store.write() as work:
        for each in (others, called_off, tomorrow, task(200, 0, type="call"), task(201, 0), task(202, 3, type="call")):
            work.save(each)
    with store.read() as reading:
        found = day.agenda(reading, REP.id, TODAY, Wall())
    assert [each.id for each in found] == [numbered(200), late, whole_day]
    assert (found[1].name, found[1].subject, found[1].sync) == (BAKERY.name, "Range", Sync.WAITING)


def test_my_customers_whose_rhythm_says_so_are_due(store: Store, new_id: NewId) -> None:
    for days_ago in (40, 30, 20):
        place(store, new_id, days_ago)
    with store.read() as reading:
        assert agenda.due_customers(reading, REP.id, TODAY, TODAY) == []
    with store.write() as work:
        work.change(Account, BAKERY.id, {"owner": REP.id})
    with store.read() as reading:
        [due] = agenda.due_customers(reading, REP.id, TODAY, TODAY)
        assert agenda.due_customers(reading, REP.id, TODAY, TODAY - timedelta(days=11)) == []
    assert (due.account_id, due.rhythm.next_on, due.rhythm.state(TODAY)) == (
        BAKERY.id,
        TODAY - timedelta(days=10),
        Due.OVERDUE,
    )


def test_the_days_of_a_customers_orders_are_read_from_the_look_up_and_no_order_behind_it(store: Store) -> None:
    with store.read() as reading:
        found = plans(reading, lambda: agenda.due_customers(reading, REP.id, TODAY, TODAY))
    assert any("COVERING INDEX order_by_customer" in plan for plan in found)
    assert [plan for plan in found if plan.startswith("SCAN") or "TEMP B-TREE" in plan] == []


def test_tasks_to_do_come_oldest_first(store: Store) -> None:
    with store.write() as work:
        for each in (task(200, 1), task(201, -1), task(202, 0, type="call")):
            work.save(each)
    with store.read() as reading:
        assert [each.id for each in day.open_tasks(reading, REP.id, TODAY, Wall())] == [numbered(201), numbered(200)]


def test_of_a_task_that_comes_back_there_is_todays(store: Store, new_id: NewId) -> None:
    slot = Slot(day=TODAY - timedelta(days=7))
    wanted = Wanted(slot=slot, type=ActivityType.TASK, subject="Report", rule="FREQ=WEEKLY;BYDAY=TU")
    id = plan(store, wanted, Wall(), new_id=new_id).id
    with store.read() as reading:
        found = day.open_tasks(reading, REP.id, TODAY, Wall())
        tomorrow = day.open_tasks(reading, REP.id, TODAY + timedelta(days=1), Wall())
    assert [(each.id, each.on, each.due_on) for each in found] == [(id, TODAY, TODAY)]
    assert tomorrow == []


@pytest.mark.parametrize(
    ("periods", "period", "reached"),
    [(("2026",), "2026", "40"), (("2026", "2026-Q4"), "2026-Q4", "20"), (("2025", "2027-Q4"), None, "0")],
)
def test_a_target_of_the_shortest_period_is_compared_with_my_orders(
    store: Store, new_id: NewId, periods: tuple[str, ...], period: str | None, reached: str
) -> None:
    place(store, new_id, 1)
    place(store, new_id, 120)
    with store.write() as work:
        for number, each in enumerate(periods):
            id = TargetId(numbered(400 + number))
            work.save(Target(id=id, user=REP.id, period=each, measure=Measure.AMOUNT, value=Decimal(1000)))
    with store.read() as reading:
        standing = agenda.target_standing(reading, REP.id, TODAY)
    found = (standing.period, standing.reached, standing.currency) if standing else (None, Decimal(0), "USD")
    assert found == (period, Decimal(reached), "USD")


def test_the_hour_of_an_entry_is_taken_in_local_time(store: Store) -> None:
    midnight = datetime(2026, 11, 24).astimezone().astimezone(UTC)
    with store.write() as work:
        work.save(replace(task(200, 0, type="call"), starts_at=midnight))
        work.save(replace(task(201, 0, type="call"), starts_at=midnight - timedelta(seconds=1)))
    with store.read() as reading:
        assert [each.id for each in day.agenda(reading, REP.id, TODAY, Wall())] == [numbered(200)]


def test_open_tasks_are_looked_up_among_years_of_calls_and_notes(store: Store) -> None:
    with store.read() as reading:
        found = plans(reading, lambda: day.open_tasks(reading, REP.id, TODAY, Wall()))
    assert found[0] == "SEARCH activity USING INDEX activity_by_task (user=? AND status=?)"
