"""The lot that decides everything in a history: the seed is the history."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Final, TypeVar

from fieldcrm.domain.ids import ProductId, as_text
from fieldcrm.services.ordering import Wish
from tests.support.centres import FLOUR

T = TypeVar("T")
NOON: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


class NothingToDo(Exception):
    """There is nothing yet to do this with."""


class Chance:
    """The dice, and words, numbers and ids that nobody has had before."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)  # noqa: S311 - it has to be guessable: the seed is the history
        self._given = 0

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

    def met(self, things: Sequence[T]) -> T:
        """One of all, but as often the first: people who never meet prove nothing."""
        return self.one(things[: self.dice.choice((1, len(things)))])

    def moment(self) -> datetime:
        return NOON + timedelta(minutes=self.dice.randint(1, 500))

    def wish(self) -> Wish:
        return Wish(product=ProductId(FLOUR.id), qty=Decimal(self.dice.randint(1, 90)))
