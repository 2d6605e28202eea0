"""The lot that decides everything in a history: the seed is the history."""

import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Final, TypeVar
from unittest.mock import patch

from fieldcrm.domain.ids import ProductId, as_text
from fieldcrm.services.ordering import Wish
from tests.support.centres import FLOUR

T = TypeVar("T")
MOODS: Final = (0.1, 1.0, 1.0, 5.0)
"""How much rarer or more often than usual something happens in one history."""
NOON: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


class NothingToDo(Exception):
    """There is nothing yet to do this with."""


class Chance:
    """The dice, and words, numbers and ids that nobody has had before."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)  # noqa: S311 - it has to be guessable: the seed is the history
        self._given = 0
        self._moods: dict[object, float] = {}
        self._is_crowded = self.dice.random() < 0.5

    def number(self) -> int:
        self._given += 1
        return self._given

    def word(self) -> str:
        return f"w{self.number():06d}"

    def phone(self) -> str:
        return f"+38{self.number():010d}"

    def new_id(self) -> str:
        return as_text(self.dice.randbytes(16))

    def one(self, things: Sequence[T]) -> T:
        if not things:
            raise NothingToDo
        return self.dice.choice(things)

    def often(self, usual: Mapping[T, int]) -> T:
        """One of these. Each history has moods of its own, so that in some what is rare in most meets its like."""
        for each in usual:
            if each not in self._moods:
                self._moods[each] = self.dice.choice(MOODS)
        [drawn] = self.dice.choices(list(usual), [weight * self._moods[each] for each, weight in usual.items()])
        return drawn

    def met(self, things: Sequence[T]) -> T:
        """One of all; in every other history as often the first: people who never meet prove nothing."""
        return self.one(things[: self.dice.choice((1, len(things)))] if self._is_crowded else things)

    def moment(self) -> datetime:
        return NOON + timedelta(minutes=self.dice.randint(1, 500))

    def wish(self) -> Wish:
        return Wish(product=ProductId(FLOUR.id), qty=Decimal(self.dice.randint(1, 90)))


@contextmanager
def no_chance_but(chance: Chance) -> Generator[None]:
    """Ids are drawn from the seed too: the same seed is the same history to the last byte."""
    with patch.object(os, "urandom", chance.dice.randbytes):
        yield
