"""What a customer orders, to be put on an order without being looked for."""

from dataclasses import dataclass
from decimal import Decimal

from fieldcrm.domain.replenishment import BASKET_ORDERS, usual_basket
from fieldcrm.store.queries.ordering import last_orders
from fieldcrm.store.queries.products import Choice, Sought, described
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Guided:
    """A product they take, and how much of it they mostly do, or last did."""

    choice: Choice
    qty: Decimal
    uom: str | None
    is_usual: bool

    @property
    def key(self) -> str:
        """A product may be taken by the piece and by the case."""
        return f"{self.choice.id} {self.uom or ''}"


def order_guide(reading: Reading, sought: Sought) -> list[Guided]:
    """The usual basket, most faithful first, then what else is in the last few orders; what is sold no more is not."""
    orders = last_orders(reading, sought.account.id, BASKET_ORDERS)
    found = {(each.product, each.uom): (each.qty, True) for each in usual_basket(orders)}
    for order in orders:
        for line in order.lines:
            found.setdefault((line.product, line.uom), (line.qty, False))
    ids = list(dict.fromkeys(product for product, _ in found))
    told = {choice.id: choice for choice in described(reading, sought, ids) if choice.is_sold}
    return [
        Guided(choice=told[product], qty=qty, uom=uom, is_usual=is_usual)
        for (product, uom), (qty, is_usual) in found.items()
        if product in told
    ]
