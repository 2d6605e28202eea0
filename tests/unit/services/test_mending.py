"""What one press does about a caution: the line changes so that it holds no more, and nothing else does."""

from decimal import Decimal

import pytest

from fieldcrm.domain.catalogue import Product, StockLevel, Warehouse
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId, OrderId, OrderLineId, StockLevelId, WarehouseId
from fieldcrm.domain.order_checks import Caution, Concern, Fix
from fieldcrm.domain.orders import Order
from fieldcrm.services import ordering
from fieldcrm.services.mending import MENDS, ask_the_office, mend
from fieldcrm.services.ordering import Wish
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, FLOUR_ID, SUGAR_ID, TODAY, numbered


def order_of(store: Store, id: str) -> Order:
    with store.read() as reading:
        return reading.load(Order, id)


def cautions(store: Store, id: OrderId) -> tuple[Caution, ...]:
    with store.read() as reading:
        return ordering.before_placing(reading, id)


@pytest.fixture
def short(store: Store, new_id: NewId) -> OrderId:
    """Six of the flour are wanted and four are there; it may cost no less than nine, and there is sugar, too."""
    shed = Warehouse(id=WarehouseId(numbered(50)), code="SHED")
    four = StockLevel(
        id=StockLevelId(numbered(51)), warehouse=shed.id, product=FLOUR_ID, on_hand=Decimal(4), as_of=TODAY
    )
    with store.write() as work:
        work.save(shed)
        work.save(four)
        work.change(Product, FLOUR_ID, {"min_price": Decimal(9)})
    id = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    wishes = [Wish(product=FLOUR_ID, qty=Decimal(6)), Wish(product=SUGAR_ID, qty=Decimal(1))]
    ordering.put_lines(store, id, wishes, new_id=new_id)
    return id


def mended(store: Store, id: OrderId, concern: Concern) -> Order:
    [caution] = [each for each in cautions(store, id) if each.concern is concern]
    mend(store, id, caution, caution.fixes[0])
    assert concern not in {each.concern for each in cautions(store, id)}
    return order_of(store, id)


def test_no_more_is_ordered_than_is_there(store: Store, short: OrderId) -> None:
    assert [line.qty for line in mended(store, short, Concern.STOCK_SHORT).lines] == [Decimal(4), Decimal(1)]


def test_what_is_not_there_at_all_is_taken_off(store: Store, short: OrderId) -> None:
    with store.write() as work:
        work.change(StockLevel, StockLevelId(numbered(51)), {"on_hand": Decimal(0)})
    assert [line.product for line in mended(store, short, Concern.STOCK_SHORT).lines] == [SUGAR_ID]


def test_a_discount_is_lowered_until_the_floor_holds(store: Store, short: OrderId) -> None:
    flour = order_of(store, short).lines[0]
    ordering.set_price(store, short, flour.id, Decimal(12), Decimal(50))
    line = mended(store, short, Concern.BELOW_FLOOR).lines[0]
    assert (line.price, line.discount) == (Decimal(12), Decimal(25))


def test_a_price_below_the_floor_becomes_the_floor(store: Store, short: OrderId) -> None:
    flour = order_of(store, short).lines[0]
    ordering.set_price(store, short, flour.id, Decimal(8), Decimal(10))
    line = mended(store, short, Concern.BELOW_FLOOR).lines[0]
    assert (line.price, line.discount) == (Decimal(9), Decimal(0))


def test_every_way_out_is_done_or_is_a_persons_to_say() -> None:
    assert set(Fix) - set(MENDS) == {Fix.TYPE_A_PRICE, Fix.ASK_THE_OFFICE}


def test_a_line_that_has_gone_is_not_mended(store: Store, short: OrderId) -> None:
    caution = Caution(concern=Concern.STOCK_SHORT, line=OrderLineId(numbered(99)), figure=Decimal(1))
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        mend(store, short, caution, Fix.REMOVE_LINE)


def test_the_office_is_asked_once_and_what_stood_in_the_notes_stays(store: Store, short: OrderId) -> None:
    ordering.set_terms(store, order_of(store, short), {"notes": "By the back door."})
    for _ in range(2):
        ask_the_office(store, short, "Please release this.")
    assert order_of(store, short).notes == "By the back door.\nPlease release this."
