"""Who wrote which value having seen which: what has to be found again at rest, value by value."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Json, Record
from tests.support.schemas import NEXT

Ref = tuple[str, str]
"""A kind and an id."""

Cell = tuple[str, str, str]
"""A kind, an id and a field; of a field that holds many, one of them."""

Shown = Mapping[Ref, Record]
"""Every record somebody sees, as scripts see it."""

OUT = "false"
"""What a cell of many holds when the word is not among them."""


@dataclass(slots=True)
class Step:
    """One step of one person: whose, the transactions it was sealed as, and the values it wrote."""

    who: str
    txids: frozenset[bytes]
    wrote: list[tuple[Cell, str]] = field(default_factory=list[tuple[Cell, str]])
    made: list[Ref] = field(default_factory=list[Ref])
    took_away: list[Ref] = field(default_factory=list[Ref])


class Ledger:
    """Every write there was. A value is known by its place and its text: writing it again is the same value."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.last_seen: dict[Ref, list[Shown]] = defaultdict(list)
        self._saw: dict[tuple[Cell, str], set[str]] = defaultdict(set)
        self._own: dict[tuple[str, Cell], list[str]] = defaultdict(list)
        self._before: dict[tuple[Cell, str], set[str]] = defaultdict(set)
        self._times: dict[tuple[Cell, str], int] = defaultdict(int)

    def note(self, who: str, txids: Iterable[bytes], before: Shown, after: Shown) -> None:
        """Someone did something: what they saw before and what they see now tell what."""
        step = Step(who, frozenset(txids))
        for ref in after:
            if after[ref] is not before.get(ref):
                self._note_row(step, ref, cells(ref, before.get(ref)), cells(ref, after[ref]))
            if ref not in before:
                step.made.append(ref)
        for ref in before.keys() - after.keys():
            self.last_seen[ref].append({ref: before[ref]})
            step.took_away.append(ref)
        self.steps.append(step)

    def _note_row(self, step: Step, ref: Ref, before: Mapping[Cell, str], after: Mapping[Cell, str]) -> None:
        for cell in before.keys() | after.keys():
            was, now = before.get(cell, _nothing(cell)), after.get(cell, _nothing(cell))
            if was != now:
                step.wrote.append((cell, now))
                self._times[cell, now] += 1
                self._before[cell, now].update(self._own[step.who, cell])
                self._own[step.who, cell].append(now)
                if before:  # whoever makes a record has seen nothing in it
                    self._saw[cell, now].add(was)

    def taken_away_since(self, steps: int) -> set[Ref]:
        """The records people have deleted since there were so many steps."""
        return {ref for step in self.steps[steps:] for ref in step.took_away}

    def covered_by(self, cell: Cell, values: Iterable[str], *, own: bool = False) -> set[str]:
        """The values, and all that the writers of these had seen, and the writers of those.

        With `own`, whatever a writer had written there before too: where the past has become another, it may have stood
        again for a moment before what the writer made of it came.
        """
        found: set[str] = set()
        ahead = list(values)
        while ahead:
            value = ahead.pop()
            if value not in found:
                found.add(value)
                ahead.extend(self._saw.get((cell, value), ()))
                ahead.extend(self._before.get((cell, value), ()) if own else ())
        return found

    def is_older(self, cell: Cell, value: str, than: str) -> bool:
        """Whether a value is one that the other was written over; false where one came back by choice."""
        once = all(self._times[cell, each] + (each == _nothing(cell)) <= 1 for each in (value, than))
        return once and value != than and value in self.covered_by(cell, [than])


def cells(ref: Ref, row: Record | None) -> dict[Cell, str]:
    """A record by cells: words and pairs one by one, since two people may add different ones."""
    if row is None:
        return {}
    spec = NEXT.by_name[ref[0]]
    return {(*ref, name): value for name, value in _values(spec, row)}


def values_in(kind: str, told: str) -> dict[str, str]:
    """The values a conflict record keeps, by the names of cells."""
    row: Record = json.loads(told)
    return dict(_values(NEXT.by_name[kind], row))


def _values(spec: EntitySpec, row: Record) -> Iterator[tuple[str, str]]:
    for name, value in row.items():
        if name in spec.by_name and not spec.by_name[name].is_id:
            yield from _split(name, value)


def _split(name: str, value: Json) -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            yield from ((f"{name}.{key}", json.dumps(each)) for key, each in value.items())
        case list():
            yield from ((f"{name}+{word}", "true") for word in value)
        case _:
            yield name, json.dumps(value)


def _nothing(cell: Cell) -> str:
    return OUT if "+" in cell[2] else "null"
