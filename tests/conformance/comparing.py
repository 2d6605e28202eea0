"""A stranger that compares what it holds with the centre, written from docs/PROTOCOL.md alone as the rest of it is."""

from typing import Any, Final

import msgspec

from tests.conformance.stranger import BLOCK, VERSION, Row, Stranger, digest, entries_of, filled

PUT, LEAVE = 0, 3
SAME, BEHIND = 0, 2
VERIFIED: Final[list[Any]] = [b"", 0, b"", [], False]


def verify(stranger: Stranger) -> int:
    """Prove bucket by bucket that this device holds what the centre holds; says how many rows were put right."""
    return sum(_verify(stranger, bucket) for bucket, cursor in stranger.cursors.items() if cursor)


def _verify(stranger: Stranger, bucket: int) -> int:
    columns: dict[int, int] = {}
    for (table, _), (_, _, row) in stranger.image.items():
        columns[table] = max(columns.get(table, 0), *row)
    asked = [VERSION, stranger.epoch, stranger.schema, bucket, stranger.cursors[bucket], columns]
    sums = _sums(stranger, bucket, columns)
    finding, theirs, _, _ = _compared(stranger, [*asked, digest(sums)])
    if finding == BEHIND:
        raise ConnectionError("exchange first")
    if finding == SAME:
        return 0
    ranges = bytes(place for place in range(256) if sums[8 * place :][:8] != theirs[8 * place :][:8])
    finding, _, blocks, more = _compared(stranger, [*asked, b"", ranges, _listed(stranger, bucket, columns, ranges)])
    assert not more
    entries = [each for block in blocks for each in entries_of(filled(block, BLOCK))]
    for kind, key, _, version, row in entries:
        if kind == PUT:
            stranger.image[key] = (version, bucket, row)
    for kind, key, *_ in entries:
        if kind == LEAVE and stranger.image.get(key, (0, 0, {}))[1] == bucket:
            del stranger.image[key]
    return len(entries) + _verify(stranger, bucket)


def _compared(stranger: Stranger, request: list[Any]) -> list[Any]:
    about, *found = stranger.post("/v1/verify", request, VERIFIED, is_signed=True)
    if about != digest(msgspec.msgpack.encode(request)):
        raise ConnectionError("an answer to something else")
    return found


def _sums(stranger: Stranger, bucket: int, columns: dict[int, int]) -> bytes:
    sums = [0] * 256
    for (table, row), (version, home, values) in stranger.image.items():
        if home == bucket:
            sums[row[15]] += int.from_bytes(row_digest(table, row, version, values, columns[table]))
    return b"".join((each % 2**64).to_bytes(8) for each in sums)


def _listed(stranger: Stranger, bucket: int, columns: dict[int, int], ranges: bytes) -> list[list[Any]]:
    found: list[list[Any]] = []
    for table, last in columns.items():
        here = [
            (row, version, row_digest(table, row, version, values, last)[:4])
            for (kind, row), (version, home, values) in stranger.image.items()
            if (kind, home) == (table, bucket) and row[15] in ranges
        ]
        ids, versions, digests = zip(*here, strict=True) if here else ((), (), ())
        steps = [after - before for before, after in zip((0, *versions), versions, strict=False)]
        found.append([table, b"".join(ids), steps, b"".join(digests)])
    return found


def row_digest(table: int, row: bytes, version: int, values: Row, last: int) -> bytes:
    told = [values.get(column) for column in range(2, last + 1)]
    return digest(msgspec.msgpack.encode([table, row, version, *told]))
