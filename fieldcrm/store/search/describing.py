"""What a found record is called, and which of its fields the typed words were found in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.store.search.dialling import LOCAL_DIGITS
from fieldcrm.store.search.documents import Searched, field_words, folded_text, searched
from fieldcrm.store.search.hits import Hit, Snapshot
from fieldcrm.store.search.titles import CALLED, Ref


@dataclass(frozen=True, slots=True)
class Found:
    """A record of a kind, and the kind of what it owns if that was found in its stead."""

    kind: str
    id: bytes
    via: str


def described(reading: Snapshot, refs: Sequence[Ref]) -> list[Hit]:
    """What a list shows of records one knows already, in their order; one that is not there is left out."""
    found = [Found(kind, as_bytes(id), kind) for kind, id in refs if kind in CALLED]
    return describe(reading.connection, found, (), "")


def describe(connection: Connection, found: Sequence[Found], words: Sequence[str], number: str) -> list[Hit]:
    """Everything a list shows, in the order found; a record that has gone meanwhile is left out."""
    hits: dict[tuple[str, bytes], Hit] = {}
    looked_for = [*words, number, number[-LOCAL_DIGITS:]] if number else words
    for name, some in groupby(sorted(found, key=lambda each: each.kind), key=lambda each: each.kind):
        for each, row in _rows(connection, searched()[name], list(some)):
            hits[name, each.id] = _hit(searched()[name], each, row, looked_for)
    return [hits[each.kind, each.id] for each in found if (each.kind, each.id) in hits]


def _rows(connection: Connection, kind: Searched, found: Sequence[Found]) -> Iterable[tuple[Found, Sequence[Any]]]:
    name = kind.spec.name
    title, subtitle, join = CALLED[name]
    fields = ", ".join(f'r."{field.name}"' for field in kind.fields)
    owner = "a.id" if join else "NULL"
    query = f'SELECT r.id, {title}, {subtitle}, {owner}, {fields} FROM "{name}" AS r {join} WHERE r.id IN'
    by_id = {each.id: each for each in found}
    rows = connection.exec_driver_sql(f"{query} ({', '.join('?' * len(by_id))})", tuple(by_id))
    return [(by_id[row[0]], row) for row in rows]


def _hit(kind: Searched, found: Found, row: Sequence[Any], words: Sequence[str]) -> Hit:
    name = kind.spec.name
    values = zip(kind.fields, row[4:], strict=True)
    counts = {field.name: _count(words, value) for field, value in values if value}
    most = max(counts, key=counts.__getitem__, default="")
    why = found.via if found.via != name else f"{name}.{most}"
    account = as_text(row[3]) if row[3] else ""
    return Hit(kind=name, id=as_text(found.id), title=row[1], subtitle=row[2], why=why, account=account)


def _count(words: Sequence[str], value: str) -> int:
    text = folded_text([field_words(value)])
    return sum(word in text for word in words)
