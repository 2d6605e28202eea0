"""What was somebody's until lately: what they did there is taken although it comes late."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from sync_server.rows import Standing
from sync_server.scope import Company, Person
from sync_server.store.tables import buckets, past_grants, past_homes

GRACE: Final = timedelta(days=90)
"""So long after a handover, by the centre's clock, work of whoever had it before is taken."""

_MS: Final = timedelta(milliseconds=1)


class Past:
    """What one person could see until lately; looked for only where the present says no."""

    def __init__(self, connection: Connection, company: Company, person: Person, now_ms: int) -> None:
        self._connection = connection
        self._company = company
        self._person = person
        self._since = now_ms - GRACE // _MS
        self._lost: frozenset[str] | None = None

    def was_theirs(self, chain: Sequence[Standing]) -> bool:
        """Whether a row was in their reach where it lives or where it lived, alone or with one of its owners."""
        if not self._person.active:
            return False
        homes = {chain[0].bucket}.union(*(self._former_homes(each) for each in chain))
        return bool(homes & self._former_grants()) or any(self._company.may(self._person, home) for home in homes)

    def _former_homes(self, row: Standing) -> Iterator[str]:
        """Those it leaves with this batch are not written down yet."""
        yield from row.left
        table, id = row.key
        yield from self._names(past_homes, past_homes.c.tbl == table, past_homes.c.row == id)

    def _former_grants(self) -> frozenset[str]:
        if self._lost is None:
            lost = self._names(past_grants, past_grants.c.person == self._person.id)
            self._lost = self._company.lately(self._person, self._company.day - GRACE).union(lost)
        return self._lost

    def _names(self, past: Any, *where: Any) -> Iterable[str]:
        query = select(buckets.c.name).join(past, past.c.bucket == buckets.c.id)
        return self._connection.scalars(query.where(*where, past.c.until_ms >= self._since))
