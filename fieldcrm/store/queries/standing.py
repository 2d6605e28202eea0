"""How this device stands: what waits, what wants a look, and when it last heard from the server."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import func, select

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.lease import Lease
from fieldcrm.store import book, history, hubs, lease, outbox, schemas
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.first_download import Arrival, arrival
from fieldcrm.store.store import Reading

COPIED_IS_SAID: Final = timedelta(days=14)
"""So long a device says that it was found to work beside a copy of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What a person wants to know before closing the lid."""

    who: Identity
    waiting: int
    oldest: datetime | None
    """Since when the oldest of what waits does."""
    attention: int
    differing: int
    last_sync: datetime | None
    arrival: Arrival | None
    """How far a first download has come that has not ended yet."""
    centre_schema: int = 0
    """What the centre speaks, if it is older or newer than this program."""
    is_behind: bool = False
    """Whether the centre is newer, and has what this program has no words for."""
    paused: int = 0
    """How much of what waits a person holds back."""
    held_back: int = 0
    """How much of what waits the centre is too old for."""
    hub: str | None = None
    """Where packets are left when the centre is out of reach."""
    at_hub: hubs.AtHub = hubs.NOTHING
    carried: datetime | None = None
    """When an exchange with the centre itself last moved something."""
    left: datetime | None = None
    """When something was last left at a hub."""
    written: datetime | None = None
    """When something was last written into a file."""
    copied: datetime | None = None
    """When this device was last found to work beside a copy of itself, or to be an older state of itself."""
    lease: Lease = field(default_factory=Lease)
    """How long this device may go without its office, and how much of that has gone."""


def stand(reading: Reading) -> Stand:
    """How the device stands now; refused before it has joined a company."""
    last = reading.connection.scalar(select(book.control.c.last_pull_ms))
    theirs, registry = schemas.centre_speaks(reading.connection), reading.shelves.registry
    return Stand(
        who=must_identity(reading.connection),
        waiting=outbox.waiting(reading.connection),
        oldest=_moment(outbox.oldest(reading.connection)),
        attention=_open_conflicts(reading),
        differing=differing(reading),
        last_sync=_moment(last),
        arrival=arrival(reading.connection, registry) if last is None else None,
        centre_schema=theirs,
        is_behind=theirs > registry.schema,
        paused=outbox.paused(reading.connection),
        held_back=outbox.held_back(reading.connection, registry.at(theirs)) if theirs else 0,
        hub=hubs.hub(reading.connection),
        at_hub=hubs.at_hub(reading.connection),
        carried=_moment(history.last_of(reading.connection, history.DONE)),
        left=_moment(history.last_of(reading.connection, history.LEFT)),
        written=_moment(history.last_of(reading.connection, history.WRITTEN)),
        copied=_moment(history.last_of(reading.connection, history.COPIED)),
        lease=lease.read(reading.connection),
    )


def _moment(ms: int | None) -> datetime | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)


def scopes(reading: Reading) -> list[str]:
    """The names of what this device is entitled to: the company, its territories, its person."""
    names = reading.connection.scalars(select(book.buckets.c.name).where(book.buckets.c.leaving == 0))
    return sorted(names)


def differing(reading: Reading) -> int:
    """In how many buckets this device was told everything anew, and still does not hold what the server holds."""
    still = (book.buckets.c.suspect == 1, book.buckets.c.cursor != 0, book.buckets.c.anew_on > 0)
    return reading.connection.scalar(select(func.count()).select_from(book.buckets).where(*still)) or 0


def _open_conflicts(reading: Reading) -> int:
    conflicts = reading.table(Conflict)
    query = select(func.count()).where(conflicts.c.status == ConflictStatus.OPEN)
    return reading.connection.scalar(query) or 0
