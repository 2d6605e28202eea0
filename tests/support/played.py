"""An office that is played: it says to a laptop's requests what a test has it say."""

from collections.abc import Callable
from typing import Any

from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, Frame, SyncAnswer, SyncRequest, Tx
from fieldcrm.replication.ahead import Carry
from fieldcrm.replication.exchange import Exchange, Outcome
from fieldcrm.replication.remote import Remote, RemoteRefused
from fieldcrm.store.store import Store

Says = Callable[[SyncRequest], SyncAnswer]


def takes(request: SyncRequest, code: Result = Result.APPLIED, **more: Any) -> SyncAnswer:
    """All that was sent is taken."""
    told = [unpack(Tx, body) for body in request.sealed]
    return SyncAnswer(request.session, tuple(Ack(each.lane, each.number, code) for each in told), **more)


def refuses(refusal: Refusal, *detail: int, wait: int = 0) -> Says:
    """A no."""

    def says(_: SyncRequest) -> SyncAnswer:
        raise RemoteRefused(refusal, detail, wait)

    return says


def is_away(error: Exception) -> Says:
    """A line that breaks."""

    def says(_: SyncRequest) -> SyncAnswer:
        raise error

    return says


def more(request: SyncRequest) -> SyncAnswer:
    """The same, and there is more to come."""
    return takes(request, more=True)


def astray(request: SyncRequest, **more: Any) -> SyncAnswer:
    """Goes on where nobody stands."""
    return takes(request, frames=(Frame(1, 99, 100),), **more)


class Office:
    """Says to each request what it was told to, then that all is well; keeps what it was asked."""

    def __init__(self, *says: Says) -> None:
        self._says = list(says)
        self.asked = list[SyncRequest]()
        self.who = set[tuple[str, bytes]]()
        self.up = self.down = 0

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """What it says, sealed."""
        assert path == "/v1/sync"
        self.asked.append(unpack(SyncRequest, open_sealed(sealed, limit=1 << 20)))
        self.who.add((device, key))
        says = self._says.pop(0) if self._says else takes
        answer = seal(pack(says(self.asked[-1])))
        self.up, self.down = self.up + len(sealed), self.down + len(answer)
        return answer


class Eager(Office):
    """Has the next page carried at once."""

    def __init__(self, *says: Says) -> None:
        super().__init__(*says)
        self.ahead = 0

    def begin(self, carry: Carry) -> Carry:
        """Done at once."""
        self.ahead += 1
        body = carry()
        return lambda: body


class Ticking:
    """A clock that goes on by so much whenever somebody looks."""

    def __init__(self, step: float = 0.0) -> None:
        self.now, self._step = 100.0, step

    def __call__(self) -> float:
        self.now += self._step
        return self.now


def exchanged(store: Store, office: Remote, clock: Callable[[], float] = lambda: 0.0, **more: Any) -> Outcome:
    """How an exchange of a laptop's with it ends."""
    return Exchange(store, office, "test", clock, **more).run()
