"""Whether values from outside are what their columns hold: asked once, where a message comes in."""

from collections.abc import Iterable, Mapping

from fieldcrm.registry.codecs import LARGEST
from fieldcrm.registry.reading import EntitySpec, FieldSpec

_TYPES: Mapping[str, type] = {"TEXT": str, "INTEGER": int, "BLOB": bytes}


class NotPlain(ValueError):
    """A value no column of that kind can hold."""


def check(spec: EntitySpec, values: Mapping[int, object]) -> None:
    """Every value fits its column; a column this release does not know is refused too."""
    for column, value in values.items():
        field = spec.by_column.get(column)
        if field is None or field.is_id:
            raise NotPlain(f"{spec.name} has no column {column}")
        check_column(spec, field, (value,))


def check_column(spec: EntitySpec, field: FieldSpec, values: Iterable[object]) -> None:
    """Every value fits the one column."""
    wanted = _TYPES[field.codec.sql]
    for value in values:
        if value is None and field.optional:
            continue
        if type(value) is not wanted or not _fits(value):
            raise NotPlain(f"{spec.name}.{field.name} cannot be {str(value)[:40]!r}")


def _fits(value: object) -> bool:
    if isinstance(value, bytes):
        return len(value) == 16
    return not isinstance(value, int) or abs(value) <= LARGEST
