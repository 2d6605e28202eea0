"""A night: many devices come within minutes, each with twenty changes and two hundred rows of others to hear.

The server is the real one, as processes of its own; the devices are real to it, enrolled and with keys, and speak its
protocol over sockets, but keep no rows. They share the machine: what they cost is told beside what the server costs.
"""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from typing import Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert, select

from benchmarks.figures import Figure
from benchmarks.processes import Cost, cost_of
from benchmarks.workload import Loaded, row
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Op, Plain, Standing, SyncAnswer, SyncRequest, Tx, Verb
from fieldcrm.protocol.standings import digest, led_to
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import PATH
from fieldcrm.replication.remote import RemoteRefused, heard, opened
from fieldcrm.replication.transport import signature
from fieldcrm.store.link import rows_in
from sync_server import office
from sync_server.centre import Centre
from sync_server.config import Place, now_ms
from sync_server.scope import ORG
from sync_server.store.tables import buckets, devices
from sync_server.store.tables import standings as device_standings

SCALED, FULL = 1_000, 10_000
TOGETHER: Final = 10
"""So many devices share a territory, and hear of each other's work."""
CUSTOMERS, EDITS, NOTES = 10, 10, 10
"""Of each device: customers, and what it brings of changes to these and of new notes on them."""
OF_THE_OFFICE: Final = 110
"""Rows of each territory that others wrote by day; with the half of nine neighbours' work it makes two hundred."""
AT_ONCE: Final = 32
"""So many devices are under way at a time: each that is done makes room for the next, which is as quick as it goes."""

ASKED_MINUTES, ASKED_P99, ASKED_MB = 10, 2.0, 1024
KEY: Final = b"n" * 32
SEED: Final = 20261130

Stored = Mapping[str, object]
"""A row of the server's, by its columns."""


@dataclass
class Night:
    """What was heard of it."""

    seconds: list[float] = field(default_factory=list[float])
    rows: int = 0
    taken: int = 0
    turned_away: int = 0
    failed: list[str] = field(default_factory=list[str])


def measured(folder: Path, *, count: int = SCALED) -> list[Figure]:
    """Over a SQLite file."""
    return _night(Place(data=folder / "night"), ["--data", str(folder / "night")], count, "SQLite, 1 process")


def on_postgresql(url: str, *, count: int = SCALED) -> list[Figure]:
    """Over a PostgreSQL, by two processes."""
    return _night(Place(database=url), ["--database", url, "--workers", "2"], count, "PostgreSQL, 2 processes")


def _night(place: Place, words: Sequence[str], count: int, name: str) -> list[Figure]:
    centre = place.make("Night")
    stands = _company(centre, count)
    centre.engine.dispose()
    night = Night()
    with _serving(words) as (process, host):
        before, own = cost_of(process.pid), time.process_time()
        began = time.perf_counter()
        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(partial(_come, host, stands=stands, night=night), range(count)))
        took = time.perf_counter() - began
        cost, own = cost_of(process.pid), time.process_time() - own
    return list(_figures(night, count, name, took, Cost(cost.seconds - before.seconds, cost.mb), own))


def _figures(night: Night, count: int, name: str, took: float, cost: Cost, own: float) -> Iterator[Figure]:
    rate, asked = count / took, FULL / 60 / ASKED_MINUTES
    told = f"{rate:,.0f} devices/s: {FULL:,} in {FULL / rate / 60:,.1f} minutes"
    what = (
        f"a night of {count:,} devices on {name}, {EDITS + NOTES} changes up, {night.rows / count:,.0f} rows down each"
    )
    yield Figure(what=what, measured=told, asked=f"{FULL:,} in {ASKED_MINUTES} minutes", good=rate >= asked)
    times = sorted(night.seconds) or [0.0]
    half, most = times[len(times) // 2], times[int(len(times) * 0.99)]
    told = f"half within {half * 1e3:,.0f} ms, 99 % within {most * 1e3:,.0f} ms"
    yield Figure(what="its requests", measured=told, asked=f"99 % within {ASKED_P99:.0f} s", good=most <= ASKED_P99)
    told = f"{len(night.failed)} failed, {night.turned_away} came again as they were told"
    is_whole = not night.failed and night.taken == count * (EDITS + NOTES)
    yield Figure(what="its devices", measured=told, asked="none failed", good=is_whole)
    told = f"{cost.mb:,.0f} MB"
    yield Figure(what="memory of its server, all processes", measured=told, asked="1 GB", good=cost.mb < ASKED_MB)
    told = f"server {cost.seconds / count * 1e3:.1f} ms, device {own / count * 1e3:.1f} ms"
    yield Figure(what="what each device costs of a processor", measured=told)


def _come(host: str, number: int, stands: Sequence[Standing], night: Night) -> None:
    """One device's exchange, to its end; it comes again when it is told to."""
    standing, code, sealed = stands[number // TOGETHER], f"N{number}", _work(number)
    line = HTTPConnection(host, timeout=60)
    try:
        for session in range(1, 1_000):
            request = SyncRequest(PROTOCOL, session, 0, digest(standing), sealed)
            try:
                answer = _ask(line, code, seal(pack(request)), night)
            except RemoteRefused as refused:
                if refused.refusal is not Refusal.BUSY:
                    raise
                night.turned_away += 1
                threading.Event().wait(refused.wait)
                continue
            night.rows += rows_in(answer)
            night.taken += sum(ack.code <= 2 for ack in answer.acks)
            if not answer.more:
                return
            standing, sealed = led_to(standing, answer), ()
    except Exception as error:  # noqa: BLE001 - whatever it was, that device has failed, and the others go on
        night.failed.append(f"{code}: {error!r}")
    finally:
        line.close()


def _ask(line: HTTPConnection, code: str, sealed: bytes, night: Night) -> SyncAnswer:
    began = time.perf_counter()
    line.request("POST", PATH, sealed, {"A": signature(PATH, sealed, code, KEY)})
    response = line.getresponse()
    body = response.read()
    night.seconds.append(time.perf_counter() - began)
    return opened(SyncAnswer, heard(response.status, body))


def _work(number: int) -> tuple[bytes, ...]:
    """What the device has written since last night, each change a step of its own."""
    chance, account, activity = Random(SEED + number), REGISTRY[Account], REGISTRY[Activity]  # noqa: S311 - no secret
    mine = [_id(Account, number * CUSTOMERS + place) for place in range(CUSTOMERS)]
    ops = [
        Op(Verb.UPDATE, account.told.wire, each, 1, {account.by_name["phone"].column: f"+49 {chance.random()}"})
        for each in mine[:EDITS]
    ]
    for place in range(NOTES):
        _, id, values = _note(2**32 + number * NOTES + place, mine[place % CUSTOMERS], _rep(number))
        ops.append(Op(Verb.INSERT, activity.told.wire, id, 0, values))
    return tuple(
        pack(Tx(chance.randbytes(16), 1, place, now_ms() << 16, (op,))) for place, op in enumerate(ops, start=1)
    )


def _company(centre: Centre, count: int) -> list[Standing]:
    """A company of so many devices that all stand where it stood before today; one standing to a territory."""
    office.load(centre, _before_today(count))
    with centre.read() as connection:
        epoch = centre.epoch(connection)[1]
        heads = {row.name: (row.id, row.head) for row in connection.execute(select(buckets))}
    stands = [_standing(epoch, heads, place) for place in range(-(-count // TOGETHER))]
    office.load(centre, _today(count))
    key = Ed25519PrivateKey.from_private_bytes(KEY).public_key().public_bytes_raw()
    made = [_device(number, key, stands[number // TOGETHER]) for number in range(count)]
    with centre.write() as connection:
        connection.execute(insert(devices), [each for each, _ in made])
        connection.execute(insert(device_standings), [each for _, each in made])
    return stands


def _standing(epoch: bytes, heads: dict[str, tuple[int, int]], place: int) -> Standing:
    names = (ORG, f"terr:{as_text(_id(Territory, place))}")
    return Standing(epoch, 1, SCHEMA, "bench", dict(heads[name] for name in names))


def _device(number: int, key: bytes, standing: Standing) -> tuple[Stored, Stored]:
    id = (10**6 + number).to_bytes(16)
    device: Stored = {"no": number + 1, "device": id, "code": f"N{number}", "user": _rep(number), "pubkey": key}
    stood: Stored = {"device": number + 1, "digest": digest(standing), "body": pack(standing), "at_ms": 0}
    return {**device, "status": "enrolled"}, stood


def _before_today(count: int) -> Iterator[Loaded]:
    for place in range(-(-count // TOGETHER)):
        territory = _id(Territory, place)
        yield row(Territory, as_text(territory), code=f"T{place}", name=f"Territory {place}")
        theirs = f'["{as_text(territory)}"]'
        yield row(User, as_text(_id(User, place)), login=f"n{place}", name="By night", role="rep", territories=theirs)
        for number in range(place * TOGETHER * CUSTOMERS, (place + 1) * TOGETHER * CUSTOMERS):
            told: dict[str, Plain] = {"number": f"{number}", "name": f"Customer {number}", "territory": territory}
            yield row(Account, as_text(_id(Account, number)), owner=_id(User, place), **told)


def _today(count: int) -> Iterator[Loaded]:
    for place in range(-(-count // TOGETHER)):
        for number in range(OF_THE_OFFICE):
            customer = _id(Account, place * TOGETHER * CUSTOMERS + number % (TOGETHER * CUSTOMERS))
            yield _note(place * OF_THE_OFFICE + number, customer, _id(User, place))


def _note(number: int, customer: bytes, rep: bytes) -> Loaded:
    told: dict[str, Plain] = {
        "type": "note",
        "account": customer,
        "user": rep,
        "starts_at": "2026-11-30T09:00:00.000000Z",
    }
    return row(
        Activity, as_text(_id(Activity, number)), **told, notes=f"Spoke about number {number}.", status="completed"
    )


def _rep(number: int) -> bytes:
    return _id(User, number // TOGETHER)


def _id(kind: type, number: int) -> bytes:
    return REGISTRY[kind].told.wire.to_bytes(2) + (number + 1).to_bytes(14)


@contextlib.contextmanager
def _serving(words: Sequence[str]) -> "Generator[tuple[subprocess.Popen[str], str]]":
    command = [sys.executable, "-m", "sync_server", "serve", *words, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no output")
        url = urlsplit(str(process.stdout.readline()).removeprefix("ready ").strip())
        _ask_after_it(url.netloc)
        try:
            yield process, url.netloc
        finally:
            process.terminate()


def _ask_after_it(host: str) -> None:
    """Until it has answered once: processes take longer to start than a device to exchange."""
    line = HTTPConnection(host, timeout=60)
    line.request("GET", "/health")
    line.getresponse().read()
    line.close()
