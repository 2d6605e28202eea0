"""Owners that were told by their numbers: which rows these are, also after the pages that told them were applied."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from msgspec.structs import replace
from sqlalchemy import Connection, func, insert, select

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.limits import LARGEST
from fieldcrm.protocol.messages import Block, Frame, Kind, Plain
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book
from fieldcrm.store.images import ids_of


def can_be_told(connection: Connection) -> bool:
    """Whether this device knows the number of every row that a first download has brought so far: an older program
    applied pages and did not keep them."""
    is_shown = connection.scalar(select(book.control.c.shown_ms)) is not None
    return not is_shown or connection.scalar(select(book.stage.c.n).where(book.stage.c.n < 0).limit(1)) is not None


def keep(connection: Connection, registry: Registry, frames: Iterable[Frame]) -> None:
    """Of pages that are applied while more are to come: which owners their numbers stand for, and nothing else."""
    last = min(0, connection.scalar(select(func.min(book.stage.c.n))) or 0)
    for place, frame in enumerate(frames, 1):
        owners = [block for block in frame.blocks if _may_own(registry, block)]
        kept = Frame(frame.bucket, 0, frame.until, tuple(Block(b.table, Kind.PUT, b.ids, b.seqs) for b in owners))
        connection.execute(insert(book.stage).values(n=last - place, frames=seal(pack(kept))))


def with_ids(connection: Connection, registry: Registry, frames: Sequence[Frame]) -> list[Frame]:
    """The frames, as they came one after another, with the id of every owner in the place of its number."""
    owners = _Owners(registry)
    if any(frame.at is not None for frame in frames):
        for frame in _kept(connection):
            owners.hear(frame)
    return [owners.named(frame) if frame.at is not None else frame for frame in frames]


def _kept(connection: Connection) -> Iterator[Frame]:
    bodies = connection.scalars(select(book.stage.c.frames).where(book.stage.c.n < 0))
    return (unpack(Frame, open_sealed(body, limit=LARGEST)) for body in bodies)


def _may_own(registry: Registry, block: Block) -> bool:
    spec = registry.by_wire.get(block.table)
    return block.kind is Kind.PUT and spec is not None and bool(registry.owned_by(spec))


class _Owners:
    """Rows by bucket, kind and number."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._ids: dict[tuple[int, int], dict[int, bytes]] = defaultdict(dict)

    def hear(self, frame: Frame) -> None:
        for block in frame.blocks:
            if _may_own(self._registry, block):
                self._ids[frame.bucket, block.table].update(zip(accumulate(block.seqs), ids_of(block), strict=True))

    def named(self, frame: Frame) -> Frame:
        """Owners come before what they own: all that a block names is known when it is met."""
        self.hear(frame)
        return replace(frame, blocks=tuple(self._block(frame.bucket, block) for block in frame.blocks))

    def _block(self, bucket: int, block: Block) -> Block:
        spec = self._registry.by_wire.get(block.table)
        above = self._registry.owner(spec) if spec is not None else None
        if spec is None or above is None or block.kind is not Kind.PUT:
            return block
        place = spec.columns.index(above[0])
        told = block.columns[place] if place < len(block.columns) else None
        if told is None or int not in set(map(type, told)):
            return block
        values = told * len(block.seqs) if len(told) == 1 else told
        ids = tuple(self._column(spec, values, self._ids[bucket, above[1].told.wire]))
        return replace(block, columns=(*block.columns[:place], ids, *block.columns[place + 1 :]))

    def _column(self, spec: EntitySpec, told: Sequence[Plain], ids: dict[int, bytes]) -> Iterable[Plain]:
        try:
            numbers = [each for each in told if isinstance(each, int)]
            all_of_them = len(numbers) == len(told)
            return [ids[number] for number in accumulate(numbers)] if all_of_them else list(_mixed(told, ids))
        except KeyError as error:
            raise Trouble("message.bad", f"{spec.name} is owned by number {error}, which nobody told") from error


def _mixed(told: Sequence[Plain], ids: dict[int, bytes]) -> Iterator[Plain]:
    """Numbers are told less the number before; between them may be ids, and rows that nobody owns."""
    last = 0
    for value in told:
        if isinstance(value, int):
            last += value
            yield ids[last]
        else:
            yield value
