"""How long this device may go without its office: kept in the encrypted file, with how much of that has gone."""

from typing import Any, Final

from sqlalchemy import Connection, select, update

from fieldcrm.domain.lease import Lease
from fieldcrm.store import book
from fieldcrm.store.driver import Said, tell
from fieldcrm.store.store import Store

WRITTEN_EVERY_MS: Final = 3_600_000
"""So much of it may be forgotten by a clock that is put back."""

_control: Final = book.control.c
_LEASE: Final = Said(select(_control.lease_days, _control.lease_spent, _control.lease_seen, _control.lease_heard))
_WRITE: Final = "UPDATE sync_ctl SET lease_days = ?, lease_spent = ?, lease_seen = ?"


def read(connection: Connection) -> Lease:
    """As it was last written down."""
    return _lease(_LEASE.one(connection))


def _lease(row: Any) -> Lease:
    return Lease(days=row.lease_days, spent_ms=row.lease_spent, seen_ms=row.lease_seen)


def look(store: Store) -> Lease:
    """As it is now, which is written down where an hour has gone since, or a clock was put back."""
    with store.read() as reading:
        written = read(reading.connection)
    now = written.at(store.now_ms())
    has_gone = not 0 <= now.seen_ms - written.seen_ms < WRITTEN_EVERY_MS
    if written.days and (has_gone or now.stage is not written.stage):
        with store.apply() as applying:
            now = read(applying.connection).at(store.now_ms())
            _write(applying.connection, now)
    return now


def hear(connection: Connection, days: int | None, now_ms: int, said_ms: int | None = None) -> None:
    """The office has answered: just now, or as it says itself at `said_ms`, which counts once; `days` is from now on,
    None as before."""
    row = _LEASE.one(connection)
    before = _lease(row)
    is_news = said_ms is None or said_ms > row.lease_heard
    age = 0 if said_ms is None else max(0, now_ms - said_ms)
    if is_news and said_ms is not None:
        connection.execute(update(book.control).values(lease_heard=said_ms))
    if is_news and (days is not None or before.days):
        _write(connection, before.heard(before.days if days is None else days, age, now_ms))


def begin_anew(store: Store) -> None:
    """The office has let the device go on after it was over: all of it is to come."""
    with store.apply() as applying:
        hear(applying.connection, None, store.now_ms())


def _write(connection: Connection, lease: Lease) -> None:
    tell(connection, _WRITE, (lease.days, lease.spent_ms, lease.seen_ms))
