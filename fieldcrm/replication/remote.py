"""What the client asks of a link, whatever carries it."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.backfill import BackfillAnswer
from fieldcrm.protocol.codec import BadMessage, digest_of, open_sealed, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.leasing import LeaseAnswer
from fieldcrm.protocol.limits import LARGEST, LIMITS
from fieldcrm.protocol.messages import FilePiece, FileStands, Refused, Restored, VerifyAnswer
from fieldcrm.protocol.wiping import WipeAnswer

M = TypeVar("M", bound=msgspec.Struct)
A = TypeVar("A", bound=VerifyAnswer | BackfillAnswer | FileStands | FilePiece | WipeAnswer | LeaseAnswer)
"""An answer that says which request it is of."""


class Remote(Protocol):
    """The centre at the other end. Trouble means nobody was reached: nothing was decided, ask again later."""

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Carry one sealed body there and bring the sealed answer back; RemoteRefused when the centre says no."""
        ...


class NotSent(Trouble):
    """Nobody was reached before anything of the request had left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """What a link has carried so far, headers included where they are known."""

    requests: int = 0
    up: int = 0
    down: int = 0


class RemoteRefused(Exception):
    """The centre was reached and refuses the request; `detail` are numbers that say how to go on."""

    def __init__(
        self,
        refusal: Refusal,
        detail: tuple[int, ...] = (),
        wait: int = 0,
        text: str = "",
        restored: Restored | None = None,
    ) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal
        self.detail = detail
        self.wait = wait
        self.text = text
        self.restored = restored


def heard(status: int, body: bytes) -> bytes:
    """The body of an answer, or the centre's refusal raised.

    A page of somebody else's (a hotel's portal, a proxy) is no answer: it is Trouble, whatever status it came under.
    """
    if status == 200:
        return body
    try:
        told = unpack(Refused, open_sealed(body, limit=LIMITS["raw_bytes"]))
        refusal = Refusal(told.code)
    except (BadMessage, ValueError) as error:
        raise Trouble("link.not_the_centre", f"HTTP {status}") from error
    raise RemoteRefused(refusal, told.detail, told.wait, told.text, told.restored)


def opened(kind: type[M], body: bytes) -> M:
    """The answer in a body; whatever is none comes from somebody in between."""
    try:
        return unpack(kind, open_sealed(body, limit=LARGEST))
    except BadMessage as error:
        raise Trouble("link.not_the_centre", str(error)) from error


def answer_to(sealed: bytes, kind: type[A], body: bytes) -> A:
    """The answer to this very request: one that comes late is of another."""
    answer = opened(kind, body)
    if answer.about != digest_of(sealed):
        raise Trouble("link.offline", "an answer to another request")
    return answer
