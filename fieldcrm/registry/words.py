"""Words typed by a person, turned into values by the declarations: `phone=+380441234567`."""

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.reading import FieldSpec


def value(field: FieldSpec, text: str) -> object:
    """Read one value; the refusal says which field."""
    if not text:
        return cleared(field)
    try:
        return field.codec.parse(text)
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about or text, field.name) from None


def cleared(field: FieldSpec) -> object:
    """What an emptied field holds; a field that must have a value refuses."""
    if field.required:
        raise RuleBroken("field.required", field.name, field.name)
    return None if field.optional else field.default
