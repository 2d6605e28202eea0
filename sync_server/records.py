"""The record verbs on the server: the same rows and rights as every device, seen as one person sees them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text, uuid7
from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.messages import Op, Plain, Verb
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Record, digest, record
from sync_server import office
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


def kind(centre: Centre, name: str) -> EntitySpec:
    """The declaration of a kind."""
    spec = centre.registry.by_name.get(name)
    if spec is None:
        raise RuleBroken("kind.unknown", name)
    return spec


def listed(
    centre: Centre, spec: EntitySpec, eyes: Person, where: Mapping[str, str], text: str, sort: str | None, limit: int
) -> list[Record]:
    """Records that match every `where`, whose text fields hold all the words."""
    with centre.read() as connection:
        table = centre.tables[spec.name]
        matches = [_equals(centre, connection, spec, name, value) for name, value in where.items()]
        order = table.c[_field(spec, sort).name] if sort else table.c.id
        query = select(table).where(table.c["_del"] == 0, *matches).order_by(order, table.c.id)
        found = [record(spec, row) for row in _visible(centre, connection, query, eyes)]
    words = text.casefold().split()
    kept = [row for row in found if all(word in str(list(row.values())).casefold() for word in words)]
    return kept[: limit or None]


def one(centre: Centre, spec: EntitySpec, eyes: Person, word: str) -> Record:
    """A record by its id or the number people know it by, with its version under `_sync`."""
    with centre.read() as connection:
        row = _row(centre, connection, spec, eyes, word)
    sync: Any = {"state": "synced", "version": str(row["_rv"])}
    return {**record(spec, row), "_sync": sync}


def add(centre: Centre, spec: EntitySpec, eyes: Person, many: Sequence[Mapping[str, str]]) -> list[Record]:
    """New records in one step, from texts by field."""
    ids = [uuid7(centre.now_ms()) for _ in many]
    ops = [
        office.insert_op(spec, row, _values(centre, spec, _whole(spec, said)))
        for row, said in zip(ids, many, strict=True)
    ]
    office.write(centre, ops, eyes)
    return [one(centre, spec, eyes, row) for row in ids]


def change(centre: Centre, spec: EntitySpec, eyes: Person, word: str, said: Mapping[str, str]) -> Record:
    """Some fields of a record, from texts; an empty one clears its field."""
    with centre.read() as connection:
        row = _row(centre, connection, spec, eyes, word)
    id = as_text(row["id"])
    office.write(centre, [office.update_op(spec, id, row["_rv"], _values(centre, spec, said))], eyes)
    return one(centre, spec, eyes, id)


def remove(centre: Centre, spec: EntitySpec, eyes: Person, word: str) -> None:
    """Take a record away with all it owns."""
    with centre.read() as connection:
        row = _row(centre, connection, spec, eyes, word)
    office.write(centre, [Op(Verb.DELETE, spec.told.wire, row["id"], row["_rv"])], eyes)


def digests(centre: Centre, eyes: Person) -> dict[str, dict[str, int | str]]:
    """Count and content digest of every kind, as far as those eyes see."""
    with centre.read() as connection:
        return {spec.name: digest(spec, _all(centre, connection, spec, eyes)) for spec in centre.registry}


def _all(centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person) -> Iterator[Plainly]:
    table = centre.tables[spec.name]
    return _visible(centre, connection, select(table).where(table.c["_del"] == 0).order_by(table.c.id), eyes)


def _visible(centre: Centre, connection: Connection, query: Any, eyes: Person) -> Iterator[Plainly]:
    company = centre.company(connection)
    names = connection.execute(select(buckets.c.id, buckets.c.name)).all()
    seen = {row.id for row in names if company.may(eyes, row.name)}
    return ({**row} for row in connection.execute(query).mappings() if row["_b"] in seen)


def _row(centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person, word: str) -> Plainly:
    table = centre.tables[spec.name]
    query = select(table).where(table.c["_del"] == 0, _is(centre, spec, word))
    found = list(_visible(centre, connection, query, eyes))
    if len(found) != 1:
        raise RuleBroken("record.missing", f"{spec.name} {word}")
    return found[0]


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
    field = _field(spec, name)
    column = centre.tables[spec.name].c[field.name]
    return column == _plain(centre, connection, field, text) if text else column.is_(None)


def _values(centre: Centre, spec: EntitySpec, said: Mapping[str, str]) -> dict[str, object]:
    """Texts as the domain's values; natural keys are taken for references."""
    with centre.read() as connection:
        return {
            name: (field := _field(spec, name)).value(_plain(centre, connection, field, text))
            for name, text in said.items()
        }


def _whole(spec: EntitySpec, said: Mapping[str, str]) -> Mapping[str, str]:
    missing = next((each.name for each in spec.fields[1:] if each.required and not said.get(each.name)), None)
    if missing is not None:
        raise RuleBroken("field.required", missing, missing)
    return {name: text for name, text in said.items() if text}


def _plain(centre: Centre, connection: Connection, field: FieldSpec, text: str) -> Plain:
    if not text:
        if field.required:
            raise RuleBroken("field.required", field.name, field.name)
        return field.plain_default
    target = centre.registry.target(field)
    try:
        if target is None:
            return field.plain(field.codec.parse(text))
        words = text.split(";") if field.many else [text]
        ids = [_id(centre, connection, target, word.strip()) for word in words if word.strip()]
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about, field.name) from None
    return field.plain(frozenset(ids) if field.many else ids[0])


def _id(centre: Centre, connection: Connection, spec: EntitySpec, word: str) -> str:
    table = centre.tables[spec.name]
    found = connection.scalars(select(table.c.id).where(table.c["_del"] == 0, _is(centre, spec, word))).all()
    if len(found) != 1:
        raise RuleBroken("record.missing", f"{spec.name} {word}")
    return as_text(found[0])


def _field(spec: EntitySpec, name: str) -> FieldSpec:
    field = spec.by_name.get(name)
    if field is None or field.is_id:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field
