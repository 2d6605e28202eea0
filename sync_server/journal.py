"""Writing a batch: rows once, numbers given bucket by bucket in the order of commits, sums and tombstones kept."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, select, update

from fieldcrm.protocol.messages import Kind, Plain
from fieldcrm.protocol.sums import added, row_sum, taken
from sync_server.rows import Standing
from sync_server.store.dialects import upsert
from sync_server.store.tables import bucket_rows, buckets

Entry = tuple[int, bytes, Kind]
"""Table, row, and what a bucket says of it."""


def write(connection: Connection, tables: Mapping[str, Table], changed: Sequence[Standing]) -> None:
    """Make a batch's rows durable under the next numbers of their buckets.

    The heads are locked in ascending order until the commit, so that the order of numbers is the order of commits
    and no reader can pass over a slower writer.
    """
    entries: dict[str, list[Entry]] = defaultdict(list)
    for row in changed:
        for name, kind in _told(row):
            entries[name].append((*row.key, kind))
    numbers = _number(connection, entries, _shares(changed))
    ids = {name: found[0] for name, found in numbers.items()}
    _write_rows(connection, tables, changed, numbers, ids)
    for name, found in entries.items():
        _write_tombstones(connection, numbers[name], found)


def _told(row: Standing) -> Iterable[tuple[str, Kind]]:
    """Which buckets hear of the row, and what."""
    was = row.was
    if was is not None and not was.deleted and was.bucket != row.bucket:
        yield was.bucket, Kind.LEAVE
        if row.deleted:
            return
    yield row.bucket, Kind.DELETE if row.deleted else Kind.PUT


def _shares(changed: Iterable[Standing]) -> dict[str, tuple[int, int]]:
    """By bucket: how its count and its checksum change."""
    counts: dict[str, int] = defaultdict(int)
    sums: dict[str, int] = defaultdict(int)
    for row in changed:
        if row.was is not None and not row.was.deleted:
            counts[row.was.bucket] -= 1
            sums[row.was.bucket] = taken(sums[row.was.bucket], row_sum(*row.key, row.was.version))
        if not row.deleted:
            counts[row.bucket] += 1
            sums[row.bucket] = added(sums[row.bucket], row_sum(*row.key, row.version))
    return {name: (counts[name], sums[name]) for name in counts}


def _number(
    connection: Connection, entries: Mapping[str, Sequence[Entry]], shares: Mapping[str, tuple[int, int]]
) -> dict[str, tuple[int, int]]:
    """Bucket id and the number before the first of this batch, by name."""
    _make_missing(connection, entries)
    query = select(buckets).where(buckets.c.name.in_(list(entries))).order_by(buckets.c.id).with_for_update()
    found = connection.execute(query).all()
    for row in found:
        count, share = shares.get(row.name, (0, 0))
        values = {"head": row.head + len(entries[row.name]), "n": row.n + count, "cs": added(row.cs, share)}
        connection.execute(update(buckets).where(buckets.c.id == row.id).values(values))
    return {row.name: (row.id, row.head) for row in found}


def _make_missing(connection: Connection, names: Iterable[str]) -> None:
    known = set(connection.scalars(select(buckets.c.name).where(buckets.c.name.in_(list(names)))))
    for name in sorted(set(names) - known):
        connection.execute(upsert(connection, buckets, ["name"], update=False), {"name": name})


def _write_rows(
    connection: Connection,
    tables: Mapping[str, Table],
    changed: Sequence[Standing],
    numbers: Mapping[str, tuple[int, int]],
    ids: Mapping[str, int],
) -> None:
    placed: dict[str, int] = defaultdict(int)
    rows: dict[str, list[dict[str, Plain]]] = defaultdict(list)
    for row in changed:
        for name, _ in _told(row):
            placed[name] += 1
        seq = numbers[row.bucket][1] + placed[row.bucket]
        rows[row.spec.name].append(_values(row, ids[row.bucket], seq))
    for name, values in rows.items():
        connection.execute(upsert(connection, tables[name], ["id"]), values)


def _values(row: Standing, bucket: int, seq: int) -> dict[str, Plain]:
    domain: dict[str, Plain] = {field.name: row.values.get(field.column) for field in row.spec.columns}
    stamps = msgspec.msgpack.encode(row.stamps) if row.stamps else None
    own: dict[str, Plain] = {"_rv": row.version, "_gv": stamps, "_b": bucket, "_seq": seq, "_del": int(row.deleted)}
    return {"id": row.id, **domain, **own}


def _write_tombstones(connection: Connection, number: tuple[int, int], entries: Sequence[Entry]) -> None:
    bucket, head = number
    back: list[dict[str, Plain]] = [
        {"b": bucket, "t": table, "r": row} for table, row, kind in entries if kind is Kind.PUT
    ]
    gone = [
        {"bucket": bucket, "tbl": table, "row": row, "seq": head + place, "op": int(kind)}
        for place, (table, row, kind) in enumerate(entries, 1)
        if kind is not Kind.PUT
    ]
    if gone:
        connection.execute(upsert(connection, bucket_rows, ["bucket", "tbl", "row"]), gone)
    if back and connection.scalar(select(bucket_rows.c.seq).where(bucket_rows.c.bucket == bucket).limit(1)):
        _take_back(connection, back)


def _take_back(connection: Connection, rows: Sequence[Mapping[str, Plain]]) -> None:
    """A row that has come back into a bucket is no longer told of as gone."""
    where = (
        bucket_rows.c.bucket == bindparam("b"),
        bucket_rows.c.tbl == bindparam("t"),
        bucket_rows.c.row == bindparam("r"),
    )
    connection.execute(delete(bucket_rows).where(*where), list(rows))
