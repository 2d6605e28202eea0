"""What every exchange says to the file, said to the driver itself: SQLAlchemy's part in a small statement costs several
times what SQLite's does."""

from collections import namedtuple
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects import sqlite

from fieldcrm.registry.sqlite import as_told

Values = Sequence[Any]
_MADE: Any = namedtuple


def marks(values: Collection[Any]) -> str:
    """One for each value, as they stand in the words of a statement."""
    return ", ".join("?" * len(values))


def ask(connection: Connection, words: str, values: Values = ()) -> list[Any]:
    """What a statement finds; in its words each value is a question mark. Who listens to the connection hears it."""
    if connection.dispatch.before_cursor_execute:
        return [tuple(row) for row in connection.exec_driver_sql(words, tuple(values))]
    cursor = _said(connection, words, values)
    found: list[Any] = cursor.fetchall()
    return found


def tell(connection: Connection, words: str, values: Values = ()) -> int:
    """Do it; says how many rows that was done to."""
    if connection.dispatch.before_cursor_execute:
        return connection.exec_driver_sql(words, tuple(values)).rowcount
    count: int = _said(connection, words, values).rowcount
    return count


def aside(connection: Connection, words: str) -> list[Any]:
    """What a statement finds that belongs to no transaction."""
    found: list[Any] = _said(connection, words, ()).fetchall()
    return found


def tell_all(connection: Connection, words: str, rows: Sequence[Values]) -> None:
    """Do it for each of these."""
    if len(rows) == 1:
        tell(connection, words, rows[0])
    elif rows:
        connection.exec_driver_sql(words, [tuple(row) for row in rows])


class Said:
    """A statement that is put into words once. Its values are given by name."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._words = ""
        self._names: Sequence[str] = ()
        self._fixed: dict[str, Any] = {}
        self._row: Callable[[Any], Any] = tuple

    def rows(self, connection: Connection, **values: Any) -> list[Any]:
        """What it finds, the columns by their names."""
        found = ask(connection, *self._put(values))
        return [self._row(each) for each in found]

    def one(self, connection: Connection, **values: Any) -> Any:
        """The only row of it."""
        [found] = self.rows(connection, **values)
        return found

    def value(self, connection: Connection, **values: Any) -> Any:
        """The first value of the first row; None where there is none."""
        found = ask(connection, *self._put(values))
        return found[0][0] if found else None

    def do(self, connection: Connection, **values: Any) -> int:
        """Do it; says how many rows that was done to."""
        return tell(connection, *self._put(values))

    def _put(self, values: dict[str, Any]) -> tuple[str, Values]:
        if not self._words:
            self._compile()
        told = {**self._fixed, **values} if values else self._fixed
        return self._words, [told[name] for name in self._names]

    def _compile(self) -> None:
        compiled: Any = self._statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
        self._names, self._fixed = compiled.positiontup or (), compiled.params
        columns = [each.keyname for each in compiled._result_columns]
        if columns:
            self._row = _MADE("Row", columns, rename=True)._make
        self._words = str(compiled)


def _said(connection: Connection, words: str, values: Values) -> Any:
    driver: Any = connection.connection.driver_connection
    try:
        return driver.execute(words, values)
    except connection.dialect.loaded_dbapi.Error as error:
        raise as_told(connection, words, error) from error
