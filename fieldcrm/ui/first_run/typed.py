"""What stands in the fields of the first page: kept with every letter, sealed, until the laptop has joined.

The code is a secret until it is used, so it lies there only under the seal of the laptop's own file.
"""

import json
from base64 import b64decode, b64encode
from datetime import datetime
from typing import Final

from fieldcrm.domain.invitation import Invitation
from fieldcrm.ui.shared.drafts import Drafts

ABOUT: Final = "joining"


class Typed:
    """An invitation that was opened, or as much of one as was typed."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    @property
    def kept(self) -> Invitation | None:
        """What stood there; text that nobody can read is nothing."""
        try:
            told = json.loads(self._drafts.of(ABOUT) or "{}")
            ends = told["expires"]
            return Invitation(
                server=told["server"],
                code=told["code"],
                certificate=told["certificate"],
                company=told["company"],
                expires=datetime.fromisoformat(ends) if ends else None,
                centre=b64decode(told["centre"]),
                hub=told.get("hub", ""),
            )
        except (ValueError, KeyError, TypeError):
            return None

    def keep(self, typed: Invitation) -> None:
        """This stands there now."""
        self._drafts.keep(ABOUT, as_words(typed))

    def forget(self) -> None:
        """The laptop has joined: a code is good for once."""
        self._drafts.keep(ABOUT, "")


def as_words(typed: Invitation) -> str:
    """As it is kept; nothing for nothing."""
    told = {
        "server": typed.server,
        "code": typed.code,
        "certificate": typed.certificate,
        "company": typed.company,
        "expires": typed.expires.isoformat() if typed.expires is not None else "",
        "centre": b64encode(typed.centre).decode(),
        "hub": typed.hub,
    }
    return json.dumps(told) if typed.server or typed.code else ""
