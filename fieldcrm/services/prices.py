"""What prices are made of for one customer: the office's word, and the currency it is paid in."""

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceList
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import PriceListId, ProductId
from fieldcrm.domain.pricing import Offer
from fieldcrm.store.queries import prices
from fieldcrm.store.store import Reading

HOME_CURRENCY = "EUR"
"""Where neither the list nor the customer says what is paid in."""


def offer(reading: Reading, product: ProductId, price_list: PriceListId | None) -> Offer:
    """What the office has published; a product this device does not hold is refused."""
    found = prices.offers(reading, [product], price_list).get(product)
    if found is None:
        raise RuleBroken("record.missing", f"product {product}", "product")
    return found


def currency_of(reading: Reading, account: Account) -> str:
    """The list's, or else the customer's own."""
    listed = reading.find(PriceList, account.price_list) if account.price_list else None
    return (listed.currency if listed else None) or account.currency or HOME_CURRENCY
