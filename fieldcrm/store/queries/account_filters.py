"""What a list of customers can be narrowed to: territories, segments, towns, kinds, owners, and who has not ordered."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, func, or_, select

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import Territory, User
from fieldcrm.domain.replenishment import NOT_ORDERED
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Reading

MOST: Final = 300
"""So many values of one sort are offered, those of most customers first."""
QUIET_FOR: Final = (30, 60, 90, 180, 365)
"""Days without an order that people ask for."""


class Facet(StrEnum):
    """By what."""

    TERRITORY = "territory"
    SEGMENT = "segment"
    CITY = "city"
    TYPE = "type"
    OWNER = "owner"
    QUIET = "quiet"


NAMED_BY: Final[dict[Facet, type[Entity]]] = {Facet.TERRITORY: Territory, Facet.OWNER: User}


@dataclass(frozen=True, slots=True)
class Filter:
    """One value of a facet; `title` is what people call it. For QUIET the value is a number of days."""

    facet: Facet
    value: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """A filter, and how many customers it would leave; None where that is not counted."""

    filter: Filter
    customers: int | None


def narrowed(reading: Reading, filters: Iterable[Filter], today: date) -> Sequence[ColumnElement[bool]]:
    """Two values of one facet let both through; of two facets a customer has to meet both."""
    grouped: defaultdict[Facet, list[ColumnElement[bool]]] = defaultdict(list)
    for each in filters:
        grouped[each.facet].append(_condition(reading, each, today))
    return [or_(*conditions) for conditions in grouped.values()]


def filter_choices(reading: Reading) -> Sequence[FilterChoice]:
    """Every value there is, facet by facet."""
    quiet = [FilterChoice(Filter(Facet.QUIET, str(days)), None) for days in QUIET_FOR]
    facets = [facet for facet in Facet if facet is not Facet.QUIET]
    return [*(choice for facet in facets for choice in _values(reading, facet)), *quiet]


def _condition(reading: Reading, wanted: Filter, today: date) -> ColumnElement[bool]:
    accounts = reading.table(Account).c
    if wanted.facet is not Facet.QUIET:
        return accounts[wanted.facet.value] == _meant(wanted)
    orders = reading.table(Order).c
    lately = orders.ordered_on >= today - timedelta(days=int(wanted.value))
    return accounts.id.not_in(select(orders.account).where(lately, orders.status.not_in(NOT_ORDERED)))


def _meant(wanted: Filter) -> str | AccountType:
    """A view may be older than the kinds there are: one that is none any more is nobody's."""
    if wanted.facet is not Facet.TYPE:
        return wanted.value
    return next((each for each in AccountType if each == wanted.value), AccountType.UNKNOWN)


def _values(reading: Reading, facet: Facet) -> list[FilterChoice]:
    accounts = reading.table(Account)
    column = accounts.c[facet.value]
    counted = func.count().label("customers")
    named = reading.table(NAMED_BY[facet]) if facet in NAMED_BY else None
    query = select(column.label("value"), _title(column, named).label("title"), counted)
    if named is not None:
        query = query.select_from(accounts.outerjoin(named, named.c.id == column))
    rows = reading.rows(query.where(column.is_not(None)).group_by(column).order_by(counted.desc()).limit(MOST))
    return [FilterChoice(Filter(facet, str(row.value), str(row.title or "")), row.customers) for row in rows]


def _title(column: ColumnElement[Any], named: Table | None) -> ColumnElement[Any]:
    return column if named is None else named.c.name
