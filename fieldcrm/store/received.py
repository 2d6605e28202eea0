"""What has come from others lately is remembered, so that nothing changes on a person's screen unexplained."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select

from fieldcrm.store.book import received
from fieldcrm.store.images import Key

KEPT: Final = 300


def note(connection: Connection, keys: Iterable[Key], now_ms: int) -> None:
    """Each row once, under the last time it came; of very many only the latest are kept."""
    newest = sorted(keys)[-KEPT:]
    for table, row in newest:
        connection.execute(delete(received).where(received.c.tbl == table, received.c.id == row))
    if newest:
        connection.execute(insert(received), [{"at_ms": now_ms, "tbl": table, "id": row} for table, row in newest])
        last = select(func.max(received.c.n)).scalar_subquery()
        connection.execute(delete(received).where(received.c.n <= last - KEPT))
