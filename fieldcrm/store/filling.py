"""Filling tables that were empty: without the triggers and look-ups that guard single rows, made anew at the end."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection

from fieldcrm.protocol.messages import Frame, Kind, Plain
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec

WORTH_IT: Final = 2_000
"""From so many rows on, making the look-ups once is cheaper than keeping them up row by row."""


class Filling:
    """Which tables one landing fills from nothing, inside its transaction.

    A row must come once: whoever meets one again calls `finish` for its table and goes on row by row.
    """

    def __init__(self, connection: Connection, registry: Registry, frames: Iterable[Frame]) -> None:
        self._connection = connection
        self._registry = registry
        self._laid_aside: dict[str, list[str]] = {}
        self._came: dict[str, set[bytes]] = {}
        self.filled: set[str] = set()
        self.proven = {spec.name for spec in registry}
        """The tables in which no row has lost its owner: none was added, or that was seen row by row as they came."""
        self._known: dict[str, set[bytes]] = {}
        coming = _coming(frames)
        for spec in registry:
            if coming[spec.told.wire] >= WORTH_IT and self._is_empty(spec):
                self._begin(spec)

    def takes(self, spec: EntitySpec, ids: Sequence[bytes], columns: Sequence[Sequence[Plain]]) -> bool:
        """Whether these rows may simply be added; the first that came before ends the filling of its table."""
        came = self._came.get(spec.name)
        if came is None:
            return False
        news = set(ids)
        if len(news) < len(ids) or not came.isdisjoint(news):
            self._finish(spec.name)
            return False
        came |= news
        self._prove(spec, columns)
        return True

    def doubt(self, spec: EntitySpec) -> None:
        """Rows of a kind were written otherwise."""
        self.proven.discard(spec.name)

    def _prove(self, spec: EntitySpec, columns: Sequence[Sequence[Plain]]) -> None:
        """An owner comes before what it owns, in this landing or in one before."""
        above = self._registry.owner(spec)
        if above is None or spec.name not in self.proven:
            return
        named = set(columns[spec.columns.index(above[0])])
        if not named - {None} <= self._owners(above[1]):
            self.doubt(spec)

    def _owners(self, spec: EntitySpec) -> set[bytes]:
        """The rows there are of a kind that others belong to."""
        if spec.name in self._came:
            return self._came[spec.name]
        if spec.name not in self._known:
            found = self._connection.exec_driver_sql(f'SELECT id FROM "{spec.name}"').scalars()
            self._known[spec.name] = set(found)
        return self._known[spec.name]

    def finish(self) -> None:
        """Every table is watched and looked up again as before."""
        for name in list(self._came):
            self._finish(name)

    def _is_empty(self, spec: EntitySpec) -> bool:
        return self._connection.exec_driver_sql(f'SELECT 1 FROM "{spec.name}" LIMIT 1').first() is None

    def _begin(self, spec: EntitySpec) -> None:
        query = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND type <> 'table' AND sql IS NOT NULL"
        found = self._connection.exec_driver_sql(query, (spec.name,)).all()
        needed = self._needed(spec)
        aside = [row for row in found if row.name not in needed]
        for sort, name, _ in aside:
            self._connection.exec_driver_sql(f'DROP {sort} "{name}"')
        self._laid_aside[spec.name] = [row.sql for row in aside]
        self._came[spec.name] = set()
        self.filled.add(spec.name)

    def _needed(self, spec: EntitySpec) -> set[str]:
        """What the file itself looks up, while it sees to it row by row that each has its owner."""
        if not self._connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one():
            return set()
        above = self._registry.owner(spec)
        return {f"{spec.name}_by_id", f"{spec.name}_by_{above[0].name}" if above else ""}

    def _finish(self, name: str) -> None:
        del self._came[name]
        for statement in self._laid_aside.pop(name):
            self._connection.exec_driver_sql(statement)


def _coming(frames: Iterable[Frame]) -> dict[int, int]:
    rows: dict[int, int] = defaultdict(int)
    for frame in frames:
        for block in frame.blocks:
            if block.kind is Kind.PUT:
                rows[block.table] += len(block.seqs)
    return rows
