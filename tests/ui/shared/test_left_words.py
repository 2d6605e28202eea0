"""What is left is told with its size, its time and its price, each only where it is known."""

from decimal import Decimal

import pytest

from fieldcrm.replication.left import Left
from fieldcrm.ui.shared.left_words import left_words

MUCH = Left(changes=3, bytes_up=2_000, rows=4_100, bytes_down=12_500_000, seconds=240)


def test_what_is_left_is_told_in_a_line() -> None:
    told = left_words(MUCH, Decimal("0.05"))
    for words in ("3 changes to send", "4,100 records to fetch", "about 12.5 MB", "about 4 minutes", "about 0.63 by"):
        assert words in told


@pytest.mark.parametrize(
    ("seconds", "told"), [(1, "about 1 second"), (89, "about 89 seconds"), (90, "about 2 minutes")]
)
def test_nobody_needs_the_seconds_of_many_minutes(seconds: int, told: str) -> None:
    assert told in left_words(Left(changes=1, bytes_up=10, seconds=seconds), None)


def test_what_nobody_knows_is_not_told() -> None:
    told = left_words(Left(changes=1, bytes_up=400), None)
    assert "record" not in told
    assert "price" not in told
    assert "second" not in told


def test_where_nothing_is_left_nothing_is_told() -> None:
    assert left_words(Left(), Decimal("0.05")) == ""


def test_what_costs_anything_does_not_cost_nothing() -> None:
    assert "about 0.01 by" in left_words(Left(changes=1, bytes_up=100), Decimal("0.05"))
