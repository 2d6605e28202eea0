"""A hub is whom the centre has named, and its receipt is for one packet: nobody else's word is taken for either."""

from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec.structs import replace

from fieldcrm.protocol.codec import BadMessage, pack, unpack
from fieldcrm.protocol.hubs import Credential, Slip, credential, hub_of, must_be_slip, packet_digest, slip

CENTRE, HUB, OTHER = (Ed25519PrivateKey.from_private_bytes(each * 32) for each in (b"c", b"h", b"o"))
AT = 1_764_000_000_000
PACKET = b"a packet"


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def named(centre: Ed25519PrivateKey = CENTRE) -> bytes:
    return credential(centre, "B7", "Zürich", public(HUB))


def no(told: bytes) -> str:
    with pytest.raises(BadMessage) as refused:
        hub_of(told, public(CENTRE))
    return str(refused.value)


def test_the_hub_is_whom_the_centre_has_named() -> None:
    found = hub_of(named(), public(CENTRE))
    assert (found.code, found.name, found.key) == ("B7", "Zürich", public(HUB))


def test_what_the_centre_signs_of_a_hub_says_where_each_part_ends() -> None:
    """Or the end of a code could be read as the beginning of a name."""
    said = b"fieldcrm hub 1\n" + b"\x00\x02B7" + b"\x00\x07Z\xc3\xbcrich" + public(HUB)
    Ed25519PublicKey.from_public_bytes(public(CENTRE)).verify(unpack(Credential, named()).signature, said)


@pytest.mark.parametrize("change", [{"code": "B8"}, {"name": "Bern"}, {"key": public(OTHER)}, {"signature": bytes(64)}])
def test_a_hub_that_calls_itself_otherwise_is_none(change: dict[str, Any]) -> None:
    assert no(pack(replace(unpack(Credential, named()), **change))) == "the signature is not theirs"


def test_a_hub_of_another_centre_is_none() -> None:
    assert no(named(OTHER)) == "the signature is not theirs"
    assert no(b"\xc0").startswith("Credential: ")


def test_a_centre_whose_key_is_no_key_has_named_nobody() -> None:
    with pytest.raises(BadMessage, match="not theirs"):
        hub_of(named(), bytes(31))


def test_a_receipt_is_for_one_packet_at_one_moment() -> None:
    hub, given = hub_of(named(), public(CENTRE)), slip(HUB, packet_digest(PACKET), AT)
    assert (given.digest, given.at) == (sha256(PACKET).digest(), AT)
    must_be_slip(given, hub, PACKET)
    said = b"fieldcrm left at a hub 1\n" + sha256(PACKET).digest() + AT.to_bytes(8)
    Ed25519PublicKey.from_public_bytes(public(HUB)).verify(given.signature, said)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (slip(HUB, sha256(b"another").digest(), AT), "a receipt for another packet"),
        (slip(OTHER, sha256(PACKET).digest(), AT), "the signature is not theirs"),
        (replace(slip(HUB, sha256(PACKET).digest(), AT), at=AT + 1), "the signature is not theirs"),
    ],
)
def test_any_other_receipt_is_none(told: Slip, why: str) -> None:
    with pytest.raises(BadMessage) as refused:
        must_be_slip(told, hub_of(named(), public(CENTRE)), PACKET)
    assert str(refused.value) == why
