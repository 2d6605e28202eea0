"""What is not everybody's to write; asked on a device and at the centre."""

from collections.abc import Iterable, Mapping
from typing import Final

from fieldcrm.domain.attachments import Attachment, Literature
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Policy
from fieldcrm.domain.people import OFFICE_ROLES, Device, Role, may_say
from fieldcrm.registry.beginnings import refusal
from fieldcrm.registry.reading import EntitySpec

BY_MACHINES: Final = frozenset[type[object]]({Device, Attachment, Literature})
"""Who there is the centre knows by itself, and what is said of a file without its bytes is said of nothing."""

DESCRIBED: Final = frozenset[type[object]]({Attachment, Literature})
"""Of a file that is there its name may be changed, and what is said of it; never whether head office has its bytes."""

ARRIVED: Final = "at_office"


def must_be_a_kind_for(spec: EntitySpec, role: Role) -> None:
    """Refuse kinds that only machines write, and those that are the company's own where the role is not."""
    if spec.told.merge is Policy.NEVER or spec.cls in BY_MACHINES:
        raise RuleBroken("kind.machine", spec.name)
    if not may_say(role, spec.told.merge):
        raise RuleBroken("kind.admin" if spec.told.merge is Policy.ADMIN else "kind.office", spec.name)


def must_be_a_kind_to_change(spec: EntitySpec, role: Role) -> None:
    """The same of records that are there: what is said of files is changed like anything else."""
    if spec.cls not in DESCRIBED:
        must_be_a_kind_for(spec, role)


def must_be_allowed(spec: EntitySpec, role: Role, status: object, changed: Mapping[str, object]) -> None:
    """Refuse what the role may not change where the record stands; `status` is None where the kind has none."""
    if spec.cls in DESCRIBED and ARRIVED in changed:
        raise RuleBroken("field.derived", ARRIVED, ARRIVED)
    must_be_open(spec, role, status, changed)
    must_be_theirs(spec, role, changed)
    must_be_a_step(spec, role, status, changed)


def must_be_open(spec: EntitySpec, role: Role, status: object, names: Iterable[str]) -> None:
    """Refuse fields that are closed to everyone but the office where the record stands."""
    closed = closed_to(spec, role, status)
    for name in names:
        if name in closed:
            raise RuleBroken("field.closed", name, name)


def closed_to(spec: EntitySpec, role: Role, status: object) -> frozenset[str]:
    """The fields that the role may not change where the record stands."""
    return frozenset[str]() if role in OFFICE_ROLES else spec.closed(status)


def must_be_theirs(spec: EntitySpec, role: Role, names: Iterable[str]) -> None:
    """Refuse fields that are written once, worked out, or the company's own and not this role's to write."""
    for name in names:
        field = spec.by_name[name]
        if field.policy is Policy.NEVER:
            raise RuleBroken("field.fixed", name, name)
        if field.policy is Policy.DERIVED:
            raise RuleBroken("field.derived", name, name)
        if not may_say(role, field.policy):
            raise RuleBroken(refusal(field), name, name)


def must_be_a_step(spec: EntitySpec, role: Role, status: object, changed: Mapping[str, object]) -> None:
    """Refuse a status that does not follow from the one the record has: the centre would only ask again."""
    field = spec.status
    if field is None or field.moves is None or field.name not in changed:
        return
    was, to = str(status), str(changed[field.name])
    if not field.moves.may(was, to, office=role in OFFICE_ROLES):
        raise RuleBroken("status.step", f"{was} cannot become {to}", field.name)
