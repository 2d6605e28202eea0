"""An order as the pad shows it: the lines with last bought, stock and its age, and what to know before placing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import ONE, PriceList
from fieldcrm.domain.ids import OrderId, ProductId
from fieldcrm.domain.order_checks import Caution, Credit, Stock, cautions, credit
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.price_trace import Step, from_text, is_by_hand
from fieldcrm.domain.pricing import Asked, Break, known_factor, price
from fieldcrm.store.queries.ordering import known, stock
from fieldcrm.store.queries.prices import offers
from fieldcrm.store.queries.products import Bought, Unit, bought, units
from fieldcrm.store.queries.receipts import Receipt, last_receipt
from fieldcrm.store.queries.states import Sync, states
from fieldcrm.store.queries.unsent import unsent
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class PadLine:
    """One line, and all that speaks for or against it."""

    id: str
    place: int
    product: ProductId
    code: str
    name: str
    uom: str | None
    units: tuple[Unit, ...]
    qty: Decimal
    price: Decimal
    discount: Decimal
    net: Decimal
    stock: Stock | None
    bought: Bought | None
    next_break: Break | None
    trace: tuple[Step, ...]

    @property
    def factor(self) -> Decimal:
        """How many of the product's own unit its unit is; what is sold by no such unit any more counts by itself."""
        return next((unit.factor for unit in self.units if unit.name == self.uom), ONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pad:
    """The order, the customer and the lines."""

    order: Order
    account: Account
    price_list: str
    lines: Sequence[PadLine]
    cautions: Sequence[Caution]
    credit: Credit | None
    waits: bool
    sync: Sync | None
    receipt: Receipt | None
    """Of what was done on it last; nothing of a draft."""

    @property
    def amounts(self) -> Mapping[ProductId, Decimal]:
        """How much of each product's own unit is on it."""
        found = defaultdict[ProductId, Decimal](Decimal)
        for line in self.lines:
            found[line.product] += line.qty * line.factor
        return found


def pad(reading: Reading, order_id: OrderId, today: date) -> Pad:
    """One snapshot of all of it."""
    order = reading.load(Order, order_id)
    account = reading.load(Account, order.account)
    listed = reading.find(PriceList, order.price_list) if order.price_list else None
    told = known(reading, order) if order.is_draft else None
    return Pad(
        order=order,
        account=account,
        price_list=(listed.name or listed.code) if listed else "",
        lines=_lines(reading, order, account, today),
        cautions=cautions(order, told) if told else (),
        credit=credit(order, told) if told else None,
        waits=("order", order_id) in unsent(reading),
        sync=states(reading, "order", (order_id,)).get(order_id),
        receipt=None if order.is_draft else last_receipt(reading, order_id),
    )


def _lines(reading: Reading, order: Order, account: Account, today: date) -> list[PadLine]:
    products = [line.product for line in order.lines]
    published = offers(reading, products, order.price_list)
    there, taken = stock(reading, products), bought(reading, account.id, products, but=order.id)
    ordered = sorted(order.lines, key=lambda line: (line.position, line.id))
    found: list[PadLine] = []
    for place, line in enumerate(ordered, 1):
        offer = published.get(line.product)
        asked = Asked(qty=line.qty, uom=line.uom, day=today, currency=order.currency)
        is_by_rules = order.is_draft and not is_by_hand(line.trace)
        can_be_priced = offer is not None and is_by_rules and known_factor(offer, line.uom) is not None
        priced = price(offer, asked) if offer is not None and can_be_priced else None
        found.append(
            PadLine(
                id=line.id,
                place=place,
                product=line.product,
                code=offer.product.code if offer else "",
                name=offer.product.name if offer else "",
                uom=line.uom,
                units=units(offer) if offer else (),
                qty=line.qty,
                price=line.price,
                discount=line.discount,
                net=_net(line, order),
                stock=there.get(line.product),
                bought=taken.get(line.product),
                next_break=priced.next_break if priced else None,
                trace=from_text(line.trace),
            )
        )
    return found


def _net(line: OrderLine, order: Order) -> Decimal:
    return line.net(order.currency)
