"""What we sell, for how much, and where it lies: published by the office, held by everyone."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from fieldcrm.domain.ids import (
    PriceItemId,
    PriceListId,
    ProductId,
    ProductUnitId,
    PromotionId,
    StockLevelId,
    WarehouseId,
)
from fieldcrm.domain.marks import OFFICE, Delete, entity, key, owner, search, wire
from fieldcrm.domain.values import Amount, Currency, Latitude, Line, Longitude, Percent, Prose, Quantity, SomeQuantity

ONE = Decimal(1)


@entity(wire=7, merge=OFFICE, delete=Delete.NEVER)
class Product:
    """An article."""

    id: Annotated[ProductId, wire(1)]
    code: Annotated[Line, wire(2), key, search]
    name: Annotated[Line, wire(3), search]
    category: Annotated[Line | None, wire(4), search] = None
    brand: Annotated[Line | None, wire(5), search] = None
    uom: Annotated[Line | None, wire(6)] = None
    list_price: Annotated[Amount | None, wire(7)] = None
    currency: Annotated[Currency | None, wire(8)] = None
    cost: Annotated[Amount | None, wire(9)] = None
    min_price: Annotated[Amount | None, wire(10)] = None
    barcode: Annotated[Line | None, wire(11), search] = None
    discontinued_on: Annotated[date | None, wire(12)] = None
    description: Annotated[Prose | None, wire(13)] = None

    def is_sold_on(self, day: date) -> bool:
        """Whether it can still be ordered that day."""
        return self.discontinued_on is None or day < self.discontinued_on


@entity(wire=8, merge=OFFICE, delete=Delete.WITH_OWNER)
class ProductUnit:
    """A further unit a product is ordered in: so many of its own unit."""

    id: Annotated[ProductUnitId, wire(1)]
    product: Annotated[ProductId, wire(2), owner]
    uom: Annotated[Line, wire(3)]
    factor: Annotated[SomeQuantity, wire(4)]
    barcode: Annotated[Line | None, wire(5), search] = None


@entity(wire=9, merge=OFFICE, delete=Delete.NEVER)
class PriceList:
    """Prices for a group of customers, in one currency."""

    id: Annotated[PriceListId, wire(1)]
    code: Annotated[Line, wire(2), key]
    name: Annotated[Line | None, wire(3)] = None
    currency: Annotated[Currency | None, wire(4)] = None
    valid_from: Annotated[date | None, wire(5)] = None
    valid_to: Annotated[date | None, wire(6)] = None


@entity(wire=10, merge=OFFICE, delete=Delete.WITH_OWNER)
class PriceItem:
    """The price of one product from a quantity upwards, for a time."""

    id: Annotated[PriceItemId, wire(1)]
    price_list: Annotated[PriceListId, wire(2), owner]
    product: Annotated[ProductId, wire(3)]
    price: Annotated[Amount, wire(4)]
    min_qty: Annotated[Quantity, wire(5)] = ONE
    uom: Annotated[Line | None, wire(6)] = None
    valid_from: Annotated[date | None, wire(7)] = None
    valid_to: Annotated[date | None, wire(8)] = None


class PromotionKind(StrEnum):
    """What a promotion gives; only `line%` is worked out so far, the others are kept and shown."""

    LINE_PERCENT = "line%"
    AMOUNT = "amount"
    FIXED = "fixed"
    FREE_GOODS = "free_goods"
    BUNDLE = "bundle"
    ASSORTMENT_WIDTH = "assortment_width"
    ORDER_VALUE = "order_value"
    UNKNOWN = "?"


@entity(wire=11, merge=OFFICE, delete=Delete.NEVER)
class Promotion:
    """A reduction for a time: on a product, on a category, or on everything."""

    id: Annotated[PromotionId, wire(1)]
    code: Annotated[Line, wire(2), key]
    kind: Annotated[PromotionKind, wire(3)]
    name: Annotated[Line | None, wire(4)] = None
    product: Annotated[ProductId | None, wire(5)] = None
    category: Annotated[Line | None, wire(6)] = None
    min_qty: Annotated[Quantity, wire(7)] = ONE
    percent: Annotated[Percent | None, wire(8)] = None
    valid_from: Annotated[date | None, wire(9)] = None
    valid_to: Annotated[date | None, wire(10)] = None


@entity(wire=12, merge=OFFICE, delete=Delete.NEVER)
class Warehouse:
    """Where goods lie."""

    id: Annotated[WarehouseId, wire(1)]
    code: Annotated[Line, wire(2), key]
    name: Annotated[Line | None, wire(3)] = None
    lat: Annotated[Latitude | None, wire(4)] = None
    lon: Annotated[Longitude | None, wire(5)] = None


@entity(wire=13, merge=OFFICE, delete=Delete.WITH_OWNER, plural="stock")
class StockLevel:
    """How much of a product lies in a warehouse, and when that was counted; never shown without its age."""

    id: Annotated[StockLevelId, wire(1)]
    warehouse: Annotated[WarehouseId, wire(2), owner]
    product: Annotated[ProductId, wire(3)]
    on_hand: Annotated[Quantity, wire(4)]
    reserved: Annotated[Quantity, wire(5)] = Decimal(0)
    as_of: Annotated[date | None, wire(6)] = None
    counted_at: Annotated[datetime | None, wire(7)] = None

    @property
    def available(self) -> Decimal:
        """What is not promised to anyone."""
        return self.on_hand - self.reserved
