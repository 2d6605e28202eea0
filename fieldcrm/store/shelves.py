"""One shelf per entity: how its rows become entities and back, with the parts that belong to it."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, select

from fieldcrm.domain.marks import Mark
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store.book import domain_tables


class Entity(Protocol):
    """Anything declared: it has an id, and the class itself says the rest."""

    @property
    def id(self) -> str:
        """The row it is."""
        ...


E = TypeVar("E", bound=Entity)


class Shelf(Generic[E]):
    """Where one kind of entity is kept."""

    def __init__(self, cls: type[E], spec: EntitySpec, table: Table) -> None:
        self._cls = cls
        self.spec = spec
        self.table = table
        self.parts: Mapping[str, Shelf[Any]] = {}
        self._names = [field.name for field in spec.fields]
        self._select = select(*(table.c[name] for name in self._names))

    def fetch(self, connection: Connection, *where: ColumnElement[bool]) -> list[E]:
        """The entities that match, each with its parts; one query a table, however many there are."""
        rows = connection.execute(self._select.where(*where)).all()
        parts = {name: shelf.fetch_by_owner(connection, self, where) for name, shelf in self.parts.items()}
        return [self._make(row, {name: tuple(found.get(row[0], ())) for name, found in parts.items()}) for row in rows]

    def fetch_by_owner(
        self, connection: Connection, above: "Shelf[Any]", where: Sequence[ColumnElement[bool]]
    ) -> Mapping[str, list[E]]:
        """The parts of every owner that matches, in the order they were made."""
        owner = self.table.c[self._owner]
        rows = connection.execute(self._select.where(owner.in_(select(above.table.c.id).where(*where))).order_by("id"))
        found: dict[str, list[E]] = {}
        for part in rows.all():
            entity = self._make(part, {})
            found.setdefault(getattr(entity, self._owner), []).append(entity)
        return found

    def values(self, entity: Entity) -> dict[str, object]:
        """What is written when the entity is new."""
        return {name: getattr(entity, name) for name in self._names}

    def differences(self, entity: Entity, was: Entity) -> dict[str, object]:
        """What is written when it is not: a column nobody changed is never in the statement."""
        values = ((name, getattr(entity, name), getattr(was, name)) for name in self._names)
        return {name: now for name, now, before in values if now != before}

    @property
    def _owner(self) -> str:
        field = self.spec.marked(Mark.OWNER)
        return field.name if field else "id"

    def _make(self, row: Sequence[Any], parts: Mapping[str, object]) -> E:
        return self._cls(**dict(zip(self._names, row, strict=True)), **parts)


class Shelves:
    """Every shelf, by class."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.tables = domain_tables(registry)
        self._by_class = dict(_shelves(registry))

    def of(self, cls: type[E]) -> Shelf[E]:
        """The shelf of a kind."""
        return self._by_class[cls]


@cache
def _shelves(registry: Registry) -> Mapping[type[Any], Shelf[Any]]:
    """Made once, however often files of these kinds are opened."""
    tables = domain_tables(registry)
    made: dict[type[Any], Shelf[Any]] = {spec.cls: Shelf(spec.cls, spec, tables[spec.name]) for spec in registry}
    for shelf in made.values():
        shelf.parts = {name: made[cls] for name, cls in shelf.spec.parts.items()}
    return made
