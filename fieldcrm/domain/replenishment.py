"""The rhythm in which a customer orders, when the next order is due, and what is usually in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import Final

from fieldcrm.domain.ids import ProductId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.values import rounded

LEAST_ORDERS: Final = 3
GAPS_HEARD: Final = 8
"""So many of the last gaps make the rhythm: what a customer did years ago does not."""
OUTLYING: Final = 3 * 1.4826
"""In median deviations, which make three standard deviations where gaps vary as chance does."""
OVERDUE_AFTER: Final = 1.5
"""In cycles since the last order: then something is wrong, not only late."""
LOST_AFTER: Final = timedelta(days=365)
"""Whoever is late by more than that is lost, not due."""
BASKET_ORDERS: Final = 4
NOT_ORDERED: Final = frozenset({OrderStatus.DRAFT, OrderStatus.REJECTED, OrderStatus.CANCELLED})
"""Orders that say nothing about what a customer needs."""


class Due(StrEnum):
    """Whether it is time."""

    OK = "ok"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """Every so many days, last on that day."""

    cycle_days: int
    last_on: date

    @property
    def next_on(self) -> date:
        """When the next order is to be expected."""
        return self.last_on + timedelta(days=self.cycle_days)

    def is_near(self, today: date) -> bool:
        """Whether more of the time between two orders is gone than is left: before that nothing was sold out yet."""
        return 2 * (self.next_on - today).days <= self.cycle_days

    def is_lost(self, today: date) -> bool:
        """Whether nobody expects an order any more."""
        return self.next_on < today - LOST_AFTER

    def state(self, today: date) -> Due:
        """How it stands that day."""
        if today < self.next_on:
            return Due.OK
        late = (today - self.last_on).days > OVERDUE_AFTER * self.cycle_days
        return Due.OVERDUE if late else Due.DUE


def rhythm(days: Iterable[date]) -> Rhythm | None:
    """The middle of the last gaps between order days, without those far out; too few orders have no rhythm."""
    ordered = sorted(set(days))
    if len(ordered) < LEAST_ORDERS:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(ordered)][-GAPS_HEARD:]
    return Rhythm(cycle_days=max(1, round(median(_usual(gaps)))), last_on=ordered[-1])


def _usual(gaps: Sequence[int]) -> Sequence[int]:
    """Without the summer holidays: gaps much farther from the middle than gaps mostly are."""
    middle = median(gaps)
    spread = median(abs(gap - middle) for gap in gaps)
    return [gap for gap in gaps if abs(gap - middle) <= OUTLYING * spread] if spread else gaps


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """A product a customer mostly takes, and how much of it."""

    product: ProductId
    uom: str | None
    qty: Decimal
    times: int


def usual_basket(orders: Iterable[Order]) -> tuple[Usual, ...]:
    """What is in at least half of the last few orders, the middle quantity of each, most faithful first."""
    counted = sorted((order for order in orders if order.status not in NOT_ORDERED), key=_age)[-BASKET_ORDERS:]
    found: dict[tuple[ProductId, str | None], dict[str, Decimal]] = defaultdict(dict)
    for order in counted:
        for line in order.lines:
            amounts = found[line.product, line.uom]
            amounts[order.id] = amounts.get(order.id, Decimal(0)) + line.qty
    usual = (
        Usual(product=product, uom=uom, qty=_middle(amounts.values()), times=len(amounts))
        for (product, uom), amounts in found.items()
        if len(amounts) * 2 >= len(counted)
    )
    return tuple(sorted(usual, key=lambda each: (-each.times, each.product, each.uom or "")))


def worth(basket: Iterable[Usual], orders: Iterable[Order]) -> Decimal | None:
    """What the basket would come to at the prices last paid; None where the orders are not of one currency."""
    counted = sorted((order for order in orders if order.status not in NOT_ORDERED), key=_age)
    if len({order.currency for order in counted}) != 1:
        return None
    paid = {(line.product, line.uom): line.net(order.currency) / line.qty for order in counted for line in order.lines}
    return rounded(sum((paid[each.product, each.uom] * each.qty for each in basket), Decimal(0)), counted[0].currency)


def _age(order: Order) -> tuple[date, str]:
    return order.ordered_on, order.id


def _middle(amounts: Iterable[Decimal]) -> Decimal:
    """The lower of the two middle ones: nobody orders two and a half boxes, and too little is sooner mended."""
    ordered = sorted(amounts)
    return ordered[(len(ordered) - 1) // 2]
