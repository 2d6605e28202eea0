"""The parts of docs/PROTOCOL.md that are made: the entities from their declarations, an exchange from its messages."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Final

from fieldcrm.domain.marks import AUTHOR, Home, Lane, Mark
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.codecs import Codec
from fieldcrm.registry.reading import EntitySpec, FieldSpec, Moves
from tests.protocol import exchange

PAGE: Final = Path(__file__).parents[2] / "docs" / "PROTOCOL.md"
_HOMES = {Home.COMPANY: "`org`", Home.WRITER: "its writer", Home.UNASSIGNED: "its keeper, else `unassigned`"}
_PLAIN = {"number": "int", "flag": "yes/no", "day": "day", "moment": "moment", "words": "words", "pairs": "pairs"}


def page() -> str:
    """The page with these parts as the code has them now."""
    text = PAGE.read_text("utf-8")
    for name, made in {"entities": "".join(map(_entity, REGISTRY)), **exchange.blocks()}.items():
        text = _with_part(text, name, made)
    return text


def _with_part(text: str, name: str, made: str) -> str:
    """The text with what stands between two marks made anew."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return before + begin + made + end + after


def _entity(spec: EntitySpec) -> str:
    lane = f", lane {Lane.ORDERS.value}" if spec.told.lane is Lane.ORDERS else ""
    rows = "".join(
        f"| {field.column} | {_name(field)} | {_kind(field)} | {_merge(spec, field)} |\n" for field in spec.columns
    )
    later = "; *later*" if spec.told.wire in REGISTRY.later else ""
    head = f"\n**{spec.told.wire} {spec.name}** ({_home(spec)}{lane}{later}; delete: {spec.told.delete.name.lower()})\n"
    return f"{head}\n| column | name | plain | merge |\n|---|---|---|---|\n{rows}{_closes(spec)}"


def _closes(spec: EntitySpec) -> str:
    """In which states a row is kept, and which fields are the office's alone, states with the same fields together."""
    kept = [word for word in (spec.status.codec.choices if spec.status else ()) if word in spec.told.keeps]
    states: dict[frozenset[str], list[str]] = {}
    for status, fields in spec.told.closes.items():
        states.setdefault(fields, []).append(str(status))
    told = f"\nNobody deletes one that is {', '.join(kept)}.\n" if kept else ""
    return told + "".join(
        f"\nOnly the office writes {', '.join(f.name for f in spec.columns if f.name in fields)} once it is"
        f" {', '.join(status for status in found if status != '?')}.\n"
        for fields, found in states.items()
    )


def _home(spec: EntitySpec) -> str:
    owner = REGISTRY.owner(spec)
    home = _HOMES[spec.told.home]
    return f"lives with its {owner[0].name}, else {home}" if owner else f"lives in {home} unless routed"


def _name(field: FieldSpec) -> str:
    name = f"**{field.name}**" if field.required else field.name
    marks = " ".join(
        f"*{mark.name.lower()}*" for mark in Mark if mark in field.marks and mark not in (Mark.SEARCH, Mark.PARTS)
    )
    return f"{name} {marks}".strip()


def _kind(field: FieldSpec) -> str:
    target = REGISTRY.target(field)
    kind = _form(field) + (f" → {target.name}" if target is not None else "")
    default = field.plain_default
    return kind if default is None else f"{kind}, default `{default!s}`"


def _form(field: FieldSpec) -> str:
    codec = field.codec
    if codec.choices:
        return "choice: " + ", ".join(codec.choices)
    if codec.widget == "decimal":
        return f"decimal({len(str(codec.to_plain(Decimal(1)))) - 1}){_bounds(codec)}"
    if field.is_id or codec.sql == "BLOB":
        return "id"
    return _PLAIN.get(codec.widget, "text")


def _moves(moves: Moves) -> str:
    told = _table(moves.office)
    if moves.others == moves.office:
        return told
    asks = "; ".join(f"{move} becomes {instead}" for move, instead in moves.asks.items())
    return f"{told}. Who does not speak for the office: {_table(moves.others)}; where that may not be made, {asks}"


def _table(moves: Mapping[str, frozenset[str]]) -> str:
    return "; ".join(f"{was} to {', '.join(sorted(to))}" for was, to in moves.items() if to)


def _bounds(codec: Codec) -> str:
    if codec.least is None:
        return ""
    return f", {codec.least} and more" if codec.most is None else f", {codec.least} to {codec.most}"


def _merge(spec: EntitySpec, field: FieldSpec) -> str:
    if field.moves is not None:
        whose = "author's status: " if field.policy is AUTHOR else "status: "
        return whose + _moves(field.moves)
    policy = field.policy.name if field.policy is not None else "ASK"
    group = "" if len(spec.groups[field.group]) == 1 else f", group `{field.group}`"
    alert = "" if field.alert is None else f", *alert* {field.alert // timedelta(hours=1)} h"
    return f"{policy}{group}{alert}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
