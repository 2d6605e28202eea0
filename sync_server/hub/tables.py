"""The tables of a hub's file."""

from typing import Final

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

from fieldcrm.registry.tables import WHOLE

LAYOUT: Final = 1
"""Of these tables; a file says its own in `user_version`."""

metadata = MetaData()

joined: Final = Table(
    "joined",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("upstream", Text, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("company", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("packets", LargeBinary, nullable=False),
    Column("credential", LargeBinary, nullable=False),
    Column("shut", Text, nullable=False, server_default=text("''")),
    Column("heard_ms", WHOLE),
    Column("missed_ms", WHOLE),
    Column("trouble", Text, nullable=False, server_default=text("''")),
)
"""One row: whose hub this is. `packets` are the centre's public keys for packets, `shut` why the centre has shut the
hub out; when it was heard last, and when and why it was missed since."""

senders: Final = Table(
    "sender",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False, server_default=text("''")),
)
"""Who leaves packets, by their public key; the centre alone says which device that is."""

packets: Final = Table(
    "packet",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("sender", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("at_ms", WHOLE, nullable=False),
    Column("content", LargeBinary),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("carried_ms", WHOLE),
    Column("answer", LargeBinary),
    Column("reason", Text, nullable=False, server_default=text("''")),
    Column("got_ms", WHOLE),
    Column("size", WHOLE, nullable=False),
    Index("packet_lying", "n", sqlite_where=text("carried_ms IS NULL")),
    Index("packet_of_sender", "sender"),
)
"""What was left here. `content` is there until it was carried, then `answer` until its sender has got it; `size` is how
much of the two is there. The line itself stays, so that a packet that is left twice has one receipt."""
