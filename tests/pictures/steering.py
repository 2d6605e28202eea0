"""The outbox of the company of the pictures with something of each: waiting, paused, refused and taken back."""

from typing import Final

from sqlalchemy import select, update

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.store import book, pausing, taking_back
from fieldcrm.store.overlay import Overlay
from fieldcrm.store.queries.waiting import Entry, entries
from fieldcrm.store.store import Store
from tests.pictures import rep
from tests.pictures.rep import Clock

REPORT, FIRST, SECOND, PERSON, NOTE = range(5)
"""What the rep has written this morning, by its place in the outbox."""
REFUSED_AT: Final = 3
"""Where the refused one stands, once the report is at the end."""
REASON: Final = "record.not_yours"


def fill(store: Store, clock: Clock) -> None:
    """The note was refused; the report of the visit is taken back, and the second order paused."""
    rep.fill(store, clock)
    with store.read() as reading:
        waiting = entries(reading)
    _refuse(store, waiting[NOTE])
    pausing.pause(store, waiting[SECOND].id)
    taking_back.take_back(store, waiting[REPORT].id)


def _refuse(store: Store, entry: Entry) -> None:
    """As an answer does: what it was about is somebody else's now, and the rows stand as the centre has them."""
    mine = book.sealed.c.txid == as_bytes(entry.id)
    refused = {"state": book.REFUSED, "code": int(Result.OUT_OF_SCOPE), "reason": REASON, "covered": 1}
    with store.apply() as applying:
        step = applying.connection.execute(select(book.sealed.c.tx).where(mine)).scalar_one()
        applying.connection.execute(update(book.sealed).where(mine).values(**refused))
        overlay = Overlay(applying.connection, store.registry)
        overlay.uncover([step])
        overlay.show()
