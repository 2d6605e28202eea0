"""What a hub keeps: one file in which a packet is on the disk before its receipt is given.

SQLite and not files beside their names: that a packet goes and its answer comes is one commit here, and so is that its
sender has been told; see docs/adr/0059-a-hub-is-a-courier.md.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Engine, delete, func, insert, select, update

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import BACK_BYTES, Brought, packet_digest
from fieldcrm.registry.sqlite import WRITES
from sync_server.config import make_folder
from sync_server.hub.tables import LAYOUT, joined, metadata, packets, senders
from sync_server.refusals import RequestRefused
from sync_server.store.open import open_sqlite

FILE: Final = "hub.db"
MOST_LYING: Final = 50
"""Packets of one device that have not been carried, or whose answers it has not got."""

ROOM: Final = 4 << 30
"""Bytes of packets and answers, whoever's they are."""

STRANGERS_ROOM: Final = 256 << 20
"""The part of it that is for senders whom the centre has not named yet."""

_FULL: Final = frozenset({"store.full", "disk.write", "disk.read_only"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Whose hub this is: `code` and `name` as the centre has named it, `key` the private one, 32 bytes."""

    upstream: str
    certificate: str
    company: str
    code: str
    name: str
    key: bytes
    packets: bytes
    credential: bytes
    shut: str = ""


@dataclass(frozen=True, slots=True)
class Lying:
    """A packet that has not been carried."""

    n: int
    sender: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Heard:
    """When the centre was heard last, when it was missed since, and why."""

    at_ms: int | None
    missed_ms: int | None
    trouble: str


class Book:
    """The file of one hub; every step is one transaction, durable when it returns."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self.room = ROOM
        self.strangers_room = STRANGERS_ROOM

    @classmethod
    def open(cls, folder: Path, *, make: bool = False) -> "Book":
        """The hub in that folder; Trouble when there is none, unless one is to be made."""
        if make:
            make_folder(folder)
        elif not (folder / FILE).exists():
            raise Trouble("hub.missing", str(folder))
        engine = open_sqlite(folder / FILE)
        try:
            _be_laid_out(engine, folder)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()

    def joined(self) -> Joined:
        """Whose hub this is; Trouble before it has joined."""
        found = self.joined_yet()
        if found is None:
            raise Trouble("hub.not_joined")
        return found

    def joined_yet(self) -> Joined | None:
        """The same, or None before."""
        columns = [joined.c[name] for name in Joined.__slots__]
        with self._read() as connection:
            row = connection.execute(select(*columns)).mappings().first()
        return None if row is None else Joined(**row)

    def join(self, who: Joined) -> None:
        """From now on it is that hub; what lies here is carried by it."""
        values = {name: getattr(who, name) for name in Joined.__slots__}
        with self._write() as connection:
            if not connection.execute(update(joined).values(**values, heard_ms=None, trouble="")).rowcount:
                connection.execute(insert(joined).values(one=1, **values))

    def leave(self, sender: bytes, content: bytes, now_ms: int) -> int:
        """Keep a packet, and say since when it lies here: one that is left again has its receipt of then.
        RequestRefused where there is no room; then nothing was kept."""
        digest = packet_digest(content)
        try:
            with self._write() as connection:
                known = connection.scalar(select(packets.c.at_ms).where(packets.c.digest == digest))
                if known is not None:
                    return int(known)
                self._must_have_room(connection, sender, len(content))
                values = {"sender": sender, "digest": digest, "at_ms": now_ms, "content": content}
                connection.execute(insert(packets).values(**values, size=len(content)))
        except Trouble as trouble:
            if trouble.code in _FULL:
                raise RequestRefused(Refusal.HUB_FULL, text=trouble.code) from trouble
            raise
        return now_ms

    def _must_have_room(self, connection: Connection, sender: bytes, size: int) -> None:
        code = connection.scalar(select(senders.c.code).where(senders.c.key == sender))
        if code is None:
            connection.execute(insert(senders).values(key=sender))
        theirs = (packets.c.sender == sender, packets.c.got_ms.is_(None))
        if (connection.scalar(select(func.count()).where(*theirs)) or 0) >= MOST_LYING:
            raise RequestRefused(Refusal.HUB_FULL, text="too many of this device")
        used = _size(connection)
        of_strangers = _size(connection, packets.c.sender.in_(select(senders.c.key).where(senders.c.code == "")))
        if used + size > self.room or (not code and of_strangers + size > self.strangers_room):
            raise RequestRefused(Refusal.HUB_FULL, text="no room")

    def got(self, sender: bytes, digests: tuple[bytes, ...], now_ms: int) -> None:
        """These answers need not be kept; what is another's, or has not been carried, stays."""
        mine = (packets.c.sender == sender, packets.c.digest.in_(digests), packets.c.carried_ms.is_not(None))
        with self._write() as connection:
            done = update(packets).where(*mine, packets.c.got_ms.is_(None))
            connection.execute(done.values(got_ms=now_ms, answer=None, size=0))

    def brought(self, sender: bytes, most: int = BACK_BYTES) -> tuple[tuple[Brought, ...], bool]:
        """What came back for that sender, the oldest first, in about so many bytes; and whether there is more."""
        waits = (packets.c.sender == sender, packets.c.carried_ms.is_not(None), packets.c.got_ms.is_(None))
        found, weight = list[Brought](), 0
        with self._read() as connection:
            for row in connection.execute(select(packets).where(*waits).order_by(packets.c.n)):
                if found and weight + row.size > most:
                    return tuple(found), True
                found.append(Brought(row.digest, row.carried_ms, row.answer or b"", row.reason))
                weight += row.size
        return tuple(found), False

    def lying(self, sender: bytes) -> tuple[int, int]:
        """How many of that sender's packets have not been carried, and since when the oldest lies here (0: none)."""
        mine = (packets.c.sender == sender, packets.c.carried_ms.is_(None))
        with self._read() as connection:
            count, since = connection.execute(select(func.count(), func.min(packets.c.at_ms)).where(*mine)).one()
        return count, since or 0

    def next(self, after: int, sender: bytes | None = None) -> Lying | None:
        """The next packet to carry behind that number; of one sender, where one is told."""
        waits = [packets.c.carried_ms.is_(None), packets.c.n > after]
        if sender is not None:
            waits.append(packets.c.sender == sender)
        query = select(packets.c.n, packets.c.sender, packets.c.content).where(*waits)
        with self._read() as connection:
            row = connection.execute(query.order_by(packets.c.n).limit(1)).first()
        return None if row is None else Lying(row.n, row.sender, row.content)

    def carried(self, lying: Lying, device: str, answer: bytes, reason: str, now_ms: int) -> None:
        """The centre has answered for it: the packet goes and the answer stays, both or neither."""
        waits = (packets.c.n == lying.n, packets.c.carried_ms.is_(None))
        done = {"carried_ms": now_ms, "content": None, "answer": answer, "reason": reason, "size": len(answer)}
        with self._write() as connection:
            connection.execute(update(packets).where(*waits).values(**done))
            connection.execute(update(joined).values(heard_ms=now_ms, missed_ms=None, trouble="", shut=""))
            if device:
                connection.execute(update(senders).where(senders.c.key == lying.sender).values(code=device))

    def put_off(self, n: int) -> None:
        """It was not taken, and is tried again the next time."""
        with self._write() as connection:
            connection.execute(update(packets).where(packets.c.n == n).values(tries=packets.c.tries + 1))

    def forget(self, before_ms: int) -> None:
        """Of what was got before then not even its receipt is kept: left once more, it would be carried once more."""
        with self._write() as connection:
            connection.execute(delete(packets).where(packets.c.got_ms < before_ms))

    def missed(self, now_ms: int, why: str) -> None:
        """The centre was not there."""
        with self._write() as connection:
            connection.execute(update(joined).values(missed_ms=now_ms, trouble=why))

    def shut(self, now_ms: int, why: str) -> None:
        """The centre was there, and has shut this hub out: nothing more is taken until it has joined again."""
        with self._write() as connection:
            connection.execute(update(joined).values(shut=why, heard_ms=now_ms, missed_ms=None, trouble=""))

    def heard(self) -> Heard:
        """How it stands with the centre."""
        with self._read() as connection:
            row = connection.execute(select(joined.c.heard_ms, joined.c.missed_ms, joined.c.trouble)).one()
        return Heard(row.heard_ms, row.missed_ms, row.trouble)

    def by_sender(self) -> list[dict[str, Any]]:
        """For each sender of whom anything is here, what waits to be carried and to be got, and since when."""
        is_lying = packets.c.carried_ms.is_(None)
        kept = packets.c.got_ms.is_(None)
        query = (
            select(
                func.coalesce(senders.c.code, "").label("device"),
                func.count().filter(is_lying).label("lying"),
                func.min(packets.c.at_ms).filter(is_lying).label("since"),
                func.count().filter(~is_lying).label("answers"),
                func.min(packets.c.carried_ms).label("answers_since"),
                func.coalesce(func.max(packets.c.tries).filter(is_lying), 0).label("tries"),
                func.sum(packets.c.size).label("bytes"),
            )
            .join_from(packets, senders, packets.c.sender == senders.c.key)
            .where(kept)
            .group_by(packets.c.sender)
            .order_by(func.min(packets.c.n))
        )
        with self._read() as connection:
            return [dict(row) for row in connection.execute(query).mappings()]

    @contextmanager
    def _write(self) -> Generator[Connection]:
        with self._writer.begin() as connection:
            yield connection

    @contextmanager
    def _read(self) -> Generator[Connection]:
        with self.engine.connect() as connection, connection.begin():
            yield connection


def _size(connection: Connection, *whose: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.coalesce(func.sum(packets.c.size), 0)).where(*whose)) or 0


def _be_laid_out(engine: Engine, folder: Path) -> None:
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if found > LAYOUT:
            raise Trouble("hub.newer", str(folder))
        if found == 0:
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {LAYOUT}")


def folder_of(data: str | None) -> Path:
    """Where a command is told to look."""
    if not data:
        raise RuleBroken("hub.where", "", "data")
    return Path(data)
