"""A laptop that holds a great deal: the file of a rep who has downloaded all of it and can search it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from benchmarks.exchange import KEY
from benchmarks.full_company import kinds
from benchmarks.workload import REP, Loaded
from fieldcrm.protocol.messages import Block, Frame, Kind
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store.device import Identity, join
from fieldcrm.store.landing import Landing
from fieldcrm.store.store import Store
from sync_server.config import now_ms

AT_A_TIME: Final = 20_000
BUCKET: Final = 2


def fill(folder: Path, today: date) -> None:
    """Land it as a pull lands, kind by kind, and index all of it."""
    store = Store.open(folder / "fieldcrm.db", KEY, now_ms)
    join(store, _who())
    for rows in kinds(today):
        _land(store, rows)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1")
    store.catch_up(lambda: True)
    store.close()


def _who() -> Identity:
    return Identity(
        device=REP,
        device_code="B1",
        user=REP,
        login="rep",
        company="W",
        server="http://127.0.0.1:9",
        epoch=b"bench-01",
        key=b"p" * 32,
    )


def _land(store: Store, rows: Sequence[Loaded]) -> None:
    """One kind in one transaction, without the triggers and look-ups that guard single rows."""
    spec = rows[0][0]
    blocks = [_block(spec, rows[start : start + AT_A_TIME]) for start in range(0, len(rows), AT_A_TIME)]
    with store.apply() as applying:
        landing = Landing(applying.connection, REGISTRY)
        landing.put([Frame(BUCKET, 0, len(rows), tuple(blocks))])
        applying.filled |= landing.filled or {spec.name}


def _block(spec: EntitySpec, rows: Sequence[Loaded]) -> Block:
    columns = (tuple(values[each.column] for _, _, values in rows) for each in spec.columns)
    told = tuple(None if set(column) == {None} else column for column in columns)
    versions = (1, *[0] * (len(rows) - 1))
    return Block(spec.told.wire, Kind.PUT, b"".join(id for _, id, _ in rows), (1,) * len(rows), versions, told)
