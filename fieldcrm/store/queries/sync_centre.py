"""What makes the exchange trustworthy: what still waits, what needs a choice, what the last exchanges did."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import AccountId, ConflictId, UserId
from fieldcrm.domain.people import User
from fieldcrm.registry.records import Json
from fieldcrm.store import history
from fieldcrm.store.queries.waiting import Entry, RowChange, entries
from fieldcrm.store.search import titles
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One step that has not been answered: what it is mostly about, and how it stands."""

    key: int
    id: str
    kind: str
    record: str
    title: str
    verb: str
    changes: int
    at: datetime
    state: str
    size: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChoice:
    """One field as it was, as one of two people wrote it, and as it stands."""

    name: str
    base: Json
    put_aside: Json
    kept: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """What two people wrote at once; `author` lost for now, `kept_by` stands."""

    id: ConflictId
    kind: str
    record: str
    title: str
    account: AccountId | None
    group: str
    fields: Sequence[FieldChoice]
    author: UserId
    author_name: str
    kept_by: UserId | None
    kept_by_name: str
    made_at: datetime
    reason: str
    status: ConflictStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRow:
    """One exchange that moved something."""

    key: int
    at: datetime
    state: str
    pushed: int
    pulled: int
    conflicts: int
    refused: int
    bytes_up: int
    bytes_down: int
    seconds: float


def outbox_rows(reading: Reading) -> list[OutboxRow]:
    """Every step that waits or was refused, oldest first."""
    found = entries(reading)
    called = titles(reading.connection, {(about.kind, about.id) for entry in found if (about := _about(entry))})
    return [_outbox_row(place, entry, called) for place, entry in enumerate(found)]


def _outbox_row(place: int, entry: Entry, called: Mapping[tuple[str, str], str]) -> OutboxRow:
    about = _about(entry)
    return OutboxRow(
        key=place,
        id=entry.id,
        kind=about.kind if about else "",
        record=about.id if about else "",
        title=called.get((about.kind, about.id), "") if about else "",
        verb=about.verb if about else "",
        changes=len(entry.changes),
        at=entry.at,
        state=entry.state,
        size=entry.size,
        reason=entry.reason,
    )


def _about(entry: Entry) -> RowChange | None:
    """The first row of a step: owners come before what they own."""
    return entry.changes[0] if entry.changes else None


def choices(reading: Reading, *statuses: ConflictStatus) -> list[ChoiceRow]:
    """Conflicts in these states, the longest waiting first."""
    table = reading.table(Conflict)
    found = sorted(reading.all(Conflict, table.c.status.in_(statuses)), key=lambda each: (each.made_at, each.id))
    called = titles(reading.connection, {(each.kind, each.row) for each in found})
    names = _names(reading, {user for each in found for user in (each.user, each.kept_by) if user})
    return [_choice(each, called.get((each.kind, each.row), ""), names) for each in found]


def _choice(conflict: Conflict, title: str, names: Mapping[str, str]) -> ChoiceRow:
    return ChoiceRow(
        id=conflict.id,
        kind=conflict.kind,
        record=conflict.row,
        title=title,
        account=conflict.account,
        group=conflict.group,
        fields=_fields(conflict),
        author=conflict.user,
        author_name=names.get(conflict.user, ""),
        kept_by=conflict.kept_by,
        kept_by_name=names.get(conflict.kept_by or "", ""),
        made_at=conflict.made_at,
        reason=conflict.reason,
        status=conflict.status,
    )


def _fields(conflict: Conflict) -> tuple[FieldChoice, ...]:
    """Every field of the group; where both wrote the same there is nothing to choose."""
    base, aside, kept = (json.loads(text) for text in (conflict.base, conflict.put_aside, conflict.kept))
    return tuple(
        FieldChoice(name=name, base=base.get(name), put_aside=aside.get(name), kept=kept.get(name))
        for name in sorted({*aside, *kept})
        if aside.get(name) != kept.get(name)
    )


def _names(reading: Reading, users: Iterable[UserId]) -> Mapping[str, str]:
    table = reading.table(User)
    return {row.id: row.name for row in reading.rows(select(table.c.id, table.c.name).where(table.c.id.in_(users)))}


def exchanges(reading: Reading, most: int = 100) -> list[ExchangeRow]:
    """What the last exchanges did, newest first."""
    return [
        ExchangeRow(
            key=row.n,
            at=datetime.fromtimestamp(row.at_ms / 1000, UTC),
            state=row.state,
            pushed=row.pushed,
            pulled=row.pulled,
            conflicts=row.conflicts,
            refused=row.refused,
            bytes_up=row.bytes_up,
            bytes_down=row.bytes_down,
            seconds=row.ms / 1000,
        )
        for row in history.lines(reading.connection, most)
    ]
