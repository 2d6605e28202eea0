"""Whether the centre's books agree with its rows: every bucket counted and summed anew, every owner looked for."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from sqlalchemy import Column, Connection, Select, Table, select

from fieldcrm.protocol.sums import added, row_sum
from sync_server import later_kinds
from sync_server.centre import Centre
from sync_server.later_kinds import NOTHING, Sum
from sync_server.store.tables import buckets


def verify(centre: Centre) -> list[str]:
    """What does not agree, each in a sentence; an empty list is the good answer."""
    with centre.read() as connection:
        return [*_sums(centre, connection), *_owners(centre, connection)]


def _sums(centre: Centre, connection: Connection) -> list[str]:
    found: dict[int, dict[int, Sum]] = defaultdict(lambda: defaultdict(lambda: NOTHING))
    for spec in centre.registry:
        for row, version, bucket in connection.execute(_living(centre.tables[spec.name])):
            n, cs = found[bucket][spec.since]
            found[bucket][spec.since] = (n + 1, added(cs, row_sum(spec.told.wire, row, version)))
    books = connection.execute(select(buckets)).all()
    later = later_kinds.kept(connection, [row.id for row in books])
    wrong = [row.name for row in books if not _agree((row.n, row.cs), later[row.id], found[row.id])]
    return [f"bucket {name}: its count or checksum is not that of its rows" for name in wrong]


def _agree(all_of_it: Sum, later: Mapping[int, Sum], found: Mapping[int, Sum]) -> bool:
    """The whole, and the share of each schema that brought new kinds."""
    rows, sums = zip(NOTHING, *found.values(), strict=True)
    shares = {since: found.get(since, NOTHING) for since in {*later, *found} if since > later_kinds.FIRST}
    return all_of_it == (sum(rows), added(*sums)) and all(later[since] == share for since, share in shares.items())


def _owners(centre: Centre, connection: Connection) -> list[str]:
    found: list[str] = []
    for spec in centre.registry:
        above = centre.registry.owner(spec)
        if above is None:
            continue
        table, owner = centre.tables[spec.name], centre.tables[above[1].name]
        lost = connection.scalars(_without(table.c[above[0].name], owner))
        found += [f"{spec.name} {row.hex()}: its {above[0].name} is not there" for row in lost]
    return found


@cache
def _living(table: Table) -> Select[bytes, int, int]:
    return select(table.c.id, table.c["_rv"], table.c["_b"]).where(table.c["_del"] == 0)


@cache
def _without(column: Column[bytes], owner: Table) -> Select[bytes]:
    living = select(owner.c.id).where(owner.c.id == column, owner.c["_del"] == 0).exists()
    return select(column.table.c.id).where(column.table.c["_del"] == 0, column.is_not(None), ~living)
