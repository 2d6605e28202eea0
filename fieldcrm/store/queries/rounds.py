"""Customers chosen in a list, and where a person has a visit that day already."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit, VisitStatus
from fieldcrm.domain.ids import AccountId, UserId
from fieldcrm.store.store import Reading

AT_ONCE: Final = 500
"""Places in one statement; more would not fit into it."""


def accounts_at(reading: Reading, keys: Sequence[int]) -> list[AccountId]:
    """The customers in those places of the list, in that order; who has gone meanwhile is left out."""
    found = dict(_ids(reading, keys))
    return [found[key] for key in keys if key in found]


def planned_on(reading: Reading, me: UserId, day: date) -> set[AccountId]:
    """Where I have a visit before me on that day."""
    visits = reading.table(Visit).c
    query = select(visits.account).where(visits.user == me, visits.day == day, visits.status == VisitStatus.PLANNED)
    return {row.account for row in reading.rows(query)}


def _ids(reading: Reading, keys: Sequence[int]) -> Iterator[tuple[int, AccountId]]:
    accounts = reading.table(Account).c
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        for row in reading.rows(select(accounts.rid, accounts.id).where(accounts.rid.in_(some))):
            yield row.rid, row.id
