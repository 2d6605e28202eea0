"""The centre's tables: the domain's columns in plain form with their versions beside them, and the engine's own."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, SmallInteger, Table, Text, text

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.tables import WHOLE, plain_tables

metadata = MetaData()

layouts: Final = Table("layout", metadata, Column("revision", Integer, primary_key=True, autoincrement=False))
"""One row: the revision of these tables."""

epochs: Final = Table(
    "epoch",
    metadata,
    Column("no", WHOLE, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False),
    Column("at_ms", WHOLE, nullable=False),
    Column("company", Text, nullable=False),
)
"""One row per install and per restore."""

packet_keys: Final = Table(
    "packet_key",
    metadata,
    Column("one", SmallInteger, primary_key=True, autoincrement=False),
    Column("secret", LargeBinary, nullable=False),
)
"""One row: what packets to the centre are opened with, and those from it signed; see docs/adr/0045."""

forks: Final = Table(
    "fork",
    metadata,
    Column("epoch", WHOLE, primary_key=True, autoincrement=False),
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("head", WHOLE, nullable=False),
)
"""Where each bucket stood when a life of the database began that goes on from a copy: what had been numbered later, in
the life before, is not in this one."""

buckets: Final = Table(
    "bucket",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("head", WHOLE, nullable=False, server_default=text("0")),
    Column("min_seq", WHOLE, nullable=False, server_default=text("0")),
    Column("cs", WHOLE, nullable=False, server_default=text("0")),
    Column("n", WHOLE, nullable=False, server_default=text("0")),
)
"""Who receives what: `head` is the last number given, `cs` and `n` the checksum and count of the rows at home here.
What had gone up to `min_seq` is forgotten."""

later_sums: Final = Table(
    "bucket_later",
    metadata,
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("since", SmallInteger, primary_key=True, autoincrement=False),
    Column("cs", WHOLE, nullable=False),
    Column("n", WHOLE, nullable=False),
)
"""Of `cs` and `n` of a bucket, the share of the kinds that came with a schema later than the first: whoever speaks an
older one counts without them."""

bucket_rows: Final = Table(
    "bucket_row",
    metadata,
    Column("bucket", Integer, primary_key=True),
    Column("tbl", SmallInteger, primary_key=True),
    Column("row", LargeBinary, primary_key=True),
    Column("seq", WHOLE, nullable=False),
    Column("op", SmallInteger, nullable=False),
    Index("bucket_row_by_seq", "bucket", "seq", unique=True),
)
"""What is no longer in a bucket: deleted there, or gone to another."""

devices: Final = Table(
    "device_key",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("device", LargeBinary, nullable=False, unique=True),
    Column("code", Text, nullable=False, unique=True),
    Column("user", LargeBinary, nullable=False),
    Column("pubkey", LargeBinary, nullable=False),
    Column("status", Text, nullable=False),
    Column("incarnation", WHOLE, nullable=False, server_default=text("1")),
    Column("last_session", WHOLE, nullable=False, server_default=text("0")),
    Column("last_seen_ms", WHOLE),
    Column("name", Text, nullable=False, server_default=""),
)
lanes: Final = Table(
    "device_lane",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("incarnation", WHOLE, primary_key=True, autoincrement=False),
    Column("lane", SmallInteger, primary_key=True, autoincrement=False),
    Column("last", WHOLE, nullable=False),
)
standings: Final = Table(
    "device_standing",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("at_ms", WHOLE, nullable=False),
)
"""The last places each device stands or is about to stand: two, or three."""

tx_log: Final = Table(
    "tx_log",
    metadata,
    Column("txid", LargeBinary, primary_key=True),
    Column("device", Integer, nullable=False),
    Column("incarnation", WHOLE, nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("number", WHOLE, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("code", SmallInteger, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("conflicts", LargeBinary),
    Column("at_ms", WHOLE, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("tx_log_by_number", "device", "incarnation", "lane", "number"),
)
"""Every transaction ever taken, with its result: a repeated one is answered from here."""

wipes: Final = Table(
    "wipe",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("ordered_ms", WHOLE, nullable=False),
    Column("words", SmallInteger, nullable=False),
    Column("erased_ms", WHOLE),
    Column("heard_ms", WHOLE),
    Column("sealed", LargeBinary),
    Column("proof", Text),
)
"""Devices that are to erase themselves; once one has said that it did, when by its own clock, and what it signed."""

last_words: Final = Table(
    "last_word",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("at_ms", WHOLE, nullable=False),
    Column("packet", LargeBinary, nullable=False),
    Column("taken_ms", WHOLE),
)
"""What such a device had not sent, as a rescue packet each: nothing of it counts until somebody takes it."""

audit_links: Final = Table(
    "audit_link",
    metadata,
    Column("chain", Integer, primary_key=True, autoincrement=False),
    Column("no", WHOLE, primary_key=True, autoincrement=False),
    Column("at_ms", WHOLE, nullable=False),
    Column("act", Text, nullable=False),
    Column("by", LargeBinary, nullable=False),
    Column("about", LargeBinary, nullable=False),
    Column("spans", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
"""What was done here and what was taken of each device, hash upon hash; a chain is that of a device, 0 the centre's."""

invites: Final = Table(
    "invite",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("user", LargeBinary, nullable=False),
    Column("expires_ms", WHOLE, nullable=False),
    Column("used_ms", WHOLE),
)

past_grants: Final = Table(
    "past_grant",
    metadata,
    Column("person", LargeBinary, primary_key=True),
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("until_ms", WHOLE, nullable=False),
)
"""Until when somebody was entitled to a bucket who is not any more, or was once."""

past_homes: Final = Table(
    "past_home",
    metadata,
    Column("tbl", SmallInteger, primary_key=True, autoincrement=False),
    Column("row", LargeBinary, primary_key=True),
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("until_ms", WHOLE, nullable=False),
)
"""Until when a row that belongs to nothing else, as a customer, lived in a bucket that it has left."""

file_contents: Final = Table(
    "file_content",
    metadata,
    Column("no", WHOLE, primary_key=True),
    Column("sha", Text, nullable=False),
    Column("size", WHOLE, nullable=False),
    Column("came", WHOLE, nullable=False),
    Column("whole", SmallInteger, nullable=False),
    Column("device", Integer, nullable=False),
    Column("tbl", SmallInteger, nullable=False),
    Column("row", LargeBinary, nullable=False),
    Index("file_content_by_sha", "sha"),
    Index("file_content_by_device", "device"),
)
"""The bytes of a file: `whole` and proved, or on their way from that device, for that row."""

file_parts: Final = Table(
    "file_part",
    metadata,
    Column("content", WHOLE, primary_key=True, autoincrement=False),
    Column("at", WHOLE, primary_key=True, autoincrement=False),
    Column("bytes", LargeBinary, nullable=False),
)
"""What begins at that byte; no part is longer than a piece that travels."""

file_rows: Final = Table(
    "file_row",
    metadata,
    Column("tbl", SmallInteger, primary_key=True, autoincrement=False),
    Column("row", LargeBinary, primary_key=True),
    Column("content", WHOLE, nullable=False),
    Index("file_row_by_content", "content"),
)
"""For which rows somebody has brought all the bytes: naming a digest in a row opens nothing."""


def _first() -> Sequence[Column[Any]]:
    return (Column("rid", WHOLE, primary_key=True),)


def _last() -> Sequence[Column[Any]]:
    """`_rv` version, `_gv` who last wrote each group, `_b` home bucket, `_seq` its number there, `_del` a tombstone.

    Whoever has read the bucket as it stood at `_since`, or later, holds the row; all that was written on it from then
    on is in groups that `_gv` names.
    """
    return (
        Column("_rv", WHOLE, nullable=False),
        Column("_gv", LargeBinary),
        Column("_b", Integer, nullable=False),
        Column("_seq", WHOLE, nullable=False),
        Column("_since", WHOLE, nullable=False, server_default=text("0")),
        Column("_del", SmallInteger, nullable=False, server_default=text("0")),
    )


@cache
def domain_tables(registry: Registry) -> dict[str, Table]:
    """One table per entity with what only the centre keeps of a row."""
    made = plain_tables(registry, _first, _last)
    for name, table in made.items():
        Index(f"{name}_by_seq", table.c["_b"], table.c["_seq"])
    return made
