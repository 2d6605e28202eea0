"""How many field changes the centre takes in a second: merged, numbered, durable and answered.

Asked of the endpoint itself: what a socket and a signature cost for each push is told by a row of its own.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, harmonic_mean
from typing import TYPE_CHECKING

from sqlalchemy import Engine, insert, select

from benchmarks.figures import Figure
from benchmarks.pushing import EPOCH, PUSH, Device, Work, mixed, only_phones
from benchmarks.workload import REPS, Loaded, records, row
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import office
from sync_server.centre import Centre
from sync_server.config import now_ms
from sync_server.litter import look_past_what_is_there
from sync_server.store.dialects import bulk
from sync_server.store.open import open_postgresql, open_sqlite
from sync_server.store.tables import devices, domain_tables

if TYPE_CHECKING:
    from fieldcrm.protocol.messages import Plain, Values

PUSHES = 5
AT_ONCE = 8
SMALL, SMALL_PUSHES, SINGLES = 250, 2, 50
"""Of each of those who come at once: changes in a push, such pushes in each turn, and pushes of a single change."""
TURNS = 2
"""So often they come one after the other and then at once: neither half finds all rows as nobody has touched them."""

KINDS: Sequence[tuple[str, int, Work, int]] = (
    ("single", 1, only_phones, 10_000),
    ("100 a transaction", 100, only_phones, 14_000),
    ("100 a transaction, a sixth of them new records of three kinds", 100, mixed, 8_000),
)
"""In words, how many changes a transaction has, what they are, and how many are asked for a second."""


@dataclass(frozen=True, slots=True)
class _Rate:
    """Changes a second, and what one costs this process, all threads, in seconds of a processor."""

    a_second: float
    cost: float

    @property
    def told(self) -> str:
        return f"{self.a_second:,.0f}/s, {self.cost * 1e6:,.0f} µs of a processor each"


def accepted(folder: Path, database: str | None = None) -> list[Figure]:
    """Pushes of 2,000 by one device, then eight at once, then pushes of a single change."""
    engine = open_postgresql(database) if database else open_sqlite(folder / "commit.db")
    name = "PostgreSQL" if database else "SQLite"
    centre, made = _centre(engine, len(KINDS) + 2 * AT_ONCE)
    look_past_what_is_there()  # as a server does before it answers
    bare = _bare(engine)
    figures = [Figure(what=f"bare UPDATE on {name}, 2,000 to a durable commit", measured=f"{bare:,.0f}/s")]
    figures += _large(centre, name, made, bare)
    figures += _at_once(centre, made[len(KINDS) : len(KINDS) + AT_ONCE])
    figures += _singles(centre, name, made[len(KINDS) + AT_ONCE :])
    engine.dispose()
    return figures


def _large(centre: Centre, name: str, made: Sequence[Device], bare: float) -> Iterator[Figure]:
    for device, (said, size, work, asked) in zip(made, KINDS, strict=False):
        rate = _rate(centre, [device], PUSHES, PUSH, size, work)
        what = f"server accepts field changes on {name}, pushes of {PUSH:,}, {said}"
        told = f"{rate.told}, {rate.a_second / bare:.2f} x the bare UPDATE"
        yield Figure(what=what, measured=told, asked=f"{asked:,}/s", good=rate.a_second >= asked)


def _at_once(centre: Centre, made: Sequence[Device]) -> Iterator[Figure]:
    alone, all_of_them = _in_turns(centre, made, SMALL_PUSHES, SMALL)
    yield Figure(what=f"pushes of {SMALL}, single, of {AT_ONCE} devices one after the other", measured=alone.told)
    share = all_of_them.a_second / alone.a_second
    told = f"{all_of_them.told}, {share:.2f} x one after the other"
    yield Figure(what="the same, all at once", measured=told, asked="0.7 x one device", good=share >= 0.7)


def _singles(centre: Centre, name: str, made: Sequence[Device]) -> Iterator[Figure]:
    """Those who wait share commits; PostgreSQL is asked for what one process of several can bring."""
    asked_alone, asked = (800, 1_400) if centre.is_file else (400, 900)
    alone, grouped = _in_turns(centre, made, SINGLES, 1)
    what = f"pushes of a single change on {name}, of {AT_ONCE} devices one after the other"
    yield Figure(what=what, measured=alone.told, asked=f"{asked_alone}/s", good=alone.a_second >= asked_alone)
    told = f"{grouped.told}, {grouped.a_second / alone.a_second:.1f} x one after the other"
    good = grouped.a_second >= asked
    yield Figure(what="the same, all at once", measured=told, asked=f"{asked:,}/s", good=good)


def _in_turns(centre: Centre, made: Sequence[Device], pushes: int, changes: int) -> tuple[_Rate, _Rate]:
    """The same devices with as much to send, one after the other and all at once."""
    found = [[_rate(centre, made, pushes, changes, at_once=many) for many in (1, len(made))] for _ in range(TURNS)]
    alone, all_of_them = zip(*found, strict=True)
    return _mean(alone), _mean(all_of_them)


def _mean(rates: Sequence[_Rate]) -> _Rate:
    """Of as many changes each."""
    return _Rate(harmonic_mean([each.a_second for each in rates]), fmean(each.cost for each in rates))


def _rate(
    centre: Centre,
    made: Sequence[Device],
    pushes: int,
    changes: int,
    size: int = 1,
    work: Work = only_phones,
    *,
    at_once: int = 1,
) -> _Rate:
    """Changes a second of these devices, so many at once; what they send is sealed before."""
    lines = [[each.seal(work, changes, size) for _ in range(pushes)] for each in made]

    def come(place: int) -> None:
        for bodies in lines[place]:
            made[place].push(centre, bodies)

    with ThreadPoolExecutor(at_once) as threads:
        began, cost = time.perf_counter(), time.process_time()
        list(threads.map(come, range(len(made))))
        seconds, cost = time.perf_counter() - began, time.process_time() - cost
    count = len(made) * pushes * changes
    return _Rate(count / seconds, cost / count)


def _bare(engine: Engine) -> float:
    """What the database itself takes of it, best of three: the same rows by their ids, without a rule or a number."""
    best, account = 0.0, domain_tables(REGISTRY)["account"]
    with engine.connect() as connection:
        ids = list(connection.scalars(select(account.c.rid).limit(PUSH)))
    for number in range(3):
        rows = [(id, f"+49 {number}{place}") for place, id in enumerate(ids)]
        began = time.perf_counter()
        with engine.execution_options(writes=True).begin() as connection:
            bulk(connection).update(connection, account, ["phone"], rows)
        best = max(best, PUSH / (time.perf_counter() - began))
    return best


def _centre(engine: Engine, count: int) -> tuple[Centre, list[Device]]:
    """The workload's company, and so many devices that have heard all of it, each of a rep of its own."""
    centre = Centre(engine, REGISTRY, now_ms)
    centre.create("W", EPOCH)
    whose = [as_bytes(rep) for rep in REPS[:count]]
    found = list(_apart(records(1.0), whose))
    office.load(centre, found)
    with centre.write() as connection:
        rows = [
            {"device": bytes([number]) * 16, "code": f"B{number}", "user": user, "pubkey": b"", "status": "enrolled"}
            for number, user in enumerate(whose)
        ]
        connection.execute(insert(devices), rows)
    accounts = [id for spec, id, _ in found if spec.name == "account"]
    author = REGISTRY[Activity].by_name["user"].column
    notes = [(id, values[author]) for spec, id, values in found if spec.name == "activity"]
    of = {user: [id for id, by in notes if by == user] for user in whose}
    return centre, [
        Device.that_knows_all(centre, f"B{number}", user, accounts[number::count], of[user])
        for number, user in enumerate(whose)
    ]


def _apart(found: Iterable[Loaded], reps: Sequence[bytes]) -> Iterator[Loaded]:
    """Each of the reps has a territory of their own, in which the customers live by turns: what a change costs is not
    what it costs to tell it to all the others."""
    account, activity, mine = REGISTRY[Account].by_name, REGISTRY[Activity].by_name, REGISTRY[User].by_name
    territories = [bytes(13) + b"\x01\x00" + bytes([number]) for number in range(len(reps))]
    owners: dict[Plain, bytes] = {}
    for number, id in enumerate(territories):
        yield row(Territory, as_text(id), code=f"W{number}", name=f"Territory {number}")
    for spec, id, values in found:
        told: Values = {}
        if spec.name == "user" and id in reps:
            told = {mine["territories"].column: f'["{as_text(territories[reps.index(id)])}"]'}
        elif spec.name == "account":
            place = len(owners) % len(reps)
            owners[id] = reps[place]
            told = {account["territory"].column: territories[place], account["owner"].column: reps[place]}
        elif spec.name == "activity":
            told = {activity["user"].column: owners[values[activity["account"].column]]}
        yield spec, id, {**values, **told}
