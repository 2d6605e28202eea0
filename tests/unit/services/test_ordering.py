"""An order is taken line by line at the rules' prices, and is binding from the moment it is placed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import StockLevel, Warehouse
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, NewId, OrderId, ProductId, StockLevelId, WarehouseId
from fieldcrm.domain.order_checks import Concern
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.price_trace import from_text
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.services.undo import Done, take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, FLOUR_ID, NOW, REP, SUGAR_ID, TODAY, numbered


def draft(store: Store, new_id: NewId, day: date = TODAY) -> OrderId:
    return OrderId(ordering.start_order(store, BAKERY.id, today=day, new_id=new_id).id)


def put(store: Store, order: OrderId, new_id: NewId, qty: str = "2", product: ProductId = FLOUR_ID) -> Done:
    return ordering.put_line(store, order, Wish(product=product, qty=Decimal(qty)), new_id=new_id)


def order_of(store: Store, id: str) -> Order:
    with store.read() as reading:
        return reading.load(Order, id)


def placed(store: Store, new_id: NewId, qty: str, day: date) -> OrderId:
    order = draft(store, new_id, day)
    put(store, order, new_id, qty)
    ordering.place_order(store, order, at=NOW)
    return order


def test_a_draft_is_the_reps_own_on_the_customers_list(store: Store, new_id: NewId) -> None:
    order = order_of(store, draft(store, new_id))
    assert (order.number, order.user, order.currency, order.price_list) == (
        "K7-26-00001",
        REP.id,
        "USD",
        BAKERY.price_list,
    )


def test_numbers_count_up_and_start_again_with_the_year(store: Store, new_id: NewId) -> None:
    days = (TODAY, TODAY, date(2027, 1, 1), TODAY)
    numbers = [order_of(store, draft(store, new_id, day)).number for day in days]
    assert numbers == ["K7-26-00001", "K7-26-00002", "K7-27-00001", "K7-26-00003"]


def test_a_number_is_not_given_again_after_its_order_has_gone(store: Store, new_id: NewId) -> None:
    first = ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id)
    assert first.undo
    take_back(store, first.undo, new_id=new_id)
    assert order_of(store, draft(store, new_id)).number == "K7-26-00002"


def test_a_device_set_up_anew_counts_on_from_the_orders_it_was_sent(store: Store, new_id: NewId) -> None:
    with store.write() as work:
        old = Order(id=OrderId(numbered(90)), number="K7-26-00417", account=BAKERY.id, ordered_on=TODAY)
        work.save(old)
    assert order_of(store, draft(store, new_id)).number == "K7-26-00418"


def test_a_refused_draft_uses_up_no_number(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"order\.none_before"):
        ordering.start_usual(store, BAKERY.id, today=TODAY, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        ordering.start_order(store, AccountId(numbered(99)), today=TODAY, new_id=new_id)
    assert order_of(store, draft(store, new_id)).number == "K7-26-00001"


def test_a_line_gets_the_rules_price_and_keeps_the_reasons(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id, "10")
    order = order_of(store, id)
    [line] = order.lines
    assert (line.price, order.total, from_text(line.trace)[0].rule) == (Decimal(9), Decimal(90), "price.break")


def test_the_same_product_again_is_more_of_it_and_may_reach_a_break(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id, "4")
    put(store, id, new_id, "6")
    [line] = order_of(store, id).lines
    assert (line.qty, line.price) == (Decimal(10), Decimal(9))


def test_a_line_says_what_it_touched_and_can_be_taken_back(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    before = order_of(store, id)
    step = put(store, id, new_id)
    [line] = order_of(store, id).lines
    assert step.touched == {("order", id), ("order_line", line.id)}
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert order_of(store, id) == before


def test_a_removed_line_comes_back_as_it_was_under_a_new_id(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id)
    put(store, id, new_id, product=SUGAR_ID)
    [flour, sugar] = order_of(store, id).lines
    step = ordering.remove_line(store, id, flour.id)
    assert order_of(store, id).lines == (sugar,)
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    order = order_of(store, id)
    assert order.total == Decimal(26)
    assert flour.id not in {line.id for line in order.lines}


def test_what_was_changed_since_is_not_taken_back(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    step = put(store, id, new_id)
    put(store, id, new_id, product=SUGAR_ID)
    assert step.undo
    with pytest.raises(RuleBroken, match=r"undo\.changed"):
        take_back(store, step.undo, new_id=new_id)


def test_another_quantity_is_priced_anew(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id, "10")
    ordering.change_line(store, id, order_of(store, id).lines[0].id, Decimal(2), None)
    assert order_of(store, id).total == Decimal(20)


def test_a_typed_price_stands_with_the_ruled_one_in_its_trace(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id, "1")
    ordering.set_price(store, id, order_of(store, id).lines[0].id, Decimal(8), Decimal(0))
    [line] = order_of(store, id).lines
    assert (line.price, [step.rule for step in from_text(line.trace)]) == (Decimal(8), ["price.list", "price.by_hand"])


def test_a_price_that_was_agreed_stays_with_another_quantity_until_the_rules_are_asked_again(
    store: Store, new_id: NewId
) -> None:
    id = draft(store, new_id)
    put(store, id, new_id, "1")
    line = order_of(store, id).lines[0].id
    ordering.set_price(store, id, line, Decimal(8), Decimal(5))
    ordering.change_line(store, id, line, Decimal(20), None)
    [agreed] = order_of(store, id).lines
    assert (agreed.qty, agreed.price, agreed.discount) == (Decimal(20), Decimal(8), Decimal(5))
    ordering.price_by_rules(store, id, line)
    [ruled] = order_of(store, id).lines
    assert (ruled.price, ruled.discount) == (Decimal(9), Decimal(0))
    assert [step.rule for step in from_text(ruled.trace)] == ["price.break"]


def test_a_product_nobody_here_has_heard_of_is_refused(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        put(store, draft(store, new_id), new_id, product=ProductId(numbered(99)))


def test_placing_makes_an_order_binding(store: Store, new_id: NewId) -> None:
    id = placed(store, new_id, "2", TODAY)
    order = order_of(store, id)
    assert (order.status, order.placed_at, order.total) == (OrderStatus.READY, NOW, Decimal(20))
    with pytest.raises(RuleBroken, match=r"order\.closed"):
        put(store, id, new_id)


def test_a_refused_placing_leaves_nothing_behind(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    before = order_of(store, id)
    with pytest.raises(RuleBroken, match=r"order\.empty"):
        ordering.place_order(store, id, at=NOW)
    assert order_of(store, id) == before


def test_a_placed_order_can_be_recalled_and_placed_again(store: Store, new_id: NewId) -> None:
    id = placed(store, new_id, "2", TODAY)
    ordering.recall_order(store, id)
    put(store, id, new_id, "1")
    ordering.place_order(store, id, at=NOW)
    assert order_of(store, id).total == Decimal(30)


def test_the_undo_of_placing_is_the_recall(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    put(store, id, new_id)
    step = ordering.place_order(store, id, at=NOW)
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert order_of(store, id).is_draft


def test_calling_off_is_at_once_while_it_is_ours_and_a_request_afterwards(store: Store, new_id: NewId) -> None:
    ours, theirs = (placed(store, new_id, "1", TODAY) for _ in range(2))
    ordering.cancel_order(store, ours)
    with store.write() as work:
        work.change(Order, theirs, {"status": OrderStatus.ACCEPTED})
    ordering.cancel_order(store, theirs)
    assert order_of(store, ours).status is OrderStatus.CANCELLED
    assert order_of(store, theirs).status is OrderStatus.CANCEL_REQUESTED


def test_an_order_placed_as_it_is_dictated_is_recalled_and_never_deleted(store: Store, new_id: NewId) -> None:
    wishes = [Wish(product=FLOUR_ID, qty=Decimal(2))]
    dictated = ordering.write_order(store, BAKERY.id, wishes, today=TODAY, place_at=None, new_id=new_id)
    assert dictated.undo
    at_once = ordering.write_order(store, BAKERY.id, wishes, today=TODAY, place_at=NOW, new_id=new_id)
    assert at_once.undo is None
    ordering.recall_order(store, OrderId(at_once.id))
    assert order_of(store, OrderId(at_once.id)).is_draft


def test_a_step_with_no_way_back_offers_none(store: Store, new_id: NewId) -> None:
    assert ordering.cancel_order(store, placed(store, new_id, "1", TODAY)).undo is None


@pytest.mark.parametrize("status", [OrderStatus.ACCEPTED, OrderStatus.CANCELLED])
def test_a_rep_neither_accepts_nor_grants_what_is_the_offices(store: Store, new_id: NewId, status: OrderStatus) -> None:
    id = placed(store, new_id, "1", TODAY)
    with store.write() as work:
        work.change(Order, id, {"status": OrderStatus.RECEIVED_HQ})
    with pytest.raises(RuleBroken, match=r"order\.office"):
        ordering.move_order(store, id, status, None)


def accepted(desk: Store, new_id: NewId) -> Order:
    id = placed(desk, new_id, "1", TODAY)
    with desk.write() as work:
        work.change(Order, id, {"status": OrderStatus.ACCEPTED})
    return order_of(desk, id)


def test_a_rep_writes_notes_on_an_accepted_order_and_no_terms(store: Store, new_id: NewId) -> None:
    order = accepted(store, new_id)
    with pytest.raises(RuleBroken, match=r"field\.closed"):
        ordering.set_terms(store, order, {"wanted_on": TODAY})
    ordering.set_terms(store, order, {"notes": "Ring twice"})
    assert order_of(store, order.id).notes == "Ring twice"


def test_the_office_says_when_an_accepted_order_comes(office: Store, new_id: NewId) -> None:
    order = accepted(office, new_id)
    ordering.set_terms(office, order, {"wanted_on": TODAY})
    assert order_of(office, order.id).wanted_on == TODAY


def test_a_rep_does_not_accept_orders(store: Store, new_id: NewId) -> None:
    id = placed(store, new_id, "1", TODAY)
    with pytest.raises(RuleBroken, match=r"order\.office"):
        ordering.move_order(store, id, OrderStatus.ACCEPTED, None)


def test_the_office_moves_an_order_and_says_why(office: Store, new_id: NewId) -> None:
    id = placed(office, new_id, "1", TODAY)
    ordering.move_order(office, id, OrderStatus.ON_HOLD, "credit")
    assert (order_of(office, id).status, order_of(office, id).reason) == (OrderStatus.ON_HOLD, "credit")


def test_the_last_order_is_put_on_a_draft_at_the_rules_prices(store: Store, new_id: NewId) -> None:
    placed(store, new_id, "10", TODAY - timedelta(days=9))
    id = draft(store, new_id)
    ordering.put_last(store, id, new_id=new_id)
    order = order_of(store, id)
    assert (order.is_draft, [line.qty for line in order.lines], order.total) == (True, [Decimal(10)], Decimal(90))


def test_what_is_usual_leaves_alone_what_is_on_the_order_already(store: Store, new_id: NewId) -> None:
    placed(store, new_id, "10", TODAY - timedelta(days=9))
    id = draft(store, new_id)
    put(store, id, new_id, "3")
    for add in (ordering.put_usual, ordering.put_last):
        with pytest.raises(RuleBroken, match=r"order\.all_there"):
            add(store, id, new_id=new_id)
    assert [line.qty for line in order_of(store, id).lines] == [Decimal(3)]


def test_a_usual_basket_is_put_on_and_taken_off_in_one_step(store: Store, new_id: NewId) -> None:
    placed(store, new_id, "10", TODAY - timedelta(days=9))
    id = draft(store, new_id)
    before = order_of(store, id)
    step = ordering.put_usual(store, id, new_id=new_id)
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert order_of(store, id) == before


def test_a_list_goes_on_whole_and_what_stands_there_twice_adds_up(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    wishes = [Wish(product=each, qty=Decimal(qty)) for each, qty in ((FLOUR_ID, 2), (SUGAR_ID, 1), (FLOUR_ID, 3))]
    ordering.put_lines(store, id, wishes, new_id=new_id)
    assert [line.qty for line in order_of(store, id).lines] == [Decimal(5), Decimal(1)]


def test_of_a_list_with_something_wrong_nothing_goes_on(store: Store, new_id: NewId) -> None:
    id = draft(store, new_id)
    wishes = [Wish(product=each, qty=Decimal(1)) for each in (FLOUR_ID, ProductId(numbered(404)))]
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        ordering.put_lines(store, id, wishes, new_id=new_id)
    assert order_of(store, id).lines == ()


def test_the_usual_order_is_what_the_customer_mostly_takes(store: Store, new_id: NewId) -> None:
    for day, qty in enumerate(("3", "4", "20")):
        placed(store, new_id, qty, TODAY - timedelta(days=30 - day))
    order = order_of(store, ordering.start_usual(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    assert [(line.product, line.qty) for line in order.lines] == [(FLOUR_ID, Decimal(4))]


def test_a_customer_who_never_ordered_has_nothing_usual(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"order\.none_before"):
        ordering.start_usual(store, BICYCLES.id, today=TODAY, new_id=new_id)


def test_what_speaks_against_an_order_is_known_before_it_is_placed(store: Store, new_id: NewId) -> None:
    shed = Warehouse(id=WarehouseId(numbered(50)), code="SHED")
    with store.write() as work:
        work.save(shed)
        for number, there in enumerate(("3", "4")):
            work.save(
                StockLevel(
                    id=StockLevelId(numbered(51 + number)),
                    warehouse=shed.id,
                    product=FLOUR_ID,
                    on_hand=Decimal(there),
                    reserved=Decimal(1),
                    as_of=TODAY - timedelta(days=number),
                )
            )
        work.change(Account, BAKERY.id, {"credit_limit": Decimal(100)})
    placed(store, new_id, "4", TODAY)
    id = draft(store, new_id)
    put(store, id, new_id, "9")
    with store.read() as reading:
        credit, stock = ordering.before_placing(reading, id)
    assert (credit.concern, credit.figure) == (Concern.CREDIT_LIMIT, Decimal(60))
    assert (stock.concern, stock.figure, stock.as_of) == (Concern.STOCK_SHORT, Decimal(5), TODAY - timedelta(days=1))


def test_terms_are_written_until_the_order_is_placed_and_some_after(store: Store, new_id: NewId) -> None:
    id = placed(store, new_id, "1", TODAY)
    ordering.set_terms(store, order_of(store, id), {"reference": "by phone"})
    assert order_of(store, id).reference == "by phone"
    with pytest.raises(RuleBroken, match=r"order\.closed"):
        ordering.set_terms(store, order_of(store, id), {"currency": "EUR"})
    with pytest.raises(RuleBroken, match=r"field\.office"):
        ordering.set_terms(store, order_of(store, id), {"office_number": "1"})


def add(store: Store, new_id: NewId, qty: str = "2", prefer: OrderId | None = None) -> Done:
    wish = Wish(product=FLOUR_ID, qty=Decimal(qty))
    return ordering.add_to_order(store, BAKERY.id, wish, prefer=prefer, today=TODAY, new_id=new_id)


def test_what_is_added_goes_on_the_newest_draft_and_with_none_begins_one(store: Store, new_id: NewId) -> None:
    first = add(store, new_id)
    again = add(store, new_id, "3")
    assert again.id == first.id
    assert [line.qty for line in order_of(store, first.id).lines] == [Decimal(5)]
    ordering.place_order(store, OrderId(first.id), at=NOW)
    assert add(store, new_id).id != first.id


def test_what_is_added_goes_on_the_order_one_looked_at_while_it_is_a_draft(store: Store, new_id: NewId) -> None:
    older, newer = draft(store, new_id), draft(store, new_id)
    assert add(store, new_id, prefer=older).id == older
    ordering.place_order(store, older, at=NOW)
    assert add(store, new_id, prefer=older).id == newer


def test_what_was_added_is_taken_back_and_a_draft_that_began_with_it_goes_too(store: Store, new_id: NewId) -> None:
    begun, more = add(store, new_id), add(store, new_id)
    for done in (more, begun):
        assert done.undo
        take_back(store, done.undo, new_id=new_id)
    with store.read() as reading:
        assert reading.find(Order, begun.id) is None
