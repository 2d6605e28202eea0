"""The way of a record's steps: when each was saved here, and when head office said what became of it.

Nothing else says so: what was sent and not answered for may have arrived or not, and is sent again until it is.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import LargeBinary, func, literal, select

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.codes import Result
from fieldcrm.store import book
from fieldcrm.store.store import Reading

STALL: Final = timedelta(hours=36)


class Came(StrEnum):
    """How far a step has come."""

    WAITING = "waiting"
    PAUSED = "paused"
    AT_HUB = "at_hub"
    RECEIVED = "received"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One step: saved on this laptop, and answered by head office, by this laptop's clock; between the two it lies at
    the `hub` since `left`, by that one's clock, or went by way of it."""

    id: str
    saved: datetime
    answered: datetime | None
    came: Came
    reason: str
    hub: str = ""
    left: datetime | None = None


def receipts(reading: Reading, id: str) -> list[Receipt]:
    """Those of every step that wrote on the record or on what names it, the oldest first.

    They are looked for in the frozen steps themselves, which a file keeps: so a step that has to be sent once more,
    since head office has lost it, is waiting again here too.
    """
    tx = book.sealed.c
    names = func.instr(tx.body, literal(as_bytes(id), LargeBinary)) > 0
    columns = (tx.txid, tx.at_ms, tx.hub, tx.hub_ms, tx.answered_ms, tx.state, tx.code, tx.reason, tx.incarnation)
    query = select(*columns).where(names).order_by(tx.tx)
    return [
        Receipt(
            id=as_text(row.txid),
            saved=datetime.fromtimestamp(row.at_ms / 1000, UTC),
            hub=row.hub or "",
            left=_moment(row.hub_ms),
            answered=_moment(row.answered_ms),
            came=_came(row.state, row.code, is_left=row.hub_ms is not None, is_held=row.incarnation == book.HELD),
            reason=row.reason or "",
        )
        for row in reading.connection.execute(query)
    ]


def last_receipt(reading: Reading, id: str) -> Receipt | None:
    """That of the newest step; none where nothing was ever done here."""
    return next(reversed(receipts(reading, id)), None)


def is_stalled(receipt: Receipt, now: datetime) -> bool:
    """Whether it lies at a hub that has not carried it over a night and the morning after."""
    return receipt.came is Came.AT_HUB and receipt.left is not None and now - receipt.left > STALL


def _came(state: int, code: int | None, *, is_left: bool, is_held: bool) -> Came:
    """A refused step that was taken off the list is refused all the same."""
    if state == book.WAITING:
        if is_held:
            return Came.PAUSED
        return Came.AT_HUB if is_left else Came.WAITING
    return Came.REFUSED if code is not None and Result(code).refused else Came.RECEIVED


def _moment(ms: int | None) -> datetime | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)
