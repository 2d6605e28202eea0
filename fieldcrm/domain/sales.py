"""How much a customer took lately, month by month, and whether that is more than before."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from fieldcrm.domain.periods import first_of_month

MONTHS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """One order as a figure."""

    on: date
    total: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sales:
    """The last six months, this one last; `change` is their part more or less than the six before, None without any.

    The months before are taken up to the same day: on the third of a month nobody has sold less than last time.
    """

    months: tuple[tuple[date, Decimal], ...]
    currency: str
    change: Decimal | None


def sales(orders: Sequence[Sold], today: date) -> Sales:
    """Of the currency that most orders are in: amounts of two currencies are never added up."""
    currency = _usual_currency(orders)
    counted = [order for order in orders if order.currency == currency and order.on <= today]
    sums: dict[date, Decimal] = defaultdict(Decimal)
    for order in counted:
        sums[order.on.replace(day=1)] += order.total
    firsts = [first_of_month(today, back) for back in range(MONTHS - 1, -1, -1)]
    now = sum((sums[first] for first in firsts), Decimal(0))
    before = sum((order.total for order in counted if _is_of_the_months_before(order.on, today)), Decimal(0))
    return Sales(
        months=tuple((first, sums[first]) for first in firsts),
        currency=currency,
        change=(now - before) / before if before > 0 else None,
    )


def _usual_currency(orders: Sequence[Sold]) -> str:
    counted = Counter(order.currency for order in orders)
    return counted.most_common(1)[0][0] if counted else ""


def _is_of_the_months_before(day: date, today: date) -> bool:
    first, last = (first_of_month(today, back) for back in (2 * MONTHS - 1, MONTHS))
    return first <= day and (day < last or (day.replace(day=1) == last and day.day <= today.day))
