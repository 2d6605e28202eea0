"""Numbers a device gives out by itself, with no network, and never twice."""

from datetime import date
from typing import Final

_ORDER_DIGITS: Final = 5
_ACCOUNT_DIGITS: Final = 4


def order_series(device_code: str, day: date) -> str:
    """What the numbers of all orders begin with that are written on the device in that year: `K17-26-`."""
    return f"{device_code}-{day:%y}-"


def account_series(device_code: str) -> str:
    """What the numbers of customers begin with that were met on the road, until the office gives them its own."""
    return f"N-{device_code}-"


def order_number(series: str, last: int) -> str:
    """The next after the last one given out: `K17-26-00042`."""
    return f"{series}{last + 1:0{_ORDER_DIGITS}d}"


def account_number(series: str, last: int) -> str:
    """The next after the last one given out: `N-K17-0007`."""
    return f"{series}{last + 1:0{_ACCOUNT_DIGITS}d}"


def counted(series: str, number: str) -> int:
    """The counter in a number of the series; 0 for a number of no such form."""
    counter = number.removeprefix(series)
    return int(counter) if number.startswith(series) and counter.isascii() and counter.isdigit() else 0
