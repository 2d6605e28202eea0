"""The catalogue: what is on sale, for whom at what price, and never a stock without its age."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from fieldcrm.domain.assortment import Shelf
from fieldcrm.domain.catalogue import Product, Promotion, PromotionKind, StockLevel, Warehouse
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId, OrderId, ProductId, PromotionId, StockLevelId, VisitId, WarehouseId
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.services.prices import buyer_of
from fieldcrm.store.queries.product_list import (
    Buyer,
    ProductRow,
    Sort,
    View,
    Wanted,
    branches,
    product_ids,
    product_rows,
)
from fieldcrm.store.queries.product_page import ProductPage, product_page, sales
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, FLOUR, FLOUR_ID, NOW, REP, SUGAR, SUGAR_ID, TODAY, numbered

WHEEL = Product(
    id=ProductId(numbered(601)), code="WHEEL", name="wheel", category="Parts/Wheels", brand="Rondo", currency="USD"
)
OLD = Product(
    id=ProductId(numbered(602)),
    code="OLD",
    name="Old lamp",
    category="Partsmart",
    discontinued_on=TODAY,
    barcode="4711",
)
NORTH_STORE = Warehouse(id=WarehouseId(numbered(500)), code="N", name="North store")
SOUTH_STORE = Warehouse(id=WarehouseId(numbered(501)), code="S")
COUNTED_AT = datetime(2026, 11, 24, 7, 12, tzinfo=UTC)
STOCK = [
    StockLevel(
        id=StockLevelId(numbered(700)),
        warehouse=NORTH_STORE.id,
        product=FLOUR_ID,
        on_hand=Decimal(9),
        reserved=Decimal(2),
        counted_at=COUNTED_AT,
    ),
    StockLevel(
        id=StockLevelId(numbered(701)),
        warehouse=SOUTH_STORE.id,
        product=FLOUR_ID,
        on_hand=Decimal(5),
        as_of=TODAY - timedelta(days=3),
    ),
    StockLevel(id=StockLevelId(numbered(702)), warehouse=NORTH_STORE.id, product=SUGAR_ID, on_hand=Decimal(0)),
]
AUTUMN = Promotion(
    id=PromotionId(numbered(800)),
    code="AUTUMN",
    kind=PromotionKind.LINE_PERCENT,
    category="Parts",
    percent=Decimal(10),
    valid_to=TODAY,
)
WINTER = replace(
    AUTUMN, id=PromotionId(numbered(801)), code="WINTER", valid_from=TODAY + timedelta(days=1), valid_to=None
)


@pytest.fixture(autouse=True)
def goods(store: Store) -> None:
    with store.write() as work:
        rows: list[Product | Warehouse | StockLevel | Promotion] = [WHEEL, OLD, NORTH_STORE, SOUTH_STORE]
        for each in (*rows, *STOCK, AUTUMN, WINTER):
            work.save(each)


def for_the_bakery(store: Store) -> Buyer:
    with store.read() as reading:
        buyer = buyer_of(reading, "account", BAKERY.id)
    assert buyer is not None
    return buyer


def rows(store: Store, wanted: Wanted, buyer: Buyer | None = None) -> list[ProductRow]:
    with store.read() as reading:
        return product_rows(reading, product_ids(reading, wanted, buyer, TODAY), buyer, TODAY)


def names(store: Store, buyer: Buyer | None = None, view: View = View.SOLD, sort: Sort = Sort.NAME) -> list[str]:
    return [row.name for row in rows(store, Wanted(view=view, sort=sort), buyer)]


def page(store: Store, id: ProductId, buyer: Buyer | None = None) -> ProductPage:
    with store.read() as reading:
        return product_page(reading, id, buyer, TODAY)


def placed(store: Store, new_id: NewId, product: ProductId, days_ago: int = 0) -> OrderId:
    day = TODAY - timedelta(days=days_ago)
    order = OrderId(ordering.start_order(store, BAKERY.id, today=day, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=product, qty=Decimal(12)), new_id=new_id)
    ordering.place_order(store, order, at=NOW)
    return order


def test_what_is_on_sale_comes_by_name_whatever_its_case(store: Store) -> None:
    assert names(store) == ["Flour", "Sugar", "wheel"]


def test_a_view_shows_what_its_name_says(store: Store, new_id: NewId) -> None:
    placed(store, new_id, SUGAR_ID)
    assert names(store, view=View.GONE) == ["Old lamp"]
    assert names(store, view=View.IN_STOCK) == ["Flour"]
    assert names(store, view=View.PROMOTED) == ["wheel"]
    assert names(store, for_the_bakery(store), View.BOUGHT) == ["Sugar"]
    assert names(store, view=View.BOUGHT) == []


def test_a_promotion_for_everything_promotes_everything(store: Store) -> None:
    with store.write() as work:
        work.save(replace(AUTUMN, id=PromotionId(numbered(802)), code="ALL", category=None))
    assert names(store, view=View.PROMOTED) == names(store)


def test_the_order_is_the_one_asked_for(store: Store, new_id: NewId) -> None:
    placed(store, new_id, SUGAR_ID)
    assert names(store, sort=Sort.CODE) == ["Flour", "Sugar", "wheel"]
    assert names(store, sort=Sort.STOCK) == ["Flour", "Sugar", "wheel"]
    assert names(store, for_the_bakery(store), sort=Sort.BOUGHT) == ["Sugar", "Flour", "wheel"]


def test_a_branch_holds_what_lies_in_it_and_no_neighbour_whose_name_begins_the_same(store: Store) -> None:
    found = rows(store, Wanted(shelf=Shelf.CATEGORY, path="Parts"))
    assert [row.name for row in found] == ["wheel"]
    assert [row.name for row in rows(store, Wanted(shelf=Shelf.BRAND, path="Rondo"))] == ["wheel"]


def test_a_product_is_found_by_its_words_and_by_its_barcode(store: Store) -> None:
    assert [row.name for row in rows(store, Wanted(typed="whe"))] == ["wheel"]
    assert [row.name for row in rows(store, Wanted(view=View.GONE, typed="4711"))] == ["Old lamp"]


def test_branches_count_what_is_on_sale(store: Store) -> None:
    with store.read() as reading:
        found = branches(reading, TODAY)
    assert [(each.shelf, each.path, each.count) for each in found] == [
        (Shelf.ALL, "", 3),
        (Shelf.CATEGORY, "Baking", 2),
        (Shelf.CATEGORY, "Parts", 1),
        (Shelf.BRAND, "Rondo", 1),
    ]


def test_a_row_is_priced_for_the_customer_in_hand_and_else_from_its_card(store: Store, new_id: NewId) -> None:
    placed(store, new_id, FLOUR_ID, 5)
    [theirs] = rows(store, Wanted(typed="flour"), for_the_bakery(store))
    [anybodys] = rows(store, Wanted(typed="flour"))
    assert (theirs.price, anybodys.price) == (Decimal(10), Decimal(12))
    assert theirs.next_break is not None
    assert theirs.next_break.qty == 10
    assert theirs.bought is not None
    assert (theirs.bought.qty, theirs.bought.on) == (Decimal(12), TODAY - timedelta(days=5))
    assert anybodys.bought is None


def test_a_row_says_the_promotion_that_runs_and_whether_it_is_still_sold(store: Store) -> None:
    [wheel] = rows(store, Wanted(typed="wheel"))
    [old] = rows(store, Wanted(view=View.GONE))
    assert (wheel.promotion, wheel.is_sold, old.is_sold) == ("AUTUMN", True, False)


def test_a_page_says_what_each_quantity_costs_and_why(store: Store) -> None:
    shown = page(store, FLOUR_ID, for_the_bakery(store))
    assert [(rung.asked.qty, rung.each) for rung in shown.rungs] == [
        (Decimal(1), Decimal(10)),
        (Decimal(10), Decimal(9)),
    ]
    assert [step.rule for step in shown.rungs[0].trace] == ["price.list"]
    assert [step.rule for step in page(store, FLOUR_ID).rungs[0].trace] == ["price.card"]


def test_a_page_has_the_promotions_of_today_and_those_to_come(store: Store) -> None:
    assert [each.code for each in page(store, WHEEL.id).promotions] == ["AUTUMN", "WINTER"]


def test_stock_is_told_by_warehouse_and_each_with_its_own_age(store: Store) -> None:
    found = page(store, FLOUR_ID).stock
    assert [(each.warehouse, each.available, each.as_of, each.counted_at) for each in found] == [
        ("North store", Decimal(7), None, COUNTED_AT),
        ("S", Decimal(5), TODAY - timedelta(days=3), None),
    ]


def test_who_took_it_lately_comes_newest_first_and_no_draft_counts(store: Store, new_id: NewId) -> None:
    older, newer = placed(store, new_id, FLOUR_ID, 9), placed(store, new_id, FLOUR_ID, 2)
    draft = ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id)
    ordering.put_line(store, OrderId(draft.id), Wish(product=FLOUR_ID, qty=Decimal(1)), new_id=new_id)
    with store.read() as reading:
        found = sales(reading, FLOUR_ID)
    assert [(each.order, each.name, each.qty) for each in found] == [
        (newer, BAKERY.name, Decimal(12)),
        (older, BAKERY.name, Decimal(12)),
    ]


def test_a_product_that_is_not_here_is_refused(store: Store) -> None:
    with pytest.raises(RuleBroken) as refused:
        page(store, ProductId(numbered(12345)))
    assert refused.value.code == "record.missing"


def test_the_customer_in_hand_is_whose_card_visit_or_order_was_opened(store: Store, new_id: NewId) -> None:
    draft = ordering.start_order(store, BICYCLES.id, today=TODAY, new_id=new_id).id
    visit = Visit(id=VisitId(numbered(803)), account=BAKERY.id, user=REP.id, day=TODAY, starts_at=NOW)
    with store.write() as work:
        work.save(visit)
    with store.read() as reading:
        found = [buyer_of(reading, *hand) for hand in (("visit", visit.id), ("order", draft), ("account", BAKERY.id))]
        nobody = [buyer_of(reading, *hand) for hand in (("", ""), ("account", numbered(999)), ("order", numbered(999)))]
    assert [each and (each.account, each.draft) for each in found] == [
        (BAKERY.id, None),
        (BICYCLES.id, draft),
        (BAKERY.id, None),
    ]
    assert nobody == [None, None, None]


def test_a_page_says_how_many_are_on_the_order_that_is_being_written(store: Store, new_id: NewId) -> None:
    draft = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    ordering.put_line(store, draft, Wish(product=FLOUR_ID, qty=Decimal(4)), new_id=new_id)
    on_it = page(store, FLOUR_ID, for_the_bakery(store)).draft
    beside = page(store, SUGAR_ID, for_the_bakery(store)).draft
    assert on_it is not None
    assert beside is not None
    assert (on_it.id, [*on_it.on_it], [*beside.on_it]) == (draft, [(Decimal(4), "")], [])


def test_the_smallest_company_has_a_catalogue_too(store: Store) -> None:
    with store.write() as work:
        for each in (FLOUR, SUGAR, WHEEL, OLD):
            work.change(Product, each.id, {"category": None, "brand": None, "discontinued_on": None})
    with store.read() as reading:
        assert [(each.shelf, each.count) for each in branches(reading, TODAY)] == [(Shelf.ALL, 4)]
