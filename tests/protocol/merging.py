"""What becomes of a group that two people changed, policy by policy: part of the vectors."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.marks import Policy
from fieldcrm.protocol.merge import Sides, Values, Verdict, merge
from fieldcrm.registry.catalogue import REGISTRY

MERGES: Final[tuple[tuple[Policy, Values, Values, Values, Mapping[str, bool]], ...]] = (
    (Policy.LATER, {8: None}, {8: "mine"}, {8: "theirs"}, {"later": True}),
    (Policy.LATER, {8: None}, {8: "mine"}, {8: "theirs"}, {"seen": True}),
    (Policy.LATER, {8: None}, {8: "mine"}, {8: "theirs"}, {}),
    (Policy.LATER, {8: None}, {8: "same"}, {8: "same"}, {}),
    (Policy.OFFICE, {8: None}, {8: "mine"}, {8: "theirs"}, {"office": True}),
    (Policy.OFFICE, {8: None}, {8: "mine"}, {8: "theirs"}, {"later": True}),
    (Policy.AUTHOR, {8: None}, {8: "mine"}, {8: "theirs"}, {"author": True}),
    (Policy.AUTHOR, {8: None}, {8: "mine"}, {8: "theirs"}, {"office": True}),
    (Policy.AUTHOR, {8: None}, {8: "mine"}, {8: "theirs"}, {"office": True, "seen": True}),
    (Policy.UNITE, {8: '["a","b"]'}, {8: '["b","c"]'}, {8: '["a","b","d"]'}, {}),
    (Policy.PER_KEY, {8: '{"a":"1"}'}, {8: '{"a":"2","b":"3"}'}, {8: '{"a":"4"}'}, {}),
    (Policy.PER_KEY, {8: '{"a":"1"}'}, {8: '{"b":"3"}'}, {8: '{"a":"4"}'}, {"later": True}),
    (Policy.HIGHEST, {8: 1}, {8: 5}, {8: 4}, {}),
    (Policy.HIGHEST, {8: 1}, {8: None}, {8: 4}, {"seen": True}),
    (Policy.LOWEST, {8: 1}, {8: 5}, {8: None}, {}),
    (Policy.LOWEST, {8: 1}, {8: 0}, {8: 1}, {}),
    (Policy.ASK, {8: None}, {8: "mine"}, {8: "theirs"}, {}),
    (Policy.ASK, {8: None}, {8: "mine"}, {8: "theirs"}, {"seen": True}),
    (Policy.NEVER, {8: None}, {8: "mine"}, {8: "theirs"}, {"seen": True}),
)
STEPS: Final = (("open", "resolved", "info"), ("open", "info", "resolved"))
"""Of the status of a conflict: what was, what I make of it, and what stands."""


def merging() -> dict[str, Any]:
    """All of them, as they stand in their file."""
    return {"merges": [_merged(*each) for each in MERGES] + [_stepped(*each) for each in STEPS]}


def _merged(policy: Policy, was: Values, mine: Values, theirs: Values, said: Mapping[str, bool]) -> dict[str, Any]:
    flags = {name: said.get(name, False) for name in ("seen", "later", "author", "office")}
    verdict = merge(policy, None, Sides(was=was, mine=mine, theirs=theirs, **flags))
    return {"policy": policy.name, "old": was[8], "mine": mine[8], "theirs": theirs[8], **flags, **_stands(verdict)}


def _stepped(was: str, mine: str, theirs: str) -> dict[str, Any]:
    moves = REGISTRY[Conflict].by_name["status"].moves
    assert moves is not None
    flags = dict.fromkeys(("seen", "later", "author", "office"), False)
    verdict = merge(
        None, partial(moves.come_to, office=False), Sides(was={8: was}, mine={8: mine}, theirs={8: theirs}, **flags)
    )
    return {"policy": "status of conflict", "old": was, "mine": mine, "theirs": theirs, **flags, **_stands(verdict)}


def _stands(verdict: Verdict) -> dict[str, Any]:
    aside = None if verdict.aside is None else verdict.aside[8]
    return {"stands": verdict.take[8], "put_aside": aside, "open": verdict.open}
