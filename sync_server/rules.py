"""What the centre asks of a row besides its merge: whole values, and orders that are no longer a draft."""

from collections.abc import Iterable, Mapping
from typing import TypeGuard

from fieldcrm.domain.marks import AUTHOR, Delete, Mark
from fieldcrm.domain.orders import BY_REP, OrderStatus
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import LIMITS, Op, Tx, Values
from fieldcrm.registry.plainness import NotPlain, check
from fieldcrm.registry.reading import EntitySpec
from sync_server.refusals import TxRefused
from sync_server.rows import Key, Rows, Standing
from sync_server.scope import Person


def must_be_small(tx: Tx) -> None:
    """One step is no flood, and none of its values is one."""
    if len(tx.ops) > LIMITS["ops_per_tx"]:
        raise TxRefused(Result.TOO_LARGE, "step.too_large", str(len(tx.ops)))
    most = LIMITS["value_bytes"]
    for op in tx.ops:
        for value in op.new.values():
            if isinstance(value, str) and len(value) > most // 4 and len(value.encode()) > most:
                raise TxRefused(Result.TOO_LARGE, "value.large", str(most))


def must_be_whole(spec: EntitySpec, values: Values) -> None:
    """A new row brings every value it cannot do without, and none that no column holds."""
    must_fit(spec, values)
    for field in spec.columns:
        if field.required and values.get(field.column) is None:
            raise TxRefused(Result.INVALID, "field.required", field.name, field.name)


def must_fit(spec: EntitySpec, values: Values) -> None:
    """Every value is one its column can hold."""
    try:
        check(spec, values)
    except NotPlain as error:
        raise TxRefused(Result.INVALID, "value.form", str(error)) from error


def tellable(spec: EntitySpec, values: Values) -> Values:
    """Of what was refused, the values that can be shown."""
    told: Values = {}
    for column, value in values.items():
        try:
            check(spec, {column: value})
        except NotPlain:
            continue
        told[column] = value
    return told


def is_id(value: object) -> TypeGuard[bytes]:
    """Whether a value from outside can be the id of a row."""
    return isinstance(value, bytes) and len(value) == 16


def leant_on(rows: Rows, ops: Iterable[Op]) -> Iterable[Key]:
    """The orders that the ops' lines belong to: their state decides."""
    for table, id in {(op.table, op.id) for op in ops if op.table == rows.wire_of("order_line")}:
        line = rows.find((table, id))
        if line is not None and is_id(order := line.values[line.spec.by_name["order"].column]):
            yield rows.wire_of("order"), order


def may_make(rows: Rows, person: Person, row: Standing) -> None:
    """Nobody but the office makes an order that is further than placed, or adds to one that is."""
    if person.speaks_for_the_office:
        return
    if row.spec.name == "order" and _status(row) not in BY_REP:
        raise TxRefused(Result.OUT_OF_SCOPE, "order.status", str(_status(row)))
    _must_be_of_draft(rows, row)


def may_edit(rows: Rows, person: Person, row: Standing, new: Mapping[int, object]) -> None:
    """An order that has been placed is the office's: its author may only ask for what `BY_REP` names."""
    if person.speaks_for_the_office:
        return
    _must_be_of_draft(rows, row)
    if row.spec.name != "order":
        return
    status = new.get(row.spec.by_name["status"].column, _status(row))
    if status not in BY_REP and status != _status(row):
        raise TxRefused(Result.OUT_OF_SCOPE, "order.status", str(status))
    if not _was_draft(rows, row) and any(row.spec.by_column[column].policy is AUTHOR for column in new):
        raise TxRefused(Result.CLOSED, "order.closed")


def may_delete(rows: Rows, person: Person, row: Standing) -> None:
    """Some kinds are never deleted, nor is an order once it was placed, nor another rep's own work."""
    if row.spec.told.delete is Delete.NEVER:
        raise TxRefused(Result.INVALID, "record.kept", row.spec.name)
    if row.spec.name == "order" and not _was_draft(rows, row):
        raise TxRefused(Result.CLOSED, "order.closed")
    if person.speaks_for_the_office:
        return
    writer = row.spec.marked(Mark.WRITER)
    if writer is not None and row.values.get(writer.column) not in (person.id, None):
        raise TxRefused(Result.OUT_OF_SCOPE, "record.not_yours", row.spec.name)
    _must_be_of_draft(rows, row)


def _must_be_of_draft(rows: Rows, row: Standing) -> None:
    order = rows.owner(row) if row.spec.name == "order_line" else None
    if order is not None and not _was_draft(rows, order):
        raise TxRefused(Result.CLOSED, "order.closed")


def _was_draft(rows: Rows, order: Standing) -> bool:
    """A step may place the order and write its lines: what counts is what it was before."""
    before = rows.at_start(order.key)
    return before is None or _status(before) == OrderStatus.DRAFT


def _status(order: Standing) -> object:
    return order.values[order.spec.by_name["status"].column]
