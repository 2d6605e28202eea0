"""Words typed by a person, turned into values by the declarations: `phone=+380441234567`."""

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.values import LONGEST_TEXT
from fieldcrm.registry.reading import FieldSpec


def value(field: FieldSpec, text: str) -> object:
    """Read one value; the refusal says which field. What is only blanks or unseen marks is as good as nothing."""
    must_be_text(field, text)
    if not text:
        return cleared(field)
    try:
        found: object = field.codec.parse(text)
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about, field.name) from None
    return cleared(field) if found == "" else found


def cleared(field: FieldSpec) -> object:
    """What an emptied field holds; a field that must have a value refuses."""
    if field.required:
        raise RuleBroken("field.required", field.name, field.name)
    return None if field.optional else field.default


def must_be_text(field: FieldSpec, text: str) -> None:
    """Text no longer than travels, and without halves of characters, which no file and no wire can hold."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise RuleBroken("text.broken", text, field.name) from None
    if size > LONGEST_TEXT:
        raise RuleBroken("value.large", str(LONGEST_TEXT), field.name)
