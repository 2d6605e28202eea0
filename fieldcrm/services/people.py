"""Who works at this device, and what that person may do."""

from collections.abc import Iterable, Mapping

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Policy
from fieldcrm.domain.people import OFFICE_ROLES, User, may_say
from fieldcrm.registry.beginnings import not_to_say, refusal
from fieldcrm.registry.reading import EntitySpec, FieldSpec
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
    closed = spec.closed(getattr(seen, spec.status.name)) if spec.status else frozenset[str]()
    for name in fields:
        if name in closed and not speaks_for_the_office(me(reading)):
            raise RuleBroken("field.closed", name, name)


def must_be_a_step(reading: Reading, seen: Entity, fields: Mapping[str, object]) -> None:
    """Refuse a status that does not follow from the one the record has: the centre would only ask again."""
    status = reading.shelves.of(type(seen)).spec.status
    if status is None or status.moves is None or status.name not in fields:
        return
    was, to = str(getattr(seen, status.name)), str(fields[status.name])
    if not status.moves.may(was, to, office=speaks_for_the_office(me(reading))):
        raise RuleBroken("status.step", f"{was} cannot become {to}", status.name)


def must_be_allowed(reading: Reading, kind: type[Entity], fields: Iterable[str]) -> None:
    """Refuse fields that are written once, or that are the office's and the person is not."""
    spec, person = reading.shelves.of(kind).spec, me(reading)
    for name in fields:
        if spec.by_name[name].policy is Policy.NEVER:
            raise RuleBroken("field.fixed", name, name)
        must_have_a_say(person, spec.by_name[name])


def must_have_a_say(person: User, field: FieldSpec) -> None:
    """Refuse a field that is the company's own and not this person's to write, or nobody's."""
    if field.policy is Policy.DERIVED:
        raise RuleBroken("field.derived", field.name, field.name)
    if not may_say(person.role, field.policy):
        raise RuleBroken(refusal(field), field.name, field.name)


def must_begin_without(person: User, spec: EntitySpec, values: Mapping[str, object]) -> None:
    """Refuse in a new record what its maker has no say in; where that names a person, one may name oneself."""
    for field in not_to_say(
        spec, person.role, lambda field: values.get(field.name) not in (None, field.default, person.id)
    ):
        raise RuleBroken(refusal(field), field.name, field.name)
