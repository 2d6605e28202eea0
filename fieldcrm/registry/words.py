"""Words typed by a person, turned into values by the declarations: `phone=+380441234567`."""

from collections.abc import Iterable, Mapping

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Policy
from fieldcrm.registry.reading import EntitySpec, FieldSpec

Change = Mapping[str, object]


def changes(spec: EntitySpec, words: Iterable[str], *, by_office: bool = False) -> Change:
    """Turn FIELD=VALUE words into a change; an empty value clears the field."""
    found: dict[str, object] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise RuleBroken("words.form", word)
        field = _field(spec, name)
        _may_set(field, by_office=by_office)
        found[name] = value(field, text)
    return found


def value(field: FieldSpec, text: str) -> object:
    """Read one value; the refusal says which field."""
    if not text:
        return cleared(field)
    try:
        return field.codec.parse(text)
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about or text, field.name) from None


def shown(spec: EntitySpec, entity: object) -> Mapping[str, str | None]:
    """The record as a person or a script reads it."""
    values = ((field, getattr(entity, field.name)) for field in spec.fields)
    return {field.name: None if value is None else field.codec.show(value) for field, value in values}


def _field(spec: EntitySpec, name: str) -> FieldSpec:
    field = spec.by_name.get(name)
    if field is None or field.column == 1:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field


def _may_set(field: FieldSpec, *, by_office: bool) -> None:
    if field.policy is Policy.OFFICE and not by_office:
        raise RuleBroken("field.office", f"{field.name} is head office's", field.name)


def cleared(field: FieldSpec) -> object:
    """What an emptied field holds; a field that must have a value refuses."""
    if field.required:
        raise RuleBroken("field.required", field.name, field.name)
    return None if field.optional else field.default
