"""The way to a centre in the same process, for the real exchange."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.codec import digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Frame, SyncRequest
from fieldcrm.replication.ahead import Carry
from fieldcrm.replication.backfill import PATH as BACKFILL
from fieldcrm.replication.exchange import Exchange, Outcome
from fieldcrm.replication.remote import RemoteRefused, heard
from sync_server.endpoints.backfill import tell
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from tests.support.centres import Laptop


@dataclass
class Door:
    """Carries so many requests to the centre that is there now; then the line is gone."""

    laptop: Laptop
    most: int = 1_000
    told: list[Frame] = field(default_factory=list[Frame])

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, or the centre's no."""
        if self.most == 0:
            raise Trouble("link.offline")
        self.most -= 1
        centre, body = self.laptop.fleet.centre, open_sealed(sealed, limit=LIMITS["raw_bytes"])
        try:
            if path == BACKFILL:
                answer = tell(centre, device, unpack(BackfillRequest, body), digest_of(sealed))
                self.told += answer.frames
                return seal(pack(answer))
            return seal(pack(exchange(centre, device, unpack(SyncRequest, body))))
        except RequestRefused as refused:
            return heard(refused.refusal.status, seal(pack(refused.told)))


def exchanged(
    laptop: Laptop, keep_on: Callable[[], bool] = lambda: True, *, page: int = 0, most: int = 1_000
) -> Outcome:
    """One exchange by the program's own engine, to its end or to where the line breaks."""
    return through(Door(laptop, most), keep_on, page=page)


def through(door: Door, keep_on: Callable[[], bool] = lambda: True, *, page: int = 0) -> Outcome:
    """The same by this way, which knows afterwards what came."""
    laptop = door.laptop
    return Exchange(laptop.store, door, "test", lambda: laptop.clock() / 1000, page=page).run(keep_on)


@dataclass
class EagerDoor(Door):
    """Has the next page here before the one before is taken in, as a quick line would: so every run is the same."""

    ahead: int = 0

    def begin(self, carry: Carry) -> Carry:
        """Done at once; what came of it is told later."""
        self.ahead += 1
        try:
            body = carry()
        except (Trouble, RemoteRefused) as error:
            return partial(_fail, error)
        return lambda: body


def _fail(error: Exception) -> bytes:
    raise error


@dataclass
class SlowDoor(Door):
    """A line that carries so many bytes a second and hangs up on whatever takes longer than `cut`; its time is `now`.

    Where only the answer was too long, the request has been taken.
    """

    rate: int = 1_200
    cut: float = 20.0
    away: float = 0.3
    now: float = 0.0
    carried: int = 0
    cuts: int = 0

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, if the line holds so long."""
        if len(sealed) > self.rate * self.cut or self._takes(len(sealed)) > self.cut:
            self._hang_up(len(sealed))
        answer = super().post(path, sealed, device=device, key=key)
        if self._takes(len(sealed) + len(answer)) > self.cut:
            self._hang_up(len(sealed) + len(answer))
        self.carried += len(sealed) + len(answer)
        self.now += self._takes(len(sealed) + len(answer))
        return answer

    def run(self, *, seconds: float = 0.0) -> Outcome:
        """One exchange over it."""
        return Exchange(self.laptop.store, self, "test", lambda: self.now, seconds=seconds).run()

    def _takes(self, octets: int) -> float:
        return self.away + octets / self.rate

    def _hang_up(self, octets: int) -> None:
        self.cuts += 1
        self.now += self.cut
        self.carried += min(octets, int(self.rate * self.cut))
        raise Trouble("link.offline")
