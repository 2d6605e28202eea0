"""Whether values from outside are what their columns hold: asked once, where a message comes in."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.typed import LARGEST

_FITS: Mapping[str, Callable[[object], bool]] = {
    "TEXT": lambda value: type(value) is str,
    "INTEGER": lambda value: type(value) is int and -LARGEST <= value <= LARGEST,
    "BLOB": lambda value: type(value) is bytes and len(value) == 16,
}


class NotPlain(ValueError):
    """A value no column of that kind can hold."""


def check(spec: EntitySpec, values: Mapping[int, object]) -> None:
    """Every value fits its column and is written as we would write it; an unknown column is refused too."""
    for column, value in values.items():
        field = spec.by_column.get(column)
        if field is None or field.is_id:
            raise NotPlain(f"{spec.name} has no column {column}")
        check_column(spec, field, (value,))
        if value is not None and not _reads_back(field, value):
            raise NotPlain(f"{spec.name}.{field.name} cannot be {str(value)[:40]!r}")


def check_column(spec: EntitySpec, field: FieldSpec, values: Iterable[object]) -> None:
    """Every value fits the one column."""
    fits = _FITS[field.codec.sql]
    for value in values:
        if not (fits(value) or (value is None and field.optional)):
            raise NotPlain(f"{spec.name}.{field.name} cannot be {str(value)[:40]!r}")


def _reads_back(field: FieldSpec, value: Any) -> bool:
    """A day has one spelling, a set one order, a discount a most, and no database keeps a text with a NUL in it."""
    if isinstance(value, str) and "\0" in value:
        return False
    if field.codec.direct:
        return True
    try:
        read = field.codec.to_value(value)
        if not field.codec.makes_sense(read):
            return False
        if field.many and field.names is not None:
            all(as_bytes(each) for each in read)
        return bool(field.codec.to_plain(read) == value)
    except (ValueError, TypeError, LookupError, RecursionError):
        return False
