"""Whether the centre's books agree with its rows: every bucket counted and summed anew, every owner looked for."""

from collections import defaultdict

from sqlalchemy import Connection, select

from fieldcrm.protocol.sums import added, row_sum
from sync_server.centre import Centre
from sync_server.store.tables import buckets


def verify(centre: Centre) -> list[str]:
    """What does not agree, each in a sentence; an empty list is the good answer."""
    with centre.read() as connection:
        return [*_sums(centre, connection), *_owners(centre, connection)]


def _sums(centre: Centre, connection: Connection) -> list[str]:
    counts: dict[int, int] = defaultdict(int)
    sums: dict[int, int] = defaultdict(int)
    for spec in centre.registry:
        table = centre.tables[spec.name]
        query = select(table.c.id, table.c["_rv"], table.c["_b"]).where(table.c["_del"] == 0)
        for row, version, bucket in connection.execute(query):
            counts[bucket] += 1
            sums[bucket] = added(sums[bucket], row_sum(spec.told.wire, row, version))
    books = connection.execute(select(buckets)).all()
    wrong = [row.name for row in books if (row.n, row.cs) != (counts[row.id], sums[row.id])]
    return [f"bucket {name}: its count or checksum is not that of its rows" for name in wrong]


def _owners(centre: Centre, connection: Connection) -> list[str]:
    found: list[str] = []
    for spec in centre.registry:
        above = centre.registry.owner(spec)
        if above is None:
            continue
        table, owner = centre.tables[spec.name], centre.tables[above[1].name]
        column = table.c[above[0].name]
        living = select(owner.c.id).where(owner.c.id == column, owner.c["_del"] == 0).exists()
        lost = select(table.c.id).where(table.c["_del"] == 0, column.is_not(None), ~living)
        found += [f"{spec.name} {row.hex()}: its {above[0].name} is not there" for row in connection.scalars(lost)]
    return found
