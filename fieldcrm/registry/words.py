"""Words typed by a person, turned into values by the declarations: `phone=+380441234567`."""

import json
from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.values import LONGEST_TEXT
from fieldcrm.registry.reading import FieldSpec
from fieldcrm.registry.records import Json


def pair(word: str) -> tuple[str, str]:
    """FIELD=VALUE taken apart; whatever stands behind the first sign is the value."""
    name, equals, text = word.partition("=")
    if not name or not equals:
        raise RuleBroken("words.form", word)
    return name, text


def pairs(words: Iterable[str]) -> dict[str, str]:
    """The values of a record by field; one that is given twice was meant otherwise."""
    told: dict[str, str] = {}
    for name, text in map(pair, words):
        if name in told:
            raise RuleBroken("field.twice", name, name)
        told[name] = text
    return told


def told_value(field: FieldSpec, told: Json, find: Callable[[str], str] | None) -> object:
    """What was typed or stands in JSON, as the domain's value.

    `find` knows the id of a record by its id or number; None where the field points at nothing.
    """
    if told is None or told == "":
        return cleared(field)
    if field.many:
        return frozenset(map(find or field.codec.member, _words(field, told)))
    if isinstance(told, dict) and field.codec.widget == "pairs":
        return _pairs(field, told)
    text = _text(field, told)
    return find(text) if find else value(field, text)


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
    if not is_text(text):
        raise RuleBroken("text.broken", text, field.name)
    if len(text) > LONGEST_TEXT // 4 and len(text.encode()) > LONGEST_TEXT:
        raise RuleBroken("value.large", str(LONGEST_TEXT), field.name)


def is_text(text: str) -> bool:
    """Whether it is made of whole characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _words(field: FieldSpec, told: Json) -> Iterator[str]:
    words = told if isinstance(told, list) else _text(field, told).split(";")
    must_be_text(field, ";".join(words))
    return (word.strip() for word in words if word.strip())


def _pairs(field: FieldSpec, told: dict[str, str]) -> MappingProxyType[str, str]:
    must_be_text(field, json.dumps(told, ensure_ascii=False))
    return MappingProxyType(told)


def _text(field: FieldSpec, told: Json) -> str:
    match told:
        case bool():
            text = "yes" if told else "no"
        case str() | int():
            text = str(told)
        case _:
            raise RuleBroken("value.form", json.dumps(told, ensure_ascii=False), field.name)
    must_be_text(field, text)
    return text
