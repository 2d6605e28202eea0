"""Differences that wait for a person, told by the names people know."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId
from fieldcrm.domain.people import User
from fieldcrm.store.search import titles
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A conflict with what it is about and who wrote what stands."""

    conflict: Conflict
    title: str
    customer: str
    author: str
    other: str


def open_differences(reading: Reading) -> list[Difference]:
    """Every one that waits, the oldest first."""
    table = reading.table(Conflict)
    found = reading.all(Conflict, table.c.status == ConflictStatus.OPEN)
    return [_told(reading, each) for each in sorted(found, key=lambda each: each.made_at)]


def settled_differences(reading: Reading, most: int = 50) -> Sequence[Difference]:
    """What was decided by a rule or a person, the newest first; both values are kept for good."""
    table = reading.table(Conflict)
    found = reading.all(Conflict, table.c.status != ConflictStatus.OPEN)
    return [_told(reading, each) for each in sorted(found, key=lambda each: each.made_at, reverse=True)[:most]]


def difference(reading: Reading, id: ConflictId) -> Difference:
    """One of them."""
    return _told(reading, reading.load(Conflict, id))


def _told(reading: Reading, conflict: Conflict) -> Difference:
    about = (conflict.kind, conflict.row)
    account = reading.find(Account, conflict.account) if conflict.account else None
    return Difference(
        conflict=conflict,
        title=titles(reading.connection, {about}).get(about) or conflict.kind,
        customer=account.name if account else "",
        author=_name(reading, conflict.user),
        other=_name(reading, conflict.kept_by),
    )


def _name(reading: Reading, id: str | None) -> str:
    found = reading.find(User, id) if id else None
    return found.name if found else ""
