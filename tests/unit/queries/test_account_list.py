"""The list of customers by view, by what they have in common, and in any order."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.diary import Visit, VisitStatus
from fieldcrm.domain.ids import AccountId, NewId, OrderId, TerritoryId, VisitId
from fieldcrm.domain.people import Territory
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.account_filters import Facet, Filter, filter_choices
from fieldcrm.store.queries.account_list import Asked, Sort, View, account_at, account_ids, account_rows
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, CLERK, FLOUR_ID, NORTH, NOW, REP, TODAY, numbered

EAST = Territory(id=TerritoryId(numbered(4)), code="EAST", name="East")
APOTHECARY = Account(
    id=AccountId(numbered(12)),
    number="AP",
    name="apothecary",
    owner=REP.id,
    type=AccountType.DEALER,
    city="Bonn",
    segment="Health",
    territory=EAST.id,
    last_visit_on=TODAY,
)
ASKED = Asked(me=REP.id, today=TODAY)
VISIT = Visit(id=VisitId(numbered(100)), account=APOTHECARY.id, user=REP.id, day=TODAY)


@pytest.fixture(autouse=True)
def apothecary(store: Store) -> None:
    """A third customer, mine and elsewhere."""
    with store.write() as work:
        work.save(EAST)
        work.save(APOTHECARY)


def listed(store: Store, asked: Asked = ASKED, **more: Any) -> list[str]:
    with store.read() as reading:
        keys = account_ids(reading, replace(asked, **more))
        return [row.id for row in account_rows(reading, keys, TODAY)]


def ordered(store: Store, new_id: NewId, account: Account, *days_ago: int) -> None:
    for ago in days_ago:
        day = TODAY - timedelta(days=ago)
        order = OrderId(ordering.start_order(store, account.id, today=day, new_id=new_id).id)
        ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(1)), new_id=new_id)
        ordering.place_order(store, order, at=NOW)


@pytest.mark.parametrize(
    ("sort", "rising"),
    [
        (Sort.NAME, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.NUMBER, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.CITY, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.TERRITORY, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.SEGMENT, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.TYPE, [BAKERY.id, BICYCLES.id, APOTHECARY.id]),
        (Sort.OWNER, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
        (Sort.LAST_VISIT, [APOTHECARY.id, BAKERY.id, BICYCLES.id]),
    ],
)
def test_it_is_sorted_by_any_column(store: Store, sort: Sort, rising: list[str]) -> None:
    assert listed(store, sort=sort) == rising


def test_those_without_a_value_come_last_either_way(store: Store, new_id: NewId) -> None:
    ordered(store, new_id, BICYCLES, 3)
    ordered(store, new_id, BAKERY, 9, 5)
    assert listed(store, sort=Sort.LAST_ORDER) == [BAKERY.id, BICYCLES.id, APOTHECARY.id]
    assert listed(store, sort=Sort.LAST_ORDER, is_falling=True) == [BICYCLES.id, BAKERY.id, APOTHECARY.id]


def due_in(store: Store, account: Account) -> int | None:
    with store.read() as reading:
        [row] = (row for row in account_rows(reading, account_ids(reading, ASKED), TODAY) if row.id == account.id)
    return row.due_in


@pytest.mark.parametrize(
    ("days_ago", "left"),
    [((30, 20, 10), 0), ((27, 17, 7), 3), ((40, 30, 20), -10), ((20, 10), None), ((), None), ((420, 410, 400), None)],
)
def test_the_next_order_is_due_by_the_customers_own_rhythm_whosever_they_are(
    store: Store, new_id: NewId, days_ago: tuple[int, ...], left: int | None
) -> None:
    ordered(store, new_id, BICYCLES, *days_ago)
    ordering.start_order(store, BICYCLES.id, today=TODAY, new_id=new_id)
    assert due_in(store, BICYCLES) == left


def test_who_is_late_comes_first_and_who_has_no_rhythm_last_either_way(store: Store, new_id: NewId) -> None:
    ordered(store, new_id, BICYCLES, 40, 30, 20)
    ordered(store, new_id, APOTHECARY, 25, 15, 5)
    ordered(store, new_id, BAKERY, 5)
    assert listed(store, sort=Sort.NEXT_ORDER) == [BICYCLES.id, APOTHECARY.id, BAKERY.id]
    assert listed(store, sort=Sort.NEXT_ORDER, is_falling=True) == [APOTHECARY.id, BICYCLES.id, BAKERY.id]
    assert listed(store, sort=Sort.NEXT_ORDER, typed="apothecary") == [APOTHECARY.id]


def test_filters_of_one_facet_add_up_and_of_two_narrow(store: Store) -> None:
    bonn, kyiv = Filter(Facet.CITY, "Bonn"), Filter(Facet.CITY, "Київ")
    assert listed(store, filters=(bonn,)) == [APOTHECARY.id]
    assert listed(store, filters=(bonn, kyiv)) == [APOTHECARY.id, BAKERY.id]
    assert listed(store, filters=(bonn, kyiv, Filter(Facet.TERRITORY, NORTH.id))) == [BAKERY.id]
    assert listed(store, filters=(Filter(Facet.TYPE, "dealer"),)) == [APOTHECARY.id]
    assert listed(store, filters=(Filter(Facet.OWNER, REP.id),)) == [APOTHECARY.id]
    assert listed(store, filters=(Filter(Facet.SEGMENT, "Health"),), typed="bakery") == []


def test_who_has_not_ordered_lately_is_found(store: Store, new_id: NewId) -> None:
    ordered(store, new_id, BAKERY, 40)
    ordered(store, new_id, BICYCLES, 20)
    assert listed(store, filters=(Filter(Facet.QUIET, "30"),)) == [APOTHECARY.id, BAKERY.id]


def test_values_are_offered_by_name_with_how_many_have_them(store: Store) -> None:
    with store.read() as reading:
        found = {
            (each.filter.facet, each.filter.value): (each.filter.title, each.customers)
            for each in filter_choices(reading)
        }
    assert found[Facet.TERRITORY, NORTH.id] == (NORTH.name, 2)
    assert found[Facet.OWNER, REP.id] == (REP.name, 1)
    assert found[Facet.CITY, "Bonn"] == ("Bonn", 1)
    assert found[Facet.TYPE, "dealer"] == ("dealer", 1)
    assert found[Facet.QUIET, "90"] == ("", None)
    assert (Facet.OWNER, CLERK.id) not in found


def test_my_due_and_late_customers_go_by_their_own_rhythm(store: Store, new_id: NewId) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, {"owner": REP.id})
    ordered(store, new_id, APOTHECARY, 40, 30, 20)
    ordered(store, new_id, BAKERY, 31, 21, 11)
    assert listed(store, view=View.DUE) == [APOTHECARY.id, BAKERY.id]
    assert listed(store, view=View.LATE) == [APOTHECARY.id]


@pytest.mark.parametrize(
    ("visit", "is_planned"),
    [
        (VISIT, True),
        (replace(VISIT, day=TODAY - timedelta(days=1)), False),
        (replace(VISIT, day=TODAY - timedelta(days=9), rule="FREQ=WEEKLY;BYDAY=TU"), True),
        (replace(VISIT, user=CLERK.id), False),
        (replace(VISIT, status=VisitStatus.CANCELLED), False),
    ],
)
def test_my_customers_without_a_visit_before_them_are_found(store: Store, visit: Visit, is_planned: bool) -> None:
    assert listed(store, view=View.UNPLANNED) == [APOTHECARY.id]
    with store.write() as work:
        work.save(visit)
    assert (listed(store, view=View.UNPLANNED) == []) is is_planned


def test_a_place_of_the_list_leads_to_its_customer(store: Store) -> None:
    with store.read() as reading:
        [first, *_] = account_ids(reading, ASKED)
        assert account_at(reading, first) == APOTHECARY.id
        assert account_at(reading, 999) is None
