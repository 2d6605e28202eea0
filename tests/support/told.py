"""A laptop that has heard all of a small company from its office, of which there is none, and what is in its file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select, update

from fieldcrm.domain.accounts import Account
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Block, Frame, Grant, Kind, SyncAnswer, Tx, Values
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book, replica
from fieldcrm.store.queries.records import digests
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, enrol, open_store


def a_laptop(folder: Path) -> Path:
    """Its file; it has told the office all there is, and has heard it from there."""
    made = open_store(folder)
    enrol(made)
    with made.apply() as applying:
        [body] = applying.connection.scalars(select(book.sealed.c.body))
        applying.connection.execute(update(book.sealed).values(state=book.ACKNOWLEDGED))
    comes(made, {(op.table, op.id): op.new for op in unpack(Tx, body).ops})
    made.close()
    return folder / "work.db"


def comes(store: Store, told: Mapping[tuple[int, bytes], Values]) -> None:
    """New rows that the office tells of, after all that it has told of before."""
    with store.read() as reading:
        so_far = reading.connection.execute(select(book.buckets.c.n, book.buckets.c.sum)).first()
    since, before = so_far or (0, 0)
    blocks = [
        _block(spec, {id: values for (table, id), values in told.items() if table == spec.told.wire})
        for spec in REGISTRY
        if spec.told.wire in {table for table, _ in told}
    ]
    total = added(before, *(row_sum(table, id, 1) for table, id in told))
    frame = Frame(1, since, since + len(told), tuple(blocks), since + len(told), total)
    answer = SyncAnswer(session=1, frames=(frame,), granted=() if so_far else (Grant(1, "terr:1"),))
    assert replica.take(store, answer).rows == len(told)


def _block(spec: EntitySpec, rows: Mapping[bytes, Values]) -> Block:
    columns = (tuple(new.get(each.column, each.plain_default) for new in rows.values()) for each in spec.columns)
    others = len(rows) - 1
    return Block(spec.told.wire, Kind.PUT, b"".join(rows), (1,) * (others + 1), (1,) + (0,) * others, tuple(columns))


def rows(store: Store, table: Table) -> list[tuple[Any, ...]]:
    """All that is in a table, by its key."""
    with store.read() as reading:
        return [tuple(row) for row in reading.connection.execute(select(table).order_by(*table.primary_key))]


def waiting(store: Store) -> list[tuple[Any, ...]]:
    """What waits to be sent, in the order it was done in."""
    return [row for row in rows(store, book.sealed) if row[7] == book.WAITING]


def stands(store: Store) -> tuple[Any, ...]:
    """All that is in the file of what a person has done, of each row in its order, and what they are shown."""
    captured = sorted(rows(store, book.ops), key=lambda op: (op[2], op[3], op[0]))
    with store.read() as reading:
        shown = digests(reading)
    return (
        [rows(store, each) for each in (book.sealed, book.paused, book.files_out)],
        [op[1:6] for op in captured],
        shown,
    )


def change(store: Store, **fields: object) -> None:
    """Its person writes on a customer."""
    with store.write() as work:
        work.change(Account, BAKERY.id, fields)


def asked(store: Store) -> list[int]:
    """Of what waits, whether it may be at the office."""
    return [row[-1] for row in waiting(store)]
