"""What is still open with one customer: choices, tasks, planned visits and talks, drafts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.store.store import Reading

MOST: Final = 20
"""Of each kind: more than that nobody reads beside a timeline."""
_AHEAD: Final = (ActivityType.TASK, ActivityType.CALL, ActivityType.MEETING, ActivityType.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """One thing somebody has still to do. `kind` is conflict, visit, order or an activity's type.

    What comes back is due on many days, so none is said.
    """

    kind: str
    id: str
    title: str = ""
    due: date | None = None
    comes_back: bool = False
    amount: Decimal | None = None
    currency: str = ""


def open_items(reading: Reading, account: AccountId) -> Sequence[OpenItem]:
    """Choices first, then by the day they are due."""
    dated = [*_visits(reading, account), *_entries(reading, account), *_drafts(reading, account)]
    return [*_choices(reading, account), *sorted(dated, key=lambda each: (each.due or date.max, each.kind, each.id))]


def _choices(reading: Reading, account: AccountId) -> Iterator[OpenItem]:
    table = reading.table(Conflict).c
    query = select(table.id, table.kind).where(table.account == account, table.status == ConflictStatus.OPEN)
    for row in reading.rows(query.order_by(table.made_at).limit(MOST)):
        yield OpenItem(kind="conflict", id=row.id, title=row.kind)


def _visits(reading: Reading, account: AccountId) -> Iterator[OpenItem]:
    visits = reading.table(Visit).c
    ahead = visits.status.in_((VisitStatus.PLANNED, VisitStatus.STARTED))
    query = select(visits.id, visits.day, visits.purpose, visits.rule).where(visits.account == account, ahead)
    for row in reading.rows(query.order_by(visits.day).limit(MOST)):
        due = row.day if row.rule is None else None
        yield OpenItem(kind="visit", id=row.id, title=row.purpose or "", due=due, comes_back=due is None)


def _entries(reading: Reading, account: AccountId) -> Iterator[OpenItem]:
    entries = reading.table(Activity).c
    undone = entries.status.in_((ActivityStatus.PLANNED, ActivityStatus.IN_PROGRESS))
    query = select(entries.id, entries.type, entries.subject, entries.starts_at, entries.rule)
    query = query.where(entries.account == account, undone, entries.type.in_(_AHEAD))
    for row in reading.rows(query.order_by(entries.starts_at).limit(MOST)):
        due = row.starts_at.astimezone().date() if row.rule is None else None
        title = row.subject or ""
        yield OpenItem(kind=row.type.value, id=row.id, title=title, due=due, comes_back=due is None)


def _drafts(reading: Reading, account: AccountId) -> Iterator[OpenItem]:
    orders = reading.table(Order).c
    query = select(orders.id, orders.number, orders.ordered_on, orders.total, orders.currency)
    query = query.where(orders.account == account, orders.status == OrderStatus.DRAFT)
    for row in reading.rows(query.order_by(orders.ordered_on).limit(MOST)):
        yield OpenItem(
            kind="order", id=row.id, title=row.number, due=row.ordered_on, amount=row.total, currency=row.currency
        )
