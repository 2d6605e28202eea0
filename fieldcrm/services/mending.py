"""What one press does about a caution on an order that is being written."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.order_checks import Caution, Fix, discount_down_to
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.services.ordering import change_line, remove_line, set_price, set_terms
from fieldcrm.services.undo import Done
from fieldcrm.store.store import Store

NOTHING: Final = Decimal(0)


def mend(store: Store, order_id: OrderId, caution: Caution, fix: Fix) -> Done:
    """Change the line a caution is about so that it no longer holds; only for what is in `MENDS`."""
    with store.read() as reading:
        order = reading.load(Order, order_id)
    line = next((each for each in order.lines if each.id == caution.line), None)
    if line is None:
        raise RuleBroken("record.missing", f"order_line {caution.line}")
    return MENDS[fix](store, line, caution.figure or NOTHING)


def ask_the_office(store: Store, order_id: OrderId, words: str) -> Done:
    """Write into the notes that the office is asked, where they do not say so already."""
    with store.read() as reading:
        seen = reading.load(Order, order_id)
    said = seen.notes or ""
    return set_terms(store, seen, {"notes": said if words in said else f"{said}\n{words}".strip()})


def _remove(store: Store, line: OrderLine, figure: Decimal) -> Done:
    del figure
    return remove_line(store, line.order, line.id)


def _take_what_is_there(store: Store, line: OrderLine, figure: Decimal) -> Done:
    return change_line(store, line.order, line.id, figure, line.uom)


def _lower_the_discount(store: Store, line: OrderLine, figure: Decimal) -> Done:
    return set_price(store, line.order, line.id, line.price, discount_down_to(figure, line.price))


def _take_the_floor(store: Store, line: OrderLine, figure: Decimal) -> Done:
    return set_price(store, line.order, line.id, figure, NOTHING)


MENDS: Final[Mapping[Fix, Callable[[Store, OrderLine, Decimal], Done]]] = {
    Fix.REMOVE_LINE: _remove,
    Fix.TAKE_WHAT_IS_THERE: _take_what_is_there,
    Fix.LOWER_THE_DISCOUNT: _lower_the_discount,
    Fix.TAKE_THE_FLOOR: _take_the_floor,
}
"""The others are a person's to say: which price, and what to ask the office."""
