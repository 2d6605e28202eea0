"""The order pad shows each line with all that speaks for or against it, and the order before it is placed."""

from decimal import Decimal

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import NewId, OrderId
from fieldcrm.domain.order_checks import Concern
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.order_pad import Pad, pad
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, DEALERS, FLOUR_ID, NOW, SUGAR_ID, TODAY


def shown(store: Store, order: OrderId) -> Pad:
    with store.read() as reading:
        return pad(reading, order, TODAY)


def draft(store: Store, new_id: NewId) -> OrderId:
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    for product, qty in ((FLOUR_ID, "4"), (SUGAR_ID, "1")):
        ordering.put_line(store, order, Wish(product=product, qty=Decimal(qty)), new_id=new_id)
    return order


def test_lines_come_in_the_order_they_were_written_with_reasons_and_the_next_break(store: Store, new_id: NewId) -> None:
    found = shown(store, draft(store, new_id))
    flour, sugar = found.lines
    assert (found.account.name, found.price_list, found.waits) == (BAKERY.name, DEALERS.code, True)
    assert [(line.place, line.code, line.net) for line in found.lines] == [(1, "FLOUR", Decimal(40)), (2, "SUGAR", 3)]
    assert flour.next_break is not None
    assert (flour.next_break.add, flour.next_break.each) == (Decimal(6), Decimal(9))
    assert [step.rule for step in sugar.trace] == ["price.list_silent", "price.card"]


def test_what_to_know_is_told_before_placing_and_not_after(store: Store, new_id: NewId) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, {"credit_hold": True})
    order = draft(store, new_id)
    assert [caution.concern for caution in shown(store, order).cautions] == [Concern.CREDIT_HOLD]
    ordering.place_order(store, order, at=NOW)
    placed = shown(store, order)
    assert (placed.cautions, [line.next_break for line in placed.lines]) == ((), [None, None])


def test_a_line_of_a_product_this_device_does_not_hold_is_still_shown(store: Store, new_id: NewId) -> None:
    order = draft(store, new_id)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("DELETE FROM price_item")
        applying.connection.exec_driver_sql("DELETE FROM product WHERE code = 'SUGAR'")
    found = shown(store, order)
    assert [(line.code, line.qty) for line in found.lines] == [("FLOUR", Decimal(4)), ("", Decimal(1))]


def test_a_line_in_a_unit_that_was_given_up_is_still_shown(store: Store, new_id: NewId) -> None:
    order = draft(store, new_id)
    with store.write() as work:
        flour, _ = work.load(Order, order).lines
        work.change(OrderLine, flour.id, {"uom": "sack"})
    line = shown(store, order).lines[0]
    assert (line.uom, line.next_break) == ("sack", None)
