"""What SQLite and PostgreSQL say differently: many rows read, made and changed in one statement each."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, Final, Protocol

from sqlalchemy import Connection, LargeBinary, Table
from sqlalchemy.dialects import postgresql, sqlite

from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.sqlite import as_told
from sync_server.store import statements
from sync_server.store.postgresql import Postgresql
from sync_server.store.statements import Owner as Owner
from sync_server.store.statements import Row as Row
from sync_server.store.statements import Window as Window

Insert = sqlite.Insert | postgresql.Insert

FEW: Final = 8
"""Up to so many values are said one by one: few enough, so that each such statement stays prepared."""

_BULK: Final = "_fieldcrm_bulk"
"""Where a connection has them."""

BUSY: Final = "store.busy"
"""Whoever met another writer of the file just comes again."""


class Bulk(Protocol):
    """Statements for many rows, past SQLAlchemy's expressions: they are what an exchange is made of."""

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        """What a query finds; in its words each value is a question mark."""
        ...

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        """Do it for each of the rows."""
        ...

    def tell_apart(self, connection: Connection, statement: str, row: Row) -> None:
        """The same of one row that nothing else touches which is told so in the same step: where each statement is
        dear, they may be said as one, in any order."""
        ...

    def foresee(self, connection: Connection, queries: Iterable[tuple[str, Sequence[Plain]]]) -> None:
        """These will be asked soon, and nothing will be written before that they tell of: where asking is a way to
        somebody else and back, they go together."""
        ...

    def foresee_held(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain]
    ) -> None:
        """The same of rows that will be held, by their ids."""
        ...

    def foresee_among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> None:
        """The same of rows whose `key` is one of the wanted, and which nobody holds."""
        ...

    def foresee_no_more(self, connection: Connection) -> None:
        """What was foreseen was for another step: whatever is asked from now on is looked up."""
        ...

    def stirred(self, connection: Connection, kinds: Sequence[str], window: Window) -> frozenset[str]:
        """The kinds that have living rows under these numbers."""
        ...

    def window(self, connection: Connection, kind: str, names: Sequence[str], window: Window) -> Sequence[Row]:
        """Those columns of the living rows of a kind under these numbers, in their order."""
        ...

    def first(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        most: int,
        owner: Owner | None = None,
    ) -> Sequence[Row]:
        """Those columns of so many living rows of a kind, in their order: those whose number is above the window's
        first, and which have been in the bucket since its second. With `owner`, at the end of each row the number of
        its owner, if that lives in the bucket and has not been written since then."""
        ...

    def differing(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        defaults: Mapping[str, Plain],
        most: int,
    ) -> Sequence[Row]:
        """The same of those rows only in which one of these columns is not as it is by default."""
        ...

    def among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> Sequence[Row]:
        """Those columns of every row whose `key` is one of the wanted."""
        ...

    def hold(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain], key: str = "id"
    ) -> Sequence[Row]:
        """Those columns of the rows whose `key` is one of the wanted; nobody else changes them until the commit."""
        ...

    def insert(self, connection: Connection, table: Table, names: Sequence[str], rows: Iterable[Row]) -> None:
        """Make rows."""
        ...

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        """Set those columns of standing rows; each row begins with its `rid`."""
        ...

    def claim(self, connection: Connection, kind: int, keys: Collection[str]) -> None:
        """Keep natural keys of a kind from every other writer until the commit."""
        ...

    def wait_no_longer(self, connection: Connection, ms: int) -> None:
        """In this transaction a statement fails that waits for others for so many milliseconds."""
        ...

    def need_not_last(self, connection: Connection) -> None:
        """What this transaction writes may be forgotten should the power fail: its commit waits for no disk."""
        ...

    def written(self, connection: Connection) -> int:
        """A number that is another one whenever something was written over the connection; -1 when its transaction has
        ended by itself, as on a full disk, or can only be undone."""
        ...


def bulk(connection: Connection) -> Bulk:
    """The statements of the database behind a connection; they are kept with it, as each push asks for them often."""
    here = vars(connection)
    found: Bulk | None = here.get(_BULK)
    if found is None:
        found = connection.info.get(_BULK)
        if found is None:
            found = Postgresql(connection) if connection.dialect.name == "postgresql" else _Sqlite(connection)
            connection.info[_BULK] = found
        here[_BULK] = found
    return found


def upsert(connection: Connection, table: Table, key: Sequence[str], *, update: bool = True) -> Insert:
    """INSERT that overwrites the row with the same key, or leaves it as it is when `update` is false."""
    return _upsert(connection.dialect.name, table, tuple(key), update)


@cache
def _upsert(dialect: str, table: Table, key: Sequence[str], update: bool) -> Insert:
    made = postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
    if not update:
        return made.on_conflict_do_nothing(index_elements=list(key))
    news = {column.name: made.excluded[column.name] for column in table.columns if column.name not in key}
    return made.on_conflict_do_update(index_elements=list(key), set_=news)


class _Sqlite:
    """A statement is prepared once and run for each row. There is one writer, so nothing has to be locked.

    The driver itself is asked: SQLAlchemy's part in a statement costs several times what SQLite's does.
    """

    def __init__(self, connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        self._driver = driver
        self._cursor = driver.cursor()  # to make one takes a quarter of what a small statement does

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        try:
            return list(self._cursor.execute(query, values))
        except connection.dialect.loaded_dbapi.Error as error:
            raise as_told(connection, query, error, but=[BUSY]) from error

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        try:
            if len(rows) == 1:
                self._cursor.execute(statement, rows[0])
            else:
                self._cursor.executemany(statement, rows)
        except connection.dialect.loaded_dbapi.Error as error:
            raise as_told(connection, statement, error, but=[BUSY]) from error

    def tell_apart(self, connection: Connection, statement: str, row: Row) -> None:
        self.tell(connection, statement, (row,))

    def foresee(self, connection: Connection, queries: Iterable[tuple[str, Sequence[Plain]]]) -> None:
        return

    def foresee_held(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain]
    ) -> None:
        return

    def foresee_among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> None:
        return

    def foresee_no_more(self, connection: Connection) -> None:
        return

    def stirred(self, connection: Connection, kinds: Sequence[str], window: Window) -> frozenset[str]:
        found = self.ask(connection, statements.stirred(tuple(kinds), ("?1", "?2", "?3")), window)
        return frozenset(row[0] for row in found)

    def window(self, connection: Connection, kind: str, names: Sequence[str], window: Window) -> Sequence[Row]:
        return self.ask(connection, statements.window(kind, names, "?"), window)

    def first(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        most: int,
        owner: Owner | None = None,
    ) -> Sequence[Row]:
        if owner is None:
            return self.ask(connection, statements.first(kind, names, "?"), (*window, most))
        return self.ask(connection, statements.owned(kind, names, "?", owner), (window[2], *window, most))

    def differing(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        defaults: Mapping[str, Plain],
        most: int,
    ) -> Sequence[Row]:
        return self.ask(connection, statements.first(kind, names, "?", statements.other(defaults)), (*window, most))

    def among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> Sequence[Row]:
        if len(wanted) <= FEW:
            return self.ask(connection, _few(table.name, tuple(names), key, len(wanted)), tuple(wanted))
        query = f'SELECT {statements.listed(names)} FROM "{table.name}" WHERE "{key}"'
        value = "unhex(value)" if isinstance(table.c[key].type, LargeBinary) else "value"
        told = json.dumps([each.hex() if isinstance(each, bytes) else each for each in wanted])
        return self.ask(connection, f"{query} IN (SELECT {value} FROM json_each(?))", (told,))

    def hold(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain], key: str = "id"
    ) -> Sequence[Row]:
        return self.among(connection, table, names, key, wanted)

    def insert(self, connection: Connection, table: Table, names: Sequence[str], rows: Iterable[Row]) -> None:
        if made := [tuple(row) for row in rows]:
            self.tell(connection, statements.inserting(table.name, tuple(names)), made)

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        self.tell(connection, statements.updating(table.name, tuple(names), "?"), [tuple(row) for row in rows])

    def claim(self, connection: Connection, kind: int, keys: Collection[str]) -> None:
        return

    def wait_no_longer(self, connection: Connection, ms: int) -> None:
        return

    def need_not_last(self, connection: Connection) -> None:
        return

    def written(self, connection: Connection) -> int:
        return int(self._driver.total_changes) if self._driver.in_transaction else -1


@lru_cache(4_000)
def _few(table: str, names: tuple[str, ...], key: str, many: int) -> str:
    """One row is asked for by `=`: most of what a push of one change asks for."""
    wanted = "= ?" if many == 1 else f"IN ({', '.join('?' * many)})"
    return f'SELECT {statements.listed(names)} FROM "{table}" WHERE "{key}" {wanted}'
