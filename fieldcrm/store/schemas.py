"""What is spoken with the centre, and what was read in an older schema than that: see docs/adr/0048."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, bindparam, select, update

from fieldcrm.protocol.backfill import Gap
from fieldcrm.protocol.messages import Frame
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book, first_download
from fieldcrm.store.driver import Said

DONE = {"gap_kind": 0, "gap_seq": 0}
_CENTRE_SPEAKS: Final = Said(select(book.control.c.centre_schema))
_HOLD_ALL: Final = Said(
    update(book.buckets).where(book.buckets.c.staged == 0).values(schema=bindparam("spoken"), **DONE)
)
_ANY_PAGE: Final = select(book.stage.c.n).limit(1)
_BEHIND: Final = Said(
    select(book.buckets)
    .where(book.buckets.c.cursor > 0, book.buckets.c.cursor == book.buckets.c.staged, book.buckets.c.leaving == 0)
    .where(book.buckets.c.schema < bindparam("spoken"))
    .order_by(book.buckets.c.id)
)
"""The buckets that were read to their end, and in an older schema than that."""


def centre_speaks(connection: Connection) -> int:
    """The centre's schema, 0 if that is this program's own as far as it knows."""
    return _CENTRE_SPEAKS.value(connection) or 0


def spoken(connection: Connection, registry: Registry) -> Registry:
    """What this program and its centre both have words for."""
    return registry.at(centre_speaks(connection) or registry.schema)


def hear(connection: Connection, registry: Registry, told: int) -> int:
    """The centre has said that it speaks a newer schema than was spoken to it; with 0 it said that it does not. Says
    what is spoken from now on."""
    known = centre_speaks(connection)
    now = told or (known if known < registry.schema else 0)
    if now != known:
        connection.execute(update(book.control).values(centre_schema=now))
    return registry.at(now or registry.schema).schema


def step_down(connection: Connection, schema: int) -> None:
    """The centre is older than this program: what is spoken from now on, and what is heard, is of that schema."""
    connection.execute(update(book.control).values(centre_schema=schema))
    connection.execute(update(book.buckets).where(book.buckets.c.schema > schema).values(schema=schema, **DONE))


def is_read_in(schema: int) -> ColumnElement[bool]:
    """Whether nothing that this schema knows is missing in a bucket."""
    return book.buckets.c.schema >= schema


def hold_all_of_nothing(connection: Connection, schema: int) -> None:
    """A bucket that is empty lacks nothing of what is spoken, whatever it was read in."""
    _HOLD_ALL.do(connection, spoken=schema)


def gaps(connection: Connection, registry: Registry) -> dict[int, Gap]:
    """The buckets, read to their end here, of which the centre has more to tell than they were told."""
    if first_download.is_first(connection) or connection.scalar(_ANY_PAGE) is not None:
        return {}
    rows = _BEHIND.rows(connection, spoken=spoken(connection, registry).schema)
    return {row.id: (row.cursor, row.schema, row.gap_kind, row.gap_seq) for row in rows}


def is_behind(bucket: Any, schema: int) -> bool:
    """Whether it is one of them, of a bucket as it was read, where nothing is staged and a first download is over."""
    is_read = bucket.cursor == bucket.staged > 0 and not bucket.leaving
    return bool(is_read and bucket.schema < schema)


def stands_as_asked(connection: Connection, frame: Frame) -> bool:
    """Whether such a frame goes on where its bucket stands, and nothing has come meanwhile."""
    at = (book.buckets.c.cursor == frame.since, book.buckets.c.staged == frame.since, book.buckets.c.leaving == 0)
    kind, seq = frame.at or (0, 0)
    place = (book.buckets.c.gap_kind == kind, book.buckets.c.gap_seq == seq)
    found = select(book.buckets.c.id).where(book.buckets.c.id == frame.bucket, *at, *place)
    return connection.scalar(found) is not None and connection.scalar(_ANY_PAGE) is None


def note(connection: Connection, frames: Iterable[Frame], schema: int) -> None:
    """How far each bucket has been told."""
    for frame in frames:
        kind, seq = frame.to or (0, 0)
        values = {"gap_kind": kind, "gap_seq": seq} if frame.to else {"schema": schema, **DONE}
        connection.execute(update(book.buckets).where(book.buckets.c.id == frame.bucket).values(values))


def unheard(connection: Connection, registry: Registry) -> Mapping[int, int]:
    """The buckets in which something may stand that this program knows and has not been told, and what they were
    read in."""
    rows = connection.execute(select(book.buckets.c.id, book.buckets.c.schema).where(~is_read_in(registry.schema)))
    return {row.id: row.schema for row in rows}
