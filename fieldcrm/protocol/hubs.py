"""What goes by way of a hub: packets that are left there, its receipts for them, and the answers that come back."""

import hashlib
import struct
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import Meta

from fieldcrm.protocol.codec import BadMessage, pack, unpack
from fieldcrm.protocol.messages import Whole
from fieldcrm.protocol.packets import Octets32, Octets64
from fieldcrm.protocol.sums import signed_parts

HUB_PATH: Final = "/v1/hub"
"""Where a device leaves packets at a hub, and collects what came back."""

CARRIED_PATH: Final = "/v1/carried"
"""Where a hub brings them to the centre."""

PACKET_BYTES: Final = 3 << 20
"""No packet that goes by way of a hub is longer: it fits one request."""

WORK_BYTES: Final = 5 << 19
"""So many bytes of transactions the reference puts into one."""

BACK_BYTES: Final = 8 << 20
"""A packet back has so many bytes of pages, and what the last of them has beyond."""

MOST_GOT: Final = 100

_CREDENTIAL: Final = "fieldcrm hub 1"
_SLIP: Final = "fieldcrm left at a hub 1"
_MOMENT: Final = struct.Struct(">q")


class Credential(msgspec.Struct, array_like=True, frozen=True):
    """Who a hub is, in the centre's own word: its device code, its name for people, the key it signs with."""

    code: str
    name: str
    key: Octets32
    signature: Octets64


class Slip(msgspec.Struct, array_like=True, frozen=True):
    """A hub's receipt: the packet of that SHA-256 lies there since then, by the hub's clock."""

    digest: Octets32
    at: Whole
    signature: Octets64


class Brought(msgspec.Struct, array_like=True, frozen=True):
    """What the centre made of the packet of that SHA-256, as the hub heard it `at`: a packet for the device, or the
    code of a sentence that says why it took nothing."""

    digest: Octets32
    at: Whole
    answer: bytes = b""
    reason: str = ""


class HubRequest(msgspec.Struct, array_like=True, frozen=True):
    """A device asks a hub. `key` is its public key, by which alone the hub knows it; `packet` is left there, if
    there is one; `got` are the SHA-256 of packets whose answers the hub need not keep any more."""

    version: int
    key: Octets32
    packet: bytes = b""
    got: Annotated[tuple[Octets32, ...], Meta(max_length=MOST_GOT)] = ()


class HubAnswer(msgspec.Struct, array_like=True, frozen=True):
    """What a hub says. `hub` is its packed Credential, `slip` the receipt for the packet that was left.

    `lying` counts the device's packets that have not been carried yet, the oldest since `since`; with `more` there is
    more to collect than fits one answer.
    """

    about: bytes
    hub: bytes
    slip: Slip | None = None
    brought: tuple[Brought, ...] = ()
    lying: Whole = 0
    since: Whole = 0
    more: bool = False


class CarryRequest(msgspec.Struct, array_like=True, frozen=True):
    """A hub brings a packet to the centre, and says by which key it knows the device that left it."""

    version: int
    packet: bytes
    key: Octets32


class CarryAnswer(msgspec.Struct, array_like=True, frozen=True):
    """What the centre made of it, and in `device` whose it is, where the key is that device's."""

    about: bytes
    device: str = ""
    answer: bytes = b""
    reason: str = ""


def packet_digest(packet: bytes) -> bytes:
    """By which a packet is known outside: its SHA-256."""
    return hashlib.sha256(packet).digest()


def credential(centre: Ed25519PrivateKey, code: str, name: str, key: bytes) -> bytes:
    """The centre's word, packed, that this is a hub of its company."""
    return pack(Credential(code, name, key, centre.sign(_named(code, name, key))))


def hub_of(told: bytes, centre: bytes) -> Credential:
    """The hub that the centre with that public key has named; BadMessage if it has named none so."""
    found = unpack(Credential, told)
    _must_be_signed(centre, found.signature, _named(found.code, found.name, found.key))
    return found


def slip(hub: Ed25519PrivateKey, digest: bytes, at_ms: int) -> Slip:
    """A hub's receipt."""
    return Slip(digest, at_ms, hub.sign(_left(digest, at_ms)))


def must_be_slip(told: Slip, hub: Credential, packet: bytes) -> None:
    """BadMessage unless that hub has signed that it has this very packet."""
    if told.digest != packet_digest(packet):
        raise BadMessage("a receipt for another packet")
    _must_be_signed(hub.key, told.signature, _left(told.digest, told.at))


def _named(code: str, name: str, key: bytes) -> bytes:
    parts = (code.encode(), name.encode())
    return signed_parts(_CREDENTIAL, b"".join(len(each).to_bytes(2) + each for each in parts) + key)


def _left(digest: bytes, at_ms: int) -> bytes:
    return signed_parts(_SLIP, digest + _MOMENT.pack(at_ms))


def _must_be_signed(public: bytes, signature: bytes, said: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except (InvalidSignature, ValueError):
        raise BadMessage("the signature is not theirs") from None
