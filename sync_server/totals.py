"""What an order comes to: worked out here from its lines, whatever a device says of it."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.protocol.messages import Op, Verb
from fieldcrm.registry.catalogue import Registry
from sync_server.rights import bargain
from sync_server.rows import Standing
from sync_server.step import Step


def mend(step: Step, ops: Sequence[Op]) -> None:
    """Bring the total of every order the ops wrote on, or a line of which they wrote on, to the sum of its lines.

    An order that came without lines keeps the total it came with: of what was sold before there is often no more.
    One whose last line is taken off comes to nothing.
    """
    kinds = _kinds(step.batch.registry)
    written = [op for op in ops if op.table in kinds]
    for order in _orders(step, written) if written else ():
        lines = _lines(step, order, ops)
        total = order.spec.by_name["total"]
        has_lines = lines or _lost_a_line(step, order, ops)
        if has_lines and (plain := total.plain(_sum(order, lines))) != order.values.get(total.column):
            step.batch.rows.change(order)
            order.values[total.column] = plain
            order.stamps[order.spec.group_number[total.group]] = step.stamp(order)


def _orders(step: Step, ops: Iterable[Op]) -> Iterator[Standing]:
    rows, line = step.batch.rows, step.batch.registry[OrderLine]
    written = (rows.find(key) for key in sorted({(op.table, op.id) for op in ops}))
    orders = (rows.owner(row) if row.spec is line else row for row in written if row is not None)
    yield from {order.id: order for order in orders if order is not None and not order.deleted}.values()


@lru_cache
def _kinds(registry: Registry) -> frozenset[int]:
    return frozenset((registry[Order].told.wire, registry[OrderLine].told.wire))


def _lines(step: Step, order: Standing, ops: Iterable[Op]) -> list[Standing]:
    """Of an order that is new all lines are in the step itself, and nobody has to look for others."""
    rows, line = step.batch.rows, step.batch.registry[OrderLine]
    if rows.at_start(order.key) is not None:
        return [row for row in rows.below([order]) if row.spec is line]
    ids = {op.id for op in ops if op.table == line.told.wire}
    found = (rows.find((line.told.wire, id)) for id in sorted(ids))
    of_it = line.by_name["order"].column
    return [row for row in found if row is not None and not row.deleted and row.values[of_it] == order.id]


def _lost_a_line(step: Step, order: Standing, ops: Iterable[Op]) -> bool:
    rows, line = step.batch.rows, step.batch.registry[OrderLine]
    gone = (rows.find((op.table, op.id)) for op in ops if op.table == line.told.wire and op.verb is Verb.DELETE)
    return any(row is not None and row.deleted and rows.owner(row) is order for row in gone)


def _sum(order: Standing, lines: Iterable[Standing]) -> Decimal:
    currency = str(order.values[order.spec.by_name["currency"].column])
    return sum((bargain(line, {}).net(currency) for line in lines), Decimal())
