"""What others have made or changed lately, by the names people know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from fieldcrm.domain.ids import as_text
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import book
from fieldcrm.store.search import titles
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One record, and when it came. `of` is what it belongs to: the page to open where it has none of its own."""

    kind: str
    id: str
    title: str
    at: datetime
    of: tuple[str, str] | None


def received(reading: Reading) -> Sequence[Received]:
    """The latest first; what has gone again since is left out."""
    rows = reading.connection.execute(select(book.received).order_by(book.received.c.n.desc())).all()
    told = [(REGISTRY.by_wire[row.tbl].name, as_text(row.id), row.at_ms) for row in rows if row.tbl in REGISTRY.by_wire]
    called = titles(reading.connection, {(kind, id) for kind, id, _ in told})
    owners = {kind: _owners(reading, kind, [id for each, id, _ in told if each == kind]) for kind, _, _ in told}
    return [
        Received(
            kind=kind,
            id=id,
            title=called[kind, id],
            at=datetime.fromtimestamp(at_ms / 1000, UTC),
            of=owners[kind].get(id),
        )
        for kind, id, at_ms in told
        if (kind, id) in called
    ]


def _owners(reading: Reading, kind: str, ids: Sequence[str]) -> Mapping[str, tuple[str, str]]:
    spec = REGISTRY.by_name[kind]
    above = REGISTRY.owner(spec)
    if above is None:
        return {}
    table = reading.table(spec.cls)
    owner = table.c[above[0].name]
    found = reading.rows(select(table.c.id, owner).where(table.c.id.in_(ids)))
    return {id: (above[1].name, of) for id, of in found if of}
