"""Taking an order: from an empty draft to what the customer agreed to, and after that."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken, of_row
from fieldcrm.domain.ids import AccountId, NewId, OrderId, OrderLineId, ProductId
from fieldcrm.domain.numbering import order_number, order_series
from fieldcrm.domain.order_checks import Caution, cautions
from fieldcrm.domain.orders import NEXT, NEXT_BY_REP, Order, OrderLine, OrderStatus
from fieldcrm.domain.price_trace import as_text, is_by_hand
from fieldcrm.domain.pricing import Asked, Priced, price, price_by_hand
from fieldcrm.domain.reordering import LeftOut, left_out_of
from fieldcrm.domain.replenishment import BASKET_ORDERS, usual_basket
from fieldcrm.services.accounts import Fields
from fieldcrm.services.people import me, must_be_allowed, must_be_open, speaks_for_the_office
from fieldcrm.services.prices import currency_of, offer
from fieldcrm.services.undo import Changed, Done, Made, alter, done
from fieldcrm.store.device import must_identity
from fieldcrm.store.numbers import issue
from fieldcrm.store.queries import ordering, prices
from fieldcrm.store.store import Reading, Store, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """So many of a product, by its own unit or another it is sold by."""

    product: ProductId
    qty: Decimal
    uom: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedAgain(Done):
    """The number of the draft that was begun, how many lines are on it, and what is not."""

    number: str
    lines: int
    left_out: Sequence[LeftOut]


def start_order(store: Store, account: AccountId, *, today: date, new_id: NewId) -> Done:
    """Begin an empty draft for a customer, numbered by this device, on the customer's price list."""
    with store.write() as work:
        order = _draft(work, account, today, new_id)
        work.save(order)
        return done(work, order.id, Made(order))


def put_line(store: Store, order_id: OrderId, wish: Wish, *, new_id: NewId) -> Done:
    """Put a product on a draft at the price the rules give; on a product that is there already, more of it."""
    with store.write() as work:
        return alter(work, Order, order_id, lambda order: _with(work, order, wish, new_id))


def add_to_order(
    store: Store, account: AccountId, wish: Wish, *, prefer: OrderId | None, today: date, new_id: NewId
) -> Done:
    """Put a product on the order that is being written for a customer: `prefer` if it still is, else the newest
    draft; with none a new one begins."""
    with store.write() as work:
        begun = ordering.draft_of(work, account, me(work).id, prefer)
        if begun is None:
            order = _with(work, _draft(work, account, today, new_id), wish, new_id)
            work.save(order)
            return done(work, order.id, Made(order))
        return alter(work, Order, begun, lambda order: _with(work, order, wish, new_id))


def put_lines(store: Store, order_id: OrderId, wishes: Sequence[Wish], *, new_id: NewId) -> Done:
    """Put many products on a draft in one step, as from a list that was pasted: all of them, or none."""
    with store.write() as work:
        return alter(work, Order, order_id, lambda order: _with_all(work, order, wishes, new_id))


def put_last(store: Store, order_id: OrderId, *, new_id: NewId) -> Done:
    """Put the customer's last order on a draft, at the rules' prices; what stands there already stays as it is."""
    with store.write() as work:
        return alter(
            work, Order, order_id, lambda order: _with_missing(work, order, _last(work, order.account), new_id)
        )


def put_usual(store: Store, order_id: OrderId, *, new_id: NewId) -> Done:
    """Put what the customer mostly takes on a draft; what stands there already stays as it is."""
    with store.write() as work:
        return alter(
            work, Order, order_id, lambda order: _with_missing(work, order, _usual(work, order.account), new_id)
        )


def change_line(store: Store, order_id: OrderId, line_id: OrderLineId, qty: Decimal, uom: str | None) -> Done:
    """Another quantity or unit of a line; it is priced anew, unless a person gave it a price for that unit."""
    with store.write() as work:
        order = work.load(Order, order_id)
        line = _line(order, line_id)
        wish = Wish(product=line.product, qty=qty, uom=uom)
        return alter(work, Order, order_id, lambda order: order.put(_priced(work, order, line, wish)))


def set_price(store: Store, order_id: OrderId, line_id: OrderLineId, by_hand: Decimal, discount: Decimal) -> Done:
    """The price a person typed, kept beside what the rules would have said."""
    with store.write() as work:
        order = work.load(Order, order_id)
        line = _line(order, line_id)
        published = offer(work, line.product, order.price_list)
        priced = price_by_hand(published, _asked(order, line), by_hand, discount)
        return alter(work, Order, order_id, lambda order: order.put(_at(line, priced)))


def price_by_rules(store: Store, order_id: OrderId, line_id: OrderLineId) -> Done:
    """Give up the price a person typed: the line costs what the rules say."""
    with store.write() as work:
        order = work.load(Order, order_id)
        line = _line(order, line_id)
        return alter(work, Order, order_id, lambda order: order.put(_ruled(work, order, line)))


def remove_line(store: Store, order_id: OrderId, line_id: OrderLineId) -> Done:
    """Take a line off a draft."""
    with store.write() as work:
        _line(work.load(Order, order_id), line_id)
        return alter(work, Order, order_id, lambda order: order.without(line_id))


def set_terms(store: Store, seen: Order, fields: Fields) -> Done:
    """Day wanted, reference, notes: what a person changed on the order they saw."""
    with store.write() as work:
        must_be_allowed(work, Order, fields)
        must_be_open(work, seen, fields)
        if not seen.is_draft and "currency" in fields:
            raise RuleBroken("order.closed", seen.number, "currency")
        became = replace(seen, **fields)
        work.save(became, seen=seen)
        return done(work, seen.id, Changed(seen, became))


def start_usual(store: Store, account: AccountId, *, today: date, new_id: NewId) -> Done:
    """A draft with what the customer mostly takes, at today's prices."""
    with store.write() as work:
        order = _with_all(work, _draft(work, account, today, new_id), _usual(work, account), new_id)
        work.save(order)
        return done(work, order.id, Made(order))


def order_again(store: Store, before: OrderId, *, today: date, new_id: NewId) -> OrderedAgain:
    """A draft with what an order before had on it, at today's prices; what cannot be had any more is told of."""
    with store.write() as work:
        old = work.load(Order, before)
        left_out = left_out_of(old, prices.offers(work, [line.product for line in old.lines], None), today)
        kept = [line for line in old.lines if line.id not in {each.line.id for each in left_out}]
        if not kept:
            raise RuleBroken("order.none_again", old.called)
        wishes = (Wish(product=line.product, qty=line.qty, uom=line.uom) for line in kept)
        order = _with_all(work, _draft(work, old.account, today, new_id), wishes, new_id)
        work.save(order)
        told = done(work, order.id, Made(order))
        return OrderedAgain(
            id=told.id,
            touched=told.touched,
            undo=told.undo,
            number=order.number,
            lines=len(order.lines),
            left_out=left_out,
        )


def write_order(
    store: Store, account: AccountId, wishes: list[Wish], *, today: date, place_at: datetime | None, new_id: NewId
) -> Done:
    """A whole order as it was dictated, in one step; placed at once if the customer has agreed already."""
    with store.write() as work:
        order = _draft(work, account, today, new_id)
        for row, wish in enumerate(wishes, 1):
            with of_row(row):
                order = _with(work, order, wish, new_id)
        made = order if place_at is None else order.place(at=place_at)
        work.save(made)
        return done(work, made.id, Made(made))


def before_placing(reading: Reading, order_id: OrderId) -> tuple[Caution, ...]:
    """What to know before placing it; nothing of it prevents that."""
    order = reading.load(Order, order_id)
    return cautions(order, ordering.known(reading, order))


def place_order(store: Store, order_id: OrderId, *, at: datetime) -> Done:
    """The customer agreed: the draft becomes binding and goes first over the line."""
    with store.write() as work:
        return alter(work, Order, order_id, lambda order: order.place(at=at))


def recall_order(store: Store, order_id: OrderId) -> Done:
    """Make a placed order a draft again, as long as nobody has received it."""
    with store.write() as work:
        return alter(work, Order, order_id, lambda order: order.recall())


def cancel_order(store: Store, order_id: OrderId) -> Done:
    """Call an order off: at once while it is ours, afterwards by asking the office."""
    with store.write() as work:
        return alter(work, Order, order_id, _called_off)


def move_order(store: Store, order_id: OrderId, status: OrderStatus, reason: str | None) -> Done:
    """Take an order a step along its life; all but a few steps are the office's."""
    with store.write() as work:
        order = work.load(Order, order_id)
        if status in NEXT[order.status] - NEXT_BY_REP[order.status] and not speaks_for_the_office(me(work)):
            raise RuleBroken("order.office", str(status), "status")
        return alter(work, Order, order_id, lambda order: replace(order.move_to(status), reason=reason or order.reason))


def _draft(work: Work, account: AccountId, today: date, new_id: NewId) -> Order:
    customer = work.load(Account, account)
    return Order(
        id=OrderId(new_id()),
        number=issue(work, Order, order_series(must_identity(work.connection).device_code, today), order_number),
        account=account,
        ordered_on=today,
        user=me(work).id,
        currency=currency_of(work, customer),
        price_list=customer.price_list,
    )


def _last(work: Work, account: AccountId) -> list[Wish]:
    last = ordering.last_orders(work, account, 1)
    if not last:
        raise RuleBroken("order.none_before", work.load(Account, account).name)
    return [Wish(product=line.product, qty=line.qty, uom=line.uom) for line in last[0].lines]


def _usual(work: Work, account: AccountId) -> list[Wish]:
    basket = usual_basket(ordering.last_orders(work, account, BASKET_ORDERS))
    if not basket:
        raise RuleBroken("order.none_before", work.load(Account, account).name)
    return [Wish(product=each.product, qty=each.qty, uom=each.uom) for each in basket]


def _with_missing(work: Work, order: Order, wishes: Iterable[Wish], new_id: NewId) -> Order:
    there = {(line.product, line.uom) for line in order.lines}
    missing = [wish for wish in wishes if (wish.product, wish.uom) not in there]
    if not missing:
        raise RuleBroken("order.all_there", order.number)
    return _with_all(work, order, missing, new_id)


def _with_all(work: Work, order: Order, wishes: Iterable[Wish], new_id: NewId) -> Order:
    for wish in wishes:
        order = _with(work, order, wish, new_id)
    return order


def _with(work: Work, order: Order, wish: Wish, new_id: NewId) -> Order:
    """A product stands on an order once: asked for again, there is more of it."""
    for line in order.lines:
        if (line.product, line.uom) == (wish.product, wish.uom):
            return order.put(_priced(work, order, line, replace(wish, qty=line.qty + wish.qty)))
    fresh = OrderLine(
        id=OrderLineId(new_id()),
        order=order.id,
        product=wish.product,
        qty=wish.qty,
        price=Decimal(0),
        position=max((line.position for line in order.lines), default=0) + 1,
    )
    return order.put(_priced(work, order, fresh, wish))


def _priced(work: Work, order: Order, line: OrderLine, wish: Wish) -> OrderLine:
    """By the rules; a price somebody agreed to stays, as long as it is for the same unit."""
    wished = replace(line, qty=wish.qty, uom=wish.uom)
    if wish.uom != line.uom or not is_by_hand(line.trace):
        return _ruled(work, order, wished)
    published = offer(work, wish.product, order.price_list)
    return _at(wished, price_by_hand(published, _asked(order, wished), line.price, line.discount))


def _ruled(work: Work, order: Order, line: OrderLine) -> OrderLine:
    return _at(line, price(offer(work, line.product, order.price_list), _asked(order, line)))


def _at(line: OrderLine, priced: Priced) -> OrderLine:
    """With no price the line stands at nothing, and its trace says so until someone types one."""
    return replace(line, price=priced.price or Decimal(0), discount=priced.discount, trace=as_text(priced.trace))


def _asked(order: Order, line: OrderLine) -> Asked:
    return Asked(qty=line.qty, uom=line.uom, day=order.ordered_on, currency=order.currency)


def _line(order: Order, line_id: OrderLineId) -> OrderLine:
    for line in order.lines:
        if line.id == line_id:
            return line
    raise RuleBroken("record.missing", f"order_line {line_id}")


def _called_off(order: Order) -> Order:
    ours = OrderStatus.CANCELLED in NEXT_BY_REP[order.status]
    return order.move_to(OrderStatus.CANCELLED if ours else OrderStatus.CANCEL_REQUESTED)
