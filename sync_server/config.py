"""Where the centre's data lies: a folder with a SQLite file, or a PostgreSQL address."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, inspect

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.centre import Centre
from sync_server.store.open import open_postgresql, open_sqlite

DATABASE: Final = "FIELDCRM_DATABASE"


def now_ms() -> int:
    """This moment in milliseconds since 1970."""
    return int(datetime.now(UTC).timestamp() * 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One of the two: a folder, or an address; FIELDCRM_DATABASE says it where the command does not."""

    data: Path | None = None
    database: str | None = None

    def open(self, clock: Callable[[], int] = now_ms) -> Centre:
        """The centre that lives here; Trouble when none does."""
        centre = Centre(self._engine(), REGISTRY, clock)
        if not inspect(centre.engine).has_table("epoch"):
            centre.engine.dispose()
            raise Trouble("centre.missing", self.name)
        return centre

    def make(self, company: str, clock: Callable[[], int] = now_ms) -> Centre:
        """A new, empty centre; refused where there is one."""
        if self.data is not None:
            self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        centre = Centre(self._engine(), REGISTRY, clock)
        if inspect(centre.engine).has_table("epoch"):
            centre.engine.dispose()
            raise RuleBroken("centre.exists", self.name)
        centre.create(company, secrets.token_bytes(8))
        return centre

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
        if not self.data.is_dir():
            raise Trouble("centre.missing", str(self.data))
        return open_sqlite(self.data / "centre.db")


def place(data: str | None, database: str | None) -> Place:
    """From the command's words, or else from the environment."""
    if data is not None:
        return Place(data=Path(data))
    address = database or os.environ.get(DATABASE)
    return Place(database=address) if address else Place()
