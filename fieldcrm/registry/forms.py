"""A form as data: what a screen needs to ask for a record, with no widget named."""

from dataclasses import dataclass

from fieldcrm.domain.marks import Policy
from fieldcrm.registry.reading import EntitySpec, FieldSpec


@dataclass(frozen=True, slots=True)
class FormField:
    """One question; its label and help are texts under `key`."""

    name: str
    key: str
    widget: str
    required: bool
    read_only: bool
    choices: tuple[str, ...]


def form(spec: EntitySpec) -> tuple[FormField, ...]:
    """Every field but the id, in the order it was declared."""
    return tuple(_question(spec, field) for field in spec.fields[1:])


def _question(spec: EntitySpec, field: FieldSpec) -> FormField:
    return FormField(
        name=field.name,
        key=f"{spec.name}.{field.name}",
        widget="references" if field.many and field.names else field.codec.widget,
        required=field.required,
        read_only=field.policy in (Policy.OFFICE, Policy.ADMIN, Policy.NEVER, Policy.DERIVED),
        choices=field.codec.choices,
    )
