"""A period is a year, a quarter or a month, from its first day to its last."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.periods import elapsed, first_day, last_day, periods_of


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-12", "2026-12-01", "2026-12-31"),
    ],
)
def test_a_period_has_its_days(period: str, first: str, last: str) -> None:
    assert (first_day(period), last_day(period)) == (date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2990, 1, 1)))
def test_a_day_lies_in_each_of_its_periods(day: date) -> None:
    assert all(first_day(period) <= day <= last_day(period) for period in periods_of(day))


@pytest.mark.parametrize(
    ("today", "share"), [("2026-10-31", 0.0), ("2026-11-15", 0.5), ("2026-11-30", 1.0), ("2027-01-01", 1.0)]
)
def test_a_month_passes_day_by_day(today: str, share: float) -> None:
    assert elapsed("2026-11", date.fromisoformat(today)) == share
