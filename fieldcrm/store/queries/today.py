"""What Today shows beside the diary: where stops are, how far orders have come, what waits, and what came."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sqlalchemy import func, or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import UserId, as_text
from fieldcrm.domain.order_stages import Stage, stage_of
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.places import Spot
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import book
from fieldcrm.store.queries.order_list import LATELY
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.store import Reading

NEWS: Final = timedelta(days=14)
PARTS: Final = frozenset({"order_line", "product_unit"})
"""People count what these belong to."""
OFFICES: Final = ("order", "price_list", "price_item", "promotion", "stock_level", "product", "target")
"""What head office decides or answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """How many records of each kind wait, and how many bytes they come to."""

    kinds: Mapping[str, int]
    octets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """So many records of a kind came or changed, the last of them then, and which that was."""

    kind: str
    count: int
    at: datetime
    id: str


def spots(reading: Reading, accounts: Iterable[str]) -> Mapping[str, Spot]:
    """Where customers are, as far as that is known."""
    table = reading.table(Account).c
    wanted = sorted({each for each in accounts if each})[:500]
    query = select(table.id, table.lat, table.lon).where(table.id.in_(wanted), table.lat.is_not(None))
    return {row.id: Spot(float(row.lat), float(row.lon)) for row in reading.rows(query) if row.lon is not None}


def todays_customers(reading: Reading, me: UserId, today: date) -> list[str]:
    """Whom I visit today."""
    visits = reading.table(Visit).c
    return [row.account for row in reading.rows(select(visits.account).where(visits.user == me, visits.day == today))]


def ladder(reading: Reading, me: UserId, today: date) -> Mapping[Stage, int]:
    """My orders by how far they have come: every draft and what waits, of the others those of the last month."""
    orders = reading.table(Order).c
    waiting = {id for kind, id in unsent(reading) if kind == "order"}
    counted = or_(
        orders.status == OrderStatus.DRAFT, orders.ordered_on >= today - LATELY, orders.id.in_(sorted(waiting))
    )
    rows = reading.rows(select(orders.id, orders.status).where(orders.user == me, counted))
    found = Counter(stage_of(row.status, waits=row.id in waiting) for row in rows)
    return {stage: found[stage] for stage in Stage}


def outgoing(reading: Reading) -> Outgoing:
    """What waits to be sent: each record once, however often it was changed."""
    size = select(func.sum(func.length(book.sealed.c.body))).where(book.sealed.c.state == book.WAITING)
    kinds = Counter(kind for kind, _ in unsent(reading) if kind not in PARTS)
    return Outgoing(kinds=kinds, octets=reading.connection.scalar(size) or 0)


def news(reading: Reading, now: datetime) -> Sequence[News]:
    """What the office sent lately, by kind, the newest first."""
    since = round((now - NEWS).timestamp() * 1000)
    told = {REGISTRY.by_name[kind].told.wire: kind for kind in OFFICES}
    lately = (book.received.c.at_ms >= since, book.received.c.tbl.in_(told))
    query = select(book.received).where(*lately).order_by(book.received.c.n.desc())
    found: dict[str, News] = {}
    for row in reading.connection.execute(query):
        kind, at = told[row.tbl], datetime.fromtimestamp(row.at_ms / 1000, UTC)
        first = found.setdefault(kind, News(kind=kind, count=0, at=at, id=as_text(row.id)))
        found[kind] = replace(first, count=first.count + 1)
    return list(found.values())
