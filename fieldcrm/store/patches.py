"""What the centre tells of a row it knows is held here: the columns written since; here it becomes a whole image."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, pairwise

import msgspec
from sqlalchemy import Connection

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.messages import Block, Kind, Plain
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.triggers import SHADOW
from fieldcrm.store.driver import ask, marks
from fieldcrm.store.images import Row, ids_of, names
from fieldcrm.store.overlay import slices

_BEFORE = 3
"""Id, version and bucket come first in an image."""


def whole(connection: Connection, spec: EntitySpec, block: Block) -> Block:
    """The PATCH as the PUT it stands for, on the images held now.

    A row of which there is none is left out: its bucket's checksum tells that it is missing.
    """
    ids = ids_of(block)
    held = _images(connection, spec, ids)
    kept = [place for place, row in enumerate(ids) if row in held]
    columns = [list(column) for column in zip(*(held[ids[place]][_BEFORE:] for place in kept), strict=True)]
    for place, told in _told(spec, block):
        if columns:
            columns[place] = [told[row] for row in kept]
    return msgspec.structs.replace(
        block,
        kind=Kind.PUT,
        ids=b"".join(ids[place] for place in kept),
        seqs=_some(block.seqs, kept),
        versions=_some(block.versions, kept),
        columns=tuple(map(tuple, columns)),
        fields=(),
    )


def _told(spec: EntitySpec, block: Block) -> Iterator[tuple[int, Sequence[Plain]]]:
    """The columns told, by their place among those that travel; one of a newer centre is left out."""
    count = len(block.ids) // 16
    if len(block.fields) != len(block.columns):
        raise Trouble("message.bad", f"{spec.name} tells {len(block.columns)} of {len(block.fields)} columns")
    places = {field.column: place for place, field in enumerate(spec.columns)}
    for number, told in zip(block.fields, block.columns, strict=True):
        values = told or (None,)
        if len(values) not in (1, count):
            raise Trouble("message.bad", f"{spec.name} column {number} has {len(values)} of {count} values")
        if number in places:
            yield places[number], values if len(values) == count else values * count


def _images(connection: Connection, spec: EntitySpec, ids: Sequence[bytes]) -> Mapping[bytes, Row]:
    """What the centre last said of the rows; the shadow knows better where there is one."""
    listed = ", ".join(names(spec))
    found: dict[bytes, Row] = {}
    for table in (spec.name, f"{SHADOW}{spec.name}"):
        for some in slices(ids):
            query = f'SELECT {listed} FROM "{table}" WHERE _rv > 0 AND id IN ({marks(some)})'
            found |= {row[0]: tuple(row) for row in ask(connection, query, some)}
    return found


def _some(differences: Sequence[int], kept: Sequence[int]) -> tuple[int, ...]:
    """The differences between the numbers that are kept."""
    numbers = list(accumulate(differences))
    return tuple(after - before for before, after in pairwise(chain([0], (numbers[place] for place in kept))))
