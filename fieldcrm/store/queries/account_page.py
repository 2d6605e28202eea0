"""Everything a rep wants to know at the door: the card, the people, what happened, what is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceList, Product
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ProductId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import Territory, User
from fieldcrm.domain.replenishment import BASKET_ORDERS, NOT_ORDERED, Rhythm, rhythm, usual_basket, worth
from fieldcrm.domain.sales import Sales, Sold, sales
from fieldcrm.store.queries.open_items import OpenItem, open_items
from fieldcrm.store.queries.ordering import last_orders, promised
from fieldcrm.store.queries.states import Sync, states
from fieldcrm.store.queries.timeline import Sort, Timeline, timeline
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """What the customer mostly takes: names, the most faithful first, and what it comes to at the last prices."""

    products: tuple[str, ...]
    worth: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPage:
    """The customer and what belongs to it."""

    account: Account
    territory: str
    owner: str
    price_list: str
    people: Sequence[Contact]
    timeline: Timeline
    rhythm: Rhythm | None
    basket: Basket | None
    sales: Sales
    open: Sequence[OpenItem]
    conflicts: Sequence[Conflict]
    waits: bool
    sync: Sync | None
    free: Decimal | None
    """What is left of the credit; None where there is no limit, or none in a currency."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which customer, and how much of what happened there."""

    id: AccountId
    sort: Sort
    most: int


def account_page(reading: Reading, wanted: Wanted, today: date) -> AccountPage:
    """One snapshot of all of it."""
    account = reading.load(Account, wanted.id)
    contacts, conflicts = reading.table(Contact), reading.table(Conflict)
    open_here = (conflicts.c.account == account.id, conflicts.c.status == ConflictStatus.OPEN)
    orders = _orders(reading, account.id)
    return AccountPage(
        account=account,
        territory=_name(reading, Territory, account.territory),
        owner=_name(reading, User, account.owner),
        price_list=_name(reading, PriceList, account.price_list),
        people=sorted(reading.all(Contact, contacts.c.account == account.id), key=lambda each: each.full_name),
        timeline=timeline(reading, account.id, wanted.sort, wanted.most),
        rhythm=rhythm(order.on for order in orders),
        basket=_basket(reading, account.id),
        sales=sales(orders, today),
        open=open_items(reading, account.id),
        conflicts=reading.all(Conflict, *open_here),
        waits=("account", account.id) in unsent(reading),
        sync=states(reading, "account", (account.id,)).get(account.id),
        free=_free(reading, account),
    )


def _name(reading: Reading, kind: type[Territory] | type[User] | type[PriceList], id: str | None) -> str:
    found = reading.find(kind, id) if id else None
    return (found.name if found else None) or ""


def _free(reading: Reading, account: Account) -> Decimal | None:
    if account.credit_limit is None or account.currency is None:
        return None
    return account.credit_limit - promised(reading, account.id, account.currency)


def _orders(reading: Reading, id: AccountId) -> list[Sold]:
    orders = reading.table(Order).c
    query = select(orders.ordered_on, orders.total, orders.currency)
    rows = reading.rows(query.where(orders.account == id, orders.status.not_in(NOT_ORDERED)))
    return [Sold(on=row.ordered_on, total=row.total or Decimal(0), currency=row.currency) for row in rows]


def _basket(reading: Reading, id: AccountId) -> Basket | None:
    orders = last_orders(reading, id, BASKET_ORDERS)
    basket = usual_basket(orders)
    if not basket:
        return None
    names = _products(reading, [each.product for each in basket])
    return Basket(
        products=tuple(names[each.product] for each in basket if each.product in names),
        worth=worth(basket, orders),
        currency=orders[0].currency,
    )


def _products(reading: Reading, ids: Sequence[ProductId]) -> dict[ProductId, str]:
    products = reading.table(Product).c
    return {row.id: row.name for row in reading.rows(select(products.id, products.name).where(products.id.in_(ids)))}
