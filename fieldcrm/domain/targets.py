"""What a person is to reach in a period."""

from enum import StrEnum
from typing import Annotated

from fieldcrm.domain.ids import TargetId, UserId
from fieldcrm.domain.marks import OFFICE, Delete, Home, entity, wire, writer
from fieldcrm.domain.values import Amount, Period


class Measure(StrEnum):
    """What is counted."""

    AMOUNT = "amount"
    QUANTITY = "qty"
    MARGIN = "margin"
    VISITS = "visits"
    NEW_CUSTOMERS = "new_customers"
    UNKNOWN = "?"


@entity(wire=17, merge=OFFICE, delete=Delete.NEVER, home=Home.WRITER)
class Target:
    """A figure to reach, by one person in one period."""

    id: Annotated[TargetId, wire(1)]
    user: Annotated[UserId, wire(2), writer]
    period: Annotated[Period, wire(3)]
    measure: Annotated[Measure, wire(4)]
    value: Annotated[Amount, wire(5)]
