"""What SQLite and PostgreSQL say differently: many rows read, made and changed in one statement each."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, Final, Protocol

from sqlalchemy import BigInteger, Column, Connection, CursorResult, Integer, LargeBinary, SmallInteger, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.sqlite import trouble
from fieldcrm.registry.tables import quoted

Insert = sqlite.Insert | postgresql.Insert
Row = Sequence[Any]
"""Plain values in the order of the columns asked for."""

FILE: Final = "file"
"""The option of an engine that says what its file is called."""

BUSY: Final = "store.busy"
"""Whoever met another writer of the file just comes again."""

LOCKS: Final = 64
"""Among so many locks the natural keys of a kind are spread: a batch never holds more, and writers seldom meet."""


Window = tuple[int, int, int]
"""A bucket, and the numbers of it that are looked at: after the first and up to the second."""


Owner = tuple[str, str]
"""The column that names the owner of a row, and the owner's kind."""


class Bulk(Protocol):
    """Statements for many rows, past SQLAlchemy's expressions: they are what an exchange is made of."""

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        """What a query finds; in its words each value is a question mark."""
        ...

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        """Do it for each of the rows."""
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

    def need_not_last(self, connection: Connection) -> None:
        """What this transaction writes may be forgotten should the power fail: its commit waits for no disk."""
        ...


def bulk(connection: Connection) -> Bulk:
    """The statements of the database behind a connection."""
    return _POSTGRESQL if connection.dialect.name == "postgresql" else _SQLITE


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

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        driver: Any = connection.connection.driver_connection
        try:
            return list(driver.execute(query, values))
        except connection.dialect.loaded_dbapi.Error as error:
            raise _told(connection, query, error) from error

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        driver: Any = connection.connection.driver_connection
        try:
            if len(rows) == 1:
                driver.execute(statement, rows[0])
            else:
                driver.executemany(statement, rows)
        except connection.dialect.loaded_dbapi.Error as error:
            raise _told(connection, statement, error) from error

    def stirred(self, connection: Connection, kinds: Sequence[str], window: Window) -> frozenset[str]:
        found = self.ask(connection, _stirred(tuple(kinds), ("?1", "?2", "?3")), window)
        return frozenset(row[0] for row in found)

    def window(self, connection: Connection, kind: str, names: Sequence[str], window: Window) -> Sequence[Row]:
        return self.ask(connection, _window(kind, names, "?"), window)

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
            return self.ask(connection, _first(kind, names, "?"), (*window, most))
        return self.ask(connection, _owned(kind, names, "?", owner), (window[2], *window, most))

    def differing(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        defaults: Mapping[str, Plain],
        most: int,
    ) -> Sequence[Row]:
        return self.ask(connection, _first(kind, names, "?", _other(defaults)), (*window, most))

    def among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> Sequence[Row]:
        query = f'SELECT {_listed(names)} FROM "{table.name}" WHERE "{key}"'
        if len(wanted) == 1:  # as most of what a push of one change asks for
            return self.ask(connection, f"{query} = ?", tuple(wanted))
        value = "unhex(value)" if isinstance(table.c[key].type, LargeBinary) else "value"
        told = json.dumps([each.hex() if isinstance(each, bytes) else each for each in wanted])
        return self.ask(connection, f"{query} IN (SELECT {value} FROM json_each(?))", (told,))

    def hold(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain], key: str = "id"
    ) -> Sequence[Row]:
        return self.among(connection, table, names, key, wanted)

    def insert(self, connection: Connection, table: Table, names: Sequence[str], rows: Iterable[Row]) -> None:
        marks = ", ".join("?" * len(names))
        statement = f'INSERT INTO "{table.name}" ({_listed(names)}) VALUES ({marks})'
        if made := [tuple(row) for row in rows]:
            self.tell(connection, statement, made)

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        changes = ", ".join(f'"{name}" = ?{place}' for place, name in enumerate(names, 2))
        self.tell(connection, f'UPDATE "{table.name}" SET {changes} WHERE rid = ?1', [tuple(row) for row in rows])

    def claim(self, connection: Connection, kind: int, keys: Collection[str]) -> None:
        return

    def need_not_last(self, connection: Connection) -> None:
        return


class _Postgresql:
    """Whole columns travel as arrays, new rows by COPY: `executemany` takes two to three times as long."""

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        return connection.exec_driver_sql(query.replace("?", "%s"), tuple(values)).all()

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        told = [tuple(row) for row in rows]
        if told:
            connection.exec_driver_sql(statement.replace("?", "%s"), told[0] if len(told) == 1 else told)

    def stirred(self, connection: Connection, kinds: Sequence[str], window: Window) -> frozenset[str]:
        found = connection.exec_driver_sql(_stirred(tuple(kinds), ("%s", "%s", "%s")), window * len(kinds))
        return frozenset(found.scalars())

    def window(self, connection: Connection, kind: str, names: Sequence[str], window: Window) -> Sequence[Row]:
        return connection.exec_driver_sql(_window(kind, names, "%s"), window).all()

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
            return _bare(connection.exec_driver_sql(_first(kind, names, "%s"), (*window, most)))
        return _bare(connection.exec_driver_sql(_owned(kind, names, "%s", owner), (window[2], *window, most)))

    def differing(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        defaults: Mapping[str, Plain],
        most: int,
    ) -> Sequence[Row]:
        other = _other(defaults).replace("%", "%%")
        return connection.exec_driver_sql(_first(kind, names, "%s", other), (*window, most)).all()

    def among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> Sequence[Row]:
        query = f'SELECT {_listed(names)} FROM "{table.name}" WHERE "{key}" = ANY(%s::{_type(table.c[key])}[])'
        return connection.exec_driver_sql(query, (list(wanted),)).all()

    def hold(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain], key: str = "id"
    ) -> Sequence[Row]:
        """In the order of ids, so that two writers never wait for each other."""
        chosen = f'WHERE "{key}" = ANY(%s::{_type(table.c[key])}[]) ORDER BY id FOR UPDATE'
        query = f'SELECT {_listed(names)} FROM "{table.name}" {chosen}'
        return connection.exec_driver_sql(query, (list(wanted),)).all()

    def insert(self, connection: Connection, table: Table, names: Sequence[str], rows: Iterable[Row]) -> None:
        driver: Any = connection.connection.driver_connection
        statement = f'COPY "{table.name}" ({_listed(names)}) FROM STDIN (FORMAT BINARY)'
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            copy.set_types([_type(table.c[name]) for name in names])
            for row in rows:
                copy.write_row(row)

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        arrays = ", ".join(f"%s::{_type(table.c[name])}[]" for name in ("rid", *names))
        changes = ", ".join(f'"{name}" = news."{name}"' for name in names)
        statement = (
            f'UPDATE "{table.name}" AS row SET {changes} '
            f"FROM unnest({arrays}) AS news(rid, {_listed(names)}) WHERE row.rid = news.rid"
        )
        connection.exec_driver_sql(statement, tuple(list(column) for column in zip(*rows, strict=True)))

    def claim(self, connection: Connection, kind: int, keys: Collection[str]) -> None:
        query = (
            "SELECT pg_advisory_xact_lock(%s, place) FROM "
            "(SELECT DISTINCT abs(hashtext(key) %% %s) AS place FROM unnest(%s::text[]) AS key ORDER BY 1) AS places"
        )
        connection.exec_driver_sql(query, (kind, LOCKS, list(keys)))

    def need_not_last(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL synchronous_commit TO OFF")


def _told(connection: Connection, statement: str, error: Exception) -> Exception:
    """As SQLAlchemy would raise it: trouble with the disk in its words, all else as an error of the statement."""
    name = str(connection.get_execution_options().get(FILE, ""))
    found = trouble(name, error)
    if found is not None and found.code != BUSY:
        return found
    driver = connection.dialect.loaded_dbapi
    return DBAPIError.instance(statement, None, error, driver.Error, hide_parameters=True, dialect=connection.dialect)


def _bare(found: CursorResult[Any]) -> Sequence[Row]:
    """As the driver gives them: of very many rows a wrapping of each costs a fifth of the query."""
    cursor: Any = found.cursor
    rows: list[Row] = cursor.fetchall()
    return rows


@lru_cache
def _stirred(kinds: tuple[str, ...], marks: tuple[str, str, str]) -> str:
    return " UNION ALL ".join(
        f"SELECT '{kind}' WHERE EXISTS (SELECT 1 FROM \"{kind}\" WHERE {_within(*marks)})" for kind in kinds
    )


def _window(kind: str, names: Sequence[str], mark: str) -> str:
    return f'SELECT {_listed(names)} FROM "{kind}" WHERE {_within(mark, mark, mark)} ORDER BY _seq'


def _first(kind: str, names: Sequence[str], mark: str, also: str = "") -> str:
    where = f"_b = {mark} AND _seq > {mark} AND _since <= {mark} AND _del = 0{also}"
    return f'SELECT {_listed(names)} FROM "{kind}" WHERE {where} ORDER BY _seq LIMIT {mark}'


def _owned(kind: str, names: Sequence[str], mark: str, owner: Owner) -> str:
    column, above = owner
    listed = ", ".join(f'row."{name}"' for name in names)
    known = f'o.id = row."{column}" AND o._b = row._b AND o._seq <= {mark} AND o._del = 0'
    where = f"row._b = {mark} AND row._seq > {mark} AND row._since <= {mark} AND row._del = 0"
    joined = f'"{kind}" AS row LEFT JOIN "{above}" AS o ON {known}'
    return f"SELECT {listed}, o._seq FROM {joined} WHERE {where} ORDER BY row._seq LIMIT {mark}"


def _other(defaults: Mapping[str, Plain]) -> str:
    told = {name: "NULL" if default is None else quoted(default) for name, default in defaults.items()}
    differs = " OR ".join(f'"{name}" IS DISTINCT FROM {default}' for name, default in told.items())
    return f" AND ({differs})"


def _within(bucket: str, after: str, until: str) -> str:
    return f"_b = {bucket} AND _seq > {after} AND _seq <= {until} AND _del = 0"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _type(column: Column[Any]) -> str:
    """PostgreSQL's name for the type of a column of ours."""
    match column.type:
        case LargeBinary():
            return "bytea"
        case BigInteger():
            return "int8"
        case SmallInteger():
            return "int2"
        case Integer():
            return "int4"
        case _:
            return "text"


_SQLITE, _POSTGRESQL = _Sqlite(), _Postgresql()
