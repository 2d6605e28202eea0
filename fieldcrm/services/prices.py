"""What prices are made of for one customer: the office's word, and the currency it is paid in."""

from collections.abc import Mapping

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceList
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import OrderId, PriceListId, ProductId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.pricing import Offer
from fieldcrm.services.people import me
from fieldcrm.store.queries import prices
from fieldcrm.store.queries.ordering import draft_of
from fieldcrm.store.queries.product_list import Buyer
from fieldcrm.store.store import Reading

HOME_CURRENCY = "EUR"
"""Where neither the list nor the customer says what is paid in."""
_OF: Mapping[str, type[Account] | type[Visit] | type[Order]] = {"account": Account, "visit": Visit, "order": Order}
"""What names a customer."""


def offer(reading: Reading, product: ProductId, price_list: PriceListId | None) -> Offer:
    """What the office has published; a product this device does not hold is refused."""
    found = prices.offers(reading, [product], price_list).get(product)
    if found is None:
        raise RuleBroken("record.missing", f"product {product}", "product")
    return found


def buyer_of(reading: Reading, kind: str, id: str) -> Buyer | None:
    """Whom prices are for when a customer, a visit or an order is in hand; None for one that is not here."""
    record = reading.find(_OF[kind], id) if kind in _OF else None
    account = record if isinstance(record, Account) else reading.find(Account, record.account) if record else None
    if account is None:
        return None
    listed = reading.find(PriceList, account.price_list) if account.price_list else None
    return Buyer(
        account=account.id,
        name=account.name,
        price_list=account.price_list,
        price_list_name=(listed.name or listed.code) if listed else "",
        currency=currency_of(reading, account),
        draft=draft_of(reading, account.id, me(reading).id, OrderId(id) if kind == "order" else None),
    )


def currency_of(reading: Reading, account: Account) -> str:
    """The list's, or else the customer's own."""
    listed = reading.find(PriceList, account.price_list) if account.price_list else None
    return (listed.currency if listed else None) or account.currency or HOME_CURRENCY
