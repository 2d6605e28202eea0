"""What a step did and how it is taken back: by a step of its own, which travels like any other."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.services.people import me, speaks_for_the_office
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Store, Touched, Work


@dataclass(frozen=True, slots=True)
class Made:
    """A record that was not there before."""

    entity: Any

    def leads_back(self, work: Work) -> bool:
        """It can be taken away again, unless it is of what is kept."""
        spec = _spec(work, self.entity)
        return not spec.is_kept(getattr(self.entity, spec.status.name) if spec.status else None)

    def take_back(self, work: Work, new_id: NewId) -> "Change":
        """Take it away, unless someone has gone on with it."""
        del new_id
        if _now(work, self.entity) != self.entity:
            raise _changed_since(self.entity)
        work.delete(_kind(self.entity), self.entity.id)
        return Removed(self.entity)


@dataclass(frozen=True, slots=True)
class Removed:
    """A record that is not there any more."""

    entity: Any

    def leads_back(self, work: Work) -> bool:
        """It can be made again."""
        return True

    def take_back(self, work: Work, new_id: NewId) -> "Change":
        """Make it anew under a new id: an id is never given twice, not even to the same thing."""
        again: Any = replace(self.entity, id=new_id())
        work.save(again)
        return Made(again)


@dataclass(frozen=True, slots=True)
class Changed:
    """A record, parts and all, before and after."""

    was: Any
    became: Any

    def leads_back(self, work: Work) -> bool:
        """A status only moves along its table, and not every table has a way back."""
        spec = _spec(work, self.was)
        status = spec.status
        if status is None or status.moves is None or status.name not in self._fields(spec):
            return True
        was, became = str(getattr(self.was, status.name)), str(getattr(self.became, status.name))
        return status.moves.may(became, was, office=speaks_for_the_office(me(work)))

    def take_back(self, work: Work, new_id: NewId) -> "Change":
        """Put back the fields that were changed, unless someone has changed one of them since; leave all others."""
        now, spec = _now(work, self.was), _spec(work, self.was)
        fields = self._fields(spec)
        if now is None or any(getattr(now, name) != getattr(self.became, name) for name in fields):
            raise _changed_since(self.was)
        parts = {name: _anew(fields[name], getattr(now, name), new_id) for name in spec.parts if name in fields}
        back: Any = replace(now, **{**fields, **parts})
        work.save(back)
        return Changed(now, back)

    def _fields(self, spec: EntitySpec) -> Mapping[str, Any]:
        """What was changed, with the values from before."""
        names = (*spec.by_name, *spec.parts)
        values = {name: (getattr(self.was, name), getattr(self.became, name)) for name in names}
        return {name: was for name, (was, became) in values.items() if was != became}


Change = Made | Removed | Changed


@dataclass(frozen=True, slots=True)
class Undo:
    """The changes of a step, in the order they were made."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a step was about, all it touched, and how to take it back; None where that cannot be."""

    id: str
    touched: Touched
    undo: Undo | None = None


def done(work: Work, id: str, *changes: Change) -> Done:
    """The account of a step, given when all of it is written."""
    has_way_back = bool(changes) and all(change.leads_back(work) for change in changes)
    return Done(id=id, touched=frozenset(work.touched), undo=Undo(changes) if has_way_back else None)


def alter(work: Work, kind: type[Any], id: str, verb: Callable[[Any], Entity]) -> Done:
    """The shape of most steps: load a record, ask it for its next value, save that."""
    was = work.load(kind, id)
    became = verb(was)
    work.save(became)
    return done(work, id, Changed(was, became))


def take_back(store: Store, undo: Undo, *, new_id: NewId) -> Done:
    """Put everything back as it was, or nothing: refused where someone has changed the same since."""
    with store.write() as work:
        changes = [change.take_back(work, new_id) for change in reversed(undo.changes)]
        return done(work, _id(changes), *changes)


def _id(changes: Iterable[Change]) -> str:
    ids: list[str] = [change.became.id if isinstance(change, Changed) else change.entity.id for change in changes]
    return ids[-1]


def _kind(entity: Entity) -> type[Entity]:
    return type(entity)


def _spec(work: Work, entity: Any) -> EntitySpec:
    return work.shelves.registry[_kind(entity)]


def _now(work: Work, entity: Any) -> Any:
    return work.find(_kind(entity), entity.id)


def _changed_since(entity: Any) -> RuleBroken:
    return RuleBroken("undo.changed", f"{_kind(entity).__name__} {entity.id}")


def _anew(parts: Iterable[Any], now: Iterable[Any], new_id: NewId) -> tuple[Any, ...]:
    """Parts that were taken off come back under new ids too."""
    held = {part.id for part in now}
    return tuple(part if part.id in held else replace(part, id=new_id()) for part in parts)
