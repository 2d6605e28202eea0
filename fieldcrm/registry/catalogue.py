"""The entities there are, and how they hang together."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, NewType

from fieldcrm.domain.accounts import Account, Address, Channel
from fieldcrm.domain.attachments import Attachment, Literature
from fieldcrm.domain.catalogue import (
    PriceItem,
    PriceList,
    Product,
    ProductUnit,
    Promotion,
    StockLevel,
    Warehouse,
)
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Lane, Mark
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.people import Device, Territory, User
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.domain.targets import Target
from fieldcrm.registry.reading import EntitySpec, FieldSpec, Misdeclared, read

ENTITIES: tuple[type[Any], ...] = (
    Territory,
    User,
    Substitution,
    Device,
    Product,
    ProductUnit,
    PriceList,
    PriceItem,
    Promotion,
    Warehouse,
    StockLevel,
    Literature,
    Account,
    Address,
    Channel,
    Contact,
    Activity,
    Visit,
    Order,
    OrderLine,
    Attachment,
    Target,
    Conflict,
)
"""Parents before what they own: the order in which rows are loaded, applied and shown."""

LATER: tuple[type[Any], ...] = (Order, OrderLine, Attachment)
"""What a person can do without for the first minutes on a new device: most of what there is, and history."""


class Registry:
    """Every declaration, read once; parents come before what they own."""

    def __init__(self, specs: Iterable[EntitySpec], later: Iterable[type[Any]] = ()) -> None:
        self._specs = tuple(specs)
        self._by_class = {spec.cls: spec for spec in self._specs}
        self._older: dict[int, Registry] = {}
        self.schema = max(field.since for spec in self._specs for field in spec.fields)
        self.is_whole = True
        self.later = frozenset(self._by_class[cls].told.wire for cls in later if cls in self._by_class)
        self.by_name: Mapping[str, EntitySpec] = {spec.name: spec for spec in self._specs}
        self.by_wire: Mapping[int, EntitySpec] = {spec.told.wire: spec for spec in self._specs}
        self.by_file: Mapping[str, EntitySpec] = {spec.file: spec for spec in self._specs}

    def at(self, schema: int) -> "Registry":
        """What a release knew that speaks that schema: kinds and columns of later ones are not in it.

        Nothing is ever taken away, so what is left is what that release declared.
        """
        if schema >= self.schema:
            return self
        if schema not in self._older:
            specs = [spec.at(schema) for spec in self._specs if spec.since <= schema]
            older = Registry(specs, [spec.cls for spec in specs if spec.told.wire in self.later])
            older.is_whole = False
            self._older[schema] = older
        return self._older[schema]

    @cached_property
    def by_need(self) -> tuple[EntitySpec, ...]:
        """The order in which a new device is told of rows: what nobody can work without first, owners before theirs."""
        return tuple(sorted(self._specs, key=lambda spec: spec.told.wire in self.later))

    @cached_property
    def ordered_from(self) -> frozenset[int]:
        """The kinds that an order leans on, and what these lean on: whoever sends an order has to send those before."""
        found: dict[str, EntitySpec] = {}
        new = [spec for spec in self._specs if spec.told.lane is Lane.ORDERS]
        while new:
            found |= {spec.name: spec for spec in new}
            targets = [self.target(field) for spec in new for field in spec.leaning]
            new = [target for target in targets if target is not None and target.name not in found]
        return frozenset(spec.told.wire for spec in found.values() if spec.told.lane is not Lane.ORDERS)

    def __iter__(self) -> Iterator[EntitySpec]:
        return iter(self._specs)

    def __getitem__(self, cls: type[Any]) -> EntitySpec:
        return self._by_class[cls]

    def kind(self, word: str) -> EntitySpec:
        """The kind of that name, singular or as its file is called."""
        found = self.by_name.get(word) or self.by_file.get(word)
        if found is None:
            raise RuleBroken("kind.unknown", f"{word}; there are {', '.join(self.by_name)}", "kind")
        return found

    @cached_property
    def files(self) -> tuple[EntitySpec, ...]:
        """The kinds whose rows name the bytes of a file."""
        return tuple(spec for spec in self if spec.marked(Mark.DIGEST))

    @cached_property
    def _named(self) -> Mapping[NewType | None, EntitySpec]:
        return {spec.fields[0].names: spec for spec in self._specs}

    @cached_property
    def _owners(self) -> Mapping[str, tuple[FieldSpec, EntitySpec] | None]:
        return {spec.name: self._owner(spec) for spec in self._specs}

    def _owner(self, spec: EntitySpec) -> tuple[FieldSpec, EntitySpec] | None:
        field = spec.marked(Mark.OWNER)
        if field is None:
            return None
        target = self.target(field)
        if target is None:
            raise Misdeclared(f"{spec.name}.{field.name} is owned by nothing declared")
        return field, target

    @cached_property
    def leaning(self) -> Mapping[int, Mapping[int, int]]:
        """By kind the columns by which its rows lean on others that do not own them, and the kinds of these."""
        return {spec.told.wire: dict(self._leaning(spec)) for spec in self._specs}

    def _leaning(self, spec: EntitySpec) -> Iterator[tuple[int, int]]:
        for field in spec.leaning:
            target = self.target(field)
            if Mark.OWNER not in field.marks and target is not None:
                yield field.column, target.told.wire

    def target(self, field: FieldSpec) -> EntitySpec | None:
        """The entity a field points at, known by the type of its id alone."""
        return self._named.get(field.names) if field.names else None

    def owner(self, spec: EntitySpec) -> tuple[FieldSpec, EntitySpec] | None:
        """The field that says whose a row is, and the entity of that owner."""
        return self._owners[spec.name]

    def chain(self, spec: EntitySpec) -> tuple[EntitySpec, ...]:
        """From a row to the root that routes it."""
        above = self.owner(spec)
        return (spec,) if above is None else (spec, *self.chain(above[1]))

    def owned_by(self, spec: EntitySpec) -> tuple[EntitySpec, ...]:
        """The entities whose rows belong to rows of this one."""
        return tuple(each for each in self if (above := self.owner(each)) is not None and above[1] is spec)


REGISTRY = Registry(map(read, ENTITIES), LATER)
