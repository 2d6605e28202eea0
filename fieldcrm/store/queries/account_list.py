"""The list of customers: every id once, rows a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, literal_column, select

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.diary import Visit, VisitStatus
from fieldcrm.domain.ids import AccountId, UserId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import Territory, User
from fieldcrm.domain.replenishment import NOT_ORDERED, Due, rhythm
from fieldcrm.store import book
from fieldcrm.store.queries.account_filters import Filter, narrowed
from fieldcrm.store.queries.agenda import days_in, due_customers, order_days, rhythms
from fieldcrm.store.queries.places import is_among, sorted_when_found
from fieldcrm.store.queries.states import Sync, customers_state
from fieldcrm.store.search import ids_of
from fieldcrm.store.store import Reading


class View(StrEnum):
    """A list people ask for by name."""

    ALL = "all"
    MINE = "mine"
    DUE = "due"
    LATE = "late"
    UNPLANNED = "unplanned"
    DEALERS = "dealers"
    CHANGED = "changed"


class Sort(StrEnum):
    """By what a list is sorted."""

    NAME = "name"
    NUMBER = "number"
    CITY = "city"
    TERRITORY = "territory"
    SEGMENT = "segment"
    TYPE = "type"
    OWNER = "owner"
    LAST_VISIT = "last_visit"
    LAST_ORDER = "last_order"
    NEXT_ORDER = "next_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which customers, in which order, for whom and on which day."""

    me: UserId
    today: date
    view: View = View.ALL
    typed: str = ""
    filters: tuple[Filter, ...] = ()
    sort: Sort = Sort.NAME
    is_falling: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """What a list says of a customer; `key` is the row's place in the file, `due_in` so many days until the next order
    is due by the customer's own rhythm, below nothing where it is late, and `sync` says what is to be told of its way
    to head office."""

    key: int
    id: str
    number: str
    name: str
    city: str
    territory: str
    segment: str
    type: AccountType
    owner: str
    phone: str
    last_visit: date | None
    last_order: date | None
    due_in: int | None
    sync: Sync | None


def account_ids(reading: Reading, asked: Asked) -> Sequence[int]:
    """Every customer that the view, the filters and the words let through; those without the value come last."""
    if asked.sort is Sort.NEXT_ORDER:
        return _by_next_order(reading, asked)
    accounts = reading.table(Account)
    conditions = [*_wanted(reading, asked), *narrowed(reading, asked.filters, asked.today)]
    found = ids_of("account", asked.typed)
    if found is not None:
        conditions.append(accounts.c.id.in_(found.columns(accounts.c.id).scalar_subquery()))
    query = _joined(reading, asked.sort).where(*conditions)
    by = _sorted_by(reading, asked.sort)
    if found is not None and asked.sort is Sort.NAME:
        query = select(accounts.c.rid).where(is_among(accounts.c.rid, query))
    elif conditions:
        by = sorted_when_found(by)
    ways = (by.desc(), accounts.c.rid.desc()) if asked.is_falling else (by.asc(), accounts.c.rid.asc())
    empty_last = () if asked.sort in _ALWAYS_THERE else (by.is_(None),)
    return reading.keys(query.order_by(*empty_last, *ways))


def _by_next_order(reading: Reading, asked: Asked) -> Sequence[int]:
    """A rhythm is no column: it is made of the days, and among equals the name decides."""
    keys = account_ids(reading, replace(asked, sort=Sort.NAME, is_falling=False))
    due = {key: beat.next_on for key, beat in rhythms(reading).items() if not beat.is_lost(asked.today)}
    dated = sorted((key for key in keys if key in due), key=due.__getitem__, reverse=asked.is_falling)
    return [*dated, *(key for key in keys if key not in due)]


_ALWAYS_THERE: Final = (Sort.NAME, Sort.NUMBER, Sort.TYPE)


def _joined(reading: Reading, sort: Sort) -> Select[int]:
    """The customers, beside what they are sorted by where that stands elsewhere."""
    accounts, orders = reading.table(Account), reading.table(Order)
    query = select(accounts.c.rid)
    if sort is Sort.TERRITORY:
        named = reading.table(Territory)
        return query.select_from(accounts.outerjoin(named, named.c.id == accounts.c.territory))
    if sort is Sort.OWNER:
        named = reading.table(User)
        return query.select_from(accounts.outerjoin(named, named.c.id == accounts.c.owner))
    if sort is Sort.LAST_ORDER:
        newest = func.max(orders.c.ordered_on).label("newest")
        ordered = select(orders.c.account, newest).where(orders.c.status.not_in(NOT_ORDERED)).group_by(orders.c.account)
        last = ordered.subquery("last")
        return query.select_from(accounts.outerjoin(last, last.c.account == accounts.c.id))
    return query


def _sorted_by(reading: Reading, sort: Sort) -> ColumnElement[Any]:
    accounts = reading.table(Account).c
    match sort:
        case Sort.TERRITORY:
            return func.lower(reading.table(Territory).c.name)
        case Sort.OWNER:
            return func.lower(reading.table(User).c.name)
        case Sort.LAST_ORDER:
            return literal_column("last.newest")
        case Sort.LAST_VISIT:
            return accounts.last_visit_on
        case _:
            return func.lower(accounts[sort.value])


def _wanted(reading: Reading, asked: Asked) -> tuple[ColumnElement[bool], ...]:
    accounts = reading.table(Account)
    match asked.view:
        case View.MINE:
            return (accounts.c.owner == asked.me,)
        case View.DUE | View.LATE:
            return (accounts.c.id.in_(_due(reading, asked)),)
        case View.UNPLANNED:
            return (accounts.c.owner == asked.me, *(accounts.c.id.not_in(each) for each in _planned(reading, asked)))
        case View.DEALERS:
            return (accounts.c.type == AccountType.DEALER,)
        case View.CHANGED:
            return (accounts.c.id.in_(_waiting(reading)),)
        case View.ALL:
            return ()


def _due(reading: Reading, asked: Asked) -> list[str]:
    """My customers whose own rhythm says it is time, or was."""
    states = (Due.OVERDUE,) if asked.view is View.LATE else (Due.DUE, Due.OVERDUE)
    due = due_customers(reading, asked.me, asked.today, asked.today)
    return [each.account_id for each in due if each.rhythm.state(asked.today) in states]


def _planned(reading: Reading, asked: Asked) -> tuple[Select[str], Select[str]]:
    """Where I have a visit before me, once or again and again: asked as one, all visits there ever were are read."""
    visits = reading.table(Visit).c
    mine = select(visits.account).where(visits.user == asked.me, visits.status == VisitStatus.PLANNED)
    return mine.where(visits.day >= asked.today), mine.where(visits.rule.is_not(None))


def account_rows(reading: Reading, keys: Sequence[int], today: date) -> list[AccountRow]:
    """The rows of some places, in their order, as of a day."""
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
            accounts.c.phone,
            accounts.c.last_visit_on,
            territories.c.name.label("territory"),
            users.c.name.label("owner"),
            _ordered_on(reading),
            customers_state(reading).label("sync"),
        )
        .select_from(joined)
        .where(accounts.c.rid.in_(keys))
    )
    rows = {row.rid: row for row in reading.rows(query)}
    return [_row(rows[key], today) for key in keys if key in rows]


def _row(row: Any, today: date) -> AccountRow:
    ordered = days_in(row.ordered_on)
    return AccountRow(
        key=row.rid,
        id=row.id,
        number=row.number,
        name=row.name,
        city=row.city or "",
        territory=row.territory or "",
        segment=row.segment or "",
        type=row.type,
        owner=row.owner or "",
        phone=row.phone or "",
        last_visit=row.last_visit_on,
        last_order=max(ordered, default=None),
        due_in=_due_in(ordered, today),
        sync=Sync(row.sync) if row.sync else None,
    )


def _due_in(ordered: Sequence[date], today: date) -> int | None:
    """Nothing for whom there is no rhythm, and for whom nobody expects to order any more."""
    beat = rhythm(ordered)
    return None if beat is None or beat.is_lost(today) else (beat.next_on - today).days


def account_at(reading: Reading, key: int) -> AccountId | None:
    """The customer in a place of the list; None where it has gone."""
    accounts = reading.table(Account).c
    return next((row.id for row in reading.rows(select(accounts.id).where(accounts.rid == key))), None)


def _ordered_on(reading: Reading) -> ColumnElement[str | None]:
    """All days of each: read from the index of these, they cost no more than the last of them."""
    orders, accounts = reading.table(Order), reading.table(Account)
    mine = (orders.c.account == accounts.c.id, orders.c.status.not_in(NOT_ORDERED))
    return select(order_days(reading)).where(*mine).scalar_subquery().label("ordered_on")


def _waiting(reading: Reading) -> Select[bytes]:
    wire = reading.shelves.of(Account).spec.told.wire
    joined = book.ops.join(book.sealed, book.sealed.c.tx == book.ops.c.tx)
    unsent = (book.ops.c.tbl == wire, book.sealed.c.state == book.WAITING)
    return select(book.ops.c.id).select_from(joined).where(*unsent)
