"""Territories drawn anew: thousands of customers with their history move while others send, and are moved back.

Ten reps give all their customers over to ten others. The command is the real one, a process of its own beside the
server's; two laptops that lose and gain by it, and one that has nothing to do with it, exchange over sockets.
"""

import csv
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from benchmarks.counting import Counter
from benchmarks.exchange import KEY, Line, serving_by
from benchmarks.figures import Figure
from benchmarks.workload import Loaded, row
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import AccountId, as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.store import Store
from sync_server import office
from sync_server.centre import Centre
from sync_server.config import Place, now_ms
from sync_server.invites import invite
from sync_server.verify import verify

if TYPE_CHECKING:
    from fieldcrm.protocol.messages import Plain

PAIRS: Final = 10
MOVED: Final = 5_000
EACH: Final = MOVED // PAIRS
"""Customers of each rep who gives them over."""
HELD: Final = 50
"""Customers of each rep who gets them, before."""
NOTES: Final = 10
BEFORE: Final = 15
"""Pushes of the one who is not concerned, before it begins."""
ASKED: Final = 10
"""Times the slowest push before it begins."""
LOSES, GAINS, OTHER = 0, 1, 3
"""Reps by their number: who gives over has an even one."""
_AT: Final = "2026-11-30T09:00:00.000000Z"

Words = Sequence[str]


def measured(folder: Path) -> list[Figure]:
    """Over a SQLite file."""
    centre = folder / "centre"
    return list(_measured(Place(data=centre), ["--data", str(centre)], folder, "SQLite"))


def on_postgresql(folder: Path, url: str) -> list[Figure]:
    """Over a PostgreSQL."""
    return list(_measured(Place(database=url), ["--database", url], folder, "PostgreSQL"))


def _measured(place: Place, words: Words, folder: Path, name: str) -> Iterator[Figure]:
    _fill(place)
    plan, back = folder / "plan.csv", folder / "plan.back.csv"
    _write_plan(plan)
    began = _stands(place)
    with serving_by(words) as counter, _laptops(place, counter, folder) as laptops:
        took = _asked(words, plan, "--dry-run")
        yield Figure(what=f"what moving {MOVED:,} customers would do, on {name}", measured=f"told in {took:.1f} s")
        quiet = [_push(laptops[OTHER], number) for number in range(BEFORE)]
        took, meanwhile = _while_it_runs(words, plan, laptops[OTHER])
        what = f"{MOVED:,} customers moved with {MOVED * (NOTES + 1):,} records of theirs, on {name}"
        yield Figure(what=what, measured=f"{took:.1f} s, {MOVED / took:,.0f} customers/s")
        yield _pushes(quiet, meanwhile)
        yield _exchanged(laptops[LOSES], f"the laptop that loses {EACH:,} of them")
        yield _exchanged(laptops[GAINS], f"the laptop that gains {EACH:,} of them")
    _killed(words, back)
    _asked(words, back)
    is_whole = _stands(place) == began
    told = "all is where it was" if is_whole else "not all is where it was"
    yield Figure(what="undone by its own plan, killed half-way and asked again", measured=told, good=is_whole)


def _pushes(quiet: Sequence[float], meanwhile: Sequence[float]) -> Figure:
    def told(seconds: Sequence[float]) -> str:
        return (
            f"half within {sorted(seconds)[len(seconds) // 2] * 1e3:,.0f} ms, all within {max(seconds) * 1e3:,.0f} ms"
        )

    words = f"{told(meanwhile)} ({len(meanwhile)} of them; before it: {told(quiet)})"
    asked, good = f"all within {ASKED} x the slowest before it", max(meanwhile) <= ASKED * max(quiet)
    return Figure(what="pushes of somebody else meanwhile", measured=words, asked=asked, good=good)


def _exchanged(device: Line, what: str) -> Figure:
    outcome = device.sync()
    up, down = device.counter.up, device.counter.down
    return Figure(
        what=what, measured=f"{outcome.seconds:.1f} s, {up:,} B up + {down:,} B down, {outcome.requests} requests"
    )


def _push(device: Line, number: int) -> float:
    """Seconds from the save to head office's answer."""
    with device.store.write() as work:
        customer = AccountId(as_text(_customer(OTHER, 0)))
        work.change(Account, customer, {"phone": f"+49 30 {100_000 + number}"})
    began = time.perf_counter()
    device.sync()
    return time.perf_counter() - began


def _while_it_runs(words: Words, plan: Path, device: Line) -> tuple[float, list[float]]:
    began, pushes = time.perf_counter(), list[float]()
    with _begun(words, plan) as process:
        while process.poll() is None:
            pushes.append(_push(device, BEFORE + len(pushes)))
    return time.perf_counter() - began, pushes


def _killed(words: Words, plan: Path) -> None:
    """Once it has told of half of them."""
    with _begun(words, plan) as process:
        for line in process.stderr or ():
            if int(line.split()[0].replace(",", "")) * 2 >= MOVED:
                process.kill()
                break


def _asked(words: Words, plan: Path, *more: str) -> float:
    began = time.perf_counter()
    with _begun(words, plan, *more) as process:
        _, told = process.communicate()
    if process.returncode:
        raise RuntimeError(told)
    return time.perf_counter() - began


def _begun(words: Words, plan: Path, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "sync_server", "realign", str(plan), *words, *more]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def _stands(place: Place) -> Mapping[str, bytes]:
    """Where each customer is; the books have to agree with the rows."""
    with _opened(place) as centre, centre.read() as connection:
        if problems := verify(centre):
            raise RuntimeError(str(problems[:3]))
        table = centre.tables["account"]
        return {row.number: row.territory for row in connection.execute(select(table.c.number, table.c.territory))}


@contextmanager
def _opened(place: Place) -> Generator[Centre]:
    centre = place.open()
    try:
        yield centre
    finally:
        centre.engine.dispose()


@contextmanager
def _laptops(place: Place, counter: Counter, folder: Path) -> Generator[Mapping[int, Line]]:
    """Those that are looked at, with all that is theirs."""
    with _opened(place) as centre:
        codes = {number: invite(centre, f"n{number}", 60)[0] for number in (LOSES, GAINS, OTHER)}
    made = {number: Line(Store.open(folder / f"{number}.db", KEY, now_ms), counter) for number in codes}
    for number, device in made.items():
        device.join(codes[number])
        device.sync()
    yield made
    for device in made.values():
        device.close()


def _write_plan(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(("account", "territory"))
        for rep in range(0, 2 * PAIRS, 2):
            out.writerows((f"{rep}-{number}", f"T{rep + 1}") for number in range(EACH))


def _fill(place: Place) -> None:
    """So many territories, each with its rep, customers, people and notes."""
    centre = place.make("Realignment")
    for rep in range(2 * PAIRS):
        office.load(centre, _territory(rep))
    centre.engine.dispose()


def _territory(rep: int) -> Iterator[Loaded]:
    territory, user = _id(Territory, rep), _id(User, rep)
    yield row(Territory, as_text(territory), code=f"T{rep}", name=f"Territory {rep}")
    theirs = f'["{as_text(territory)}"]'
    yield row(User, as_text(user), login=f"n{rep}", name=f"Rep {rep}", role="rep", territories=theirs)
    for number in range(HELD if rep % 2 else EACH):
        customer = _customer(rep, number)
        named: dict[str, Plain] = {
            "number": f"{rep}-{number}",
            "name": f"Customer {rep}-{number}",
            "territory": territory,
        }
        yield row(Account, as_text(customer), **named, city="Kyiv", phone=f"+380 44 {number:07}")
        place = rep * EACH + number
        yield row(Contact, as_text(_id(Contact, place)), account=customer, family_name="Bondar", given_name="Olena")
        for note in range(NOTES):
            told: dict[str, Plain] = {
                "account": customer,
                "user": user,
                "notes": f"Spoke about number {note} of {number}.",
            }
            id = as_text(_id(Activity, place * NOTES + note))
            yield row(Activity, id, **told, type="note", status="completed", starts_at=_AT)


def _customer(rep: int, number: int) -> bytes:
    return _id(Account, rep * EACH + number)


def _id(kind: type, number: int) -> bytes:
    return REGISTRY[kind].told.wire.to_bytes(2) + (number + 1).to_bytes(14)
