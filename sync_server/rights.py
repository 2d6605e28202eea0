"""Whose a row is, and what follows for making, changing and deleting it; where it lives is asked in `scope`."""

from collections.abc import Mapping

from fieldcrm.domain.marks import AUTHOR, NEVER, Delete, Mark
from fieldcrm.domain.orders import BY_REP, MADE_BY_REP, Bargain, OrderStatus
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Plain, Values
from fieldcrm.registry.beginnings import not_to_say
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server.batch import AS_SERVER, Batch
from sync_server.refusals import TxRefused
from sync_server.rows import Standing
from sync_server.scope import SERVER


def is_authors(batch: Batch, row: Standing) -> bool:
    """Whether the row is the author's or nobody's in particular."""
    return _writer(batch, row) in (batch.author.person.id, None)


def is_own(batch: Batch, row: Standing) -> bool:
    """Whether the row stands in the author's name, and in nobody else's."""
    return _writer(batch, row) == batch.author.person.id


def _writer(batch: Batch, row: Standing) -> Plain:
    """In whose name a row stands; what is part of a whole stands in the whole's."""
    field = row.spec.marked(Mark.WRITER)
    if field is not None:
        return row.values.get(field.column)
    above = batch.registry.owner(row.spec)
    if above is None or row.spec.told.delete is not Delete.WITH_OWNER or above[1].marked(Mark.WRITER) is None:
        return None
    whole = batch.rows.owner(row)
    return _writer(batch, whole) if whole is not None else None


def may_make(batch: Batch, row: Standing) -> None:
    """A kind that is theirs to make, in their own name; an order no further than placed, or a line of a draft."""
    person, spec = batch.author.person, row.spec
    if spec.told.merge is NEVER or not person.may_say(spec.told.merge):
        raise _not_yours(row)
    _must_be_ours_to_know(batch, row)
    if not person.speaks_for_the_office and not is_authors(batch, row):
        raise _not_yours(row)
    if not person.speaks_for_the_office and spec.name == "order" and _status(row) not in MADE_BY_REP:
        raise TxRefused(Result.OUT_OF_SCOPE, "order.status", str(_status(row)))
    _must_be_of_draft(batch, row)


def may_edit(batch: Batch, row: Standing, new: Mapping[int, object]) -> None:
    """An order that has been placed is the office's, which may give way on it; its author may only ask."""
    _must_be_ours_to_know(batch, row)
    _must_settle_as_oneself(batch, row, new)
    if batch.author.person.speaks_for_the_office:
        _must_give_way(batch, row, new)
        return
    _must_be_of_draft(batch, row)
    if row.spec.name != "order":
        return
    status = new.get(row.spec.by_name["status"].column, _status(row))
    if status not in BY_REP and status != _status(row):
        raise TxRefused(Result.OUT_OF_SCOPE, "order.status", str(status))
    if not _was_draft(batch, row) and any(_is_written_by_author(row.spec.by_column[column]) for column in new):
        raise _closed(row)


def may_delete(batch: Batch, row: Standing, *, is_known: bool) -> None:
    """Some kinds are never deleted, nor a visit that took place, nor an order once it was placed, nor others' work.

    `is_known` says that the author's device alone has written on the row: that it may take back.
    """
    if row.spec.name == "order" and not _was_draft(batch, row):
        raise _closed(row)
    told, status = row.spec.told, row.spec.status
    if row.spec.is_kept(row.values.get(status.column) if status else None):
        raise TxRefused(Result.INVALID, "record.kept", row.spec.name)
    _must_be_of_draft(batch, row)
    person = batch.author.person
    if person.speaks_for_the_office:
        return
    is_office_s = told.delete is Delete.BY_OFFICE and not is_known
    if is_office_s or not person.may_say(told.merge) or not is_authors(batch, row):
        raise _not_yours(row)


def withheld(batch: Batch, spec: EntitySpec, values: Values) -> Values:
    """Of a new row what is not its maker's to say: it begins without, and what was wished for is put aside.

    Where a field of the office's names a person, one may name oneself.
    """
    person = batch.author.person
    wishes = not_to_say(spec, person.role, lambda field: values[field.column] not in (field.plain_default, person.id))
    return {field.column: values[field.column] for field in wishes}


def _must_be_ours_to_know(batch: Batch, row: Standing) -> None:
    """Which devices there are the centre knows by itself."""
    if row.spec.name == "device" and batch.author.device != AS_SERVER:
        raise _not_yours(row)


def _must_settle_as_oneself(batch: Batch, row: Standing, new: Mapping[int, object]) -> None:
    if row.spec.name == "conflict" and batch.author.device != AS_SERVER:
        by = new.get(row.spec.by_name["resolved_by"].column)
        if by not in (batch.author.person.id, None):
            raise _not_yours(row)


def _is_written_by_author(field: FieldSpec) -> bool:
    return field.policy is AUTHOR and field.moves is None


def _not_yours(row: Standing) -> TxRefused:
    return TxRefused(Result.OUT_OF_SCOPE, "record.not_yours", row.spec.name)


def _must_be_of_draft(batch: Batch, row: Standing) -> None:
    order = _placed(batch, row)
    if order is not None:
        raise _closed(order)


def _must_give_way(batch: Batch, row: Standing, new: Mapping[int, object]) -> None:
    order = _placed(batch, row)
    if order is not None and not bargain(row, new).asks_no_more_than(bargain(row, {})):
        raise _closed(order)


def _placed(batch: Batch, row: Standing) -> Standing | None:
    """The order of a line, if it is no draft any more; at the server itself nobody asks."""
    order = batch.rows.owner(row) if row.spec.name == "order_line" else None
    if order is None or batch.author.person is SERVER or _was_draft(batch, order):
        return None
    return order


def _closed(order: Standing) -> TxRefused:
    return TxRefused(Result.CLOSED, "order.closed", str(order.values[order.spec.by_name["number"].column]))


def bargain(line: Standing, new: Mapping[int, object]) -> Bargain:
    """What a line of an order says, with what somebody wants changed."""
    fields = [line.spec.by_name[name] for name in ("qty", "price", "discount")]
    plain = [new.get(field.column, line.values[field.column]) for field in fields]
    qty, price, discount = (field.codec.to_value(value) for field, value in zip(fields, plain, strict=True))
    return Bargain(qty=qty, price=price, discount=discount)


def _was_draft(batch: Batch, order: Standing) -> bool:
    """A step may place the order and write its lines: what counts is what it was before."""
    before = batch.rows.at_start(order.key)
    return before is None or _status(before) == OrderStatus.DRAFT


def _status(order: Standing) -> object:
    return order.values[order.spec.by_name["status"].column]
