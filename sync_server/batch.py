"""What the transactions of one author are judged by and worked on, shared by everyone who takes part in it."""

from collections.abc import Callable
from typing import Final

import msgspec

from fieldcrm.registry.catalogue import Registry
from sync_server.past import Past
from sync_server.rows import Rows, Standing
from sync_server.scope import Company, Person

AS_SERVER: Final = 0
"""The device number of whoever works on the server itself."""


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """Who sent a transaction, from which device."""

    person: Person
    device: int


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """The rows, the company as it stands and as it stood for who writes. `writer_of` knows whose a device is."""

    rows: Rows
    registry: Registry
    company: Company
    author: Author
    past: Past
    writer_of: Callable[[int], bytes | None]
    now_ms: int

    def may(self, bucket: str) -> bool:
        """Whether the author may see, and so write, what lives there."""
        return self.company.may(self.author.person, bucket)

    def might(self, row: Standing) -> bool:
        """Whether they might until lately, so that what they did then is taken still."""
        return self.past.was_theirs(self.rows.chain(row))
