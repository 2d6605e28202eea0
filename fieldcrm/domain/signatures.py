"""What a signature is bound to: the digest of what stood there. Change any of that, and it no longer holds."""

from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256
from typing import Final

from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.values import tidy_line

LONGEST_NAME: Final = 80
LARGEST_PICTURE: Final = 256 << 10
"""Bytes of a drawn name; what is larger is no signature of ours."""


def what_an_order_says(order: Order) -> str:
    """The digest of its customer, its currency, its lines as they stand one below the other, and what they come to.

    What the office adds later, as its number or when it ships, leaves it as it was.
    """
    lines = sorted(order.lines, key=lambda line: (line.position, line.id))
    told = [order.id, order.account, order.currency, _plain(order.sum), *(_line(line) for line in lines)]
    return _digest("order", told)


def what_a_visit_says(visit: Visit) -> str:
    """The digest of the customer, the day, how it went, what was noted and what was agreed on."""
    agreed = (visit.outcome or "", visit.notes or "", visit.next_step or "", str(visit.next_visit_on or ""))
    return _digest("visit", [visit.id, visit.account, str(visit.day), *agreed, *sorted(visit.met)])


def signer(name: str) -> str:
    """Who signs, by a name that can be read."""
    told = tidy_line(name)
    if not told:
        raise RuleBroken("field.required", "signed_by", "signed_by")
    if len(told) > LONGEST_NAME:
        raise RuleBroken("signature.name", str(LONGEST_NAME), "signed_by")
    return told


def must_be_as_seen(seen: str, now: str) -> None:
    """Nobody signs what was changed while they signed."""
    if seen != now:
        raise RuleBroken("signature.changed")


def _line(line: OrderLine) -> str:
    figures = (_plain(each) for each in (line.qty, line.price, line.discount))
    return "\x1f".join((line.product, *figures, line.uom or ""))


def _plain(figure: Decimal) -> str:
    """The same however many zeros it is written with."""
    return f"{figure.normalize():f}" if figure else "0"


def _digest(kind: str, told: Iterable[str]) -> str:
    return sha256("\x1e".join((kind, *told)).encode()).hexdigest()
