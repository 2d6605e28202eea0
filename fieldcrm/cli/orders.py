"""The `order` commands: orders dictated line by line, priced by the rules, with the reasons told."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import cast

from fieldcrm.cli.answers import Answer, table
from fieldcrm.cli.command import Command, flag, needed, option, several, word
from fieldcrm.cli.desk import Desk
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.errors import RuleBroken, of_row
from fieldcrm.domain.ids import AccountId, OrderId, ProductId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.price_trace import Step, from_text
from fieldcrm.machine import clock
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Record
from fieldcrm.registry.words import value
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.services.records import must_id
from fieldcrm.store.queries import records
from fieldcrm.store.queries.records import Wanted
from fieldcrm.store.store import Reading

ORDER, LINE = REGISTRY[Order], REGISTRY[OrderLine]


def new(desk: Desk, account: str, line: list[str], place: bool, day: str | None) -> Answer:
    """Write an order with all its lines in one step, and place it if that is said."""
    with desk.store.read() as reading:
        customer = AccountId(must_id(reading, REGISTRY[Account], account))
        wishes = [*_wishes(reading, line)]
    at = clock.now() if place else None
    made = ordering.write_order(desk.store, customer, wishes, today=_day(day), place_at=at, new_id=clock.new_id)
    return _told(desk, OrderId(made.id))


def place(desk: Desk, id: str) -> Answer:
    """Place a draft: the customer agreed."""
    order = _order(desk, id)
    ordering.place_order(desk.store, order, at=clock.now())
    return _told(desk, order)


def price(desk: Desk, id: str) -> Answer:
    """Tell what each line costs and why."""
    return _told(desk, _order(desk, id))


def _order(desk: Desk, id: str) -> OrderId:
    with desk.store.read() as reading:
        return OrderId(must_id(reading, ORDER, id))


def _day(text: str | None) -> date:
    return clock.today() if text is None else cast("date", value(ORDER.by_name["ordered_on"], text))


def _wishes(reading: Reading, lines: Sequence[str]) -> Iterator[Wish]:
    for row, line in enumerate(lines, 1):
        with of_row(row):
            yield _wish(reading, line)


def _wish(reading: Reading, text: str) -> Wish:
    """PRODUCT:QTY or PRODUCT:QTY:UNIT."""
    code, *rest = text.split(":")
    if len(rest) not in (1, 2) or not all((code, *rest)):
        raise RuleBroken("line.form", text, "line")
    product = ProductId(must_id(reading, REGISTRY[Product], code))
    quantity = value(LINE.by_name["qty"], rest[0])
    if not isinstance(quantity, Decimal):
        raise TypeError("a quantity is declared a decimal")
    return Wish(product=product, qty=quantity, uom=rest[1] if len(rest) == 2 else None)


def _told(desk: Desk, id: OrderId) -> Answer:
    with desk.store.read() as reading:
        order = reading.load(Order, id)
        codes = {line.product: _code(reading, line.product) for line in order.lines}
        cautions = ordering.before_placing(reading, id) if order.is_draft else ()
        document: dict[str, object] = {
            **_record(reading, ORDER, id),
            "lines": [_line(reading, each) for each in order.lines],
        }
    document |= {
        "totals": {"net": f"{order.sum}", "currency": order.currency},
        "trace": {line.id: [_step(step) for step in from_text(line.trace)] for line in order.lines},
        "cautions": [str(caution.concern) for caution in cautions],
    }
    return Answer(document=document, lines=_lines(order, codes))


def _record(reading: Reading, spec: EntitySpec, id: str) -> Record:
    [found] = records.find(reading, spec, Wanted(ids=[id]))
    return found


def _line(reading: Reading, line: OrderLine) -> Record:
    return _record(reading, LINE, line.id)


def _code(reading: Reading, product: ProductId) -> str:
    found = reading.find(Product, product)
    return found.code if found else product


def _step(step: Step) -> dict[str, str | None]:
    before, after = (None if amount is None else f"{amount}" for amount in (step.before, step.after))
    return {"rule": step.rule, "before": before, "after": after, "about": step.about, "ref": step.ref}


def _lines(order: Order, codes: dict[ProductId, str]) -> list[str]:
    rows = [
        (
            codes[line.product],
            f"{line.qty.normalize():f}",
            f"{line.price:f}",
            f"{line.discount.normalize():f} %",
            f"{line.net(order.currency)}",
            " → ".join(_reason(step) for step in from_text(line.trace)),
        )
        for line in order.lines
    ]
    head = ("product", "qty", "price", "less", "net", "why")
    return [f"{order.number}  {order.status}", *table(head, rows), f"total {order.sum} {order.currency}"]


def _reason(step: Step) -> str:
    amount = "" if step.after is None else f" {step.after.normalize():f}"
    return f"{step.rule}{amount}"


ID = word("id", "ID", "the order's id or number")
COMMANDS = (
    Command(
        "order new",
        "Write an order with all its lines, priced by the rules.",
        new,
        (
            needed("--account", "ID", "the customer's id or number"),
            several("--line", "PRODUCT:QTY[:UOM]", "so many of a product; once for each line", least_one=True),
            flag("--place", "place it: the customer has agreed"),
            option("--date", "DAY", "the day of the order, if not today", "day"),
        ),
    ),
    Command("order place", "Place a draft: it becomes binding and goes first over the line.", place, (ID,)),
    Command("order price", "Tell what each line of an order costs and why.", price, (ID,)),
)
