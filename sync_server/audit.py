"""The audit: what was done here and what was taken from whom, in chains of which no link can be changed unseen.

Each device has a chain of its own, and the centre has one (0), so that nobody's work waits for another's. A link holds
the hash of the one before it; see docs/adr/0054-a-chain-for-each-who-writes.md.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, select

from sync_server.batch import AS_SERVER
from sync_server.history import Life, Sent, Taken
from sync_server.store import pushes
from sync_server.store.tables import audit_links, tx_log

HASH_BYTES: Final = 32
_AT_ONCE: Final = 1_000
NO_LINK: Final = bytes(HASH_BYTES)
"""What the first link of a chain follows."""
_NO_LINK_YET: Final = (0, NO_LINK)


class Act(StrEnum):
    """What a link is about."""

    MADE = "company.made"
    LOADED = "company.loaded"
    WROTE = "office.wrote"
    INVITED = "person.invited"
    JOINED = "device.joined"
    REVOKED = "device.revoked"
    TO_WIPE = "device.to_wipe"
    WIPED = "device.wiped"
    OPENED = "device.opened"
    COPIED = "device.copied"
    RESTORED = "centre.restored"
    TOOK = "work.taken"


class Span(msgspec.Struct, array_like=True, frozen=True):
    """Transactions of one lane, by their first and last number."""

    incarnation: int
    lane: int
    first: int
    last: int


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """What is linked: the act, by and about whom or what (ids), the numbers of what was taken, and its digest."""

    act: Act
    by: bytes = b""
    about: bytes = b""
    spans: tuple[Span, ...] = ()
    digest: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A deed in its place."""

    chain: int
    no: int
    at_ms: int
    deed: Deed
    hash: bytes

    def follows(self, before: bytes) -> bool:
        """Whether it is as it was written, behind the link of that hash."""
        return self.hash == _hash(before, self.chain, self.no, self.at_ms, self.deed)


@dataclass(frozen=True, slots=True)
class Broken:
    """The first link of a chain that is not as it was written, and why that is known."""

    chain: int
    no: int
    why: str


def link(connection: Connection, at_ms: int, deed: Deed, chain: int = AS_SERVER) -> None:
    """Add a link in the caller's transaction. Two who add to one chain at once get two numbers: one of them is told to
    begin again by the database."""
    _link_to(connection, at_ms, deed, chain, head(connection, chain))


def _link_to(connection: Connection, at_ms: int, deed: Deed, chain: int, last: tuple[int, bytes]) -> None:
    no, before = last[0] + 1, last[1]
    told = (deed.act.value, deed.by, deed.about, msgspec.msgpack.encode(deed.spans), deed.digest)
    pushes.add_link(connection, (chain, no, at_ms, *told, _hash(before, chain, no, at_ms, deed)))


def head(connection: Connection, chain: int) -> tuple[int, bytes]:
    """The number and the hash of the last link of a chain."""
    last = pushes.last_link(connection, chain)
    return (last[0], last[1]) if last is not None else _NO_LINK_YET


def link_taken(
    connection: Connection,
    at_ms: int,
    life: Life,
    person: bytes,
    taken: Sequence[tuple[Sent, Taken]],
    before: tuple[int, bytes] | None,
) -> None:
    """One link for all that was taken of a device at once, whatever became of it; none for what had been taken. It
    follows the one `before`, of which the caller knows that nobody adds another."""
    if not taken:
        return
    ordered = sorted(taken, key=lambda each: (each[0].tx.lane, each[0].tx.number))
    last = {sent.tx.lane: sent.tx.number for sent, _ in ordered}
    first = {sent.tx.lane: sent.tx.number for sent, _ in reversed(ordered)}
    spans = tuple(Span(life.incarnation, lane, first[lane], number) for lane, number in last.items())
    digest = _digest((int(result.code), sent.body) for sent, result in ordered)
    deed = Deed(act=Act.TOOK, by=person, spans=spans, digest=digest)
    _link_to(connection, at_ms, deed, life.device, before or _NO_LINK_YET)


def wrote(sent: Sent, result: Taken, person: bytes) -> Deed:
    """What was written at the centre itself in one step."""
    return Deed(act=Act.WROTE, by=person, about=sent.tx.txid, digest=_digest([(int(result.code), sent.body)]))


def chains(connection: Connection) -> Iterator[tuple[int, Iterator[Link]]]:
    """Every chain with its links in order."""
    for chain in connection.scalars(select(audit_links.c.chain).distinct().order_by(audit_links.c.chain)).all():
        yield chain, links_of(connection, chain)


def links_of(connection: Connection, chain: int) -> Iterator[Link]:
    """The links of a chain, the first one first."""
    links, after = audit_links.c, -1
    while True:
        query = select(audit_links).where(links.chain == chain, links.no > after).order_by(links.no)
        rows = connection.execute(query.limit(_AT_ONCE)).all()
        yield from map(_link, rows)
        if len(rows) < _AT_ONCE:
            return
        after = rows[-1].no


def newest(connection: Connection, most: int, chain: int | None = None) -> list[Link]:
    """So many links of all chains, or of one, the newest first."""
    links = audit_links.c
    query = select(audit_links).order_by(links.at_ms.desc(), links.chain, links.no.desc()).limit(most)
    chosen = query if chain is None else query.where(links.chain == chain)
    return [_link(row) for row in connection.execute(chosen)]


def _link(row: Row[Any]) -> Link:
    spans = msgspec.msgpack.decode(row.spans, type=tuple[Span, ...])
    deed = Deed(act=Act(row.act), by=row.by, about=row.about, spans=spans, digest=row.digest)
    return Link(chain=row.chain, no=row.no, at_ms=row.at_ms, deed=deed, hash=row.hash)


def broken(connection: Connection) -> list[Broken]:
    """Of each chain that does not hold the first link that is not as it was; none is the good answer."""
    found = (_first_broken(connection, chain, links) for chain, links in chains(connection))
    return [each for each in found if each is not None]


def _first_broken(connection: Connection, chain: int, links: Iterator[Link]) -> Broken | None:
    no, before = 0, NO_LINK
    try:
        for each in links:
            no += 1
            if each.no != no:
                return Broken(chain, no, "it is missing")
            if not each.follows(before):
                return Broken(chain, no, "it is not as it was written")
            if not _is_kept(connection, each):
                return Broken(chain, no, "what was taken then is not what is kept")
            before = each.hash
    except (ValueError, msgspec.DecodeError):
        return Broken(chain, no + 1, "it cannot be read")
    return None


def _is_kept(connection: Connection, link: Link) -> bool:
    """Whether the history still has what the link is about, and what became of it."""
    if link.deed.act is Act.TOOK:
        return link.deed.digest == _digest(_taken(connection, link.chain, link.deed.spans))
    if link.deed.act is Act.WROTE:
        query = select(tx_log.c.code, tx_log.c.body).where(tx_log.c.txid == link.deed.about)
        return link.deed.digest == _digest((row.code, row.body) for row in connection.execute(query))
    return True


def _taken(connection: Connection, device: int, spans: Sequence[Span]) -> Iterator[tuple[int, bytes]]:
    log = tx_log.c
    for span in spans:
        mine = (log.device == device, log.incarnation == span.incarnation, log.lane == span.lane)
        numbers = log.number.between(span.first, span.last)
        query = select(log.code, log.body).where(*mine, numbers).order_by(log.number)
        yield from ((row.code, row.body) for row in connection.execute(query))


def _digest(taken: Iterable[tuple[int, bytes]]) -> bytes:
    made = hashlib.blake2b(digest_size=HASH_BYTES)
    for code, body in taken:
        made.update(code.to_bytes(1) + len(body).to_bytes(4) + body)
    return made.digest()


def _hash(before: bytes, chain: int, no: int, at_ms: int, deed: Deed) -> bytes:
    told = (chain, no, at_ms, deed.act.value, deed.by, deed.about, deed.spans, deed.digest)
    return hashlib.blake2b(before + msgspec.msgpack.encode(told), digest_size=HASH_BYTES).digest()
