"""The centre: its database, its clock and what every request needs to know of the company."""

import secrets
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import Connection, Engine, exc, insert, select

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.packets import Keys
from fieldcrm.protocol.versions import OLDEST
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.sqlite import WRITES
from sync_server import audit, journal
from sync_server.apart import Shelf
from sync_server.batch import Author, Batch
from sync_server.groups import Groups
from sync_server.kept import Ahead, Kept
from sync_server.leases import Leases
from sync_server.night import Night
from sync_server.past import Past
from sync_server.refusals import RequestRefused
from sync_server.rows import Rows
from sync_server.scope import ORG, Company, read_company
from sync_server.store import layout
from sync_server.store.dialects import bulk
from sync_server.store.open import in_passing
from sync_server.store.tables import buckets, domain_tables, epochs, packet_keys
from sync_server.surveys import Surveys

if TYPE_CHECKING:
    from sync_server.history import Expected

T = TypeVar("T")
WAIT = 5
"""Seconds after which a device that met too many others comes again."""

PATIENCE = 30.0
"""Seconds that a writer waits for the others of its process."""

LEADERS = 2
"""Groups of a process at once, over a PostgreSQL: while one waits for the database, the other works."""

PATIENT_MS = 100
"""Milliseconds that one of a group waits for what somebody else holds in a PostgreSQL, while others wait for them."""

_FIRST_DAY: Final = date(1970, 1, 1).toordinal()
_DAY_MS: Final = 86_400_000

_TRIES = 5
_HELD = "55P03"
"""PostgreSQL: somebody else held it for longer than one waits."""

_AGAIN = ("40001", "40P01", "23505")
"""PostgreSQL: could not be ordered, deadlock, and a row that another writer made at the same moment."""

_Known = tuple[tuple[int, date], Company]
_Names = tuple[int, Mapping[int, str]]

_HEAD_OF_COMPANY: Final = select(buckets.c.head).where(buckets.c.name == ORG)
_SECRET: Final = select(packet_keys.c.secret)
_EPOCH: Final = select(epochs).order_by(epochs.c.no.desc()).limit(1)
_SNAPSHOT: Mapping[str, Mapping[str, Any]] = {
    "postgresql": {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
}
"""A reader on SQLite has a snapshot anyway."""


@contextmanager
def _unless_busy() -> Generator[None]:
    """Too many at once is no failure: whoever asked comes again in a while."""
    try:
        yield
    except exc.TimeoutError as error:
        raise RequestRefused(Refusal.BUSY, wait=WAIT) from error
    except exc.DBAPIError as error:
        if not _will_pass(error):
            raise
        raise RequestRefused(Refusal.BUSY, wait=WAIT) from error


@contextmanager
def _unless_held() -> Generator[None]:
    """Nor is what somebody else holds for longer than one waits."""
    try:
        yield
    except exc.DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) != _HELD:
            raise
        raise RequestRefused(Refusal.BUSY, wait=WAIT) from error


def _written(connection: Connection) -> int:
    return bulk(connection).written(connection)


def _will_pass(error: exc.DBAPIError) -> bool:
    """Another writer of the file, or a PostgreSQL that cannot be reached, goes down, or has no room for one more."""
    state = getattr(error.orig, "sqlstate", "")  # of PostgreSQL alone; None where nobody answered
    is_away = error.connection_invalidated or state is None or state.startswith(("08", "53", "57P"))
    return is_away or "database is locked" in str(error.orig)


class Centre:
    """The one place that numbers rows."""

    def __init__(self, engine: Engine, registry: Registry, now_ms: Callable[[], int]) -> None:
        self.engine = engine
        self.registry = registry
        self.now_ms = now_ms
        self.tables = domain_tables(registry)
        self.surveys = Surveys()
        self.oldest = OLDEST
        self.night = Night()
        self.leases = Leases()
        self.kept = Kept()
        self.ahead = Ahead()
        self.shelf = Shelf()
        self.tells_apart = False
        self.patience = PATIENCE
        self._writers = Lock()
        self.groups = self._groups()
        self._writer = engine.execution_options(**{WRITES: True})
        self._reader = engine.execution_options(**_SNAPSHOT.get(engine.dialect.name, {}))
        self._company: _Known | None = None
        self._names: _Names = (0, {})
        self.expected: dict[str, Expected] = {}
        """Each device that has pushed here, by its code, as it was then; over a file nothing is foreseen."""
        self.signers: dict[str, bytes] = {}
        """What devices sign with, by their codes, as far as they have asked here: a device has one key for good."""
        self._before: tuple[_Known | None, _Names] = (None, self._names)

    def _groups(self) -> Groups:
        return Groups(self._write_together, self._forget, _written, leaders=1 if self.is_file else LEADERS)

    @property
    def is_file(self) -> bool:
        """Whether the database is a SQLite file, which has one writer, and one process."""
        return self.engine.dialect.name == "sqlite"

    def create(self, company: str, epoch: bytes) -> None:
        """Make every table, in an empty database."""
        with self._writer.begin() as connection:
            layout.make(connection, next(iter(self.tables.values())).metadata)
            connection.execute(insert(epochs).values(no=0, id=epoch, at_ms=self.now_ms(), company=company))
            connection.execute(insert(packet_keys).values(one=1, secret=secrets.token_bytes(32)))
            connection.execute(insert(buckets).values(name=ORG))
            audit.link(connection, self.now_ms(), audit.Deed(act=audit.Act.MADE, about=epoch))

    def unmake(self) -> None:
        """Take every table away again; whoever could not be filled is not left half filled."""
        with self._writer.begin() as connection:
            layout.unmake(connection, next(iter(self.tables.values())).metadata)

    @contextmanager
    def write(self) -> Generator[Connection]:
        """A durable change; on SQLite the one writer, on PostgreSQL with row locks."""
        with _unless_held(), self._writing() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Generator[Connection]:
        with _unless_busy(), self._one_writer(), self._writer.begin() as connection:
            journal.hold_nothing(connection)
            yield connection

    @contextmanager
    def _write_together(self) -> Generator[Connection]:
        """For several, of whom none waits for another process while the others wait for them."""
        with self._writing() as connection:
            bulk(connection).wait_no_longer(connection, PATIENT_MS)
            yield connection

    @contextmanager
    def _one_writer(self) -> Generator[None]:
        """Writers of one process wait for each other here: SQLite itself has them sleep and look again, the longer they
        have waited the seldomer, so that some never came to it. PostgreSQL knows better."""
        if not self.is_file:
            yield
            return
        if not self._writers.acquire(timeout=self.patience):
            raise RequestRefused(Refusal.BUSY, wait=WAIT)
        self._before = self._company, self._names
        try:
            yield
        finally:
            self._writers.release()

    @contextmanager
    def read(self) -> Generator[Connection]:
        """One snapshot for as long as it is open."""
        with _unless_busy(), self._reader.connect() as connection, connection.begin():
            yield connection

    def again(self, step: Callable[[], T]) -> T:
        """Do a step that other writers may have stood in the way of; it is repeated from its beginning."""
        for _ in range(_TRIES):
            try:
                return step()
            except exc.DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in _AGAIN:
                    raise
        raise RequestRefused(Refusal.BUSY, wait=WAIT)

    def together(self, step: Callable[[Connection], T]) -> T:
        """A durable change. Those who come at the same time share one transaction, and its commit. On PostgreSQL others
        may stand in their way: then each has a transaction of their own, and begins it again where they still do."""
        if self.is_file:
            return self.groups.take(step)
        self._know_company()
        try:
            with _unless_busy():
                return self.groups.take(step)
        except exc.DBAPIError:
            return self.again(partial(self._alone, step))

    def in_passing(self, step: Callable[[Connection], T]) -> T:
        """A change that may be forgotten should the power fail: its commit waits for no disk, and so nobody else's work
        is in it."""
        if not self.is_file:
            return self.again(partial(self._forgettably, step))
        with _unless_busy(), self._one_writer(), in_passing(self._writer) as connection:
            return step(connection)

    def _forgettably(self, step: Callable[[Connection], T]) -> T:
        with self.write() as connection:
            bulk(connection).need_not_last(connection)
            return step(connection)

    def _alone(self, step: Callable[[Connection], T]) -> T:
        with self.write() as connection:
            return step(connection)

    def _forget(self, connection: Connection | None) -> None:
        """What was learnt since the transaction at work began is not so. On PostgreSQL it has taught nothing: what it
        sees others may not, and numbers that were given are not given again."""
        if connection is not None:
            journal.hold_nothing(connection)
        if self.is_file:
            self._company, self._names = self._before

    def company(self, connection: Connection) -> Company:
        """Who works where today."""
        return self.company_at(connection, connection.scalar(_HEAD_OF_COMPANY) or 0)

    def company_at(self, connection: Connection, head: int) -> Company:
        """The same, read anew only when something in the company's own bucket has changed, or the day."""
        day = self.today()
        known = self._company  # other threads may put theirs there meanwhile
        if known is None or known[0] != (head, day):
            known = (head, day), read_company(connection, self.tables, day)
            if self.is_file or not connection.get_execution_options().get(WRITES):
                self._company = known
        return known[1]

    def _know_company(self) -> None:
        """Whoever writes reads it for themselves alone: so it is read before, when a process or a day begins."""
        known = self._company
        if known is None or known[0][1] != self.today():
            with self.read() as connection:
                self.company(connection)

    def today(self) -> date:
        """The day it is at the centre, by UTC."""
        return date.fromordinal(_FIRST_DAY + self.now_ms() // _DAY_MS)

    def names(self, epoch: int) -> Mapping[int, str]:
        """What buckets are called, as far as that is known; a number keeps its name as long as its epoch lasts."""
        known = self._names
        return known[1] if known[0] == epoch else {}

    def learn(self, epoch: int, names: Mapping[int, str]) -> None:
        """Remember what buckets are called; only what is committed, as a number may be given anew after a crash."""
        known = self.names(epoch)
        if not names.keys() <= known.keys():
            self._names = epoch, {**known, **names}

    def rows(self, connection: Connection, epoch: int | None = None) -> Rows:
        """Rows to work on inside one transaction."""
        if epoch is None:
            epoch = self.epoch(connection)[0]
        return Rows(connection, self.registry, self.tables, epoch, self.names(epoch))

    def batch(
        self,
        connection: Connection,
        rows: Rows,
        author: Author,
        writer_of: Callable[[int], bytes | None],
        company: Company | None = None,
    ) -> Batch:
        """What an author's transactions are judged by: the company as it stands now, unless that was looked up."""
        company, now_ms = company or self.company(connection), self.now_ms()
        return Batch(
            rows=rows,
            registry=self.registry,
            company=company,
            author=author,
            past=Past(connection, company, author.person, now_ms),
            writer_of=writer_of,
            now_ms=now_ms,
        )

    def secret(self, connection: Connection) -> bytes:
        """What keys are made of that nobody else can make."""
        found: bytes = connection.execute(_SECRET).scalar_one()
        return found

    def keys(self, connection: Connection) -> Keys:
        """What packets are opened and signed with."""
        return Keys.of_centre(self.secret(connection))

    def epoch(self, connection: Connection) -> tuple[int, bytes]:
        """The number and the name of this life of the database."""
        row = connection.execute(_EPOCH).one()
        return row.no, row.id
