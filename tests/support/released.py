"""What each released schema has, as a file to keep: `python -m tests.support.released` writes down today's.

Those of before were written down by the releases themselves, and are never written again.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.registry.catalogue import REGISTRY

BINDING: Final = ("KEY", "OWNER", "ROUTE", "WRITER")
"""The marks that laptops go by; the others are what a release makes of a row for itself."""

FOLDER: Final = Path(__file__).parents[1] / "unit" / "registry" / "schemas"


def file(schema: int) -> Path:
    """Where a schema is written down."""
    return FOLDER / f"{schema:04}.json"


def described(registry: Iterable[Any]) -> dict[str, Any]:
    """All that binds a laptop and a centre that speak it: numbers, names, plain forms, groups and defaults."""
    return {
        spec.name: {
            "number": spec.told.wire,
            "columns": {str(each.column): _column(spec, each) for each in spec.fields[1:]},
        }
        for spec in registry
    }


def _column(spec: Any, field: Any) -> dict[str, Any]:
    default = field.plain_default
    return {
        "name": field.name,
        "plain": field.codec.sql,
        "default": default.hex() if isinstance(default, bytes) else default,
        "optional": field.optional,
        "group": spec.group_number[field.group],
        "marks": sorted(mark.name for mark in field.marks if mark.name in BINDING),
    }


if __name__ == "__main__":
    file(SCHEMA).write_text(json.dumps(described(REGISTRY), indent=1) + "\n", encoding="utf-8")
