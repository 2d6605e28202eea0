"""Differences that wait for a person, told by the names people know."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId
from fieldcrm.domain.marks import Mark
from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.queries.questions import Asked, asked_about
from fieldcrm.store.search import titles
from fieldcrm.store.store import Reading

if TYPE_CHECKING:
    from fieldcrm.registry.records import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A conflict with what it is about and who wrote what stands; `title` is empty where the record has no name."""

    conflict: Conflict
    title: str
    customer: str
    author: str
    other: str
    asked: Asked | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """All that the same two people left open about one record, so that it is settled together.

    `rest` was decided by a rule. `names` are what the records are called that values point at, by their ids.
    """

    differences: tuple[Difference, ...]
    rest: tuple[Difference, ...]
    names: Mapping[str, str]


FEW: Final = 5
"""So many differences are looked at one by one; of more, those that are alike are settled by one rule."""


def open_differences(reading: Reading) -> list[Difference]:
    """Every one that waits, the oldest first."""
    table = reading.table(Conflict)
    found = reading.all(Conflict, table.c.status == ConflictStatus.OPEN)
    asked = asked_about(reading, found)
    return [
        replace(_told(reading, each), asked=asked.get(each.id)) for each in sorted(found, key=lambda each: each.made_at)
    ]


def settled_differences(reading: Reading, most: int = 50) -> Sequence[Difference]:
    """What was decided by a rule or a person, the newest first; both values are kept for good."""
    table = reading.table(Conflict)
    found = reading.all(Conflict, table.c.status != ConflictStatus.OPEN)
    return [_told(reading, each) for each in sorted(found, key=lambda each: each.made_at, reverse=True)[:most]]


def matter(reading: Reading, id: ConflictId) -> Matter:
    """A difference with all others of the same people about the same record; of one group only one at a time."""
    asked = reading.load(Conflict, id)
    around = [each for each in _of_record(reading, asked) if each.id != id]
    together = {asked.group: asked}
    if asked.status is ConflictStatus.OPEN:
        for each in around:
            if each.status is ConflictStatus.OPEN:
                together.setdefault(each.group, each)
    ruled = [each for each in around if each.status is ConflictStatus.INFO]
    questions = asked_about(reading, list(together.values()))
    differences = tuple(replace(_told(reading, each), asked=questions.get(each.id)) for each in together.values())
    rest = tuple(_told(reading, each) for each in ruled)
    return Matter(differences=differences, rest=rest, names=names_in(reading, (*differences, *rest)))


def alike(found: Sequence[Difference]) -> list[tuple[Difference, ...]]:
    """Where there are many: by kind, fields and cause. A few are each for itself, and so is a whole record."""
    if len(found) <= FEW:
        return [(each,) for each in found]
    groups: dict[tuple[str, ...], list[Difference]] = {}
    for each in found:
        conflict = each.conflict
        own = (conflict.id,) if conflict.group == "*" else ()
        groups.setdefault((conflict.kind, conflict.group, conflict.reason, *own), []).append(each)
    return [tuple(each) for each in groups.values()]


def alike_to(reading: Reading, id: ConflictId) -> tuple[Difference, ...]:
    """All that wait and are of the kind of one, which may be settled by now."""
    asked = reading.load(Conflict, id)
    about = (asked.kind, asked.group, asked.reason)
    return tuple(
        each
        for each in open_differences(reading)
        if (each.conflict.kind, each.conflict.group, each.conflict.reason) == about
    )


def names_in(reading: Reading, found: Iterable[Difference]) -> Mapping[str, str]:
    """What the records are called that their values point at, by their ids."""
    pointed = {ref for each in found for ref in _pointed_at(each.conflict)}
    called = {id: title for (_, id), title in titles(reading.connection, pointed).items()}
    people = {id: _name(reading, id) for kind, id in pointed if kind == "user"}
    return {**called, **people}


def _of_record(reading: Reading, conflict: Conflict) -> list[Conflict]:
    table = reading.table(Conflict)
    found = reading.all(Conflict, (table.c.kind == conflict.kind) & (table.c.row == conflict.row))
    people = (conflict.user, conflict.kept_by)
    return sorted((each for each in found if (each.user, each.kept_by) == people), key=lambda each: each.made_at)


def _pointed_at(conflict: Conflict) -> Iterator[tuple[str, str]]:
    spec = REGISTRY.by_name.get(conflict.kind)
    for side in (conflict.base, conflict.kept, conflict.put_aside):
        values: Mapping[str, Json] = json.loads(side)
        for name, value in values.items():
            field = spec.by_name.get(name) if spec else None
            target = REGISTRY.target(field) if field else None
            if target is not None and value:
                ids = value if isinstance(value, list) else [str(value)]
                yield from ((target.name, id) for id in ids)


def _told(reading: Reading, conflict: Conflict) -> Difference:
    about = (conflict.kind, conflict.row)
    account = reading.find(Account, conflict.account) if conflict.account else None
    return Difference(
        conflict=conflict,
        title=titles(reading.connection, {about}).get(about) or _written_name(conflict),
        customer=account.name if account else "",
        author=_name(reading, conflict.user),
        other=_name(reading, conflict.kept_by),
    )


def _written_name(conflict: Conflict) -> str:
    """What a record that is not here, or not any more, was called by whoever wrote it; empty where it has no name."""
    spec = REGISTRY.by_name.get(conflict.kind)
    number = spec.marked(Mark.KEY) if spec is not None else None
    written: Mapping[str, Json] = json.loads(conflict.put_aside)
    names = ("name", "family_name", "subject", *((number.name,) if number is not None else ()))
    return next((str(written[name]) for name in names if written.get(name)), "")


def _name(reading: Reading, id: str | None) -> str:
    found = reading.find(User, id) if id else None
    return found.name if found else ""
