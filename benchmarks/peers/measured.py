"""The peers and we do the same work in one run: a first download, then the smallest exchanges, counted on the socket.

W goes to whoever takes it within minutes, a tenth of it to the others; ours is measured with both.
"""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure
from benchmarks.peers.driving import Failed, Peer, Programs, Took, working
from benchmarks.peers.installing import CannotBeInstalled
from benchmarks.peers.recipes import PEERS, Recipe, ours
from benchmarks.workload import Loaded, records
from fieldcrm.protocol.messages import Plain

TRIES: Final = 3
"""The quickest of so many is told, of us and of them."""
TICK: Final = 0.01
"""Seconds: the least that the system tells of a processor."""
HUNDRED: Final = 100
ROWS_A_REQUEST: Final = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What one of them did. `settled` is how many seconds after the first download everything is done that it left."""

    records: int
    first: Took
    settled: float
    idle: Took
    pushed: Took
    pulled: Took
    hundred: Took


def measured(folder: Path, peers: Sequence[Recipe] = PEERS) -> list[Figure]:
    """Each peer that can be had here beside us; of the others is said why not."""
    return [*_figures(folder, peers)]


def _figures(folder: Path, peers: Sequence[Recipe]) -> Iterator[Figure]:
    beside: dict[float, Day] = {}
    for number, recipe in enumerate(peers):
        try:
            programs = recipe.programs()
            theirs = _day(programs, folder / f"peer-{number}", recipe.scale)
        except (CannotBeInstalled, Failed) as why:
            yield Figure(what=f"beside {recipe.name}", measured=f"not measured: {why}")
            continue
        if recipe.scale not in beside:
            beside[recipe.scale] = _ours(folder / f"ours-{recipe.scale}", recipe.scale)
        yield from _beside(recipe, theirs, beside[recipe.scale])


def _ours(folder: Path, scale: float) -> Day:
    return _day(ours(folder, scale), folder, scale)


def _day(programs: Programs, folder: Path, scale: float) -> Day:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "records.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(f"{json.dumps(_told(each))}\n" for each in records(scale))
    with working(programs, folder, path) as peer:
        return _work(peer)


def _told(record: Loaded) -> dict[str, Plain]:
    """The record as any program takes it: what says nothing is left out, ids are hexadecimal."""
    spec, id, values = record
    said = {each.name: values[each.column] for each in spec.columns if values[each.column] != each.plain_default}
    plain = {name: value.hex() if isinstance(value, bytes) else value for name, value in said.items()}
    return {"kind": spec.name, "id": id.hex(), **plain}


def _work(peer: Peer) -> Day:
    first = _quickest(peer, "download", lambda: peer.do("new"))
    counted = peer.do("count")["records"]
    settled = peer.do("settle")["seconds"]
    peer.do("sync")
    return Day(
        records=int(counted),
        first=first,
        settled=settled,
        idle=_quickest(peer, "sync", lambda: None),
        pushed=_quickest(peer, "push", lambda: _edit(peer, "mine", 0, 1)),
        pulled=_quickest(peer, "pull", lambda: _edit(peer, "theirs", 10, 1)),
        hundred=_quickest(peer, "push", lambda: _edit(peer, "mine", 20, HUNDRED)),
    )


def _edit(peer: Peer, whose: str, first: int, count: int) -> None:
    """Both ends agree, then somebody has other phone numbers for so many accounts."""
    peer.do("sync")
    peer.do("edit", whose, first, count)


def _quickest(peer: Peer, verb: str, before: Callable[[], object]) -> Took:
    found: list[Took] = []
    for _ in range(TRIES):
        before()
        found.append(peer.measured(verb))
    return min(found, key=lambda took: took.seconds)


def _beside(recipe: Recipe, theirs: Day, ours: Day) -> Iterator[Figure]:
    name, asked = recipe.name, recipe.asked
    yield from _first(recipe, theirs, ours)
    yield _both_ways(f"nothing changed, beside {name}", theirs.idle, ours.idle, asked.idle)
    yield _both_ways(f"one field pushed, beside {name}", theirs.pushed, ours.pushed, asked.pushed)
    yield _both_ways(f"one field pulled, beside {name}", theirs.pulled, ours.pulled, asked.pulled)
    hundred = f"one field of {HUNDRED} records pushed, beside {name}"
    ratio = ours.hundred.up / theirs.hundred.up
    yield _small(hundred, theirs.hundred, ours.hundred, ratio, asked.hundred, "the bytes up")


def _first(recipe: Recipe, theirs: Day, ours: Day) -> Iterator[Figure]:
    rate, own = theirs.records / theirs.first.seconds, ours.records / ours.first.seconds
    quick, small = recipe.asked.times_as_fast, recipe.asked.of_its_bytes
    yield Figure(
        what=f"first download of {ours.records:,} records, beside {recipe.name}, {recipe.which}",
        measured=f"{own:,.0f} records/s, theirs {rate:,.0f}: {own / rate:.2f} x as fast",
        asked=f"{quick:g} x as fast",
        good=own / rate >= quick,
    )
    cost, own = theirs.first.processor, ours.first.processor
    told = f"{own:.1f} s, theirs {cost:.1f} s: {own / max(cost, TICK):.2f} x"
    yield Figure(what="what it costs of the processors of both ends", measured=told)
    told = f"{ours.settled:.1f} s more, theirs never"
    yield Figure(what="until every word of it can be searched", measured=told)
    each, own = theirs.first.octets / theirs.records, ours.first.octets / ours.records
    yield Figure(
        what=f"its bytes, beside {recipe.name}",
        measured=f"{own:.1f} B a record, theirs {each:.1f}: {own / each:.2f} x",
        asked=f"{small:g} x",
        good=own / each <= small,
    )
    yield Figure(
        what="its round trips",
        measured=f"{ours.first.trips}, theirs {theirs.first.trips}",
        asked=f"1 per {ROWS_A_REQUEST:,} records",
        good=ours.first.trips <= math.ceil(ours.records / ROWS_A_REQUEST),
    )


def _both_ways(what: str, theirs: Took, ours: Took, asked: float) -> Figure:
    return _small(what, theirs, ours, ours.octets / theirs.octets, asked, "the bytes")


def _small(what: str, theirs: Took, ours: Took, ratio: float, asked: float, of_what: str) -> Figure:
    return Figure(
        what=what,
        measured=f"{_cost(ours)}; theirs {_cost(theirs)}: {ratio:.2f} x {of_what}",
        asked=f"{asked:g} x {of_what}, no more round trips",
        good=ratio <= asked and ours.trips <= theirs.trips,
    )


def _cost(took: Took) -> str:
    trips = f"{took.trips} round trip{'' if took.trips == 1 else 's'}"
    return f"{took.up:,} + {took.down:,} B, {trips}, {took.seconds * 1e3:,.0f} ms"
