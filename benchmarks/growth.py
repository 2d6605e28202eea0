"""What an exchange costs a small company and a large one: nothing new, one field pushed, one field pulled.

Each size is a centre of its own, and all are asked in turn: whatever else the machine does falls on all of them, and
what is asked for is the proportion between the largest and the smallest. A device's own share is the same at each.
"""

import contextlib
from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from benchmarks import chart
from benchmarks.exchange import Company, Line, line, serving
from benchmarks.figures import Figure
from benchmarks.processes import processor_seconds
from benchmarks.workload import Loaded, row
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import AccountId, as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import office
from sync_server.config import Place

if TYPE_CHECKING:
    from fieldcrm.protocol.messages import Values

SCALED: Final = (10_000, 100_000, 300_000)
FULL: Final = (10_000, 100_000, 1_000_000, 10_000_000)
SHARE, CUSTOMERS = 2_000, 200
"""Rows of each territory, its own and its rep's among them, and how many of these are customers; the rest are notes."""
AT_A_TIME: Final = 100
"""Territories that are loaded in one transaction."""
ROUNDS: Final = 40
ASKED: Final = 1.5
KINDS: Final = ("nothing new", "one field pushed", "one field pulled")
PICTURE: Final = Path("docs/pictures/growth.svg")


@dataclass(slots=True)
class Told:
    """Of one kind of exchange at one size, each time: seconds on the wall, of the server's processor, and bytes."""

    wall: list[float] = field(default_factory=list[float])
    processor: list[float] = field(default_factory=list[float])
    up: list[int] = field(default_factory=list[int])
    down: list[int] = field(default_factory=list[int])

    @property
    def line(self) -> str:
        """As a row of the table has it."""
        wall, processor = median(self.wall) * 1e3, median(self.processor) * 1e3
        sent = f"{median(self.up):.0f} B up, {median(self.down):.0f} B down"
        return f"{wall:.1f} ms, {processor:.2f} of them of the server's processor, {sent}"


def measured(folder: Path, *, sizes: Sequence[int] = SCALED, picture: Path | None = None) -> list[Figure]:
    """Over a SQLite file each; a `picture` of it is drawn where one is wanted."""
    with contextlib.ExitStack() as stack:
        pairs = {size: stack.enter_context(_pair(folder / f"{size}", size)) for size in sizes}
        for number in range(ROUNDS):
            for pair in pairs.values():
                pair.work(number)
    found = {size: pair.told for size, pair in pairs.items()}
    if picture is not None:
        chart.draw(picture, "rows at the centre", list(sizes), _panels(found))
    return list(_figures(found))


def in_full(folder: Path) -> list[Figure]:
    """Up to ten million rows, and drawn for the README."""
    return measured(folder, sizes=FULL, picture=PICTURE)


def _panels(found: dict[int, dict[str, Told]]) -> list[chart.Panel]:
    walls = {kind: [median(each[kind].wall) * 1e3 for each in found.values()] for kind in KINDS}
    processors = {kind: [median(each[kind].processor) * 1e3 for each in found.values()] for kind in KINDS}
    return [chart.Panel("ms that a device waits", walls), chart.Panel("ms of the server's processor", processors)]


def _figures(found: dict[int, dict[str, Told]]) -> Iterator[Figure]:
    first, last = min(found), max(found)
    for kind in KINDS:
        for size, told in found.items():
            asked, good, ratio = "", None, median(told[kind].processor) / median(found[first][kind].processor)
            measured = told[kind].line
            if size == last:
                asked, good = f"at most {ASKED} x the processor of {first:,} rows", ratio <= ASKED
                measured += f", {ratio:.2f} x the processor of {first:,}"
            yield Figure(what=f"{kind}, {size:,} rows at the centre", measured=measured, asked=asked, good=good)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two devices of one territory, and what their exchanges have cost."""

    one: Line
    other: Line
    told: dict[str, Told] = field(default_factory=lambda: defaultdict(Told))

    def work(self, number: int) -> None:
        """Each kind once: the one asks for nothing, then sends what the other hears."""
        _once(self.one, self.told[KINDS[0]])
        with self.one.store.write() as work:
            customer = AccountId(as_text(_id(Account, number)))
            work.change(Account, customer, {"phone": f"+49 30 {100_000 + number}"})
        _once(self.one, self.told[KINDS[1]])
        _once(self.other, self.told[KINDS[2]])


@contextlib.contextmanager
def _pair(folder: Path, size: int) -> Generator[_Pair]:
    """At a centre of that many rows, having heard all that is theirs."""
    _fill(folder, size // SHARE)
    made = Company(folder=folder, name=f"{size:,} rows", login="n0", customer="0")
    with serving(folder) as counter:
        pair = _Pair(line(made, counter, "one"), line(made, counter, "other"))
        for device in (pair.one, pair.other) * 2:
            device.sync()
        yield pair
        pair.one.close()
        pair.other.close()


def _once(device: Line, told: Told) -> None:
    server = device.counter.server
    before = processor_seconds(server)
    outcome = device.sync()
    if outcome.requests != 1:
        raise RuntimeError(f"{outcome.requests} requests")
    told.wall.append(outcome.seconds)
    told.processor.append(processor_seconds(server) - before)
    told.up.append(device.counter.up)
    told.down.append(device.counter.down)


def _fill(folder: Path, count: int) -> None:
    """So many territories, each with its rep, customers and notes."""
    centre = Place(data=folder).make("Growth")
    for start in range(0, count, AT_A_TIME):
        places = range(start, min(start + AT_A_TIME, count))
        office.load(centre, (each for place in places for each in _territory(place)))
    centre.engine.dispose()


def _territory(place: int) -> Iterator[Loaded]:
    territory, rep = _id(Territory, place), _id(User, place)
    yield row(Territory, as_text(territory), code=f"T{place}", name=f"Territory {place}")
    theirs = f'["{as_text(territory)}"]'
    yield row(User, as_text(rep), login=f"n{place}", name=f"Rep {place}", role="rep", territories=theirs)
    customers = [_id(Account, place * CUSTOMERS + number) for number in range(CUSTOMERS)]
    for number, customer in enumerate(customers, place * CUSTOMERS):
        yield row(
            Account, as_text(customer), number=f"{number}", name=f"Customer {number}", territory=territory, owner=rep
        )
    spec, _, alike = row(Activity, as_text(rep), type="note", user=rep, status="completed", starts_at=_AT)
    account, notes = spec.by_name["account"].column, spec.by_name["notes"].column
    for number in range(SHARE - CUSTOMERS - 2):
        told: Values = {account: customers[number % CUSTOMERS], notes: f"Spoke about number {number}."}
        yield spec, _id(Activity, place * SHARE + number), {**alike, **told}


_AT: Final = "2026-11-30T09:00:00.000000Z"


def _id(kind: type, number: int) -> bytes:
    return REGISTRY[kind].told.wire.to_bytes(2) + (number + 1).to_bytes(14)
