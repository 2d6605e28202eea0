"""What the rep of the pictures sells: coffee, tea and what goes with them, with prices, stock and an autumn offer."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from fieldcrm.domain.catalogue import (
    PriceItem,
    PriceList,
    Product,
    ProductUnit,
    Promotion,
    PromotionKind,
    StockLevel,
    Warehouse,
)
from fieldcrm.domain.ids import (
    PriceItemId,
    PriceListId,
    ProductId,
    ProductUnitId,
    PromotionId,
    StockLevelId,
    WarehouseId,
)
from fieldcrm.store.shelves import Entity
from tests.support.company import TODAY, numbered

WHOLESALE: Final = PriceList(
    id=PriceListId(numbered(35)), code="WS2", name="Wholesale 2", currency="UAH", valid_from=date(2026, 9, 1)
)
HALLS: Final = [
    Warehouse(id=WarehouseId(numbered(500)), code="KYIV", name="Kyiv, Boryspilska 9"),
    Warehouse(id=WarehouseId(numbered(501)), code="LVIV", name="Lviv, Horodotska 359"),
]
# fmt: off
_GOODS: Final = (
    ("CF-1001", "Espresso Roma, beans 1 kg", "Coffee/Beans", "Aroma Nova", 412, 184, 6),
    ("CF-1003", "Espresso Napoli, beans 1 kg", "Coffee/Beans", "Aroma Nova", 438, 58, 6),
    ("CF-1007", "Espresso Forte, beans 1 kg", "Coffee/Beans", "Aroma Nova", 396, 121, 6),
    ("CF-1009", "Lviv Blend, beans 1 kg", "Coffee/Beans", "Galka", 451, 77, 6),
    ("CF-1014", "Filter Santos, ground 250 g", "Coffee/Ground", "Aroma Nova", "96.50", 46, 12),
    ("CF-1016", "Filter Kenya AA, ground 250 g", "Coffee/Ground", "Aroma Nova", "131.00", 29, 12),
    ("CF-1022", "Decaf espresso, beans 500 g", "Coffee/Beans", "Aroma Nova", 236, 12, 8),
    ("CF-1031", "Kava po-lvivsky, ground 250 g", "Coffee/Ground", "Galka", "102.00", 140, 12),
    ("CF-1040", "Instant gold, jar 100 g", "Coffee/Instant", "Aroma Nova", "118.00", 260, 12),
    ("DR-2201", "Oat drink, 1 l", "Drinks/Plant", "Vega", "72.00", 310, 6),
    ("DR-2203", "Oat drink Barista, 1 l", "Drinks/Plant", "Vega", "84.00", 9, 6),
    ("DR-2207", "Almond drink, 1 l", "Drinks/Plant", "Vega", "96.00", 88, 6),
    ("DR-2210", "Узвар із сушених яблук, 0,5 л", "Drinks/Still", "Садиба", "38.40", 412, 12),
    ("DR-2214", "Mineral water, still 0.5 l", "Drinks/Still", "Karpatska", "18.20", 960, 12),
    ("DR-2215", "Mineral water, sparkling 0.5 l", "Drinks/Still", "Karpatska", "18.20", 780, 12),
    ("TE-3101", "Black tea Ceylon, 100 g", "Tea/Black", "Jardin", "74.00", 150, 10),
    ("TE-3104", "Earl Grey, 100 g", "Tea/Black", "Jardin", "82.00", 66, 10),
    ("TE-3107", "Green tea Sencha, 100 g", "Tea/Green", "Jardin", "131.00", 0, 10),
    ("TE-3108", "Jasmine green tea 茉莉花茶, 100 g", "Tea/Green", "Jardin", "124.00", 43, 10),
    ("TE-3115", "Карпатський чай, трав’яний збір 80 г", "Tea/Herbal", "Садиба", "58.00", 205, 10),
    ("SY-4401", "Syrup caramel, 1 l", "Syrups", "Barista Line", "148.00", 51, 6),
    ("SY-4405", "Syrup hazelnut, 1 l", "Syrups", "Barista Line", "148.00", 37, 6),
    ("SY-4410", "Syrup vanilla, 1 l", "Syrups", "Barista Line", "148.00", 73, 6),
    ("SY-4416", "Syrup gingerbread, 1 l", "Syrups", "Barista Line", "156.00", 18, 6),
    ("SW-5102", "Oat biscuits, 2 kg", "Sweets/Biscuits", "Kolo", "264.00", 34, 4),
    ("SW-5108", "Медівник, нарізаний 1,2 кг", "Sweets/Cakes", "Садиба", "318.00", 22, 4),
    ("SW-5111", "Chocolate cookies, 2 kg", "Sweets/Biscuits", "Kolo", "298.00", 41, 4),
    ("AC-7701", "Cup, espresso 70 ml, set of 6", "Accessories", "Ceramo", "310.00", 240, 1),
    ("AC-7703", "Cup, cappuccino 180 ml, set of 6", "Accessories", "Ceramo", "420.00", 96, 1),
    ("AC-7712", "Paper cup 250 ml, 50 pcs", "Accessories", "Packo", "86.00", 530, 20),
    ("AC-7715", "Paper cup 350 ml, 50 pcs", "Accessories", "Packo", "98.00", 480, 20),
    ("AC-7720", "Milk jug, steel 600 ml", "Accessories", "Ceramo", "540.00", 14, 1),
)
# fmt: on
CODES: Final = tuple(code for code, *_ in _GOODS)


def product_id(code: str) -> ProductId:
    """The id of the product with that code."""
    return ProductId(numbered(600 + CODES.index(code)))


def price_of(code: str) -> Decimal:
    """What one of it costs on the wholesale list."""
    return Decimal(str(_GOODS[CODES.index(code)][4]))


def goods() -> Iterator[Entity]:
    """All the office has published."""
    yield WHOLESALE
    yield from HALLS
    for place, (code, name, shelf, brand, price, stock, case) in enumerate(_GOODS):
        yield from _product(place, code, name, shelf, brand, Decimal(str(price)), stock, case)
    yield _break(10, "CF-1001", "391.40")
    yield _break(24, "CF-1014", "91.70")
    yield Promotion(
        id=PromotionId(numbered(580)),
        code="AUTUMN",
        kind=PromotionKind.LINE_PERCENT,
        name="Autumn syrups",
        category="Syrups",
        min_qty=Decimal(6),
        percent=Decimal(5),
        valid_from=date(2026, 9, 15),
        valid_to=date(2026, 11, 30),
    )


def _product(
    place: int, code: str, name: str, shelf: str, brand: str, price: Decimal, stock: int, case: int
) -> Iterator[Entity]:
    id = ProductId(numbered(600 + place))
    yield Product(
        id=id,
        code=code,
        name=name,
        category=shelf,
        brand=brand,
        uom="pc",
        list_price=price,
        currency="UAH",
        min_price=price * Decimal("0.85"),
        barcode=str(4_820_000_000_000 + place * 37),
    )
    if case > 1:
        yield ProductUnit(id=ProductUnitId(numbered(1_200 + place)), product=id, uom="case", factor=Decimal(case))
    yield PriceItem(id=PriceItemId(numbered(700 + place)), price_list=WHOLESALE.id, product=id, price=price)
    for hall, share in enumerate((2, 1)):
        yield StockLevel(
            id=StockLevelId(numbered(800 + 2 * place + hall)),
            warehouse=HALLS[hall].id,
            product=id,
            on_hand=Decimal(stock * share // 3 if hall else stock - stock // 3),
            as_of=TODAY - timedelta(days=hall),
        )


def _break(number: int, code: str, price: str) -> PriceItem:
    """From so many on, one costs less."""
    return PriceItem(
        id=PriceItemId(numbered(760 + number)),
        price_list=WHOLESALE.id,
        product=product_id(code),
        price=Decimal(price),
        min_qty=Decimal(number),
    )
