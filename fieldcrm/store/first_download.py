"""A first download, told kind by kind: how far it has come, and whether a person can begin to work with it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from fieldcrm.protocol.messages import Frame, Place, SyncAnswer
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.driver import Said, tell

NOT_BEGUN: Final[Place] = (0, 0, 0)
_LAST_PULL: Final = Said(select(book.control.c.last_pull_ms))
_STANDS: Final = "UPDATE sync_bucket SET staged = ?, part_until = ?, part_kind = ?, part_seq = ? WHERE id = ?"
_COUNTED: Final = (
    update(book.coming)
    .where(book.coming.c.tbl == bindparam("kind"))
    .values(came=book.coming.c.came + bindparam("more"))
)
_NOTHING_COMES: Final = delete(book.coming)
_NOTHING_IS_LEFT: Final = delete(book.stage).where(book.stage.c.n < 0)
PAGES_AT_ONCE, MS_APART = 4, 10_000
"""Once somebody works, so many pages at least are shown together, and no sooner than that: whoever saves waits for it
each time, and over a quick line all of the rest goes in together much faster than bit by bit."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How far a first download has come: rows expected and rows that are here, by kind, and whether work can begin."""

    expected: Mapping[str, int]
    came: Mapping[str, int]
    is_usable: bool

    @property
    def share(self) -> float:
        """How much of it is here, from 0 to 1; what is not known yet is nothing."""
        expected = sum(self.expected.values())
        return min(1.0, sum(self.came.values()) / expected) if expected else 0.0


def is_first(connection: Connection) -> bool:
    """Whether nothing was ever pulled to its end here."""
    return _LAST_PULL.value(connection) is None


def is_usable(connection: Connection) -> bool:
    """Whether a person can work here: everything has come once, or what nobody can work without."""
    return connection.scalar(select(func.coalesce(book.control.c.last_pull_ms, book.control.c.shown_ms))) is not None


def arrival(connection: Connection, registry: Registry) -> Arrival:
    """How far it has come."""
    rows = connection.execute(select(book.coming)).all()
    names = {row.tbl: registry.by_wire[row.tbl].name for row in rows if row.tbl in registry.by_wire}
    return Arrival(
        {names[row.tbl]: row.expected for row in rows if row.tbl in names},
        {names[row.tbl]: row.came for row in rows if row.tbl in names},
        is_usable(connection),
    )


def expect(connection: Connection, coming: Mapping[int, int]) -> None:
    """Note what the centre is going to tell; it says so before it begins."""
    if coming:
        connection.execute(delete(book.coming))
        connection.execute(insert(book.coming), [{"tbl": kind, "expected": number} for kind, number in coming.items()])


def before(frame: Frame) -> tuple[int, Place]:
    """Where a bucket stands that such a frame goes on with: its staged cursor, and its place if it is on its way."""
    return frame.since, (frame.until, *frame.at) if frame.at is not None and any(frame.at) else NOT_BEGUN


def after(frame: Frame) -> tuple[int, Place]:
    """Where it stands afterwards."""
    return (frame.until, NOT_BEGUN) if frame.to is None else (0, (frame.until, *frame.to))


def note(connection: Connection, frames: Iterable[Frame]) -> None:
    """Note how far each bucket has come with these frames."""
    stands = {frame.bucket: after(frame) for frame in frames}
    for bucket, (staged, place) in stands.items():
        tell(connection, _STANDS, (staged, *place, bucket))


def count(connection: Connection, frames: Iterable[Frame]) -> None:
    """Count what came of what was said to come."""
    came: Counter[int] = Counter()
    for frame in frames:
        for block in frame.blocks:
            came[block.table] += len(block.seqs)
    for kind, number in came.items():
        connection.execute(_COUNTED, {"kind": kind, "more": number})


def can_be_shown(connection: Connection, registry: Registry, answer: SyncAnswer, now_ms: int) -> bool:
    """Whether what has come up to this answer should be shown although more is to come.

    The least advanced bucket is always told first: once rows of a kind come that can wait, all the others are here,
    and each row has its owner.
    """
    last = answer.frames[-1] if answer.more and answer.frames else None
    if last is None or last.at is None or last.at[0] not in registry.later:
        return False
    shown_ms = connection.scalar(select(book.control.c.shown_ms))
    pages = connection.scalar(select(func.count()).select_from(book.stage).where(book.stage.c.n > 0)) or 0
    return shown_ms is None or (pages >= PAGES_AT_ONCE and not 0 <= now_ms - shown_ms < MS_APART)


def can_wait(registry: Registry, frame: Frame) -> bool:
    """Whether a person can do without it for the first minutes."""
    return any(block.table in registry.later for block in frame.blocks)


def note_shown(connection: Connection, now_ms: int) -> None:
    """From now on a person can work here."""
    connection.execute(update(book.control).values(shown_ms=now_ms))


def finish(connection: Connection) -> None:
    """All of it is here."""
    connection.execute(_NOTHING_COMES)
    connection.execute(_NOTHING_IS_LEFT)
