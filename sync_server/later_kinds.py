"""Count and checksum of a bucket for who speaks an older schema: without the kinds that came later."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import Connection, select

from fieldcrm.protocol.sums import added, taken
from sync_server.store.dialects import upsert
from sync_server.store.tables import later_sums

Sum = tuple[int, int]
"""How many rows, and the sum of their shares."""

NOTHING: Final[Sum] = (0, 0)
FIRST: Final = 1
"""The kinds of this schema are known to everybody: nothing is kept of them by themselves."""


def note(connection: Connection, bucket: int, sums: Mapping[int, Sum]) -> None:
    """Keep what a batch adds to a bucket, whose head it has locked, by the schema that first knew the kinds."""
    later = {since: each for since, each in sums.items() if since > FIRST and each != NOTHING}
    if later:
        known = kept(connection, [bucket])[bucket]
        values = [
            {"bucket": bucket, "since": since, "n": known[since][0] + n, "cs": added(known[since][1], cs)}
            for since, (n, cs) in later.items()
        ]
        connection.execute(upsert(connection, later_sums, ["bucket", "since"]), values)


def less(connection: Connection, sums: Mapping[int, Sum], schema: int) -> dict[int, Sum]:
    """These buckets' sums without what came after that schema."""
    later = kept(connection, sums, schema)
    return {
        bucket: (
            n - sum(rows for rows, _ in later[bucket].values()),
            taken(cs, *(cs for _, cs in later[bucket].values())),
        )
        for bucket, (n, cs) in sums.items()
    }


def kept(connection: Connection, bucket_ids: Iterable[int], schema: int = FIRST) -> Mapping[int, Mapping[int, Sum]]:
    """What is kept of each bucket, by the schema that first knew the kinds, of all after that one."""
    found: dict[int, dict[int, Sum]] = defaultdict(lambda: defaultdict(lambda: NOTHING))
    which = (later_sums.c.bucket.in_(list(bucket_ids)), later_sums.c.since > schema)
    for row in connection.execute(select(later_sums).where(*which)):
        found[row.bucket][row.since] = (row.n, row.cs)
    return found
