"""Exchanges over a real socket with a real server process: the first download, and the smallest of them."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import raw
from benchmarks.counting import Counter
from benchmarks.figures import Figure
from benchmarks.workload import records
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, uuid7
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from sync_server import office
from sync_server.config import Place, now_ms
from sync_server.invites import invite

KEY = b"k" * 32


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

    def sync(self) -> Outcome:
        """One exchange to its end, counted from nothing."""
        self.counter.reset()
        outcome = self._exchange.run()
        if outcome.state is not State.DONE:
            raise RuntimeError(f"{outcome.state}: {outcome.reason}")
        return outcome

    def close(self) -> None:
        """Hang up."""
        self._remote.close()
        self.store.close()


@contextlib.contextmanager
def company(folder: Path, scale: float) -> Generator[Path]:
    """A centre with W at that scale."""
    place = Place(data=folder)
    centre = place.make("W")
    office.load(centre, records(scale))
    centre.engine.dispose()
    yield folder


@contextlib.contextmanager
def serving(folder: Path) -> Generator[Counter]:
    """The server as a process, behind a counter."""
    command = [sys.executable, "-m", "sync_server", "serve", "--data", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no output")
        url = urlsplit(str(process.stdout.readline()).removeprefix("ready ").strip())
        counter = Counter((url.hostname or "", url.port or 0))
        try:
            yield counter
        finally:
            counter.close()
            process.terminate()


def a_code(folder: Path) -> str:
    """A code for the workload's rep."""
    centre = Place(data=folder).open()
    code, _ = invite(centre, "rep", 60)
    centre.engine.dispose()
    return code


def line(folder: Path, counter: Counter, name: str) -> Line:
    """A new device that has joined and holds nothing yet."""
    made = Line(Store.open(folder / f"{name}.db", KEY, now_ms), counter)
    made.join(a_code(folder))
    return made


def first_download(folder: Path) -> list[Figure]:
    """W over loopback, beside the raw limit of the same run."""
    carried = raw.pages(_rows())
    limit = raw.load(folder / "raw.db", carried).wall
    with serving(folder) as counter:
        device = line(folder, counter, "first")
        began = time.perf_counter()
        outcome = device.sync()
        findable = time.perf_counter() - began
        down = counter.down
        device.close()
    ratio = limit / outcome.seconds
    rate = outcome.pulled / outcome.seconds
    return [
        Figure(
            what="raw limit of W: unpack, decode, insert, index", measured=f"{outcome.pulled / limit:,.0f} records/s"
        ),
        Figure(
            what="first download of W over loopback",
            measured=f"{rate:,.0f} records/s, {ratio:.2f} x the raw limit",
            asked="0.45 x the raw limit",
            good=ratio >= 0.45,
        ),
        Figure(what="until the last word of it can be searched", measured=f"{findable:.1f} s"),
        Figure(what="its bytes", measured=f"{down / outcome.pulled:.1f} B a record, {outcome.requests} requests"),
    ]


def _rows() -> raw.Rows:
    found: raw.Rows = {}
    for spec, id, values in records():
        found.setdefault(spec.told.wire, []).append((id, *(values[each.column] for each in spec.columns)))
    return found


def small_ones(folder: Path, name: str) -> list[Figure]:
    """Nothing changed, one field each way, a hundred records: bytes on an open connection."""
    with serving(folder) as counter:
        one, other = line(folder, counter, f"{name}-one"), line(folder, counter, f"{name}-other")
        for device in (one, other, one, other):
            device.sync()
        figures = [_counted(f"nothing changed, {name} records", one, 300, 200)]
        account = _an_account(one.store)
        with one.store.write() as work:
            work.change(Account, account, {"phone": "+49 30 123456"})
        figures.append(_counted(f"one field pushed, {name} records", one, 400, 250))
        figures.append(_counted(f"one field pulled, {name} records", other, 300, 400))
        with one.store.write() as work:
            for number in range(100):
                work.save(Contact(id=ContactId(uuid7(now_ms())), account=account, family_name=f"Contact {number}"))
        figures.append(_counted(f"100 records pushed, {name} records", one, 4_500, 0))
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


def _an_account(store: Store) -> AccountId:
    with store.read() as reading:
        return next(iter(reading.all(Account, reading.table(Account).c.number == "100007"))).id
