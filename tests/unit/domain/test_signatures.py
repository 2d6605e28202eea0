"""A signature is bound to what stood there: what changes that is found, and what leaves it as it was is not."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.diary import Visit, VisitOutcome
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import OrderId, OrderLineId, ProductId, VisitId
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.domain.signatures import must_be_as_seen, signer, what_a_visit_says, what_an_order_says
from tests.support.company import BAKERY, NOW, REP, TODAY, numbered


def line(number: int, qty: str = "3", price: str = "12.5") -> OrderLine:
    return OrderLine(
        id=OrderLineId(numbered(40 + number)),
        order=OrderId(numbered(30)),
        product=ProductId(numbered(600 + number)),
        qty=Decimal(qty),
        price=Decimal(price),
        position=number,
    )


ORDER = Order(
    id=OrderId(numbered(30)), number="K7-26-1", account=BAKERY.id, ordered_on=TODAY, lines=(line(1), line(2, "7"))
)
VISIT = Visit(
    id=VisitId(numbered(31)), account=BAKERY.id, user=REP.id, day=TODAY, outcome=VisitOutcome.AGREED, notes="Two boxes"
)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ORDER, lines=ORDER.lines[:1]),
        replace(ORDER, lines=(*ORDER.lines, line(3))),
        replace(ORDER, lines=(line(1, "4"), line(2, "7"))),
        replace(ORDER, lines=(line(1, price="12.51"), line(2, "7"))),
        replace(ORDER, lines=(replace(line(1), discount=Decimal(1)), line(2, "7"))),
        replace(ORDER, lines=(replace(line(1), uom="box"), line(2, "7"))),
        replace(ORDER, lines=(replace(line(1), product=ProductId(numbered(9))), line(2, "7"))),
        replace(ORDER, currency="USD"),
        replace(ORDER, id=OrderId(numbered(99))),
    ],
)
def test_an_order_that_was_changed_says_something_else(changed: Order) -> None:
    assert what_an_order_says(changed) != what_an_order_says(ORDER)


@pytest.mark.parametrize(
    "order",
    [
        replace(ORDER, lines=(line(2, "7.0"), line(1, "3.000", "12.50"))),
        replace(ORDER, status=OrderStatus.CONFIRMED, office_number="HQ-1", shipped_on=TODAY, notes="By the back door"),
    ],
)
def test_what_an_order_says_is_not_how_it_is_written_nor_how_it_stands(order: Order) -> None:
    assert what_an_order_says(order) == what_an_order_says(ORDER)


@pytest.mark.parametrize(
    "visit",
    [
        replace(VISIT, notes="Three boxes"),
        replace(VISIT, outcome=VisitOutcome.COMPLAINT),
        replace(VISIT, next_step="Call"),
        replace(VISIT, next_visit_on=TODAY),
        replace(VISIT, day=TODAY - timedelta(days=1)),
    ],
)
def test_a_report_that_was_changed_says_something_else(visit: Visit) -> None:
    assert what_a_visit_says(visit) != what_a_visit_says(VISIT)
    assert what_a_visit_says(replace(VISIT, checked_out_at=NOW)) == what_a_visit_says(VISIT)


def test_words_that_move_from_one_field_to_the_next_are_other_words() -> None:
    one, other = replace(VISIT, notes="Call", next_step=None), replace(VISIT, notes=None, next_step="Call")
    assert what_a_visit_says(one) != what_a_visit_says(other)


def test_whoever_signs_has_a_name() -> None:
    assert signer("  Олена   Коваль ") == "Олена Коваль"
    for name in ("", " \t", "a" * 81):
        with pytest.raises(RuleBroken):
            signer(name)


def test_nobody_signs_what_was_changed_meanwhile() -> None:
    must_be_as_seen("a", "a")
    with pytest.raises(RuleBroken):
        must_be_as_seen("a", "b")
