"""What to know before placing an order: cautions with the ways to mend them; none of them ever blocks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import ONE, Product
from fieldcrm.domain.ids import OrderLineId, ProductId
from fieldcrm.domain.orders import HUNDRED, Order, OrderLine
from fieldcrm.domain.price_trace import from_text

_FINE_PERCENT: Final = Decimal("0.01")


class Concern(StrEnum):
    """What may go wrong with an order; the sentence's code."""

    STOCK_SHORT = "order.stock_short"
    DISCONTINUED = "order.discontinued"
    BELOW_FLOOR = "order.below_floor"
    NO_PRICE = "order.no_price"
    CREDIT_HOLD = "order.credit_hold"
    CREDIT_LIMIT = "order.credit_limit"


class Fix(StrEnum):
    """What one press can do about it."""

    TAKE_WHAT_IS_THERE = "take_what_is_there"
    REMOVE_LINE = "remove_line"
    LOWER_THE_DISCOUNT = "lower_the_discount"
    TAKE_THE_FLOOR = "take_the_floor"
    TYPE_A_PRICE = "type_a_price"
    ASK_THE_OFFICE = "ask_the_office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One sentence under "before you place it": `figure` is what there is, `as_of` how old the knowledge of it."""

    concern: Concern
    line: OrderLineId | None = None
    figure: Decimal | None = None
    as_of: date | None = None
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What could be sold of a product, over all warehouses, as the oldest of the counts knew it."""

    available: Decimal
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """What the customer may still owe before this order, and after it."""

    free: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What this device knows of the customer and the goods; all of it may be old.

    `factors` says of each line how many of the product's own unit its unit is, `owed` what was placed and not closed.
    """

    account: Account
    products: Mapping[ProductId, Product]
    stock: Mapping[ProductId, Stock]
    factors: Mapping[OrderLineId, Decimal] = field(default_factory=dict[OrderLineId, Decimal])
    owed: Decimal = Decimal(0)


def cautions(order: Order, known: Known) -> tuple[Caution, ...]:
    """Everything worth a sentence, the customer first, then the lines in their order."""
    on_lines = (caution for line in order.lines for caution in _of_line(order, line, known))
    return (*_of_credit(order, known), *_of_stock(order, known), *on_lines)


def credit(order: Order, known: Known) -> Credit | None:
    """How far the customer's limit goes; None where there is none, or it is in another currency."""
    account = known.account
    if account.credit_limit is None or account.currency not in (None, order.currency):
        return None
    free = account.credit_limit - known.owed
    return Credit(free=free, left=free - order.sum)


def discount_down_to(floor: Decimal, price: Decimal) -> Decimal:
    """The most that may be taken off a price without going below the floor, in hundredths of a per cent."""
    return ((price - floor) * HUNDRED / price).quantize(_FINE_PERCENT, ROUND_DOWN)


def _of_credit(order: Order, known: Known) -> Iterator[Caution]:
    if known.account.credit_hold:
        yield Caution(concern=Concern.CREDIT_HOLD, fixes=(Fix.ASK_THE_OFFICE,))
    limit = credit(order, known)
    if limit is not None and limit.left < 0:
        yield Caution(concern=Concern.CREDIT_LIMIT, figure=limit.free, fixes=(Fix.ASK_THE_OFFICE,))


def _of_stock(order: Order, known: Known) -> Iterator[Caution]:
    """A product on two lines draws on one stock: the line that asks for more than was left is told of."""
    left = {product: stock.available for product, stock in known.stock.items()}
    for line in order.lines:
        stock = known.stock.get(line.product)
        factor = known.factors.get(line.id, ONE)
        if stock is None:
            continue
        there = max(left[line.product], Decimal(0))
        left[line.product] -= line.qty * factor
        if line.qty * factor > there:
            fix = Fix.TAKE_WHAT_IS_THERE if there >= factor else Fix.REMOVE_LINE
            yield Caution(
                concern=Concern.STOCK_SHORT, line=line.id, figure=there // factor, as_of=stock.as_of, fixes=(fix,)
            )


def _of_line(order: Order, line: OrderLine, known: Known) -> Iterator[Caution]:
    product = known.products.get(line.product)
    if product is not None and not product.is_sold_on(order.wanted_on or order.ordered_on):
        yield Caution(
            concern=Concern.DISCONTINUED, line=line.id, as_of=product.discontinued_on, fixes=(Fix.REMOVE_LINE,)
        )
    if any(step.rule == "price.missing" for step in from_text(line.trace)):
        yield Caution(concern=Concern.NO_PRICE, line=line.id, fixes=(Fix.TYPE_A_PRICE, Fix.REMOVE_LINE))
        return
    yield from _of_floor(order, line, known, product)


def _of_floor(order: Order, line: OrderLine, known: Known, product: Product | None) -> Iterator[Caution]:
    if product is None or product.min_price is None or product.currency not in (None, order.currency):
        return
    floor = product.min_price * known.factors.get(line.id, ONE)
    if line.price * (HUNDRED - line.discount) / HUNDRED < floor:
        fix = Fix.LOWER_THE_DISCOUNT if line.price >= floor else Fix.TAKE_THE_FLOOR
        yield Caution(concern=Concern.BELOW_FLOOR, line=line.id, figure=floor, fixes=(fix,))
