"""What changes hands: until when somebody was entitled to a bucket, and a customer lived in one."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection, Table, select

from sync_server.batch import Batch
from sync_server.rows import Key, Rows, Standing
from sync_server.scope import Company, read_company
from sync_server.store.dialects import upsert
from sync_server.store.tables import buckets, past_grants, past_homes

_SCOPING: Final = frozenset({"user", "territory", "substitution"})
"""The kinds that say who is entitled to what."""


def note(connection: Connection, tables: Mapping[str, Table], batch: Batch, changed: Sequence[Standing]) -> None:
    """Keep what the batch has taken out of somebody's hands, once the rows that it has changed are written."""
    moved = {row.key: row for row in changed if row.left}
    if moved:
        _note_homes(connection, batch, moved)
    if any(row.spec.name in _SCOPING for row in changed):
        _note_grants(connection, batch, read_company(connection, tables, batch.company.day))


def _note_homes(connection: Connection, batch: Batch, moved: Mapping[Key, Standing]) -> None:
    """Only of what moved by itself: what went along with its owner is known by it."""
    numbers = _numbers(connection, {name for row in moved.values() for name in row.left})
    told = [
        {"tbl": row.key[0], "row": row.id, "bucket": numbers[name], "until_ms": batch.now_ms}
        for row in moved.values()
        if not _went_along(batch.rows, row, moved)
        for name in sorted(row.left & numbers.keys())
    ]
    if told:
        connection.execute(upsert(connection, past_homes, ["tbl", "row", "bucket"]), told)


def _went_along(rows: Rows, row: Standing, moved: Container[Key]) -> bool:
    owner = rows.owner(row)
    return owner is not None and owner.key in moved


def _note_grants(connection: Connection, batch: Batch, after: Company) -> None:
    before = batch.company
    everything = _numbers(connection)
    told = [
        {"person": person, "bucket": everything[name], "until_ms": batch.now_ms}
        for person in before.people.keys() & after.people.keys()
        for name in _lost(before, after, person, everything)
    ]
    if told:
        connection.execute(upsert(connection, past_grants, ["person", "bucket"]), told)


def _lost(before: Company, after: Company, person: bytes, everything: Iterable[str]) -> Iterator[str]:
    then, now = before.people[person], after.people[person]
    if before.reach(then) != after.reach(now):
        yield from (name for name in everything if before.may(then, name) and not after.may(now, name))


def _numbers(connection: Connection, names: Collection[str] | None = None) -> dict[str, int]:
    query = select(buckets.c.id, buckets.c.name)
    wanted = query if names is None else query.where(buckets.c.name.in_(sorted(names)))
    return {row.name: row.id for row in connection.execute(wanted)}
