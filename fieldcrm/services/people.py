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


def must_be_allowed(reading: Reading, kind: type[Entity], fields: Iterable[str]) -> None:
    """Refuse fields that are written once, or that are the office's and the person is not."""
    spec, person = reading.shelves.of(kind).spec, me(reading)
    for name in fields:
        if spec.by_name[name].policy is Policy.NEVER:
            raise RuleBroken("field.fixed", name, name)
        must_have_a_say(person, spec.by_name[name])


def must_have_a_say(person: User, field: FieldSpec) -> None:
    """Refuse a field that is the company's own and not this person's to write."""
    if not may_say(person.role, field.policy):
        raise RuleBroken(refusal(field), field.name, field.name)


def must_begin_without(person: User, spec: EntitySpec, values: Mapping[str, object]) -> None:
    """Refuse in a new record what its maker has no say in; where that names a person, one may name oneself."""
    for field in not_to_say(
        spec, person.role, lambda field: values.get(field.name) not in (None, field.default, person.id)
    ):
        raise RuleBroken(refusal(field), field.name, field.name)
