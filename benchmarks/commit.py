"""How many field changes the centre takes in a second: pushes of 2,000, merged, numbered and durable.

Asked of the endpoint itself: what a socket and a signature cost for each push is not in it.
"""

import random
import time
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine, insert

from benchmarks.figures import Figure
from benchmarks.workload import REP, records
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.messages import Op, Standing, SyncRequest, Tx, Verb
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import office
from sync_server.centre import Centre
from sync_server.config import now_ms
from sync_server.endpoints.sync import exchange
from sync_server.store.open import open_postgresql, open_sqlite
from sync_server.store.tables import devices

PUSH = 2_000
PUSHES = 5
EPOCH = b"bench-01"


def accepted(folder: Path, database: str | None = None) -> list[Figure]:
    """Single-change transactions, and transactions of a hundred."""
    engine = open_postgresql(database) if database else open_sqlite(folder / "commit.db")
    name = "PostgreSQL" if database else "SQLite"
    figures: list[Figure] = []
    centre, accounts = _centre(engine)
    for place, size in enumerate((1, 100)):
        rate = _rate(centre, accounts[place::2], size)  # customers of its own: a second device's edits would be merges
        what = f"server accepts field changes on {name}, pushes of {PUSH:,}, {size} a transaction"
        figures.append(Figure(what=what, measured=f"{rate:,.0f}/s", asked="4,000/s", good=rate >= 4_000))
    engine.dispose()
    return figures


def _centre(engine: Engine) -> tuple[Centre, Sequence[bytes]]:
    centre = Centre(engine, REGISTRY, now_ms)
    centre.create("W", EPOCH)
    found = list(records(1.0))
    office.load(centre, found)
    with centre.write() as connection:
        rows = [
            {
                "device": bytes([number]) * 16,
                "code": f"B{number}",
                "user": as_bytes(REP),
                "pubkey": b"",
                "status": "enrolled",
            }
            for number in (1, 100)
        ]
        connection.execute(insert(devices), rows)
    return centre, [id for spec, id, _ in found if spec.name == "account"]


def _rate(centre: Centre, accounts: Sequence[bytes], size: int) -> float:
    chance = random.Random(size)  # noqa: S311 - the same every time, nothing is kept secret by it
    requests = [_request(chance, accounts, size, number) for number in range(PUSHES)]
    began = time.perf_counter()
    for request in requests:
        answer = exchange(centre, f"B{size}", request)
        if len(answer.acks) != PUSH // size:
            raise RuntimeError("not all was taken")
    return PUSH * PUSHES / (time.perf_counter() - began)


def _request(chance: random.Random, accounts: Sequence[bytes], size: int, number: int) -> SyncRequest:
    table = REGISTRY[Account].told.wire
    sealed: list[bytes] = []
    for place in range(PUSH // size):
        ops = tuple(
            Op(Verb.UPDATE, table, chance.choice(accounts), 1, {8: f"+49 {chance.randint(10_000, 99_999)}"})
            for _ in range(size)
        )
        count = number * (PUSH // size) + place + 1
        sealed.append(pack(Tx(chance.randbytes(16), 1, count, now_ms() << 16, ops)))
    standing = Standing(EPOCH, 1, SCHEMA, "bench", {}, {})
    return SyncRequest(PROTOCOL, number + 1, 0, b"", tuple(sealed), standing, page=1)
