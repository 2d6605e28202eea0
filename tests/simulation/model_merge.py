"""The table of policies, in the model: of two values of a group, which stands and which is put aside."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from fieldcrm.domain.marks import Policy
from fieldcrm.protocol.messages import Plain, Values
from fieldcrm.registry.reading import FieldSpec, Moves

Group = dict[int, Plain]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two values of one group: what its author had seen and means, what stands, and what is known of the two."""

    fields: tuple[FieldSpec, ...]
    was: Group
    mine: Group
    theirs: Group
    has_seen: bool
    is_later: bool
    is_mine: bool
    is_office: bool
    is_admin: bool


@dataclass(frozen=True, slots=True)
class Ending:
    """What stands; what is put aside, if anything, and whether that was what stood; whether a person is asked."""

    stands: Group
    aside: Group | None = None
    is_theirs_aside: bool = False
    is_asked: bool = False


def merge(policy: Policy | None, moves: Moves | None, met: Meeting) -> Ending:
    """What becomes of a group in which the two differ."""
    if moves is not None:
        return _status(policy, moves, met)
    return _TABLE[policy or Policy.ASK](met)


def _mine(met: Meeting) -> Ending:
    return Ending(met.mine) if met.has_seen else Ending(met.mine, met.theirs, is_theirs_aside=True)


def _theirs(met: Meeting, *, is_asked: bool = False) -> Ending:
    return Ending(met.theirs, met.mine, is_asked=is_asked)


def _one(values: Group) -> Plain:
    [value] = values.values()
    return value


def _status(policy: Policy | None, moves: Moves, met: Meeting) -> Ending:
    if policy is Policy.AUTHOR and not (met.is_mine or met.is_office):
        return _theirs(met, is_asked=True)
    wish, stands = str(_one(met.mine)), str(_one(met.theirs))
    came = moves.come_to(stands, wish, office=met.is_office)
    if came is None:
        return _theirs(met, is_asked=True)
    [column] = met.mine
    return Ending({column: came}, None if came == wish else met.mine)


def _author(met: Meeting) -> Ending:
    if met.is_mine or (met.is_office and met.has_seen):
        return _mine(met)
    return _theirs(met, is_asked=True)


def _unite(met: Meeting) -> Ending:
    [column] = met.mine
    was, mine, theirs = (_words(each[column]) for each in (met.was, met.mine, met.theirs))
    together = sorted((theirs | (mine - was)) - (was - mine))
    return Ending({column: json.dumps(together, ensure_ascii=False, separators=(",", ":"))})


def _words(told: Plain) -> set[str]:
    return set(json.loads(str(told))) if told is not None else set()


def _per_key(met: Meeting) -> Ending:
    [column] = met.mine
    was, mine, theirs = (_pairs(each[column]) for each in (met.was, met.mine, met.theirs))
    changed = {key for key in was.keys() | mine.keys() if was.get(key) != mine.get(key)}
    both = {key for key in changed if theirs.get(key) not in (was.get(key), mine.get(key))}
    is_mine = met.has_seen or met.is_later
    stands = {**theirs, **{key: mine.get(key) for key in (changed if is_mine else changed - both)}}
    loser = theirs if is_mine else mine
    aside = {key: loser.get(key) for key in both} if not met.has_seen else {}
    said = {key: value for key, value in stands.items() if value is not None}
    return Ending({column: _as_pairs(said)}, {column: _as_pairs(aside)} if aside else None, is_theirs_aside=is_mine)


def _pairs(told: Plain) -> dict[str, str]:
    return json.loads(str(told)) if told is not None else {}


def _as_pairs(pairs: Mapping[str, str | None]) -> Plain:
    return json.dumps(dict(sorted(pairs.items())), ensure_ascii=False, separators=(",", ":"))


def _highest(met: Meeting) -> Ending:
    mine, theirs = _one(met.mine), _one(met.theirs)
    return Ending(met.mine if theirs is None or (mine is not None and _rank(mine) > _rank(theirs)) else met.theirs)


def _lowest(met: Meeting) -> Ending:
    mine, theirs = _one(met.mine), _one(met.theirs)
    is_smaller = mine is None or (theirs is not None and _rank(mine) < _rank(theirs))
    return _mine(met) if met.has_seen or is_smaller else _theirs(met)


def _rank(value: Plain) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, str(value))


_TABLE: Final[Mapping[Policy, Callable[[Meeting], Ending]]] = {
    Policy.LATER: lambda met: _mine(met) if met.has_seen or met.is_later else _theirs(met),
    Policy.OFFICE: lambda met: _mine(met) if met.is_office else _theirs(met),
    Policy.ADMIN: lambda met: _mine(met) if met.is_admin else _theirs(met),
    Policy.AUTHOR: _author,
    Policy.UNITE: _unite,
    Policy.PER_KEY: _per_key,
    Policy.HIGHEST: _highest,
    Policy.LOWEST: _lowest,
    Policy.ASK: lambda met: _mine(met) if met.has_seen else _theirs(met, is_asked=True),
    Policy.NEVER: _theirs,
    Policy.DERIVED: lambda met: Ending(met.mine),
}


def of_group(values: Values, fields: tuple[FieldSpec, ...], rest: Values) -> Group:
    """A group's values; what half a group leaves out is completed."""
    return {each.column: values.get(each.column, rest.get(each.column)) for each in fields}
