"""A stranger's packets, written from docs/PROTOCOL.md alone."""

import hashlib
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.conformance.stranger import digest

Pair = tuple[Ed25519PrivateKey, X25519PrivateKey]


def centre_keys(secret: bytes) -> Pair:
    """What signs and what opens, of the centre."""
    signs = derived(secret, b"fieldcrm packets signed by the centre 1")
    opens = derived(secret, b"fieldcrm packets to the centre 1")
    return Ed25519PrivateKey.from_private_bytes(signs), X25519PrivateKey.from_private_bytes(opens)


def device_keys(key: bytes) -> Pair:
    """The same of a device."""
    opens = derived(key, b"fieldcrm packets to a device 1")
    return Ed25519PrivateKey.from_private_bytes(key), X25519PrivateKey.from_private_bytes(opens)


def closed(way: int, sealed: bytes, signs: Ed25519PrivateKey, address: bytes, sender: str, once: bytes) -> bytes:
    """The file."""
    mine = X25519PrivateKey.from_private_bytes(once)
    public = mine.public_key().public_bytes_raw()
    head = b"FCPACKET" + bytes([1, way]) + digest(address) + public
    key = derived(mine.exchange(X25519PublicKey.from_public_bytes(address)), b"fieldcrm packet 1" + public + address)
    letter = msgspec.msgpack.encode([sender, signs.sign(_signed(way, address, sealed)), sealed])
    return head + ChaCha20Poly1305(key).encrypt(bytes(12), letter, head)


def opened(file: bytes, opens: X25519PrivateKey) -> tuple[str, bytes, bytes]:
    """Sender, signature and sealed body."""
    address = opens.public_key().public_bytes_raw()
    head, once = file[:50], file[18:50]
    assert head[10:18] == digest(address)
    key = derived(opens.exchange(X25519PublicKey.from_public_bytes(once)), b"fieldcrm packet 1" + once + address)
    sender, signature, sealed = msgspec.msgpack.decode(ChaCha20Poly1305(key).decrypt(bytes(12), file[50:], head))
    return sender, signature, sealed


def proves(public: bytes, signature: bytes, way: int, address: bytes, sealed: bytes) -> bool:
    """Whether the sender has signed it for that address."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _signed(way, address, sealed))
    except InvalidSignature:
        return False
    return True


def hub_of(told: bytes, centre: bytes) -> tuple[str, bytes]:
    """The name and the key of a hub, as the centre with that key has named it."""
    code, name, key, signature = msgspec.msgpack.decode(told)
    texts = b"".join(len(text.encode()).to_bytes(2, "big") + text.encode() for text in (code, name))
    _must_have_signed(centre, signature, b"fieldcrm hub 1\n" + texts + key)
    return name, key


def lay_since(slip: list[Any], key: bytes, packet: bytes) -> int:
    """Since when a packet lies there, as that hub has signed it."""
    digest, at, signature = slip
    if digest != hashlib.sha256(packet).digest():
        raise ConnectionError("a receipt for another packet")
    _must_have_signed(key, signature, b"fieldcrm left at a hub 1\n" + digest + at.to_bytes(8, "big"))
    return int(at)


def _must_have_signed(public: bytes, signature: bytes, said: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except InvalidSignature:
        raise ConnectionError("somebody else has signed it") from None


def derived(secret: bytes, purpose: bytes) -> bytes:
    """A key for one purpose."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)


def _signed(way: int, address: bytes, sealed: bytes) -> bytes:
    return b"packet %d\n" % way + address + sealed
