"""Three-way merge of one field group: pure, and total over the policies."""

import json
from collections.abc import Callable, Mapping

import msgspec

from fieldcrm.domain.marks import Policy

Plain = int | str | bytes | None
Values = Mapping[int, Plain]
Step = Callable[[str, str], str | None]
"""What a move from one word to another comes to: itself, one that asks for it, or nothing."""


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """One group as its author saw it, as they made it, and as it stands; by permanent column number."""

    was: Values
    mine: Values
    theirs: Values
    seen: bool  # the author saw what stands, or wrote it on this same device
    later: bool  # mine was written after what stands
    author: bool  # the row is mine
    office: bool  # I speak for the office; where an administrator is asked for, I am one


class Verdict(msgspec.Struct, frozen=True):
    """What the group becomes, what is put aside, and whether a person has to look."""

    take: Values
    aside: Values | None = None
    open: bool = False


def merge(policy: Policy | None, step: Step | None, sides: Sides) -> Verdict:
    """Decide one group; equal values are never a conflict, and no value is ever lost.

    With `step` the group is a status of one column; of policies only AUTHOR means something for it.
    """
    if sides.mine == sides.theirs:
        return Verdict(sides.theirs)
    if step is not None:
        return _stepped(policy, step, sides)
    return _DECIDE[policy or Policy.ASK](sides)


def _mine(sides: Sides) -> Verdict:
    return Verdict(sides.mine, aside=None if sides.seen else sides.theirs)


def _theirs(sides: Sides, *, open_: bool) -> Verdict:
    return Verdict(sides.theirs, aside=sides.mine, open=open_)


def _stepped(policy: Policy | None, step: Step, sides: Sides) -> Verdict:
    """A move is taken where it is legal from the standing state, whatever its author had seen."""
    [(column, to)], [standing] = sides.mine.items(), sides.theirs.values()
    may = policy is not Policy.AUTHOR or sides.author or sides.office
    taken = step(str(standing), str(to)) if may else None
    if taken is None:
        return _theirs(sides, open_=True)
    return Verdict({column: taken}, aside=None if taken == to else sides.mine)


def _later(sides: Sides) -> Verdict:
    return _mine(sides) if sides.seen or sides.later else _theirs(sides, open_=False)


def _office(sides: Sides) -> Verdict:
    return _mine(sides) if sides.office else _theirs(sides, open_=False)


def _author(sides: Sides) -> Verdict:
    """The author writes; the office may correct what it has seen; anything else is a suggestion to the author."""
    may = sides.author or (sides.office and sides.seen)
    return _mine(sides) if may else _theirs(sides, open_=True)


def _ask(sides: Sides) -> Verdict:
    return _mine(sides) if sides.seen else _theirs(sides, open_=True)


def _derived(sides: Sides) -> Verdict:
    """What is worked out anew anyway is nobody's loss."""
    return Verdict(sides.mine)


def _never(sides: Sides) -> Verdict:
    return _theirs(sides, open_=False)


def _highest(sides: Sides) -> Verdict:
    return Verdict(sides.mine if _order(sides.mine) > _order(sides.theirs) else sides.theirs)


def _lowest(sides: Sides) -> Verdict:
    if sides.seen or _order(sides.mine) < _order(sides.theirs):
        return _mine(sides)
    return _theirs(sides, open_=False)


def _order(values: Values) -> tuple[bool, int, str]:
    """Where a column's one value stands among its likes; nothing comes before everything."""
    [value] = values.values()
    return value is not None, value if isinstance(value, int) else 0, str(value)


def _unite(sides: Sides) -> Verdict:
    (column,) = sides.mine
    was, mine, theirs = (set(_words(side.get(column))) for side in (sides.was, sides.mine, sides.theirs))
    return Verdict({column: _json(sorted((theirs | (mine - was)) - (was - mine)))})


def _per_key(sides: Sides) -> Verdict:
    (column,) = sides.mine
    was, mine, theirs = (_pairs(side.get(column)) for side in (sides.was, sides.mine, sides.theirs))
    changed = {key for key in {*was, *mine} if was.get(key) != mine.get(key)}
    clash = {key for key in changed if theirs.get(key) not in (was.get(key), mine.get(key)) and not sides.seen}
    taken = changed if sides.later else changed - clash
    lost = theirs if taken == changed else mine
    merged = {key: (mine if key in taken else theirs).get(key) for key in {*mine, *theirs}}
    kept = {key: value for key, value in sorted(merged.items()) if value is not None}
    return Verdict({column: _json(kept)}, aside=_lost(column, lost, clash))


def _lost(column: int, side: Mapping[str, str], clash: set[str]) -> Values | None:
    return {column: _json({key: side.get(key) for key in sorted(clash)})} if clash else None


def _words(plain: Plain) -> list[str]:
    words: list[str] = json.loads(str(plain or "[]"))
    return words


def _pairs(plain: Plain) -> dict[str, str]:
    pairs: dict[str, str] = json.loads(str(plain or "{}"))
    return pairs


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_DECIDE: Mapping[Policy, Callable[[Sides], Verdict]] = {
    Policy.LATER: _later,
    Policy.OFFICE: _office,
    Policy.ADMIN: _office,
    Policy.AUTHOR: _author,
    Policy.UNITE: _unite,
    Policy.PER_KEY: _per_key,
    Policy.HIGHEST: _highest,
    Policy.LOWEST: _lowest,
    Policy.ASK: _ask,
    Policy.NEVER: _never,
    Policy.DERIVED: _derived,
}
