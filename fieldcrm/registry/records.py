"""A row as scripts and digests see it: flat JSON under the names of the company files."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fieldcrm.registry.codecs import Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec

Json = str | int | bool | list[str] | dict[str, str] | None
Record = dict[str, Json]


def record(spec: EntitySpec, plain: Mapping[str, Plain]) -> Record:
    """The travelling fields of one row given in plain form by name; money is text, whole numbers are numbers."""
    return {field.name: _json(field, plain[field.name]) for field in spec.fields}


def _json(field: FieldSpec, plain: Plain) -> Json:
    if plain is None:
        return None
    told = _TOLD.get(field.codec.widget)
    return told(plain) if told else field.codec.show(field.codec.to_value(plain))


_TOLD: Mapping[str, Callable[[Any], Json]] = {
    "flag": bool,
    "number": int,
    "choice": str,  # a word only a newer release knows is still told as it stands
    "words": json.loads,
    "pairs": json.loads,
}


def canonical(row: Record) -> bytes:
    """The bytes a digest is made of: keys sorted, no spaces, UTF-8."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest(spec: EntitySpec, rows: Iterable[Mapping[str, Plain]]) -> dict[str, int | str]:
    """Count and sha256 over the rows of a kind, which must come sorted by id."""
    count, sha = 0, hashlib.sha256()
    for row in rows:
        sha.update(canonical(record(spec, row)))
        count += 1
    return {"count": count, "sha256": sha.hexdigest()}
