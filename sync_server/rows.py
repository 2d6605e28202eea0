"""Rows as a batch works on them: loaded at once, changed in memory with an undo, written once."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, Table, select

from fieldcrm.protocol.messages import Plain
from fieldcrm.protocol.sums import next_version
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.store.dialects import Row, bulk
from sync_server.store.tables import buckets

Key = tuple[int, bytes]
Stamp = tuple[int, int, int, int]
"""The last write of a group: row version, hybrid clock, device number, branch."""

WHOLE_ROW = 0
"""The stamp of every group nobody has written since the row was made."""

NOBODY: Stamp = (0, 0, 0, 0)
"""The stamp of what was loaded with the company: whoever has the row has seen it."""

_OWN = ("rid", "id", "_b", "_rv", "_gv", "_since", "_del")
_decoder = msgspec.msgpack.Decoder(dict[int, Stamp])


def stamps(carried: bytes | None) -> dict[int, Stamp]:
    """Who last wrote each group, as `_gv` keeps it."""
    return _decoder.decode(carried) if carried else {}


def foresee(connection: Connection, table: Table, spec: EntitySpec, id: bytes) -> None:
    """A row will be loaded alone."""
    bulk(connection).foresee_held(connection, table, _names(spec), [id])


def _names(spec: EntitySpec) -> Sequence[str]:
    return (*_OWN, *spec.column_names)


class Standing(msgspec.Struct):
    """One row as it stands while a batch works on it. `bucket` is its home's name, `left` those the batch took it out
    of; `was` what it was before; `since` as in the table."""

    spec: EntitySpec
    id: bytes
    values: dict[int, Plain]
    bucket: str
    version: int = 0
    since: int = 0
    stamps: dict[int, Stamp] = {}
    deleted: bool = False
    rid: int = 0
    was: "Standing | None" = None
    left: frozenset[str] = frozenset()
    touched: bool = False

    @property
    def key(self) -> Key:
        """Table and id."""
        return self.spec.told.wire, self.id

    def move(self, bucket: str) -> None:
        """It lives there from now on."""
        self.left |= {self.bucket}
        self.bucket = bucket

    def copy(self) -> "Standing":
        """As it is now, whatever is written later."""
        return replace(self, values=dict(self.values), stamps=dict(self.stamps))

    def stamp(self, group: int) -> Stamp:
        """Who last wrote the group."""
        return self.stamps.get(group) or self.stamps.get(WHOLE_ROW) or NOBODY


class Rows:
    """Every row a batch has looked at; a transaction that is refused is rolled back row by row."""

    def __init__(
        self,
        connection: Connection,
        registry: Registry,
        tables: Mapping[str, Table],
        epoch: int,
        names: Mapping[int, str],
    ) -> None:
        self._connection = connection
        self._registry = registry
        self._tables = tables
        self._epoch = epoch
        self._bulk = bulk(connection)
        self._names = names
        self._rows: dict[Key, Standing | None] = {}
        self._undo: dict[Key, Standing | None] = {}

    def load(self, keys: Iterable[Key]) -> None:
        """Read what is not known yet; on PostgreSQL the rows are locked table by table in the order of ids."""
        by_table: dict[int, list[bytes]] = {}
        for table, row in sorted({key for key in keys if key not in self._rows}):
            by_table.setdefault(table, []).append(row)
            self._rows[table, row] = None
        for table, ids in by_table.items():
            self._fetch(self._registry.by_wire[table], ids)

    def find(self, key: Key) -> Standing | None:
        """The row as it stands now, this batch's changes in it; deleted ones are found too."""
        if key not in self._rows:
            self.load([key])
        return self._rows[key]

    def owner(self, row: Standing) -> Standing | None:
        """The row this one belongs to, if it belongs to any."""
        above = self._registry.owner(row.spec)
        if above is None:
            return None
        owner_id = row.values.get(above[0].column)
        return self.find((above[1].told.wire, owner_id)) if isinstance(owner_id, bytes) else None

    def chain(self, row: Standing) -> list[Standing]:
        """The row, its owner, and so on up to what belongs to nothing."""
        owner = self.owner(row)
        return [row] if owner is None else [row, *self.chain(owner)]

    def change(self, row: Standing) -> None:
        """Number the row's next version, the first time a transaction touches it."""
        key = row.key
        if key in self._undo:
            return
        before = row.copy() if row.version else None
        self._undo[key] = before
        if not row.touched:
            row.was = before
        row.version = next_version(row.version, self._epoch)
        row.touched = True
        self._rows[key] = row

    def below(self, owners: Sequence[Standing]) -> list[Standing]:
        """Every living row these rows of one kind own, what those own included, owners before what they own."""
        found: list[Standing] = []
        if owners:
            for spec in self._registry.owned_by(owners[0].spec):
                owned = [each for each in self._owned(spec, {row.id for row in owners}) if not each.deleted]
                found += [*owned, *self.below(owned)]
        return found

    def claim(self, spec: EntitySpec, keys: Collection[str]) -> None:
        """Keep these natural keys from every other writer until the commit."""
        self._bulk.claim(self._connection, spec.told.wire, keys)

    def holders(self, spec: EntitySpec, column: int, keys: Collection[str]) -> list[Standing]:
        """Every living row that has one of these keys in that column."""
        self._load_where(spec, spec.by_column[column].name, keys)
        return [row for row in self._of(spec) if not row.deleted and row.values.get(column) in keys]

    def wire_of(self, kind: str) -> int:
        """The permanent number of a kind."""
        return self._registry.by_name[kind].told.wire

    def there(self, table: int, ids: Collection[bytes]) -> Collection[bytes]:
        """Those of the ids that rows of the kind have, or had; nothing is held."""
        spec = self._registry.by_wire[table]
        found = self._bulk.among(self._connection, self._tables[spec.name], ["id"], "id", ids)
        return {row[0] for row in found}

    def is_made(self, key: Key) -> bool:
        """Whether this batch has made the row."""
        row = self._rows.get(key)
        return row is not None and row.touched

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

    def _of(self, spec: EntitySpec) -> list[Standing]:
        wire = spec.told.wire
        return [row for key, row in self._rows.items() if key[0] == wire and row is not None]

    def _owned(self, spec: EntitySpec, owners: Collection[Plain]) -> list[Standing]:
        above = self._registry.owner(spec)
        if above is None:
            return []
        self._load_where(spec, above[0].name, owners)
        return [row for row in self._of(spec) if row.values.get(above[0].column) in owners]

    def _load_where(self, spec: EntitySpec, name: str, wanted: Collection[Plain]) -> None:
        found = self._bulk.among(self._connection, self._tables[spec.name], ["id"], name, wanted)
        self.load((spec.told.wire, row[0]) for row in found)

    def _fetch(self, spec: EntitySpec, ids: Sequence[bytes]) -> None:
        rows = self._bulk.hold(self._connection, self._tables[spec.name], _names(spec), ids)
        self._learn_names({row[2] for row in rows})
        for row in rows:
            found = self._standing(spec, row)
            self._rows[found.key] = found

    def _learn_names(self, ids: set[int]) -> None:
        if new := ids - self._names.keys():
            query = select(buckets.c.id, buckets.c.name).where(buckets.c.id.in_(new))
            self._names = {**self._names, **{row.id: row.name for row in self._connection.execute(query)}}

    def _standing(self, spec: EntitySpec, row: Row) -> Standing:
        rid, id, bucket, version, written, since, deleted, *values = row
        return Standing(
            spec=spec,
            id=id,
            values=dict(zip(spec.column_numbers, values, strict=True)),
            bucket=self._names[bucket],
            version=version,
            since=since,
            stamps=stamps(written),
            deleted=bool(deleted),
            rid=rid,
        )
