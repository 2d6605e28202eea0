"""Exchanges over a real socket with a real server process: the first download, and the smallest of them."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import raw
from benchmarks.counting import Counter
from benchmarks.figures import Figure
from benchmarks.processes import processor_seconds
from benchmarks.workload import records
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, uuid7
from fieldcrm.domain.people import User
from fieldcrm.machine import clock
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.first_download import is_usable
from fieldcrm.store.store import Store
from sync_server import demo, edits, office
from sync_server.config import Place, now_ms
from sync_server.invites import invite
from sync_server.scope import SERVER

KEY = b"k" * 32
BYTES_A_ROW, ROWS_A_REQUEST = 40, 5_000


class Line:
    """A device on a counted line to a server of its own."""

    def __init__(self, store: Store, counter: Counter) -> None:
        self.store = store
        self.counter = counter
        self._remote = HttpRemote(counter.url)
        self._exchange = Exchange(store, self._remote, "bench", time.monotonic)

    def join(self, code: str) -> None:
        """Become a device."""
        enrol(self.store, self._remote, server=self.counter.url, code=code, name="bench", client="bench")

    def sync(self, told: Callable[[Outcome], None] = lambda _: None) -> Outcome:
        """One exchange to its end, counted from nothing; `told` hears of each page but the last."""
        self.counter.reset()
        outcome = self._exchange.run(told=told)
        if outcome.state is not State.DONE:
            raise RuntimeError(f"{outcome.state}: {outcome.reason}")
        return outcome

    def close(self) -> None:
        """Hang up."""
        self._remote.close()
        self.store.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A centre with rows in it: where it lies, what it is called here, who sees all of it, and one of its customers."""

    folder: Path
    name: str
    login: str
    customer: str


def w(folder: Path, scale: float) -> Company:
    """The common workload at that scale."""
    centre = Place(data=folder).make("W")
    office.load(centre, records(scale))
    centre.engine.dispose()
    return Company(folder=folder, name=f"{230_000 * scale:,.0f} records", login="rep", customer="100007")


def adventure_works(folder: Path) -> Company:
    """The demo company, and somebody who sees all of it."""
    centre = Place(data=folder).make("demo")
    demo.fill(centre, clock.today())
    edits.add(centre, centre.registry[User], SERVER, [{"login": "all", "name": "Who sees all", "role": "admin"}])
    centre.engine.dispose()
    return Company(folder=folder, name="the demo company", login="all", customer="AW00000001")


def serving(folder: Path, *more: str) -> contextlib.AbstractContextManager[Counter]:
    """The server of that folder as a process, behind a counter; it is told so much more."""
    return serving_by(["--data", str(folder), *more])


@contextlib.contextmanager
def serving_by(words: Sequence[str]) -> Generator[Counter]:
    """The server that these words name."""
    command = [sys.executable, "-m", "sync_server", "serve", *words, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no output")
        url = urlsplit(str(process.stdout.readline()).removeprefix("ready ").strip())
        counter = Counter((url.hostname or "", url.port or 0), process.pid)
        try:
            yield counter
        finally:
            counter.close()
            process.terminate()


def a_code(made: Company) -> str:
    """A code for whoever sees all of the company."""
    centre = Place(data=made.folder).open()
    code, _ = invite(centre, made.login, 60)
    centre.engine.dispose()
    return code


def line(made: Company, counter: Counter, name: str) -> Line:
    """A new device that has joined and holds nothing yet."""
    device = Line(Store.open(made.folder / f"{name}.db", KEY, now_ms), counter)
    device.join(a_code(made))
    return device


def first_download(made: Company, what: str, asked: float | None = None) -> list[Figure]:
    """All of a company over loopback, beside the raw limit of the same run."""
    limit = raw.load(made.folder / "raw.db", raw.pages(_rows(made))).wall
    with serving(made.folder) as counter:
        device = line(made, counter, "first")
        usable: list[tuple[float, int]] = []
        began = time.perf_counter()
        cost = processor_seconds(counter.server)
        outcome = device.sync(partial(_note_usable, device.store, usable))
        findable = time.perf_counter() - began
        down = counter.down
        device.close()
        again = _second(made, counter, processor_seconds(counter.server) - cost)
    ratio = limit / outcome.seconds
    rate = outcome.pulled / outcome.seconds
    return [
        Figure(
            what=f"raw limit of {what}: unpack, decode, insert, index",
            measured=f"{outcome.pulled / limit:,.0f} records/s",
        ),
        Figure(
            what=f"first download of {what} over loopback",
            measured=f"{rate:,.0f} records/s, {ratio:.2f} x the raw limit",
            asked=f"{asked} x the raw limit" if asked else "",
            good=ratio >= asked if asked else None,
        ),
        *(_usable(*found, down) for found in usable[:1]),
        Figure(what="until the last word of it can be searched", measured=f"{findable:.1f} s"),
        _bytes_of_it(outcome, down, is_asked=bool(asked)),
        again,
    ]


def _second(made: Company, counter: Counter, cost: float) -> Figure:
    """Another laptop of the same person, which is told what was made for the first."""
    device = line(made, counter, "second")
    before = processor_seconds(counter.server)
    outcome = device.sync()
    again = processor_seconds(counter.server) - before
    device.close()
    rate = f"{outcome.pulled / outcome.seconds:,.0f} records/s"
    told = f"{rate}; of the centre's processor {again:.2f} s, {again / cost:.0%} of what the first cost"
    return Figure(what="a second laptop of the same person", measured=told)


def _bytes_of_it(outcome: Outcome, down: int, *, is_asked: bool) -> Figure:
    each, most = down / outcome.pulled, outcome.pulled // ROWS_A_REQUEST
    return Figure(
        what="its bytes",
        measured=f"{each:.1f} B a record, {outcome.requests} requests",
        asked=f"at most {BYTES_A_ROW} B, {most} requests" if is_asked else "",
        good=each <= BYTES_A_ROW and outcome.requests <= most if is_asked else None,
    )


def _note_usable(store: Store, usable: list[tuple[float, int]], so_far: Outcome) -> None:
    """When a person could begin to work, and after how many bytes."""
    with store.read() as reading:
        if is_usable(reading.connection):
            usable.append((so_far.seconds, so_far.bytes_down))


def _usable(seconds: float, octets: int, all_of_it: int) -> Figure:
    told = f"{seconds:.1f} s, {octets / all_of_it:.0%} of its bytes"
    return Figure(what="until one can work with its customers and diary", measured=told)


def _rows(made: Company) -> raw.Rows:
    """What the company holds, as its tables do."""
    centre = Place(data=made.folder).open()
    found: raw.Rows = {}
    with centre.read() as connection:
        for spec in REGISTRY:
            names = ", ".join(f'"{each.name}"' for each in spec.columns)
            query = f'SELECT id, {names} FROM "{spec.name}" WHERE _del = 0'  # noqa: S608 - declared names only
            found[spec.told.wire] = [tuple(row) for row in connection.exec_driver_sql(query)]
    centre.engine.dispose()
    return {wire: rows for wire, rows in found.items() if rows}


def small_ones(made: Company) -> list[Figure]:
    """Nothing changed, one field each way, a hundred records: bytes on an open connection."""
    name = made.name
    with serving(made.folder) as counter:
        one, other = line(made, counter, "one"), line(made, counter, "other")
        for device in (one, other, one, other):
            device.sync()
        figures = [_counted(f"nothing changed, {name}", one, 180, 60)]
        account = _an_account(one.store, made.customer)
        with one.store.write() as work:
            work.change(Account, account, {"phone": "+49 30 123456"})
        figures.append(_counted(f"one field pushed, {name}", one, 240, 100))
        figures.append(_counted(f"one field pulled, {name}", other, 180, 220))
        with one.store.write() as work:
            for number in range(100):
                work.save(Contact(id=ContactId(uuid7(now_ms())), account=account, family_name=f"Contact {number}"))
        figures.append(_counted(f"100 records pushed, {name}", one, 3_200, 0))
        one.close()
        other.close()
    return figures


def _counted(what: str, device: Line, up: int, down: int) -> Figure:
    outcome = device.sync()
    counter = device.counter
    measured = f"{outcome.requests} request, {counter.up} B up, {counter.down} B down"
    asked = f"1 request, at most {up} B up" + (f", {down} B down" if down else "")
    good = outcome.requests == 1 and counter.up <= up and (not down or counter.down <= down)
    return Figure(what=what, measured=measured, asked=asked, good=good)


def _an_account(store: Store, number: str) -> AccountId:
    with store.read() as reading:
        return AccountId(reading.named(Account, number).id)
