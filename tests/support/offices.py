"""An office that writes invitations."""

from datetime import timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.invitation import Invitation
from tests.support.company import NOW

KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ANOTHER_KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))

PAM: Final = Invitation(
    server="https://office.example",
    code="AB-12",
    certificate="-----BEGIN CERTIFICATE-----\nMII\n",
    company="Kvartal Trade",
    expires=NOW + timedelta(days=7),
    centre=KEY.public_key().public_bytes_raw(),
    hub="https://hub.office.example",
)


def paper(invitation: Invitation = PAM, key: Ed25519PrivateKey = KEY) -> str:
    """What stands in the file."""
    return invitation.written(key.sign)
