"""The record commands: the same verbs for every kind."""

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import FieldSpec
from sync_server import records
from sync_server.cli.places import centre


def kinds(_said: Namespace) -> object:
    """The entities and their fields."""
    return [
        {"kind": spec.name, "file": spec.file, "fields": [_field(each) for each in spec.fields]} for spec in REGISTRY
    ]


def _field(each: FieldSpec) -> dict[str, object]:
    policy = "steps" if each.moves is not None else each.policy.name.lower() if each.policy else None
    return {"name": each.name, "type": each.codec.widget, "policy": policy, "required": each.required}


def listed(said: Namespace) -> object:
    """Records that match."""
    with centre(said) as opened:
        eyes, spec = records.person(opened, said.login), records.kind(opened, said.kind)
        return records.listed(opened, spec, eyes, _pairs(said.where), said.text, said.sort, said.limit)


def got(said: Namespace) -> object:
    """One record."""
    with centre(said) as opened:
        return records.one(opened, records.kind(opened, said.kind), records.person(opened, said.login), said.id)


def added(said: Namespace) -> object:
    """New records, all or none."""
    many = _from(said.file) if said.file else [_pairs(said.fields)]
    with centre(said) as opened:
        found = records.add(opened, records.kind(opened, said.kind), records.person(opened, said.login), many)
    return found if said.file else found[0]


def changed(said: Namespace) -> object:
    """Some fields of one record."""
    with centre(said) as opened:
        eyes, spec = records.person(opened, said.login), records.kind(opened, said.kind)
        return records.change(opened, spec, eyes, said.id, _pairs(said.fields))


def deleted(said: Namespace) -> object:
    """One record less."""
    with centre(said) as opened:
        records.remove(opened, records.kind(opened, said.kind), records.person(opened, said.login), said.id)
    return {"deleted": said.id}


def digest(said: Namespace) -> object:
    """Counts and digests as far as those eyes see."""
    with centre(said) as opened:
        return {"kinds": records.digests(opened, records.person(opened, said.login))}


def _pairs(words: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise RuleBroken("words.form", word)
        pairs[name] = text
    return pairs


def _from(file: str) -> list[Mapping[str, str]]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
        found: Any = json.loads(text)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{file}: {error.strerror}") from error
    except ValueError as error:
        raise RuleBroken("file.json", f"{file}: {error}") from error
    return [_texts(each) for each in (cast("list[object]", found) if isinstance(found, list) else [found])]


def _texts(found: object) -> Mapping[str, str]:
    if not isinstance(found, dict):
        raise RuleBroken("record.form", str(found)[:80])
    said = cast("dict[str, object]", found)
    return {name: _text(value) for name, value in said.items() if name not in ("id", "_sync")}


def _text(value: object) -> str:
    if isinstance(value, list):
        return ";".join(map(str, cast("list[object]", value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
