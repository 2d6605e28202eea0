"""Orders: what a customer asked for, and the steps from a draft to a delivery."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import Annotated, Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, OrderId, OrderLineId, PriceListId, ProductId, UserId
from fieldcrm.domain.marks import (
    AUTHOR,
    DERIVED,
    LATER,
    NEVER,
    OFFICE,
    Delete,
    Lane,
    Steps,
    Together,
    entity,
    key,
    owner,
    parts,
    search,
    wire,
    writer,
)
from fieldcrm.domain.values import EXACT, Amount, Currency, Line, Percent, Prose, SomeQuantity, rounded

HUNDRED = Decimal(100)


class OrderStatus(StrEnum):
    """Where an order stands. Up to `ready` it is the rep's, after that the office's."""

    DRAFT = "draft"
    READY = "ready"
    QUEUED = "queued"
    RECEIVED_REGION = "received_region"
    RECEIVED_HQ = "received_hq"
    ON_HOLD = "on_hold"
    ACCEPTED = "accepted"
    ACCEPTED_WITH_CHANGES = "accepted_with_changes"
    REJECTED = "rejected"
    CONFIRMED = "confirmed"
    ALLOCATED = "allocated"
    PART_SHIPPED = "part_shipped"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    INVOICED = "invoiced"
    CLOSED = "closed"
    CANCEL_REQUESTED = "cancel_requested"
    CANCELLED = "cancelled"
    UNKNOWN = "?"


_S = OrderStatus
_ASK = frozenset({_S.CANCEL_REQUESTED})
_RECEIVED = {_S.ON_HOLD, _S.ACCEPTED, _S.ACCEPTED_WITH_CHANGES, _S.REJECTED, _S.CANCEL_REQUESTED, _S.CANCELLED}

NEXT: Final[Mapping[OrderStatus, frozenset[OrderStatus]]] = {
    _S.DRAFT: frozenset({_S.READY, _S.CANCELLED}),
    _S.READY: frozenset({_S.DRAFT, _S.QUEUED, _S.RECEIVED_REGION, _S.RECEIVED_HQ, *_RECEIVED}),
    _S.QUEUED: frozenset({_S.DRAFT, _S.RECEIVED_REGION, _S.RECEIVED_HQ, *_RECEIVED}),
    _S.RECEIVED_REGION: frozenset({_S.RECEIVED_HQ, *_RECEIVED}),
    _S.RECEIVED_HQ: frozenset(_RECEIVED),
    _S.ON_HOLD: frozenset(_RECEIVED - {_S.ON_HOLD}),
    _S.ACCEPTED: frozenset({_S.CONFIRMED, _S.ON_HOLD, _S.CANCEL_REQUESTED, _S.CANCELLED}),
    _S.ACCEPTED_WITH_CHANGES: frozenset({_S.CONFIRMED, _S.ON_HOLD, _S.CANCEL_REQUESTED, _S.CANCELLED}),
    _S.REJECTED: frozenset(),
    _S.CONFIRMED: frozenset({_S.ALLOCATED, _S.ON_HOLD, _S.CANCEL_REQUESTED, _S.CANCELLED}),
    _S.ALLOCATED: frozenset({_S.PART_SHIPPED, _S.SHIPPED, _S.CANCEL_REQUESTED}),
    _S.PART_SHIPPED: frozenset({_S.SHIPPED}),
    _S.SHIPPED: frozenset({_S.DELIVERED}),
    _S.DELIVERED: frozenset({_S.INVOICED}),
    _S.INVOICED: frozenset({_S.CLOSED}),
    _S.CLOSED: frozenset(),
    _S.CANCEL_REQUESTED: frozenset(
        {_S.CANCELLED, _S.ON_HOLD, _S.ACCEPTED, _S.ACCEPTED_WITH_CHANGES, _S.CONFIRMED, _S.ALLOCATED}
    ),
    _S.CANCELLED: frozenset(),
    _S.UNKNOWN: frozenset(),
}
"""Every legal move of product.md's life cycle; the states an ERP would drive are set by an office user."""

NEXT_BY_REP: Final[Mapping[OrderStatus, frozenset[OrderStatus]]] = {
    **{status: moves & _ASK for status, moves in NEXT.items()},
    _S.DRAFT: frozenset({_S.READY, _S.CANCELLED}),
    _S.READY: frozenset({_S.DRAFT, _S.CANCELLED}),
    _S.QUEUED: frozenset({_S.DRAFT, _S.CANCELLED}),
}
"""A rep writes, and takes back what nobody has received; after that they can only ask for it to be called off."""

ASKS: Final[Mapping[OrderStatus, OrderStatus]] = {_S.CANCELLED: _S.CANCEL_REQUESTED}
"""Calling off what the office has received meanwhile is a request."""

BY_REP: Final = frozenset[OrderStatus]().union(*NEXT_BY_REP.values())
"""The states a rep may move an order to, wherever it stands."""

MADE_BY_REP: Final = frozenset({_S.DRAFT, _S.READY, _S.CANCELLED})
"""The states a rep may write an order down in."""

KEPT: Final = frozenset(OrderStatus) - {_S.DRAFT}
"""Nobody deletes an order that a customer has agreed to."""

WITH_ITS_REP: Final = frozenset({_S.DRAFT, _S.READY, _S.QUEUED, _S.RECEIVED_REGION, _S.RECEIVED_HQ})
"""Until the office has decided, what a rep changes is a revision it has still to see."""

AGREED: Final = (
    frozenset(OrderStatus) - WITH_ITS_REP - {_S.ON_HOLD, _S.REJECTED, _S.CANCEL_REQUESTED, _S.CANCELLED, _S.UNKNOWN}
)
"""What head office has said yes to: until then a paper about it says that it is not confirmed."""

CLOSED: Final[Mapping[OrderStatus, frozenset[str]]] = {
    status: frozenset({"wanted_on", "reference", "placed_at"}) for status in OrderStatus if status not in WITH_ITS_REP
}
"""What is the office's once it has decided; notes are everyone's."""

TERMS = Together("terms", AUTHOR)
PRICE = Together("price", AUTHOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bargain:
    """What somebody agreed to: so many, at this price, with so much off."""

    qty: Decimal
    price: Decimal
    discount: Decimal

    def net(self, currency: str) -> Decimal:
        """qty x price x (1 - discount/100), rounded half up to the currency's digits."""
        with localcontext(EXACT):
            return rounded(self.qty * self.price * (HUNDRED - self.discount) / HUNDRED, currency)

    def asks_no_more_than(self, agreed: "Bargain") -> bool:
        """Whether the office may put it in the place of what was agreed: fewer or cheaper, never more, never dearer."""
        cheaper = self.price * (HUNDRED - self.discount) <= agreed.price * (HUNDRED - agreed.discount)
        return self.qty <= agreed.qty and cheaper


@entity(wire=20, merge=AUTHOR, delete=Delete.WITH_OWNER, lane=Lane.ORDERS)
class OrderLine:
    """So many of one product at one price. `trace` says in words of rules how the price came about."""

    id: Annotated[OrderLineId, wire(1)]
    order: Annotated[OrderId, wire(2, NEVER), owner]
    product: Annotated[ProductId, wire(3)]
    qty: Annotated[SomeQuantity, wire(4, PRICE)]
    price: Annotated[Amount, wire(5, PRICE)]
    discount: Annotated[Percent, wire(6, PRICE)] = Decimal(0)
    uom: Annotated[Line | None, wire(7, PRICE)] = None
    position: Annotated[int, wire(8)] = 0
    trace: Annotated[Prose | None, wire(9, PRICE)] = None

    def must_make_sense(self) -> None:
        """Nobody orders nothing, pays less than nothing, or gets more off than there is."""
        if self.qty <= 0:
            raise RuleBroken("order.qty", f"{self.qty}", "qty")
        if self.price < 0:
            raise RuleBroken("order.price", f"{self.price}", "price")
        if not 0 <= self.discount <= HUNDRED:
            raise RuleBroken("order.discount", f"{self.discount}", "discount")

    def net(self, currency: str) -> Decimal:
        """What it adds to the order."""
        return Bargain(qty=self.qty, price=self.price, discount=self.discount).net(currency)


@entity(wire=19, merge=AUTHOR, delete=Delete.EDIT_WINS, lane=Lane.ORDERS, closes=CLOSED, keeps=KEPT)
class Order:
    """An order with its lines: one value, saved and sent as one."""

    id: Annotated[OrderId, wire(1)]
    number: Annotated[Line, wire(2, NEVER), key, search]
    account: Annotated[AccountId, wire(3, NEVER), owner]
    ordered_on: Annotated[date, wire(4)]
    user: Annotated[UserId | None, wire(5, NEVER), writer] = None
    currency: Annotated[Currency, wire(6, TERMS)] = "EUR"
    status: Annotated[OrderStatus, wire(7, Steps(NEXT, AUTHOR, NEXT_BY_REP, ASKS))] = OrderStatus.DRAFT
    wanted_on: Annotated[date | None, wire(8, LATER)] = None
    shipped_on: Annotated[date | None, wire(9, OFFICE)] = None
    total: Annotated[Amount | None, wire(10, DERIVED)] = None
    price_list: Annotated[PriceListId | None, wire(11, TERMS)] = None
    reference: Annotated[Line | None, wire(12, LATER), search] = None
    notes: Annotated[Prose | None, wire(13, LATER), search] = None
    placed_at: Annotated[datetime | None, wire(14, LATER)] = None
    office_number: Annotated[Line | None, wire(15, OFFICE), search] = None
    reason: Annotated[Line | None, wire(16, OFFICE)] = None
    lines: Annotated[tuple[OrderLine, ...], parts] = ()

    @property
    def called(self) -> str:
        """The number that head office and the customer name it by, as soon as there is one."""
        return self.office_number or self.number

    @property
    def is_draft(self) -> bool:
        """Whether its lines may still be changed by whoever writes it."""
        return self.status is OrderStatus.DRAFT

    @property
    def is_agreed(self) -> bool:
        """Whether head office has said yes to it."""
        return self.status in AGREED

    @property
    def sum(self) -> Decimal:
        """The lines added up, each rounded first; without tax and freight."""
        return sum((line.net(self.currency) for line in self.lines), Decimal())

    @property
    def sum_before_discounts(self) -> Decimal:
        """The same without what is taken off the lines: what is rounded away is no reduction."""
        full = (Bargain(qty=line.qty, price=line.price, discount=Decimal(0)).net(self.currency) for line in self.lines)
        return sum(full, Decimal())

    def put(self, line: OrderLine) -> "Order":
        """Add a line or replace the one with its id; only a draft is written on."""
        self._must_be_draft()
        line.must_make_sense()
        kept = {each.id: each for each in self.lines}
        return self._summed((*{**kept, line.id: line}.values(),))

    def without(self, line_id: OrderLineId) -> "Order":
        """Take one line off a draft."""
        self._must_be_draft()
        return self._summed(tuple(line for line in self.lines if line.id != line_id))

    def place(self, *, at: datetime) -> "Order":
        """The customer agreed: the draft becomes binding; an order with nothing in it goes nowhere."""
        if not self.lines:
            raise RuleBroken("order.empty", self.number, "lines")
        return replace(self.move_to(OrderStatus.READY), placed_at=at, total=self.sum)

    def recall(self) -> "Order":
        """Take a placed order back to write on it again, as long as nobody has received it."""
        return replace(self.move_to(OrderStatus.DRAFT), placed_at=None)

    def move_to(self, status: OrderStatus) -> "Order":
        """Take the next step of the life cycle."""
        if status not in NEXT[self.status]:
            raise RuleBroken("order.status", f"{self.status} cannot become {status}", "status")
        return replace(self, status=status)

    def _must_be_draft(self) -> None:
        if not self.is_draft:
            raise RuleBroken("order.closed", self.number, "lines")

    def _summed(self, lines: tuple[OrderLine, ...]) -> "Order":
        changed = replace(self, lines=lines)
        return replace(changed, total=changed.sum)
