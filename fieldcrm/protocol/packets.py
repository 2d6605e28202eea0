"""One exchange in a file: closed for whom it is meant, signed by whom it is from, and whole or nothing."""

import os
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Annotated, Final, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codec import BadMessage, digest64, open_sealed, pack, seal, unpack
from fieldcrm.protocol.limits import LARGEST
from fieldcrm.protocol.sums import signed_parts

M = TypeVar("M", bound=msgspec.Struct)
Octets32 = Annotated[bytes, Meta(min_length=32, max_length=32)]
Octets64 = Annotated[bytes, Meta(min_length=64, max_length=64)]

MAGIC: Final = b"FCPACKET"
VERSION: Final = 1
LARGEST_FILE: Final = LARGEST + (1 << 20)
"""No packet is longer, and of a file nothing is read beyond."""

_HEAD: Final = struct.Struct(">8sBB8s32s")
_ONCE: Final = bytes(12)
"""A key closes one packet and no other, so that it needs no nonce of its own."""


class Way(IntEnum):
    """Where a packet goes."""

    TO_CENTRE = 1
    TO_DEVICE = 2
    RESCUE = 3
    """To the centre too, from a laptop that may never be heard of again."""

    LEASE = 4
    """To the centre, kept on the laptop itself: the key of its file, for as long as it may not be open."""

    KEY = 5
    """To a device: that key."""


class _Letter(msgspec.Struct, array_like=True, frozen=True):
    sender: str
    signature: Octets64
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Keys:
    """What one side has: the half that signs and the half that opens, both out of one secret of 32 bytes."""

    signs: Ed25519PrivateKey
    opens: X25519PrivateKey

    @classmethod
    def of_centre(cls, secret: bytes) -> "Keys":
        """The centre's."""
        signs = Ed25519PrivateKey.from_private_bytes(_derived(secret, b"fieldcrm packets signed by the centre 1"))
        return cls(signs, X25519PrivateKey.from_private_bytes(_derived(secret, b"fieldcrm packets to the centre 1")))

    @classmethod
    def of_device(cls, key: bytes) -> "Keys":
        """A device's: it signs with the key it signs every request with."""
        opens = X25519PrivateKey.from_private_bytes(_derived(key, b"fieldcrm packets to a device 1"))
        return cls(Ed25519PrivateKey.from_private_bytes(key), opens)

    @property
    def address(self) -> bytes:
        """What others close packets with that these keys open."""
        return self.opens.public_key().public_bytes_raw()

    @property
    def told(self) -> bytes:
        """What the other side has to know: 32 bytes to check signatures with, then the address."""
        return self.signs.public_key().public_bytes_raw() + self.address


@dataclass(frozen=True, slots=True)
class Opened:
    """A packet that was closed for us; nobody knows yet that it is from whom it says."""

    sender: str
    sealed: bytes
    signature: bytes
    signed: bytes

    def must_be_from(self, public: bytes, name: str) -> None:
        """Refuse what that key has not signed."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(self.signature, self.signed)
        except (InvalidSignature, ValueError):
            raise RuleBroken("packet.forged", name, "file") from None

    def message(self, kind: type[M], name: str) -> M:
        """What it holds."""
        try:
            return unpack(kind, open_sealed(self.sealed, limit=LARGEST))
        except BadMessage as error:
            raise RuleBroken("packet.unreadable", f"{name}: {error}", "file") from None


def close(way: Way, message: msgspec.Struct, keys: Keys, to: bytes, sender: str = "") -> bytes:
    """The packet as a file; only whoever has the other half of `to` can read any of it."""
    once = X25519PrivateKey.from_private_bytes(os.urandom(32))
    return closed_with(once, way, message, keys, to, sender)


def closed_with(once: X25519PrivateKey, way: Way, message: msgspec.Struct, keys: Keys, to: bytes, sender: str) -> bytes:
    """The same with a key that is given, which may never be given twice."""
    sealed = seal(pack(message))
    letter = _Letter(sender, keys.signs.sign(_signed(way, to, sealed)), sealed)
    public = once.public_key().public_bytes_raw()
    head = _HEAD.pack(MAGIC, VERSION, way, digest64(to), public)
    key = _key(once.exchange(X25519PublicKey.from_public_bytes(to)), public, to)
    return head + ChaCha20Poly1305(key).encrypt(_ONCE, pack(letter), head)


def open_packet(content: bytes, way: Way, keys: Keys, name: str) -> Opened:
    """What the file holds; RuleBroken says in words why it is none for here, and then nothing was done."""
    public = must_be_for(content, way, keys.address, name)
    head, closed = content[: _HEAD.size], content[_HEAD.size :]
    try:
        key = _key(keys.opens.exchange(X25519PublicKey.from_public_bytes(public)), public, keys.address)
        letter = unpack(_Letter, ChaCha20Poly1305(key).decrypt(_ONCE, closed, head))
    except (InvalidTag, ValueError):
        raise RuleBroken("packet.damaged", name, "file") from None
    except BadMessage as error:
        raise RuleBroken("packet.unreadable", f"{name}: {error}", "file") from None
    return Opened(letter.sender, letter.sealed, letter.signature, _signed(way, keys.address, letter.sealed))


def must_be_for(content: bytes, way: Way, to: bytes, name: str) -> bytes:
    """The key that was made for this one packet; RuleBroken if, by its head, it is none that way to that address."""
    if content[: len(MAGIC)] != MAGIC:
        raise RuleBroken("packet.none", name, "file")
    if len(content) > LARGEST_FILE:
        raise RuleBroken("file.large", name, "file")
    if len(content) > len(MAGIC) and content[len(MAGIC)] != VERSION:
        raise RuleBroken("packet.newer", name, "file")
    if len(content) < _HEAD.size:
        raise RuleBroken("packet.damaged", name, "file")
    _, _, told, meant_for, public = _HEAD.unpack_from(content)
    if told != way:
        raise RuleBroken("packet.capsule" if told == Way.RESCUE else "packet.other_way", name, "file")
    if meant_for != digest64(to):
        raise RuleBroken("packet.not_for_us", name, "file")
    return bytes(public)


def is_address(to: bytes) -> bool:
    """Whether packets can be closed with it: there are numbers that open for everybody."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(to))
    except ValueError:
        return False
    return True


def is_packet(beginning: bytes) -> bool:
    """Whether a file begins as packets do."""
    return beginning.startswith(MAGIC)


def _signed(way: Way, to: bytes, sealed: bytes) -> bytes:
    """For whom it was meant is signed too: nobody can hand it on to another in the sender's name."""
    return signed_parts(f"packet {way.value}", to + sealed)


def _key(shared: bytes, public: bytes, to: bytes) -> bytes:
    return _derived(shared, b"fieldcrm packet 1" + public + to)


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)
