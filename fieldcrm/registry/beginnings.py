"""What a new record may not begin with, since it is not its maker's to say; asked on a device and at the centre."""

from collections.abc import Callable, Iterator

from fieldcrm.domain.marks import Policy
from fieldcrm.domain.people import Role, may_say
from fieldcrm.registry.reading import EntitySpec, FieldSpec


def not_to_say(spec: EntitySpec, role: Role, is_said: Callable[[FieldSpec], bool]) -> Iterator[FieldSpec]:
    """The fields that are said although their group is the company's own; where the record lives has to be said.

    The first field of a group tells for all: a currency without an amount gives nothing.
    """
    for first, *others in spec.groups.values():
        if not (may_say(role, first.policy) or first.is_place) and is_said(first):
            yield from (first, *filter(is_said, others))


def refusal(field: FieldSpec) -> str:
    """The stable code of why not."""
    return "field.admin" if field.policy is Policy.ADMIN else "field.office"
