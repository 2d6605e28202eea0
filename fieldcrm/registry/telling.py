"""What kinds of record there are, and of each field what a script has to know of it."""

from collections.abc import Mapping

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import FieldSpec


def kinds(registry: Registry) -> list[Mapping[str, object]]:
    """Every kind with its fields: name, type, how it merges, whether a new record must bring it."""
    return [
        {"kind": spec.name, "file": spec.file, "fields": [_field(registry, field) for field in spec.fields]}
        for spec in registry
    ]


def _field(registry: Registry, field: FieldSpec) -> Mapping[str, object]:
    target = registry.target(field)
    merge = "steps" if field.moves is not None or field.policy is None else field.policy.name.lower()
    return {
        "name": field.name,
        "type": field.codec.widget,
        "merge": None if field.is_id else merge,
        "required": field.required,
        **({"choices": list(field.codec.choices)} if field.codec.choices else {}),
        **({"of": target.name} if target and not field.is_id else {}),
    }
