"""Rows of any kind as scripts see them, asked for by the names of their fields."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Table, func, or_, select

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.codecs import Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Record, digest, record
from fieldcrm.store.book import plain_domain_tables
from fieldcrm.store.store import Reading

AT_ONCE: Final = 500
"""Ids in one statement; more would not fit into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which rows, in which order. `ids` narrows to these, `None` to nothing; a condition on words means one of them."""

    where: Sequence[tuple[FieldSpec, Plain]] = ()
    ids: Sequence[str] | None = None
    sort: FieldSpec | None = None
    descending: bool = False
    limit: int | None = None


def find(reading: Reading, spec: EntitySpec, wanted: Wanted) -> list[Record]:
    """The rows wanted; without an order of their own they come by id, that is by age."""
    query = _chosen(spec, wanted)
    if wanted.ids is not None and wanted.sort is None:
        return _by_ids(reading, spec, query, wanted.ids)[: wanted.limit]
    return [_record(spec, row) for row in reading.connection.execute(query.limit(wanted.limit)).mappings()]


Shape = tuple[Plain, ...]
"""The plain values of some fields of a row."""


def shapes(reading: Reading, spec: EntitySpec, fields: Sequence[FieldSpec]) -> set[Shape]:
    """What the rows of a kind hold in these fields."""
    table = _tables()[spec.name]
    rows = reading.connection.execute(select(*(table.c[field.name] for field in fields)))
    return {tuple(row) for row in rows}


def digests(reading: Reading) -> dict[str, dict[str, int | str]]:
    """Count and content digest of every kind, as the server works them out for the same person."""
    return {spec.name: digest(spec, _in_order(reading, spec)) for spec in REGISTRY}


def id_of(reading: Reading, spec: EntitySpec, word: str) -> str | None:
    """The id of the row a person means: by its id or by the number people know it by."""
    table = _tables()[spec.name]
    names = [*_as_id(table, word), *_as_key(spec, table, word)]
    if not names:
        return None
    found = reading.connection.scalars(select(table.c.id).where(or_(*names)).limit(2)).all()
    return as_text(found[0]) if len(found) == 1 else None


def names_of(reading: Reading, spec: EntitySpec) -> Mapping[str, str]:
    """Every number people know rows of the kind by, and the id it stands for; for files of thousands of rows."""
    key = spec.marked(Mark.KEY)
    if key is None:
        return {}
    table = _tables()[spec.name]
    return {name: as_text(id) for name, id in reading.connection.execute(select(table.c[key.name], table.c.id))}


def texts(reading: Reading, spec: EntitySpec, wanted: Wanted) -> Iterator[list[str]]:
    """The rows as people type them, for a file: what a record points at is told by its number where it has one."""
    told = [_teller(reading, field) for field in spec.fields]
    rows = reading.connection.execute(_chosen(spec, wanted)).yield_per(AT_ONCE)
    return ([tell(value) for tell, value in zip(told, row, strict=True)] for row in rows)


def texts_of(reading: Reading, spec: EntitySpec, ids: Sequence[str]) -> Iterator[list[str]]:
    """The same of some rows, in the order of their ids; one that is gone is left out."""
    told = [_teller(reading, field) for field in spec.fields]
    column = _tables()[spec.name].c.id
    query = _chosen(spec, Wanted())
    for some in _parts(ids):
        raw = [as_bytes(id) for id in some]
        rows = {row[0]: row for row in reading.connection.execute(query.where(column.in_(raw)))}
        for row in (rows[id] for id in raw if id in rows):
            yield [tell(value) for tell, value in zip(told, row, strict=True)]


def version_of(reading: Reading, spec: EntitySpec, id: str) -> int:
    """The server's version of the row; 0 while the server has not seen it."""
    table = _tables()[spec.name]
    return reading.connection.scalar(select(table.c["_rv"]).where(table.c.id == as_bytes(id))) or 0


def owns_rows(reading: Reading, spec: EntitySpec, owner_field: FieldSpec, id: str) -> bool:
    """Whether rows of the kind belong to that owner."""
    table = _tables()[spec.name]
    query = select(table.c.id).where(table.c[owner_field.name] == as_bytes(id)).limit(1)
    return reading.connection.scalar(query) is not None


def _in_order(reading: Reading, spec: EntitySpec) -> Iterator[Mapping[str, Plain]]:
    rows = reading.connection.execute(_chosen(spec, Wanted())).yield_per(AT_ONCE)
    names = [field.name for field in spec.fields]
    return (dict(zip(names, row, strict=True)) for row in rows)


def _teller(reading: Reading, field: FieldSpec) -> Callable[[Plain], str]:
    target = None if field.is_id else REGISTRY.target(field)
    known = {id: name for name, id in names_of(reading, target).items()} if target else {}

    def tell(plain: Plain) -> str:
        if plain is None:
            return ""
        if field.many:
            words: list[str] = json.loads(str(plain))
            return ";".join(sorted(known.get(word, word) for word in words))
        text = field.codec.show(field.codec.to_value(plain))
        return known.get(text, text)

    return tell


@cache
def _tables() -> dict[str, Table]:
    return plain_domain_tables(REGISTRY)


def _chosen(spec: EntitySpec, wanted: Wanted) -> Select[*tuple[Any, ...]]:
    table = _tables()[spec.name]
    query = select(*(table.c[field.name] for field in spec.fields))
    query = query.where(*(_condition(table, field, value) for field, value in wanted.where))
    if wanted.ids is not None and wanted.sort is not None:
        query = query.where(table.c.id.in_([as_bytes(id) for id in wanted.ids]))
    order: ColumnElement[Any] = table.c[wanted.sort.name if wanted.sort else "id"]
    return query.order_by(order.desc() if wanted.descending else order, table.c.id)


def _condition(table: Table, field: FieldSpec, value: Plain) -> ColumnElement[bool]:
    column = table.c[field.name]
    if value is None:
        return column == field.plain_default if field.many else column.is_(None)
    if field.many:
        return func.instr(column, json.dumps(value, ensure_ascii=False)) > 0
    return column == value


def _by_ids(reading: Reading, spec: EntitySpec, query: Select[*tuple[Any, ...]], ids: Sequence[str]) -> list[Record]:
    """In the order of the ids: whoever found them ranked them."""
    column = _tables()[spec.name].c.id
    found: dict[object, Record] = {}
    for some in _parts(ids):
        rows = reading.connection.execute(query.where(column.in_([as_bytes(id) for id in some]))).mappings()
        found.update((row["id"], _record(spec, row)) for row in rows)
    return [found[raw] for raw in map(as_bytes, ids) if raw in found]


def _parts(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _record(spec: EntitySpec, row: Mapping[Any, Any]) -> Record:
    return record(spec, {field.name: row[field.name] for field in spec.fields})


def _as_id(table: Table, word: str) -> list[ColumnElement[bool]]:
    try:
        return [table.c.id == as_bytes(word)]
    except ValueError:
        return []


def _as_key(spec: EntitySpec, table: Table, word: str) -> list[ColumnElement[bool]]:
    key = spec.marked(Mark.KEY)
    return [table.c[key.name] == word] if key else []
