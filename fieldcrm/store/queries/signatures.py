"""Who has signed an order or a visit, and whether what they signed still stands there."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_

from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.orders import Order
from fieldcrm.domain.signatures import LARGEST_PICTURE, what_a_visit_says, what_an_order_says
from fieldcrm.store import files
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The newest there is below something; `holds` as long as nothing of that was changed."""

    id: str
    who: str
    at: datetime
    holds: bool
    picture: bytes
    """Nothing where it has not been fetched, or is no picture of a name."""


def below_an_order(reading: Reading, order: Order) -> Signature | None:
    """Who has signed it last."""
    return _newest(reading, "order", order.id, what_an_order_says(order))


def below_a_visit(reading: Reading, visit: Visit) -> Signature | None:
    """The same of a report."""
    return _newest(reading, "visit", visit.id, what_a_visit_says(visit))


def _newest(reading: Reading, field: str, id: str, now: str) -> Signature | None:
    column = reading.table(Attachment).c
    below = and_(column[field] == id, column.kind == FileKind.SIGNATURE, column.signed.is_not(None))
    found = max(reading.all(Attachment, below), key=lambda each: (each.added_at, each.id), default=None)
    if found is None:
        return None
    held = files.held(reading.connection, found.sha256)
    is_here = held is not None and held.whole and held.size <= LARGEST_PICTURE
    return Signature(
        id=found.id,
        who=found.signed_by or found.name,
        at=found.added_at,
        holds=found.signed == now,
        picture=b"".join(files.read(reading.connection, found.sha256)) if is_here else b"",
    )
