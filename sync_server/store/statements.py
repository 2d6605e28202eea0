"""The words of statements, as far as SQLite and PostgreSQL have the same."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, SmallInteger

from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.tables import quoted

Row = Sequence[Any]
"""Plain values in the order of the columns asked for."""

Window = tuple[int, int, int]
"""A bucket, and the numbers of it that are looked at: after the first and up to the second."""


Owner = tuple[str, str]
"""The column that names the owner of a row, and the owner's kind."""


@lru_cache
def stirred(kinds: tuple[str, ...], marks: tuple[str, str, str]) -> str:
    """Which of the kinds have living rows there; `marks` stand for the window's three numbers."""
    return " UNION ALL ".join(
        f"SELECT '{kind}' WHERE EXISTS (SELECT 1 FROM \"{kind}\" WHERE {_within(*marks)})" for kind in kinds
    )


def window(kind: str, names: Sequence[str], mark: str) -> str:
    """Living rows of a kind, in the order of their numbers."""
    return f'SELECT {listed(names)} FROM "{kind}" WHERE {_within(mark, mark, mark)} ORDER BY _seq'


def first(kind: str, names: Sequence[str], mark: str, also: str = "") -> str:
    """So many living rows that were there before the beginning of a first download."""
    where = f"_b = {mark} AND _seq > {mark} AND _since <= {mark} AND _del = 0{also}"
    return f'SELECT {listed(names)} FROM "{kind}" WHERE {where} ORDER BY _seq LIMIT {mark}'


def owned(kind: str, names: Sequence[str], mark: str, owner: Owner) -> str:
    """The same, with the number of each row's owner."""
    column, above = owner
    listed = ", ".join(f'row."{name}"' for name in names)
    known = f'o.id = row."{column}" AND o._b = row._b AND o._seq <= {mark} AND o._del = 0'
    where = f"row._b = {mark} AND row._seq > {mark} AND row._since <= {mark} AND row._del = 0"
    joined = f'"{kind}" AS row LEFT JOIN "{above}" AS o ON {known}'
    return f"SELECT {listed}, o._seq FROM {joined} WHERE {where} ORDER BY row._seq LIMIT {mark}"


def other(defaults: Mapping[str, Plain]) -> str:
    """Only those of which a column is not as it is by default."""
    told = {name: "NULL" if default is None else quoted(default) for name, default in defaults.items()}
    differs = " OR ".join(f'"{name}" IS DISTINCT FROM {default}' for name, default in told.items())
    return f" AND ({differs})"


def _within(bucket: str, after: str, until: str) -> str:
    return f"_b = {bucket} AND _seq > {after} AND _seq <= {until} AND _del = 0"


@lru_cache(4_000)
def inserting(table: str, names: tuple[str, ...]) -> str:
    """A new row with those columns."""
    return f'INSERT INTO "{table}" ({listed(names)}) VALUES ({", ".join("?" * len(names))})'


@lru_cache(4_000)
def updating(table: str, names: tuple[str, ...], mark: str) -> str:
    """Those columns of a standing row; its `rid` is the first value."""
    changes = ", ".join(f'"{name}" = {mark}{place}' for place, name in enumerate(names, 2))
    return f'UPDATE "{table}" SET {changes} WHERE rid = {mark}1'


def listed(names: Sequence[str]) -> str:
    """Columns by their names."""
    return _listed(tuple(names))


@lru_cache(4_000)
def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


@lru_cache(4_000)
def type_of(column: Column[Any]) -> str:
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
