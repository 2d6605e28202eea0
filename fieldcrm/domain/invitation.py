"""The file that lets a laptop join: where the office is, a code that is good for once, and whom to trust."""

import json
from dataclasses import asdict, dataclass
from typing import Any, Final, cast
from urllib.parse import urlsplit

from fieldcrm.domain.errors import RuleBroken

ENDING: Final = ".fieldcrm"
LARGEST: Final = 64 * 1024
_KIND: Final = "fieldcrm invitation"
_PEM: Final = "-----BEGIN CERTIFICATE-----"
_LONGEST_WORD: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What a person would otherwise type. `certificate` is PEM; without one the public authorities vouch."""

    server: str
    code: str
    certificate: str = ""

    def written(self) -> str:
        """As it stands in the file."""
        return json.dumps({"this_is": _KIND, **asdict(self)}, ensure_ascii=False, indent=2) + "\n"


def read_invitation(content: bytes) -> Invitation:
    """What a file says; anything but an invitation is refused, however it is made."""
    if len(content) > LARGEST:
        raise RuleBroken("invitation.form")
    told = _pairs(content)
    if told.get("this_is") != _KIND:
        raise RuleBroken("invitation.form")
    found = Invitation(
        server=_word(told.get("server")), code=_word(told.get("code")), certificate=_text(told.get("certificate", ""))
    )
    if urlsplit(found.server).scheme not in ("https", "http") or not found.code:
        raise RuleBroken("invitation.form")
    if found.certificate and not found.certificate.startswith(_PEM):
        raise RuleBroken("invitation.form")
    return found


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
