"""A customer's rhythm is the middle of its gaps, and it is due when the next one is over."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.ids import AccountId, OrderId, OrderLineId, ProductId
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.domain.replenishment import Due, Rhythm, Usual, rhythm, usual_basket, worth

FIRST = date(2026, 1, 5)


def after(*gaps: int) -> list[date]:
    days = [FIRST]
    for gap in gaps:
        days.append(days[-1] + timedelta(days=gap))
    return days


def order(number: int, status: OrderStatus = OrderStatus.CLOSED, /, **products: str) -> Order:
    id = OrderId(f"o{number}")
    lines = tuple(
        OrderLine(id=OrderLineId(f"{id}{name}"), order=id, product=ProductId(name), qty=Decimal(qty), price=Decimal(1))
        for name, qty in products.items()
    )
    day = FIRST + timedelta(days=number)
    return Order(id=id, number=str(number), account=AccountId("a"), ordered_on=day, status=status, lines=lines)


@pytest.mark.parametrize("gaps", [(), (7,)])
def test_too_few_orders_have_no_rhythm(gaps: tuple[int, ...]) -> None:
    assert rhythm(after(*gaps)) is None


def test_two_orders_on_one_day_are_one() -> None:
    assert rhythm([FIRST, FIRST, FIRST + timedelta(days=7)]) is None


@pytest.mark.parametrize(
    ("gaps", "days"),
    [
        pytest.param((7, 7), 7, id="even"),
        pytest.param((7, 9), 8, id="between two"),
        pytest.param((6, 7, 8), 7, id="the middle one"),
        pytest.param((7, 6, 9, 8, 62), 8, id="a holiday left out"),
        pytest.param((28, 30, 31, 27, 1), 29, id="a top-up left out"),
        pytest.param((90,) * 9 + (7,) * 8, 7, id="only the last gaps"),
    ],
)
def test_the_rhythm_is_the_middle_of_the_usual_gaps(gaps: tuple[int, ...], days: int) -> None:
    found = rhythm(after(*gaps))
    assert found == Rhythm(cycle_days=days, last_on=after(*gaps)[-1])


@given(st.lists(st.integers(1, 400), min_size=2, max_size=30))
def test_a_rhythm_lies_between_the_shortest_and_the_longest_gap(gaps: list[int]) -> None:
    days = after(*gaps)
    found = rhythm(days)
    assert found is not None
    assert min(gaps) <= found.cycle_days <= max(gaps)
    assert rhythm(reversed(days)) == found


@pytest.mark.parametrize(
    ("days_since", "state"), [(0, Due.OK), (9, Due.OK), (10, Due.DUE), (15, Due.DUE), (16, Due.OVERDUE)]
)
def test_a_customer_is_due_after_a_cycle_and_overdue_after_one_and_a_half(days_since: int, state: Due) -> None:
    assert Rhythm(cycle_days=10, last_on=FIRST).state(FIRST + timedelta(days=days_since)) is state


def test_the_usual_basket_is_what_is_in_at_least_half_of_the_last_four_orders() -> None:
    orders = [
        order(0, OrderStatus.CLOSED, nails="900"),
        order(1, OrderStatus.CLOSED, flour="5", sugar="1"),
        order(2, OrderStatus.CLOSED, flour="7", yeast="1"),
        order(3, OrderStatus.READY, flour="6", sugar="3"),
        order(4, OrderStatus.CLOSED, flour="90"),
    ]
    assert usual_basket(orders) == (
        Usual(product=ProductId("flour"), uom=None, qty=Decimal(6), times=4),
        Usual(product=ProductId("sugar"), uom=None, qty=Decimal(1), times=2),
    )


@pytest.mark.parametrize("status", [OrderStatus.DRAFT, OrderStatus.CANCELLED, OrderStatus.REJECTED])
def test_what_was_never_ordered_is_not_usual(status: OrderStatus) -> None:
    assert usual_basket([order(1, status, flour="5")]) == ()


def test_a_product_on_two_lines_of_an_order_counts_once_with_both_quantities() -> None:
    twice = order(1, OrderStatus.CLOSED, flour="5")
    assert usual_basket([replace(twice, lines=twice.lines * 2)]) == (
        Usual(product=ProductId("flour"), uom=None, qty=Decimal(10), times=1),
    )


def test_a_basket_is_worth_what_was_last_paid() -> None:
    old, new = order(1, flour="2"), order(2, flour="4")
    dearer = replace(new, lines=tuple(replace(line, price=Decimal("2.50")) for line in new.lines))
    assert worth(usual_basket([old, dearer]), [dearer, old]) == Decimal("5.00")


def test_a_basket_of_two_currencies_has_no_worth() -> None:
    orders = [order(1, flour="2"), replace(order(2, flour="2"), currency="USD")]
    assert worth(usual_basket(orders), orders) is None
    assert worth((), []) is None


@pytest.mark.parametrize(("gone", "is_near"), [(0, False), (6, False), (7, True), (20, True)])
def test_a_customer_is_near_the_next_order_when_half_of_the_time_is_gone(gone: int, *, is_near: bool) -> None:
    beat = Rhythm(cycle_days=14, last_on=FIRST)
    assert beat.is_near(FIRST + timedelta(days=gone)) is is_near
