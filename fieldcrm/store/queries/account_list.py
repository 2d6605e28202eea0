"""The list of customers: every id once, rows a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, func, select

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import Territory, User
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store import book
from fieldcrm.store.search import ids_of
from fieldcrm.store.store import Reading


class View(StrEnum):
    """A list people ask for by name."""

    ALL = "all"
    MINE = "mine"
    DEALERS = "dealers"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """What a list says of a customer; `key` is the row's place in the file, `waits` whether something is unsent."""

    key: int
    id: str
    number: str
    name: str
    city: str
    territory: str
    segment: str
    type: AccountType
    owner: str
    last_order: date | None
    waits: bool


def account_ids(reading: Reading, view: View, typed: str, me: str) -> Sequence[int]:
    """Every customer the view and the words let through, by name."""
    accounts = reading.table(Account)
    query = select(accounts.c.rid).where(*_wanted(reading, view, me))
    found = ids_of("account", typed)
    if found is not None:
        query = query.where(accounts.c.id.in_(found.columns(accounts.c.id).scalar_subquery()))
    return [row.rid for row in reading.rows(query.order_by(func.lower(accounts.c.name), accounts.c.rid))]


def _wanted(reading: Reading, view: View, me: str) -> tuple[ColumnElement[bool], ...]:
    accounts = reading.table(Account)
    match view:
        case View.MINE:
            return (accounts.c.owner == me,)
        case View.DEALERS:
            return (accounts.c.type == AccountType.DEALER,)
        case View.CHANGED:
            return (accounts.c.id.in_(_waiting(reading)),)
        case View.ALL:
            return ()


def account_rows(reading: Reading, keys: Sequence[int]) -> list[AccountRow]:
    """The rows of some places, in their order."""
    accounts, territories, users = (reading.table(kind) for kind in (Account, Territory, User))
    joined = accounts.outerjoin(territories, territories.c.id == accounts.c.territory)
    joined = joined.outerjoin(users, users.c.id == accounts.c.owner)
    query = (
        select(
            accounts.c.rid,
            accounts.c.id,
            accounts.c.number,
            accounts.c.name,
            accounts.c.city,
            accounts.c.segment,
            accounts.c.type,
            territories.c.name.label("territory"),
            users.c.name.label("owner"),
            _last_order(reading),
            accounts.c.id.in_(_waiting(reading)).label("waits"),
        )
        .select_from(joined)
        .where(accounts.c.rid.in_(keys))
    )
    rows = {row.rid: row for row in reading.rows(query)}
    return [
        AccountRow(
            key=key,
            id=row.id,
            number=row.number,
            name=row.name,
            city=row.city or "",
            territory=row.territory or "",
            segment=row.segment or "",
            type=row.type,
            owner=row.owner or "",
            last_order=row.last_order,
            waits=bool(row.waits),
        )
        for key in keys
        if (row := rows.get(key)) is not None
    ]


def account_at(reading: Reading, key: int) -> AccountId | None:
    """The customer in a place of the list; None where it has gone."""
    accounts = reading.table(Account).c
    return next((row.id for row in reading.rows(select(accounts.id).where(accounts.rid == key))), None)


def _last_order(reading: Reading) -> ColumnElement[date | None]:
    orders, accounts = reading.table(Order), reading.table(Account)
    mine = (orders.c.account == accounts.c.id, orders.c.status.not_in(NOT_ORDERED))
    newest = func.max(orders.c.ordered_on, type_=orders.c.ordered_on.type)
    return select(newest).where(*mine).scalar_subquery().label("last_order")


def _waiting(reading: Reading) -> Select[bytes]:
    wire = reading.shelves.of(Account).spec.told.wire
    joined = book.ops.join(book.sealed, book.sealed.c.tx == book.ops.c.tx)
    unsent = (book.ops.c.tbl == wire, book.sealed.c.state == book.WAITING)
    return select(book.ops.c.id).select_from(joined).where(*unsent)
