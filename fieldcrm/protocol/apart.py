"""Rows that are told apart from the answer which names them, so that whatever stands in between may keep them.

A piece is closed under a key made of what is in it and of a secret of the centre's: the same rows are the same bytes
for everybody, whoever carries or keeps them sees nothing, and its name opens nothing. Name and key stand in an answer.
"""

from hashlib import blake2b
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldcrm.protocol.codec import BadMessage, open_sealed, seal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Apart, Block

PIECES_PATH: Final = "/v1/pieces/"
_ONCE: Final = bytes(12)
"""A key closes one piece and no other."""

_decoder = msgspec.msgpack.Decoder(tuple[Block, ...])


def closed(blocks: bytes, secret: bytes) -> tuple[bytes, bytes, bytes]:
    """Packed blocks as they are kept by others: the name, the key, and the bytes."""
    key = blake2b(blocks, digest_size=32, key=secret, person=b"fieldcrm piece 1").digest()
    body = ChaCha20Poly1305(key).encrypt(_ONCE, seal(blocks), None)
    return name_of(body), key, body


def opened(body: bytes, told: Apart) -> tuple[Block, ...]:
    """The blocks; BadMessage where it is not what was told of."""
    if name_of(body) != told.name:
        raise BadMessage("a piece of another name")
    try:
        sealed = ChaCha20Poly1305(told.key).decrypt(_ONCE, body, None)
        return _decoder.decode(open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    except (InvalidTag, ValueError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(f"a piece that does not open: {error}") from None


def name_of(body: bytes) -> bytes:
    """What it is called, whoever has it: its digest."""
    return blake2b(body, digest_size=32).digest()
