"""An order as it goes on paper: who sells what to whom, and for how much."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import User
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries.signatures import Signature, below_an_order
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One line with the words of its product."""

    place: int
    code: str
    name: str
    uom: str
    qty: Decimal
    price: Decimal
    discount: Decimal
    net: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSheet:
    """All that stands on the paper."""

    company: str
    person: str
    order: Order
    account: Account
    lines: Sequence[SheetLine]
    signature: Signature | None = None
    """Whose name stands below it, if anybody's does."""


def order_sheet(reading: Reading, order_id: OrderId) -> OrderSheet:
    """One snapshot of it."""
    order = reading.load(Order, order_id)
    writer = reading.find(User, order.user) if order.user else None
    return OrderSheet(
        company=must_identity(reading.connection).company,
        person=writer.name if writer else "",
        order=order,
        account=reading.load(Account, order.account),
        lines=_lines(reading, order),
        signature=below_an_order(reading, order),
    )


def _lines(reading: Reading, order: Order) -> list[SheetLine]:
    wanted = reading.table(Product).c.id.in_([line.product for line in order.lines])
    products = {product.id: product for product in reading.all(Product, wanted)}
    ordered = sorted(order.lines, key=lambda line: (line.position, line.id))
    found: list[SheetLine] = []
    for place, line in enumerate(ordered, 1):
        product = products.get(line.product)
        sheet_line = SheetLine(
            place=place,
            code=product.code if product else "",
            name=product.name if product else "",
            uom=line.uom or (product.uom if product else None) or "",
            qty=line.qty,
            price=line.price,
            discount=line.discount,
            net=line.net(order.currency),
        )
        found.append(sheet_line)
    return found
