"""What a record is called, so that nobody is shown an id."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec, FieldSpec

Ref = tuple[str, str]

_CUSTOMER: Final = 'LEFT JOIN account AS a ON a.id = r."account"'
CALLED: Final[Mapping[str, tuple[str, str, str]]] = {
    "account": ("r.name", "concat_ws(' · ', r.number, r.city)", ""),
    "contact": ("concat_ws(' ', r.given_name, r.family_name)", "concat_ws(' · ', a.name, r.role)", _CUSTOMER),
    "product": ("r.name", "concat_ws(' · ', r.code, r.category)", ""),
    "order": ("r.number", "concat_ws(' · ', a.name, r.ordered_on)", _CUSTOMER),
    "activity": ("coalesce(r.subject, r.type)", "concat_ws(' · ', a.name, substr(r.starts_at, 1, 10))", _CUSTOMER),
    "visit": ("coalesce(r.purpose, a.name, '')", "concat_ws(' · ', a.name, r.day)", _CUSTOMER),
}
"""Title, subtitle and where they come from, for every kind with a page of its own."""

OF_A_PRODUCT: Final = frozenset({"stock_level", "price_item"})
"""What is noted of a product goes by its name: that of its warehouse or list is the same for thousands."""


def titles(connection: Connection, refs: Iterable[Ref]) -> Mapping[Ref, str]:
    """What records are called; an order's line or a further address goes by what it belongs to."""
    kinds = groupby(sorted(refs), key=lambda ref: ref[0])
    return {
        (kind, id): title for kind, some in kinds for id, title in _titles(connection, kind, [id for _, id in some])
    }


def _titles(connection: Connection, kind: str, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    spec = REGISTRY.by_name.get(kind)
    if spec is None:  # a kind that only a newer release knows
        return
    above, key = belongs(spec), spec.marked(Mark.KEY)
    if kind in CALLED:
        title, _, join = CALLED[kind]
        yield from _texts(_among(connection, f'SELECT r.id, {title} FROM "{kind}" AS r {join}', ids))
    elif above is not None:
        yield from _by_owner(connection, spec, above, ids)
    elif key is not None:
        named = f'coalesce(r.name, r."{key.name}")' if "name" in spec.by_name else f'r."{key.name}"'
        yield from _texts(_among(connection, f'SELECT r.id, {named} FROM "{kind}" AS r', ids))


def belongs(spec: EntitySpec) -> tuple[FieldSpec, EntitySpec] | None:
    """Where a record without a page of its own is looked at: by which field, and what that leads to."""
    if spec.name in OF_A_PRODUCT:
        return spec.by_name["product"], REGISTRY.by_name["product"]
    return REGISTRY.owner(spec)


def _by_owner(
    connection: Connection, spec: EntitySpec, above: tuple[FieldSpec, EntitySpec], ids: Sequence[str]
) -> Iterator[tuple[str, str]]:
    field, owner = above
    rows = _among(connection, f'SELECT r.id, r."{field.name}" FROM "{spec.name}" AS r', ids)
    owners = {as_text(row[0]): as_text(row[1]) for row in rows if row[1]}
    found = dict(_titles(connection, owner.name, sorted(set(owners.values()))))
    return ((id, found[above_id]) for id, above_id in owners.items() if above_id in found)


def _among(connection: Connection, query: str, ids: Sequence[str]) -> Sequence[Any]:
    marks = ", ".join("?" * len(ids))
    return connection.exec_driver_sql(f"{query} WHERE r.id IN ({marks})", tuple(map(as_bytes, ids))).all()


def _texts(rows: Iterable[Any]) -> Iterator[tuple[str, str]]:
    return ((as_text(row[0]), row[1] or "") for row in rows)
