"""Six months of sales and what part more than before: never of two currencies, never a part of a month against all."""

from datetime import date
from decimal import Decimal

import pytest

from fieldcrm.domain.sales import Sold, sales

TODAY = date(2026, 11, 24)


def sold(day: str, total: int, currency: str = "UAH") -> Sold:
    return Sold(on=date.fromisoformat(day), total=Decimal(total), currency=currency)


def test_the_months_are_the_last_six_and_this_one_is_last() -> None:
    found = sales([sold("2026-11-24", 5), sold("2026-11-01", 2), sold("2026-06-01", 3), sold("2026-05-31", 9)], TODAY)
    assert found.months == (
        (date(2026, 6, 1), Decimal(3)),
        (date(2026, 7, 1), Decimal(0)),
        (date(2026, 8, 1), Decimal(0)),
        (date(2026, 9, 1), Decimal(0)),
        (date(2026, 10, 1), Decimal(0)),
        (date(2026, 11, 1), Decimal(7)),
    )


def test_a_year_is_no_border() -> None:
    assert [month for month, _ in sales([], date(2026, 2, 3)).months] == [
        date(2025, 9, 1),
        date(2025, 10, 1),
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
    ]


@pytest.mark.parametrize(
    ("before", "change"),
    [
        pytest.param([("2026-05-24", 100)], Decimal("0.12"), id="as far into the month"),
        pytest.param([("2026-05-25", 100)], None, id="later in the month"),
        pytest.param([("2025-12-01", 50), ("2026-04-30", 50)], Decimal("0.12"), id="from the first of six months"),
        pytest.param([("2025-11-30", 100)], None, id="longer ago"),
        pytest.param([("2026-05-01", 224)], Decimal("-0.5"), id="less than before"),
        pytest.param([], None, id="nothing to compare with"),
    ],
)
def test_the_change_is_against_as_much_of_the_six_months_before(
    before: list[tuple[str, int]], change: Decimal | None
) -> None:
    assert sales([sold("2026-11-10", 112), *(sold(*each) for each in before)], TODAY).change == change


def test_amounts_of_another_currency_are_left_out() -> None:
    found = sales([sold("2026-11-10", 5), sold("2026-11-11", 6), sold("2026-11-12", 900, "EUR")], TODAY)
    assert (found.months[-1][1], found.currency) == (Decimal(11), "UAH")


def test_what_is_dated_ahead_is_not_sold_yet() -> None:
    assert sales([sold("2026-11-25", 5)], TODAY).months[-1][1] == 0
