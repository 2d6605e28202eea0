"""What exchanges have done on this device, for a person to look at, and the number of the last one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from fieldcrm.store import book
from fieldcrm.store.driver import Said
from fieldcrm.store.store import Store

QUIET: Final = "quiet"
"""The state of a line that sums up exchanges of one hour that moved nothing."""

WENT_BACK: Final = "went_back"
"""The state of a line in which head office was found to work on from an older copy of its data."""

COPIED: Final = "copied"
"""The state of a line in which this device was found to work beside a copy of itself, or to be an older state."""

CHECKED: Final = "checked"
"""The state of a line that says all of this device was compared with the centre; what was mended is in `pulled`."""

MENDED: Final = "mended"
"""Only what had been found to differ was."""

WRITTEN: Final = "written"
"""The state of a line that says a packet was written; what is in it, in `pushed`, waits all the same."""

DONE: Final = "done"
"""The state of a line that says that an exchange with the centre itself went to its end."""

LEFT: Final = "left"
"""The state of a line that says a packet was left at a hub; what is in it waits all the same."""

READ: Final = "read"
"""The state of a line that says the centre's answer to a packet was read."""

PUT_OFF: Final = "put_off"
"""It was begun and not ended."""

TAKEN_BACK: Final = "taken_back"
"""The state of a line that says a person took back what was not sent; how many steps, in `pushed`."""

BROUGHT_BACK: Final = "brought_back"
"""The state of a line that says a person had that wait again."""

HOUR_MS: Final = 3_600_000

_SESSION: Final = select(book.control.c.session)
_SESSION_IS: Final = Said(update(book.control).values(session=bindparam("told")))
_LINE: Final = insert(book.log)
_LAST_OF: Final = select(func.max(book.log.c.at_ms)).where(book.log.c.state == bindparam("of"))
_FIRST: Final = select(book.log.c.at_ms).order_by(book.log.c.n).limit(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What was carried at a time, in bytes."""

    at: datetime
    up: int
    down: int


def last_session(connection: Connection) -> int:
    """The highest exchange number this file remembers; a number is never used twice."""
    return connection.scalar(_SESSION) or 0


def begin_session(store: Store) -> int:
    """The number of an exchange that may be answered much later; no other one gets it."""
    with store.apply() as applying:
        session = max(last_session(applying.connection), store.now_ms() // 1000) + 1
        applying.connection.execute(update(book.control).values(session=session))
    return session


def write_down_packet(store: Store, state: str, **values: int) -> None:
    """One line of what went into a file, or came from one."""
    nothing = dict.fromkeys(("pushed", "pulled", "conflicts", "refused", "bytes_up", "bytes_down", "ms"), 0)
    with store.apply() as applying:
        line = {"at_ms": store.now_ms(), "state": state, **nothing, **values}
        applying.connection.execute(insert(book.log).values(line))


def write_down(store: Store, session: int, values: Mapping[str, int | str]) -> None:
    """One line of history, and the exchange's number."""
    with store.apply() as applying:
        applying.connection.execute(_LINE, {"at_ms": store.now_ms(), **values})
        _SESSION_IS.do(applying.connection, told=session)


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


def write_down_check(store: Store, state: str, mended: int, *, bytes_up: int, bytes_down: int, ms: int) -> None:
    """That this device was compared with the centre, how far, and what was put right."""
    nothing = dict.fromkeys(("pushed", "conflicts", "refused"), 0)
    cost = {"bytes_up": bytes_up, "bytes_down": bytes_down, "ms": ms}
    with store.apply() as applying:
        values = {"at_ms": store.now_ms(), "state": state, "pulled": mended, **nothing, **cost}
        applying.connection.execute(insert(book.log).values(values))


def note_by_hand(connection: Connection, now_ms: int, state: str, steps: int) -> None:
    """That a person did this with so many steps: it carries nothing."""
    nothing = dict.fromkeys(("pulled", "conflicts", "refused", "bytes_up", "bytes_down", "ms"), 0)
    connection.execute(insert(book.log).values(at_ms=now_ms, state=state, pushed=steps, **nothing))


def last_of(connection: Connection, state: str) -> int | None:
    """When a line of that state was written last, in milliseconds since 1970."""
    found: int | None = connection.scalar(_LAST_OF, {"of": state})
    return found


def is_news(store: Store, state: str) -> bool:
    """Whether no line of that state was written within a day: two copies of one disk find each other out whenever
    both have exchanged."""
    with store.read() as reading:
        told = last_of(reading.connection, state) or 0
    return not 0 <= store.now_ms() - told < 24 * HOUR_MS


def first(connection: Connection) -> int | None:
    """When the first line was written."""
    return connection.scalar(_FIRST)


def lines(connection: Connection, most: int = 100) -> Sequence[Row[Any]]:
    """The latest exchanges that moved anything, what was mended and what a person took back, newest first."""
    is_check = book.log.c.state.in_((CHECKED, MENDED, PUT_OFF))
    moved = select(book.log).where(book.log.c.state != QUIET, ~is_check | (book.log.c.pulled > 0))
    return connection.execute(moved.order_by(book.log.c.n.desc()).limit(most)).all()


def used_since(connection: Connection, since: datetime) -> Iterator[Used]:
    """What every exchange by net has carried from then on, those included that moved nothing; of one by way of a hub
    that is said in a quiet line."""
    log = book.log
    by_net = (
        log.c.at_ms >= since.timestamp() * 1000,
        log.c.state.not_in((WRITTEN, LEFT, READ, TAKEN_BACK, BROUGHT_BACK)),
    )
    rows = connection.execute(select(log.c.at_ms, log.c.bytes_up, log.c.bytes_down).where(*by_net))
    for at_ms, up, down in rows:
        yield Used(at=datetime.fromtimestamp(at_ms / 1000, UTC), up=up, down=down)
