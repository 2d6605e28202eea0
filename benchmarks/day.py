"""A rep's day at a window with a great deal in it: how long each thing takes, and whether the window ever stands still.

The store holds 100,000 customers, 20,000 products and a million visits, talks and orders (`full_company`). It is made
as a pull makes it (`full_store`), which takes minutes and is in no figure.
"""

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from benchmarks import exchange, full_store
from benchmarks.figures import Figure
from benchmarks.probing import Told, probed
from benchmarks.window import start
from benchmarks.workload import more_notes, records
from fieldcrm.machine import clock
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Exchange
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from sync_server import office
from sync_server.config import Place, now_ms

HELD: Final = 0.02
"""So much of W is there before the download: what comes is more than what was there."""
NEWS: Final = 50_000
STARTS: Final = 4
PROBE: Final = "benchmarks.day_probe"


def measured(folder: Path) -> list[Figure]:
    """Starts, a day without a network, and a download while one goes from page to page."""
    full = folder / "full"
    full.mkdir()
    full_store.fill(full, clock.today())
    started = _started([start(full) for _ in range(STARTS)][1:])  # the first one warms the disk
    return [*started, *_spent(probed(PROBE, str(full))), *_downloading(folder / "download")]


def _started(told: Sequence[dict[str, float]]) -> list[Figure]:
    usable, painted = min(each["usable"] for each in told), min(each["painted"] for each in told)
    return [
        Figure(
            what="start to a usable Today with a million entries, warm, best of three",
            measured=f"{usable:.2f} s",
            asked="under 1.5 s",
            good=usable < 1.5,
        ),
        Figure(what="its window painted", measured=f"{painted:.2f} s", asked="under 0.8 s", good=painted < 0.8),
    ]


def _spent(told: Told) -> list[Figure]:
    taken: dict[str, tuple[list[float], list[float]]] = told["taken"]

    def each(name: str, what: str, share: float, most: float) -> Figure:
        wall, thread = (_quantile(found, share) for found in taken[name])
        return _figure(what, wall, thread, most)

    first, later = (_slowest_page(taken, when) for when in ("first", "later"))
    return [
        _figure(f"page opened for the first time and filled, the slowest ({first[0]})", *first[1:], 300),
        _figure(f"page opened again and painted, the slowest ({later[0]})", *later[1:], 100),
        each("list", "list of 100,000 customers asked for and painted, middle", 0.5, 100),
        each("jump", "jump anywhere in it, repainted, 95 of 100", 0.95, 16),
        each("search", "key in the palette to hits painted, 95 of 100", 0.95, 50),
        each("search", "the slowest of those", 1.0, 100),
        each("pad key", "key on an order of 50 lines to paint, 95 of 100", 0.95, 16),
        each("save", "Enter to “Saved on this laptop”, 95 of 100", 0.95, 50),
        *_gaps("during all of this", told),
        each("theme", "another theme with every page open, middle", 0.5, 500),
        Figure(
            what="memory of the window after all of this",
            measured=f"{told['megabytes']:.0f} MB",
            asked="under 300 MB",
            good=told["megabytes"] < 300,
        ),
    ]


def _figure(what: str, wall: float, thread: float, most: float) -> Figure:
    measured = f"{wall:.0f} ms, {thread:.0f} of them on the window's thread"
    return Figure(what=what, measured=measured, asked=f"within {most:.0f} ms", good=wall <= most)


def _gaps(when: str, told: Told) -> list[Figure]:
    gaps: list[float] = told["gaps"]
    usual, longest, worked = _quantile(gaps, 0.99), max(gaps), max(told["stretches"])
    return [
        Figure(
            what=f"gaps on the window's thread {when}, 99 of 100",
            measured=f"{usual:.0f} ms",
            asked="within 50 ms",
            good=usual <= 50,
        ),
        Figure(
            what="the longest of those",
            measured=f"{longest:.0f} ms; at most {worked:.0f} ms of work at a stretch",
            asked="under 100 ms",
            good=longest < 100,
        ),
    ]


def _slowest_page(taken: dict[str, tuple[list[float], list[float]]], when: str) -> tuple[str, float, float]:
    """Its name, and the middle of what it took."""
    found = {name: times for name, times in taken.items() if name.startswith(when)}
    slowest = max(found, key=lambda name: _quantile(found[name][0], 0.5))
    wall, thread = found[slowest]
    return slowest.removeprefix(f"{when} "), _quantile(wall, 0.5), _quantile(thread, 0.5)


def _quantile(found: Iterable[float], share: float) -> float:
    ranked = sorted(found)
    return ranked[min(len(ranked) - 1, int(len(ranked) * share))]


def _downloading(folder: Path) -> list[Figure]:
    """Joined and filled once; then head office has fifty thousand notes more."""
    made = exchange.w(folder, HELD)
    with exchange.serving(folder) as counter:
        store = Store.open(folder / "fieldcrm.db", exchange.KEY, now_ms)
        remote = HttpRemote(counter.url)
        enrol(store, remote, server=counter.url, code=exchange.a_code(made), name="bench", client="bench")
        Exchange(store, remote, "bench", time.monotonic).run()
        remote.close()
        store.close()
        centre = Place(data=folder).open()
        office.load(centre, more_notes(records(HELD), NEWS))
        centre.engine.dispose()
        told = probed(PROBE, str(folder), "download")
    if told["rows"] < NEWS:
        raise RuntimeError(f"only {told['rows']} rows came")
    return _gaps(f"while {NEWS:,} rows are downloaded", told)
