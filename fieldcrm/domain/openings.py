"""Free time in a day, and which customer who is due could be seen in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.places import Spot, km
from fieldcrm.domain.slots import STEP, Slot, slot_at, usual_length
from fieldcrm.domain.wall import Wall

FARTHEST: Final = 40.0
"""Kilometres as the crow flies; nobody goes farther between two visits."""

PRESSING: Final = 3
"""Who is due within so many days is seen before those who are later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A time that is taken, and where, if that is known."""

    slot: Slot
    spot: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A customer who is due and has no visit before them; of `left` days below nothing they are late."""

    account: AccountId
    name: str
    left: int
    spot: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Free time, who could be seen in it, and how far they are from the stop before."""

    slot: Slot
    candidate: Candidate
    km: float | None = None

    @property
    def visit(self) -> Slot:
        """As long as a visit takes, from its beginning."""
        begins = self.slot.starts_at
        ends = None if begins is None else begins + usual_length("visit")
        return Slot(day=self.slot.day, starts_at=begins, ends_at=ends)


def openings(
    stops: Iterable[Stop], candidates: Sequence[Candidate], after: datetime, until: datetime, wall: Wall
) -> list[Opening]:
    """For every free time in which a visit has room a customer, each once: first who is due or late, then within days.

    Of those the nearest, and of those as near the latest.
    """
    left, found = list(candidates), list[Opening]()
    for free, spot in _free(stops, after, until, wall):
        near = [(_away(spot, each), each) for each in left]
        reached = [pair for pair in near if pair[0] is None or pair[0] <= FARTHEST]
        if not reached:
            continue
        away, best = min(reached, key=_rank)
        left.remove(best)
        found.append(Opening(slot=free, candidate=best, km=away))
    return found


def _rank(reached: tuple[float | None, Candidate]) -> tuple[int, bool, float, int, str]:
    away, candidate = reached
    late = 0 if candidate.left <= 0 else 1 if candidate.left <= PRESSING else 2
    return late, away is None, away or 0.0, candidate.left, candidate.name


def _away(spot: Spot | None, candidate: Candidate) -> float | None:
    return None if spot is None or candidate.spot is None else km(spot, candidate.spot)


def _free(stops: Iterable[Stop], after: datetime, until: datetime, wall: Wall) -> Iterator[tuple[Slot, Spot | None]]:
    """Between what is taken and after it, with the place one comes from."""
    begins, spot = _on_the_quarter(after, wall), None
    for starts_at, ends_at, here in sorted(_taken(stops), key=lambda each: each[:2]):
        if starts_at - begins >= usual_length("visit"):
            yield _slot(begins, starts_at, wall), spot
        begins, spot = max(begins, _on_the_quarter(ends_at, wall)), here or spot
    if until - begins >= usual_length("visit"):
        yield _slot(begins, until, wall), spot


def _taken(stops: Iterable[Stop]) -> Iterator[tuple[datetime, datetime, Spot | None]]:
    for stop in stops:
        if stop.slot.starts_at is not None:
            length = stop.slot.length or usual_length("visit")
            yield stop.slot.starts_at, stop.slot.starts_at + length, stop.spot


def _on_the_quarter(moment: datetime, wall: Wall) -> datetime:
    """Planning goes by quarters of an hour."""
    minute = wall.minute(moment)
    begun = wall.moment(wall.day(moment), minute) < moment
    return wall.moment(wall.day(moment), -(-(minute + begun) // STEP) * STEP)


def _slot(begins: datetime, ends: datetime, wall: Wall) -> Slot:
    return slot_at(wall.day(begins), wall.minute(begins), ends - begins, wall)
