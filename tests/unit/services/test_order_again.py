"""What was ordered before is ordered once more as far as it can be had, at the prices of the day."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.catalogue import PriceItem, Product
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId, OrderId, OrderLineId, ProductId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.reordering import Lack
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish, order_again
from fieldcrm.services.undo import take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, FLOUR_ID, FLOUR_PRICE, NOW, SUGAR_ID, TODAY, numbered

LATER = TODAY + timedelta(days=30)


@pytest.fixture
def before(store: Store, new_id: NewId) -> OrderId:
    """Flour and sugar, placed."""
    id = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    for product, qty in ((FLOUR_ID, 2), (SUGAR_ID, 5)):
        ordering.put_line(store, id, Wish(product=product, qty=Decimal(qty)), new_id=new_id)
    ordering.place_order(store, id, at=NOW)
    return id


def order_of(store: Store, id: str) -> Order:
    with store.read() as reading:
        return reading.load(Order, OrderId(id))


def withdraw(store: Store, *products: ProductId) -> None:
    with store.write() as work:
        for each in products:
            work.change(Product, each, {"discontinued_on": TODAY})


def test_the_same_is_on_a_new_draft_at_the_prices_of_the_day(store: Store, before: OrderId, new_id: NewId) -> None:
    with store.write() as work:
        work.change(PriceItem, FLOUR_PRICE.id, {"price": Decimal(11)})
    made = order_again(store, before, today=LATER, new_id=new_id)
    order = order_of(store, made.id)
    assert (order.is_draft, order.ordered_on, order.placed_at, order.notes) == (True, LATER, None, None)
    assert [(line.product, line.qty, line.price) for line in order.lines] == [
        (FLOUR_ID, Decimal(2), Decimal(11)),
        (SUGAR_ID, Decimal(5), Decimal(3)),
    ]
    assert (made.number, made.lines, made.left_out) == (order.number, 2, [])


def test_what_cannot_be_had_any_more_is_left_out_and_told(store: Store, before: OrderId, new_id: NewId) -> None:
    gone = OrderLine(
        id=OrderLineId(numbered(810)), order=before, product=ProductId(numbered(810)), qty=Decimal(1), price=Decimal(1)
    )
    crate = replace(gone, id=OrderLineId(numbered(811)), product=FLOUR_ID, uom="crate")
    with store.write() as work:
        old = work.load(Order, before)
        work.save(replace(old, lines=(*old.lines, gone, crate)), seen=old)
    withdraw(store, SUGAR_ID)
    made = order_again(store, before, today=LATER, new_id=new_id)
    assert [line.product for line in order_of(store, made.id).lines] == [FLOUR_ID]
    assert {(each.name, each.lack) for each in made.left_out} == {
        ("Sugar", Lack.WITHDRAWN),
        ("", Lack.UNKNOWN),
        ("Flour", Lack.UNIT),
    }


def test_it_is_taken_back_in_one_step(store: Store, before: OrderId, new_id: NewId) -> None:
    made = order_again(store, before, today=LATER, new_id=new_id)
    assert made.undo
    take_back(store, made.undo, new_id=new_id)
    with store.read() as reading:
        assert [each.id for each in reading.all(Order)] == [before]


def test_an_order_of_which_nothing_can_be_had_is_not_begun(store: Store, before: OrderId, new_id: NewId) -> None:
    withdraw(store, FLOUR_ID, SUGAR_ID)
    with pytest.raises(RuleBroken, match=r"order\.none_again"):
        order_again(store, before, today=LATER, new_id=new_id)
    with store.read() as reading:
        assert [each.id for each in reading.all(Order)] == [before]
