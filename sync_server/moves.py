"""Which bucket a row lives in, and what goes along when it moves."""

from collections.abc import Iterable

from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.codes import Result
from sync_server.batch import Batch
from sync_server.refusals import TxRefused
from sync_server.rows import Standing
from sync_server.scope import home

_DECIDING = frozenset({Mark.OWNER, Mark.ROUTE, Mark.WRITER, Mark.KEEPER})


def may_move(row: Standing, columns: Iterable[int]) -> bool:
    """Whether one of these columns has a say in where the row lives."""
    return any(row.spec.by_column[column].marks & _DECIDING for column in columns)


def home_of(batch: Batch, row: Standing) -> str:
    """The bucket of the row's owner, or its own; an owner that is not there refuses the row."""
    above = batch.registry.owner(row.spec)
    if above is None or row.values.get(above[0].column) is None:
        return home(row.spec, row.values, None)
    owner = batch.rows.owner(row)
    if owner is None or owner.deleted:
        raise TxRefused(Result.INVALID, "owner.missing", above[0].name)
    return owner.bucket


def move(batch: Batch, row: Standing) -> None:
    """Take the row to its home, and everything it owns with it.

    The office may hand a customer to a part of the market its own eyes do not reach; nobody else may.
    """
    bucket = home_of(batch, row)
    if bucket == row.bucket:
        return
    if not batch.author.person.speaks_for_the_office and not batch.may(bucket):
        raise TxRefused(Result.OUT_OF_SCOPE, "record.out_of_scope", row.spec.name)
    for each in [row, *batch.rows.below([row])]:
        batch.rows.change(each)
        each.move(bucket)
