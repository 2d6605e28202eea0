"""What an exchange takes on a link such as a rep has far from town, and what a cut costs."""

import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import select

from benchmarks import exchange
from benchmarks.counting import Counter
from benchmarks.exchange import KEY, Company, Line
from benchmarks.figures import Figure
from benchmarks.peers.obeying import phone
from benchmarks.peers.ours import held
from benchmarks.shaping import AWAY, RATE, BadLink
from fieldcrm.domain.accounts import Account
from fieldcrm.replication.engine import Condition, Counts, Engine
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from sync_server.config import now_ms

LINK: Final = f"{AWAY * 1e3:.0f} ms and {RATE // 1000} kbit/s"
TRIES: Final = 3
"""The quickest of so many is told."""
DIALLING: Final = 2 * AWAY
"""Seconds that are allowed besides for a connection that has to be opened first."""
HUNDRED: Final = 100
WHOLE, SMALL = 1.0, 0.01
AGAIN: Final = 0.02
"""The share of a download that may be sent again after it was cut."""
PATIENCE: Final = 600.0


def measured(folder: Path) -> list[Figure]:
    """The smallest exchanges over the bad link, and a first download of 2,300 records."""
    return [*_measured(exchange.w(folder, SMALL))]


def cut(folder: Path) -> list[Figure]:
    """A first download of W whose connection breaks at half of it; the program's own engine goes on by itself."""
    made = exchange.w(folder, WHOLE)
    with _linked(made) as (link, _):
        whole = exchange.line(made, link, "whole")
        whole.sync()
        needed = link.up + link.down
        alone = _by_itself(made, link, needed // 2)
        whole.sync()  # which hears of the other device
        rows = held(whole.store)
        whole.close()
    again = alone.sent / needed - 1
    told = f"{again:.1%} of its {needed:,} B; {alone.rows:,} records, in {alone.exchanges} exchanges by itself"
    return [
        Figure(
            what=f"first download of {rows:,} records, cut at half: sent again",
            measured=told,
            asked=f"at most {AGAIN:.0%}, resumed by itself",
            good=again <= AGAIN and alone.rows == rows,
        )
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """What a device did that nobody helped: its exchanges, all bytes on the socket, the records it holds."""

    exchanges: int
    sent: int
    rows: int


@contextmanager
def _linked(made: Company) -> Generator[tuple[BadLink, Counter]]:
    """The link that can be bad, and one beside it that is always good, to the same server."""
    with exchange.serving(made.folder) as good:
        link = BadLink(("127.0.0.1", urlsplit(good.url).port or 0))
        try:
            yield link, good
        finally:
            link.close()


def _measured(made: Company) -> Iterator[Figure]:
    with _linked(made) as (link, good):
        one, new = exchange.line(made, link, "one"), exchange.line(made, link, "new")
        other = exchange.line(made, good, "other")
        for device in (one, other, one):
            device.sync()
        accounts = _accounts(one.store)
        link.worsen()
        yield from _small(link, one, "nothing changed", lambda: None, 0.65)
        yield from _small(link, one, "one field pushed", lambda: _edit(one, accounts[:1]), 0.65)
        yield from _small(link, one, "one field pulled", lambda: _told(other, accounts[1:2]), 0.65)
        pushed = f"one field of {HUNDRED} records pushed"
        yield from _small(link, one, pushed, lambda: _edit(one, accounts[:HUNDRED]), 1.05)
        outcome = new.sync()
        yield _figure(f"first download of {outcome.pulled:,} records", outcome.seconds, link, 14)
        for device in (one, other, new):
            device.close()


def _small(link: BadLink, device: Line, what: str, before: Callable[[], object], allowed: float) -> Iterator[Figure]:
    """On an open connection, and on one that has to be opened first."""
    before()
    device.sync()
    yield _figure(f"{what}, on an open connection", _quickest(device, before), link, allowed)

    def cut_off() -> None:
        before()
        link.hang_up()

    yield _figure(f"{what}, on a new connection", _quickest(device, cut_off), link, allowed + DIALLING)


def _quickest(device: Line, before: Callable[[], object]) -> float:
    found: list[float] = []
    for _ in range(TRIES):
        before()
        found.append(device.sync().seconds)
    return min(found)


def _figure(what: str, seconds: float, link: BadLink, allowed: float) -> Figure:
    """Of the seconds is told how many the bytes alone take, which no machine makes fewer."""
    sending = (link.up + link.down) * 8 / RATE
    return Figure(
        what=f"through {LINK}: {what}",
        measured=f"{seconds:.2f} s, {sending:.2f} of them to send {link.up:,} B up and {link.down:,} B down",
        asked=f"within {allowed:.2f} s",
        good=seconds <= allowed,
    )


def _accounts(store: Store) -> list[str]:
    with store.read() as reading:
        return [id for (id,) in reading.rows(select(reading.table(Account).c.id))]


def _edit(device: Line, accounts: Sequence[str]) -> None:
    """Another phone number for each of them, in one step."""
    with device.store.write() as work:
        for id in accounts:
            work.change(Account, id, {"phone": phone()})


def _told(device: Line, accounts: Sequence[str]) -> None:
    """Somebody else has done so, and the centre knows."""
    _edit(device, accounts)
    device.sync()


def _by_itself(made: Company, link: BadLink, octets: int) -> Alone:
    """A device whose link breaks after so many bytes, and which is left alone until everything is there."""
    store, remote = Store.open(made.folder / "cut.db", KEY, now_ms), HttpRemote(link.url)
    enrol(store, remote, server=link.url, code=exchange.a_code(made), name="bench", client="bench")
    outcomes: list[Outcome] = []
    is_over = threading.Event()

    def hear(condition: Condition) -> None:
        if condition.last is not None and condition.last not in outcomes:
            outcomes.append(condition.last)
        if condition.last is not None and condition.last.state is State.DONE:
            is_over.set()

    engine = Engine(Exchange(store, remote, "bench", time.monotonic).run, lambda: Counts(0, 0), time.monotonic)
    engine.listen(hear)
    link.reset()
    link.cut_after(octets)
    engine.start()
    is_over.wait(PATIENCE)
    sent = link.up + link.down
    engine.stop()
    remote.close()
    rows = held(store)
    store.close()
    return Alone(exchanges=len(outcomes), sent=sent, rows=rows)
