"""Rows as a batch works on them: loaded at once, changed in memory with an undo, written once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec
from sqlalchemy import Connection, Table, select

from fieldcrm.protocol.messages import Plain
from fieldcrm.protocol.sums import next_version
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.store.tables import buckets

Key = tuple[int, bytes]
Stamp = tuple[int, int, int, int]
"""The last write of a group: row version, hybrid clock, device number, branch."""

WHOLE_ROW = 0
"""The stamp of every group nobody has written since the row was made."""

_AT_ONCE = 500


@dataclass(slots=True)
class Standing:
    """One row as it stands while a batch works on it. `bucket` is its home's name; `was` what it was before."""

    spec: EntitySpec
    id: bytes
    values: dict[int, Plain]
    bucket: str
    version: int = 0
    stamps: dict[int, Stamp] = field(default_factory=dict[int, Stamp])
    deleted: bool = False
    was: "Standing | None" = None
    touched: bool = False

    @property
    def key(self) -> Key:
        """Table and id."""
        return self.spec.told.wire, self.id

    def copy(self) -> "Standing":
        """As it is now, whatever is written later."""
        return replace(self, values=dict(self.values), stamps=dict(self.stamps))

    def stamp(self, group: int) -> Stamp:
        """Who last wrote the group."""
        return self.stamps.get(group) or self.stamps.get(WHOLE_ROW) or (self.version, 0, 0, 0)


class Rows:
    """Every row a batch has looked at; a transaction that is refused is rolled back row by row."""

    def __init__(self, connection: Connection, registry: Registry, tables: Mapping[str, Table], epoch: int) -> None:
        self._connection = connection
        self._registry = registry
        self._tables = tables
        self._epoch = epoch
        self._names = _bucket_names(connection)
        self._rows: dict[Key, Standing | None] = {}
        self._undo: dict[Key, Standing | None] = {}

    def load(self, keys: Iterable[Key]) -> None:
        """Read what is not known yet, a few hundred at a time; on PostgreSQL the rows are locked in one order."""
        by_table: dict[int, list[bytes]] = {}
        for table, row in sorted(set(keys) - self._rows.keys()):
            by_table.setdefault(table, []).append(row)
            self._rows[table, row] = None
        for table, ids in by_table.items():
            for start in range(0, len(ids), _AT_ONCE):
                self._fetch(self._registry.by_wire[table], ids[start : start + _AT_ONCE])

    def find(self, key: Key) -> Standing | None:
        """The row as it stands now, this batch's changes in it; deleted ones are found too."""
        if key not in self._rows:
            self.load([key])
        return self._rows[key]

    def change(self, row: Standing) -> None:
        """Number the row's next version, the first time a transaction touches it."""
        if row.key in self._undo:
            return
        self._undo[row.key] = row.copy() if row.version else None
        row.was = row.was or (row.copy() if row.version else None)
        row.version = next_version(row.version, self._epoch)
        row.touched = True
        self._rows[row.key] = row

    def children(self, row: Standing) -> list[Standing]:
        """Every living row this one owns, theirs included, owners first."""
        found: list[Standing] = []
        for spec in self._registry.owned_by(row.spec):
            owned = [each for each in self._owned(spec, row.id) if not each.deleted]
            for each in owned:
                found += [each, *self.children(each)]
        return found

    def wire_of(self, kind: str) -> int:
        """The permanent number of a kind."""
        return self._registry.by_name[kind].told.wire

    def keep(self) -> None:
        """The transaction is taken."""
        self._undo.clear()

    def undo(self) -> None:
        """The transaction is refused: every row is as it was before it."""
        self._rows.update(self._undo)
        self._undo.clear()

    def at_start(self, key: Key) -> Standing | None:
        """The row as it was when the transaction at work began."""
        return self._undo[key] if key in self._undo else self.find(key)

    def changed(self) -> list[Standing]:
        """Every row the batch has given a new version, in the order of tables and ids."""
        return sorted((row for row in self._rows.values() if row is not None and row.touched), key=lambda row: row.key)

    def _owned(self, spec: EntitySpec, owner: bytes) -> list[Standing]:
        above = self._registry.owner(spec)
        if above is None:
            return []
        table = self._tables[spec.name]
        ids = self._connection.scalars(select(table.c.id).where(table.c[above[0].name] == owner)).all()
        wire = spec.told.wire
        self.load((wire, each) for each in ids)
        column = above[0].column
        rows = [row for key, row in self._rows.items() if key[0] == wire and row is not None]
        return [row for row in rows if row.values.get(column) == owner]

    def _fetch(self, spec: EntitySpec, ids: Sequence[bytes]) -> None:
        table = self._tables[spec.name]
        query = select(table).where(table.c.id.in_(ids)).order_by(table.c.id)
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update()
        for row in self._connection.execute(query).mappings():
            found = Standing(
                spec=spec,
                id=row["id"],
                values={each.column: row[each.name] for each in spec.columns},
                bucket=self._names[row["_b"]],
                version=row["_rv"],
                stamps=msgspec.msgpack.decode(row["_gv"], type=dict[int, Stamp]) if row["_gv"] else {},
                deleted=bool(row["_del"]),
            )
            self._rows[found.key] = found


def _bucket_names(connection: Connection) -> dict[int, str]:
    return {row.id: row.name for row in connection.execute(select(buckets.c.id, buckets.c.name))}
