"""Ordering once more what was ordered before, as far as it can still be had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldcrm.domain.ids import ProductId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.pricing import Offer, known_factor


class Lack(StrEnum):
    """Why a line cannot be had any more."""

    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the order before; `name` is empty where nothing is known of the product any more."""

    line: OrderLine
    name: str
    lack: Lack


def left_out_of(order: Order, offers: Mapping[ProductId, Offer], day: date) -> Sequence[LeftOut]:
    """What of it is not published here any more, not sold that day, or not by that unit."""
    found = ((line, offers.get(line.product)) for line in order.lines)
    lacking = ((line, offer, _lack(line, offer, day)) for line, offer in found)
    return [LeftOut(line, offer.product.name if offer else "", lack) for line, offer, lack in lacking if lack]


def _lack(line: OrderLine, offer: Offer | None, day: date) -> Lack | None:
    if offer is None:
        return Lack.UNKNOWN
    if not offer.product.is_sold_on(day):
        return Lack.WITHDRAWN
    return Lack.UNIT if known_factor(offer, line.uom) is None else None
