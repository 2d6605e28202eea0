"""What an order pad offers while one types, and how products are named by their codes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product, ProductUnit, StockLevel, Warehouse
from fieldcrm.domain.ids import (
    AccountId,
    NewId,
    OrderId,
    PriceItemId,
    ProductId,
    ProductUnitId,
    StockLevelId,
    WarehouseId,
)
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries import products
from fieldcrm.store.store import Reading, Store
from tests.support.company import BAKERY, BICYCLES, DEALERS, FLOUR_ID, FLOUR_PRICE, NOW, SUGAR_ID, TODAY, numbered


def place(store: Store, new_id: NewId, days_ago: int, qty: str = "2") -> None:
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY - timedelta(days=days_ago), new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(qty)), new_id=new_id)
    ordering.place_order(store, order, at=NOW)


def offered(
    reading: Reading, account: AccountId, typed: str, on_order: Mapping[ProductId, Decimal] | None = None
) -> Sequence[products.Choice]:
    sought = products.Sought(
        account=reading.load(Account, account), currency="USD", today=TODAY, on_order=on_order or {}
    )
    return products.choices(reading, sought, typed).choices


def test_a_pad_offers_products_with_price_stock_and_what_was_last_taken(store: Store, new_id: NewId) -> None:
    place(store, new_id, 5, "3")
    shed = Warehouse(id=WarehouseId(numbered(50)), code="SHED")
    with store.write() as work:
        work.save(shed)
        level = StockLevel(
            id=StockLevelId(numbered(51)), warehouse=shed.id, product=FLOUR_ID, on_hand=Decimal(7), as_of=TODAY
        )
        work.save(level)
    with store.read() as reading:
        [flour] = offered(reading, BAKERY.id, "flo")
    assert (flour.code, flour.price) == ("FLOUR", Decimal(10))
    assert flour.stock is not None
    assert (flour.stock.available, flour.stock.as_of) == (Decimal(7), TODAY)
    assert flour.bought == products.Bought(qty=Decimal(3), on=TODAY - timedelta(days=5))


def test_a_pad_offers_first_what_the_customer_takes(store: Store, new_id: NewId) -> None:
    place(store, new_id, 5)
    with store.write() as work:
        for id in (FLOUR_ID, SUGAR_ID):
            work.change(Product, id, {"category": "Baking things"})
    with store.read() as reading:
        found = offered(reading, BAKERY.id, "baking")
    assert [each.id for each in found] == [FLOUR_ID, SUGAR_ID]
    assert found[1].price == Decimal(3)


def test_an_account_on_no_list_is_offered_the_cards_price(store: Store) -> None:
    with store.read() as reading:
        [flour] = offered(reading, BICYCLES.id, "flour")
        assert reading.load(Account, BAKERY.id).price_list == DEALERS.id
    assert flour.price == Decimal(12)


def test_a_pad_says_what_is_on_the_order_and_offers_last_what_is_sold_no_more(store: Store) -> None:
    with store.write() as work:
        work.change(Product, FLOUR_ID, {"category": "Baking", "discontinued_on": TODAY})
    with store.read() as reading:
        sugar, flour = offered(reading, BAKERY.id, "baking", on_order={FLOUR_ID: Decimal(1)})
    assert (sugar.id, sugar.is_on_order, sugar.is_sold) == (SUGAR_ID, False, True)
    assert (flour.id, flour.is_on_order, flour.is_sold) == (FLOUR_ID, True, False)


def test_of_many_matches_the_best_are_shown_and_all_are_counted(store: Store) -> None:
    with store.write() as work:
        for number in range(60):
            work.save(Product(id=ProductId(numbered(400 + number)), code=f"ROLL-{number:02}", name=f"Roll {number}"))
    with store.read() as reading:
        sought = products.Sought(account=reading.load(Account, BAKERY.id), currency="USD", today=TODAY)
        some, many = (products.choices(reading, sought, typed) for typed in ("ROLL-1", "roll"))
    assert (len(some.choices), some.found, some.is_all) == (products.MOST, 11, True)
    assert (len(many.choices), many.found, many.is_all) == (products.MOST, products.CONSIDERED, False)


def test_products_are_found_by_their_codes_and_barcodes_whatever_their_case(store: Store) -> None:
    unit = ProductUnit(id=ProductUnitId(numbered(399)), product=FLOUR_ID, uom="sack", factor=Decimal(25))
    with store.write() as work:
        work.change(Product, FLOUR_ID, {"uom": "kg"})
        work.change(Product, SUGAR_ID, {"barcode": "4820001234567"})
        work.save(unit)
    with store.read() as reading:
        found = products.by_codes(reading, ("flour", "4820001234567", "SALT"))
    assert {code: each.id for code, each in found.items()} == {"flour": FLOUR_ID, "4820001234567": SUGAR_ID}
    assert (found["flour"].uom, [each.name for each in found["flour"].units]) == ("kg", ["kg", "sack"])


def test_what_is_on_the_order_already_counts_for_the_price_of_one_more(store: Store) -> None:
    cheaper = replace(FLOUR_PRICE, id=PriceItemId(numbered(398)), min_qty=Decimal(10), price=Decimal("1.00"))
    with store.write() as work:
        work.save(cheaper)
        work.change(Account, BAKERY.id, {"price_list": cheaper.price_list})
    with store.read() as reading:
        [alone] = offered(reading, BAKERY.id, "flour")
        [with_nine] = offered(reading, BAKERY.id, "flour", {FLOUR_ID: Decimal(9)})
    assert alone.price != Decimal("1.00")
    assert with_nine.price == Decimal("1.00")
