"""Work done on the server itself: the office writes through the same pipeline as every device."""

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.messages import Op, Plain, Tx, Verb
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.reading import EntitySpec
from sync_server import journal
from sync_server.centre import Centre
from sync_server.commit import Author, Commit
from sync_server.rows import Rows, Standing
from sync_server.scope import SERVER, Person, home

AS_SERVER = 0
"""The device number of whoever works on the server."""


def insert_op(spec: EntitySpec, row: str, fields: Mapping[str, object]) -> Op:
    """A new row from the domain's values; what is not given has its default."""
    new = {
        each.column: plain
        for each in spec.columns
        if (plain := each.plain(fields[each.name]) if each.name in fields else each.plain_default) is not None
    }
    return Op(Verb.INSERT, spec.told.wire, as_bytes(row), 0, new)


def update_op(spec: EntitySpec, row: str, base: int, fields: Mapping[str, object]) -> Op:
    """Some fields of a row whose version `base` was looked at; their groups travel whole."""
    new = {spec.by_name[name].column: spec.by_name[name].plain(value) for name, value in fields.items()}
    return Op(Verb.UPDATE, spec.told.wire, as_bytes(row), base, new)


def write(centre: Centre, ops: Sequence[Op], person: Person = SERVER) -> None:
    """Take the ops as one step of that person; a refusal raises RuleBroken and changes nothing."""
    centre.again(lambda: _write(centre, ops, person))


def _write(centre: Centre, ops: Sequence[Op], person: Person) -> None:
    now_ms = centre.now_ms()
    with centre.write() as connection:
        rows = _rows(centre, connection)
        rows.load((op.table, op.id) for op in ops)
        author = Author(person=person, device=AS_SERVER)
        commit = Commit(rows, centre.registry, centre.company(connection), author, {}, now_ms)
        whole = [_widened(rows, centre, op) for op in ops]
        outcome = commit.take(Tx(os.urandom(16), 1, 0, now_ms << HLC_SHIFT, tuple(whole)))
        if outcome.code.refused:
            raise RuleBroken(outcome.reason.partition(":")[0], outcome.reason.partition(":")[2])
        journal.write(connection, centre.tables, rows.changed())


def _widened(rows: Rows, centre: Centre, op: Op) -> Op:
    """A group travels whole: the rest of it is taken as it stands."""
    row = rows.find((op.table, op.id))
    if op.verb is not Verb.UPDATE or row is None:
        return op
    spec = centre.registry.by_wire[op.table]
    groups = [fields for fields in spec.groups.values() if any(each.column in op.new for each in fields)]
    whole = {each.column: row.values.get(each.column) for fields in groups for each in fields}
    return Op(op.verb, op.table, op.id, op.base, {**whole, **op.new}, whole)


def _rows(centre: Centre, connection: Connection) -> Rows:
    return Rows(connection, centre.registry, centre.tables, centre.epoch(connection)[0])


Loaded = tuple[EntitySpec, bytes, dict[int, Plain]]


def load(centre: Centre, loaded: Iterable[Loaded]) -> None:
    """Put many new rows in as they were, owners before what they own: all of them or none, and no rule is asked."""
    made: dict[tuple[int, bytes], Standing] = {}
    for spec, row, values in loaded:
        above = centre.registry.owner(spec)
        owner_id: Any = values.get(above[0].column) if above else None
        owner = made[above[1].told.wire, owner_id] if above and owner_id is not None else None
        bucket = home(spec, values, owner.bucket if owner else None)
        made[spec.told.wire, row] = Standing(spec, row, values, bucket, version=1, touched=True)
    with centre.write() as connection:
        journal.write(connection, centre.tables, list(made.values()))
