"""From a declared class to what it says: fields, columns, groups, owner and parts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, replace
from datetime import date, timedelta
from functools import cached_property
from types import UnionType
from typing import Annotated, Any, NewType, Union, get_args, get_origin

from fieldcrm.domain.marks import (
    Delete,
    EntityMark,
    Mark,
    Merge,
    Policy,
    Scaled,
    Steps,
    Together,
    Wire,
    Written,
    mark_of,
)
from fieldcrm.registry.codecs import CUSTOM, DAYS, REFERENCE, WORDS, Codec, Plain, codec_for


class Misdeclared(TypeError):
    """A declaration says nothing, or two things at once."""


Table = Mapping[str, frozenset[str]]
"""From each word of a status, those it may become."""


@dataclass(frozen=True, slots=True)
class Moves:
    """How a status goes on: by the office, by everyone, and what is asked for where a move may not be made."""

    office: Table
    others: Table
    asks: Mapping[str, str]

    def come_to(self, was: str, to: str, *, office: bool) -> str | None:
        """What a move comes to: itself where it may be made, else the one that asks for it, else nothing."""
        legal = (self.office if office else self.others).get(was, frozenset())
        if to in legal:
            return to
        asked = self.asks.get(to)
        return asked if asked in legal or asked == was else None

    def may(self, was: str, to: str, *, office: bool) -> bool:
        """Whether the move itself may be made."""
        return self.come_to(was, to, office=office) == to


@dataclass(slots=True)
class Unfolded:
    """A type hint taken apart."""

    base: Any
    optional: bool
    names: NewType | None
    marks: tuple[object, ...]
    many: bool = False


def unfold(hint: Any) -> Unfolded:
    """Take `Annotated[NewType | None, ...]` apart, in whatever order it was put together."""
    origin = get_origin(hint)
    if origin is Annotated:
        inner = unfold(get_args(hint)[0])
        inner.marks += hint.__metadata__
        return inner
    if origin in (Union, UnionType):
        inner = unfold(next(arm for arm in get_args(hint) if arm is not type(None)))
        inner.optional = True
        return inner
    if isinstance(hint, NewType):
        inner = unfold(hint.__supertype__)
        inner.names = inner.names or hint
        return inner
    if origin in (frozenset, tuple):
        inner = unfold(get_args(hint)[0])
        return Unfolded(inner.base, optional=False, names=inner.names, marks=(), many=True)
    return Unfolded(origin or hint, optional=False, names=None, marks=())


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One travelling field, as everyone but the domain sees it."""

    name: str
    column: int
    since: int
    alert: timedelta | None
    group: str
    policy: Policy | None
    moves: Moves | None
    codec: Codec
    optional: bool
    default: object
    names: NewType | None
    many: bool
    marks: frozenset[Mark]

    @property
    def is_id(self) -> bool:
        """Whether this is the row's own id."""
        return self.column == 1

    @property
    def is_place(self) -> bool:
        """Whether the row is known by it or lives by it: whoever makes a row has to say so."""
        return bool(self.marks & {Mark.KEY, Mark.OWNER, Mark.ROUTE})

    @property
    def leans(self) -> bool:
        """Whether it names one row that this one cannot do without: what it is of, whose it is, where it lives."""
        is_needed = self.required or bool(self.marks & {Mark.OWNER, Mark.ROUTE, Mark.WRITER})
        return is_needed and self.names is not None and not self.many

    @property
    def required(self) -> bool:
        """Whether a new row must bring a value."""
        return self.default is MISSING and not self.optional

    @property
    def plain_default(self) -> Plain:
        """What a row from before this field has in it."""
        return None if self.default in (MISSING, None) else self.codec.to_plain(self.default)

    def plain(self, value: object) -> Plain:
        """The form kept and sent."""
        return None if value is None else self.codec.to_plain(value)

    def value(self, plain: Plain) -> object:
        """The form the domain thinks in."""
        return None if plain is None else self.codec.to_value(plain)


@dataclass(frozen=True)
class EntitySpec:
    """One entity, as everyone but the domain sees it."""

    cls: type[Any]
    name: str
    told: EntityMark
    fields: tuple[FieldSpec, ...]
    parts: Mapping[str, type[Any]]

    @property
    def since(self) -> int:
        """The schema that first knew the kind."""
        return self.fields[0].since

    def at(self, schema: int) -> "EntitySpec":
        """The kind as that schema knew it: without what was added since."""
        return replace(self, fields=tuple(field for field in self.fields if field.since <= schema))

    @cached_property
    def by_name(self) -> Mapping[str, FieldSpec]:
        """Fields by what people call them."""
        return {field.name: field for field in self.fields}

    @cached_property
    def by_column(self) -> Mapping[int, FieldSpec]:
        """Fields by their permanent number."""
        return {field.column: field for field in self.fields}

    @cached_property
    def groups(self) -> Mapping[str, tuple[FieldSpec, ...]]:
        """What merges as one."""
        found: dict[str, tuple[FieldSpec, ...]] = {}
        for field in self.fields[1:]:
            found[field.group] = (*found.get(field.group, ()), field)
        return found

    @cached_property
    def columns(self) -> tuple[FieldSpec, ...]:
        """Every travelling field but the id, by ascending permanent number: the order of values on the wire."""
        return tuple(sorted(self.fields[1:], key=lambda field: field.column))

    @cached_property
    def column_names(self) -> tuple[str, ...]:
        """What those columns are called."""
        return tuple(field.name for field in self.columns)

    @cached_property
    def column_numbers(self) -> tuple[int, ...]:
        """Their permanent numbers."""
        return tuple(field.column for field in self.columns)

    @cached_property
    def leaning(self) -> tuple[FieldSpec, ...]:
        """The fields by which a row leans on others."""
        return tuple(field for field in self.columns if field.leans)

    @cached_property
    def group_number(self) -> Mapping[str, int]:
        """A group's permanent number: the lowest column number in it."""
        return {name: min(field.column for field in fields) for name, fields in self.groups.items()}

    @cached_property
    def status(self) -> FieldSpec | None:
        """The field whose table of moves says where the row stands."""
        return next((field for field in self.fields if field.moves is not None), None)

    def closed(self, status: object) -> frozenset[str]:
        """The fields that nobody but the office writes any more in that state."""
        return self.told.closes.get(str(status), frozenset())

    def is_kept(self, status: object) -> bool:
        """Whether nobody deletes a row in that state, or of this kind at all."""
        return self.told.delete is Delete.NEVER or str(status) in self.told.keeps

    @property
    def file(self) -> str:
        """The company file of the kind, without its ending."""
        return self.told.plural or f"{self.name}s"

    @cached_property
    def _marked(self) -> Mapping[Mark, FieldSpec]:
        return {mark: field for field in reversed(self.fields) for mark in field.marks}

    def marked(self, mark: Mark) -> FieldSpec | None:
        """The field that carries a mark only one may carry."""
        return self._marked.get(mark)


def snake(name: str) -> str:
    """OrderLine -> order_line: the kind's name in commands, addresses, tables and files."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _codec(hint: Unfolded) -> Codec:
    if hint.many:
        return DAYS if hint.base is date else WORDS
    if hint.base in (Mapping, dict):
        return CUSTOM
    if hint.names is not None:
        return REFERENCE
    return codec_for(hint.base, next((m for m in hint.marks if isinstance(m, Scaled | Written)), None))


def _merge(name: str, merge: Merge | None) -> tuple[str, Policy | None, Moves | None]:
    match merge:
        case Together(group, policy):
            return group, policy, None
        case Steps():
            office = _table(merge.next)
            others = office if merge.by_all is None else _table(merge.by_all)
            asks = {str(move): str(instead) for move, instead in merge.asks.items()}
            return name, merge.policy, Moves(office, others, asks)
        case _:
            return name, merge, None


def _table(moves: Mapping[Any, frozenset[Any]]) -> Table:
    return {str(word): frozenset(map(str, to)) for word, to in moves.items()}


def _default(field: Field[Any]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _field(field: Field[Any], hint: Unfolded, wire: Wire, whole: Policy | None) -> FieldSpec:
    group, policy, moves = _merge(field.name, wire.merge or whole)
    return FieldSpec(
        name=field.name,
        column=wire.column,
        since=wire.since,
        alert=wire.alert,
        group=group,
        policy=policy,
        moves=moves,
        codec=_codec(hint),
        optional=hint.optional,
        default=_default(field),
        names=hint.names,
        many=hint.many,
        marks=frozenset(mark for mark in hint.marks if isinstance(mark, Mark)),
    )


def _fields(cls: type[Any], told: EntityMark, hints: Mapping[str, Unfolded]) -> Iterator[FieldSpec]:
    for field in fields(cls):
        hint = hints[field.name]
        match [mark for mark in hint.marks if isinstance(mark, Wire)]:
            case [wire]:
                yield _field(field, hint, wire, told.merge)
            case [] if Mark.PARTS in hint.marks:
                continue
            case _:
                raise Misdeclared(f"{cls.__name__}.{field.name} has to say wire(...) once")


def read(cls: type[Any]) -> EntitySpec:
    """Read one declaration; whatever it leaves open is refused here, before a row exists.

    The hints are taken as they stand: `get_type_hints` would go through each again for names in quotes.
    """
    hints = {field.name: unfold(field.type) for field in fields(cls)}
    told = mark_of(cls)
    return EntitySpec(
        cls=cls,
        name=snake(cls.__name__),
        told=told,
        fields=tuple(_fields(cls, told, hints)),
        parts={name: hint.base for name, hint in hints.items() if Mark.PARTS in hint.marks},
    )
