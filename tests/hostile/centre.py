"""A centre with everybody who may ask, and messages that each of them could mean."""

import hashlib
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from litestar import Litestar
from litestar.datastructures import State
from litestar.testing import TestClient
from sqlalchemy import Engine, select, update

from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.ids import AttachmentId, UserId, as_bytes
from fieldcrm.domain.people import Role, User
from fieldcrm.protocol import brief
from fieldcrm.protocol.apart import PIECES_PATH
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CARRIED_PATH, CarryRequest
from fieldcrm.protocol.leasing import FileKey, LeaseRequest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import (
    Capsule,
    EnrolRequest,
    FileGet,
    FilePut,
    Listing,
    Op,
    PacketRequest,
    Refused,
    SyncRequest,
    VerifyRequest,
)
from fieldcrm.protocol.packets import Keys, Way, close
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.protocol.wiping import WipeRequest
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.transport import signature, signed
from sync_server import office, wipes
from sync_server.devices import COURIER
from sync_server.invites import MINUTES, invite
from sync_server.store.tables import devices, lanes
from sync_server.verify import verify
from sync_server.web.application import application
from sync_server.web.guesses import Guesses
from tests.hostile.mutations import mutated
from tests.support import callers
from tests.support.callers import Caller, edit, remove
from tests.support.centres import (
    BAKERY,
    BOSS,
    CARL,
    EDDY,
    EPOCH,
    HOTEL,
    KEY,
    PAM,
    PUBLIC,
    START_MS,
    WEST,
    Fleet,
    new_fleet,
    numbered,
)

ADA: Final = User(id=UserId(numbered(7)), login="ada", name="Ada Admin", role=Role.ADMIN)
GONE: Final = User(
    id=UserId(numbered(8)), login="gone", name="Gil Gone", territories=frozenset({WEST.id}), active=False
)
PEOPLE: Final = (PAM, EDDY, BOSS, CARL, ADA, GONE)
PAMS: Final = frozenset({"K1", "K7", "K8"})
"""Her devices; the last two are put out of use."""
GONE_AT, REVOKED, WIPED, HUB, NOBODY = "K6", "K7", "K8", "K9", "K99"
SYNC, VERIFY, JOIN, BACKFILL, WIPE = "/v1/sync", "/v1/verify", "/v1/devices", "/v1/backfill", "/v1/wipe"
BRIEF: Final = brief.path_of("{code}")
PUT, GET, CARRY, LEASE = "/v1/files/put", "/v1/files/get", CARRIED_PATH, "/v1/lease"
PHOTO: Final = bytes(range(200))
SHELF: Final = Attachment(
    id=AttachmentId(numbered(30)),
    account=BAKERY.id,
    user=PAM.id,
    kind=FileKind.PHOTO,
    name="shelf.jpg",
    media_type="image/jpeg",
    size=len(PHOTO),
    sha256=hashlib.sha256(PHOTO).hexdigest(),
    added_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
)


@dataclass(frozen=True, slots=True)
class Meant:
    """A message somebody could mean."""

    path: str
    who: str
    body: bytes


@dataclass
class Heard:
    """What the centre said to it all."""

    statuses: Counter[int] = field(default_factory=Counter[int])
    slowest: float = 0.0
    broken: list[str] = field(default_factory=list[str])


@contextmanager
def besieged(engine: Engine, folder: Path) -> Generator["Siege"]:
    """The company on an empty database, behind its own front door."""
    fleet = new_fleet(engine, folder)
    for each in (ADA, GONE, SHELF):
        spec = REGISTRY[type(each)]
        told = {field.name: getattr(each, field.name) for field in spec.fields[1:]}
        office.write(fleet.centre, [office.insert_op(spec, each.id, told)])
    for user in (*PEOPLE, PAM, PAM, CARL):
        fleet.enrol(user)
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == REVOKED).values(status="revoked"))
        connection.execute(update(devices).where(devices.c.code == WIPED).values(status="wiped"))
        connection.execute(update(devices).where(devices.c.code == HUB).values(status=COURIER))
        wipes.order(connection, int(WIPED[1:]), fleet.clock(), takes_words=True)
    served = application(fleet.centre)
    with TestClient(served, raise_server_exceptions=False) as client:
        yield Siege(fleet, client, served.state)
    fleet.close()


@dataclass
class Siege:
    """Asks as anybody, with anything; the books have to be sound whenever it is looked."""

    fleet: Fleet
    client: TestClient[Litestar]
    state: State
    heard: Heard = field(default_factory=Heard)

    def go_on(self, draw: Random, times: int) -> None:
        """So many messages, of which each was meant once; instead of every tenth something is fetched."""
        for number in range(times):
            if number % 10 == 0:
                self._fetch(draw)
                continue
            meant = self._meant(draw)
            self._ask(draw, meant, mutated(draw, meant.body), f"message {number}")

    def must_be_sound(self) -> None:
        """Whatever was taken, the books agree with the rows."""
        self.heard.broken += verify(self.fleet.centre)

    def _ask(self, draw: Random, meant: Meant, sealed: bytes, about: str) -> None:
        self.state["guesses"] = self.state["forgeries"] = self.state["paces"] = _Patient()
        headers = {} if meant.path == JOIN else {"A": self._proof(draw, meant, sealed)}
        path, content = meant.path, sealed
        if meant.path == SYNC and draw.random() < 0.3:
            path, headers, content = self._briefly(draw, meant.who, sealed)
        began = perf_counter()
        answer = self.client.post(path, content=content, headers=headers)
        self.heard.slowest = max(self.heard.slowest, perf_counter() - began)
        self.heard.statuses[answer.status_code] += 1
        if wrong := _wrong(answer.status_code, answer.content, meant):
            self.heard.broken.append(f"{about} to {meant.path} as {meant.who}: {wrong}; {sealed[:2000].hex()}")

    def _fetch(self, draw: Random) -> None:
        """What lies under a name that no answer has told: nothing, whatever it looks like."""
        name = draw.choice(
            (draw.randbytes(32).hex(), draw.randbytes(draw.randrange(40)).hex(), "..%2Fsync", "%00", "x" * 2000)
        )
        wanted = draw.choice(("", "bytes=0-", "bytes=9-1", f"bytes={'9' * 30}-", "bytes=-"))
        status = self.client.get(PIECES_PATH + name, headers={"Range": wanted}).status_code
        self.heard.statuses[status] += 1
        if status != 404:
            self.heard.broken.append(f"answered {status} for {name!r}")

    def _proof(self, draw: Random, meant: Meant, sealed: bytes) -> str:
        """Mostly right; or of something else, or no proof at all."""
        way = draw.random()
        told = signature(meant.path, sealed if way < 0.95 else b"other", meant.who, KEY)
        return told if way < 0.98 else draw.choice(("", "K1", "K1.", ".", "K1." + "x" * 500, told[:-3]))

    def _briefly(self, draw: Random, who: str, sealed: bytes) -> tuple[str, dict[str, str], bytes]:
        """The same in fewer bytes, mostly signed by who stands in the path."""
        told = brief.without_digest(sealed)
        whole = signed(brief.path_of(who), told if draw.random() < 0.95 else b"other", KEY) + told
        return brief.path_of(who), {}, whole if draw.random() < 0.98 else whole[: draw.randrange(len(whole))]

    def _meant(self, draw: Random) -> Meant:
        who = draw.choice((*(f"K{number}" for number in range(1, 10)), NOBODY))
        paths = (JOIN, SYNC, VERIFY, BACKFILL, PUT, GET, WIPE, CARRY, LEASE)
        (path,) = draw.choices(paths, (10, 50, 15, 10, 10, 5, 5, 10, 5))
        if path == JOIN:
            return Meant(JOIN, NOBODY, self._joining(draw))
        ways = {VERIFY: self._comparing, BACKFILL: self._updated, PUT: self._bringing, GET: self._fetching}
        ways |= {WIPE: self._erasing, CARRY: self._carrying, LEASE: self._opening}
        who = HUB if path == CARRY and draw.random() < 0.7 else who
        return Meant(path, who, self._syncing(draw, who) if path == SYNC else ways[path](draw))

    def _joining(self, draw: Random) -> bytes:
        code = (
            invite(self.fleet.centre, draw.choice(PEOPLE[:-1]).login, MINUTES)[0]
            if draw.random() < 0.1
            else "AB2CD3EF4GH5"
        )
        key = Ed25519PrivateKey.generate()
        public = key.public_key().public_bytes_raw()
        return pack(EnrolRequest(PROTOCOL, code, public, key.sign(code.encode() + public), "A laptop", "test"))

    def _syncing(self, draw: Random, who: str) -> bytes:
        return pack(self._request(draw, who))

    def _request(self, draw: Random, who: str) -> SyncRequest:
        """What the device could ask now, as the centre knows it."""
        caller = Caller(self.fleet.centre, who)
        with self.fleet.centre.read() as connection:
            row = connection.execute(select(devices).where(devices.c.code == who)).first()
            if row is not None:
                told = connection.execute(select(lanes).where(lanes.c.device == row.no, lanes.c.incarnation == 1))
                caller.highest = {each.lane: each.last for each in told}
                caller.session = row.last_session
        ops = (_op(draw) for _ in range(draw.choice((0, 1, 1, 2, 4))))
        return caller.request(*(caller.seal(op, lane=draw.choice((0, 1))) for op in ops))

    def _comparing(self, draw: Random) -> bytes:
        bucket, cursor = draw.randrange(1, 12), draw.randrange(0, 40)
        columns = {spec.told.wire: spec.fields[-1].column for spec in REGISTRY}
        ranges = draw.choice((b"", bytes(range(4)), bytes(range(256))))
        rows = [Listing(1, draw.randbytes(32), (1, 1), draw.randbytes(8))] if ranges else []
        return pack(
            VerifyRequest(PROTOCOL, EPOCH, SCHEMA, bucket, cursor, columns, draw.randbytes(8), ranges, tuple(rows))
        )

    def _updated(self, draw: Random) -> bytes:
        gaps = {bucket: (draw.randrange(0, 40), draw.randrange(0, 4), 0, 0) for bucket in range(1, 4)}
        return pack(BackfillRequest(PROTOCOL, EPOCH, SCHEMA, gaps, draw.choice((0, 400))))

    def _bringing(self, draw: Random) -> bytes:
        offset = draw.choice((0, 0, 100, 200))
        table = REGISTRY[Attachment].told.wire
        return pack(FilePut(PROTOCOL, EPOCH, table, as_bytes(SHELF.id), offset, PHOTO[offset : offset + 100]))

    def _erasing(self, draw: Random) -> bytes:
        with self.fleet.centre.read() as connection:
            to = self.fleet.centre.keys(connection).address
        words = close(Way.RESCUE, Capsule(START_MS, EPOCH, 1), Keys.of_device(KEY), to, WIPED)
        return pack(WipeRequest(PROTOCOL, draw.choice((b"", words, b"words")), draw.choice((0, 0, START_MS))))

    def _carrying(self, draw: Random) -> bytes:
        """A packet of some device, of another company, cut short, or none."""
        who = draw.choice(("K1", "K2", REVOKED, NOBODY))
        with self.fleet.centre.read() as connection:
            to = self.fleet.centre.keys(connection).address if draw.random() < 0.9 else Keys.of_device(KEY).address
        request, keys = self._request(draw, who), Keys.of_device(KEY)
        packet = close(Way.TO_CENTRE, PacketRequest(draw.choice((keys.address, bytes(32))), request), keys, to, who)
        return pack(CarryRequest(PROTOCOL, draw.choice((packet, packet, packet[:-1], b"packet", b"")), PUBLIC))

    def _opening(self, draw: Random) -> bytes:
        """The key of a file of Pam's, which nobody else has any business with."""
        with self.fleet.centre.read() as connection:
            to = self.fleet.centre.keys(connection).address
        keys = Keys.of_device(KEY)
        box = close(Way.LEASE, FileKey(as_bytes(PAM.id), KEY), keys, to, "K1")
        return pack(LeaseRequest(PROTOCOL, draw.choice((keys.address, bytes(32))), draw.choice((box, box[:-1], b""))))

    def _fetching(self, draw: Random) -> bytes:
        table = REGISTRY[Attachment].told.wire
        return pack(
            FileGet(PROTOCOL, EPOCH, table, as_bytes(SHELF.id), draw.choice((0, 100, 300)), draw.choice((0, 50)))
        )


class _Patient(Guesses):
    """Nobody is made to wait: it is the message that is to be read."""

    def __init__(self) -> None:
        super().__init__(perf_counter)

    def wait(self, place: str) -> int:
        return 0


def _wrong(status: int, body: bytes, meant: Meant) -> str:
    """What an answer must not be. Who says to have read what was never written makes the centre doubt itself, and
    says so under a status of its own."""
    try:
        told = open_sealed(body, limit=LIMITS["raw_bytes"])
        refused = None if status == 200 else unpack(Refused, told)
        if refused is not None and Refusal(refused.code) is not Refusal.PUT_BACK and status >= 500:
            return f"answered {refused}"
    except (BadMessage, ValueError) as error:
        return f"answered {status} with what is no message: {error}"
    if status == 200 and meant.path == LEASE and meant.who not in PAMS:
        return "gave somebody else the key of Pam's file"
    is_shut_out = meant.who in (REVOKED, GONE_AT, WIPED, NOBODY) or (meant.who == HUB) is not (meant.path == CARRY)
    if status == 200 and is_shut_out and meant.path not in (JOIN, WIPE):
        return "answered somebody who was turned away"
    return ""


def _op(draw: Random) -> Op:
    """A step that makes sense to whoever may take it."""
    id, base = draw.randbytes(16), draw.randrange(0, 4)
    account, pam = as_bytes(draw.choice((BAKERY, HOTEL)).id), as_bytes(PAM.id)
    ways = (
        lambda: edit("account", account, base, phone="+1 555 0100", notes="x"),
        lambda: edit("account", account, base, territory=as_bytes(WEST.id)),
        lambda: callers.insert("contact", id, account=account, family_name="Tkach"),
        lambda: callers.insert("order", id, number=id.hex(), account=account, ordered_on="2026-11-24", user=pam),
        lambda: callers.insert("visit", id, account=account, user=pam, day="2026-11-24"),
        lambda: edit("user", pam, base, role="admin"),
        lambda: edit("territory", as_bytes(WEST.id), base, name="Mine"),
        lambda: remove("account", account, base),
    )
    return draw.choice(ways)()
