"""Who asks: every request is signed with the device's own key."""

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.sums import signed_parts
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.store import pushes


def proven_device(centre: Centre, path: str, sealed: bytes, told: str) -> str:
    """The code of the device whose signature stands in the header `<code>.<signature>`; anything else is refused."""
    code, _, text = told.partition(".")
    with centre.read() as connection:
        public = pushes.public_key(connection, code)
    if public is None:
        raise RequestRefused(Refusal.UNKNOWN_DEVICE)
    try:
        signed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        Ed25519PublicKey.from_public_bytes(public).verify(signed, signed_parts(path, sealed))
    except (InvalidSignature, ValueError, binascii.Error):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None
    return code
