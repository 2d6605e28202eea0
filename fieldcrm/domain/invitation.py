"""The file that lets a laptop join: where the office is, a code good for once, whom to trust, all of it signed."""

import binascii
import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast
from urllib.parse import urlsplit

from fieldcrm.domain.errors import RuleBroken

ENDING: Final = ".fieldcrm"
LARGEST: Final = 64 * 1024
_KIND: Final = "fieldcrm invitation"
_PEM: Final = "-----BEGIN CERTIFICATE-----"
_LONGEST_WORD: Final = 1_000
_SIGNATURE: Final = "signature"
_PURPOSE: Final = b"fieldcrm invitation 1\n"
_SEAL_DIGITS: Final = 20

IsSigned = Callable[[bytes, bytes, bytes], bool]
"""Whether that key has signed these words with this signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What a person would otherwise type. `certificate` is PEM; without one the public authorities vouch.

    One that an office has written names the company, the end of the code, and in `centre` the public key it is
    signed by; of one that was typed none of that is known. `hub` is where the regional hub of the person is, if any.
    """

    server: str
    code: str
    certificate: str = ""
    company: str = ""
    expires: datetime | None = None
    centre: bytes = b""
    hub: str = ""

    @property
    def seal(self) -> str:
        """By what a person tells one office from another, or nothing where it was typed."""
        return seal_of(self.centre) if self.centre else ""

    def written(self, sign: Callable[[bytes], bytes]) -> str:
        """As it stands in the file; `sign` has the private half of `centre`."""
        told = {
            "this_is": _KIND,
            "company": self.company,
            "server": self.server,
            "code": self.code,
            "expires": self.expires.isoformat() if self.expires is not None else "",
            "certificate": self.certificate,
            "centre": b64encode(self.centre).decode(),
            **({"hub": self.hub} if self.hub else {}),
        }
        signed = {**told, _SIGNATURE: b64encode(sign(_signed_part(told))).decode()}
        return json.dumps(signed, ensure_ascii=False, indent=2) + "\n"


def read_invitation(content: bytes, is_signed: IsSigned, now: datetime) -> Invitation:
    """What a file says; anything but an invitation is refused, and so is one that was changed or has ended."""
    if len(content) > LARGEST:
        raise RuleBroken("invitation.form")
    told = _pairs(content)
    if told.get("this_is") != _KIND:
        raise RuleBroken("invitation.form")
    found = _invitation(told)
    if not is_signed(found.centre, _signed_part(told), _octets(told.get(_SIGNATURE))):
        raise RuleBroken("invitation.changed")
    if found.expires is not None and found.expires <= now:
        raise RuleBroken("invitation.ended", f"{found.expires.astimezone():%Y-%m-%d %H:%M}")
    return found


def seal_of(centre: bytes) -> str:
    """A public key as people read it out: short, and too long to be met by trying."""
    told = hashlib.sha256(centre).hexdigest().upper()[:_SEAL_DIGITS]
    return " ".join(told[at : at + 4] for at in range(0, _SEAL_DIGITS, 4))


def _invitation(told: Mapping[str, Any]) -> Invitation:
    found = Invitation(
        server=_word(told.get("server")),
        code=_word(told.get("code")),
        certificate=_text(told.get("certificate")),
        company=_word(told.get("company")),
        expires=_moment(told.get("expires")),
        centre=_octets(told.get("centre")),
        hub=_word(told.get("hub", "")),
    )
    addresses = (found.server, found.hub or found.server)
    if {urlsplit(each).scheme for each in addresses} - {"https", "http"} or not found.code:
        raise RuleBroken("invitation.form")
    if found.certificate and not found.certificate.startswith(_PEM):
        raise RuleBroken("invitation.form")
    return found


def _signed_part(told: Mapping[str, Any]) -> bytes:
    """All that stands there but the signature, however it is spaced: a mail may break lines, but no word."""
    rest = {name: value for name, value in told.items() if name != _SIGNATURE}
    return _PURPOSE + json.dumps(rest, sort_keys=True, separators=(",", ":")).encode()


def _pairs(content: bytes) -> dict[str, Any]:
    try:
        told: Any = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise RuleBroken("invitation.form") from error
    if not isinstance(told, dict):
        raise RuleBroken("invitation.form")
    return cast("dict[str, Any]", told)


def _word(told: object) -> str:
    if not isinstance(told, str) or len(told) > _LONGEST_WORD or not told.isprintable():
        raise RuleBroken("invitation.form")
    return told.strip()


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise RuleBroken("invitation.form")
    return told


def _moment(told: object) -> datetime:
    try:
        found = datetime.fromisoformat(_word(told))
    except ValueError as error:
        raise RuleBroken("invitation.form") from error
    if found.tzinfo is None:
        raise RuleBroken("invitation.form")
    return found


def _octets(told: object) -> bytes:
    try:
        return b64decode(_word(told), validate=True)
    except (binascii.Error, ValueError) as error:
        raise RuleBroken("invitation.form") from error
