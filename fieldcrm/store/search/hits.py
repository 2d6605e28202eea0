"""What a search is asked of, and what it shows of a record it found."""

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection


class Snapshot(Protocol):
    """The file as it stands."""

    @property
    def connection(self) -> Connection:
        """Where to ask."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record, what to call it, a line about it, and the field (`account.phone`) in which the words were found.

    `account` is whose it is, for what belongs to a customer.
    """

    kind: str
    id: str
    title: str
    subtitle: str
    why: str
    account: str = ""
