"""Before an order is placed its dangers are named, each with its age and a way out; none of them blocks."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId, OrderLineId
from fieldcrm.domain.order_checks import Caution, Concern, Fix, Known, Stock, cautions, credit, discount_down_to
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.price_trace import Step, as_text
from tests.support.company import BAKERY, FLOUR_ID, NOW, TODAY

FLOUR = Product(id=FLOUR_ID, code="FLOUR", name="Flour", min_price=Decimal(4), currency="USD")
SEEN = date(2026, 11, 21)
ORDER = Order(id=OrderId("o"), number="K7-26-00001", account=BAKERY.id, ordered_on=TODAY, currency="USD")


def line(name: str, qty: str = "1", price: str = "10") -> OrderLine:
    return OrderLine(id=OrderLineId(name), order=ORDER.id, product=FLOUR.id, qty=Decimal(qty), price=Decimal(price))


def known(account: Account = BAKERY, product: Product = FLOUR, available: str = "100", owed: str = "0") -> Known:
    return Known(
        account=account,
        products={product.id: product},
        stock={product.id: Stock(available=Decimal(available), as_of=SEEN)},
        owed=Decimal(owed),
    )


def test_an_order_with_nothing_wrong_has_nothing_to_say() -> None:
    assert cautions(ORDER.put(line("1")), known()) == ()


def test_a_short_stock_is_told_with_its_age() -> None:
    [caution] = cautions(ORDER.put(line("1", "101")), known())
    assert caution == Caution(
        concern=Concern.STOCK_SHORT,
        line=OrderLineId("1"),
        figure=Decimal(100),
        as_of=SEEN,
        fixes=(Fix.TAKE_WHAT_IS_THERE,),
    )


def test_two_lines_of_one_product_share_its_stock() -> None:
    [caution] = cautions(ORDER.put(line("1", "60")).put(line("2", "60")), known())
    assert (caution.line, caution.figure) == ("2", Decimal(40))


def test_stock_is_counted_in_the_unit_of_the_line() -> None:
    crates = replace(known(product=replace(FLOUR, min_price=None)), factors={OrderLineId("1"): Decimal(12)})
    [caution] = cautions(ORDER.put(line("1", "9")), crates)
    assert caution.figure == Decimal(8)


@pytest.mark.parametrize("available", ["0", "-3"])
def test_of_what_is_not_there_at_all_only_the_line_can_be_taken_off(available: str) -> None:
    [caution] = cautions(ORDER.put(line("1")), known(available=available))
    assert (caution.figure, caution.fixes) == (Decimal(0), (Fix.REMOVE_LINE,))


def test_of_a_stock_nobody_knows_nothing_is_said() -> None:
    assert cautions(ORDER.put(line("1", "9999")), replace(known(), stock={})) == ()


def test_a_discontinued_product_is_told_by_the_day_it_is_wanted() -> None:
    leaving = replace(FLOUR, discontinued_on=date(2026, 12, 1))
    order = ORDER.put(line("1"))
    assert cautions(order, known(product=leaving)) == ()
    [caution] = cautions(replace(order, wanted_on=date(2026, 12, 1)), known(product=leaving))
    assert (caution.concern, caution.as_of) == (Concern.DISCONTINUED, date(2026, 12, 1))


def test_a_price_below_the_floor_is_told_after_the_discount() -> None:
    assert cautions(ORDER.put(line("1", price="4")), known()) == ()
    [caution] = cautions(ORDER.put(replace(line("1", price="4"), discount=Decimal(1))), known())
    assert (caution.concern, caution.figure) == (Concern.BELOW_FLOOR, Decimal(4))


@pytest.mark.parametrize(("price", "fix"), [("5", Fix.LOWER_THE_DISCOUNT), ("3", Fix.TAKE_THE_FLOOR)])
def test_a_discount_that_is_too_great_is_lowered_and_a_price_that_is_too_low_is_raised(price: str, fix: Fix) -> None:
    [caution] = cautions(ORDER.put(replace(line("1", price=price), discount=Decimal(25))), known())
    assert caution.fixes == (fix,)


@given(st.decimals("0.01", "9999", places=4), st.decimals("0", "1", places=4))
def test_the_most_that_may_be_taken_off_stays_above_the_floor_and_a_trifle_more_does_not(
    price: Decimal, share: Decimal
) -> None:
    floor = (price * share).quantize(Decimal("0.0001"))
    most = discount_down_to(floor, price)
    assert price * (100 - most) / 100 >= floor
    assert price * (100 - most - Decimal("0.01")) / 100 < floor


def test_a_line_with_no_price_is_told_once() -> None:
    unpriced = replace(line("1", price="0"), trace=as_text((Step(rule="price.missing", after=None),)))
    [caution] = cautions(ORDER.put(unpriced), known())
    assert caution.concern is Concern.NO_PRICE


def test_a_line_given_away_on_purpose_is_below_the_floor_and_not_without_a_price() -> None:
    given = replace(line("1", price="0"), trace=as_text((Step(rule="price.by_hand", after=Decimal(0)),)))
    assert [caution.concern for caution in cautions(ORDER.put(given), known())] == [Concern.BELOW_FLOOR]


def test_a_credit_hold_is_told_whatever_the_limit() -> None:
    [caution] = cautions(ORDER.put(line("1")), known(replace(BAKERY, credit_hold=True)))
    assert caution == Caution(concern=Concern.CREDIT_HOLD, fixes=(Fix.ASK_THE_OFFICE,))


@pytest.mark.parametrize(("qty", "told"), [("7", []), ("8", [Concern.CREDIT_LIMIT])])
def test_what_is_owed_already_counts_against_the_limit(qty: str, told: list[Concern]) -> None:
    limited = replace(BAKERY, credit_limit=Decimal(100))
    found = cautions(ORDER.put(line("1", qty)), known(limited, owed="30"))
    assert [caution.concern for caution in found] == told
    assert all(caution.figure == Decimal(70) for caution in found)


def test_what_is_left_of_the_credit_is_known_after_the_order() -> None:
    limited = replace(BAKERY, credit_limit=Decimal(100))
    left = credit(ORDER.put(line("1", "4")), known(limited, owed="30"))
    assert left is not None
    assert (left.free, left.left) == (Decimal(70), Decimal(30))


def test_a_limit_in_another_currency_says_nothing() -> None:
    limited = replace(BAKERY, credit_limit=Decimal(1), currency="UAH")
    assert cautions(ORDER.put(line("1")), known(limited)) == ()
    assert credit(ORDER.put(line("1")), known(limited)) is None


def test_an_order_with_every_danger_can_still_be_placed() -> None:
    order = ORDER.put(line("1", "999", "0"))
    assert len(cautions(order, known(replace(BAKERY, credit_hold=True, credit_limit=Decimal(-1))))) == 4
    assert order.place(at=NOW).placed_at == NOW
