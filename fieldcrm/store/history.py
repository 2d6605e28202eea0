"""What exchanges have done on this device, for a person to look at, and the number of the last one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select, update

from fieldcrm.store import book
from fieldcrm.store.store import Store

QUIET: Final = "quiet"
"""The state of a line that sums up exchanges of one hour that moved nothing."""

WENT_BACK: Final = "went_back"
"""The state of a line in which head office was found to work on from an older copy of its data."""

HOUR_MS: Final = 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What was carried at a time, in bytes."""

    at: datetime
    up: int
    down: int


def last_session(connection: Connection) -> int:
    """The highest exchange number this file remembers; a number is never used twice."""
    return connection.scalar(select(book.control.c.session)) or 0


def write_down(store: Store, session: int, values: Mapping[str, int | str]) -> None:
    """One line of history, and the exchange's number."""
    with store.apply() as applying:
        applying.connection.execute(insert(book.log).values(at_ms=store.now_ms(), **values))
        applying.connection.execute(update(book.control).values(session=session))


def write_down_quiet(store: Store, *, bytes_up: int, bytes_down: int, ms: int) -> None:
    """What an exchange cost that moved nothing, so that what is used is whole: one line for each hour."""
    log, now = book.log, store.now_ms()
    of_hour = (log.c.state == QUIET, log.c.at_ms >= now - now % HOUR_MS, log.c.at_ms <= now)
    more = {"bytes_up": log.c.bytes_up + bytes_up, "bytes_down": log.c.bytes_down + bytes_down, "ms": log.c.ms + ms}
    with store.apply() as applying:
        if not applying.connection.execute(update(log).where(*of_hour).values(more)).rowcount:
            nothing = dict.fromkeys(("pushed", "pulled", "conflicts", "refused"), 0)
            cost = {"bytes_up": bytes_up, "bytes_down": bytes_down, "ms": ms}
            applying.connection.execute(insert(log).values(at_ms=now, state=QUIET, **nothing, **cost))


def lines(connection: Connection, most: int = 100) -> Sequence[Row[Any]]:
    """The latest exchanges that moved anything, newest first."""
    moved = select(book.log).where(book.log.c.state != QUIET)
    return connection.execute(moved.order_by(book.log.c.n.desc()).limit(most)).all()


def used_since(connection: Connection, since: datetime) -> Iterator[Used]:
    """What every exchange has carried from then on, those included that moved nothing."""
    log = book.log
    rows = connection.execute(
        select(log.c.at_ms, log.c.bytes_up, log.c.bytes_down).where(log.c.at_ms >= since.timestamp() * 1000)
    )
    for at_ms, up, down in rows:
        yield Used(at=datetime.fromtimestamp(at_ms / 1000, UTC), up=up, down=down)
