"""The words a declaration is made of: how a field travels, merges, is owned, is found and is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum, auto
from types import MappingProxyType
from typing import Any, Generic, TypeVar, dataclass_transform

T = TypeVar("T")
S = TypeVar("S", bound=StrEnum)


class Policy(Enum):
    """Who is right when two people changed the same thing without seeing each other."""

    LATER = auto()  # the newer write; the older one stays readable in a conflict
    OFFICE = auto()  # head office; a device's value is put aside
    ADMIN = auto()  # an administrator; anybody else's value is put aside
    AUTHOR = auto()  # the row's author; anyone else has made a suggestion
    UNITE = auto()  # both: what either added is in, what either removed is out
    PER_KEY = auto()  # each key of the mapping for itself, the newer write
    HIGHEST = auto()  # the larger value
    LOWEST = auto()  # the smaller value: of two answers to "may we?", no
    ASK = auto()  # nobody: the standing value stays and a person decides
    NEVER = auto()  # written once, with the row
    DERIVED = auto()  # nobody: the centre works it out from other rows

    __hash__ = object.__hash__  # each is one of its kind; by its name it is a call of Python's for every look-up


LATER, OFFICE, ADMIN, AUTHOR, UNITE = Policy.LATER, Policy.OFFICE, Policy.ADMIN, Policy.AUTHOR, Policy.UNITE
PER_KEY, HIGHEST, LOWEST = Policy.PER_KEY, Policy.HIGHEST, Policy.LOWEST
ASK, NEVER, DERIVED = Policy.ASK, Policy.NEVER, Policy.DERIVED


@dataclass(frozen=True, slots=True)
class Together:
    """Fields that only make sense as one value (street and city, amount and currency) merge as one."""

    name: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class Steps(Generic[S]):
    """A status: a move is taken where it is legal from the standing state, else a person decides.

    With `policy` AUTHOR it is the row's author who moves it, or the office; anyone else has made a suggestion.
    `by_all` says what also those may do who do not speak for the office, if that is less. `asks` names, for a move they
    may not make, the one that asks for it.
    """

    next: Mapping[S, frozenset[S]]
    policy: Policy | None = None
    by_all: Mapping[S, frozenset[S]] | None = None
    asks: Mapping[S, S] = field(default_factory=dict[S, S])


Merge = Policy | Together | Steps[Any]


@dataclass(frozen=True, slots=True)
class Wire:
    """A travelling field: its permanent number, how it merges, and the release that first knew it."""

    column: int
    merge: Merge | None
    since: int
    alert: timedelta | None


def wire(column: int, merge: Merge | None = None, *, since: int = 1, alert: timedelta | None = None) -> Wire:
    """Let a field travel; with no `merge` the entity's own policy holds."""
    return Wire(column, merge, since, alert)


class Mark(Enum):
    """One-word marks."""

    OWNER = auto()  # this row belongs to that one, and goes where it goes
    ROUTE = auto()  # this field decides which bucket the row and all it owns lives in
    WRITER = auto()  # the person whose row this is
    KEEPER = auto()  # the person who has the row as long as no route says where it lives
    SEARCH = auto()  # found by the words in it
    KEY = auto()  # unique and known to people: accepted wherever an id is
    DIGEST = auto()  # it names the bytes of a file, which travel by themselves
    PARTS = auto()  # rows of another entity that are saved and loaded with this one

    __hash__ = object.__hash__  # as of `Policy`


owner, route, writer, keeper = Mark.OWNER, Mark.ROUTE, Mark.WRITER, Mark.KEEPER
search, key, digest, parts = Mark.SEARCH, Mark.KEY, Mark.DIGEST, Mark.PARTS


@dataclass(frozen=True, slots=True)
class Scaled:
    """A decimal kept as a whole number of 10**-places; nothing is ever rounded on the way in.

    `shown` is the least number of places a person sees: money has two. `least` and `most` are what makes sense; nobody
    may write less or more.
    """

    places: int
    shown: int = 0
    least: Decimal | None = None
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Text with a form of its own: which widget takes it, and how what was typed is tidied or refused."""

    widget: str
    tidy: Callable[[str], str]


AnyMark = Wire | Mark | Scaled | Written


class Lane(IntEnum):
    """What is sent first when the link is bad."""

    ORDERS = 0
    CRM = 1


class Delete(Enum):
    """What a delete means against an edit it has not seen."""

    EDIT_WINS = auto()
    BY_OFFICE = auto()  # an edit wins; only the office deletes, or the one device that has written on the row
    WITH_OWNER = auto()
    NEVER = auto()


class Home(Enum):
    """The bucket of a row that has neither an owner nor a route: who receives it."""

    COMPANY = auto()  # everyone
    WRITER = auto()  # its own person, and whoever that person reports to
    UNASSIGNED = auto()  # its keeper, and head office, until it is routed


@dataclass(frozen=True, slots=True)
class EntityMark:
    """What the decorator was told."""

    wire: int
    merge: Policy | None
    delete: Delete
    lane: Lane
    home: Home
    plural: str
    closes: Mapping[str, frozenset[str]]
    keeps: frozenset[str]


_marks: dict[type[object], EntityMark] = {}
_names: dict[type[object], tuple[str, ...]] = {}


@dataclass_transform(frozen_default=True, kw_only_default=True)
def entity(
    *,
    wire: int,
    merge: Policy | None = None,
    delete: Delete = Delete.EDIT_WINS,
    lane: Lane = Lane.CRM,
    home: Home = Home.COMPANY,
    plural: str = "",
    closes: Mapping[Any, frozenset[str]] = MappingProxyType({}),
    keeps: frozenset[Any] = frozenset(),
) -> Callable[[type[T]], type[T]]:
    """Make a frozen, keyword-only value of the class and remember what it means to store, wire and merge.

    `plural` names the company file of the kind where adding an s would not. `closes` says for a status which fields
    nobody but the office writes any more; in those that `keeps` names, nobody deletes a row.
    """
    told = EntityMark(wire, merge, delete, lane, home, plural, closes, keeps)

    def declare(cls: type[T]) -> type[T]:
        made = dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, match_args=False)(cls)
        _marks[made] = told
        _names[made] = tuple(made.__annotations__)
        for name, method in _SHARED.items():
            setattr(made, name, method)
        return made

    return declare


def _values(value: object) -> tuple[object, ...]:
    return tuple(getattr(value, name) for name in _names[type(value)])


def _equal(value: object, other: object) -> bool:
    return type(value) is type(other) and _values(value) == _values(other)


def _hash(value: object) -> int:
    return hash(_values(value))


def _repr(value: object) -> str:
    told = zip(_names[type(value)], _values(value), strict=True)
    return f"{type(value).__name__}({', '.join(f'{name}={each!r}' for name, each in told)})"


# Written once: `dataclass` would compile its own for every entity, which is half of what sixty entities cost at start.
_SHARED = {"__eq__": _equal, "__hash__": _hash, "__repr__": _repr}


def mark_of(cls: type[object]) -> EntityMark:
    """What `entity` was told about the class."""
    return _marks[cls]
