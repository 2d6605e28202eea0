"""The way from a hub to the centre and back: packet by packet, each as often as it takes."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

import msgspec

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CARRIED_PATH, CarryAnswer, CarryRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.hub.book import Book, Joined, Lying
from sync_server.refusals import RequestRefused

M = TypeVar("M", bound=msgspec.Struct)

REST: Final = 60.0
"""Seconds: whoever has just found nobody at the centre lets no laptop wait for it meanwhile."""

_SHUT: Final = frozenset({Refusal.REVOKED, Refusal.WIPE, Refusal.UNKNOWN_DEVICE, Refusal.NOT_FOUND})
_LATER: Final = frozenset({Refusal.BUSY, Refusal.SLOW_DOWN, Refusal.PUT_BACK})


class Upstream(Protocol):
    """The line to the centre."""

    def ask(self, path: str, message: msgspec.Struct, kind: type[M], *, code: str = "", key: bytes = b"") -> M:
        """The answer; RequestRefused when the centre says no, Trouble when nobody was reached who is the centre."""
        ...


@dataclass(slots=True)
class Carried:
    """What one round did. `why` says what ended it early, in a code."""

    carried: int = 0
    refused: int = 0
    put_off: int = 0
    why: str = ""


class Courier:
    """Carries for one hub. Doing so twice at once, or again after a crash, changes nothing more at the centre."""

    def __init__(
        self,
        book: Book,
        line: Callable[[Joined], Upstream],
        now_ms: Callable[[], int],
        *,
        passes_on: bool = False,
        make_way: Callable[[], object] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Who `passes_on` carries at once what is left, where the centre is in reach. What need not be here can
        `make_way` on the disk for what is left."""
        self.book = book
        self.now_ms = now_ms
        self.make_way = make_way
        self._line = line
        self._passes_on = passes_on
        self._clock = clock
        self._rests_until = clock()

    def pass_on(self, sender: bytes) -> None:
        """What that sender has left, at once, if that is this hub's way and the centre was not missed just now."""
        if self._passes_on and self._clock() >= self._rests_until:
            self.carry(sender=sender)

    def carry(self, keep_on: Callable[[], bool] = lambda: True, *, sender: bytes | None = None) -> Carried:
        """All that lies here, or what one sender has left, until the centre cannot be reached; nothing is ever given
        up: what is not taken now is tried again."""
        done, who = Carried(), self.book.joined()
        line, after = self._line(who), 0
        while keep_on() and not done.why and (lying := self.book.next(after, sender)) is not None:
            after = lying.n
            self._bring(line, who, lying, done)
        return done

    def _bring(self, line: Upstream, who: Joined, lying: Lying, done: Carried) -> None:
        request = CarryRequest(PROTOCOL, lying.content, lying.sender)
        try:
            answer = line.ask(CARRIED_PATH, request, CarryAnswer, code=who.code, key=who.key)
        except Trouble as trouble:
            self._miss(trouble.code, done)
        except RequestRefused as refused:
            self._heed(refused, lying, done)
        else:
            self.book.carried(lying, answer.device, answer.answer, answer.reason, self.now_ms())
            done.carried += not answer.reason
            done.refused += bool(answer.reason)

    def _heed(self, refused: RequestRefused, lying: Lying, done: Carried) -> None:
        """A packet that the centre stumbles over keeps no other one back."""
        why = f"refused.{refused.refusal.name.lower()}"
        if refused.refusal in _SHUT:
            self.book.shut(self.now_ms(), why)
            done.why = why
        elif refused.refusal in _LATER:
            self._miss(why, done)
        else:
            self.book.put_off(lying.n)
            done.put_off += 1

    def _miss(self, why: str, done: Carried) -> None:
        self._rests_until = self._clock() + REST
        self.book.missed(self.now_ms(), why)
        done.why = why
