"""A simulated laptop: the real store on a real file, the real exchange over a bad line, and every step written down."""

import shutil
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from unittest.mock import patch

from sqlalchemy import delete, select, update

from fieldcrm.domain.people import User
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.replication import files, upkeep
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.verification import Verification, Verified
from fieldcrm.store import book, database, outbox, schemas, store
from fieldcrm.store.device import Identity, join
from fieldcrm.store.history import CHECKED, MENDED
from fieldcrm.store.store import Reading, Store
from tests.simulation.accidents import Fuse, Killed, watching
from tests.simulation.blanks import KEY, blank
from tests.simulation.eyes import Eyes, Held, Row
from tests.simulation.kept import Disk, Shelf, copy, disk, put_back
from tests.simulation.ledger import Ledger, Shown
from tests.simulation.line import Line
from tests.support.centres import EPOCH, START_MS, numbered
from tests.support.schemas import bring_forward, opened, started_again

CLIENT = "simulation"
_WAITING: Final = f"{book.sealed.name} WHERE state = {book.WAITING:d}"
_FOUND_WRONG: Final = (
    f"SELECT id FROM {book.buckets.name} WHERE suspect != 0 OR anew_on > 0 "  # noqa: S608 - our names
    f"UNION ALL SELECT n FROM {book.log.name} WHERE state = '{MENDED}' OR state = '{CHECKED}' AND pulled > 0"
)


class Time:
    """The time of the whole world: it goes on a little each time anybody looks at a clock."""

    def __init__(self) -> None:
        self.ms = START_MS

    def __call__(self) -> int:
        self.ms += 700
        return self.ms


class LaptopClock:
    """Somebody's clock: right, until it is put forward or back."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self.ahead_ms = 0

    def __call__(self) -> int:
        return self._time() + self.ahead_ms


class Desk:
    """A laptop's file, and who has it open: its program, and the eyes that look past that."""

    def __init__(self, path: Path, registry: Registry = REGISTRY) -> None:
        self.path, self.registry = path, registry
        """Where it lies, and the release that is installed."""
        self.fuse = Fuse()
        self.eyes = Eyes(path, book.plain_domain_tables, KEY)
        self.is_as_ever = True
        self.opens_anew = True
        """Whether the next program opens the file once more where one has died, or finds it open."""
        self._store: Store | None = None

    def start(self, clock: Callable[[], int]) -> Store:
        """The program when it has just been started. Where nobody has closed the file, it is not opened anew."""
        if self._store is not None:
            self._store = started_again(self._store, clock, self.registry)
            return self._store
        if not self.path.exists():
            shutil.copy(blank(self.registry), self.path)
        with patch.object(store, "open_file", watching(self.fuse, database.open_file)):
            self._store = opened(self.path, KEY, clock, self.registry)
        return self._store

    def close(self) -> None:
        """Let go of the file."""
        self.eyes.close()
        if self._store is not None:
            self._store.close()
        self._store, self.is_as_ever = None, False

    def die(self) -> None:
        """The program is gone, with all that was not committed and all that it knew by heart."""
        if self.opens_anew or self.fuse.holds_any:
            self.close()

    def install(self, registry: Registry) -> None:
        """Another release, in a file that has been brought to its words."""
        self.registry, self.is_as_ever = registry, False


def _opened(path: Path) -> Desk:
    desk = Desk(path)
    desk.start(lambda: START_MS)
    return desk


SHELF: Final = Shelf(_opened)
"""The laptops of the first morning."""


class Laptop:
    """One person's device. Whatever happens to it, its file is all that is left of it."""

    def __init__(self, desk: Desk, code: str, user: User, line: Line, ledger: Ledger, time: Time) -> None:
        self._desk = desk
        self._copied: tuple[Disk, Registry] | None = None
        """The disk when it was copied, and the release that was installed then."""
        self._time = time
        self._ledger = ledger
        self._fuse, self._eyes = desk.fuse, desk.eyes
        self.code = code
        self.who = code
        """Which memory it is of the person's: another one after each time the disk is put back."""
        self.user = user
        self.line = line
        self.clock = LaptopClock(time)
        self.copy_at: int | None = None
        self.was_set_back = False
        self.lacks_news = False
        """Whether the centre has forgotten to tell it what has gone: then it finds by itself that its sums differ."""
        self.page = 0
        self._start()

    def page_by(self, rows: int) -> None:
        """Ask for so many rows at once; 0 leaves it to the centre."""
        self.page = rows
        self._exchange = self._exchanging()

    def join(self, number: int) -> None:
        """Become a device of the company."""
        who = Identity(
            device=numbered(100 + number),
            device_code=self.code,
            user=self.user.id,
            login=self.user.login,
            company="The company",
            server="http://127.0.0.1:1",
            epoch=EPOCH,
            key=b"p" * 32,
        )
        join(self.store, who)

    def close(self) -> None:
        """Let go of the file."""
        self._desk.close()

    def sits_at_one_of(self, desks: Sequence[Desk]) -> bool:
        """Whether this is one of theirs."""
        return self._desk in desks

    @property
    def registry(self) -> Registry:
        """The release that is installed."""
        return self._desk.registry

    @property
    def is_found_wrong(self) -> bool:
        """Whether a checksum has ever differed, or anything had to be mended."""
        return not self.lacks_news and bool(self._eyes.ask(_FOUND_WRONG))

    @property
    def read(self) -> dict[str, int]:
        """How far it has read each bucket of which it holds anything."""
        told = select(book.buckets.c.name, book.buckets.c.part_until, book.buckets.c.staged)
        with self.look() as reading:
            found = {name: part or staged for name, part, staged in reading.connection.execute(told)}
        return {name: at for name, at in found.items() if at}

    def forget_mendings(self) -> None:
        """What was mended was no fault of ours."""
        with self.store.apply() as applying:
            applying.connection.execute(delete(book.log).where(book.log.c.state.in_((MENDED, CHECKED))))
            applying.connection.execute(update(book.buckets).where(book.buckets.c.anew_on > 0).values(anew_on=0))

    def sync(self, keep_on: Callable[[], bool] = lambda: True) -> Outcome:
        """One exchange, to its end or to where the line breaks, and what follows from it."""
        outcome = self._exchange.run(keep_on)
        if outcome.state is State.DONE and self.registry.files:
            with self.undisturbed():
                files.carry(self.store, self.line, self._seconds, keep_on, is_free=True)
        work = upkeep.due(self.store, outcome, is_free=True)
        if work is not None:
            upkeep.look_after(self.store, self.line, self._seconds, work, keep_on)
        return outcome

    def verify(self) -> Verified:
        """Have everything looked through, as far as the line lets it."""
        return Verification(self.store, self.line, self._seconds).run()

    def verify_dying(self, statements: int) -> None:
        """The same, with the laptop dying after so many statements."""
        try:
            with self._fuse.lit(statements):
                self.verify()
        except Killed:
            self._restart()

    def waiting(self) -> list[bytes]:
        """All that is to be sent, as it will be."""
        return self._eyes.ask(f"SELECT body FROM {_WAITING} ORDER BY tx")  # noqa: S608 - our names

    def waiting_ids(self) -> frozenset[bytes]:
        """Which transactions these are."""
        return frozenset(self._eyes.ask(f"SELECT txid FROM {_WAITING}"))  # noqa: S608 - our names

    @contextmanager
    def undisturbed(self) -> Generator[None]:
        """Nothing happens anywhere else while this laptop waits for an answer."""
        happens, self.line.meanwhile = self.line.meanwhile, lambda: None
        yield
        self.line.meanwhile = happens

    def sync_dying(self, statements: int) -> bool:
        """One exchange in which the laptop dies after so many statements; false if it did not come to that."""
        try:
            with self._fuse.lit(statements):
                self.sync()
        except Killed:
            self._restart()
        return self._fuse.has_blown

    def do(self, step: Callable[[Store], object]) -> None:
        """One step of the person, written down once it is on the disk."""
        with self._fuse.spared():
            before, sealed = self.shown(), self.txids()
            step(self.store)
            self._ledger.note(self.who, self.txids() - sealed, before, self.shown())

    def do_dying(self, step: Callable[[Store], object], statements: int) -> bool:
        """One step in which the laptop dies: nothing of it may be left. False if it did not come to that."""
        before, sealed = self.shown(), self.txids()
        try:
            with self._fuse.lit(statements):
                step(self.store)
        except Killed:
            self._restart()
            assert self.shown() == before, "a step that was not committed left something behind"
            return True
        self._ledger.note(self.who, self.txids() - sealed, before, self.shown())
        return False

    def take_copy(self, now: int) -> None:
        """Somebody's backup of the whole disk."""
        copy(self._desk.path, self._desk.path.with_suffix(".copy"))
        self.copy_at, self._copied = now, (disk(self._desk.path), self.registry)

    def go_back_to_copy(self) -> None:
        """The disk as it was, under the program that is installed now; the laptop cannot know."""
        assert self._copied is not None, "there is a copy"
        (was, release), newest = self._copied, self.registry
        if release is not newest or not put_back(self._desk.path, was):
            self.close()
            copy(self._desk.path.with_suffix(".copy"), self._desk.path)
        self.was_set_back = True
        self.who += "'"
        self._desk.registry = release
        self._start()
        self.update(newest)

    def update(self, registry: Registry) -> None:
        """A later release is installed; what was on its way is as it was."""
        if registry is not self.registry:
            with self.store.apply() as applying:
                bring_forward(applying.connection, self.registry, registry)
            self._desk.install(registry)
            self._restart()

    def clone(self, path: Path, line: Line) -> "Laptop":
        """Another laptop, set up from this one's disk: neither of the two can know."""
        copy(self._desk.path, path)
        self.was_set_back = True
        desk = Desk(path, self.registry)
        desk.opens_anew = self._desk.opens_anew
        made = Laptop(desk, self.code, self.user, line, self._ledger, self._time)
        made.was_set_back, made.who = True, path.stem
        return made

    def shown(self) -> Shown:
        """Every record on the screen of this laptop, as scripts see it."""
        return {(kind, str(record["id"])): record for kind, record, _ in self._eyes.all(self.registry)}

    def holds(self, known: Registry) -> Held:
        """All that lies here, in these words."""
        return self._eyes.holds(self.registry, known)

    def lies(self, kind: str) -> Sequence[Row]:
        """The rows of a kind as they lie in the file."""
        return self._eyes.rows(self.registry, kind)

    def spoken(self) -> Registry:
        """What this laptop and its centre both have words for."""
        with self.look() as reading:
            return schemas.spoken(reading.connection, self.registry)

    def sendable(self) -> frozenset[bytes]:
        """The transactions that wait, and that the centre has words for."""
        with self.look() as reading:
            known = schemas.spoken(reading.connection, self.registry)
            return frozenset(unpack(Tx, body).txid for body in outbox.for_a_file(reading.connection, known))

    def left_over(self) -> list[str]:
        """Whatever lies about of the exchange where there should be nothing at rest."""
        empty = [book.ops.name, book.stage.name, *(f"{SHADOW}{spec.name}" for spec in self.registry)]
        places = [*empty, f"{book.buckets.name} WHERE suspect > 0"]
        asked = (f"SELECT '{each}' WHERE EXISTS (SELECT 1 FROM {each})" for each in places)  # noqa: S608 - our names
        return self._eyes.ask(" UNION ALL ".join(asked))

    def txids(self) -> frozenset[bytes]:
        """Every transaction this file knows."""
        return frozenset(self._eyes.ask(f"SELECT txid FROM {book.sealed.name}"))  # noqa: S608 - a table's name

    @contextmanager
    def look(self) -> Generator[Reading]:
        """The file as it stands."""
        with self.store.read() as reading:
            yield reading

    def _restart(self) -> None:
        self._desk.die()
        self._start()

    def _start(self) -> None:
        self.store = self._desk.start(self.clock)
        self._exchange = self._exchanging()

    def _exchanging(self) -> Exchange:
        return Exchange(self.store, self.line, CLIENT, self._seconds, page=self.line.ask_by(self.code, self.page))

    def _seconds(self) -> float:
        return self.clock() / 1000
