"""Messages to bytes and back: msgpack, zstd where it helps, and a digest that a cut or flipped body fails."""

import hashlib
import sys
from functools import lru_cache
from typing import Any, Final, TypeGuard, TypeVar

import msgspec
from msgspec.structs import astuple

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

M = TypeVar("M", bound=msgspec.Struct)

RAW, ZSTD = b"\x00", b"\x01"
DIGEST_BYTES: Final = 8
WORTH_COMPRESSING: Final = 96
LEVEL, HARD, HARDEST = 3, 15, 19
LONGEST: Final = 4
"""Times what was asked for: no page weighs more, and what is longer was not asked for by the page."""

SMALL: Final = 8 << 10
"""Bytes: what is no longer is pressed as hard as can be in less than a millisecond."""

NARROW: Final = 128 << 10
"""Who asks for pages no larger is on a slow link, or does not know: a tenth less is worth hundredths of a second."""

WINDOW: Final = 24
"""The largest window a frame may ask a reader to keep, in powers of two: 16 MiB."""

_encoder = msgspec.msgpack.Encoder()
_LEAVES: Final = frozenset({int, bytes, str, bool, type(None), dict})


class BadMessage(Exception):
    """Bytes from outside that are no message: cut, flipped, too large, or not what was expected. Nothing was done."""


def digest64(*parts: bytes) -> bytes:
    """The first 8 bytes a BLAKE2b of that length gives."""
    return hashlib.blake2b(b"".join(parts), digest_size=DIGEST_BYTES).digest()


def pack(message: msgspec.Struct) -> bytes:
    """The message as msgpack, each struct an array with its trailing defaults left out."""
    return _encoder.encode(_trimmed(message))


def pack_all(messages: tuple[msgspec.Struct, ...]) -> bytes:
    """Several messages as a field of another one holds them."""
    return _encoder.encode(_trimmed(messages))


@lru_cache
def _decoder(kind: type[M]) -> msgspec.msgpack.Decoder[M]:
    """Made once a kind: of a small message it is the dearer half."""
    return msgspec.msgpack.Decoder(kind)


def unpack(kind: type[M], body: bytes) -> M:
    """The message; BadMessage says at which place it is none."""
    try:
        message: M = _decoder(kind).decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(f"{kind.__name__}: {error}") from None
    return message


def seal_for_link(body: bytes, page: int) -> bytes:
    """Sealed for who asks for pages of so many bytes (0: as large as is usual), as hard pressed as pays there."""
    is_narrow = page <= NARROW and len(body) <= LONGEST * page
    return seal(body, HARDEST if len(body) <= SMALL else HARD if is_narrow else LEVEL)


def seal(body: bytes, level: int = LEVEL) -> bytes:
    """What goes over the line: a form byte, the digest of the plain body, and the body, compressed if that is less."""
    form, carried = RAW, body
    if len(body) >= WORTH_COMPRESSING:
        squeezed = zstd.compress(body, level)
        if len(squeezed) < len(body):
            form, carried = ZSTD, squeezed
    return form + digest64(body) + carried


def digest_of(sealed: bytes) -> bytes:
    """The digest of the plain body, as it heads the sealed one."""
    return sealed[1 : 1 + DIGEST_BYTES]


def open_sealed(sealed: bytes, *, limit: int) -> bytes:
    """The plain body of at most `limit` bytes; a digest that does not match, or a bomb, is a BadMessage."""
    form, told, carried = sealed[:1], digest_of(sealed), sealed[1 + DIGEST_BYTES :]
    body = _expand(form, carried, limit)
    if digest64(body) != told:
        raise BadMessage("the digest does not match: the message was cut or changed on the way")
    return body


def open_signed(told: bytes, *, limit: int) -> bytes:
    """The same of a body that has no digest: it was signed, and so nothing of it was changed on the way."""
    return _expand(told[:1], told[1:], limit)


def _expand(form: bytes, carried: bytes, limit: int) -> bytes:
    if form == RAW:
        body = carried
    elif form == ZSTD:
        body = _decompress(carried, limit)
    else:
        raise BadMessage(f"unknown form {form.hex() or 'of an empty message'}")
    if len(body) > limit:
        raise BadMessage(f"more than {limit} bytes")
    return body


def _decompress(carried: bytes, limit: int) -> bytes:
    """Stops at the limit while unpacking: a small bomb never becomes a large one."""
    stream = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: WINDOW})
    try:
        body = stream.decompress(carried, max_length=limit + 1)
    except zstd.ZstdError as error:
        raise BadMessage(f"not zstd: {error}") from None
    if not stream.eof and len(body) <= limit:
        raise BadMessage("the message was cut")
    if stream.unused_data:
        raise BadMessage("bytes after the end")
    return body


def _trimmed(value: object) -> object:
    """Structs become lists without their trailing defaults; everything else is left to the encoder."""
    if type(value) in _LEAVES:
        return value
    if isinstance(value, msgspec.Struct):
        return _struct(value)
    return [_struct(each) for each in value] if _are_structs(value) else value


def _are_structs(value: Any) -> TypeGuard[tuple[msgspec.Struct, ...]]:
    """A field holds structs or does not: the first tells for all."""
    return isinstance(value, tuple) and value != () and isinstance(value[0], msgspec.Struct)


def _struct(value: msgspec.Struct) -> list[object]:
    defaults = value.__struct_defaults__
    values: list[object] = list(astuple(value))
    required = len(values) - len(defaults)
    while len(values) > required and _is_default(values[-1], defaults[len(values) - 1 - required]):
        values.pop()
    return [_trimmed(each) for each in values]


def _is_default(value: object, default: object) -> bool:
    """msgspec keeps an empty dict or list as a factory; any empty one then counts."""
    if value == default:
        return True
    return isinstance(value, dict | list | tuple) and not value
