"""Settling what two people wrote at once: one of the values there are, or another one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Json
from fieldcrm.services.people import me, must_be_a_step, must_be_allowed, must_be_open
from fieldcrm.services.records import value_of
from fieldcrm.services.undo import Change, Changed, Done, Removed, done
from fieldcrm.store.store import Reading, Store, Work

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


@dataclass(frozen=True, slots=True)
class Typed:
    """Another value than those there are, as it was typed."""

    text: str


Pick = Side | Typed
Picks = Mapping[str, Pick]
"""For a field, whose value is to stand or which other one; under `*` for a whole record."""


def sides(conflict: Conflict, person: UserId) -> Sides:
    """As the person sees it. To whoever's value stands, that one is theirs to call mine; to all others, what lost."""
    base, kept, aside = (json.loads(text) for text in (conflict.base, conflict.kept, conflict.put_aside))
    return Sides(base, kept, aside) if standing_side(conflict, person) is Side.MINE else Sides(base, aside, kept)


def standing_side(conflict: Conflict, person: UserId) -> Side:
    """Whose value stands until somebody chooses, as the person sees it."""
    return Side.MINE if conflict.kept_by == person and conflict.user != person else Side.THEIRS


def resolve(store: Store, conflict_id: ConflictId, side: Side, *, now: datetime) -> Done:
    """Let one of the values there are stand."""
    with store.write() as work:
        conflict = _open(work, conflict_id)
        return done(work, conflict_id, *_settle(work, conflict, sides(conflict, me(work).id).of(side), now))


def resolve_with(store: Store, conflict_id: ConflictId, field: str, typed: str, *, now: datetime) -> Done:
    """Let another value of one field stand, and what stands in the others."""
    return resolve_each(store, {conflict_id: {field: Typed(typed)}}, now=now)


def resolve_each(store: Store, picked: Mapping[ConflictId, Picks], *, now: datetime) -> Done:
    """Let stand what was picked field by field, and what stands in the others: all of it as one step, or nothing."""
    with store.write() as work:
        changes: list[Change] = []
        for id, picks in picked.items():
            conflict = _open(work, id)
            changes += _settle(work, conflict, _chosen(conflict, me(work).id, picks), now)
        return done(work, ", ".join(picked), *changes)


def resolve_alike(store: Store, ids: Sequence[ConflictId], side: Side, *, now: datetime) -> Done:
    """One rule for many, as one step: that side stands wherever it may; those where it may not go on waiting."""
    with store.write() as work:
        changes: list[Change] = []
        for id in ids:
            conflict = work.load(Conflict, id)
            if conflict.status is not ConflictStatus.RESOLVED and why_not(work, conflict, side) is None:
                changes += _settle(work, conflict, sides(conflict, me(work).id).of(side), now)
        return done(work, ", ".join(ids), *changes)


def why_not(reading: Reading, conflict: Conflict, side: Side) -> RuleBroken | None:
    """What keeps that side from standing, if anything does."""
    try:
        _wanted(reading, _spec(reading, conflict), conflict, sides(conflict, me(reading).id).of(side))
    except RuleBroken as broken:
        return broken
    return None


def both(found: Sides, field: str) -> str:
    """Of two long texts, one below the other; what they begin with alike stands once."""
    mine, theirs = (str(side.get(field) or "").splitlines() for side in (found.mine, found.theirs))
    same = next((n for n, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other), None)
    shared = min(len(mine), len(theirs)) if same is None else same
    return "\n".join([*theirs, *mine[shared:]])


def have_both_added(found: Sides, field: str) -> bool:
    """Whether each side of a long text is what was there before, and something below it."""
    base, mine, theirs = (str(side.get(field) or "") for side in (found.base, found.mine, found.theirs))
    return all(side.startswith(base) and side != base for side in (mine, theirs))


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


def _chosen(conflict: Conflict, person: UserId, picks: Picks) -> Values:
    """What is to stand in every field that they differ in."""
    found = sides(conflict, person)
    kept: Values = json.loads(conflict.kept)
    whole = picks.get(WHOLE)
    if isinstance(whole, Side):
        return found.of(whole)
    for field in picks:
        if field not in {*kept, *json.loads(conflict.put_aside)}:
            raise RuleBroken("choice.field", field, field)
    return {**kept, **{field: _picked(found, field, pick) for field, pick in picks.items()}}


def _picked(found: Sides, field: str, pick: Pick) -> Json:
    return pick.text if isinstance(pick, Typed) else found.of(pick).get(field)


def _settle(work: Work, conflict: Conflict, chosen: Values, now: datetime) -> Iterable[Change]:
    """Write what differs from what stands, and that it was chosen; taken back, it is asked again."""
    yield from _write(work, _spec(work, conflict), conflict, chosen)
    became = replace(
        conflict,
        status=ConflictStatus.RESOLVED,
        resolved_by=me(work).id,
        resolved_at=now,
        resolution=json.dumps(dict(chosen), ensure_ascii=False, sort_keys=True),
    )
    work.save(became)
    yield Changed(replace(conflict, status=ConflictStatus.OPEN), became)


def _write(work: Work, spec: EntitySpec, conflict: Conflict, chosen: Values) -> Iterable[Change]:
    """Of a whole row, nothing at all means that it is not there: the choice may be to let it go after all."""
    wanted = _wanted(work, spec, conflict, chosen)
    standing: Any = work.find(spec.cls, conflict.row)
    if wanted is None:
        work.delete(spec.cls, conflict.row)
        yield Removed(standing)
    elif wanted:
        work.change(spec.cls, conflict.row, wanted)
        yield Changed(standing, work.load(spec.cls, conflict.row))


def _wanted(reading: Reading, spec: EntitySpec, conflict: Conflict, chosen: Values) -> Mapping[str, object] | None:
    """What is to be written on the record, or None if it is to go; refused where it may not stand."""
    standing = reading.find(spec.cls, conflict.row)
    if standing is None and chosen == json.loads(conflict.kept):
        return {}
    if standing is None:
        raise RuleBroken("record.missing", f"{conflict.kind} {conflict.row}")
    if conflict.group == WHOLE and not chosen:
        return None
    registry = reading.shelves.registry
    values = {name: value_of(reading, registry, _known(spec, name), told) for name, told in chosen.items()}
    changed = {name: new for name, new in values.items() if new != getattr(standing, name)}
    must_be_allowed(reading, spec.cls, changed)
    must_be_open(reading, standing, changed)
    must_be_a_step(reading, standing, changed)
    return changed


def _spec(reading: Reading, conflict: Conflict) -> EntitySpec:
    """Its kind; about one that only a newer release knows nothing can be settled by this one."""
    spec = reading.shelves.registry.by_name.get(conflict.kind)
    if spec is None:
        raise RuleBroken("upgrade.required", conflict.kind)
    return spec


def _known(spec: EntitySpec, name: str) -> FieldSpec:
    """A field that only a newer release knows cannot be settled by this one."""
    if name not in spec.by_name:
        raise RuleBroken("upgrade.required", name)
    return spec.by_name[name]
