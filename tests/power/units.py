"""A unit of work: a folder it begins with, steps that are acknowledged one by one, and what is there afterwards."""

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

Told = Hashable
"""Everything the product says is there, as one value to compare."""


@dataclass(frozen=True, slots=True)
class Unit:
    """`prepare` fills an empty folder; `work` does the same there each time, and yields as it acknowledges each step;
    `told` says what is there, whatever has happened, and fails where anything is broken. Where that is `slow`, a quick
    run takes fewer places."""

    name: str
    prepare: Callable[[Path], object]
    work: Callable[[Path], Generator[object]]
    told: Callable[[Path], Told]
    slow: bool = False


def table(connection: Connection, name: str, columns: str) -> list[tuple[object, ...]]:
    """Every row, sorted by the first two columns."""
    query = f'SELECT {columns} FROM "{name}" ORDER BY 1, 2'  # noqa: S608 - words of ours
    return [tuple(row) for row in connection.exec_driver_sql(query)]
