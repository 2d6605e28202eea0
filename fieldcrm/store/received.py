"""What has come from others lately is remembered, so that nothing changes on a person's screen unexplained."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, delete, func, select

from fieldcrm.store.book import received
from fieldcrm.store.images import Key

KEPT: Final = 5_000
"""So many rows are remembered: a morning's news many times over, and a moment's work to write down."""

_ANEW: Final = "INSERT OR REPLACE INTO sync_received (at_ms, tbl, id) VALUES (?, ?, ?)"


def note(connection: Connection, keys: Iterable[Key], now_ms: int) -> None:
    """Each row once, under the last time it came; of very many only the latest are kept."""
    newest = sorted(keys)[-KEPT:]
    if newest:
        connection.exec_driver_sql(_ANEW, [(now_ms, table, row) for table, row in newest])
        last = select(func.max(received.c.n)).scalar_subquery()
        connection.execute(delete(received).where(received.c.n <= last - KEPT))
