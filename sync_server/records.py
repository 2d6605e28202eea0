"""The record verbs on the server: the same rows and rights as every device, seen as one person sees them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Json, Record, digest, record
from fieldcrm.registry.words import told_value
from sync_server.centre import Centre
from sync_server.scope import SERVER, Person
from sync_server.store.tables import buckets

Plainly = dict[str, Any]
"""A row in plain form by column name, the engine's own columns among them."""


def person(centre: Centre, login: str | None) -> Person:
    """Whose eyes to look with; the server's own see everything."""
    if login is None:
        return SERVER
    with centre.read() as connection:
        people = centre.company(connection).people.values()
    found = next((each for each in people if each.login == login), None)
    if found is None:
        raise RuleBroken("record.missing", f"user {login}", "as")
    return found


def listed(
    centre: Centre,
    spec: EntitySpec,
    eyes: Person,
    where: Iterable[tuple[str, str]] = (),
    text: str = "",
    sort: str | None = None,
    limit: int | None = None,
) -> list[Record]:
    """Records that match every `where`, whose text fields hold all the words."""
    with centre.read() as connection:
        table = centre.tables[spec.name]
        matches = [_equals(centre, connection, spec, name, value) for name, value in where]
        order = table.c[field_of(spec, (sort or "id").removeprefix("-")).name]
        ordered = order.desc() if sort and sort.startswith("-") else order
        query = select(table).where(table.c["_del"] == 0, *matches).order_by(ordered, table.c.id)
        found = [record(spec, row) for row in visible(centre, connection, query, eyes)]
    words = text.casefold().split()
    kept = [row for row in found if all(word in str(list(row.values())).casefold() for word in words)]
    return kept[:limit]


def one(centre: Centre, spec: EntitySpec, eyes: Person, word: str) -> Record:
    """A record by its id or the number people know it by, and how it stands under `_sync`."""
    with centre.read() as connection:
        row = row_of(centre, connection, spec, eyes, word)
        choices = _open_choices(centre, connection, spec, eyes, row["id"])
    sync: Any = {"state": "attention" if choices else "synced", "version": row["_rv"], "conflicts": choices}
    return {**record(spec, row), "_sync": sync}


def digests(centre: Centre, eyes: Person) -> dict[str, dict[str, int | str]]:
    """Count and content digest of every kind, as far as those eyes see."""
    with centre.read() as connection:
        return {spec.name: digest(spec, _all(centre, connection, spec, eyes)) for spec in centre.registry}


def row_of(centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person, word: str) -> Plainly:
    """The row a person means, if they may see it."""
    table = centre.tables[spec.name]
    query = select(table).where(table.c["_del"] == 0, _is(centre, spec, word))
    found = list(visible(centre, connection, query, eyes))
    if len(found) != 1:
        raise RuleBroken("record.missing", f"{spec.name} {word}")
    return found[0]


def visible(centre: Centre, connection: Connection, query: Any, eyes: Person) -> Iterator[Plainly]:
    """Of the rows of a query those in buckets that the person may see."""
    company = centre.company(connection)
    names = connection.execute(select(buckets.c.id, buckets.c.name)).all()
    seen = {row.id for row in names if company.may(eyes, row.name)}
    return ({**row} for row in connection.execute(query).mappings() if row["_b"] in seen)


def values_of(centre: Centre, connection: Connection, spec: EntitySpec, said: Mapping[str, Json]) -> dict[str, object]:
    """What was said, as the domain's values by field; the refusal says which field."""
    return {name: _value(centre, connection, _settable(spec, name), told) for name, told in said.items()}


def field_of(spec: EntitySpec, name: str) -> FieldSpec:
    """The field of that name."""
    field = spec.by_name.get(name)
    if field is None:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field


def _settable(spec: EntitySpec, name: str) -> FieldSpec:
    field = field_of(spec, name)
    if field.is_id:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field


def _value(centre: Centre, connection: Connection, field: FieldSpec, told: Json) -> object:
    target = centre.registry.target(field)
    find = None if target is None else partial(_id, centre, connection, target)
    try:
        return told_value(field, told, find)
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about, field.name) from None


def _all(centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person) -> Iterator[Plainly]:
    table = centre.tables[spec.name]
    return visible(centre, connection, select(table).where(table.c["_del"] == 0).order_by(table.c.id), eyes)


def _open_choices(centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person, row: bytes) -> list[str]:
    table = centre.tables[centre.registry[Conflict].name]
    about = (table.c.kind == spec.name, table.c.row == as_text(row), table.c.status == ConflictStatus.OPEN.value)
    query = select(table).where(table.c["_del"] == 0, *about).order_by(table.c.id)
    return [as_text(each["id"]) for each in visible(centre, connection, query, eyes)]


def _is(centre: Centre, spec: EntitySpec, word: str) -> ColumnElement[bool]:
    table = centre.tables[spec.name]
    key = spec.marked(Mark.KEY)
    try:
        named = table.c.id == as_bytes(word)
    except ValueError:
        if key is None:
            raise RuleBroken("record.missing", f"{spec.name} {word}") from None
        return table.c[key.name] == word
    return named if key is None else named | (table.c[key.name] == word)


def _equals(centre: Centre, connection: Connection, spec: EntitySpec, name: str, text: str) -> ColumnElement[bool]:
    """Nothing behind the sign means an empty field, and one of many words is enough."""
    field = field_of(spec, name)
    column = centre.tables[spec.name].c[field.name]
    if text == "":
        return column == field.plain_default if field.many else column.is_(None)
    if field.many:
        target = centre.registry.target(field)
        word = text if target is None else _id(centre, connection, target, text)
        return column.contains(json.dumps(word, ensure_ascii=False), autoescape=True)
    return column == field.plain(_value(centre, connection, field, text))


def _id(centre: Centre, connection: Connection, spec: EntitySpec, word: str) -> str:
    table = centre.tables[spec.name]
    found = connection.scalars(select(table.c.id).where(table.c["_del"] == 0, _is(centre, spec, word))).all()
    if len(found) != 1:
        raise RuleBroken("record.missing", f"{spec.name} {word}")
    return as_text(found[0])
