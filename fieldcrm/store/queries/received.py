"""What others have made or changed lately, exchange by exchange, by the names people know."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import func, select

from fieldcrm.domain.catalogue import PriceItem, PriceList, StockLevel, Warehouse
from fieldcrm.domain.ids import as_text
from fieldcrm.domain.marks import Mark
from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import book
from fieldcrm.store.search import OF_A_PRODUCT, belongs, titles
from fieldcrm.store.store import Reading, Store

Place = tuple[int, int]
"""Where a row stands: when it came in milliseconds since 1970, and its number; 0 is the exchange itself."""
Noted = tuple[str, Decimal | None]
"""In which warehouse or list, and how much."""
NOWHERE: Final[Noted] = ("", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one exchange brought: how many records of each kind, the most first."""

    place: Place
    at: datetime
    counts: Mapping[str, int]
    is_unfolded: bool = False

    @property
    def number(self) -> int:
        """All of them."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One record, and when it came. `of` is what it belongs to: the page to open where it has none of its own.

    `whose` names the person whose record it is, where it is somebody's; `within` is the warehouse or the list that a
    product's `figure` is noted in: how much of it is free, or its price. `is_here` is false for what has gone since.
    """

    place: Place
    kind: str
    id: str
    title: str
    at: datetime
    whose: str
    of: tuple[str, str] | None
    within: str = ""
    figure: Decimal | None = None
    is_here: bool = True


@dataclass
class Arrivals:
    """A list of very many: exchanges, and below those that are unfolded what they brought; the latest first."""

    store: Store
    unfolded: frozenset[int] = field(default_factory=frozenset[int])
    """The exchanges whose records are shown, by the time they came."""

    def ids(self) -> Sequence[Place]:
        """Every place, whatever was brought."""
        with self.store.read() as reading:
            return [place for at_ms in _times(reading) for place in ((at_ms, 0), *self._below(reading, at_ms))]

    def rows(self, ids: Sequence[Place]) -> Sequence[Arrival | Received]:
        """What stands in some places."""
        with self.store.read() as reading:
            arrived = {each.place: each for each in self._arrived(reading, [at_ms for at_ms, n in ids if not n])}
            came = {each.place: each for each in received(reading, [n for _, n in ids if n])}
        return [found for place in ids if (found := arrived.get(place) or came.get(place)) is not None]

    def _below(self, reading: Reading, at_ms: int) -> list[Place]:
        if at_ms not in self.unfolded:
            return []
        chosen = select(book.received.c.n).where(book.received.c.at_ms == at_ms)
        return [(at_ms, n) for n in reading.connection.scalars(chosen.order_by(book.received.c.n.desc()))]

    def _arrived(self, reading: Reading, times: Sequence[int]) -> list[Arrival]:
        table = book.received
        counted = (
            select(table.c.at_ms, table.c.tbl, func.count())
            .where(table.c.at_ms.in_(times))
            .group_by(table.c.at_ms, table.c.tbl)
        )
        found: dict[int, dict[str, int]] = {}
        for at_ms, tbl, number in reading.connection.execute(counted.order_by(func.count().desc())):
            if tbl in REGISTRY.by_wire:
                found.setdefault(at_ms, {})[REGISTRY.by_wire[tbl].name] = number
        return [
            Arrival(place=(at_ms, 0), at=_moment(at_ms), counts=counts, is_unfolded=at_ms in self.unfolded)
            for at_ms, counts in found.items()
        ]


def _times(reading: Reading) -> Sequence[int]:
    """When something came; kinds that only a newer release knows are passed over."""
    known = book.received.c.tbl.in_(list(REGISTRY.by_wire))
    chosen = select(book.received.c.at_ms).where(known).distinct().order_by(book.received.c.at_ms.desc())
    return reading.connection.scalars(chosen).all()


def received(reading: Reading, numbers: Sequence[int]) -> list[Received]:
    """The records under these numbers, by what they are called."""
    chosen = select(book.received).where(book.received.c.n.in_(numbers))
    rows = [row for row in reading.connection.execute(chosen) if row.tbl in REGISTRY.by_wire]
    ids: dict[str, list[str]] = {}
    for row in rows:
        ids.setdefault(REGISTRY.by_wire[row.tbl].name, []).append(as_text(row.id))
    called = titles(reading.connection, {(kind, id) for kind, some in ids.items() for id in some})
    owners = {kind: _owners(reading, kind, some) for kind, some in ids.items()}
    goods = {kind: _goods(reading, kind, some) for kind, some in ids.items()}
    here = {kind: _here(reading, kind, some) for kind, some in ids.items()}
    people = {kind: _people(reading, kind, some) for kind, some in ids.items()}
    return [
        Received(
            place=(row.at_ms, row.n),
            kind=kind,
            id=id,
            title=called.get((kind, id), ""),
            at=_moment(row.at_ms),
            whose=people[kind].get(id, ""),
            of=owners[kind].get(id),
            within=goods[kind].get(id, NOWHERE)[0],
            figure=goods[kind].get(id, NOWHERE)[1],
            is_here=id in here[kind],
        )
        for row in rows
        for kind, id in ((REGISTRY.by_wire[row.tbl].name, as_text(row.id)),)
    ]


def _moment(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def _here(reading: Reading, kind: str, ids: Sequence[str]) -> frozenset[str]:
    """Those that have not gone since."""
    table = reading.table(REGISTRY.by_name[kind].cls)
    return frozenset(id for (id,) in reading.rows(select(table.c.id).where(table.c.id.in_(ids))))


def _owners(reading: Reading, kind: str, ids: Sequence[str]) -> Mapping[str, tuple[str, str]]:
    spec = REGISTRY.by_name[kind]
    above = belongs(spec)
    if above is None:
        return {}
    table = reading.table(spec.cls)
    owner = table.c[above[0].name]
    found = reading.rows(select(table.c.id, owner).where(table.c.id.in_(ids)))
    return {id: (above[1].name, of) for id, of in found if of}


def _goods(reading: Reading, kind: str, ids: Sequence[str]) -> Mapping[str, Noted]:
    """What is noted of products: how many are free in a warehouse, or the price on a list."""
    if kind not in OF_A_PRODUCT:
        return {}
    return dict(_levels(reading, ids) if kind == "stock_level" else _prices(reading, ids))


def _levels(reading: Reading, ids: Sequence[str]) -> Iterator[tuple[str, Noted]]:
    levels, places = reading.table(StockLevel).c, reading.table(Warehouse).c
    columns = (levels.id, places.code, places.name, levels.on_hand, levels.reserved)
    for row in reading.rows(select(*columns).where(places.id == levels.warehouse, levels.id.in_(ids))):
        yield row.id, (row.name or row.code, row.on_hand - row.reserved)


def _prices(reading: Reading, ids: Sequence[str]) -> Iterator[tuple[str, Noted]]:
    prices, lists = reading.table(PriceItem).c, reading.table(PriceList).c
    columns = (prices.id, lists.code, lists.name, prices.price)
    for row in reading.rows(select(*columns).where(lists.id == prices.price_list, prices.id.in_(ids))):
        yield row.id, (row.name or row.code, row.price)


def _people(reading: Reading, kind: str, ids: Sequence[str]) -> Mapping[str, str]:
    """Whose each is, by name."""
    spec = REGISTRY.by_name[kind]
    writer = spec.marked(Mark.WRITER)
    if writer is None:
        return {}
    table, users = reading.table(spec.cls), reading.table(User)
    joined = select(table.c.id, users.c.name).join(users, users.c.id == table.c[writer.name])
    return dict(reading.rows(joined.where(table.c.id.in_(ids))))
