"""Rows told by columns, and how many of them fit a page."""

from collections.abc import Sequence
from operator import sub
from typing import Final

import msgspec

from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Block, Kind, Plain
from fieldcrm.registry.reading import EntitySpec
from sync_server.store.dialects import Row

FIRST_STRETCH: Final = 1_000
"""So much of a bucket is looked at first; what it weighs decides how much comes next."""

LONGEST_STRETCH: Final = 1_000_000
"""More no page holds; of many buckets with next to nothing in them the stretch would grow without end."""


class Room:
    """What a page has room for, and how long a stretch may be looked at next so that it fits."""

    def __init__(self, wanted: int) -> None:
        self._left = min(wanted or LIMITS["page_bytes"], LIMITS["raw_bytes"] // 4)
        self._heaviest = 2 * self._left
        self.stretch = FIRST_STRETCH

    @property
    def is_full(self) -> bool:
        """Whether the page holds all it should."""
        return self._left <= 0

    def is_too_heavy(self, weight: int, stretch: int) -> bool:
        """Whether what weighs that much should be read again at half its length; one entry is as short as can be."""
        if stretch <= 1 or weight <= self._heaviest:
            return False
        self.stretch = stretch // 2
        return True

    def take(self, weight: int) -> None:
        """It is on the page."""
        self._left -= weight
        if 2 * weight < self._left:
            self.stretch = min(2 * self.stretch, LONGEST_STRETCH)
        elif weight > self._left:
            self.stretch = max(1, self.stretch // 2)


def weigh(blocks: Sequence[Block]) -> int:
    """Their bytes before compression."""
    return len(msgspec.msgpack.encode(blocks))


def put(spec: EntitySpec, rows: Sequence[Row], owner: str = "") -> Block:
    """Rows of id, number, version and the travelling columns, as they stand. With `owner`, the name of the column that
    says whose a row is, the owners' numbers come last in the rows, and are told in its place."""
    ids, seqs, versions, *columns = zip(*rows, strict=True)
    if owner:
        numbers, place = columns.pop(), spec.columns.index(spec.by_name[owner])
        columns[place] = owners(columns[place], numbers)
    return Block(
        table=spec.told.wire,
        kind=Kind.PUT,
        ids=b"".join(ids),
        seqs=differences(seqs),
        versions=differences(versions),
        columns=tuple(map(_column, columns)),
    )


def owners(named: Sequence[bytes | None], numbers: Sequence[int | None]) -> tuple[bytes | int | None, ...]:
    """Each owner by its number, less the one before in the column; by its id where it has none."""
    if None not in numbers:
        return differences([number for number in numbers if number is not None])
    told: list[bytes | int | None] = []
    last = 0
    for id, number in zip(named, numbers, strict=True):
        told.append(id if number is None else number - last)
        last = last if number is None else number
    return tuple(told)


def differences(numbers: Sequence[int]) -> tuple[int, ...]:
    """The first as it is, each other less the one before."""
    return (numbers[0], *map(sub, numbers[1:], numbers))


def _column(values: tuple[Plain, ...]) -> tuple[Plain, ...] | None:
    """What is the same in every row is told once, and nothing at all if that is NULL."""
    first = values[0]
    if values.count(first) < len(values):
        return values
    return None if first is None else (first,)
