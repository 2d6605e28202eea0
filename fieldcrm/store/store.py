"""The store: what a service may ask of the file, inside one transaction."""

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar, TypeVarTuple

from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, Table, delete, insert, or_, select, update

from fieldcrm.background.jobs import Control, unwatched
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.registry.sqlite import WRITES, rebuilding
from fieldcrm.store import filed, forward, layout, search
from fieldcrm.store.database import SAFE, give_back, in_passing, make_room, open_file
from fieldcrm.store.driver import tell
from fieldcrm.store.sealing import begin_step, seal
from fieldcrm.store.shelves import Entity, Shelf, Shelves
from fieldcrm.store.turns import Turns

E = TypeVar("E", bound=Entity)
Ts = TypeVarTuple("Ts")
Ref = tuple[str, str]
Touched = frozenset[Ref]
"""Kind and id of each row; an empty id stands for very many rows of the kind."""
"""What a step changed: kinds and ids."""

LOOKED_THROUGH_AT_ONCE: Final = 16_000_000
"""So many bytes take a tenth of a second; three quarters of a gigabyte would keep a window from opening for five."""


class Reading:
    """One snapshot of the file."""

    def __init__(self, connection: Connection, shelves: Shelves) -> None:
        self.connection = connection
        self.shelves = shelves
        self._read: dict[Ref, Entity] = {}

    def find(self, kind: type[E], id: str) -> E | None:
        """The entity, or None if this device does not hold it."""
        shelf = self.shelves.of(kind)
        return next(iter(self._remember(shelf, shelf.fetch(self.connection, shelf.table.c.id == id))), None)

    def load(self, kind: type[E], id: str) -> E:
        """The entity; asking for one that is not there is refused."""
        return self._must(self.find(kind, id), kind, id)

    def named(self, kind: type[E], word: str) -> E:
        """The entity by its id or by the number people know it by."""
        shelf = self.shelves.of(kind)
        found = self._remember(shelf, shelf.fetch(self.connection, or_(*self._names(shelf, word))))
        return self._must(found[0] if len(found) == 1 else None, kind, word)

    def all(self, kind: type[E], *where: ColumnElement[bool]) -> list[E]:
        """Every entity that matches."""
        shelf = self.shelves.of(kind)
        return self._remember(shelf, shelf.fetch(self.connection, *where))

    def rows(self, query: Select[*Ts]) -> Sequence[Row[*Ts]]:
        """The rows of a screen's own query; its columns speak the domain's values too."""
        return self.connection.execute(query).all()

    def keys(self, query: Select[int]) -> list[int]:
        """The places of very many rows, and nothing else: as rows of their own they take as long as the query."""
        cursor: Any = self.connection.execute(query).cursor
        return [key for (key,) in cursor.fetchall()]

    def table(self, kind: type[Entity]) -> Table:
        """The table to write such a query on."""
        return self.shelves.of(kind).table

    def _names(self, shelf: Shelf[E], word: str) -> list[ColumnElement[bool]]:
        key = shelf.spec.marked(Mark.KEY)
        names = [shelf.table.c[key.name] == word] if key else []
        return [*names, shelf.table.c.id == word] if _is_id(word) else names or [shelf.table.c.rid.is_(None)]

    def _remember(self, shelf: Shelf[E], entities: list[E]) -> list[E]:
        self._read.update(((shelf.spec.name, entity.id), entity) for entity in entities)
        return entities

    @staticmethod
    def _must(found: E | None, kind: type[E], word: str) -> E:
        if found is None:
            raise RuleBroken("record.missing", f"{kind.__name__} {word}")
        return found


class Work(Reading):
    """One step of a person: all of it is written, or none."""

    def __init__(self, connection: Connection, shelves: Shelves) -> None:
        super().__init__(connection, shelves)
        self.touched: set[Ref] = set()

    def save(self, entity: Entity, *, seen: Entity | None = None) -> None:
        """Write what differs from `seen`, or else from what this work has read; what nobody has read is new.

        A form passes what it showed as `seen`: a field the person left alone is left alone, however old the form.
        """
        shelf = self.shelves.of(type(entity))
        ref = (shelf.spec.name, entity.id)
        was = seen or self._read.get(ref)
        self._put(shelf, entity, was)
        for name, part in shelf.parts.items():
            self._save_parts(part, getattr(entity, name), getattr(was, name, ()))
        self._read[ref] = entity

    def change(self, kind: type[Entity], id: str, fields: Mapping[str, object]) -> None:
        """Write some fields of a row without reading it, as imports and `record set` do."""
        shelf = self.shelves.of(kind)
        if fields:
            self._update(shelf, id, fields)
        self._read.pop((shelf.spec.name, id), None)

    def delete(self, kind: type[Entity], id: str) -> None:
        """Take the row away, and with it what is nothing without it; the triggers see each of them.

        A row that others belong to, which have a life of their own, is refused.
        """
        shelf = self.shelves.of(kind)
        self._must_own_nothing(shelf, id)
        self.connection.execute(delete(shelf.table).where(shelf.table.c.id == id))
        filed.gone(self.connection, shelf.spec, id)
        self._read.pop((shelf.spec.name, id), None)
        self._touch(shelf, id)

    def _must_own_nothing(self, shelf: Shelf[Any], id: str) -> None:
        registry = self.shelves.registry
        for below in registry.owned_by(shelf.spec):
            owner = registry.owner(below)
            if owner is None or below.told.delete is Delete.WITH_OWNER:
                continue
            table = self.table(below.cls)
            if self.connection.execute(select(table.c.rid).where(table.c[owner[0].name] == id).limit(1)).first():
                raise RuleBroken("record.owned", below.file)

    def _put(self, shelf: Shelf[Any], entity: Entity, was: Entity | None) -> None:
        if was is None:
            self.connection.execute(insert(shelf.table).values(shelf.values(entity)))
            filed.made(self.connection, shelf.spec, entity)
            self._touch(shelf, entity.id)
        elif differences := shelf.differences(entity, was):
            self._update(shelf, entity.id, differences)

    def _save_parts(self, shelf: Shelf[Any], parts: Sequence[Entity], were: Sequence[Entity]) -> None:
        before = {part.id: part for part in were}
        for part in parts:
            self._put(shelf, part, before.pop(part.id, None))
        for gone in before:
            self.delete(shelf.spec.cls, gone)

    def _update(self, shelf: Shelf[Any], id: str, fields: Mapping[str, object]) -> None:
        written = self.connection.execute(update(shelf.table).where(shelf.table.c.id == id).values(fields))
        if written.rowcount != 1:
            raise RuleBroken("record.missing", f"{shelf.spec.name} {id}")
        self._touch(shelf, id)

    def _touch(self, shelf: Shelf[Any], id: str) -> None:
        self.touched.add((shelf.spec.name, id))


_APPLIES: Final = "UPDATE sync_ctl SET applying = 1"
_HAS_APPLIED: Final = "UPDATE sync_ctl SET applying = 0"


class Applying:
    """The file while the centre's word is written into it: the triggers look away.

    Of `touched` rows only the version has changed in those that are the `same`: they are found as before.
    `filled` names the kinds of which so many rows came that nobody is told them one by one, `proven` the tables in
    which every row was seen to have its owner.
    """

    def __init__(self, connection: Connection, proven: set[str]) -> None:
        self.connection = connection
        self.proven = proven
        self.touched: set[Ref] = set()
        self.same: set[Ref] = set()
        self.filled: set[str] = set()
        self._has_room = False

    def make_room(self) -> None:
        """For very many rows, until they are written."""
        self._has_room = True
        make_room(self.connection)

    def end(self) -> None:
        """What was made for the work is given back."""
        if self._has_room:
            give_back(self.connection)


class Store:
    """The file of one person on one device."""

    def __init__(self, engine: Engine, registry: Registry, now_ms: Callable[[], int]) -> None:
        self.registry = registry
        self.shelves = Shelves(registry)
        self.now_ms = now_ms
        self._engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._heard: list[Callable[[Touched], None]] = []
        self._turns = Turns()

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        now_ms: Callable[[], int],
        *,
        synchronous: str = SAFE,
        registry: Registry = REGISTRY,
        control: Control | None = None,
    ) -> "Store":
        """Open the person's file, or make it; one of an older release is copied beside itself and brought forward.

        A file that is damaged, not ours or a newer release's is Trouble and stays as it is. How far it has been brought
        forward is told by `control`; where that says stop it is Cancelled, and the file stays as it is too.
        """
        store = cls(open_file(path, key, synchronous=synchronous), registry, now_ms)
        try:
            store._prepare(path, key, control or unwatched())
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def listen(self, heard: Callable[[Touched], None]) -> None:
        """Call after every commit with what it touched, on the thread that wrote."""
        self._heard.append(heard)

    @contextmanager
    def read(self) -> Generator[Reading]:
        """Look at the file as it stands; never waits for a writer."""
        with self._engine.begin() as connection:
            yield Reading(connection, self.shelves)

    @contextmanager
    def write(self) -> Generator[Work]:
        """Change the file; one person's step is one sealed transaction, durable when this returns."""
        with self._turns.person(), self._writer.begin() as connection:
            now_ms = self.now_ms()
            begin_step(connection, self.registry, now_ms)
            work = Work(connection, self.shelves)
            yield work
            search.index(connection, work.touched)
            seal(connection, self.registry, now_ms)
        self._tell(frozenset(work.touched))

    @contextmanager
    def apply(self, *, is_blank: bool = False, lasts: bool = True) -> Generator[Applying]:
        """Change the file as the centre says; nothing of it is captured. What the centre says again need not last by
        itself: it is settled by what is written next.

        A file in which nobody has worked yet (`is_blank`) is filled much faster, since owners are looked for once at
        the end. If a row is without its owner then, nothing is changed and the ValueError says which.
        """
        proven: set[str] = set()
        with self._turns.work(), self._applied(proven, is_blank=is_blank, lasts=lasts) as connection:
            applying = Applying(connection, proven)
            tell(connection, _APPLIES)
            yield applying
            search.index(connection, applying.touched - applying.same)
            search.put_off(connection, applying.filled)
            tell(connection, _HAS_APPLIED)
            applying.end()
        self._tell(frozenset(applying.touched) | {(kind, "") for kind in applying.filled})

    def _applied(self, proven: Collection[str], *, is_blank: bool, lasts: bool) -> AbstractContextManager[Connection]:
        if is_blank:
            return rebuilding(self._writer, proven)
        return self._writer.begin() if lasts else in_passing(self._writer)

    def catch_up(self, keep_on: Callable[[], bool]) -> None:
        """Index what a large download left for later, a little at a time, so that nobody's save waits for it."""
        while self._is_behind() and keep_on():
            with self.apply() as applying:
                applying.make_room()
                search.catch_up(applying.connection)

    def look_through(self) -> None:
        """Read all of a file that was too large for it when it was opened; Trouble says that it is damaged.

        It takes seconds: for a thread nobody waits for.
        """
        with self.read() as reading:
            if _is_large(reading.connection) and not _is_whole(reading.connection):
                [file] = reading.connection.exec_driver_sql("SELECT file FROM pragma_database_list LIMIT 1").scalars()
                raise Trouble("store.damaged", Path(file).name)

    def _is_behind(self) -> bool:
        with self.read() as reading:
            return search.is_behind(reading.connection)

    def _tell(self, touched: Touched) -> None:
        for heard in self._heard if touched else ():
            heard(touched)

    def _prepare(self, path: Path, key: bytes, control: Control) -> None:
        """Looked at as any reader does: a command that only asks how things stand holds up nobody's save."""
        with self._engine.begin() as connection:
            found = layout.revision(connection, path)
            if found and not _is_large(connection) and not _is_whole(connection):
                raise Trouble("store.damaged", path.name)
        if found == 0:
            self._make(path)
        elif found < layout.HEAD:
            forward.bring(path, key, self._writer, self.registry, found, control)

    def _make(self, path: Path) -> None:
        with self._writer.begin() as connection:
            if layout.revision(connection, path) == 0:  # another program may have been quicker
                layout.make(connection, self.registry)


def _is_large(connection: Connection) -> bool:
    """Too large to be looked through before it is opened; each of its pages is proved as it is read."""
    size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    return bool(connection.exec_driver_sql(size).scalar_one() > LOOKED_THROUGH_AT_ONCE)


def _is_whole(connection: Connection) -> bool:
    return bool(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")


def _is_id(word: str) -> bool:
    try:
        as_bytes(word)
    except ValueError:
        return False
    return True
