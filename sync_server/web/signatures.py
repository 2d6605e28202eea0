"""Who asks: every request is signed with the device's own key."""

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldcrm.protocol.brief import SIGNATURE_BYTES, path_of
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.sums import signed_parts
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.store import pushes


def proven_device(centre: Centre, path: str, sealed: bytes, told: str) -> str:
    """The code of the device whose signature stands in the header `<code>.<signature>`; anything else is refused."""
    code, _, text = told.partition(".")
    public = _public_key(centre, code)
    try:
        signed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None
    _must_have_signed(public, signed, path, sealed)
    return code


def proven_briefly(centre: Centre, code: str, told: bytes) -> bytes:
    """What stands behind the signature that heads a body, which that device has made; anything else is refused."""
    signed, body = told[:SIGNATURE_BYTES], told[SIGNATURE_BYTES:]
    _must_have_signed(_public_key(centre, code), signed, path_of(code), body)
    return body


def _public_key(centre: Centre, code: str) -> bytes:
    public = centre.signers.get(code)
    if public is None:
        with centre.read() as connection:
            public = pushes.public_key(connection, code)
        if public is None:
            raise RequestRefused(Refusal.UNKNOWN_DEVICE)
        centre.signers[code] = public
    return public


def _must_have_signed(public: bytes, signed: bytes, path: str, body: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, signed_parts(path, body))
    except (InvalidSignature, ValueError):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None
