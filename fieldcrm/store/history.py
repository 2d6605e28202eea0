"""What exchanges have done on this device, for a person to look at, and the number of the last one."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from fieldcrm.store import book
from fieldcrm.store.store import Store


def last_session(connection: Connection) -> int:
    """The highest exchange number this file remembers; a number is never used twice."""
    return connection.scalar(select(book.control.c.session)) or 0


def write_down(store: Store, session: int, values: Mapping[str, int | str]) -> None:
    """One line of history, and the exchange's number."""
    with store.apply() as applying:
        applying.connection.execute(insert(book.log).values(at_ms=store.now_ms(), **values))
        applying.connection.execute(update(book.control).values(session=session))


def lines(connection: Connection, most: int = 100) -> Sequence[Row[Any]]:
    """The latest exchanges that moved anything, newest first."""
    return connection.execute(select(book.log).order_by(book.log.c.n.desc()).limit(most)).all()
