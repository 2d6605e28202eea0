"""Many rows read, made and changed in a PostgreSQL, past SQLAlchemy's expressions and the driver's cursors."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from fieldcrm.protocol.messages import Plain
from sync_server.store import statements
from sync_server.store.statements import Owner, Row, Window, type_of

PIPE: Final = "pipe"
"""Where a connection to a PostgreSQL has its pipe."""

FEW: Final = 4
"""Up to so many rows each is written by a statement of its own, which is prepared and waits for no answer."""

LOCKS: Final = 64
"""Among so many locks the natural keys of a kind are spread: a batch never holds more, and writers seldom meet."""


class Many(NamedTuple):
    """A value that is a list: PostgreSQL's name for the type of each, and each."""

    of: str
    values: Sequence[Any]


class Failed(Exception):
    """A statement, and the driver's error for it. `is_gone`: there is no connection any more."""

    def __init__(self, statement: str, error: Exception, *, is_gone: bool) -> None:
        super().__init__(statement)
        self.statement = statement
        self.error = error
        self.is_gone = is_gone


class Postgresql:
    """Said at the driver's wire; see `pipe`. Whole columns travel as arrays, many new rows by COPY: `executemany` takes
    two to three times as long."""

    def __init__(self, connection: Connection) -> None:
        self._pipe: Any = connection.info[PIPE]

    def ask(self, connection: Connection, query: str, values: Sequence[Plain]) -> Sequence[Row]:
        return self._asked(connection, numbered(query), values)

    def tell(self, connection: Connection, statement: str, rows: Sequence[Row]) -> None:
        words = numbered(statement)
        for row in rows:
            self._pipe.tell(words, row)

    def tell_apart(self, connection: Connection, statement: str, row: Row) -> None:
        self._pipe.tell_apart(statement, row)

    def foresee(self, connection: Connection, queries: Iterable[tuple[str, Sequence[Plain]]]) -> None:
        for query, values in queries:
            self._pipe.foresee(numbered(query), values)

    def foresee_held(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain]
    ) -> None:
        query, values = _held(table, names, "id", wanted)
        self._pipe.foresee(query, values)

    def foresee_among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> None:
        query, values = _chosen(table, names, key, wanted)
        self._pipe.foresee(query, values)

    def foresee_no_more(self, connection: Connection) -> None:
        self._pipe.forget()

    def stirred(self, connection: Connection, kinds: Sequence[str], window: Window) -> frozenset[str]:
        found = self._asked(connection, statements.stirred(tuple(kinds), ("$1", "$2", "$3")), window)
        return frozenset(row[0] for row in found)

    def window(self, connection: Connection, kind: str, names: Sequence[str], window: Window) -> Sequence[Row]:
        return self._asked(connection, numbered(statements.window(kind, names, "?")), window)

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
            return self._asked(connection, numbered(statements.first(kind, names, "?")), (*window, most))
        return self._asked(connection, numbered(statements.owned(kind, names, "?", owner)), (window[2], *window, most))

    def differing(
        self,
        connection: Connection,
        kind: str,
        names: Sequence[str],
        window: Window,
        defaults: Mapping[str, Plain],
        most: int,
    ) -> Sequence[Row]:
        other = statements.other(defaults).replace("%", "%%")
        return connection.exec_driver_sql(statements.first(kind, names, "%s", other), (*window, most)).all()

    def among(
        self, connection: Connection, table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
    ) -> Sequence[Row]:
        query, values = _chosen(table, names, key, wanted)
        return self._asked(connection, query, values)

    def hold(
        self, connection: Connection, table: Table, names: Sequence[str], wanted: Collection[Plain], key: str = "id"
    ) -> Sequence[Row]:
        """In the order of ids, so that two writers never wait for each other."""
        query, values = _held(table, names, key, wanted)
        return self._asked(connection, query, values)

    def insert(self, connection: Connection, table: Table, names: Sequence[str], rows: Iterable[Row]) -> None:
        made = list(rows)
        if len(made) <= FEW:
            self.tell(connection, statements.inserting(table.name, tuple(names)), made)
            return
        write(connection)
        try:
            _copy(connection, table, names, made)
        except connection.dialect.loaded_dbapi.Error as error:
            driver: Any = connection.connection.driver_connection
            raise _lost(connection, Failed(f"COPY {table.name}", error, is_gone=driver.closed)) from error

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        if len(rows) <= FEW:
            self.tell(connection, statements.updating(table.name, tuple(names), "$"), rows)
            return
        types = [type_of(table.c[name]) for name in ("rid", *names)]
        arrays = ", ".join(f"${place}::{of}[]" for place, of in enumerate(types, 1))
        changes = ", ".join(f'"{name}" = news."{name}"' for name in names)
        statement = (
            f'UPDATE "{table.name}" AS row SET {changes} '
            f"FROM unnest({arrays}) AS news(rid, {statements.listed(names)}) WHERE row.rid = news.rid"
        )
        columns = zip(types, zip(*rows, strict=True), strict=True)
        self._pipe.tell(statement, [Many(of, column) for of, column in columns])

    def claim(self, connection: Connection, kind: int, keys: Collection[str]) -> None:
        query = (
            "SELECT pg_advisory_xact_lock($1::int4, place) FROM "
            "(SELECT DISTINCT abs(hashtext(key) % $2) AS place FROM unnest($3::text[]) AS key ORDER BY 1) AS places"
        )
        self._pipe.tell(query, (kind, LOCKS, Many("text", list(keys))))

    def wait_no_longer(self, connection: Connection, ms: int) -> None:
        self._pipe.tell(f"SET LOCAL lock_timeout TO {ms}")

    def need_not_last(self, connection: Connection) -> None:
        self._pipe.tell("SET LOCAL synchronous_commit TO OFF")

    def written(self, connection: Connection) -> int:
        found: int = self._pipe.written
        return found

    def _asked(self, connection: Connection, query: str, values: Sequence[Any]) -> Sequence[Row]:
        """What a PostgreSQL finds."""
        try:
            found: Sequence[Row] = self._pipe.ask(query, values)
        except Failed as failed:
            raise _lost(connection, failed) from failed.error
        return found


def _copy(connection: Connection, table: Table, names: Sequence[str], made: Sequence[Row]) -> None:
    driver: Any = connection.connection.driver_connection
    statement = f'COPY "{table.name}" ({statements.listed(names)}) FROM STDIN (FORMAT BINARY)'
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types([type_of(table.c[name]) for name in names])
        for row in made:
            copy.write_row(row)


def flush(connection: Connection) -> None:
    """Whatever a PostgreSQL was told and has not been sent is done now."""
    try:
        _pipe(connection).flush()
    except Failed as failed:
        raise _lost(connection, failed) from failed.error


def write(connection: Connection) -> None:
    """The same, as something is said now past the pipe, which may write."""
    flush(connection)
    _pipe(connection).note()


def drop(connection: Connection) -> None:
    """Whatever a PostgreSQL was told and has not been sent is not done: its transaction is undone."""
    if not connection.invalidated:
        _pipe(connection).drop()


def _pipe(connection: Connection) -> Any:
    return connection.info[PIPE]


def _lost(connection: Connection, failed: Failed) -> Exception:
    """As SQLAlchemy would raise it; a connection that is gone nobody gets again."""
    driver = connection.dialect.loaded_dbapi
    if failed.is_gone:
        connection.invalidate(failed.error)
    return DBAPIError.instance(
        failed.statement,
        None,
        failed.error,
        driver.Error,
        hide_parameters=True,
        connection_invalidated=failed.is_gone,
        dialect=connection.dialect,
    )


def _chosen(
    table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
) -> tuple[str, Sequence[Plain | Many]]:
    """The words of a query for the rows whose `key` is one of the wanted, and its values."""
    query = _choosing(table.name, tuple(names), key)
    if len(wanted) == 1:
        return f"{query} = $1", tuple(wanted)
    of = type_of(table.c[key])
    return f"{query} = ANY($1::{of}[])", (Many(of, tuple(wanted)),)


@lru_cache(4_000)
def _choosing(table: str, names: tuple[str, ...], key: str) -> str:
    return f'SELECT {statements.listed(names)} FROM "{table}" WHERE "{key}"'


def _held(
    table: Table, names: Sequence[str], key: str, wanted: Collection[Plain]
) -> tuple[str, Sequence[Plain | Many]]:
    query, values = _chosen(table, names, key, wanted)
    return f"{query} ORDER BY id FOR UPDATE", values


@lru_cache(4_000)
def numbered(statement: str) -> str:
    """A statement with PostgreSQL's own marks for values."""
    first, *others = statement.split("?")
    return first + "".join(f"${place}{words}" for place, words in enumerate(others, 1))
