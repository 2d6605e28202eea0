"""Columns that this program knows, and of which it has not been told yet what stands in a row."""

from functools import cached_property

from sqlalchemy import Connection

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import schemas


class Unheard:
    """Asked at each save: of a bucket that has been read in this program's schema there are none."""

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self._connection = connection
        self._registry = registry

    @cached_property
    def _buckets(self) -> dict[int, int]:
        return dict(schemas.unheard(self._connection, self._registry))

    def columns(self, spec: EntitySpec, row: bytes) -> frozenset[int]:
        """Those of one row; a person sees them as they are by default."""
        if not self._buckets:
            return frozenset()
        schema = self._buckets.get(self._bucket(spec, row), self._registry.schema)
        return frozenset(each.column for each in spec.columns if each.since > schema)

    def _bucket(self, spec: EntitySpec, row: bytes) -> int:
        query = (
            f'SELECT _b FROM "{SHADOW}{spec.name}" WHERE id = :id '
            f'UNION ALL SELECT _b FROM "{spec.name}" WHERE id = :id LIMIT 1'
        )
        return self._connection.exec_driver_sql(query, {"id": row}).scalar() or 0
