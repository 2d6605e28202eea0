"""Work done on the server itself: the office writes through the same pipeline as every device."""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace
from sqlalchemy import Connection

from fieldcrm.domain.errors import RowBroken, RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.messages import Op, Plain, Tx, Values, Verb
from fieldcrm.protocol.sums import HLC_SHIFT, next_version
from fieldcrm.registry.reading import EntitySpec
from sync_server import audit, files, handovers, history, journal
from sync_server.batch import AS_SERVER, Author
from sync_server.centre import Centre
from sync_server.commit import Commit
from sync_server.devices import Writers
from sync_server.history import Life, Taken
from sync_server.journal import Page, Pages
from sync_server.rows import Key, Rows
from sync_server.scope import SERVER, Person, home
from sync_server.store.dialects import bulk

Loaded = tuple[EntitySpec, bytes, Values]
"""A row to be loaded: its kind, its id and its values by column."""


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
    with centre.write() as connection:
        take(centre, connection, ops, person)


def take(centre: Centre, connection: Connection, ops: Sequence[Op], person: Person = SERVER) -> None:
    """The same as part of the caller's transaction, which stands or falls with it; a refusal says at which op."""
    rows = centre.rows(connection)
    author = Author(person=person, device=AS_SERVER)
    batch = centre.batch(connection, rows, author, Writers(connection))
    commit = Commit(batch)
    tx = Tx(os.urandom(16), 1, 0, batch.now_ms << HLC_SHIFT, tuple(ops))
    commit.prepare([tx])
    outcome = commit.take(replace(tx, ops=tuple(_as_seen(rows, op) for op in ops)))
    if outcome.refused is not None:
        broken = RuleBroken(outcome.refused.reason, outcome.refused.about, outcome.refused.field)
        raise RowBroken(outcome.at, broken) if outcome.at else broken
    changed = rows.changed()
    journal.write(connection, centre.tables, changed)
    handovers.note(connection, centre.tables, batch, changed)
    files.forget(connection, centre.registry, changed)
    result = Taken(outcome.code, outcome.reason, tuple(outcome.conflicts), Life(AS_SERVER, 0))
    made = history.sealed(tx)
    history.write(connection, [(made, result)], batch.now_ms)
    audit.link(connection, batch.now_ms, audit.wrote(made, result, person.id))


def _as_seen(rows: Rows, op: Op) -> Op:
    """What is edited here was looked at a moment ago: as it stands is as it was."""
    row = rows.find((op.table, op.id))
    if op.verb is not Verb.UPDATE or row is None:
        return op
    return replace(op, old={column: row.values.get(column) for column in row.values})


def load(centre: Centre, loaded: Iterable[Loaded]) -> None:
    """Put many new rows in as they were, owners before what they own: all of them or none, and no rule is asked."""
    rows = list(loaded)
    centre.again(lambda: _load(centre, rows))


def _load(centre: Centre, rows: Sequence[Loaded]) -> None:
    with centre.write() as connection:
        _Load(centre, connection).take(rows)
        audit.link(connection, centre.now_ms(), audit.Deed(act=audit.Act.LOADED))


class _Load:
    """Rows past the pipeline: each finds its home and its number, and is inserted."""

    def __init__(self, centre: Centre, connection: Connection) -> None:
        self._centre = centre
        self._connection = connection
        self._standing = centre.rows(connection)
        self._version = next_version(0, centre.epoch(connection)[0])
        self._homes: dict[Key, str] = {}
        self._pages: Pages = defaultdict(Page)

    def take(self, loaded: Sequence[Loaded]) -> None:
        """In two passes, since a number is known only when every bucket's share is."""
        self._find_owners(loaded)
        places = [self._place(*each) for each in loaded]
        journal.number(self._connection, self._pages)
        made: dict[str, list[Sequence[Plain]]] = defaultdict(list)
        for (spec, row, values), place in zip(loaded, places, strict=True):
            page = self._pages[self._homes[spec.told.wire, row]]
            seq = page.head + place
            own = (self._version, None, page.bucket, seq, seq, 0)
            made[spec.name].append((row, *own, *(values.get(each.column) for each in spec.columns)))
        for name, rows in made.items():
            columns = journal.whole(self._centre.registry.by_name[name])
            bulk(self._connection).insert(self._connection, self._centre.tables[name], columns, rows)

    def _find_owners(self, loaded: Sequence[Loaded]) -> None:
        """Those that stood here before, at once."""
        new = {(spec.told.wire, row) for spec, row, _ in loaded}
        owners = {key for spec, _, values in loaded if (key := self._owner(spec, values)) is not None}
        self._standing.load(owners - new)

    def _owner(self, spec: EntitySpec, values: Values) -> Key | None:
        above = self._centre.registry.owner(spec)
        owner_id = values.get(above[0].column) if above else None
        return (above[1].told.wire, owner_id) if above and isinstance(owner_id, bytes) else None

    def _place(self, spec: EntitySpec, row: bytes, values: Values) -> int:
        key = (spec.told.wire, row)
        self._homes[key] = bucket = home(spec, values, self._home_of(self._owner(spec, values)))
        return self._pages[bucket].put(spec, row, self._version)

    def _home_of(self, owner: Key | None) -> str | None:
        if owner is None or owner in self._homes:
            return self._homes.get(owner) if owner else None
        row = self._standing.find(owner)
        if row is None or row.deleted:
            raise RuleBroken("owner.missing", self._centre.registry.by_wire[owner[0]].name)
        return row.bucket
