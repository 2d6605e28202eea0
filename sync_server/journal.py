"""Writing a batch: rows once, numbers given bucket by bucket in the order of commits, sums and tombstones kept."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete

from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.messages import Kind, Plain
from fieldcrm.protocol.sums import added, row_sum, taken
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import later_kinds
from sync_server.later_kinds import NOTHING, Sum
from sync_server.rows import Key, Standing
from sync_server.store import pushes
from sync_server.store.dialects import Row, bulk, upsert
from sync_server.store.tables import bucket_rows, buckets

OWN: Final = ("_rv", "_gv", "_b", "_seq", "_since", "_del")
"""The columns of a row that are not the domain's, in the order they are written here."""


class Page(msgspec.Struct):
    """What a batch writes into one bucket. Entries have places from 1 on; numbers only once the head is locked.

    `sums` are what it adds to the count and checksum, by the schema that first knew the kinds; `total` is what these
    come to then."""

    places: int = 0
    sums: dict[int, Sum] = {}
    gone: list[tuple[Key, Kind, int]] = []
    came: list[Key] = []
    bucket: int = 0
    head: int = 0
    total: Sum = NOTHING

    def put(self, spec: EntitySpec, row: bytes, version: int) -> int:
        """A row stands here; says at which place."""
        n, cs = self.sums.get(spec.since, NOTHING)
        self.sums[spec.since] = (n + 1, added(cs, row_sum(spec.told.wire, row, version)))
        self.places += 1
        return self.places

    def take(self, spec: EntitySpec, row: bytes, version: int) -> None:
        """A row as it stood here does not any more."""
        n, cs = self.sums.get(spec.since, NOTHING)
        self.sums[spec.since] = (n - 1, taken(cs, row_sum(spec.told.wire, row, version)))

    @property
    def sum(self) -> Sum:
        """What all of it comes to."""
        rows, sums = zip(NOTHING, *self.sums.values(), strict=True)
        return sum(rows), added(*sums)

    def tell_gone(self, key: Key, kind: Kind) -> int:
        """Those who hold the bucket hear that the row has gone; says at which place."""
        self.places += 1
        self.gone.append((key, kind, self.places))
        return self.places


Pages = defaultdict[str, Page]

_HELD: Final = "held"


class Written(msgspec.Struct, frozen=True):
    """The rows that a batch has written into a bucket, each with its number, and how many and which sum are there now.
    It wrote all numbers after `since` up to `until`; `is_all` unless some tell of rows that have gone, or come."""

    bucket: int
    since: int
    until: int
    total: Sum
    rows: Sequence[tuple[Standing, int]]
    is_all: bool


class Entries(msgspec.Struct, frozen=True):
    """What a batch has entered in which buckets."""

    _pages: Mapping[str, Page]
    _placed: Sequence[tuple[Standing, int]]

    @property
    def heads(self) -> Mapping[int, int]:
        """How far these buckets go now."""
        return {page.bucket: page.head + page.places for page in self._pages.values()}

    @property
    def written(self) -> Sequence[Written]:
        """Bucket by bucket."""
        return [
            Written(
                bucket=page.bucket,
                since=page.head,
                until=page.head + page.places,
                total=page.total,
                rows=[(row, page.head + place) for row, place in self._placed if row.bucket == name],
                is_all=not page.gone and not page.came,
            )
            for name, page in self._pages.items()
        ]


def write(connection: Connection, tables: Mapping[str, Table], changed: Sequence[Standing]) -> Entries:
    """Make a batch's rows durable under the next numbers of their buckets."""
    pages: Pages = defaultdict(Page)
    placed = [(row, _enter(pages, row)) for row in changed]
    number(connection, pages, _only(changed))
    _write_rows(connection, tables, pages, placed)
    for page in pages.values():
        _write_tombstones(connection, page)
    return Entries(pages, placed)


def _only(changed: Sequence[Standing]) -> Standing | None:
    """The one row that was changed, if it lives where it lived before."""
    if len(changed) != 1 or changed[0].was is None or changed[0].was.bucket != changed[0].bucket:
        return None
    return changed[0]


def number(connection: Connection, pages: Pages, only: Standing | None = None) -> None:
    """Learn where each bucket's numbers go on, and move its head past this batch. Of an `only` row, which stays where
    it is, that may have been foreseen.

    The heads are locked in ascending order until the commit, so that the order of numbers is the order of commits
    and no reader can pass over a slower writer.
    """
    if not pages:
        return
    locked = _locked(connection, pages) if only is None else _home_of(connection, only)
    if len(locked) < len(pages):
        _make(connection, pages.keys() - {row[1] for row in locked})
        locked = _locked(connection, pages)
    held(connection).update(row[0] for row in locked)
    for id, name, head, n, cs in locked:
        page = pages[name]
        page.bucket, page.head = id, head
        rows, share = page.sum
        page.total = n + rows, added(cs, share)
        pushes.further(connection, id, head + page.places, *page.total)
        later_kinds.note(connection, id, page.sums)


def held(connection: Connection) -> set[int]:
    """The buckets whose heads this transaction has locked: until its commit nobody else writes in them."""
    found: set[int] = connection.info.setdefault(_HELD, set())
    return found


def hold_nothing(connection: Connection) -> None:
    """A transaction begins, or something in it was undone, and with it what that had locked."""
    held(connection).clear()


def _enter(pages: Pages, row: Standing) -> int:
    """Say in each bucket what it hears of the row; its place in the bucket it lives in."""
    was = row.was if row.was is not None and not row.was.deleted else None
    page = pages[row.bucket]
    if was is not None:
        pages[was.bucket].take(row.spec, row.id, was.version)
        if was.bucket != row.bucket:
            pages[was.bucket].tell_gone(row.key, Kind.LEAVE)
            page.came += [] if row.deleted else [row.key]
    return page.tell_gone(row.key, Kind.DELETE) if row.deleted else page.put(row.spec, row.id, row.version)


def _locked(connection: Connection, names: Collection[str]) -> Sequence[Row]:
    return bulk(connection).hold(connection, buckets, ["id", "name", "head", "n", "cs"], names, key="name")


def _home_of(connection: Connection, row: Standing) -> Sequence[Row]:
    return pushes.hold_home(connection, row.spec.name, row.id, row.bucket)


def _make(connection: Connection, names: Iterable[str]) -> None:
    for name in sorted(names):
        connection.execute(upsert(connection, buckets, ["name"], update=False), {"name": name})


def _write_rows(
    connection: Connection, tables: Mapping[str, Table], pages: Pages, placed: Iterable[tuple[Standing, int]]
) -> None:
    """New rows whole; of standing ones only what differs, those that differ alike together."""
    made: dict[str, list[Row]] = defaultdict(list)
    edited: dict[tuple[str, tuple[str, ...]], list[Row]] = defaultdict(list)
    kinds: dict[str, EntitySpec] = {}
    for row, place in placed:
        kinds[row.spec.name] = row.spec
        fields = _differing(row, row.was) if row.was is not None else []
        own = _own(row, pages[row.bucket], place, fields)
        if row.was is None:
            made[row.spec.name].append((row.id, *own, *(row.values.get(each.column) for each in row.spec.columns)))
        else:
            names = tuple(each.name for each in fields)
            edited[row.spec.name, names].append((row.rid, *own, *(row.values[each.column] for each in fields)))
    for name, rows in made.items():
        bulk(connection).insert(connection, tables[name], whole(kinds[name]), rows)
    for (name, names), rows in edited.items():
        bulk(connection).update(connection, tables[name], [*OWN, *names], rows)


def whole(spec: EntitySpec) -> list[str]:
    """The columns of a new row: its id, those of `OWN`, then the domain's by ascending number."""
    return ["id", *OWN, *spec.column_names]


def _differing(row: Standing, was: Standing) -> list[FieldSpec]:
    before = was.values
    return [row.spec.by_column[column] for column, value in row.values.items() if before[column] != value]


def _own(row: Standing, page: Page, place: int, differing: Iterable[FieldSpec]) -> Sequence[Plain]:
    stamps = msgspec.msgpack.encode(row.stamps) if row.stamps else None
    seq = page.head + place
    return row.version, stamps, page.bucket, seq, row.since if _is_patched(row, differing) else seq, int(row.deleted)


def _is_patched(row: Standing, differing: Iterable[FieldSpec]) -> bool:
    """Whether all that differs from what stood in the same bucket is in groups that say who wrote them.

    A row that goes to another owner comes anew: whoever is being told the bucket kind by kind may not have that one.
    """
    was = row.was
    if was is None or was.deleted or was.bucket != row.bucket:
        return False
    return all(row.spec.group_number[each.group] in row.stamps and Mark.OWNER not in each.marks for each in differing)


def _write_tombstones(connection: Connection, page: Page) -> None:
    if page.gone:
        gone = [
            {"bucket": page.bucket, "tbl": table, "row": row, "seq": page.head + place, "op": int(kind)}
            for (table, row), kind, place in page.gone
        ]
        connection.execute(upsert(connection, bucket_rows, ["bucket", "tbl", "row"]), gone)
    if page.came:
        _take_back(connection, [{"b": page.bucket, "t": table, "r": row} for table, row in page.came])


def _take_back(connection: Connection, rows: Sequence[Mapping[str, Plain]]) -> None:
    """A row that has come back into a bucket is no longer told of as gone."""
    where = (
        bucket_rows.c.bucket == bindparam("b"),
        bucket_rows.c.tbl == bindparam("t"),
        bucket_rows.c.row == bindparam("r"),
    )
    connection.execute(delete(bucket_rows).where(*where), list(rows))
