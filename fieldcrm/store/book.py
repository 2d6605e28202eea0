"""The replication engine's own tables, beside the domain's, and the hidden columns of every row."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Index, Integer, LargeBinary, MetaData, Table, Text, select, text

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.tables import plain_tables, tables
from fieldcrm.registry.triggers import shadow_table, triggers
from fieldcrm.store import lookups, search
from fieldcrm.store.driver import Said

WAITING, ACKNOWLEDGED, REFUSED = 0, 1, 2

HELD: Final = 0
"""The incarnation of what a person holds back; no device ever numbers in it."""

ASIDE: Final = -1
"""The incarnation of what is just being numbered anew, inside one transaction."""

ANEW: Final = -1
"""In the place of a day in `anew_on`: the bucket is read anew because the centre has another past."""

metadata = MetaData()

control: Final = Table(
    "sync_ctl",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("applying", Integer, nullable=False, server_default=text("0")),
    Column("cur_tx", Integer, nullable=False, server_default=text("0")),
    Column("hlc", Integer, nullable=False, server_default=text("0")),
    Column("session", Integer, nullable=False, server_default=text("0")),
    Column("incarnation", Integer, nullable=False, server_default=text("1")),
    Column("begun_after", Integer, nullable=False, server_default=text("0")),
    Column("branch", Integer, nullable=False, server_default=text("0")),
    Column("device", LargeBinary),
    Column("device_code", Text),
    Column("user", LargeBinary),
    Column("login", Text),
    Column("epoch", LargeBinary),
    Column("company", Text),
    Column("server", Text),
    Column("key", LargeBinary),
    Column("last_pull_ms", Integer),
    Column("shown_ms", Integer),
    Column("packets", LargeBinary),
    Column("rescue", Text),
    Column("rescued", LargeBinary),
    Column("link_room", Integer, nullable=False, server_default=text("0")),
    Column("link_rate", Integer, nullable=False, server_default=text("0")),
    Column("rows_left", Integer, nullable=False, server_default=text("0")),
    Column("centre_schema", Integer, nullable=False, server_default=text("0")),
    Column("hub", Text),
    Column("lease_days", Integer, nullable=False, server_default=text("0")),
    Column("lease_spent", Integer, nullable=False, server_default=text("0")),
    Column("lease_seen", Integer, nullable=False, server_default=text("0")),
    Column("lease_heard", Integer, nullable=False, server_default=text("0")),
)
"""One row. `applying` silences the triggers; `cur_tx` is the step being written; `begun_after` is the newest
incarnation the centre knew of when this one was begun; `shown_ms` is when some of a first download was last shown;
`packets` is what the centre's packets are signed with and those to it closed; `rescue` is the folder in which what
waits is mirrored, `rescued` the digest of the file last written there; `link_room` is how many bytes a request is
fitted to, `link_rate` how many a second came through, `rows_left` how many rows are to come after the staged ones;
`centre_schema` is what the centre speaks, where it is not what this program does; `hub` is the address of the hub that
packets are left at; `lease_days` is how long the centre lets this device go without it, `lease_spent` how many
milliseconds of that had gone when the clock said `lease_seen`, `lease_heard` when the centre had said so last by a
file; the rest says who this device is."""

CONTROL: Final = Said(select(control))
"""All that is kept there."""

paused: Final = Table(
    "sync_pause",
    metadata,
    Column("tbl", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, primary_key=True),
    Column("since_ms", Integer, nullable=False),
)
"""Records that a person holds back: what was done on them, and what builds on that, is sent when they let it go."""

ops: Final = Table(
    "sync_op",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("tx", Integer, nullable=False),
    Column("tbl", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("base", Integer, nullable=False),
    Column("new", Text),
    Column("old", Text),
    Column("sealed", Integer, nullable=False, server_default=text("0")),
    Index("sync_op_by_row", "tbl", "id"),
    Index("sync_op_by_tx", "tx"),
    Index("sync_op_unsealed", "n", sqlite_where=text("sealed = 0")),
)
"""What triggers wrote down; kept as the overlay until a complete pull covers it."""

sealed: Final = Table(
    "sync_tx",
    metadata,
    Column("tx", Integer, primary_key=True),
    Column("txid", LargeBinary, nullable=False, unique=True),
    Column("incarnation", Integer, nullable=False),
    Column("lane", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("state", Integer, nullable=False, server_default=text("0")),
    Column("code", Integer),
    Column("reason", Text),
    Column("answered_ms", Integer),
    Column("covered", Integer, nullable=False, server_default=text("0")),
    Column("hub", Text),
    Column("hub_ms", Integer),
    Column("asked", Integer, nullable=False, server_default=text("0")),
    Index("sync_tx_by_number", "incarnation", "lane", "number", unique=True),
    Index("sync_tx_waiting", "lane", "number", sqlite_where=text("state = 0")),
    Index("sync_tx_uncovered", "tx", sqlite_where=text("covered = 0")),
)
"""Frozen transactions; one is never dropped before the centre has answered for it. `hub` is the name of the hub it lies
at, or went by, since `hub_ms` by that one's clock. `asked` says that it was in a request, or in a file: it may be
there."""

taken_back: Final = Table(
    "sync_back",
    metadata,
    Column("tx", Integer, primary_key=True),
    Column("txid", LargeBinary, nullable=False, unique=True),
    Column("lane", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("of", LargeBinary, nullable=False),
    Column("back_ms", Integer, nullable=False),
    Column("held", Integer, nullable=False, server_default=text("0")),
    Index("sync_back_by_choice", "of"),
)
"""Steps that a person took back before any of them was sent: no request, count or receipt knows of them. `of` is the
step that was chosen, which the others leaned on, `back_ms` when that was; `held` says that its record was held back."""

buckets: Final = Table(
    "sync_bucket",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("cursor", Integer, nullable=False, server_default=text("0")),
    Column("staged", Integer, nullable=False, server_default=text("0")),
    Column("sum", Integer, nullable=False, server_default=text("0")),
    Column("n", Integer, nullable=False, server_default=text("0")),
    Column("suspect", Integer, nullable=False, server_default=text("0")),
    Column("anew_on", Integer, nullable=False, server_default=text("0")),
    Column("leaving", Integer, nullable=False, server_default=text("0")),
    Column("part_until", Integer, nullable=False, server_default=text("0")),
    Column("part_kind", Integer, nullable=False, server_default=text("0")),
    Column("part_seq", Integer, nullable=False, server_default=text("0")),
    Column("schema", Integer, nullable=False, server_default=text("0")),
    Column("gap_kind", Integer, nullable=False, server_default=text("0")),
    Column("gap_seq", Integer, nullable=False, server_default=text("0")),
)
"""How far each bucket has been read: `cursor` in the rows, `staged` in pages that wait for the last one.

`suspect` says that count or checksum were not the centre's; `anew_on` is the day, by its number since 1970, on which
the bucket was last sent back to its beginning. `part_until` is not 0 while the bucket is told kind by kind up to that
number, the last row that came being the one of `part_kind` under `part_seq`. `schema` is the one it was read in; of
what is newer has been told what stands up to `gap_kind` and `gap_seq`.
"""

coming: Final = Table(
    "sync_coming",
    metadata,
    Column("tbl", Integer, primary_key=True),
    Column("expected", Integer, nullable=False),
    Column("came", Integer, nullable=False, server_default=text("0")),
)
"""Of a first download, how many rows of each kind there are, and how many are here."""

stage: Final = Table(
    "sync_stage", metadata, Column("n", Integer, primary_key=True), Column("frames", LargeBinary, nullable=False)
)
"""Pages that wait for the last one, in their order. Below 0 is what is left of those of a first download that were
applied already: which rows their numbers stand for."""

log: Final = Table(
    "sync_log",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("at_ms", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("pushed", Integer, nullable=False),
    Column("pulled", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("bytes_up", Integer, nullable=False),
    Column("bytes_down", Integer, nullable=False),
    Column("ms", Integer, nullable=False),
)
"""The history of exchanges a person can look at."""

received: Final = Table(
    "sync_received",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("at_ms", Integer, nullable=False),
    Column("tbl", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Index("sync_received_by_row", "tbl", "id", unique=True),
)
"""The rows that came from others last."""

series: Final = Table(
    "series",
    metadata,
    Column("name", Text, primary_key=True),
    Column("last", Integer, nullable=False),
)
"""The last number given out of each series: an order that leaves this device does not free its number."""

files: Final = Table(
    "sync_file",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("sha", Text, unique=True),
    Column("size", Integer, nullable=False, server_default=text("0")),
    Column("came", Integer, nullable=False, server_default=text("0")),
    Column("whole", Integer, nullable=False, server_default=text("0")),
    Column("used_ms", Integer, nullable=False),
    Column("kept", Integer, nullable=False, server_default=text("0")),
)
"""The bytes of files that are here, or on their way; nobody reads them before they are `whole` and proved. Without a
`sha` they are being read in from a disk. `used_ms` is when somebody last looked at them. What a person wants `kept` is
never given up for others."""

file_pieces: Final = Table(
    "sync_file_piece",
    metadata,
    Column("file", Integer, primary_key=True),
    Column("at", Integer, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)
"""What of a file begins at that byte."""

files_out: Final = Table(
    "sync_file_out",
    metadata,
    Column("tbl", Integer, primary_key=True),
    Column("id", LargeBinary, primary_key=True),
    Column("sha", Text, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("there", Integer, nullable=False, server_default=text("0")),
    Column("refused", Text),
    Index("sync_file_out_by_sha", "sha"),
)
"""The rows for which the centre has not got the bytes yet from here, how many of them are `there`, and why it will not
take them; the lowest `rank` goes first."""

files_wanted: Final = Table(
    "sync_file_wanted", metadata, Column("sha", Text, primary_key=True), Column("at_ms", Integer, nullable=False)
)
"""What somebody has asked for."""


def _first() -> Sequence[Column[Any]]:
    """An integer key of our own: the search index holds on to it, and a VACUUM must not change it."""
    return (Column("rid", Integer, primary_key=True),)


def _last() -> Sequence[Column[Any]]:
    """`_rv` is the server's row version (0: made here, not yet acknowledged), `_b` its bucket."""
    zero = text("0")
    return (
        Column("_rv", Integer, nullable=False, server_default=zero),
        Column("_b", Integer, nullable=False, server_default=zero),
    )


@cache
def domain_tables(registry: Registry) -> dict[str, Table]:
    """The tables that speak the domain's values."""
    return tables(registry, _first, _last)


@cache
def plain_domain_tables(registry: Registry) -> dict[str, Table]:
    """The same, speaking what travels."""
    return plain_tables(registry, _first, _last)


def create(connection: Connection, registry: Registry) -> None:
    """Make every table, and the triggers that watch them."""
    next(iter(plain_domain_tables(registry).values())).metadata.create_all(connection)
    metadata.create_all(connection)
    connection.exec_driver_sql("INSERT INTO sync_ctl (one) VALUES (1)")
    for spec in registry:
        connection.exec_driver_sql(shadow_table(spec))
        for trigger in triggers(spec):
            connection.exec_driver_sql(trigger)
    lookups.create(connection)
    search.create(connection)
