"""What two sides compare of a bucket beyond its count and checksum: all that is in its rows, in 256 ranges."""

import struct
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, Final

import msgspec

from fieldcrm.protocol.codec import BadMessage, digest64

RANGES: Final = 256
SHORT: Final = 4
"""So much of a row's digest is told where rows are compared one by one."""

_WRAP: Final = (1 << 64) - 1
_SUMS: Final = struct.Struct(f">{RANGES}Q")
_encode: Final = msgspec.msgpack.Encoder().encode


def row_digest(table: int, row: bytes, version: int, values: Sequence[Any]) -> bytes:
    """Of everything in a row: its travelling columns by ascending number, in their one plain spelling."""
    return blake2b(_encode((table, row, version, *values)), digest_size=8).digest()


def range_of(row: bytes) -> int:
    """By the last byte of its id: the first ones of a UUIDv7 are a time, and rows of one day would share a range."""
    return row[-1]


class Ranges:
    """The sums of a bucket's row digests, range by range, and how many rows each has."""

    def __init__(self) -> None:
        self._sums = [0] * RANGES
        self.counts = [0] * RANGES

    def add(self, row: bytes, digest: bytes) -> None:
        """One more row; order does not matter."""
        place = range_of(row)
        self._sums[place] = (self._sums[place] + int.from_bytes(digest)) & _WRAP
        self.counts[place] += 1

    def packed(self) -> bytes:
        """The sums as they travel."""
        return _SUMS.pack(*self._sums)

    def digest(self) -> bytes:
        """Eight bytes for all of them."""
        return digest64(self.packed())

    def differing(self, packed: bytes) -> list[int]:
        """The ranges in which the other side has something else."""
        if len(packed) != _SUMS.size:
            raise BadMessage(f"sums of {len(packed)} bytes")
        theirs = _SUMS.unpack(packed)
        return [place for place in range(RANGES) if self._sums[place] != theirs[place]]
