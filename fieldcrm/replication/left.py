"""What an exchange that was stopped has left: how much of one's own, how much news, and how long that would take."""

from dataclasses import dataclass
from typing import Final

from fieldcrm.protocol.codec import seal
from fieldcrm.store import link, outbox
from fieldcrm.store.store import Store

USUAL_ROW: Final = 60
"""The bytes of a row on its way, as long as none has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Changes that wait and rows that are still to come, about how many bytes these are, and about how many seconds
    they take (0 where nobody knows the link)."""

    changes: int = 0
    bytes_up: int = 0
    rows: int = 0
    bytes_down: int = 0
    seconds: int = 0

    @property
    def bytes(self) -> int:
        """Both ways."""
        return self.bytes_up + self.bytes_down


def what_is_left(store: Store, rate: int, *, came: int = 0, bytes_down: int = 0) -> Left:
    """Told by what waits, what the centre has said of the rest, and what so many rows have taken until now."""
    with store.read() as reading:
        connection = reading.connection
        changes, rows = outbox.waiting(connection), link.rows_left(connection)
        up = len(seal(b"".join(outbox.for_a_file(connection)))) if changes else 0
    down = rows * bytes_down // came if came else rows * USUAL_ROW
    seconds = -(-(up + down) // rate) if rate else 0
    return Left(changes=changes, bytes_up=up, rows=rows, bytes_down=down, seconds=seconds)
