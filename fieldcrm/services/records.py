"""Records of every kind by the words of their declarations: what scripts, imports and support do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from fieldcrm.domain.errors import RuleBroken, of_row
from fieldcrm.domain.ids import NewId
from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.domain.orders import BY_REP, Order, OrderStatus
from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Json
from fieldcrm.registry.words import told_value
from fieldcrm.registry.writing import must_be_a_kind_for, must_be_a_kind_to_change, must_be_allowed
from fieldcrm.services.people import must_begin_without, speaks_for_the_office, status_of
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries import records
from fieldcrm.store.store import Reading, Store, Touched, Work

Told = Mapping[str, Json]
"""Fields by name, as a person typed them or a JSON file holds them."""


class Whole(Protocol):
    """An entity saved with its parts: what is done to a part is done to it, so its rules hold."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    def put(self, line: Any) -> "Whole":
        """With the part added or replaced."""
        ...

    def without(self, line_id: Any) -> "Whole":
        """With the part taken off."""
        ...


@dataclass(frozen=True, slots=True)
class Pen:
    """Reads what was told and writes it, as the person of this device."""

    work: Work
    registry: Registry
    me: User

    @classmethod
    def of(cls, store: Store, work: Work) -> "Pen":
        """The pen of whoever enrolled this device."""
        return cls(work, store.registry, work.load(User, must_identity(work.connection).user))

    def add(self, spec: EntitySpec, told: Told, id: str) -> None:
        """Write a new row; what is not told of is as the declaration says, and the writer is me."""
        must_be_a_kind_for(spec, self.me.role)
        values = {**self._defaults(spec), **self.understand(spec, told)}
        for field in spec.fields[1:]:
            if field.required and field.name not in values:
                raise RuleBroken("field.required", field.name, field.name)
        must_begin_without(self.me, spec, values)
        self._must_be_mine(spec, values)
        self._must_be_new(spec, values)
        self._save(spec, spec.cls(id=id, **values))

    def change(self, spec: EntitySpec, id: str, told: Told) -> bool:
        """Write what is told into a row that is there; says whether that changed anything."""
        must_be_a_kind_to_change(spec, self.me.role)
        was = self.work.load(spec.cls, id)
        values = self.understand(spec, told)
        changed = {name: new for name, new in values.items() if new != getattr(was, name)}
        must_be_allowed(spec, self.me.role, status_of(spec, was), changed)
        self._must_be_mine(spec, changed)
        self._must_be_new(spec, changed)
        if changed:
            self._save(spec, replace(was, **changed))
        return bool(changed)

    def delete(self, spec: EntitySpec, id: str) -> None:
        """Take a row away; never one that others still belong to, or that is kept for good."""
        must_be_a_kind_for(spec, self.me.role)
        was = self.work.load(spec.cls, id)
        if spec.is_kept(status_of(spec, was)):
            raise RuleBroken("record.kept", spec.name)
        self._must_own_nothing(spec, id)
        whole = self._whole(spec, was)
        if whole is None:
            self.work.delete(spec.cls, id)
        else:
            self.work.save(whole.without(id))

    def understand(self, spec: EntitySpec, told: Told) -> dict[str, object]:
        """Values by field name; the refusal says which field."""
        return {name: value_of(self.work, self.registry, _field(spec, name), each) for name, each in told.items()}

    def _defaults(self, spec: EntitySpec) -> dict[str, object]:
        """Written by me, and in my territory if I work but one: anywhere else the row would not be mine to write."""
        writer, route = spec.marked(Mark.WRITER), spec.marked(Mark.ROUTE)
        mine: dict[str, object] = {writer.name: self.me.id} if writer else {}
        if route and not speaks_for_the_office(self.me) and len(self.me.territories) == 1:
            mine[route.name] = min(self.me.territories)
        return mine

    def _save(self, spec: EntitySpec, entity: Any) -> None:
        whole = self._whole(spec, entity)
        self.work.save(entity if whole is None else whole.put(entity))

    def _whole(self, spec: EntitySpec, entity: Any) -> Whole | None:
        above = self.registry.owner(spec)
        if above is None or spec.cls not in above[1].parts.values():
            return None
        whole: Whole = self.work.load(above[1].cls, getattr(entity, above[0].name))
        return whole

    def _must_be_mine(self, spec: EntitySpec, values: Mapping[str, object]) -> None:
        """What the server would refuse a rep: work in another's name, and an order's steps that are the office's."""
        if speaks_for_the_office(self.me):
            return
        writer = spec.marked(Mark.WRITER)
        if writer and values.get(writer.name) not in (self.me.id, None):
            raise RuleBroken("record.not_yours", spec.name, writer.name)
        if spec.cls is Order and (status := values.get("status", OrderStatus.DRAFT)) not in BY_REP:
            raise RuleBroken("order.office", str(status), "status")

    def _must_be_new(self, spec: EntitySpec, values: Mapping[str, object]) -> None:
        key = spec.marked(Mark.KEY)
        if key and key.name in values and records.id_of(self.work, spec, str(values[key.name])) is not None:
            raise RuleBroken("record.taken", str(values[key.name]), key.name)

    def _must_own_nothing(self, spec: EntitySpec, id: str) -> None:
        for below in self.registry.owned_by(spec):
            above = self.registry.owner(below)
            goes_along = below.told.delete is Delete.WITH_OWNER
            if above and not goes_along and records.owns_rows(self.work, below, above[0], id):
                raise RuleBroken("record.owned", below.file)


def add_records(store: Store, spec: EntitySpec, rows: Sequence[Told], *, new_id: NewId) -> tuple[list[str], Touched]:
    """Write new rows, all of them or none; the refusal says which row."""
    ids = [new_id() for _ in rows]
    with store.write() as work:
        pen = Pen.of(store, work)
        for row, (id, told) in enumerate(zip(ids, rows, strict=True), start=1):
            with of_row(row):
                pen.add(spec, told, id)
    return ids, frozenset(work.touched)


def add_record(store: Store, spec: EntitySpec, told: Told, *, new_id: NewId) -> tuple[str, Touched]:
    """Write one new row."""
    id = new_id()
    with store.write() as work:
        Pen.of(store, work).add(spec, told, id)
    return id, frozenset(work.touched)


def change_record(store: Store, spec: EntitySpec, id: str, told: Told) -> Touched:
    """Write some fields of a row."""
    with store.write() as work:
        Pen.of(store, work).change(spec, id, told)
    return frozenset(work.touched)


def delete_record(store: Store, spec: EntitySpec, id: str) -> Touched:
    """Take a row away, and with it the rows that are nothing without it."""
    with store.write() as work:
        Pen.of(store, work).delete(spec, id)
    return frozenset(work.touched)


def must_id(reading: Reading, spec: EntitySpec, word: str) -> str:
    """The id of the row a person means; refused if this device has none."""
    found = records.id_of(reading, spec, word)
    if found is None:
        raise RuleBroken("record.missing", f"{spec.name} {word}")
    return found


def value_of(reading: Reading, registry: Registry, field: FieldSpec, told: Json) -> object:
    """What was typed or stands in JSON, as the domain's value; a record pointed at is found by id or number."""
    target = registry.target(field)
    find = None if target is None else partial(must_id, reading, target)
    try:
        return told_value(field, told, find)
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about, field.name) from None


def _field(spec: EntitySpec, name: str) -> FieldSpec:
    field = spec.by_name.get(name)
    if field is None or field.is_id:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field
