"""Which of a person's steps hang on which: told from the frozen steps alone, without asking the file for each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Row

from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Op, Tx, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store.images import Key
from fieldcrm.store.sealing import below, in_the_way

Steps = Sequence[Row[Any]]
Fact = tuple[str, int, bytes, int]
"""What a step leaves behind and another one may need: a word for it, a kind, a row and a column."""
Place = tuple[int, int]
"""A lane and a number in it."""
Told = Callable[[Op], Iterable[Fact]]

_ROW: Final = "row"
_MADE: Final = "made"
_GONE: Final = "gone"
_SET: Final = "set"
_ABOUT: Final = "about"


def sent_after(registry: Registry, steps: Iterable[Row[Any]], records: frozenset[Key]) -> Steps:
    """Those on these records, and those that have to be sent after one of them, from the earliest on."""
    found: list[Row[Any]] = []
    facts: set[Fact] = set()
    for step in steps:
        ops = unpack(Tx, step.body).ops
        is_on = not records.isdisjoint((op.table, op.id) for op in ops)
        if is_on or not facts.isdisjoint(needed(registry, ops)):
            found.append(step)
            facts |= left(ops)
    return found


def left(ops: Iterable[Op]) -> set[Fact]:
    """What there is for others to be sent after."""
    facts: set[Fact] = set()
    for op in ops:
        facts.add((_ROW, op.table, op.id, 0))
        if op.verb is Verb.INSERT:
            facts.add((_MADE, op.table, op.id, 0))
        if op.verb is Verb.DELETE:
            facts.add((_GONE, op.table, b"", 0))
    return facts


def needed(registry: Registry, ops: Iterable[Op]) -> set[Fact]:
    """The rows themselves; those that have to be there; and nothing that is in the way of a deletion."""
    facts: set[Fact] = set()
    for op in ops:
        facts.add((_ROW, op.table, op.id, 0))
        facts |= set(_stands_on(registry, op))
    return facts


def _stands_on(registry: Registry, op: Op) -> Iterator[Fact]:
    for table, row in below(registry, op):
        yield _MADE, table, row, 0
    if op.verb is Verb.DELETE:
        for kind in in_the_way(registry, op):
            yield _GONE, kind, b"", 0


class Ground:
    """The steps so far, by what they left: on which of another lane the next one builds."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._newest: dict[Fact, dict[int, int]] = {}

    def under(self, ops: Sequence[Op], lane: int) -> Place | None:
        """The newest in another lane that has to go first."""
        places = (self._newest.get(fact, {}).items() for fact in needed(self._registry, ops))
        others = [place for each in places for place in each if place[0] != lane]
        return max(others, key=lambda place: place[1], default=None)

    def add(self, ops: Iterable[Op], place: Place) -> None:
        """One more step, which stands there."""
        lane, number = place
        for fact in left(ops):
            lanes = self._newest.setdefault(fact, {})
            lanes[lane] = max(number, lanes.get(lane, 0))


def undone_with(registry: Registry, first: Row[Any], later: Iterable[Row[Any]], record: Callable[[Op], Key]) -> Steps:
    """The first of these steps with those that mean nothing, or something else, without it.

    That is what was done on a row it made or to what hangs on that, what was written since in the same columns, and
    where its `record` has been taken on to since. Another field of the same record is no matter of it.
    """
    found, facts = [first], set(_meant(unpack(Tx, first.body).ops, record))
    for step in later:
        ops = unpack(Tx, step.body).ops
        if not facts.isdisjoint(_presumed(registry, ops)):
            found.append(step)
            facts |= set(_meant(ops, record))
    return found


def _meant(ops: Iterable[Op], record: Callable[[Op], Key]) -> Iterator[Fact]:
    for op in ops:
        yield _ABOUT, *record(op), 0
        if op.verb is Verb.INSERT:
            yield _MADE, op.table, op.id, 0
        if op.verb is Verb.DELETE:
            yield _GONE, op.table, b"", 0
        if op.verb is Verb.UPDATE:
            yield from _columns(op)


def _presumed(registry: Registry, ops: Iterable[Op]) -> Iterator[Fact]:
    for op in ops:
        status = registry.by_wire[op.table].status
        yield _MADE, op.table, op.id, 0
        yield from _stands_on(registry, op)
        if op.verb is Verb.UPDATE:
            yield from _columns(op)
            if status is not None and status.column in op.new:
                yield _ABOUT, op.table, op.id, 0


def _columns(op: Op) -> Iterator[Fact]:
    return ((_SET, op.table, op.id, column) for column in op.new)
