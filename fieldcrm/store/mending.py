"""Rows found to differ from the centre's put right; what the person has changed and not sent is not touched by it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from sqlalchemy import Connection, exc, select, update

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Block, Frame, Kind
from fieldcrm.protocol.ranges import row_digest
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book
from fieldcrm.store.images import Key, both, columns_of, ids_of
from fieldcrm.store.landing import Landing
from fieldcrm.store.overlay import slices
from fieldcrm.store.store import Store
from fieldcrm.store.survey import Held, Stamp


@dataclass(slots=True)
class Difference:
    """What the centre says of one bucket at a cursor, as far as this device holds something else."""

    bucket: int
    cursor: int
    told: dict[Key, Stamp] = field(default_factory=dict[Key, Stamp])
    gone: set[Key] = field(default_factory=set[Key])
    blocks: list[Block] = field(default_factory=list[Block])

    def add(self, registry: Registry, blocks: Iterable[Block]) -> None:
        """One answer's rows; Trouble if they are none."""
        for block in blocks:
            spec = _spec(registry, block)
            if block.kind is Kind.PUT:
                self.told |= _stamps(spec, block)
                self.blocks.append(block)
            else:
                self.gone |= {(block.table, row) for row in ids_of(block)}

    def over(self, rows: Mapping[Key, Stamp]) -> dict[Key, Stamp]:
        """What will be held of the bucket where this was held."""
        return {key: stamp for key, stamp in {**rows, **self.told}.items() if key not in self.gone}


def _spec(registry: Registry, block: Block) -> EntitySpec:
    spec = registry.by_wire.get(block.table)
    if spec is None or len(block.ids) % 16 or block.kind not in (Kind.PUT, Kind.LEAVE):
        raise Trouble("message.bad", f"a block of {block.table}")
    return spec


def _stamps(spec: EntitySpec, block: Block) -> dict[Key, Stamp]:
    ids, versions = ids_of(block), list(accumulate(block.versions))
    if len(ids) != len(versions) or not all(version > 0 for version in versions):
        raise Trouble("message.bad", f"versions of {spec.name}")
    rows = zip(ids, versions, *columns_of(spec, block), strict=True)
    wire = spec.told.wire
    return {(wire, row): (version, row_digest(wire, row, version, values)) for row, version, *values in rows}


def mend(store: Store, differences: Sequence[Difference]) -> int:
    """Put all of it right in one transaction; says how many rows that were, 0 if a bucket has moved on meanwhile.

    First everything that came, then everything that does not belong: a row that lay in the wrong bucket is moved.
    """
    try:
        with store.apply() as applying:
            connection = applying.connection
            if not _stand_as_compared(connection, differences):
                return 0
            mending = _Mending(Landing(connection, store.registry), connection)
            touched = mending.run(differences)
            applying.touched |= {(store.registry.by_wire[table].name, as_text(row)) for table, row in touched}
    except exc.IntegrityError:  # a row without its owner: then all of the bucket has to come anew
        return 0
    return sum(len(each.told) + len(each.gone) for each in differences)


def agree(store: Store, held: Sequence[Held]) -> None:
    """These buckets are what the centre holds: so are their count and checksum, and nothing about them is suspect."""
    if not held:
        return
    with store.apply() as applying:
        for each in held:
            here = (book.buckets.c.id == each.bucket, book.buckets.c.cursor == each.cursor)
            values = {"n": each.rows, "sum": each.sum, "suspect": 0}
            applying.connection.execute(update(book.buckets).where(*here).values(values))


def _stand_as_compared(connection: Connection, differences: Iterable[Difference]) -> bool:
    staying = select(book.buckets.c.id, book.buckets.c.cursor).where(book.buckets.c.leaving == 0)
    cursors = {row.id: row.cursor for row in connection.execute(staying)}
    between_pages = connection.scalar(select(book.stage.c.n).limit(1)) is not None
    return not between_pages and all(cursors.get(each.bucket) == each.cursor for each in differences)


class _Mending:
    """One transaction's work."""

    def __init__(self, landing: Landing, connection: Connection) -> None:
        self._landing = landing
        self._connection = connection

    def run(self, differences: Sequence[Difference]) -> set[Key]:
        """Says which rows may look otherwise now."""
        self._landing.uncover([])
        self._unsay(key for each in differences for key in each.told)
        self._landing.put([Frame(each.bucket, each.cursor, each.cursor, tuple(each.blocks)) for each in differences])
        for each in differences:
            self._landing.expel(each.bucket, each.gone)
        self._landing.show()
        return self._landing.touched

    def _unsay(self, keys: Iterable[Key]) -> None:
        """Hold no version against what has come: it may be a version that never was."""
        by_table: dict[int, list[bytes]] = defaultdict(list)
        for table, row in keys:
            by_table[table].append(row)
        for table, ids in by_table.items():
            for name in both(self._landing.registry.by_wire[table]):
                for some in slices(ids):
                    marks = ", ".join("?" * len(some))
                    self._connection.exec_driver_sql(f'UPDATE "{name}" SET _rv = 0 WHERE id IN ({marks})', tuple(some))
