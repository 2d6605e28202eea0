"""What the centre refuses, in the model, and by which word. Forms and bounds of values are not judged here."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from fieldcrm.domain.marks import Delete, Mark, Policy
from fieldcrm.domain.orders import BY_REP, MADE_BY_REP, Bargain
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Verb
from fieldcrm.registry.reading import EntitySpec
from tests.simulation.model_people import writer_of
from tests.simulation.model_rows import Row

if TYPE_CHECKING:
    from tests.simulation.model_step import Step


class Refused(Exception):
    """Nothing of the transaction is taken."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = _CODES.get(reason, Result.INVALID)


_CODES = {
    "record.out_of_scope": Result.OUT_OF_SCOPE,
    "record.not_yours": Result.OUT_OF_SCOPE,
    "order.status": Result.OUT_OF_SCOPE,
    "order.closed": Result.CLOSED,
    "record.taken": Result.UNIQUE,
    "kind.unknown": Result.SCHEMA,
}


def must_be_made(step: "Step", row: Row) -> None:
    """A new row has an owner that lives, names what there is, and is its author's to make."""
    _must_have_its_owner(step, row)
    must_name_what_there_is(step, row.spec, row.values)
    if not _is_theirs_to_make(step, row):
        raise Refused("record.not_yours")
    if row.spec.name == "order" and not step.author.is_office and row.value("status") not in set(MADE_BY_REP):
        raise Refused("order.status")
    _must_be_open(step, row)
    key = row.spec.marked(Mark.KEY)
    if key is not None and _is_offices(row) and step.is_taken(row, row.marked(Mark.KEY)):
        raise Refused("record.taken")


def must_name_what_there_is(step: "Step", spec: EntitySpec, values: Mapping[int, Plain]) -> None:
    """What a row cannot do without is there, or was once."""
    for field in spec.columns:
        target, id = step.state.registry.target(field), values.get(field.column)
        leans = field.required or field.marks & {Mark.ROUTE, Mark.WRITER}
        if not leans or field.many or target is None or not isinstance(id, bytes):
            continue
        if step.draft.row((target.name, id)) is None:
            raise Refused("reference.missing")


def must_have_its_number(step: "Step", row: Row, group: str) -> None:
    """Nobody is renamed to what another is called."""
    key = row.spec.marked(Mark.KEY)
    if key is not None and key.group == group and step.is_taken(row, row.marked(Mark.KEY)):
        raise Refused("record.taken")


def _must_have_its_owner(step: "Step", row: Row) -> None:
    owner = step.draft.owner_key(row)
    if owner is not None and step.draft.living(owner) is None:
        raise Refused("owner.missing")


def _is_theirs_to_make(step: "Step", row: Row) -> bool:
    if row.spec.name in ("conflict", "device"):
        return step.author.user is None
    if _is_offices(row):
        return step.author.may_say(row.spec.told.merge)
    return step.author.is_office or _is_of(step, row)


def _is_of(step: "Step", row: Row) -> bool:
    whose = writer_of(step.draft, row)
    return whose is None or whose == step.author.user


def _is_offices(row: Row) -> bool:
    return row.spec.told.merge in (Policy.OFFICE, Policy.ADMIN)


def must_be_changed(step: "Step", row: Row, op: Op) -> None:
    """What is asked of an edit of a row that stands, before it is merged."""
    if row.spec.name == "device" and step.author.user is not None:
        raise Refused("record.not_yours")
    if row.spec.name == "conflict":
        by = op.new.get(row.spec.by_name["resolved_by"].column)
        if by is not None and by != step.author.user and step.author.user is not None:
            raise Refused("record.not_yours")
    status = op.new.get(row.spec.by_name["status"].column) if row.spec.name == "order" else None
    if status is not None and not step.author.is_office and status != row.value("status") and status not in set(BY_REP):
        raise Refused("order.status")
    _must_ask_no_more(step, row, op)


def must_be_well(step: "Step", row: Row, home: str) -> None:
    """What is asked of a row that was edited: it leans on something, and lives where its author may write."""
    _must_have_its_owner(step, row)
    if row.home != home and not step.author.is_office and not step.may(row.home):
        raise Refused("record.out_of_scope")


def must_be_deleted(step: "Step", row: Row) -> None:
    """A row of a kind that may be deleted, in a state in which it may, by whom it may."""
    if row.spec.name == "order" and step.before(row).value("status") != "draft":
        raise Refused("order.closed")
    status = row.spec.status
    if row.spec.is_kept(None if status is None else row.values.get(status.column)):
        raise Refused("record.kept")
    if not _is_theirs_to_delete(step, row):
        raise Refused("record.not_yours")
    _must_be_open(step, row)


def _is_theirs_to_delete(step: "Step", row: Row) -> bool:
    if _is_offices(row):
        return step.author.may_say(row.spec.told.merge)
    if step.author.is_office:
        return True
    if row.spec.told.delete is Delete.BY_OFFICE:
        return step.wrote_alone(row)
    return _is_of(step, row)


def _order_of(step: "Step", row: Row) -> Row | None:
    """The order a line is of, as it was before the transaction."""
    order = step.draft.owner(row) if row.spec.name == "order_line" else None
    return None if order is None else step.state.rows.get(order.key)


def _must_be_open(step: "Step", row: Row) -> None:
    order = _order_of(step, row)
    if order is not None and order.value("status") != "draft" and step.author.user is not None:
        raise Refused("order.closed")


def _must_ask_no_more(step: "Step", row: Row, op: Op) -> None:
    if step.author.user is None or op.verb is not Verb.UPDATE:
        return
    order = _order_of(step, row) if row.spec.name == "order_line" else step.state.rows.get(row.key)
    if order is None or order.spec.name != "order" or order.value("status") == "draft":
        return
    if row.spec.name == "order_line" and not (step.author.is_office and _asks_no_more(row, op)):
        raise Refused("order.closed")
    fields = (row.spec.by_column[each] for each, new in op.new.items() if new != row.values.get(each))
    terms = [each for each in fields if each.policy is Policy.AUTHOR and each.moves is None]
    if row.spec.name == "order" and terms and not step.author.is_office:
        raise Refused("order.closed")


def _asks_no_more(row: Row, op: Op) -> bool:
    return _bargain(row, {**row.values, **op.new}).asks_no_more_than(_bargain(row, row.values))


def _bargain(row: Row, values: dict[int, Plain]) -> Bargain:
    qty, price, discount = (_decimal(row, name, values) for name in ("qty", "price", "discount"))
    return Bargain(qty=qty, price=price, discount=discount)


def _decimal(row: Row, name: str, values: dict[int, Plain]) -> Decimal:
    field = row.spec.by_name[name]
    return Decimal(str(field.value(values.get(field.column)) or 0))


def net(row: Row, currency: str) -> Decimal:
    """What a line comes to."""
    return _bargain(row, row.values).net(currency)
