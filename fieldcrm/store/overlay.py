"""What this device has changed and the centre has not yet settled, laid over what the centre last said."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, delete, select

from fieldcrm.protocol.messages import Values, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import book
from fieldcrm.store.images import Key, names, upsert
from fieldcrm.store.sealing import image

_AT_ONCE = 500


class Overlay:
    """The rows of one pull that have to be shown by hand: image first, then what still waits on it."""

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self._connection = connection
        self._registry = registry
        self.keys: set[Key] = set()

    def uncover(self, steps: Sequence[int]) -> None:
        """Forget the overlay of answered steps; whatever became of them, their rows have to be shown anew."""
        for some in slices(steps):
            mine = book.ops.c.tx.in_(some)
            found = self._connection.execute(select(book.ops.c.tbl, book.ops.c.id).where(mine))
            self.keys |= {(row.tbl, row.id) for row in found}
            self._connection.execute(delete(book.ops).where(mine))
        waiting = self._connection.execute(select(book.ops.c.tbl, book.ops.c.id).distinct())
        self.keys |= {(row.tbl, row.id) for row in waiting}
        for spec in self._registry:
            hidden = self._connection.exec_driver_sql(f'SELECT id FROM "{SHADOW}{spec.name}"').scalars()
            self.keys |= {(spec.told.wire, row) for row in hidden}

    def show(self) -> set[Key]:
        """Write each row changed here as a person should see it, owners first; then take off what lost its owner.

        Says which rows may look otherwise now.
        """
        rank = {spec.told.wire: place for place, spec in enumerate(self._registry)}
        in_order = sorted(self.keys, key=lambda key: (rank[key[0]], key[1]))
        gone = {key for key in in_order if not self._show(self._registry.by_wire[key[0]], key)}
        hidden = self._hide_below(gone)
        self._drop_orphans()
        return self.keys | hidden

    def _show(self, spec: EntitySpec, key: Key) -> bool:
        """Write the row as it should be seen; whether it is there to be seen."""
        ops = self._waiting(spec, key)
        held = self._shadow(spec, key)
        values = held[2] if held else None
        for verb, changed in ops:
            if verb is Verb.DELETE:
                values = None
            elif verb is Verb.INSERT or values is not None:
                values = {**(values or {}), **changed}
        version, bucket = (held[0], held[1]) if held else (0, 0)
        self._rewrite(spec, key[1], version, bucket, values)
        if held and not ops:
            self._connection.exec_driver_sql(f'DELETE FROM "{SHADOW}{spec.name}" WHERE id = ?', (key[1],))
        return values is not None

    def _waiting(self, spec: EntitySpec, key: Key) -> list[tuple[Verb, Values]]:
        """What still waits on one row: only what each op changed, or a newer image would be covered up."""
        mine = (book.ops.c.tbl == key[0], book.ops.c.id == key[1])
        rows = self._connection.execute(select(book.ops).where(*mine).order_by(book.ops.c.n))
        return [(Verb(row.kind), _changed(image(spec, row.old), image(spec, row.new))) for row in rows]

    def _shadow(self, spec: EntitySpec, key: Key) -> tuple[int, int, Values] | None:
        names = ", ".join(f'"{field.name}"' for field in spec.columns)
        query = f'SELECT _rv, _b, {names} FROM "{SHADOW}{spec.name}" WHERE id = ?'
        row = self._connection.exec_driver_sql(query, (key[1],)).first()
        if row is None:
            return None
        return row[0], row[1], {field.column: value for field, value in zip(spec.columns, row[2:], strict=True)}

    def _rewrite(self, spec: EntitySpec, row: bytes, version: int, bucket: int, values: Values | None) -> None:
        if values is None:
            self._connection.exec_driver_sql(f'DELETE FROM "{spec.name}" WHERE id = ?', (row,))
            return
        plain = tuple(values.get(field.column, field.plain_default) for field in spec.columns)
        upsert(self._connection, spec.name, spec, [(row, version, bucket, *plain)])

    def _hide_below(self, gone: set[Key]) -> set[Key]:
        """What the centre gave to a row that is deleted here, before it could know, stays in the shadow with it."""
        hidden: set[Key] = set()
        for spec in self._registry:
            above = self._registry.owner(spec)
            if above is None:
                continue
            field, kind = above
            owners = [row for table, row in gone | hidden if table == kind.told.wire]
            hidden |= {(spec.told.wire, row) for owner in owners for row in self._hide(spec, field, owner)}
        return hidden

    def _hide(self, spec: EntitySpec, field: FieldSpec, owner: bytes) -> Sequence[bytes]:
        listed, shadow = ", ".join(names(spec)), f'"{SHADOW}{spec.name}"'
        below = f'"{spec.name}" WHERE _rv > 0 AND "{field.name}" = ?'
        kept = f"INSERT INTO {shadow} ({listed}) SELECT {listed} FROM {below} AND id NOT IN (SELECT id FROM {shadow})"
        self._connection.exec_driver_sql(kept, (owner,))
        return self._connection.exec_driver_sql(f"DELETE FROM {below} RETURNING id", (owner,)).scalars().all()

    def _drop_orphans(self) -> None:
        """What waits here for a customer who has left is not shown any more; it is still sent."""
        for spec in self._registry:
            above = self._registry.owner(spec)
            if above is None:
                continue
            owner = f'"{above[0].name}"'
            self._connection.exec_driver_sql(
                f'DELETE FROM "{spec.name}" WHERE _rv = 0 AND {owner} IS NOT NULL '
                f'AND NOT EXISTS (SELECT 1 FROM "{above[1].name}" AS o WHERE o.id = "{spec.name}".{owner})'
            )


def slices(items: Sequence[int] | Sequence[bytes]) -> Iterator[Sequence[int] | Sequence[bytes]]:
    """So many at a time as one statement takes."""
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))


def _changed(old: Values, new: Values) -> Values:
    return {column: value for column, value in new.items() if column not in old or old[column] != value}
