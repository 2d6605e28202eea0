"""The harness's own eyes: a file as it lies on the disk, read past the product, and only when it has changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Table
from sqlcipher3 import dbapi2

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.records import Record, record

Row = Mapping[str, Any]
Tables = Callable[[Registry], Mapping[str, Table]]
"""Which tables a file of some release has."""

Held = Mapping[str, Sequence[Record]]
"""What somebody holds, kind by kind."""

_KEPT: Final = 50_000


class Eyes:
    """One file, whoever writes it. A file that is put in its place may only come once these are closed."""

    def __init__(self, path: Path, tables: Tables, key: bytes = b"") -> None:
        self._path = path
        self._tables = tables
        self._key = key
        self._opened: dbapi2.Connection | None = None
        self._found: dict[tuple[Registry, str], list[tuple[Any, ...]]] = {}
        """As it was found last: what is found again is what was told of it then."""
        self._seen: dict[tuple[Registry, str], Sequence[Row]] = {}
        self._told: dict[tuple[Registry, str], Sequence[Record]] = {}
        self._fresh: set[tuple[Registry, str]] = set()
        """What was looked at since somebody has committed."""
        self._version = -1

    def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            self._opened.close()
        self._opened, self._version = None, -1

    def ask(self, statement: str) -> list[Any]:
        """The first column of what a statement finds."""
        return [row[0] for row in self._connection.execute(statement)]

    def table(self, statement: str, *told: str | int) -> list[Any]:
        """All that a statement finds."""
        return self._connection.execute(statement, told).fetchall()

    def rows(self, registry: Registry, kind: str) -> Sequence[Row]:
        """All rows of a kind in plain form, by id."""
        self._look_again()
        return self._rows(registry, kind)

    def _rows(self, registry: Registry, kind: str) -> Sequence[Row]:
        key = registry, kind
        if key not in self._fresh:
            names = _names(self._tables(registry)[kind])
            found = self._connection.execute(_everything(kind, names)).fetchall()
            if key not in self._seen or found != self._found[key]:
                self._found[key], self._seen[key] = found, [dict(zip(names, row, strict=True)) for row in found]
                self._told.pop(key, None)
            self._fresh.add(key)
        return self._seen[key]

    def records(self, registry: Registry, kind: str) -> Sequence[Record]:
        """The same as scripts see them. What stands in a row as it stood before is told as the same record."""
        self._look_again()
        return self._records(registry, kind)

    def all(self, registry: Registry) -> Iterator[tuple[str, Record, Row]]:
        """Everything there is, kind by kind: each record, and its row."""
        self._look_again()
        for spec in registry:
            records = self._records(registry, spec.name)
            yield from zip(repeat(spec.name), records, self._seen[registry, spec.name])

    def _records(self, registry: Registry, kind: str) -> Sequence[Record]:
        rows = self._rows(registry, kind)
        if (registry, kind) not in self._told:
            self._told[registry, kind] = [told(registry, kind, row) for row in rows]
        return self._told[registry, kind]

    def holds(self, registry: Registry, known: Registry, is_meant: Callable[[Row], bool] = lambda _: True) -> Held:
        """The rows of every kind that is known, in those words, of those that are meant."""
        self._look_again()
        names = [spec.name for spec in known]
        return {kind: [told(known, kind, row) for row in self._rows(registry, kind) if is_meant(row)] for kind in names}

    def _look_again(self) -> None:
        """SQLite says itself whether anybody else has committed since."""
        [version] = self.ask("PRAGMA data_version")
        if version != self._version:
            self._version = version
            self._fresh.clear()

    @property
    def _connection(self) -> dbapi2.Connection:
        if self._opened is None:
            self._opened = dbapi2.connect(str(self._path), isolation_level=None, cached_statements=250)
            if self._key:
                self._opened.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        return self._opened


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


@cache
def _everything(kind: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f'SELECT {columns} FROM "{kind}" ORDER BY id'  # noqa: S608 - declared names


def told(registry: Registry, kind: str, row: Row) -> Record:
    """A row as scripts see it, in the words of a release."""
    return _told(registry, kind, tuple(row), tuple(row.values()))


@lru_cache(_KEPT)
def _told(registry: Registry, kind: str, names: tuple[str, ...], values: tuple[Any, ...]) -> Record:
    return record(registry.by_name[kind], dict(zip(names, values, strict=True)))
