"""Rows from the centre written into the domain's tables, under what this device has not yet had answered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, repeat

from sqlalchemy import Connection, delete, select, update

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.messages import Block, Frame, Kind, Plain, Values, Verb
from fieldcrm.protocol.sums import added, row_sum, taken
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.plainness import NotPlain, check_column
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import book
from fieldcrm.store.filling import Filling
from fieldcrm.store.sealing import Key, image

Row = tuple[Plain, ...]
_AT_ONCE = 500


class Landing:
    """The work of one complete pull, inside the transaction that also moves the cursors.

    The bulk of rows goes straight into its table. A row this device has changed, or that an answered step of ours
    touched, gains its image in the shadow table and is shown anew at the end: image first, then what still waits.
    """

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self._connection = connection
        self._registry = registry
        self._by_hand: set[Key] = set()
        self._sums: dict[int, int] = defaultdict(int)
        self._counts: dict[int, int] = defaultdict(int)
        self.touched: set[Key] = set()
        self.filled: set[str] = set()
        self.rows = 0

    def uncover(self, steps: Sequence[int]) -> None:
        """Forget the overlay of answered steps; whatever became of them, their rows have to be shown anew."""
        for some in _slices(steps):
            mine = book.ops.c.tx.in_(some)
            found = self._connection.execute(select(book.ops.c.tbl, book.ops.c.id).where(mine))
            self._by_hand |= {(row.tbl, row.id) for row in found}
            self._connection.execute(delete(book.ops).where(mine))
        waiting = self._connection.execute(select(book.ops.c.tbl, book.ops.c.id).distinct())
        self._by_hand |= {(row.tbl, row.id) for row in waiting}

    def put(self, frames: Sequence[Frame]) -> None:
        """Take in every row image, pages in the order they came."""
        filling = Filling(self._connection, self._registry, [] if self._by_hand else frames)
        for frame in frames:
            for block in frame.blocks:
                if block.kind is Kind.PUT:
                    self._put(self._spec(block.table), frame.bucket, block, filling)
        filling.finish()
        self.filled = filling.filled

    def remove(self, frames: Sequence[Frame]) -> None:
        """Take out what was deleted or left its bucket, what is owned before its owner.

        A row that has meanwhile come in through another bucket stays: it only left this one. So does one that came
        back into this one on a later page.
        """
        rank = {spec.told.wire: place for place, spec in enumerate(self._registry)}
        gone = ((frame.bucket, block) for frame in frames for block in frame.blocks if block.kind is not Kind.PUT)
        for bucket, block in sorted(gone, key=lambda pair: -rank.get(pair[1].table, 0)):
            spec = self._spec(block.table)
            back = _come_back(frames, bucket, block)
            self._take_out(spec, bucket, [row for row in _ids(block) if row not in back])

    def leave(self, buckets: Iterable[int]) -> None:
        """Drop every row of buckets this device may no longer hold, and the buckets themselves."""
        for bucket in buckets:
            for spec in reversed(list(self._registry)):
                where = (
                    f'SELECT id FROM "{spec.name}" WHERE _b = ? UNION SELECT id FROM "{SHADOW}{spec.name}" WHERE _b = ?'
                )
                rows = self._connection.exec_driver_sql(where, (bucket, bucket)).scalars().all()
                self._take_out(spec, bucket, rows)
            self._connection.execute(delete(book.buckets).where(book.buckets.c.id == bucket))

    def show(self) -> None:
        """Write each row changed here as a person should see it, owners first; then drop what lost its owner."""
        rank = {spec.told.wire: place for place, spec in enumerate(self._registry)}
        for key in sorted(self._by_hand, key=lambda key: (rank[key[0]], key[1])):
            self._show(self._registry.by_wire[key[0]], key)
        self._drop_orphans()

    def sum_up(self) -> None:
        """Bring the buckets' counts and checksums to what is now in the tables."""
        for bucket, count in self._counts.items():
            row = self._connection.execute(select(book.buckets).where(book.buckets.c.id == bucket)).first()
            if row is not None:
                values = {"n": row.n + count, "sum": added(row.sum, self._sums[bucket])}
                self._connection.execute(update(book.buckets).where(book.buckets.c.id == bucket).values(values))

    def _spec(self, table: int) -> EntitySpec:
        spec = self._registry.by_wire.get(table)
        if spec is None:
            raise Trouble("upgrade.required", str(table))
        return spec

    def _put(self, spec: EntitySpec, bucket: int, block: Block, filling: Filling) -> None:
        ids, versions = _ids(block), list(accumulate(block.versions))
        columns = _columns(spec, block, len(ids))
        rows = list(zip(ids, versions, repeat(bucket), *columns, strict=False))
        self.rows += len(ids)
        if filling.takes(spec, ids):
            self._insert(spec.name, spec, rows)
            self._add_up(spec, bucket, ids, versions)
            return
        self._count_in(spec, bucket, ids, versions)
        by_hand = {row for table, row in self._by_hand if table == spec.told.wire}
        self._upsert(spec.name, spec, [row for row in rows if row[0] not in by_hand] if by_hand else rows)
        if by_hand:
            self._upsert(f"{SHADOW}{spec.name}", spec, [row for row in rows if row[0] in by_hand])
        self.touched.update(zip(repeat(spec.told.wire), ids))

    def _upsert(self, table: str, spec: EntitySpec, rows: Sequence[Row]) -> None:
        """A row image that is older than the one held says nothing new."""
        news = ", ".join(f"{name} = excluded.{name}" for name in _names(spec)[1:])
        self._insert(table, spec, rows, f"ON CONFLICT (id) DO UPDATE SET {news} WHERE excluded._rv >= _rv")

    def _insert(self, table: str, spec: EntitySpec, rows: Sequence[Row], otherwise: str = "") -> None:
        if rows:
            names = _names(spec)
            marks = ", ".join("?" * len(names))
            self._connection.exec_driver_sql(
                f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({marks}) {otherwise}', rows
            )

    def _add_up(self, spec: EntitySpec, bucket: int, ids: Sequence[bytes], versions: Sequence[int]) -> None:
        """What rows that nobody had before add to their bucket."""
        self._counts[bucket] += len(ids)
        self._sums[bucket] = added(self._sums[bucket], *map(row_sum, repeat(spec.told.wire), ids, versions))

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
        if (
            self._connection.exec_driver_sql(f'SELECT 1 FROM "{spec.name}" LIMIT 1').first() is None
            and not self._by_hand
        ):
            return {}
        found: dict[bytes, tuple[int, int]] = {}
        for table in (spec.name, f"{SHADOW}{spec.name}"):
            for some in _slices(ids):
                marks = ", ".join("?" * len(some))
                query = f'SELECT id, _rv, _b FROM "{table}" WHERE _rv > 0 AND id IN ({marks})'
                rows = self._connection.exec_driver_sql(query, tuple(some))
                found.update({row[0]: (row[1], row[2]) for row in rows})
        return found

    def _take_out(self, spec: EntitySpec, bucket: int, ids: Sequence[bytes]) -> None:
        held = self._held(spec, ids)
        gone = [row for row in ids if row in held and held[row][1] == bucket]
        for row in gone:
            self._count_out(spec, row, held[row])
        rows = [(row,) for row in gone]
        if rows:
            self._connection.exec_driver_sql(f'DELETE FROM "{SHADOW}{spec.name}" WHERE id = ?', rows)
            self._connection.exec_driver_sql(f'DELETE FROM "{spec.name}" WHERE id = ?', rows)
        self.rows += len(gone)
        self.touched.update(zip(repeat(spec.told.wire), gone))

    def _show(self, spec: EntitySpec, key: Key) -> None:
        ops = self._waiting(spec, key)
        held = self._shadow(spec, key)
        values = held[2] if held else None
        for verb, changed in ops:
            if verb is Verb.DELETE:
                values = None
            elif verb is Verb.INSERT or values is not None:
                values = {**(values or {}), **changed}
        version, bucket = (held[0], held[1]) if held else (0, 0)
        self._rewrite(spec, key[1], version, bucket, values)
        if held and not ops:
            self._connection.exec_driver_sql(f'DELETE FROM "{SHADOW}{spec.name}" WHERE id = ?', (key[1],))
        self.touched.add(key)

    def _waiting(self, spec: EntitySpec, key: Key) -> list[tuple[Verb, Values]]:
        """What still waits on one row: only what each op changed, or a newer image would be covered up."""
        mine = (book.ops.c.tbl == key[0], book.ops.c.id == key[1])
        rows = self._connection.execute(select(book.ops).where(*mine).order_by(book.ops.c.n))
        return [(Verb(row.kind), _changed(image(spec, row.old), image(spec, row.new))) for row in rows]

    def _shadow(self, spec: EntitySpec, key: Key) -> tuple[int, int, Values] | None:
        names = ", ".join(f'"{field.name}"' for field in spec.columns)
        query = f'SELECT _rv, _b, {names} FROM "{SHADOW}{spec.name}" WHERE id = ?'
        row = self._connection.exec_driver_sql(query, (key[1],)).first()
        if row is None:
            return None
        return row[0], row[1], {field.column: value for field, value in zip(spec.columns, row[2:], strict=True)}

    def _rewrite(self, spec: EntitySpec, row: bytes, version: int, bucket: int, values: Values | None) -> None:
        if values is None:
            self._connection.exec_driver_sql(f'DELETE FROM "{spec.name}" WHERE id = ?', (row,))
            return
        plain = tuple(values.get(field.column, field.plain_default) for field in spec.columns)
        news = ", ".join(f"{name} = excluded.{name}" for name in _names(spec)[1:])
        shown = (row, version, bucket, *plain)
        self._insert(spec.name, spec, [shown], f"ON CONFLICT (id) DO UPDATE SET {news}")

    def _drop_orphans(self) -> None:
        """What waits here for a customer who has left is not shown any more; it is still sent."""
        for spec in self._registry:
            above = self._registry.owner(spec)
            if above is None:
                continue
            owner = f'"{above[0].name}"'
            self._connection.exec_driver_sql(
                f'DELETE FROM "{spec.name}" WHERE _rv = 0 AND {owner} IS NOT NULL '
                f'AND NOT EXISTS (SELECT 1 FROM "{above[1].name}" AS o WHERE o.id = "{spec.name}".{owner})'
            )


def _names(spec: EntitySpec) -> list[str]:
    return ["id", "_rv", "_b", *(f'"{field.name}"' for field in spec.columns)]


def _ids(block: Block) -> list[bytes]:
    return [block.ids[place : place + 16] for place in range(0, len(block.ids), 16)]


def _come_back(frames: Iterable[Frame], bucket: int, gone: Block) -> frozenset[bytes]:
    """The rows of a block that their bucket names again under a later number."""
    left = dict(zip(_ids(gone), accumulate(gone.seqs), strict=True))
    named = (block for frame in frames if frame.bucket == bucket for block in frame.blocks if _puts(block, gone.table))
    each = (pair for block in named for pair in zip(_ids(block), accumulate(block.seqs), strict=True))
    return frozenset(row for row, seq in each if left.get(row, seq) < seq)


def _puts(block: Block, table: int) -> bool:
    return block.kind is Kind.PUT and block.table == table


def _columns(spec: EntitySpec, block: Block, count: int) -> list[Iterable[Plain]]:
    """The block's columns, checked; what an older centre does not send has its default, a newer one's are left out."""
    columns: list[Iterable[Plain]] = []
    for place, field in enumerate(spec.columns):
        if place >= len(block.columns):
            columns.append(repeat(field.plain_default, count))
            continue
        values = block.columns[place]
        if values is None:
            columns.append(repeat(None, count))
            continue
        _must_fit(spec, place, values, count)
        columns.append(values)
    return columns


def _must_fit(spec: EntitySpec, place: int, values: Sequence[Plain], count: int) -> None:
    if len(values) != count:
        raise Trouble("message.bad", f"{spec.name} column {place} has {len(values)} of {count} values")
    try:
        check_column(spec, spec.columns[place], values)
    except NotPlain as error:
        raise Trouble("message.bad", str(error)) from error


def _changed(old: Values, new: Values) -> Values:
    return {column: value for column, value in new.items() if column not in old or old[column] != value}


def _slices(items: Sequence[int] | Sequence[bytes]) -> Iterator[Sequence[int] | Sequence[bytes]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))
