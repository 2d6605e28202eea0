"""Lists are ids in their order once, then rows of the page that is looked at."""

from datetime import timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.ids import AccountId, NewId, OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.services import ordering
from fieldcrm.services.accounts import change_account
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries import account_list, order_list
from fieldcrm.store.queries.account_list import Asked
from fieldcrm.store.queries.states import Sync
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, FLOUR_ID, NORTH, NOW, REP, TODAY, numbered
from tests.support.plans import plans

APOTHECARY = Account(
    id=AccountId(numbered(12)), number="AP", name="apothecary", owner=REP.id, type=AccountType.DEALER, city="Bonn"
)


def accounts(store: Store, view: account_list.View = account_list.View.ALL, typed: str = "") -> list[str]:
    with store.read() as reading:
        keys = account_list.account_ids(reading, Asked(me=REP.id, today=TODAY, view=view, typed=typed))
        return [row.id for row in account_list.account_rows(reading, keys, TODAY)]


def order_rows(store: Store, asked: order_list.Asked) -> list[order_list.OrderRow]:
    with store.read() as reading:
        return order_list.order_rows(reading, order_list.order_ids(reading, asked))


def orders(store: Store, view: order_list.View = order_list.View.ALL, typed: str = "") -> list[str]:
    return [row.id for row in order_rows(store, order_list.Asked(today=TODAY, view=view, typed=typed))]


@pytest.fixture
def apothecary(store: Store) -> None:
    with store.write() as work:
        work.save(APOTHECARY)


@pytest.mark.usefixtures("apothecary")
def test_customers_come_by_name_whatever_their_case(store: Store) -> None:
    assert accounts(store) == [APOTHECARY.id, BAKERY.id, BICYCLES.id]


@pytest.mark.usefixtures("apothecary")
@pytest.mark.parametrize(
    ("view", "ids"),
    [
        (account_list.View.MINE, [APOTHECARY.id]),
        (account_list.View.DEALERS, [APOTHECARY.id]),
        (account_list.View.CHANGED, [APOTHECARY.id]),
    ],
)
def test_a_view_shows_what_its_name_says(store: Store, view: account_list.View, ids: list[str]) -> None:
    assert accounts(store, view) == ids


def test_customers_are_narrowed_by_words_inside_a_view(store: Store) -> None:
    assert accounts(store, typed="київ") == [BAKERY.id]
    assert accounts(store, account_list.View.MINE, "київ") == []


def test_a_customers_row_says_where_who_and_when(store: Store, new_id: NewId) -> None:
    change_account(store, BAKERY, {"phone": "+49 1 2345"})
    place(store, new_id)
    with store.read() as reading:
        [key] = account_list.account_ids(reading, Asked(me=REP.id, today=TODAY, typed="sofia"))
        [row] = account_list.account_rows(reading, [key], TODAY)
    assert (row.name, row.territory, row.last_order, row.sync) == (BAKERY.name, NORTH.name, TODAY, Sync.WAITING)


def test_a_row_that_went_meanwhile_is_left_out(store: Store) -> None:
    with store.read() as reading:
        keys = account_list.account_ids(reading, Asked(me=REP.id, today=TODAY))
    with store.write() as work:
        work.delete(Account, BICYCLES.id)
    with store.read() as reading:
        assert [row.id for row in account_list.account_rows(reading, keys, TODAY)] == [BAKERY.id]


def place(store: Store, new_id: NewId, days_ago: int = 0) -> OrderId:
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY - timedelta(days=days_ago), new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    ordering.place_order(store, order, at=NOW)
    return order


def answered(store: Store, status: OrderStatus, order: OrderId) -> None:
    with store.write() as work:
        work.change(Order, order, {"status": status})
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")


def test_orders_come_newest_first_and_by_what_they_need(store: Store, new_id: NewId) -> None:
    held, taken = place(store, new_id, 3), place(store, new_id, 2)
    answered(store, OrderStatus.ON_HOLD, held)
    answered(store, OrderStatus.ACCEPTED, taken)
    waiting = place(store, new_id, 1)
    draft = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    view = order_list.View
    assert orders(store) == [draft, waiting, taken, held]
    assert orders(store, view.DRAFTS) == [draft]
    assert orders(store, view.WAITING) == [waiting]
    assert orders(store, view.PLACED) == [waiting, taken, held]
    assert orders(store, view.ATTENTION) == [held]


def test_an_answer_of_long_ago_needs_no_look_any_more_and_a_hold_does(store: Store, new_id: NewId) -> None:
    held, refused, changed, old = (place(store, new_id, days) for days in (99, 30, 3, 31))
    answered(store, OrderStatus.ON_HOLD, held)
    answered(store, OrderStatus.REJECTED, refused)
    answered(store, OrderStatus.ACCEPTED_WITH_CHANGES, changed)
    answered(store, OrderStatus.REJECTED, old)
    assert set(orders(store, order_list.View.ATTENTION)) == {held, refused, changed}


def test_each_view_says_how_many_it_has(store: Store, new_id: NewId) -> None:
    answered(store, OrderStatus.ON_HOLD, place(store, new_id, 3))
    place(store, new_id)
    ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id)
    with store.read() as reading:
        counts = order_list.order_counts(reading, TODAY)
    assert counts == {view: len(orders(store, view)) for view in order_list.View}
    assert counts[order_list.View.ATTENTION] == 1


def test_orders_are_sorted_by_any_column_both_ways(store: Store, new_id: NewId) -> None:
    first, second = place(store, new_id, 3), place(store, new_id, 9)
    third = OrderId(ordering.start_order(store, BICYCLES.id, today=TODAY, new_id=new_id).id)
    with store.write() as work:
        work.change(Order, second, {"total": Decimal(7), "wanted_on": TODAY})
    sort = order_list.Sort
    rising = {
        sort.ORDERED: [second, first, third],
        sort.NUMBER: [first, second, third],
        sort.CUSTOMER: [first, second, third],
        sort.WANTED: [first, third, second],
        sort.TOTAL: [third, second, first],
        sort.STATE: [third, first, second],
    }
    for by, ids in rising.items():
        for is_rising in (True, False):
            asked = order_list.Asked(today=TODAY, sort=by, is_rising=is_rising)
            assert [row.id for row in order_rows(store, asked)] == (ids if is_rising else ids[::-1]), by


def test_an_order_is_found_by_its_customer(store: Store, new_id: NewId) -> None:
    order = place(store, new_id)
    ordering.start_order(store, BICYCLES.id, today=TODAY, new_id=new_id)
    assert orders(store, typed="sofia") == [order]


def test_an_order_is_found_by_its_number_or_its_notes(store: Store, new_id: NewId) -> None:
    order = place(store, new_id)
    with store.read() as reading:
        seen = reading.load(Order, order)
    ordering.set_terms(store, seen, {"notes": "Deliver to the back door"})
    place(store, new_id)
    assert orders(store, typed="26-00001") == orders(store, typed="back door") == [order]


def test_an_orders_row_says_whose_and_how_much(store: Store, new_id: NewId) -> None:
    place(store, new_id)
    [row] = order_rows(store, order_list.Asked(today=TODAY))
    assert (row.account, row.lines, row.total, row.currency, row.sync) == (
        BAKERY.name,
        1,
        Decimal(20),
        "USD",
        Sync.WAITING,
    )


def test_a_customers_name_is_what_orders_show_after_it_changed(store: Store, new_id: NewId) -> None:
    place(store, new_id)
    change_account(store, BAKERY, {"name": "Patisserie"})
    [row] = order_rows(store, order_list.Asked(today=TODAY))
    assert row.account == "Patisserie"


def test_all_customers_stand_by_name_in_the_file_and_all_orders_by_day(store: Store) -> None:
    """A hundred thousand are neither gone through nor sorted when the list is opened."""
    with store.read() as reading:
        by_name = plans(reading, lambda: account_list.account_ids(reading, Asked(me=REP.id, today=TODAY)))
        by_day = plans(reading, lambda: order_list.order_ids(reading, order_list.Asked(today=TODAY)))
    assert by_name == ["SCAN account USING COVERING INDEX account_by_name"]
    assert by_day == ["SCAN order USING COVERING INDEX order_by_ordered_on"]


def test_what_is_typed_is_looked_for_along_the_order_of_the_list(store: Store) -> None:
    """A letter that half of the file holds had every row of it looked up to be sorted."""
    with store.read() as reading:
        by_name = plans(reading, lambda: account_list.account_ids(reading, Asked(me=REP.id, today=TODAY, typed="s")))
        by_day = plans(reading, lambda: order_list.order_ids(reading, order_list.Asked(today=TODAY, typed="s")))
    assert by_name[0] == "SCAN account USING COVERING INDEX account_by_name"
    assert by_day[0] == "SCAN order USING COVERING INDEX order_by_ordered_on"


@pytest.mark.parametrize("view", [account_list.View.MINE, account_list.View.DUE, account_list.View.UNPLANNED])
def test_a_persons_own_customers_are_looked_up(store: Store, view: account_list.View) -> None:
    with store.read() as reading:
        found = plans(reading, lambda: account_list.account_ids(reading, Asked(me=REP.id, today=TODAY, view=view)))
    assert any("account_by_owner" in plan for plan in found)
    assert [plan for plan in found if plan.startswith("SCAN account")] == []


def test_a_few_of_many_are_found_first_and_sorted_then(store: Store) -> None:
    """Followed by name, the index would have every row of the list looked up."""
    dealers = Asked(me=REP.id, today=TODAY, view=account_list.View.DEALERS)
    drafts = order_list.Asked(today=TODAY, view=order_list.View.DRAFTS)
    with store.read() as reading:
        assert plans(reading, lambda: account_list.account_ids(reading, dealers)) == [
            "SCAN account",
            "USE TEMP B-TREE FOR ORDER BY",
        ]
        assert plans(reading, lambda: order_list.order_ids(reading, drafts)) == [
            "SEARCH order USING COVERING INDEX order_by_status (status=?)",
            "USE TEMP B-TREE FOR ORDER BY",
        ]
