"""What a person is about: the customers who are due, and how the target stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import ColumnElement, Row, Text, func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId, UserId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.periods import elapsed, first_day, last_day, periods_of
from fieldcrm.domain.replenishment import NOT_ORDERED, Rhythm, rhythm
from fieldcrm.domain.targets import Measure, Target
from fieldcrm.store.store import Reading

AT_A_TIME: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCustomer:
    """A customer whose own rhythm says it is time."""

    key: int
    account_id: str
    name: str
    city: str
    rhythm: Rhythm


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a target is reached, and how far the period has gone."""

    period: str
    value: Decimal
    reached: Decimal
    elapsed: float
    currency: str


def due_customers(reading: Reading, me: UserId, today: date, until: date) -> list[DueCustomer]:
    """My customers whose next order falls due by `until`, the latest first."""
    beats = {
        key: beat
        for key, beat in rhythms(reading, reading.table(Account).c.owner == me).items()
        if not beat.is_lost(today) and beat.next_on <= until
    }
    found = [
        DueCustomer(key=row.rid, account_id=row.id, name=row.name, city=row.city or "", rhythm=beats[row.rid])
        for row in _customers(reading, list(beats))
    ]
    return sorted(found, key=lambda each: (each.rhythm.next_on, each.name))


def rhythms(reading: Reading, *whose: ColumnElement[bool]) -> Mapping[int, Rhythm]:
    """By a customer's place; what most of them are called nobody asks, and it would be read with every order.

    A row for each customer with all the days in it: as a row for each order they take twice as long.
    """
    orders, accounts = reading.table(Order), reading.table(Account)
    joined = orders.join(accounts, accounts.c.id == orders.c.account)
    query = select(accounts.c.rid, order_days(reading)).select_from(joined)
    query = query.where(orders.c.status.not_in(NOT_ORDERED), *whose).group_by(accounts.c.rid)
    beats = ((rid, rhythm(days_in(told))) for rid, told in reading.rows(query))
    return {rid: beat for rid, beat in beats if beat is not None}


def order_days(reading: Reading) -> ColumnElement[str | None]:
    """All days of some orders in one text, for `days_in`."""
    return func.group_concat(reading.table(Order).c.ordered_on, type_=Text)


def days_in(told: str | None) -> list[date]:
    """The days of `order_days`; none where there are no orders."""
    return [date.fromisoformat(day) for day in told.split(",")] if told else []


def _customers(reading: Reading, keys: Sequence[int]) -> Iterator[Row[int, AccountId, str, str | None]]:
    """Some hundreds at a time, as one statement takes them."""
    accounts = reading.table(Account).c
    query = select(accounts.rid, accounts.id, accounts.name, accounts.city)
    for start in range(0, len(keys), AT_A_TIME):
        yield from reading.rows(query.where(accounts.rid.in_(keys[start : start + AT_A_TIME])))


def target_standing(reading: Reading, me: UserId, today: date) -> Standing | None:
    """The amount to reach in the shortest period there is a target for, and the orders so far."""
    targets = reading.table(Target)
    periods = periods_of(today)
    mine = (targets.c.user == me, targets.c.measure == Measure.AMOUNT, targets.c.period.in_(periods))
    found = {target.period: target.value for target in reading.all(Target, *mine)}
    period = next((each for each in periods if each in found), None)
    if period is None:
        return None
    reached, currency = _ordered(reading, me, first_day(period), last_day(period))
    return Standing(
        period=period, value=found[period], reached=reached, elapsed=elapsed(period, today), currency=currency
    )


def _ordered(reading: Reading, me: UserId, begin: date, end: date) -> tuple[Decimal, str]:
    """My orders of those days, in the currency most of them are in."""
    orders = reading.table(Order)
    mine = (orders.c.user == me, orders.c.status.not_in(NOT_ORDERED), orders.c.ordered_on.between(begin, end))
    total = func.sum(orders.c.total, type_=orders.c.total.type).label("total")
    query = select(orders.c.currency, total, func.count().label("n")).where(*mine).group_by(orders.c.currency)
    rows = [(row.n, row.currency, row.total) for row in reading.rows(query)]
    _, currency, reached = max(rows, default=(0, "", None))
    return reached or Decimal(0), currency
