"""Settling what two people wrote at once: one of the values there are, or another one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Json
from fieldcrm.services.people import me, must_be_a_step, must_be_allowed, must_be_open
from fieldcrm.services.records import value_of
from fieldcrm.services.undo import Done, done
from fieldcrm.store.store import Store, Work

Values = Mapping[str, Json]
WHOLE: Final = "*"
"""The group of a conflict about all of a record."""


class Side(StrEnum):
    """Whose value."""

    MINE = "mine"
    THEIRS = "theirs"
    BASE = "base"


@dataclass(frozen=True, slots=True)
class Sides:
    """What stood before, and what each of two people made of it."""

    base: Values
    mine: Values
    theirs: Values

    def of(self, side: Side) -> Values:
        """One of the three."""
        return {Side.MINE: self.mine, Side.THEIRS: self.theirs, Side.BASE: self.base}[side]


def sides(conflict: Conflict, person: UserId) -> Sides:
    """As the person sees it. To whoever's value stands, that one is theirs to call mine; to all others, what lost."""
    base, kept, aside = (json.loads(text) for text in (conflict.base, conflict.kept, conflict.put_aside))
    stands = conflict.kept_by == person and conflict.user != person
    return Sides(base, kept, aside) if stands else Sides(base, aside, kept)


def resolve(store: Store, conflict_id: ConflictId, side: Side, *, now: datetime) -> Done:
    """Let one of the values there are stand."""
    with store.write() as work:
        conflict = _open(work, conflict_id)
        return _settle(work, conflict, sides(conflict, me(work).id).of(side), now)


def resolve_with(store: Store, conflict_id: ConflictId, field: str, typed: str, *, now: datetime) -> Done:
    """Let another value of one field stand, and what stands in the others."""
    with store.write() as work:
        conflict = _open(work, conflict_id)
        kept: Values = json.loads(conflict.kept)
        if field not in kept and field not in json.loads(conflict.put_aside):
            raise RuleBroken("choice.field", field, field)
        return _settle(work, conflict, {**kept, field: typed}, now)


def must_name_field(conflict: Conflict, field: str | None) -> str:
    """The field another value is meant for: said, or the only one there is."""
    fields: list[str] = sorted({*json.loads(conflict.kept), *json.loads(conflict.put_aside)})
    if field is not None and field in fields:
        return field
    if field is None and len(fields) == 1:
        return fields[0]
    raise RuleBroken("choice.field", ", ".join(fields), field or "")


def _open(work: Work, conflict_id: ConflictId) -> Conflict:
    conflict = work.load(Conflict, conflict_id)
    if conflict.status is ConflictStatus.RESOLVED:
        raise RuleBroken("choice.none", conflict_id)
    return conflict


def _settle(work: Work, conflict: Conflict, chosen: Values, now: datetime) -> Done:
    """Write what differs from what stands, and that it was chosen; both travel as one step."""
    spec = work.shelves.registry.by_name[conflict.kind]
    _write(work, spec, conflict, chosen)
    marked = {
        "status": ConflictStatus.RESOLVED,
        "resolved_by": me(work).id,
        "resolved_at": now,
        "resolution": json.dumps(dict(chosen), ensure_ascii=False, sort_keys=True),
    }
    work.change(Conflict, conflict.id, marked)
    return done(work, conflict.id)


def _write(work: Work, spec: EntitySpec, conflict: Conflict, chosen: Values) -> None:
    """Of a whole row, nothing at all means that it is not there: the choice may be to let it go after all."""
    standing = work.find(spec.cls, conflict.row)
    if standing is None and chosen == json.loads(conflict.kept):
        return
    if standing is None:
        raise RuleBroken("record.missing", f"{conflict.kind} {conflict.row}")
    if conflict.group == WHOLE and not chosen:
        work.delete(spec.cls, conflict.row)
        return
    values = {name: value_of(work, work.shelves.registry, spec.by_name[name], told) for name, told in chosen.items()}
    changed = {name: new for name, new in values.items() if new != getattr(standing, name)}
    must_be_allowed(work, spec.cls, changed)
    must_be_open(work, standing, changed)
    must_be_a_step(work, standing, changed)
    work.change(spec.cls, conflict.row, changed)
