"""What has come from others lately is remembered, so that nothing changes on a person's screen unexplained."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection

from fieldcrm.store.driver import tell, tell_all
from fieldcrm.store.images import Key

KEPT: Final = 5_000
"""So many rows are remembered: a morning's news many times over, and a moment's work to write down."""

_OLD: Final = "DELETE FROM sync_received WHERE n <= (SELECT max(n) FROM sync_received) - ?"
_ANEW: Final = "INSERT OR REPLACE INTO sync_received (at_ms, tbl, id) VALUES (?, ?, ?)"


def note(connection: Connection, keys: Iterable[Key], now_ms: int) -> None:
    """Each row once, under the last time it came; of very many only the latest are kept."""
    newest = sorted(keys)[-KEPT:]
    if newest:
        tell_all(connection, _ANEW, [(now_ms, table, row) for table, row in newest])
        tell(connection, _OLD, (KEPT,))
