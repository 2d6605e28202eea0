"""Orders: the life cycle is a table, only drafts are written on, and totals are the sum of rounded lines."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, OrderId, OrderLineId, ProductId
from fieldcrm.domain.orders import BY_REP, NEXT, Order, OrderLine, OrderStatus

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DRAFT = Order(
    id=OrderId("o"), number="K7-26-00001", account=AccountId("a"), ordered_on=date(2026, 11, 24), currency="USD"
)


def line(name: str, qty: str = "1", price: str = "10", discount: str = "0") -> OrderLine:
    return OrderLine(
        id=OrderLineId(name),
        order=DRAFT.id,
        product=ProductId("p"),
        qty=Decimal(qty),
        price=Decimal(price),
        discount=Decimal(discount),
    )


def test_every_state_has_its_moves_and_every_move_leads_to_a_state() -> None:
    assert set(NEXT) == set(OrderStatus)
    assert {to for moves in NEXT.values() for to in moves} <= set(NEXT)


def test_every_state_can_be_reached() -> None:
    reached = {to for moves in NEXT.values() for to in moves}
    assert set(OrderStatus) - reached == {OrderStatus.UNKNOWN}


def test_a_placed_order_may_be_taken_back_until_someone_has_received_it() -> None:
    placed = DRAFT.put(line("1")).place(at=NOON)
    assert placed.recall() == DRAFT.put(line("1"))
    with pytest.raises(RuleBroken, match=r"order\.status"):
        placed.move_to(OrderStatus.RECEIVED_HQ).recall()


def test_a_rep_never_moves_an_order_beyond_asking() -> None:
    assert {OrderStatus.ACCEPTED, OrderStatus.SHIPPED, OrderStatus.REJECTED}.isdisjoint(BY_REP)


@given(st.lists(st.sampled_from(OrderStatus)))
def test_an_order_is_never_moved_against_the_table(wanted: list[OrderStatus]) -> None:
    order = DRAFT.put(line("1"))
    for status in wanted:
        before = order.status
        with suppress(RuleBroken):
            order = order.move_to(status)
        assert order.status in {before} | NEXT[before]


def test_an_order_with_nothing_in_it_goes_nowhere() -> None:
    with pytest.raises(RuleBroken, match=r"order\.empty"):
        DRAFT.place(at=NOON)


def test_placing_fixes_the_total_and_the_moment() -> None:
    placed = DRAFT.put(line("1", "3", "2024.994", "2")).place(at=NOON)
    assert (placed.status, placed.placed_at, placed.total) == (OrderStatus.READY, NOON, Decimal("5953.48"))


def put_another(order: Order) -> Order:
    return order.put(line("2"))


def take_one_off(order: Order) -> Order:
    return order.without(OrderLineId("1"))


@pytest.mark.parametrize("change", [put_another, take_one_off])
def test_a_placed_order_is_not_written_on(change: Callable[[Order], Order]) -> None:
    placed = DRAFT.put(line("1")).place(at=NOON)
    with pytest.raises(RuleBroken, match=r"order\.closed"):
        change(placed)


@pytest.mark.parametrize("qty", ["0", "-1"])
def test_a_quantity_is_more_than_nothing(qty: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        DRAFT.put(line("1", qty))
    assert refused.value.field == "qty"


def test_a_line_put_again_replaces_itself_and_keeps_its_place() -> None:
    order = DRAFT.put(line("1")).put(line("2")).put(line("1", "5"))
    assert [(each.id, each.qty) for each in order.lines] == [("1", Decimal(5)), ("2", Decimal(1))]


@pytest.mark.parametrize(
    ("price", "discount", "code"),
    [("-0.01", "0", "order.price"), ("10", "-1", "order.discount"), ("10", "100.01", "order.discount")],
)
def test_nobody_pays_less_than_nothing_nor_gets_more_off_than_there_is(price: str, discount: str, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        DRAFT.put(line("1", "1", price, discount))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("currency", "net"),
    [("USD", "0.13"), ("JPY", "0"), ("VUV", "0"), ("KWD", "0.125"), ("CLF", "0.125")],
    ids=["half a cent goes up", "no cents in yen", "nor in vatu", "a thousand fils in a dinar", "four places"],
)
def test_a_line_is_rounded_half_up_to_the_currencys_digits(currency: str, net: str) -> None:
    assert line("1", "1", "0.125").net(currency) == Decimal(net)


def test_what_is_rounded_away_is_no_reduction() -> None:
    order = DRAFT.put(line("a", qty="3", price="0.333")).put(line("b", qty="2", price="10", discount="5"))
    assert (order.sum_before_discounts, order.sum) == (Decimal("21.00"), Decimal("20.00"))


def test_a_total_is_the_sum_of_rounded_lines_not_the_rounded_sum() -> None:
    order = DRAFT.put(line("1", "1", "0.005")).put(line("2", "1", "0.005"))
    assert order.total == Decimal("0.02")


def test_an_order_keeps_its_currency_when_terms_change() -> None:
    order = replace(DRAFT, currency="JPY").put(line("1", "1", "0.6"))
    assert order.total == Decimal(1)
