"""Send anyway: what head office could not accept is sent once more, where what stood in its way may be gone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import Any

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import UserId, as_bytes, as_text
from fieldcrm.protocol.messages import Op, Verb
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.writing import must_be_allowed
from fieldcrm.services.conflicts import WHOLE
from fieldcrm.services.people import me, must_begin_without, status_of
from fieldcrm.store import resending
from fieldcrm.store.store import Store, Touched, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAnyway:
    """The step that stands for the refused one, and all it touched."""

    id: str
    touched: Touched


def send_anyway(store: Store, id: str, *, now: datetime) -> SentAnyway:
    """The refused step's work waits as a new step, and what it asked of a person is settled by that.

    Refused where it cannot be: what it is about is not here, is closed to this person, or stands so already.
    """
    with store.write() as work:
        ops = resending.refused_ops(work, id)
        if not sum([_write(work, op) for op in ops]):
            raise RuleBroken("outbox.stands_so", id)
        for conflict in [each for op in ops for each in _asked(work, id, op)]:
            work.save(_settled(conflict, me(work).id, now))
        step = resending.take_its_place(work, id, ops)
    with store.read() as reading:
        return SentAnyway(id=resending.id_of(reading, step), touched=frozenset(work.touched))


def _settled(conflict: Conflict, by: UserId, now: datetime) -> Conflict:
    resolved = ConflictStatus.RESOLVED
    return replace(conflict, status=resolved, resolved_by=by, resolved_at=now, resolution=conflict.put_aside)


def _write(work: Work, op: Op) -> bool:
    """One row as the refused step would have it; whether that changes anything."""
    spec = work.shelves.registry.by_wire[op.table]
    standing: Any = work.find(spec.cls, as_text(op.id))
    if op.verb is Verb.INSERT:
        return standing is None and _make(work, spec, op)
    if op.verb is Verb.DELETE:
        return standing is not None and _take_away(work, spec, standing)
    if standing is None:
        raise RuleBroken("record.missing", f"{spec.name} {as_text(op.id)}")
    values = _values(spec, op)
    changed = {name: value for name, value in values.items() if value != getattr(standing, name)}
    must_be_allowed(spec, me(work).role, status_of(spec, standing), changed)
    work.change(spec.cls, as_text(op.id), changed)
    return bool(changed)


def _make(work: Work, spec: EntitySpec, op: Op) -> bool:
    values = _values(spec, op)
    above = work.shelves.registry.owner(spec)
    if above is not None:
        field, owner = above
        if values.get(field.name) is not None and work.find(owner.cls, str(values[field.name])) is None:
            raise RuleBroken("owner.missing", owner.name)
    must_begin_without(me(work), spec, values)
    work.save(spec.cls(id=as_text(op.id), **values))
    return True


def _take_away(work: Work, spec: EntitySpec, standing: Any) -> bool:
    if spec.is_kept(status_of(spec, standing)):
        raise RuleBroken("record.kept", spec.name)
    work.delete(spec.cls, standing.id)
    return True


def _values(spec: EntitySpec, op: Op) -> Mapping[str, Any]:
    """What the step said, in the domain's values; where it said nothing of an empty column, that is empty."""
    return {field.name: field.value(op.new[column]) for column, field in spec.by_column.items() if column in op.new}


def _asked(work: Work, txid: str, op: Op) -> Iterator[Conflict]:
    """What was made of the refusal for a person to look at, if it is here and still open."""
    named = blake2b(as_bytes(txid) + op.id + WHOLE.encode(), digest_size=16).digest()
    conflict = work.find(Conflict, as_text(named))
    if conflict is not None and conflict.status is ConflictStatus.OPEN:
        yield conflict
