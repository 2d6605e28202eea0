"""A centre with two territories and their people, and laptops that exchange with it in one process."""

import secrets
import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, insert

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.ids import AccountId, ProductId, TerritoryId, UserId, as_bytes, as_text
from fieldcrm.domain.people import Role, Territory, User
from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import standing_digest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.store import first_download, outbox, replica
from fieldcrm.store import schemas as store_schemas
from fieldcrm.store.database import FAST
from fieldcrm.store.device import Identity, join
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Reading, Store, Work
from sync_server import office
from sync_server.centre import Centre
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices
from tests.support import schemas

EPOCH = b"epoch-01"
KEY = b"p" * 32
PUBLIC = Ed25519PrivateKey.from_private_bytes(KEY).public_key().public_bytes_raw()
"""Every laptop has the same key: where it matters a test gives another one."""

START_MS = 1_764_000_000_000


def numbered(number: int) -> str:
    """An id that says in a failure which one it is."""
    return as_text(number.to_bytes(16))


class Clock:
    """A clock that goes on a second each time it is looked at, and can be put wrong."""

    def __init__(self) -> None:
        self.ms = START_MS

    def __call__(self) -> int:
        self.ms += 1000
        return self.ms


WEST = Territory(id=TerritoryId(numbered(1)), code="WEST", name="The west")
EAST = Territory(id=TerritoryId(numbered(2)), code="EAST", name="The east")
BOSS = User(id=UserId(numbered(3)), login="boss", name="Bea Boss", role=Role.MANAGER, territories=frozenset({WEST.id}))
PAM = User(id=UserId(numbered(4)), login="pam", name="Pam Rep", territories=frozenset({WEST.id}), manager=BOSS.id)
EDDY = User(id=UserId(numbered(5)), login="eddy", name="Eddy Rep", territories=frozenset({EAST.id}))
CARL = User(id=UserId(numbered(6)), login="carl", name="Carl Clerk", role=Role.CLERK)
BAKERY = Account(id=AccountId(numbered(10)), number="A-1", name="Sofia Bakery", territory=WEST.id, currency="USD")
HOTEL = Account(id=AccountId(numbered(11)), number="A-2", name="Hotel Opera", territory=EAST.id)
FLOUR = Product(id=ProductId(numbered(20)), code="FL-1", name="Flour")
COMPANY = (WEST, EAST, BOSS, PAM, EDDY, CARL, FLOUR, BAKERY, HOTEL)


@dataclass
class Fleet:
    """The centre and the laptops of one test."""

    centre: Centre
    folder: Path
    clock: Clock = field(default_factory=Clock)
    laptops: "list[Laptop]" = field(default_factory=list["Laptop"])
    enrolled: int = 0

    def laptop(self, user: User, *, fill: bool = True, registry: Registry = REGISTRY) -> "Laptop":
        """One more laptop of that person's, joined and, unless a test fills it by itself, filled."""
        number = self.enrol(user)
        made = Laptop(self, user, f"K{number}", number, registry)
        self.laptops.append(made)
        if fill:
            made.sync()
        return made

    def twin(self, of: "Laptop") -> "Laptop":
        """A second laptop set up from the disk of a first, which stands still for that."""
        of.store.close()
        shutil.copy(self.folder / f"{of.code}.db", self.folder / f"{of.code}-twin.db")
        made = copy(of)
        made.clock = copy(of.clock)
        of.store, made.store = (
            Store.open(self.folder / f"{name}.db", b"k" * 32, each.clock, synchronous=FAST)
            for name, each in ((of.code, of), (f"{of.code}-twin", made))
        )
        self.laptops.append(made)
        return made

    def enrol(self, user: User) -> int:
        """One more device of that person's; its code is K and its number."""
        self.enrolled += 1
        with self.centre.write() as connection:
            device = as_bytes(numbered(100 + self.enrolled))
            row = {"device": device, "code": f"K{self.enrolled}", "user": as_bytes(user.id)}
            connection.execute(insert(devices).values(**row, pubkey=PUBLIC, status="enrolled"))
        return self.enrolled

    def close(self) -> None:
        """Let go of every file."""
        for laptop in self.laptops:
            laptop.store.close()
        self.centre.engine.dispose()


class Laptop:
    """A device with its own file and clock; it exchanges by calling the endpoint."""

    def __init__(self, fleet: Fleet, user: User, code: str, number: int, registry: Registry = REGISTRY) -> None:
        self.fleet, self.user, self.code, self.registry = fleet, user, code, registry
        self.clock = Clock()
        self.session = 0
        self.reopen()
        who = Identity(
            device=numbered(100 + number),
            device_code=code,
            user=user.id,
            login=user.login,
            company="The company",
            server="http://127.0.0.1:1",
            epoch=EPOCH,
            key=KEY,
        )
        join(self.store, who)

    def reopen(self) -> None:
        """Open the file that lies there now."""
        path = self.fleet.folder / f"{self.code}.db"
        self.store = schemas.opened(path, b"k" * 32, self.clock, self.registry)

    def upgrade(self, registry: Registry) -> None:
        """A later release is installed; what was on its way is as it was."""
        with self.store.apply() as applying:
            schemas.bring_forward(applying.connection, self.registry, registry)
        self.store.close()
        self.registry = registry
        self.reopen()

    def request(self, *, in_full: bool = True, page: int = 0) -> SyncRequest:
        """What this device would send now."""
        with self.store.read() as reading:
            standing = replica.standing(reading.connection, self.registry, "test")
            bodies = outbox.to_send(reading.connection, known=store_schemas.spoken(reading.connection, self.registry))
            fresh = first_download.is_first(reading.connection)
        told = (standing.epoch, standing.incarnation, standing.schema, standing.cursors, standing.highest)
        self.session += 1
        digest = standing_digest(*told, standing.filling, standing.lease)
        return SyncRequest(
            PROTOCOL,
            self.session,
            0,
            digest,
            bodies,
            standing if in_full else None,
            page,
            whole=fresh,
            fresh=fresh,
            numbered=fresh,
            placed=bool(bodies),
        )

    def ask(self, request: SyncRequest) -> SyncAnswer:
        """Carry a request to the centre."""
        return unpack(SyncAnswer, pack(exchange(self.fleet.centre, self.code, request)))

    def take(self, answer: SyncAnswer) -> Taken:
        """Take the centre's answer in."""
        return replica.take(self.store, answer)

    def sync(self) -> list[Ack]:
        """Exchange until everything has gone and come; says what became of what was sent."""
        acks: list[Ack] = []
        while True:
            answer = self.ask(self.request())
            self.take(answer)
            acks += answer.acks
            if not answer.more:
                return acks

    @contextmanager
    def work(self) -> Generator[Work]:
        """One step of the person."""
        with self.store.write() as work:
            yield work

    @contextmanager
    def look(self) -> Generator[Reading]:
        """The file as it stands."""
        with self.store.read() as reading:
            yield reading

    def account(self, account: Account = BAKERY) -> Account:
        """A customer as this laptop shows it."""
        with self.look() as reading:
            return reading.load(Account, account.id)

    def conflicts(self) -> list[Conflict]:
        """What this laptop knows was put aside."""
        with self.look() as reading:
            return reading.all(Conflict)

    def change(self, account: Account = BAKERY, **fields: object) -> None:
        """Edit a customer."""
        with self.work() as work:
            work.change(Account, account.id, fields)


def new_fleet(engine: Engine, folder: Path) -> Fleet:
    """The company in an empty database, and nobody on the road yet."""
    fleet = standing_fleet(engine, folder)
    fleet.centre.create("The company", EPOCH)
    ops = [office.insert_op(REGISTRY[type(each)], each.id, _fields(each)) for each in COMPANY]
    office.write(fleet.centre, ops)
    return fleet


def standing_fleet(engine: Engine, folder: Path) -> Fleet:
    """A company that is in the database already."""
    clock = Clock()
    return Fleet(Centre(engine, REGISTRY, clock), folder, clock)


def _fields(entity: Any) -> dict[str, object]:
    return {each.name: getattr(entity, each.name) for each in REGISTRY[type(entity)].fields[1:]}


def refused(step: Callable[[], object]) -> Refusal | None:
    """Why the centre refused the whole request, if it did."""
    try:
        step()
    except RequestRefused as error:
        return error.refusal
    return None


def codes(acks: list[Ack]) -> list[Result]:
    """What became of each transaction."""
    return [Result(ack.code) for ack in acks]


def fresh_id() -> str:
    """An id nobody has used."""
    return as_text(secrets.token_bytes(16))
