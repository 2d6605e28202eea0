"""Whether values from outside are what their columns hold: asked once, where a message comes in."""

from collections.abc import Mapping, Sequence
from typing import Any

from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.typed import LARGEST

_TYPES: Mapping[str, type] = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
_NOTHING = type(None)


class NotPlain(ValueError):
    """A value no column of that kind can hold."""


def check(spec: EntitySpec, values: Mapping[int, object]) -> None:
    """Every value fits its column and is written as we would write it; an unknown column is refused too."""
    for column, value in values.items():
        field = spec.by_column.get(column)
        if field is None or field.is_id:
            raise NotPlain(f"{spec.name} has no column {column}")
        if value is None and field.optional:
            continue
        if not _fits(field.codec.sql, value) or not _reads_back(field, value):
            raise NotPlain(f"{spec.name}.{field.name} cannot be {str(value)[:40]!r}")


def check_column(spec: EntitySpec, field: FieldSpec, values: Sequence[object]) -> None:
    """Every value fits the one column; asked of a whole column at once, since a first download has millions of them."""
    kinds, present = set(map(type, values)), values
    if field.optional and _NOTHING in kinds:
        kinds.remove(_NOTHING)
        present = [value for value in values if value is not None]
    if kinds <= {_TYPES[field.codec.sql]} and _are_in_range(field.codec.sql, present):
        return
    odd = next(value for value in present if not _fits(field.codec.sql, value))
    raise NotPlain(f"{spec.name}.{field.name} cannot be {str(odd)[:40]!r}")


def _are_in_range(sql: str, values: Sequence[Any]) -> bool:
    """Numbers that every database keeps, ids of 16 bytes; the values have the type of their column."""
    if sql == "INTEGER":
        return not values or (min(values) >= -LARGEST and max(values) <= LARGEST)
    return sql != "BLOB" or set(map(len, values)) <= {16}


def _fits(sql: str, value: object) -> bool:
    return type(value) is _TYPES[sql] and _are_in_range(sql, (value,))


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
