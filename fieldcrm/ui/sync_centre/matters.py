"""What two people differ in, line by line, in words: the values, who wrote them, and what stands until one chooses."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.domain.marks import Policy
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.forms import FormField, form
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Json
from fieldcrm.services.conflicts import (
    WHOLE,
    Pick,
    Picks,
    Side,
    Sides,
    Values,
    both,
    have_both_added,
    sides,
    standing_side,
    why_not,
)
from fieldcrm.store.queries.choices import Difference, Matter
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.labels import field_name, kind_name, worded
from fieldcrm.ui.shared.texts import clock, day, figure, listed, named, said, term, tr

TITLES: Final = {Side.BASE: term("Before"), Side.MINE: term("Yours"), Side.THEIRS: term("Theirs")}
RULES: Final[Mapping[Policy | None, str]] = {
    Policy.ASK: term("Until you choose, what head office had first stands."),
    Policy.LATER: term("Until you choose, what was written last stands."),
    Policy.OFFICE: term("Head office decides here, so what it wrote stands."),
    Policy.ADMIN: term("Head office decides here, so what it wrote stands."),
    Policy.AUTHOR: term("Until you choose, the word of whoever it belongs to stands."),
    Policy.LOWEST: term("Until you choose, the more careful answer stands."),
    None: term("Until you choose, the step that came first stands."),
}
"""Which of the values stands meanwhile."""
PRESET: Final[Mapping[Policy | None, str]] = {
    Policy.ASK: term("Preset: head office had it first"),
    Policy.LATER: term("Preset: the later one"),
    Policy.PER_KEY: term("Preset: the later one"),
    Policy.OFFICE: term("Preset: head office decides here"),
    Policy.ADMIN: term("Preset: head office decides here"),
    Policy.NEVER: term("Preset: written once, never changed"),
    Policy.AUTHOR: term("Preset: from whoever it belongs to"),
    Policy.LOWEST: term("Preset: the more careful answer"),
    None: term("Preset: the step that came first"),
}
"""By which rule one of the values is chosen beforehand; what merges by itself leaves no choice."""

Refused = Mapping[tuple[ConflictId, Side], RuleBroken]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field, or a whole record, with what each side made of it."""

    spec: EntitySpec | None
    conflict: Conflict
    field: str
    title: str
    told: Mapping[Side, str]
    who: Mapping[Side, str]
    stands: Side
    refused: Mapping[Side, str]
    asked: FormField | None
    """What to ask for another value with; None where there can be no other one."""
    both: str
    """Both texts, where both can stand."""
    has_both_added: bool
    """Whether each side only wrote on below what was there: then nobody's words need go."""

    @property
    def rule(self) -> str:
        """What stands meanwhile."""
        return self._by_policy(RULES)

    @property
    def preset(self) -> str:
        """By which rule one of the values is chosen beforehand; of a whole record what head office has."""
        if self.has_both_added:
            return tr("Preset: both, as each of you added something")
        return self._by_policy(PRESET) or tr("Preset: what head office has now")

    def _by_policy(self, told: Mapping[Policy | None, str]) -> str:
        field = self.spec.by_name.get(self.field) if self.spec is not None and self.field != WHOLE else None
        words = told.get(field.policy, "") if field is not None else ""
        return tr(words) if words else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the page asks: the lines, and what a rule decided beside them."""

    matter: Matter
    lines: tuple[Line, ...]
    rest: tuple[tuple[str, str], ...]

    @property
    def first(self) -> Difference:
        """The one that was asked for."""
        return self.matter.differences[0]

    def by_conflict(self, picked: Sequence[Pick]) -> Mapping[ConflictId, Picks]:
        """What was picked line by line, as it is settled."""
        found: dict[ConflictId, dict[str, Pick]] = {}
        for line, pick in zip(self.lines, picked, strict=True):
            found.setdefault(line.conflict.id, {})[line.field] = pick
        return found


def refusals(reading: Reading, found: Sequence[Difference]) -> Refused:
    """Which sides may not stand, and why."""
    asked = [(each.conflict, side) for each in found for side in Side]
    told = {(conflict.id, side): why_not(reading, conflict, side) for conflict, side in asked}
    return {key: broken for key, broken in told.items() if broken is not None}


def question(matter: Matter, refused: Refused, me: UserId) -> Question:
    """The matter as the person sees it."""
    lines = [line for each in matter.differences for line in lines_of(each, matter.names, refused, me)]
    rest = [
        (line.title, line.told[line.stands]) for each in matter.rest for line in lines_of(each, matter.names, {}, me)
    ]
    return Question(matter=matter, lines=tuple(lines), rest=tuple(rest))


def lines_of(difference: Difference, names: Mapping[str, str], refused: Refused, me: UserId) -> list[Line]:
    """Every field that the two sides differ in, in the order of the declaration; a whole record is one line."""
    conflict = difference.conflict
    spec, found = REGISTRY.by_name.get(conflict.kind), sides(conflict, me)
    wheres = {side: said(broken) for (id, side), broken in refused.items() if id == conflict.id}
    if conflict.group == WHOLE:
        told = {side: _whole(conflict.kind, spec, found.of(side), names) for side in Side}
        return [_line(difference, spec, WHOLE, told, wheres, me)]
    return [
        _line(difference, spec, name, _values_told(spec, found, name, names), wheres, me)
        for name in _differing(spec, found)
    ]


def value_told(spec: EntitySpec | None, name: str, value: Json, names: Mapping[str, str]) -> str:
    """A value as a person reads it."""
    if value in (None, "", []):
        return "—"
    if isinstance(value, list):
        return listed(names.get(each, each) for each in value)
    if isinstance(value, dict):
        return listed(named(str(key), str(each)) for key, each in value.items())
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return _text_told(spec, name, str(value), names)


def _text_told(spec: EntitySpec | None, name: str, text: str, names: Mapping[str, str]) -> str:
    """A value that cannot be read as what it should be is shown as it stands."""
    try:
        return _read(spec, name, text, names)
    except ValueError:
        return text


def _read(spec: EntitySpec | None, name: str, text: str, names: Mapping[str, str]) -> str:
    field = spec.by_name.get(name) if spec is not None else None
    match field.codec.widget if field is not None else "":
        case "choice":
            return worded(text)
        case "flag":
            return tr("yes") if text == "yes" else tr("no")
        case "day":
            return day(date.fromisoformat(text))
        case "moment":
            moment = datetime.fromisoformat(text)
            return f"{day(moment.astimezone().date())} {clock(moment)}"
        case "decimal" | "number":
            return figure(text)
        case _:
            return names.get(text, text)


def _values_told(spec: EntitySpec | None, found: Sides, name: str, names: Mapping[str, str]) -> Mapping[Side, str]:
    return {side: value_told(spec, name, found.of(side).get(name), names) for side in Side}


def _whole(kind: str, spec: EntitySpec | None, values: Values, names: Mapping[str, str]) -> str:
    """All that was written of a record; with nothing in it, it is not there."""
    told = [
        named(field_name(kind, name), value_told(spec, name, value, names))
        for name, value in values.items()
        if value not in (None, "", [])
    ]
    return " · ".join(told) if told else tr("Removed")


def _differing(spec: EntitySpec | None, found: Sides) -> list[str]:
    """A group travels whole; what both sides agree in is no choice."""
    told = {*found.base, *found.mine, *found.theirs}
    order = [field.name for field in spec.fields] if spec is not None else []
    names = [*(name for name in order if name in told), *sorted(told - {*order})]
    return [name for name in names if found.mine.get(name) != found.theirs.get(name)] or names


def _line(
    difference: Difference,
    spec: EntitySpec | None,
    name: str,
    told: Mapping[Side, str],
    refused: Mapping[Side, str],
    me: UserId,
) -> Line:
    conflict = difference.conflict
    asked = {each.name: each for each in form(spec)} if spec is not None else {}
    found = sides(conflict, me)
    has_both = name in asked and asked[name].widget == "prose" and found.mine.get(name) and found.theirs.get(name)
    return Line(
        spec=spec,
        conflict=conflict,
        field=name,
        title=tr("Whole record") if name == WHOLE else field_name(conflict.kind, name),
        told=told if name != WHOLE or json.loads(conflict.base) else {**told, Side.BASE: ""},
        who=_who(difference, me),
        stands=standing_side(conflict, me),
        refused=refused,
        asked=asked.get(name) if name in asked and asked[name].widget not in ("reference", "references") else None,
        both=both(found, name) if has_both else "",
        has_both_added=bool(has_both) and have_both_added(found, name),
    )


def _who(difference: Difference, me: UserId) -> Mapping[Side, str]:
    """Who wrote a side, and when."""
    conflict = difference.conflict
    lost = (tr("you") if conflict.user == me else difference.author, conflict.made_at)
    stands = (tr("you") if conflict.kept_by == me else difference.other, conflict.kept_at)
    is_mine_standing = standing_side(conflict, me) is Side.MINE
    mine, theirs = (stands, lost) if is_mine_standing else (lost, stands)
    return {Side.MINE: _by(*mine), Side.THEIRS: _by(*theirs), Side.BASE: ""}


def _by(who: str, at: datetime | None) -> str:
    when = f"{day(at.astimezone().date())} {clock(at)}" if at is not None else ""
    return listed((who, when))


HAPPENED: Final[Mapping[str, tuple[str, str]]] = {
    "late.taken": (term("{} was taken; the customer is somebody else's now"), term("{} was handed in late")),
    "late.suggested": (
        term("{} was passed on to whoever has the customer now"),
        term("Whoever had {} before suggests this"),
    ),
    "row.deleted": (term("{} was removed while you changed it"), term("{} was removed and changed at once")),
    "row.edited": (term("{} was changed while you removed it"), term("{} was removed and changed at once")),
}
"""What happened by its reason: to whoever wrote what was put aside, and to everybody else."""


def heading(difference: Difference, me: UserId) -> str:
    """What happened, in a sentence."""
    conflict = difference.conflict
    if conflict.reason in HAPPENED:
        mine, others = HAPPENED[conflict.reason]
        told = tr(mine) if conflict.user == me else tr(others)
    elif conflict.group == WHOLE:
        told = tr("Head office could not accept what was written on {}")
    else:
        told = tr("Two people changed {}")
    return told.format(called(difference))


def called(difference: Difference) -> str:
    """The record's name, or what kind it is."""
    return difference.title or kind_name(difference.conflict.kind)


def cause(conflict: Conflict) -> str:
    """Why head office did not take it, where it was not another person's writing."""
    return (
        ""
        if conflict.reason in HAPPENED or conflict.reason in ("merged", "later")
        else said(RuleBroken(conflict.reason))
    )
