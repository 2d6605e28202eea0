"""A regional hub of a test: its real file and its real steps, with lines that are there or not."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.people import User
from fieldcrm.protocol.apart import PIECES_PATH
from fieldcrm.protocol.codec import BadMessage, digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CARRIED_PATH, CarryRequest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import EnrolRequest
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.hub import visit as visit_hub
from fieldcrm.replication.remote import heard
from fieldcrm.replication.transport import signature
from sync_server.carried import carried
from sync_server.centre import Centre
from sync_server.endpoints.enrol import enrol
from sync_server.hub import joining, visits
from sync_server.hub.book import Book, Joined
from sync_server.hub.carrying import Carried, Courier
from sync_server.hub.larder import Larder
from sync_server.hub.pieces import Pieces
from sync_server.invites import MINUTES, invite
from sync_server.refusals import RequestRefused
from sync_server.web.signatures import proven_device
from tests.support.centres import CARL, Laptop

M = TypeVar("M", bound=msgspec.Struct)


class Company(Protocol):
    """As much of a test's company as concerns its hub; `enrolled` counts the devices that have joined."""

    enrolled: int

    @property
    def centre(self) -> Centre:
        """The program at head office, as it runs now."""
        ...

    def clock(self) -> int:
        """What time it is."""
        ...


@dataclass
class Upstream:
    """The way to the centre of a test; `broken` is what stands in the way, `lost` loses that many answers."""

    fleet: Company
    broken: Exception | None = None
    lost: int = 0
    asked: int = 0
    fetched: list[bytes] = field(default_factory=list[bytes])

    def fetch(self, path: str) -> bytes | None:
        """What lies there, noted."""
        if self.broken is not None:
            raise self.broken
        body = self.fleet.centre.shelf.body(bytes.fromhex(path.removeprefix(PIECES_PATH)))
        self.fetched += [] if body is None else [body]
        return body

    def ask(self, path: str, message: msgspec.Struct, kind: type[M], *, code: str = "", key: bytes = b"") -> M:
        """The answer; the message goes through its bytes both ways."""
        self.asked += 1
        if self.broken is not None:
            raise self.broken
        sealed = seal(pack(message))
        answer = self._answer(path, sealed, signature(path, sealed, code, key) if code else "")
        if self.lost:
            self.lost -= 1
            raise Trouble("hub.offline")
        return unpack(kind, open_sealed(seal(pack(answer)), limit=4 * LIMITS["raw_bytes"]))

    def _answer(self, path: str, sealed: bytes, proof: str) -> msgspec.Struct:
        body = open_sealed(sealed, limit=LIMITS["raw_bytes"])
        if path == joining.PATH:
            return enrol(self.fleet.centre, unpack(EnrolRequest, body))
        assert path == CARRIED_PATH
        device = proven_device(self.fleet.centre, path, sealed, proof)
        return carried(self.fleet.centre, device, unpack(CarryRequest, body), digest_of(sealed))


@dataclass
class Hub:
    """One hub; it can be closed and opened again, as after a crash."""

    fleet: Company
    folder: Path
    user: User = CARL
    passes_on: bool = False
    name: str = "West"
    upstream: Upstream = field(init=False)
    now: float = 0.0

    def __post_init__(self) -> None:
        self.upstream = Upstream(self.fleet)
        self.open(make=True)

    def open(self, *, make: bool = False) -> None:
        """The file as it lies there."""
        self.book = Book.open(self.folder, make=make)
        self.larder = Larder(self.book, Pieces(self.folder), lambda _: self.upstream, clock=lambda: self.now)
        self.courier = Courier(
            self.book,
            lambda _: self.upstream,
            self.fleet.clock,
            passes_on=self.passes_on,
            make_way=self.larder.pieces.make_way,
            clock=lambda: self.now,
        )

    def reopen(self) -> None:
        """Somebody has killed it, and started it again."""
        self.book.close()
        self.open()

    def join(self, monkeypatch_line: Callable[[Callable[..., object]], None], *, again: bool = False) -> Joined:
        """Become a hub of the centre."""
        code, _ = invite(self.fleet.centre, self.user.login, MINUTES)
        monkeypatch_line(lambda *_: self.upstream)
        joined = joining.join(self.book, "https://centre.test", "", code, self.name, again=again)
        self._count()
        return joined

    def _count(self) -> None:
        """PostgreSQL does not look which numbers of devices were given out without it."""
        self.fleet.enrolled += 1
        if self.fleet.centre.engine.dialect.name == "postgresql":
            with self.fleet.centre.write() as connection:
                last = "SELECT setval(pg_get_serial_sequence('device_key', 'no'), max(no)) FROM device_key"
                connection.exec_driver_sql(last)

    def carry(self) -> Carried:
        """One round."""
        return self.courier.carry()

    def visit(self, laptop: Laptop, *, most: int = 1_000) -> Outcome:
        """A laptop exchanges by way of it."""
        return visit_hub(laptop.store, Door(self, most), "test")


@dataclass
class Door:
    """Carries so many requests to the hub; then the line is gone. `lost` loses that many answers before."""

    hub: Hub
    most: int = 1_000
    lost: int = 0

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, or the hub's no."""
        if self.most == 0:
            raise Trouble("link.offline")
        self.most -= 1
        try:
            answer = visits.visit(self.hub.courier, sealed, signature(path, sealed, device, key))
        except RequestRefused as refused:
            return heard(refused.refusal.status, seal(pack(refused.told)))
        except BadMessage as error:
            told = RequestRefused(Refusal.BAD_MESSAGE, text=str(error)).told
            return heard(Refusal.BAD_MESSAGE.status, seal(pack(told)))
        if self.lost:
            self.lost -= 1
            raise Trouble("link.offline")
        return seal(pack(answer))
