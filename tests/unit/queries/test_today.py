"""What Today shows beside the diary: orders by how far they have come, what waits by kind, what the office sent."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from fieldcrm.domain.catalogue import PriceItem
from fieldcrm.domain.ids import AccountId, NewId, OrderId, PriceItemId, as_bytes
from fieldcrm.domain.order_stages import Stage
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.places import Spot
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store import received
from fieldcrm.store.queries.today import ladder, news, outgoing, spots
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, FLOUR_ID, FLOUR_PRICE, NOW, REP, TODAY, numbered


def placed(store: Store, new_id: NewId, days_ago: int = 0) -> OrderId:
    day = TODAY - timedelta(days=days_ago)
    order = OrderId(ordering.start_order(store, BAKERY.id, today=day, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    ordering.place_order(store, order, at=NOW)
    return order


def sent(store: Store) -> None:
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")


def answered(store: Store, order: OrderId, status: OrderStatus) -> None:
    with store.write() as work:
        work.change(Order, order, {"status": status})
    sent(store)


def test_orders_are_counted_by_how_far_they_have_come(store: Store, new_id: NewId) -> None:
    answered(store, placed(store, new_id), OrderStatus.CONFIRMED)
    answered(store, placed(store, new_id), OrderStatus.SHIPPED)
    answered(store, placed(store, new_id, 60), OrderStatus.SHIPPED)
    placed(store, new_id)
    sent(store)
    placed(store, new_id)
    ordering.start_order(store, BAKERY.id, today=TODAY - timedelta(days=90), new_id=new_id)
    with store.read() as reading:
        found = ladder(reading, REP.id, TODAY)
    assert found == dict.fromkeys(Stage, 1)


def test_what_waits_is_counted_by_record_and_says_its_size(store: Store, new_id: NewId) -> None:
    with store.read() as reading:
        assert outgoing(reading).octets == 0
    placed(store, new_id)
    placed(store, new_id)
    with store.read() as reading:
        found = outgoing(reading)
    assert found.kinds == {"order": 2}
    assert found.octets > 100


def test_what_the_office_sent_is_counted_by_kind_and_what_colleagues_did_is_not(store: Store) -> None:
    second = replace(FLOUR_PRICE, id=PriceItemId(numbered(399)), min_qty=Decimal(99))
    with store.write() as work:
        work.save(second)
    price, account = (REGISTRY[kind].told.wire for kind in (PriceItem, type(BAKERY)))
    with store.apply() as applying:
        now_ms = round(NOW.timestamp() * 1000)
        old = now_ms - 20 * 24 * 3_600_000
        received.note(applying.connection, [(price, as_bytes(FLOUR_PRICE.id))], old)
        received.note(applying.connection, [(account, as_bytes(BAKERY.id)), (price, as_bytes(second.id))], now_ms)
    with store.read() as reading:
        [only] = news(reading, NOW)
    assert (only.kind, only.count, only.at, only.id) == ("price_item", 1, NOW, second.id)


def test_a_place_is_known_where_both_degrees_are(store: Store) -> None:
    half = AccountId(numbered(12))
    with store.write() as work:
        work.change(type(BAKERY), BAKERY.id, {"lat": Decimal("50.45"), "lon": Decimal("30.52")})
        work.save(replace(BICYCLES, id=half, number="N-3", lat=Decimal(1)))
    with store.read() as reading:
        assert spots(reading, [BAKERY.id, BICYCLES.id, half, ""]) == {BAKERY.id: Spot(50.45, 30.52)}
