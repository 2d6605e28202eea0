"""Where the centre's data lies: a folder with a SQLite file, or a PostgreSQL address."""

import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.backup import backup
from sync_server.centre import Centre
from sync_server.store import layout
from sync_server.store.open import open_postgresql, open_sqlite, rebuilding

DATABASE: Final = "FIELDCRM_DATABASE"
FILE: Final = "centre.db"
SIGNING_KEY: Final = "signing.pem"
_EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)


def now_ms() -> int:
    """This moment in milliseconds since 1970; ids count from there, so an earlier clock is Trouble."""
    moment = time.time_ns() // 1_000_000
    if moment < 0:
        raise Trouble("clock.wrong", f"{_EARLIEST + timedelta(milliseconds=moment):%Y-%m-%d}")
    return moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One of the two: a folder, or an address; FIELDCRM_DATABASE says it where the command does not."""

    data: Path | None = None
    database: str | None = None
    file: str = FILE

    def open(self, clock: Callable[[], int] = now_ms) -> Centre:
        """The centre that lives here, brought forward if an older release made it; Trouble when none does."""
        if self.data is not None and not (self.data / self.file).exists():
            raise Trouble("centre.missing", str(self.data))
        centre = Centre(self._engine(), REGISTRY, clock)
        try:
            self._look(centre)
        except BaseException:
            centre.engine.dispose()
            raise
        return centre

    def _look(self, centre: Centre) -> None:
        with centre.read() as connection:
            found = layout.revision(connection)
        if found == 0:
            raise Trouble("centre.missing", self.name)
        if found < layout.HEAD:
            self._bring_forward(centre, found)

    def _bring_forward(self, centre: Centre, found: int) -> None:
        """A file is copied beside itself first; a PostgreSQL is copied by whoever keeps it."""
        copied = self.data / f"{self.file}.layout-{found}" if self.data is not None else None
        if copied is not None and not copied.exists():
            backup(centre, copied)
        try:
            with rebuilding(centre.engine) as connection:
                layout.bring_forward(connection)
        except Trouble:
            raise
        except Exception as error:
            raise Trouble("centre.not_brought_forward", f"{self.name}: {error}") from error

    def make(self, company: str, clock: Callable[[], int] = now_ms) -> Centre:
        """A new, empty centre; refused where there is one."""
        if self.data is not None:
            make_folder(self.data)
        centre = Centre(self._engine(), REGISTRY, clock)
        try:
            self._must_be_free(centre)
            centre.create(company, secrets.token_bytes(8))
        except BaseException:
            centre.engine.dispose()
            raise
        return centre

    def _must_be_free(self, centre: Centre) -> None:
        with centre.read() as connection:
            if layout.revision(connection):
                raise RuleBroken("centre.exists", self.name)

    @property
    def signing_key(self) -> Path | None:
        """Where the key lies that signs invitations; a database that somebody else keeps has no such place."""
        return self.data / SIGNING_KEY if self.data is not None else None

    @property
    def name(self) -> str:
        """What a person may see of it: an address without its password."""
        if self.database is not None:
            return self.database.rpartition("@")[2]
        return str(self.data)

    def _engine(self) -> Engine:
        if self.database is not None:
            return open_postgresql(self.database)
        if self.data is None:
            raise RuleBroken("centre.where")
        return open_sqlite(self.data / self.file)


def place(data: str | None, database: str | None) -> Place:
    """From the command's words, or else from the environment."""
    if data:
        return Place(data=Path(data))
    address = database or os.environ.get(DATABASE)
    return Place(database=address) if address else Place()


def make_folder(folder: Path) -> None:
    """Make it for this person alone; one that is there stays as it is."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Trouble("disk.folder", f"{folder}: {error.strerror}") from error
