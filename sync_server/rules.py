"""What the centre asks of a row besides its merge: whole values, and orders that are no longer a draft."""

from collections.abc import Mapping

from fieldcrm.domain.marks import AUTHOR
from fieldcrm.domain.orders import BY_REP, OrderStatus
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Values
from fieldcrm.registry.plainness import NotPlain, check
from fieldcrm.registry.reading import EntitySpec
from sync_server.refusals import TxRefused
from sync_server.rows import Rows, Standing
from sync_server.scope import Person


def must_be_whole(spec: EntitySpec, values: Values) -> None:
    """A new row brings every value it cannot do without, and none that no column holds."""
    must_fit(spec, values)
    for field in spec.columns:
        if field.required and values.get(field.column) is None:
            raise TxRefused(Result.INVALID, f"field.required:{field.name}")


def must_fit(spec: EntitySpec, values: Values) -> None:
    """Every value is of its column's type and can be read back."""
    try:
        check(spec, values)
        for column, value in values.items():
            spec.by_column[column].value(value)
    except NotPlain as error:
        raise TxRefused(Result.INVALID, "value.form") from error
    except (ValueError, KeyError, TypeError) as error:
        raise TxRefused(Result.INVALID, "value.form") from error


def tellable(spec: EntitySpec, values: Values) -> Values:
    """Of what was refused, the values that can be shown."""
    told: Values = {}
    for column, value in values.items():
        try:
            must_fit(spec, {column: value})
        except TxRefused:
            continue
        told[column] = value
    return told


def may_change(rows: Rows, person: Person, row: Standing, new: Mapping[int, object]) -> None:
    """An order that has been placed is the office's: its author may only ask for what `BY_REP` names."""
    if person.speaks_for_the_office:
        return
    if row.spec.name == "order_line":
        _line_of_draft(rows, row)
    elif row.spec.name == "order":
        _by_author(rows, row, new)


def _line_of_draft(rows: Rows, line: Standing) -> None:
    spec = line.spec
    order_id = line.values[spec.by_name["order"].column]
    order = rows.at_start((rows.wire_of("order"), bytes(order_id)))  # type: ignore[arg-type]  # a reference is 16 bytes in every row
    if order is not None and _status(order) != OrderStatus.DRAFT:
        raise TxRefused(Result.CLOSED, "order.closed")


def _by_author(rows: Rows, order: Standing, new: Mapping[int, object]) -> None:
    status = new.get(order.spec.by_name["status"].column)
    if status is not None and status not in BY_REP and status != _status(order):
        raise TxRefused(Result.OUT_OF_SCOPE, "order.status")
    before = rows.at_start(order.key)
    if before is None or _status(before) == OrderStatus.DRAFT:
        return
    if any(order.spec.by_column[column].policy is AUTHOR for column in new):
        raise TxRefused(Result.CLOSED, "order.closed")


def _status(order: Standing) -> object:
    return order.values[order.spec.by_name["status"].column]
