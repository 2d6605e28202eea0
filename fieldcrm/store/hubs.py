"""The hub that this device leaves packets at, and what lies there: kept beside each step, as the hub has signed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, func, select, update

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.store import book
from fieldcrm.store.device import must_identity
from fieldcrm.store.store import Store


@dataclass(frozen=True, slots=True)
class AtHub:
    """How many of the steps that wait lie at a hub, the oldest since when, and what people call the place."""

    steps: int = 0
    since: datetime | None = None
    name: str = ""


NOTHING: Final = AtHub()


def hub(connection: Connection) -> str | None:
    """The address of the hub, or None where nobody has chosen one."""
    found: str | None = connection.scalar(select(book.control.c.hub))
    return found


def choose(store: Store, address: str | None) -> None:
    """Leave packets there from now on, or nowhere."""
    with store.apply() as applying:
        must_identity(applying.connection)
        applying.connection.execute(update(book.control).values(hub=address))


def lies_there(store: Store, bodies: Iterable[bytes], name: str, at_ms: int) -> None:
    """A hub has signed that it has these steps. What lies there already does so since then; what has been answered
    meanwhile stays as it is."""
    sealed = book.sealed.c
    with store.apply() as applying:
        for body in bodies:
            mine = (
                sealed.txid == unpack(Tx, body).txid,
                sealed.state == book.WAITING,
                sealed.hub.is_distinct_from(name),
            )
            applying.connection.execute(update(book.sealed).where(*mine).values(hub=name, hub_ms=at_ms))


def lies_nowhere(store: Store) -> None:
    """Of what waits nothing lies at a hub: none has it any more, or the centre would not take it from there."""
    waits = (book.sealed.c.state == book.WAITING, book.sealed.c.hub_ms.is_not(None))
    with store.apply() as applying:
        applying.connection.execute(update(book.sealed).where(*waits).values(hub=None, hub_ms=None))


def not_there(connection: Connection, bodies: Iterable[bytes], name: str) -> bool:
    """Whether any of these steps does not lie at the hub of that name."""
    sealed = book.sealed.c
    there = set(connection.scalars(select(sealed.txid).where(sealed.state == book.WAITING, sealed.hub == name)))
    return any(unpack(Tx, body).txid not in there for body in bodies)


def at_hub(connection: Connection) -> AtHub:
    """What of that which waits lies at a hub."""
    sealed = book.sealed.c
    lies = (sealed.state == book.WAITING, sealed.hub_ms.is_not(None))
    columns = (func.count(), func.min(sealed.hub_ms), func.max(sealed.hub))
    steps, since, name = connection.execute(select(*columns).where(*lies)).one()
    return AtHub(steps, datetime.fromtimestamp(since / 1000, UTC), name) if steps else NOTHING
