"""A laptop at the hub: it leaves a packet for a receipt, and collects what came back for it."""

import base64
import binascii
from contextlib import suppress

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codec import digest_of, open_sealed, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import HUB_PATH, PACKET_BYTES, HubAnswer, HubRequest, Slip, packet_digest, slip
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.packets import Way, must_be_for
from fieldcrm.protocol.sums import signed_parts
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.hub.book import Joined
from sync_server.hub.carrying import Courier
from sync_server.refusals import RequestRefused

_ADDRESS = slice(32, None)


def visit(courier: Courier, sealed: bytes, told: str) -> HubAnswer:
    """Keep the packet before it is answered for, and give what came back for whoever has signed the request.

    The hub knows nobody but by their key, and opens nothing: what it gives opens for the device it is meant for alone.
    """
    request = unpack(HubRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
    _must_be_signed(request.key, sealed, told)
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    book, who = courier.book, courier.book.joined()
    if request.got:
        book.got(request.key, request.got, courier.now_ms())
    left = _left(courier, who, request) if request.packet else None
    brought, more = book.brought(request.key)
    lying, since = book.lying(request.key)
    return HubAnswer(digest_of(sealed), who.credential, left, brought, lying, since, more=more)


def _left(courier: Courier, who: Joined, request: HubRequest) -> Slip:
    """Its receipt is good whatever becomes of passing it on."""
    if who.shut:
        raise RequestRefused(Refusal.HUB_SHUT, text=who.shut)
    _must_be_ours(who, request.packet)
    courier.make_way()
    at_ms = courier.book.leave(request.key, request.packet, courier.now_ms())
    with suppress(Trouble):
        courier.pass_on(request.key)
    return slip(Ed25519PrivateKey.from_private_bytes(who.key), packet_digest(request.packet), at_ms)


def _must_be_ours(who: Joined, packet: bytes) -> None:
    """By what stands outside: that it is a packet, and to this hub's centre."""
    if len(packet) > PACKET_BYTES:
        raise RequestRefused(Refusal.TOO_LARGE)
    try:
        must_be_for(packet, Way.TO_CENTRE, who.packets[_ADDRESS], HUB_PATH)
    except RuleBroken as broken:
        is_anothers = broken.code == "packet.not_for_us"
        refusal = Refusal.OTHER_SERVER if is_anothers else Refusal.BAD_MESSAGE
        raise RequestRefused(refusal, text=broken.code) from broken


def _must_be_signed(key: bytes, sealed: bytes, told: str) -> None:
    _, _, text = told.partition(".")
    try:
        signed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        Ed25519PublicKey.from_public_bytes(key).verify(signed, signed_parts(HUB_PATH, sealed))
    except (InvalidSignature, ValueError, binascii.Error):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None
