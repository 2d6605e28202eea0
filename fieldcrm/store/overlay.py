"""What this device has changed and the centre has not yet settled, laid over what the centre last said."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from sqlalchemy import Connection, select

from fieldcrm.protocol.messages import Values, Verb
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store import book
from fieldcrm.store.driver import Said, ask, marks, tell_all
from fieldcrm.store.images import Key, Row, names, upsert
from fieldcrm.store.sealing import image

_AT_ONCE = 500
_UNCOVER: Final = "DELETE FROM sync_op WHERE tx IN ({}) RETURNING tbl, id"
_WAITING: Final = "SELECT id, kind, old, new FROM sync_op WHERE tbl = ? AND id IN ({}) ORDER BY n"
_WAIT: Final = "SELECT DISTINCT tbl, id FROM sync_op"
_MADE: Final = Said(select(book.ops.c.n).where(book.ops.c.kind == Verb.INSERT).limit(1))
_Held = tuple[int, int, Values]


class Overlay:
    """The rows of one pull that have to be shown by hand: image first, then what still waits on it."""

    def __init__(self, connection: Connection, registry: Registry) -> None:
        self._connection = connection
        self._registry = registry
        self.keys: set[Key] = set()
        self.same: set[Key] = set()
        """Those in which nothing but their version changes by being shown."""

    def uncover(self, steps: Sequence[int]) -> None:
        """Forget the overlay of answered steps; whatever became of them, their rows have to be shown anew."""
        for some in slices(steps):
            self.keys |= set(ask(self._connection, _UNCOVER.format(marks(some)), some))
        self.keys |= set(ask(self._connection, _WAIT))
        self.keys |= set(ask(self._connection, _hidden(self._registry)))

    def show(self) -> set[Key]:
        """Write each row changed here as a person should see it, owners first; then take off what lost its owner.

        Says which rows may look otherwise now.
        """
        rows: dict[int, list[bytes]] = defaultdict(list)
        for table, row in sorted(self.keys):
            rows[table].append(row)
        gone = {(wire, row) for wire, spec in self._in_order(rows) for row in self._show(spec, rows[wire])}
        hidden = self._hide_below(gone)
        if self._makes_rows():
            self._drop_orphans()
        return self.keys | hidden

    def _makes_rows(self) -> bool:
        """Whether a row is shown here that the centre has never told of."""
        return _MADE.value(self._connection) is not None

    def _in_order(self, rows: Collection[int]) -> list[tuple[int, EntitySpec]]:
        return [(spec.told.wire, spec) for spec in self._registry if spec.told.wire in rows]

    def _show(self, spec: EntitySpec, rows: Sequence[bytes]) -> list[bytes]:
        """Write the rows of one kind as they should be seen; those that are not there to be seen."""
        ops: dict[bytes, list[tuple[Verb, Values]]] = defaultdict(list)
        for row, verb, changed in self._waiting(spec, rows):
            ops[row].append((verb, changed))
        held = self._shadow(spec, rows)
        seen = {row: _seen(held[row][2] if row in held else None, ops[row]) for row in rows}
        self._rewrite(spec, seen, held)
        settled = [(row,) for row in rows if row in held and not ops[row]]
        if settled:
            tell_all(self._connection, f'DELETE FROM "{SHADOW}{spec.name}" WHERE id = ?', settled)
        return [row for row, values in seen.items() if values is None]

    def _waiting(self, spec: EntitySpec, rows: Sequence[bytes]) -> Iterator[tuple[bytes, Verb, Values]]:
        """What still waits on the rows: only what each op changed, or a newer image would be covered up."""
        for some in slices(rows):
            query = _WAITING.format(marks(some))
            for row, kind, old, new in ask(self._connection, query, (spec.told.wire, *some)):
                yield row, Verb(kind), _changed(image(spec, old), image(spec, new))

    def _shadow(self, spec: EntitySpec, rows: Sequence[bytes]) -> dict[bytes, _Held]:
        """Version, bucket and values of those of which an image is kept."""
        columns = [field.column for field in spec.columns]
        found: dict[bytes, _Held] = {}
        for some in slices(rows):
            query = f'SELECT {", ".join(names(spec))} FROM "{SHADOW}{spec.name}" WHERE id IN ({marks(some)})'
            for row, version, bucket, *values in ask(self._connection, query, some):
                found[row] = (version, bucket, dict(zip(columns, values, strict=True)))
        return found

    def _rewrite(self, spec: EntitySpec, seen: Mapping[bytes, Values | None], held: Mapping[bytes, _Held]) -> None:
        gone = [(row,) for row, values in seen.items() if values is None]
        if gone:
            self._connection.exec_driver_sql(f'DELETE FROM "{spec.name}" WHERE id = ?', gone)
        there: dict[bytes, Row] = {}
        for row, values in seen.items():
            if values is not None:
                there[row] = tuple(values.get(field.column, field.plain_default) for field in spec.columns)
        same = self._stands_so(spec, there)
        self.same |= {(spec.told.wire, row) for row in same}
        stands = {row: held[row][:2] if row in held else (0, 0) for row in there}
        moved = [(*stands[row], row) for row in same]
        tell_all(self._connection, f'UPDATE "{spec.name}" SET _rv = ?, _b = ? WHERE id = ?', moved)
        anew = [(row, *stands[row], *values) for row, values in there.items() if row not in same]
        upsert(self._connection, spec.name, spec, anew)

    def _stands_so(self, spec: EntitySpec, told: Mapping[bytes, Row]) -> set[bytes]:
        """Those of which the table holds just this: to look costs less than to write them, and look them up, anew."""
        listed, found = ", ".join(names(spec)), set[bytes]()
        for some in slices([*told]):
            query = f'SELECT {listed} FROM "{spec.name}" WHERE id IN ({marks(some)})'
            found |= {row for row, _, _, *values in ask(self._connection, query, some) if told[row] == tuple(values)}
        return found

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
        changed = {table for table, _ in self.keys}
        for spec in self._registry:
            above = self._registry.owner(spec)
            if above is None or spec.told.wire not in changed:
                continue
            owner = f'"{above[0].name}"'
            self._connection.exec_driver_sql(
                f'DELETE FROM "{spec.name}" WHERE _rv = 0 AND {owner} IS NOT NULL '
                f'AND NOT EXISTS (SELECT 1 FROM "{above[1].name}" AS o WHERE o.id = "{spec.name}".{owner})'
            )


@cache
def _hidden(registry: Registry) -> str:
    """All rows of which an image is kept, in one question: most kinds have none, at every exchange."""
    return " UNION ALL ".join(f'SELECT {spec.told.wire}, id FROM "{SHADOW}{spec.name}"' for spec in registry)


def slices(items: Sequence[int] | Sequence[bytes]) -> Iterator[Sequence[int] | Sequence[bytes]]:
    """So many at a time as one statement takes."""
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))


def _seen(values: Values | None, ops: Sequence[tuple[Verb, Values]]) -> Values | None:
    """An image with what waits laid over it; nothing where that takes it away, or there is none to lay it over."""
    for verb, changed in ops:
        if verb is Verb.DELETE:
            values = None
        elif verb is Verb.INSERT or values is not None:
            values = {**(values or {}), **changed}
    return values


def _changed(old: Values, new: Values) -> Values:
    return {column: value for column, value in new.items() if column not in old or old[column] != value}
