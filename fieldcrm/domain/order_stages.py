"""How far an order has come, in the few words a rep counts by."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from fieldcrm.domain.orders import OrderStatus


class Stage(StrEnum):
    """From the rep's draft to the customer's door; what was given up or paid is none of them."""

    DRAFT = "draft"
    WAITING = "waiting"
    RECEIVED = "received"
    CONFIRMED = "confirmed"
    SHIPPED = "shipped"


_S = OrderStatus
STATUSES: Final[Mapping[Stage, frozenset[OrderStatus]]] = {
    Stage.DRAFT: frozenset({_S.DRAFT}),
    Stage.RECEIVED: frozenset(
        {_S.READY, _S.QUEUED, _S.RECEIVED_REGION, _S.RECEIVED_HQ, _S.ON_HOLD, _S.CANCEL_REQUESTED}
    ),
    Stage.CONFIRMED: frozenset({_S.ACCEPTED, _S.ACCEPTED_WITH_CHANGES, _S.CONFIRMED, _S.ALLOCATED}),
    Stage.SHIPPED: frozenset({_S.PART_SHIPPED, _S.SHIPPED, _S.DELIVERED}),
}


def stage_of(status: OrderStatus, *, waits: bool) -> Stage | None:
    """Where it is; one that was placed and has not been sent whole is still here."""
    if waits and status is not OrderStatus.DRAFT:
        return Stage.WAITING
    return next((stage for stage, statuses in STATUSES.items() if status in statuses), None)
