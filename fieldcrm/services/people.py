"""Who works at this device, and what that person may do."""

from collections.abc import Iterable

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Policy
from fieldcrm.domain.people import OFFICE_ROLES, User
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
    spec = reading.shelves.of(kind).spec
    office = speaks_for_the_office(me(reading))
    for name in fields:
        policy = spec.by_name[name].policy
        if policy is Policy.NEVER:
            raise RuleBroken("field.fixed", name, name)
        if policy is Policy.OFFICE and not office:
            raise RuleBroken("field.office", name, name)
