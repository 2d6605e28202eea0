"""How records stand with head office: the one answer that lists, pages and the command line share."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, case, exists, literal, or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book
from fieldcrm.store.queries.records import version_of
from fieldcrm.store.store import Reading


class Sync(StrEnum):
    """How one record stands with the server."""

    LOCAL = "local"
    WAITING = "waiting"
    PAUSED = "paused"
    SYNCED = "synced"
    ATTENTION = "attention"


def states(reading: Reading, kind: str, ids: Collection[str]) -> Mapping[str, Sync]:
    """Those of these records that wait to be sent or want a person's look, which comes first; the others need no sign.

    What two people changed at a customer wants a look at that customer too: there it is told.
    """
    return {
        **dict.fromkeys(_waiting(reading, kind, ids), Sync.WAITING),
        **dict.fromkeys(_waiting(reading, kind, ids, book.sealed.c.incarnation == book.HELD), Sync.PAUSED),
        **dict.fromkeys(_differing(reading, kind, ids), Sync.ATTENTION),
    }


def customers_state(reading: Reading) -> ColumnElement[Any]:
    """The same of every customer in a query, worked out beside them: a list that is scrolled asks many times a second,
    and while Python works the window cannot paint."""
    customers, choices = reading.table(Account).c, reading.table(Conflict).c
    ops, steps = book.ops.c, book.sealed.c
    mine = (ops.tbl == REGISTRY[Account].told.wire, ops.id == customers.id)
    waits = exists().where(*mine, steps.tx == ops.tx, steps.state == book.WAITING)
    differs = exists().where(choices.account == customers.id, choices.status == ConflictStatus.OPEN)
    paused = exists().where(*mine, steps.tx == ops.tx, steps.state == book.WAITING, steps.incarnation == book.HELD)
    told = ((differs, Sync.ATTENTION), (paused, Sync.PAUSED), (waits, Sync.WAITING))
    return case(*((where, literal(state.value)) for where, state in told))


def sync_state(reading: Reading, spec: EntitySpec, id: str) -> Sync:
    """How one record stands, be it that nothing is to be told of it."""
    told = states(reading, spec.name, (id,)).get(id)
    return told or (Sync.SYNCED if version_of(reading, spec, id) else Sync.LOCAL)


def wanting_a_look(reading: Reading, kind: str) -> list[str]:
    """Every record of a kind about which two people differ."""
    table = reading.table(Conflict).c
    rows = reading.rows(select(table.row).where(table.status == ConflictStatus.OPEN, table.kind == kind).distinct())
    return [row.row for row in rows]


def _waiting(reading: Reading, kind: str, ids: Collection[str], *which: ColumnElement[bool]) -> Collection[str]:
    unsent = book.ops.join(book.sealed, book.sealed.c.tx == book.ops.c.tx)
    mine = (book.ops.c.tbl == REGISTRY.by_name[kind].told.wire, book.ops.c.id.in_([as_bytes(each) for each in ids]))
    query = select(book.ops.c.id).select_from(unsent).where(*mine, *which, book.sealed.c.state == book.WAITING)
    return {as_text(id) for id in reading.connection.scalars(query.distinct())}


def _differing(reading: Reading, kind: str, ids: Collection[str]) -> Collection[str]:
    table = reading.table(Conflict).c
    query = select(table.id, table.row, table.account).where(table.status == ConflictStatus.OPEN)
    rows = reading.rows(query.where(_about(reading, kind, ids)))
    return {each for row in rows for each in row if each in ids}


def _about(reading: Reading, kind: str, ids: Collection[str]) -> ColumnElement[bool]:
    """Choices about these records. Of what is a customer's they are looked up by that: there is no index by record."""
    choices, records = reading.table(Conflict).c, reading.table(REGISTRY.by_name[kind].cls).c
    if kind == "account":
        return choices.account.in_(ids)
    if kind == "conflict":
        return choices.id.in_(ids)
    themselves = (choices.kind == kind) & choices.row.in_(ids)
    if "account" not in records:
        return themselves
    theirs = select(records.account).where(records.id.in_(ids))
    return themselves & or_(choices.account.in_(theirs), choices.account.is_(None))
