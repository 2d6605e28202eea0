"""Where what waits is mirrored outside the file, and what was written there last."""

from pathlib import Path

from sqlalchemy import Connection, select, update

from fieldcrm.store import book
from fieldcrm.store.store import Store


def place(connection: Connection) -> Path | None:
    """The folder a person has chosen, or None."""
    found: str | None = connection.scalar(select(book.control.c.rescue))
    return Path(found) if found else None


def choose_place(store: Store, folder: Path | None) -> None:
    """From now on what waits is mirrored there, or nowhere."""
    with store.apply() as applying:
        values = {"rescue": str(folder) if folder is not None else None, "rescued": None}
        applying.connection.execute(update(book.control).values(values))


def written_last(connection: Connection) -> bytes:
    """The digest of the file this store has written there last; of a file put back, that of its day."""
    return connection.scalar(select(book.control.c.rescued)) or b""


def note_written(store: Store, digest: bytes) -> None:
    """Remember it: a file there that is another one was written by somebody who knew more."""
    with store.apply() as applying:
        applying.connection.execute(update(book.control).values(rescued=digest))
