"""Numbers both sides work out alike: a bucket's checksum, where a device stands, and hybrid clocks."""

import struct
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from types import MappingProxyType

from fieldcrm.protocol.codec import digest64

_WRAP = 1 << 64
_ROW = struct.Struct(">H16sq")
_REST = struct.Struct(">16sq")
EPOCH_ROOT = 8
"""So many bytes of an epoch's name are the company's; the rest says which life of its database it is."""
EPOCH_SHIFT = 38
HLC_SHIFT = 16


def row_sum(table: int, row: bytes, version: int) -> int:
    """One row's share in its bucket's checksum."""
    return int.from_bytes(blake2b(_ROW.pack(table, row, version), digest_size=8).digest())


def row_sums(table: int, rows: Sequence[bytes], versions: Sequence[int]) -> int:
    """The shares of many rows of a kind, added up; it takes half the time of each by itself."""
    begun, put = blake2b(table.to_bytes(2), digest_size=8), _REST.pack
    shares: list[bytes] = []
    for row, version in zip(rows, versions, strict=True):
        share = begun.copy()
        share.update(put(row, version))
        shares.append(share.digest())
    return sum(struct.unpack(f">{len(shares)}Q", b"".join(shares)))


def added(total: int, *more: int) -> int:
    """A checksum with shares added; order does not matter. Kept as a signed 64-bit number, as databases do."""
    return _signed((total + sum(more)) % _WRAP)


def taken(total: int, *less: int) -> int:
    """A checksum with shares taken off."""
    return _signed((total - sum(less)) % _WRAP)


def _signed(number: int) -> int:
    return number - _WRAP if number >= _WRAP >> 1 else number


def standing_digest(
    epoch: bytes,
    incarnation: int,
    schema: int,
    cursors: Mapping[int, int],
    highest: Mapping[int, int],
    filling: Mapping[int, tuple[int, int, int]] = MappingProxyType({}),
    lease: int = 0,
) -> bytes:
    """Eight bytes for everything a server keeps of where a device stands."""
    numbers = [incarnation, schema]
    for pairs in (cursors, highest):
        numbers.append(len(pairs))
        numbers.extend(chain.from_iterable(sorted(pairs.items())))
    if filling:
        numbers.extend(number for bucket, place in sorted(filling.items()) for number in (bucket, *place))
    if lease:
        numbers.append(lease)
    return digest64(epoch, struct.pack(f">{len(numbers)}q", *numbers))


def next_hlc(last: int, now_ms: int) -> int:
    """A moment later than every one given out or heard of, and not before the clock."""
    return max(last + 1, now_ms << HLC_SHIFT)


def next_version(version: int, epoch_number: int) -> int:
    """The row's next version; a restore of the server lifts all later ones above whatever was lost."""
    return max(version + 1, epoch_number << EPOCH_SHIFT)


def signed_parts(path: str, body: bytes) -> bytes:
    """What a device signs of a request."""
    return path.encode() + b"\n" + body
