"""What a person does on a laptop: steps that leave something of every kind behind."""

from collections.abc import Generator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import AccountId, OrderId, OrderLineId, VisitId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.store.store import Store
from tests.support.centres import BAKERY, FLOUR, PAM, numbered

DAY: Final = date(2026, 11, 30)


def _order(number: int) -> Order:
    id = OrderId(numbered(number))
    lines = (
        OrderLine(
            id=OrderLineId(numbered(number * 100 + place)),
            order=id,
            product=FLOUR.id,
            qty=Decimal(place),
            price=Decimal(3),
        )
        for place in range(1, 4)
    )
    return Order(
        id=id,
        number=f"K1-{number}",
        account=BAKERY.id,
        ordered_on=DAY,
        user=PAM.id,
        lines=tuple(lines),
    )


def saves(store: Store) -> Generator[None]:
    """A customer, an order of three lines, the order without one of them, a visit taken away again."""
    order = _order(700)
    visit = Visit(id=VisitId(numbered(701)), account=BAKERY.id, user=PAM.id, day=DAY)
    for entity in (
        Account(id=AccountId(numbered(702)), number="A-9", name="Кав'ярня", territory=BAKERY.territory),
        order,
        visit,
    ):
        with store.write() as work:
            work.save(entity)
        yield
    with store.write() as work:
        work.save(replace(order, lines=order.lines[:2]), seen=order)
    yield
    with store.write() as work:
        work.delete(Visit, visit.id)
    yield
