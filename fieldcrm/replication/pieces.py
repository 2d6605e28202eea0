"""The rows of an answer that lie apart from it: fetched by their names, from whoever has them nearest."""

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from msgspec.structs import replace

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.apart import PIECES_PATH, name_of, opened
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.replication.ahead import Carry, Eager
from fieldcrm.replication.remote import Remote
from fieldcrm.store import first_download, hubs
from fieldcrm.store.store import Store

PATIENCE: Final = 10.0
"""Seconds: who has not brought one by then is asked for no more of them in this exchange."""

SOON: Final = 2.0
"""Seconds: what a hub has, or knows it cannot get, it says by then."""

SLOWER: Final = 2
"""So many times as slow as the centre a hub may be that keeps what it brings, for the next laptop's sake."""


@runtime_checkable
class Fetching(Protocol):
    """A link by which others' bytes may be fetched."""

    def get(self, path: str) -> bytes | None:
        """What lies there, or None if nothing does. Trouble means nobody was reached."""
        ...


class Hurried(Fetching, Protocol):
    """One that gives up in time, and can be hung up."""

    def hurry(self, seconds: float) -> None:
        """Give up what nobody answers within so long from now."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class NotThere(Exception):
    """A piece is gone, or is not what its name says: the answer is to be asked for with its rows in it."""


@dataclass(slots=True)
class _Quickness:
    """How much has come by a way, and in what time."""

    octets: int = 0
    seconds: float = 0.0

    def count(self, octets: int, seconds: float) -> None:
        self.octets += octets
        self.seconds += seconds

    @property
    def rate(self) -> float:
        """Bytes a second; of what is too quick to be measured, many."""
        return self.octets / max(self.seconds, 0.001)


class Nearest:
    """The centre, and a hub for pieces as long as it is of use: one that lies, is not there, lets one wait for nothing,
    or is much slower than the centre is asked no more. Whatever it does, the centre brings what it does not."""

    def __init__(self, centre: Remote, hub: Hurried, clock: Callable[[], float]) -> None:
        """The link to the centre is one that fetches."""
        self._centre = centre
        self._hub = hub
        self._clock = clock
        self._is_fit = True
        self._is_slow = False
        self._by_hub, self._by_centre = _Quickness(), _Quickness()

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """All but pieces is the centre's alone; see `Remote`."""
        return self._centre.post(path, sealed, device=device, key=key)

    def begin(self, carry: Carry) -> Carry:
        """Carry one request to the centre while the answer before is taken in; see `Eager`."""
        return self._centre.begin(carry) if isinstance(self._centre, Eager) else carry

    def get(self, path: str) -> bytes | None:
        """What lies at a path for anybody, wherever it is nearest; see `Fetching`."""
        body = self._from_hub(path) if self._asks_hub else None
        if body is not None or not isinstance(self._centre, Fetching):
            return body
        began = self._clock()
        body = self._centre.get(path)
        if body is not None:
            self._by_centre.count(len(body), self._clock() - began)
        return body

    @property
    def is_of_use(self) -> bool:
        """Whether anything would be asked of the hub: else the centre need tell nothing apart for its sake."""
        return self._is_fit and not (self._is_slow and SLOWER * self._by_hub.rate < self._by_centre.rate)

    @property
    def _asks_hub(self) -> bool:
        """Of one that was slow it is found out by a piece of the centre's whether that would be quicker."""
        return self.is_of_use and not (self._is_slow and not self._by_centre.octets)

    def _from_hub(self, path: str) -> bytes | None:
        """What it brings, if that is what its name says."""
        began = self._clock()
        try:
            self._hub.hurry(PATIENCE)
            body = self._hub.get(path)
        except Trouble:
            self._is_fit = False
            return None
        seconds = self._clock() - began
        self._is_slow = seconds > SOON
        if body is None:
            self._is_fit = not self._is_slow
        elif PIECES_PATH + name_of(body).hex() != path:
            self._is_fit, body = False, None
        else:
            self._by_hub.count(len(body), seconds)
        return body


@contextmanager
def nearest(
    store: Store, centre: Remote, hub: Callable[[str], Hurried], clock: Callable[[], float]
) -> Generator[Remote]:
    """The link to the centre; on a first download with the hub beside it, where somebody has chosen one."""
    with store.read() as reading:
        address = hubs.hub(reading.connection) if first_download.is_first(reading.connection) else None
    if address is None:
        yield centre
    else:
        with closing(hub(address)) as link:
            yield Nearest(centre, link, clock)


def gathered(answer: SyncAnswer, link: Fetching) -> tuple[SyncAnswer, int]:
    """The answer with all of its rows, and how many bytes these were. Whoever kept a piece cannot change it."""
    frames, size = list(answer.frames), 0
    for each in answer.apart:
        body = link.get(PIECES_PATH + each.name.hex())
        if body is None or each.frame >= len(frames):
            raise NotThere
        size += len(body)
        try:
            frames[each.frame] = replace(frames[each.frame], blocks=opened(body, each))
        except BadMessage as error:
            raise NotThere from error
    return replace(answer, frames=tuple(frames), apart=()), size
