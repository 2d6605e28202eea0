"""Devices whose data is to be erased: what was ordered, what they had not sent, and their own word that it is done."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.wiping import MOST_WORDS
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import upsert
from sync_server.store.tables import last_words, wipes


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a device says of its erasure: when by its own clock, and the sealed request that it has signed."""

    erased_ms: int
    heard_ms: int
    sealed: bytes
    proof: str


def order(connection: Connection, device: int, now_ms: int, *, takes_words: bool) -> None:
    """From now on the device is told to erase itself; what it said of an earlier time is forgotten."""
    told = {"device": device, "ordered_ms": now_ms, "words": int(takes_words), "erased_ms": None, "heard_ms": None}
    connection.execute(upsert(connection, wipes, ["device"]), [{**told, "sealed": None, "proof": None}])


def wants_words(connection: Connection, device: int) -> bool:
    """Whether what the device had not sent may be offered."""
    return bool(connection.scalar(select(wipes.c.words).where(wipes.c.device == device)))


def keep_words(connection: Connection, device: int, now_ms: int, packet: bytes) -> None:
    """A packet more of what was not sent, once, for whoever decides at the office."""
    mine = last_words.c.device == device
    if connection.scalar(select(last_words.c.no).where(mine, last_words.c.packet == packet)) is not None:
        return
    size = func.coalesce(func.sum(func.length(last_words.c.packet)), 0)
    count, total = connection.execute(select(func.count(), size).where(mine)).one()
    if total + len(packet) > MOST_WORDS:
        raise RequestRefused(Refusal.TOO_LARGE)
    connection.execute(insert(last_words).values(device=device, no=count + 1, at_ms=now_ms, packet=packet))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A packet of last words."""

    device: int
    no: int
    at_ms: int
    packet: bytes
    taken_ms: int | None


def words(connection: Connection, device: int | None = None) -> list[Words]:
    """All that are kept, or those of one device, in the order they came."""
    query = select(last_words).order_by(last_words.c.device, last_words.c.no)
    chosen = query if device is None else query.where(last_words.c.device == device)
    return [
        Words(device=row.device, no=row.no, at_ms=row.at_ms, packet=row.packet, taken_ms=row.taken_ms)
        for row in connection.execute(chosen)
    ]


def note_taken(connection: Connection, told: Words, now_ms: int) -> None:
    """It counts from now on."""
    mine = (last_words.c.device == told.device, last_words.c.no == told.no)
    connection.execute(update(last_words).where(*mine).values(taken_ms=now_ms))


def keep_receipt(connection: Connection, device: int, told: Receipt) -> bool:
    """Keep it unless one is kept already, which a second one sent does not change; says whether it is new."""
    new = {"erased_ms": told.erased_ms, "heard_ms": told.heard_ms, "sealed": told.sealed, "proof": told.proof}
    if connection.scalar(select(wipes.c.device).where(wipes.c.device == device)) is None:
        order(connection, device, told.heard_ms, takes_words=False)
    kept = connection.execute(update(wipes).where(wipes.c.device == device, wipes.c.heard_ms.is_(None)).values(new))
    return kept.rowcount == 1


def erased(connection: Connection) -> Mapping[int, int]:
    """When each device was erased, by its own word, in milliseconds since 1970."""
    query = select(wipes.c.device, wipes.c.erased_ms).where(wipes.c.heard_ms.is_not(None))
    return {row.device: row.erased_ms for row in connection.execute(query)}
