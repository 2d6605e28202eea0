"""Rows from the centre written into the domain's tables, under what this device has not yet had answered."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from typing import Final

from sqlalchemy import Connection, delete, update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.messages import Block, Frame, Kind
from fieldcrm.protocol.sums import added, row_sum, row_sums, taken
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import book
from fieldcrm.store.driver import ask, marks, tell, tell_all
from fieldcrm.store.filling import Filling
from fieldcrm.store.images import OLDER_SAYS_NOTHING, Key, both, fill, ids_of, spread, told_columns, upsert
from fieldcrm.store.overlay import Overlay, slices
from fieldcrm.store.patches import whole

FEW: Final = 50
"""Rows: so many are looked for one by one before anybody asks whether there are any at all."""

_TOLD = (Kind.PUT, Kind.PATCH)
_SUMS: Final = "SELECT n, sum FROM sync_bucket WHERE id = ?"
_SUM_UP: Final = "UPDATE sync_bucket SET n = ?, sum = ? WHERE id = ?"


class Landing:
    """The work of one complete pull, inside the transaction that also moves the cursors.

    The bulk of rows goes straight into its table. A row this device has changed, or that an answered step of ours
    touched, gains its image in the shadow table and is shown anew at the end: image first, then what still waits.
    """

    def __init__(self, connection: Connection, registry: Registry, schema: int = 0) -> None:
        """`schema` is what is spoken with the centre, where that matters."""
        self._connection = connection
        self.registry = registry
        self.schema = schema
        self._overlay = Overlay(connection, registry)
        self._sums: dict[int, int] = defaultdict(int)
        self._counts: dict[int, int] = defaultdict(int)
        self.touched: set[Key] = set()
        self.same: set[Key] = set()
        """Those of them in which nothing but the version has changed."""
        self.received: set[Key] = set()
        self._known: dict[Key, int] = {}
        self.filled: set[str] = set()
        self.proven: set[str] = set()
        self.rows = 0
        self.customers_left = 0

    def uncover(self, steps: Sequence[int]) -> None:
        """Forget the overlay of answered steps; whatever became of them, their rows have to be shown anew."""
        self._overlay.uncover(steps)

    def forget(self, buckets: Iterable[int]) -> None:
        """Hold no version against what comes of these buckets: it is all that is in them, and newer than what is here.

        The rows stay where they are until `sweep`: what the person changed, and the search index, hold on to them.
        """
        for bucket in buckets:
            for spec in self.registry:
                self._forget(spec, bucket)
            self._connection.execute(update(book.buckets).where(book.buckets.c.id == bucket).values(n=0, sum=0))

    def sweep(self, buckets: Iterable[int]) -> None:
        """Drop what was forgotten and has not come again, what is owned before its owner.

        A row changed here has come again when its image has; what is shown of it follows in `show`.
        """
        for bucket in buckets:
            for spec in reversed(list(self.registry)):
                forgotten = self._in_bucket(spec, bucket, "AND _rv = 0")
                held = self._held(spec, forgotten)
                self._drop(spec, [row for row in forgotten if row not in held])

    def put(self, frames: Sequence[Frame]) -> None:
        """Take in every row image, pages in the order they came."""
        filling = Filling(self._connection, self.registry, [] if self._overlay.keys else frames)
        for frame in frames:
            for block in frame.blocks:
                if block.kind in _TOLD:
                    self._put(self._spec(block.table), frame.bucket, block, filling)
        filling.finish()
        self.filled, self.proven = filling.filled, filling.proven

    def remove(self, frames: Sequence[Frame]) -> None:
        """Take out what was deleted or left its bucket, what is owned before its owner.

        A row that has meanwhile come in through another bucket stays: it only left this one. So does one that came
        back into this one on a later page.
        """
        rank = {spec.told.wire: place for place, spec in enumerate(self.registry)}
        gone = ((frame.bucket, block) for frame in frames for block in frame.blocks if block.kind not in _TOLD)
        for bucket, block in sorted(gone, key=lambda pair: -rank.get(pair[1].table, 0)):
            spec = self._spec(block.table)
            back = _come_back(frames, bucket, block)
            taken_out = self._take_out(spec, bucket, [row for row in ids_of(block) if row not in back])
            if block.kind is Kind.LEAVE:
                self._count_left(spec, taken_out)

    def leave(self, buckets: Iterable[int]) -> None:
        """Drop every row of buckets this device may no longer hold, and the buckets themselves."""
        for bucket in buckets:
            for spec in reversed(list(self.registry)):
                self._count_left(spec, self._take_out(spec, bucket, self._in_bucket(spec, bucket)))
            self._connection.execute(delete(book.buckets).where(book.buckets.c.id == bucket))

    def expel(self, bucket: int, keys: Iterable[Key]) -> None:
        """Drop rows that are not in this bucket if they still live in it.

        What they own and what is elsewhere after all comes again when that is found missing.
        """
        by_table: dict[int, list[bytes]] = defaultdict(list)
        for table, row in keys:
            by_table[table].append(row)
        for spec in self.registry:
            held = self._held(spec, by_table[spec.told.wire])
            gone = [row for row, (_, home) in held.items() if home == bucket]
            self._drop(spec, gone)

    def _below(self, spec: EntitySpec, owners: Sequence[bytes]) -> list[tuple[EntitySpec, Sequence[bytes]]]:
        """What these rows own of the centre's rows, what those own included, owners first."""
        found: list[tuple[EntitySpec, Sequence[bytes]]] = []
        for below in self.registry.owned_by(spec):
            for table in both(below):
                owned = self._owned(below, table, owners)
                found += [(below, owned), *self._below(below, owned)] if owned else []
        return found

    def _owned(self, spec: EntitySpec, table: str, owners: Sequence[bytes]) -> list[bytes]:
        above, found = self.registry.owner(spec), list[bytes]()
        if above is not None:
            for some in slices(owners):
                query = f'SELECT id FROM "{table}" WHERE _rv > 0 AND "{above[0].name}" IN ({marks(some)})'
                found += self._connection.exec_driver_sql(query, tuple(some)).scalars()
        return found

    def show(self) -> None:
        """Write each row changed here as a person should see it."""
        self.touched |= self._overlay.show()
        self.same |= self._overlay.same

    def sum_up(self) -> None:
        """Bring the buckets' counts and checksums to what is now in the tables."""
        for bucket, count in self._counts.items():
            for rows, total in ask(self._connection, _SUMS, (bucket,)):
                tell(self._connection, _SUM_UP, (rows + count, added(total, self._sums[bucket]), bucket))

    def _spec(self, table: int) -> EntitySpec:
        spec = self.registry.by_wire.get(table)
        if spec is None:
            raise Trouble("upgrade.required", str(table))
        return spec

    def _put(self, spec: EntitySpec, bucket: int, block: Block, filling: Filling) -> None:
        if block.kind is Kind.PATCH:
            block = whole(self._connection, spec, block)
        ids, versions = ids_of(block), list(accumulate(block.versions))
        columns = told_columns(spec, block)
        self.rows += len(ids)
        if filling.takes(spec, ids, columns):
            fill(
                self._connection, spec, [ids, versions if len(set(versions)) > 1 else versions[:1], (bucket,), *columns]
            )
            self._add_up(spec, bucket, ids, versions)
            return
        rows = list(zip(ids, versions, repeat(bucket), *spread(columns, len(ids)), strict=False))
        self._count_in(spec, bucket, ids, versions)
        filling.doubt(spec)
        by_hand = {row for table, row in self._overlay.keys if table == spec.told.wire}
        plain = [row for row in rows if row[0] not in by_hand] if by_hand else rows
        upsert(self._connection, spec.name, spec, plain, OLDER_SAYS_NOTHING)
        if by_hand:
            known = [row for row in rows if row[0] in by_hand]
            upsert(self._connection, f"{SHADOW}{spec.name}", spec, known, OLDER_SAYS_NOTHING)
        came = dict(zip(zip(repeat(spec.told.wire), ids), versions, strict=False))
        self.touched |= came.keys()
        news = {key for key, version in came.items() if self._known.get(key) != version}
        self.received |= news - self._overlay.keys

    def _forget(self, spec: EntitySpec, bucket: int) -> None:
        """What was known is remembered until the end of the landing: what comes again unchanged is no news."""
        for table in both(spec):
            known = self._connection.exec_driver_sql(f'SELECT id, _rv FROM "{table}" WHERE _b = ?', (bucket,))
            self._known |= {(spec.told.wire, row[0]): row[1] for row in known}
            self._connection.exec_driver_sql(f'UPDATE "{table}" SET _rv = 0 WHERE _b = ?', (bucket,))

    def _add_up(self, spec: EntitySpec, bucket: int, ids: Sequence[bytes], versions: Sequence[int]) -> None:
        """What rows that nobody had before add to their bucket."""
        self._counts[bucket] += len(ids)
        self._sums[bucket] = added(self._sums[bucket], row_sums(spec.told.wire, ids, versions))

    def _count_in(self, spec: EntitySpec, bucket: int, ids: Sequence[bytes], versions: Sequence[int]) -> None:
        """What each row adds to its bucket's checksum, less what it added to the one it was in."""
        held = self._held(spec, ids)
        for row, version in zip(ids, versions, strict=True):
            before = held.get(row)
            if before is not None:
                if before[0] > version:
                    continue
                self._count_out(spec, row, before)
            self._counts[bucket] += 1
            self._sums[bucket] = added(self._sums[bucket], row_sum(spec.told.wire, row, version))

    def _count_out(self, spec: EntitySpec, row: bytes, held: tuple[int, int]) -> None:
        version, bucket = held
        self._counts[bucket] -= 1
        self._sums[bucket] = taken(self._sums[bucket], row_sum(spec.told.wire, row, version))

    def _held(self, spec: EntitySpec, ids: Sequence[bytes]) -> dict[bytes, tuple[int, int]]:
        """Version and bucket of the rows the centre had sent before; the shadow knows better where there is one."""
        if len(ids) > FEW and not self._overlay.keys and self._is_empty(spec):
            return {}
        found: dict[bytes, tuple[int, int]] = {}
        for table in both(spec):
            for some in slices(ids):
                query = f'SELECT id, _rv, _b FROM "{table}" WHERE _rv > 0 AND id IN ({marks(some)})'
                rows = ask(self._connection, query, some)
                found.update({row[0]: (row[1], row[2]) for row in rows})
        return found

    def _is_empty(self, spec: EntitySpec) -> bool:
        return self._connection.exec_driver_sql(f'SELECT 1 FROM "{spec.name}" LIMIT 1').first() is None

    def _count_left(self, spec: EntitySpec, gone: Sequence[bytes]) -> None:
        """Of all that lives on where it is not seen, a person asks after the customers."""
        self.customers_left += len(gone) if spec.cls is Account else 0

    def _take_out(self, spec: EntitySpec, bucket: int, ids: Sequence[bytes]) -> Sequence[bytes]:
        held = self._held(spec, ids)
        gone = [row for row in ids if row in held and held[row][1] == bucket]
        for row in gone:
            self._count_out(spec, row, held[row])
        self._drop(spec, gone)
        return gone

    def _in_bucket(self, spec: EntitySpec, bucket: int, which: str = "") -> Sequence[bytes]:
        """The rows held in a bucket, in sight or hidden by what the person changed."""
        found = " UNION ".join(f'SELECT id FROM "{table}" WHERE _b = ? {which}' for table in both(spec))
        return self._connection.exec_driver_sql(found, (bucket, bucket)).scalars().all()

    def _drop(self, spec: EntitySpec, gone: Sequence[bytes]) -> None:
        """What they own went before them, as it is told; what is left of it nobody has told of, and it may not stand in
        the way of what was."""
        for below, owned in reversed(self._below(spec, gone)):
            self._delete(below, owned)
        self._delete(spec, gone)

    def _delete(self, spec: EntitySpec, gone: Sequence[bytes]) -> None:
        rows = [(row,) for row in gone]
        if rows:
            self.proven.clear()
            tell_all(self._connection, f'DELETE FROM "{SHADOW}{spec.name}" WHERE id = ?', rows)
            tell_all(self._connection, f'DELETE FROM "{spec.name}" WHERE id = ?', rows)
        self.rows += len(gone)
        self.touched.update(zip(repeat(spec.told.wire), gone))


def _come_back(frames: Iterable[Frame], bucket: int, gone: Block) -> frozenset[bytes]:
    """The rows of a block that their bucket names again under a later number."""
    left = dict(zip(ids_of(gone), accumulate(gone.seqs), strict=True))
    named = (block for frame in frames if frame.bucket == bucket for block in frame.blocks if _puts(block, gone.table))
    each = (pair for block in named for pair in zip(ids_of(block), accumulate(block.seqs), strict=True))
    return frozenset(row for row, seq in each if left.get(row, seq) < seq)


def _puts(block: Block, table: int) -> bool:
    return block.kind in _TOLD and block.table == table
