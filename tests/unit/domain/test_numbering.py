"""Numbers name their device and year, count up, and stay in order as text."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.numbering import account_number, account_series, counted, order_number, order_series

SERIES = order_series("K17", date(2026, 11, 24))


def test_an_orders_number_says_device_and_year() -> None:
    assert order_number(SERIES, 41) == "K17-26-00042"


def test_a_new_customers_number_says_which_device_met_it() -> None:
    assert account_number(account_series("K17"), 6) == "N-K17-0007"


@given(st.integers(min_value=0, max_value=10**7))
def test_what_was_numbered_can_be_counted_on_from(last: int) -> None:
    assert counted(SERIES, order_number(SERIES, last)) == last + 1
    assert counted(account_series("K17"), account_number(account_series("K17"), last)) == last + 1


def test_a_number_of_another_device_year_or_form_counts_nothing() -> None:
    others = ("K1-26-00009", "K17-25-00009", "SO43659", "K17-26-", "K17-26-x", "K17-26-٣", "K17-26-1-2")
    assert [counted(SERIES, each) for each in others] == [0] * len(others)
