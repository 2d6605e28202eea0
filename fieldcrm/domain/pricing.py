"""What a line costs and why: the customer's list, the quantity break, the promotion, and the floor beneath."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Final

from fieldcrm.domain.assortment import lies_in
from fieldcrm.domain.catalogue import ONE, PriceItem, PriceList, Product, ProductUnit, Promotion, PromotionKind
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import HUNDRED, Bargain
from fieldcrm.domain.price_trace import Step, fine

NOTHING: Final = Decimal(0)
TENTH: Final = Decimal("0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the office has published about one product for one customer, in any order, more than is needed or less."""

    product: Product
    price_list: PriceList | None = None
    items: tuple[PriceItem, ...] = ()
    promotions: tuple[Promotion, ...] = ()
    units: tuple[ProductUnit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """So many, in this unit, on that day, to be paid in this currency."""

    qty: Decimal
    day: date
    currency: str
    uom: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The next quantity at which one piece gets cheaper: `add` so many, pay `percent` less for each."""

    qty: Decimal
    add: Decimal
    each: Decimal
    percent: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """The answer. With no price the trace says why; a price below the floor is flagged and never blocked."""

    asked: Asked
    price: Decimal | None
    discount: Decimal = NOTHING
    trace: tuple[Step, ...]
    next_break: Break | None = None

    @property
    def each(self) -> Decimal | None:
        """What one of the unit costs after the discount, not rounded."""
        return None if self.price is None else self.price * (HUNDRED - self.discount) / HUNDRED

    @property
    def net(self) -> Decimal:
        """What the line adds to the order, rounded as the order rounds it."""
        bargain = Bargain(qty=self.asked.qty, price=self.price or NOTHING, discount=self.discount)
        return bargain.net(self.asked.currency)

    @property
    def is_below_floor(self) -> bool:
        """Whether the office wants more for it."""
        return any(step.rule == "price.floor" for step in self.trace)


def price(offer: Offer, asked: Asked) -> Priced:
    """Price one line by the rules, and say from what quantity it would be cheaper."""
    now = _price(offer, asked)
    return replace(now, next_break=_next_break(offer, now))


def ladder(offer: Offer, asked: Asked) -> tuple[Priced, ...]:
    """The price of that many, and of every greater quantity at which one piece gets cheaper."""
    found = [price(offer, asked)]
    while (following := found[-1].next_break) is not None:
        found.append(price(offer, replace(asked, qty=following.qty)))
    return tuple(found)


def promotions_of(offer: Offer, day: date) -> tuple[Promotion, ...]:
    """What the office has announced for this product, in force that day or later, the next to begin first."""
    meant = (each for each in offer.promotions if _is_meant(each, offer.product))
    left = (each for each in meant if each.valid_to is None or day <= each.valid_to)
    return tuple(sorted(left, key=lambda each: (each.valid_from or date.min, each.min_qty, each.code)))


def price_by_hand(offer: Offer, asked: Asked, by_hand: Decimal, discount: Decimal) -> Priced:
    """Take the price a person typed; the trace keeps what the rules would have said."""
    ruled = _price(offer, asked)
    steps = [step for step in ruled.trace if step.rule not in ("price.floor", "price.missing")]
    typed = Priced(asked=asked, price=by_hand, discount=discount, trace=tuple(steps))
    steps.append(Step(rule="price.by_hand", before=ruled.each, after=typed.each))
    return replace(typed, trace=(*steps, *_floor(offer, typed)))


def _price(offer: Offer, asked: Asked) -> Priced:
    listed = (*_listed(offer, asked),)
    base = listed[-1].after
    promotion = _best_promotion(offer, asked)
    if base is None or promotion is None or promotion.percent is None:
        priced = Priced(asked=asked, price=base, trace=listed)
    else:
        priced = _reduced(Priced(asked=asked, price=base, trace=listed), promotion, promotion.percent)
    return replace(priced, trace=(*priced.trace, *_floor(offer, priced)))


def _reduced(full: Priced, promotion: Promotion, percent: Decimal) -> Priced:
    priced = replace(full, discount=percent)
    step = Step(
        rule="price.promotion", about=_called(promotion), ref=promotion.id, before=full.price, after=priced.each
    )
    return replace(priced, trace=(*full.trace, step))


# --- the list price -------------------------------------------------------------------------------------------------


def _listed(offer: Offer, asked: Asked) -> Iterator[Step]:
    """The customer's list; where that is silent, the price on the product's own card; else none, and the reason."""
    item = _best_item(offer, asked)
    if item is not None:
        yield from _by_item(offer, asked, item)
        return
    if offer.price_list is not None:
        yield Step(rule="price.list_silent", about=_called(offer.price_list), ref=offer.price_list.id, after=None)
    card = offer.product
    if card.list_price is None or not _is_payable(card.currency, asked):
        yield Step(rule="price.missing", about=card.code, ref=card.id, after=None)
        return
    yield Step(rule="price.card", about=card.code, ref=card.id, after=card.list_price)
    yield from _in_unit(offer, asked, card.list_price)


def _by_item(offer: Offer, asked: Asked, item: PriceItem) -> Iterator[Step]:
    told = _called(offer.price_list) if offer.price_list else ""
    rule = "price.break" if item.min_qty > ONE else "price.list"
    yield Step(rule=rule, about=told, ref=item.id, after=item.price)
    if not _is_exact(offer, asked, item):
        yield from _in_unit(offer, asked, item.price)


def _called(of: PriceList | Promotion) -> str:
    """As people call it: a code is the office's own."""
    return of.name or of.code


def _in_unit(offer: Offer, asked: Asked, own: Decimal) -> Iterator[Step]:
    factor = factor_of(offer, asked.uom)
    if factor != ONE:
        yield Step(rule="price.unit", about=asked.uom or "", before=own, after=fine(own * factor))


def _best_item(offer: Offer, asked: Asked) -> PriceItem | None:
    """The highest quantity reached; of several for one quantity the newest, and of those the cheapest."""
    if offer.price_list is None or not _is_open(offer.price_list, asked.day):
        return None
    if not _is_payable(offer.price_list.currency, asked):
        return None
    reached = [item for item in _own_items(offer, asked) if _reached(offer, asked, item)]
    if not reached:
        return None
    exact = [item for item in reached if _is_exact(offer, asked, item)]
    return min(exact or reached, key=_precedence)


def _precedence(item: PriceItem) -> tuple[Decimal, int, Decimal, str]:
    return -item.min_qty, -(item.valid_from or date.min).toordinal(), item.price, item.id


def _own_items(offer: Offer, asked: Asked) -> Iterator[PriceItem]:
    wanted = offer.price_list.id if offer.price_list else None
    for item in offer.items:
        if (item.price_list, item.product) == (wanted, offer.product.id) and _is_open(item, asked.day):
            yield item


def _reached(offer: Offer, asked: Asked, item: PriceItem) -> bool:
    threshold = _threshold(offer, asked, item)
    return threshold is not None and threshold <= asked.qty


def _threshold(offer: Offer, asked: Asked, item: PriceItem) -> Decimal | None:
    """From how many of the unit asked for; None for a price in some other unit."""
    if _is_exact(offer, asked, item):
        return _from(item.min_qty)
    is_own = item.uom is None or item.uom == offer.product.uom
    return _from(item.min_qty) / factor_of(offer, asked.uom) if is_own else None


def _from(min_qty: Decimal) -> Decimal:
    """From one upwards means always: half a piece has a price too."""
    return min_qty if min_qty > ONE else NOTHING


def _is_exact(offer: Offer, asked: Asked, item: PriceItem) -> bool:
    own = offer.product.uom
    return (item.uom or own) == (asked.uom or own)


def factor_of(offer: Offer, uom: str | None) -> Decimal:
    """How many of the product's own unit one of this unit is; a unit it is not sold in is refused."""
    factor = known_factor(offer, uom)
    if factor is None:
        raise RuleBroken("order.uom", f"{offer.product.code}: {uom}", "uom")
    return factor


def known_factor(offer: Offer, uom: str | None) -> Decimal | None:
    """The same, with None for a unit nothing is known of, as an old order may have."""
    if uom is None or uom == offer.product.uom:
        return ONE
    own = (unit for unit in offer.units if unit.product == offer.product.id and unit.factor > 0)
    return next((unit.factor for unit in own if unit.uom == uom), None)


# --- the reduction --------------------------------------------------------------------------------------------------


def _best_promotion(offer: Offer, asked: Asked) -> Promotion | None:
    """The one that gives most; reductions are never added up."""
    pieces = asked.qty * factor_of(offer, asked.uom)
    reached = [each for each in _own_promotions(offer, asked.day) if _from(each.min_qty) <= pieces]
    return min(reached, key=lambda each: (-(each.percent or NOTHING), each.code, each.id), default=None)


def _own_promotions(offer: Offer, day: date) -> Iterator[Promotion]:
    for each in offer.promotions:
        worked_out = each.kind is PromotionKind.LINE_PERCENT and NOTHING < (each.percent or NOTHING) <= HUNDRED
        if worked_out and _is_open(each, day) and _is_meant(each, offer.product):
            yield each


def _is_meant(promotion: Promotion, product: Product) -> bool:
    """For the product, or for its category or one above it; one that names neither is for everything."""
    if promotion.product not in (None, product.id):
        return False
    return promotion.category is None or lies_in(product.category, promotion.category)


# --- the floor and the next break -----------------------------------------------------------------------------------


def _floor(offer: Offer, priced: Priced) -> Iterator[Step]:
    floor = offer.product.min_price
    if floor is None or priced.each is None or not _is_payable(offer.product.currency, priced.asked):
        return
    in_unit = floor * factor_of(offer, priced.asked.uom)
    if priced.each < in_unit:
        yield Step(rule="price.floor", about=offer.product.code, before=priced.each, after=in_unit)


def _next_break(offer: Offer, now: Priced) -> Break | None:
    for qty in _breaks(offer, now.asked):
        then = _price(offer, replace(now.asked, qty=qty))
        if then.each is not None and (now.each is None or then.each < now.each):
            saved = NOTHING if now.each is None else HUNDRED - then.each * HUNDRED / now.each
            return Break(qty=qty, add=qty - now.asked.qty, each=fine(then.each), percent=saved.quantize(TENTH))
    return None


def _breaks(offer: Offer, asked: Asked) -> list[Decimal]:
    """Every greater quantity at which some rule changes, in whole units unless the rule says otherwise."""
    factor = factor_of(offer, asked.uom)
    found = {_threshold(offer, asked, item) for item in _own_items(offer, asked)}
    found |= {_from(each.min_qty) / factor for each in _own_promotions(offer, asked.day)}
    whole = {qty if factor == ONE else qty.to_integral_value(ROUND_CEILING) for qty in found if qty is not None}
    return sorted(qty for qty in whole if qty > asked.qty)


def _is_open(published: PriceList | PriceItem | Promotion, day: date) -> bool:
    """Both ends count; no end means for ever."""
    return (published.valid_from or date.min) <= day <= (published.valid_to or date.max)


def _is_payable(currency: str | None, asked: Asked) -> bool:
    return currency is None or currency == asked.currency
