"""Records as JSON documents hold them: one, or a list of them."""

import json
from typing import Final

import msgspec

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.records import Json

LARGEST: Final = 16 << 20
"""Bytes of a document that are read; one step may carry far less."""
Rows = list[dict[str, Json]] | dict[str, Json]


def read_rows(raw: bytes, name: str) -> Rows:
    """What a document says, decimals as they were written; `name` is what a refusal calls it."""
    if len(raw) > LARGEST:
        raise RuleBroken("file.large", f"{name}; at most {LARGEST} bytes")
    try:
        found = json.loads(raw.decode("utf-8-sig"), parse_float=str, object_pairs_hook=_each_once)
        rows: Rows = msgspec.convert(found, type=Rows)
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        raise RuleBroken("file.json", f"{name}: {error}") from None
    return rows


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A name that stands in an object twice is a slip, of which JSON itself would silently keep the second."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"“{next(name for name in names if names.count(name) > 1)}” stands there twice")
    return found
