"""The centre of a simulated company: the real one on a real file, asked by bytes, dying and started again."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from msgspec.structs import replace
from sqlalchemy import Engine, bindparam, delete, insert, select, update

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.codec import BadMessage, digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CARRIED_PATH, CarryRequest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import FileGet, FilePut, SyncRequest, VerifyRequest
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.replication.backfill import PATH as BACKFILL
from fieldcrm.replication.exchange import PATH as SYNC
from fieldcrm.replication.files import GET, PUT
from fieldcrm.replication.verification import PATH as VERIFY
from sync_server import lives, office, records
from sync_server.carried import carried
from sync_server.centre import Centre
from sync_server.endpoints.backfill import tell
from sync_server.endpoints.files import get, put
from sync_server.endpoints.sync import exchange
from sync_server.endpoints.verify import compare
from sync_server.refusals import RequestRefused
from sync_server.store.open import open_sqlite
from sync_server.store.tables import bucket_rows, buckets, devices, domain_tables, epochs, standings, tx_log
from tests.simulation.accidents import Fuse, Killed, never_emptied, well_worn, without_waiting
from tests.simulation.eyes import Eyes, Held, Row
from tests.simulation.kept import Disk, Shelf, copy, disk, put_back
from tests.simulation.ledger import Shown
from tests.support.centres import EPOCH, PUBLIC, numbered
from tests.support.schemas import bring_centre_forward

if TYPE_CHECKING:
    from msgspec import Struct


_DEVICE: Final = select(devices).where(devices.c.code == bindparam("called"))


class Logged(NamedTuple):
    """A transaction as the centre has kept it, at its place in all that was taken, with what became of it."""

    place: int
    body: bytes
    device: int
    incarnation: int
    code: int
    reason: str
    conflicts: bytes | None
    at_ms: int


def _unheard(_code: str, _path: str) -> None:
    """Nobody listens."""


class Room:
    """The centre's file, and who has it open: its program, and the eyes that look past that."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fuse = Fuse()
        self.eyes = Eyes(path, domain_tables)
        self.is_as_ever = True
        self.opens_anew = True
        """Whether the next program opens the file once more where one has died, or finds it open."""
        self._engine: Engine | None = None

    def start(self) -> Engine:
        """Where nobody has closed the file, it is not opened anew."""
        if self._engine is None:
            self._engine = self.fuse.lay(never_emptied(well_worn(without_waiting(open_sqlite(self.path)))))
        return self._engine

    def close(self) -> None:
        """Let go of the file."""
        self.eyes.close()
        if self._engine is not None:
            self._engine.dispose()
        self._engine, self.is_as_ever = None, False

    def die(self) -> None:
        """The program is gone, with all that was not committed and all that it knew by heart."""
        if self.opens_anew or self.fuse.holds_any:
            self.close()


def _opened(path: Path) -> Room:
    room = Room(path)
    room.start()
    return room


SHELF: Final = Shelf(_opened)
"""The centres of the first morning."""


class HeadOffice:
    """The centre's process. What it had committed is there again when it comes back; what it knew by heart is not."""

    def __init__(self, room: Room, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._room, self._fuse, self._eyes = room, room.fuse, room.eyes
        self._copied: tuple[Disk, Registry] | None = None
        """The disk when it was copied, and the release that was installed then."""
        self.registry: Registry = REGISTRY
        """The one that is installed."""
        self._at_once: dict[str, int] = {}
        self.is_long = False
        """Whether more has gone by than the time in which late work is taken."""
        self.has_answered: Callable[[str, str], None] = _unheard
        self.centre = self._started()

    def close(self) -> None:
        """Let go of the file."""
        self._room.close()

    def answer(self, device: str, path: str, sealed: bytes) -> tuple[int, bytes]:
        """Answer one request; see `Door`."""
        answered = self._answer(device, path, sealed)
        self.has_answered(device, path)
        return answered

    def _answer(self, device: str, path: str, sealed: bytes) -> tuple[int, bytes]:
        try:
            body = open_sealed(sealed, limit=LIMITS["raw_bytes"])
            about = digest_of(sealed)
            answers: Mapping[str, Callable[[], Struct]] = {
                VERIFY: lambda: compare(self.centre, device, unpack(VerifyRequest, body), about),
                PUT: lambda: put(self.centre, device, unpack(FilePut, body), about),
                BACKFILL: lambda: tell(self.centre, device, unpack(BackfillRequest, body), about),
                CARRIED_PATH: lambda: carried(self.centre, device, unpack(CarryRequest, body), about),
                GET: lambda: get(self.centre, device, unpack(FileGet, body), about),
                SYNC: lambda: exchange(self.centre, device, self._fitted(device, unpack(SyncRequest, body))),
            }
            return 200, seal(pack(answers[path]()))
        except RequestRefused as refused:
            return _refusal(refused)
        except BadMessage:
            return _refusal(RequestRefused(Refusal.BAD_MESSAGE))

    def tell_at_once(self, device: str, size: int) -> None:
        """Little on each page; see `Door`."""
        self._at_once[device] = size

    def _fitted(self, device: str, request: SyncRequest) -> SyncRequest:
        return replace(request, page=self._at_once.get(device) or request.page)

    def answer_dying(self, device: str, path: str, sealed: bytes, statements: int) -> tuple[int, bytes]:
        """Answer it, or die over it; see `Door`."""
        try:
            with self._fuse.lit(statements):
                answered = self._answer(device, path, sealed)
        except Killed:
            self._room.die()
            self.centre = self._started()
            self.has_answered(device, path)
            raise
        self.has_answered(device, path)
        return answered

    def take_copy(self) -> None:
        """Somebody's backup of the whole disk."""
        copy(self._room.path, self._copy)
        self._copied = disk(self._room.path), self.registry

    def update(self, registry: Registry) -> None:
        """A later release is installed."""
        if registry is not self.registry:
            self.registry, self.centre = registry, bring_centre_forward(self.centre, registry)
            self._room.is_as_ever = False

    @property
    def has_copy(self) -> bool:
        """Whether there is one to go back to."""
        return self._copied is not None

    def lose_copy(self) -> None:
        """There is none any more."""
        self._copied = None

    def go_back(self) -> None:
        """The disk as it was, by the command that says so to the devices."""
        assert self._copied is not None, "there is a copy"
        number, (was, release), newest = self.life, self._copied, self.registry
        if release is not newest or not put_back(self._room.path, was):
            self.close()
            copy(self._copy, self._room.path)
        self.registry = release
        self.centre = self._started()
        self.update(newest)
        with self.centre.write() as connection:
            lives.begin(connection, self._clock(), after=number)

    @property
    def _copy(self) -> Path:
        return self._room.path.with_suffix(".copy")

    @property
    def life(self) -> int:
        """0 as long as it was never put back."""
        return int(max(self._eyes.ask(f"SELECT no FROM {epochs.name}")))  # noqa: S608 - a table's name

    def heads(self) -> object:
        """Whatever might be told to anybody is another when this is."""
        found = self._eyes.ask(f"SELECT id || ':' || head FROM {buckets.name} ORDER BY id")  # noqa: S608 - a table's name
        return self.life, self.registry.schema, found

    def forget_standings(self) -> None:
        """Lose what is remembered of where devices stand."""
        with self.centre.write() as connection:
            connection.execute(delete(standings))

    def found(self, company: str, people: Mapping[str, str], entities: tuple[Any, ...]) -> None:
        """Begin the company with these rows, and a device for each code."""
        self.centre.create(company, EPOCH)
        ops = [office.insert_op(REGISTRY[type(each)], each.id, _fields(each)) for each in entities]
        office.write(self.centre, ops)
        for number, (code, user) in enumerate(people.items(), 1):
            self.enrol(number, code, user)

    def enrol(self, number: int, code: str, user: str) -> None:
        """One more device of that person's."""
        row = {"device": as_bytes(numbered(100 + number)), "code": code, "user": as_bytes(user)}
        with self.centre.write() as connection:
            connection.execute(insert(devices).values(**row, pubkey=PUBLIC, status="enrolled"))

    def put_device(self, code: str, status: str) -> None:
        """Answer a device from now on, or no more."""
        with self.centre.write() as connection:
            connection.execute(update(devices).where(devices.c.code == code).values(status=status))

    def welcomes(self, code: str) -> bool:
        """Whether a device may exchange, and the person who carries it."""
        with self.centre.read() as connection:
            row = connection.execute(_DEVICE, {"called": code}).one()
            return row.status == "enrolled" and self.centre.company(connection).people[row.user].active

    def rows(self, kind: str, *, living: bool = True) -> list[Row]:
        """The rows of a kind as they lie in the table; the deleted ones too where they are asked for."""
        found = self._eyes.rows(self.registry, kind)
        return [row for row in found if not (living and row["_del"])]

    def shown(self, *, living: bool = True) -> Shown:
        """Every record, as scripts see it."""
        return {
            (kind, str(each["id"])): each
            for kind, each, row in self._eyes.all(self.registry)
            if not (living and row["_del"])
        }

    def homes(self) -> Mapping[tuple[str, str], str]:
        """The bucket each living row lives in, by name."""
        names = self.bucket_names()
        return {
            (kind, str(each["id"])): names[row["_b"]]
            for kind, each, row in self._eyes.all(self.registry)
            if not row["_del"]
        }

    def holds(self, login: str, known: Registry) -> Held:
        """All that is told that person in these words."""
        person = records.person(self.centre, login)
        with self.centre.read() as connection:
            company = self.centre.company(connection)
        seen = {id for id, name in self.bucket_names().items() if company.may(person, name)}
        return self._eyes.holds(self.registry, known, lambda row: not row["_del"] and row["_b"] in seen)

    def taken(self) -> dict[bytes, int]:
        """What became of every transaction ever taken."""
        return dict(self._eyes.table(f"SELECT txid, code FROM {tx_log.name}"))  # noqa: S608 - a table's name

    def out_of_scope(self) -> list[bytes]:
        """The transactions that were refused because of whose the row is."""
        asked = f"SELECT txid FROM {tx_log.name} WHERE reason = ?"  # noqa: S608 - a table's name
        return [txid for (txid,) in self._eyes.table(asked, "record.out_of_scope")]

    def taken_from(self, code: str) -> set[bytes]:
        """The transactions taken from one device."""
        asked = f"SELECT txid FROM {tx_log.name} WHERE device = ?"  # noqa: S608 - a table's name
        return {txid for (txid,) in self._eyes.table(asked, self.number_of(code))}

    def log(self, after: int) -> list[Logged]:
        """What was taken after that place, in its order."""
        columns = ", ".join(("rowid", *Logged._fields[1:]))
        asked = f"SELECT {columns} FROM {tx_log.name} WHERE rowid > ? ORDER BY rowid"  # noqa: S608 - our names
        return [Logged(*row) for row in self._eyes.table(asked, after)]

    def lives_at(self) -> list[tuple[int, int]]:
        """The number of each life, and when it began."""
        return self._eyes.table(f"SELECT no, at_ms FROM {epochs.name} ORDER BY no")  # noqa: S608 - a table's name

    def carriers(self) -> dict[int, bytes]:
        """Whose each device is."""
        return dict(self._eyes.table(f'SELECT no, "user" FROM {devices.name}'))  # noqa: S608 - a table's name

    def heard(self) -> dict[str, tuple[int, int]]:
        """Of each device the number, and when it was last written down here that it has sent or was told something."""
        asked = f"SELECT code, no, last_seen_ms FROM {devices.name}"  # noqa: S608 - a table's name
        return {code: (number, at_ms or 0) for code, number, at_ms in self._eyes.table(asked)}

    def number_of(self, code: str) -> int:
        """The number of a device."""
        [(number,)] = self._eyes.table(f"SELECT no FROM {devices.name} WHERE code = ?", code)  # noqa: S608 - a table's name
        return int(number)

    def bucket_names(self) -> dict[int, str]:
        """The buckets by number."""
        return dict(self._eyes.table(f"SELECT id, name FROM {buckets.name}"))  # noqa: S608 - a table's name

    def gone(self) -> list[tuple[int, int, bytes, int, int]]:
        """What is told of as gone: the bucket, the kind, the row, how it has gone, and under which number."""
        return self._eyes.table(f'SELECT bucket, tbl, "row", op, seq FROM {bucket_rows.name}')  # noqa: S608 - our names

    def books(self) -> dict[int, tuple[int, int]]:
        """Count and checksum of every bucket."""
        books = self._eyes.table(f"SELECT id, n, cs FROM {buckets.name}")  # noqa: S608 - a table's name
        return {id: (n, cs) for id, n, cs in books}

    def _started(self) -> Centre:
        return Centre(self._room.start(), self.registry, self._clock)


def _refusal(refused: RequestRefused) -> tuple[int, bytes]:
    return refused.refusal.status, seal(pack(refused.told))


def _fields(entity: Any) -> dict[str, object]:
    return {each.name: getattr(entity, each.name) for each in REGISTRY[type(entity)].fields[1:]}
