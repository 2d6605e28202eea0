"""What the office has published about the prices of some products, for one price list."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import or_

from fieldcrm.domain.catalogue import PriceItem, PriceList, Product, ProductUnit, Promotion
from fieldcrm.domain.ids import PriceListId, ProductId
from fieldcrm.domain.pricing import Offer
from fieldcrm.store.store import Reading

T = TypeVar("T", PriceItem, ProductUnit, Promotion)


def offers(
    reading: Reading, products: Sequence[ProductId], price_list: PriceListId | None
) -> Mapping[ProductId, Offer]:
    """Everything a price is made of, for each product this device holds; five queries, however many they are."""
    listed = reading.find(PriceList, price_list) if price_list else None
    items = _by_product(_items(reading, products, price_list))
    units = _by_product(reading.all(ProductUnit, reading.table(ProductUnit).c.product.in_(products)))
    meant = reading.table(Promotion).c.product
    promotions = reading.all(Promotion, or_(meant.is_(None), meant.in_(products)))
    for_many, own = [each for each in promotions if each.product is None], _by_product(promotions)
    return {
        product.id: Offer(
            product=product,
            price_list=listed,
            items=tuple(items[product.id]),
            promotions=(*for_many, *own[product.id]),
            units=tuple(units[product.id]),
        )
        for product in reading.all(Product, reading.table(Product).c.id.in_(products))
    }


def _items(reading: Reading, products: Sequence[ProductId], price_list: PriceListId | None) -> list[PriceItem]:
    columns = reading.table(PriceItem).c
    return reading.all(PriceItem, columns.product.in_(products), columns.price_list == price_list) if price_list else []


def _by_product(rows: Sequence[T]) -> defaultdict[ProductId, list[T]]:
    found: defaultdict[ProductId, list[T]] = defaultdict(list)
    for row in rows:
        if row.product is not None:
            found[row.product].append(row)
    return found
