"""Who works at this device, and what that person may do."""

from collections.abc import Iterable, Mapping

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.people import OFFICE_ROLES, User
from fieldcrm.registry import writing
from fieldcrm.registry.beginnings import not_to_say, refusal
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store.device import must_identity
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Reading


def me(reading: Reading) -> User:
    """The person who enrolled this device."""
    return reading.load(User, must_identity(reading.connection).user)


def speaks_for_the_office(user: User) -> bool:
    """Whether what the office decides may be written."""
    return user.role in OFFICE_ROLES


def must_be_open(reading: Reading, seen: Entity, fields: Iterable[str]) -> None:
    """Refuse fields that are closed to everyone but the office where the record stands."""
    spec = reading.shelves.of(type(seen)).spec
    writing.must_be_open(spec, me(reading).role, status_of(spec, seen), fields)


def must_be_a_step(reading: Reading, seen: Entity, fields: Mapping[str, object]) -> None:
    """Refuse a status that does not follow from the one the record has."""
    spec = reading.shelves.of(type(seen)).spec
    writing.must_be_a_step(spec, me(reading).role, status_of(spec, seen), fields)


def must_be_allowed(reading: Reading, kind: type[Entity], fields: Iterable[str]) -> None:
    """Refuse fields that are written once, or that are the office's and the person is not."""
    writing.must_be_theirs(reading.shelves.of(kind).spec, me(reading).role, fields)


def status_of(spec: EntitySpec, seen: Entity) -> object:
    """Where the record stands, if its kind has a status at all."""
    return getattr(seen, spec.status.name) if spec.status else None


def must_begin_without(person: User, spec: EntitySpec, values: Mapping[str, object]) -> None:
    """Refuse in a new record what its maker has no say in; where that names a person, one may name oneself."""
    for field in not_to_say(
        spec, person.role, lambda field: values.get(field.name) not in (None, field.default, person.id)
    ):
        raise RuleBroken(refusal(field), field.name, field.name)
