"""Whom somebody has asked which of two versions is right: a note at the customer that leads to the difference."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.domain.people import User
from fieldcrm.store.store import Reading

_PLACE: Final = "crm://sync/choice/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who asked whom, and when."""

    by: UserId
    by_name: str
    whom: UserId
    whom_name: str
    at: datetime


def place_of(id: ConflictId) -> str:
    """Where the difference is settled; it stands in the note as what came of it."""
    return f"{_PLACE}{id}"


def asked_about(reading: Reading, conflicts: Sequence[Conflict]) -> Mapping[ConflictId, Asked]:
    """The latest question about each of them, where there was one."""
    notes, by_place = reading.table(Activity).c, {place_of(each.id): each for each in conflicts}
    customers = {each.account for each in conflicts if each.account is not None}
    chosen = select(notes.outcome, notes.user, notes.starts_at).where(
        notes.account.in_(customers), notes.outcome.startswith(_PLACE)
    )
    rows = [row for row in reading.rows(chosen.order_by(notes.starts_at)) if row.outcome in by_place]
    names = _names(reading)
    found: dict[ConflictId, Asked] = {}
    for row in rows:
        conflict = by_place[row.outcome]
        whom = conflict.other_author(row.user)
        if whom is not None:
            found[conflict.id] = Asked(
                by=row.user, by_name=names.get(row.user, ""), whom=whom, whom_name=names.get(whom, ""), at=row.starts_at
            )
    return found


def _names(reading: Reading) -> Mapping[UserId, str]:
    users = reading.table(User).c
    return dict(reading.rows(select(users.id, users.name)))
