"""A bad line between a laptop and the centre: real bodies, and everything that happens to them on the way."""

from collections import Counter
from collections.abc import Callable, Mapping
from enum import StrEnum, auto
from functools import partial
from typing import Final, Protocol

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Refused
from fieldcrm.replication.ahead import Carry
from fieldcrm.replication.remote import RemoteRefused, heard
from tests.simulation.accidents import Killed
from tests.simulation.chance import Chance

PORTAL = b"<!DOCTYPE html><title>Welcome to our hotel</title>"
KEPT = 8
"""How many old requests and answers a line may still come up with."""


class Door(Protocol):
    """The centre as bytes: a device and a sealed request in, a status and a sealed answer out."""

    def answer(self, device: str, path: str, sealed: bytes) -> tuple[int, bytes]:
        """Answer one request."""
        ...

    def answer_dying(self, device: str, path: str, sealed: bytes, statements: int) -> tuple[int, bytes]:
        """Answer it, or die over it after so many statements and be started again: Killed."""
        ...

    def forget_standings(self) -> None:
        """Lose what is remembered of where devices stand."""
        ...

    def tell_at_once(self, device: str, size: int) -> None:
        """Tell a device so much on each page from now on, whatever it asks for; with 0 as much as it asks for."""
        ...


class Fault(StrEnum):
    """What may happen to one request."""

    NONE = auto()
    REQUEST_LOST = auto()
    ANSWER_LOST = auto()
    SENT_TWICE = auto()
    OLD_ANSWER = auto()
    OLD_REQUEST = auto()
    REQUEST_CUT = auto()
    ANSWER_CUT = auto()
    ANSWER_FLIPPED = auto()
    PORTAL = auto()
    BUSY = auto()
    CENTRE_KILLED = auto()
    STANDINGS_FORGOTTEN = auto()


_BAD: Final[Mapping[Fault, int]] = {**dict.fromkeys(list(Fault)[1:], 1), Fault.OLD_ANSWER: 3}


class Line:
    """What one laptop reaches the centre by. It is good until told to be bad."""

    def __init__(self, door: Door, chance: Chance, tally: Counter[str]) -> None:
        self._door = door
        self._chance = chance
        self._dice = chance.dice
        self._tally = tally
        self._requests: list[tuple[str, bytes]] = []
        self._answers: list[bytes] = []
        self._path = ""
        self.badness = 0.0
        self.meanwhile: Callable[[], None] = lambda: None

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Carry one request, more or less; see `Remote`."""
        bad = self._dice.random() < self.badness
        fault = self._chance.often(_BAD) if bad else Fault.NONE
        self._path = path
        body = _CARRY[fault](self, device, sealed)
        self._requests.append((path, sealed))
        del self._requests[:-KEPT]
        self.meanwhile()
        return body

    def ask_by(self, device: str, size: int) -> int:
        """How much a device has to ask for at once, so that its pages are of that size."""
        del device
        return size

    def _ask(self, device: str, sealed: bytes) -> bytes:
        body = heard(*self._door.answer(device, self._path, sealed))
        self._answers.append(body)
        del self._answers[:-KEPT]
        return body

    def _fired(self, fault: Fault) -> None:
        self._tally[fault] += 1

    def good(self, device: str, sealed: bytes) -> bytes:
        """There and back."""
        return self._ask(device, sealed)

    def lose_request(self, device: str, sealed: bytes) -> bytes:
        """It never arrives; it may yet turn up."""
        self._fired(Fault.REQUEST_LOST)
        self._requests.append((self._path, sealed))
        raise Trouble("link.offline")

    def lose_answer(self, device: str, sealed: bytes) -> bytes:
        """The centre did the work and the laptop does not hear of it."""
        self._fired(Fault.ANSWER_LOST)
        self._ask(device, sealed)
        raise Trouble("link.offline")

    def send_twice(self, device: str, sealed: bytes) -> bytes:
        """The centre gets it twice; its second word is the one that comes back."""
        self._fired(Fault.SENT_TWICE)
        self._ask(device, sealed)
        return self._ask(device, sealed)

    def bring_old_answer(self, device: str, sealed: bytes) -> bytes:
        """The answer to an earlier request comes in place of this one's."""
        old = list(self._answers)
        self._ask(device, sealed)
        if not old:
            raise Trouble("link.offline")
        self._fired(Fault.OLD_ANSWER)
        return self._dice.choice(old)

    def bring_old_request(self, device: str, sealed: bytes) -> bytes:
        """A request from before arrives first."""
        if self._requests:
            self._fired(Fault.OLD_REQUEST)
            self._door.answer(device, *self._dice.choice(self._requests))
        return self._ask(device, sealed)

    def cut_request(self, device: str, sealed: bytes) -> bytes:
        """Half of it arrives."""
        self._fired(Fault.REQUEST_CUT)
        return self._ask(device, sealed[: self._dice.randrange(len(sealed))])

    def cut_answer(self, device: str, sealed: bytes) -> bytes:
        """Half of the answer comes back."""
        self._fired(Fault.ANSWER_CUT)
        body = self._ask(device, sealed)
        return body[: self._dice.randrange(len(body))]

    def flip_answer(self, device: str, sealed: bytes) -> bytes:
        """One bit of the answer is another on arrival."""
        self._fired(Fault.ANSWER_FLIPPED)
        body = bytearray(self._ask(device, sealed))
        body[self._dice.randrange(len(body))] ^= 1 << self._dice.randrange(8)
        return bytes(body)

    def show_portal(self, device: str, sealed: bytes) -> bytes:
        """A hotel answers in the centre's place."""
        self._fired(Fault.PORTAL)
        return heard(self._dice.choice((200, 302, 403, 511)), PORTAL)

    def be_busy(self, device: str, sealed: bytes) -> bytes:
        """The centre wants to be left alone for a while."""
        self._fired(Fault.BUSY)
        refusal = self._dice.choice((Refusal.BUSY, Refusal.SLOW_DOWN))
        return heard(refusal.status, seal(pack(Refused(refusal, refusal.name.lower(), (), 5))))

    def kill_centre(self, device: str, sealed: bytes) -> bytes:
        """The centre dies over it, anywhere between its first statement and its answer."""
        try:
            return heard(*self._door.answer_dying(device, self._path, sealed, self._dice.randint(1, 50)))
        except Killed:
            self._fired(Fault.CENTRE_KILLED)
            raise Trouble("link.offline") from None

    def forget(self, device: str, sealed: bytes) -> bytes:
        """The centre no longer knows where anybody stands."""
        self._fired(Fault.STANDINGS_FORGOTTEN)
        self._door.forget_standings()
        return self._ask(device, sealed)


class LineAhead(Line):
    """One that carries a request while the answer before is taken in, as the real one does.

    Whoever says how much may come asks page by page: so here it is the centre that tells little at once.
    """

    def ask_by(self, device: str, size: int) -> int:
        """Nothing is said of it."""
        self._door.tell_at_once(device, size)
        return 0

    def begin(self, carry: Carry) -> Carry:
        """It is answered before anything else happens, or after all that happens until it is waited for."""
        self._tally["asked_ahead"] += 1
        if self._dice.random() < 0.5:
            return carry
        try:
            return partial(_said, carry())
        except (Trouble, RemoteRefused) as error:
            return partial(_failed, error)


def _said(body: bytes) -> bytes:
    return body


def _failed(error: Exception) -> bytes:
    raise error


_CARRY: Mapping[Fault, Callable[[Line, str, bytes], bytes]] = {
    Fault.NONE: Line.good,
    Fault.REQUEST_LOST: Line.lose_request,
    Fault.ANSWER_LOST: Line.lose_answer,
    Fault.SENT_TWICE: Line.send_twice,
    Fault.OLD_ANSWER: Line.bring_old_answer,
    Fault.OLD_REQUEST: Line.bring_old_request,
    Fault.REQUEST_CUT: Line.cut_request,
    Fault.ANSWER_CUT: Line.cut_answer,
    Fault.ANSWER_FLIPPED: Line.flip_answer,
    Fault.PORTAL: Line.show_portal,
    Fault.BUSY: Line.be_busy,
    Fault.CENTRE_KILLED: Line.kill_centre,
    Fault.STANDINGS_FORGOTTEN: Line.forget,
}


def once(step: Callable[[], object]) -> Callable[[], None]:
    """The step the first time it is called, and nothing from then on."""
    still = iter((step,))

    def called() -> None:
        for each in still:
            each()

    return called
