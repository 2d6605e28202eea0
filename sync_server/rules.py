"""What the centre asks of values, whoever sends them: that they are whole, fit their columns and are no flood."""

from collections.abc import Iterable
from typing import TypeGuard

from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Op, Tx, Values
from fieldcrm.registry.plainness import NotPlain, check
from fieldcrm.registry.reading import EntitySpec
from sync_server.refusals import TxRefused
from sync_server.rows import Key, Rows


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
    """Every value is one its column can hold, and a key one that an index can."""
    if not values:
        return
    try:
        check(spec, values)
    except NotPlain as error:
        raise TxRefused(Result.INVALID, "value.form", str(error)) from error
    key = spec.marked(Mark.KEY)
    if key is not None and len(str(values.get(key.column, "")).encode()) > LIMITS["key_bytes"]:
        raise TxRefused(Result.TOO_LARGE, "value.large", str(LIMITS["key_bytes"]), key.name)


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
