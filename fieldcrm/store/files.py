"""The bytes of files on this device: in pieces in the encrypted file, each written in a transaction of its own. Nobody
reads one before all of them are here and proved; see docs/adr/0047."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from fieldcrm.domain.attachments import Rank
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book
from fieldcrm.store.driver import Said, ask
from fieldcrm.store.store import Reading, Store, Work

PIECE: Final = 256 << 10
"""Bytes that are written at once: a step of somebody who works meanwhile waits for no more."""

HOUR_MS: Final = 3_600_000
MOST_KEPT: Final = 256 << 20
"""Bytes kept here of files that the centre has too; what nobody has looked at for longest makes room."""

SWEPT_SOON: Final = {"used_ms": 0}
"""Of what is read in, that nobody goes on with it."""

AGAIN: Final = 9
"""The rank of what the centre had once: it goes last."""

_files, _pieces, _out, _wanted = book.files, book.file_pieces, book.files_out, book.files_wanted
_OF_FILE: Final = Said(select(_files).where(_files.c.sha == bindparam("of")))
_LATELY: Final = _files.c.used_ms.between(bindparam("since"), bindparam("until"))
_BROKEN_OFF: Final = select(_files.c.n).where(_files.c.sha.is_(None), ~_LATELY)
_GIVEN_UP: Final = (
    select(_files.c.n, _files.c.came)
    .where(_files.c.sha.is_not(None), _files.c.kept == 0, _files.c.sha.not_in(select(_out.c.sha)))
    .order_by(_files.c.used_ms, _files.c.n)
)


@dataclass(frozen=True, slots=True)
class Held:
    """A file of which some is here."""

    n: int
    sha: str | None
    size: int
    came: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row for which the centre has not all the bytes; so many of them are there as far as we heard."""

    table: int
    row: bytes
    sha: str
    there: int
    is_pressed: bool = False


def held(connection: Connection, sha: str) -> Held | None:
    """What is here of a file."""
    found = _OF_FILE.rows(connection, of=sha)
    return next((Held(row.n, row.sha, row.size, row.came, bool(row.whole)) for row in found), None)


def is_whole(connection: Connection, sha: str) -> bool:
    """Whether all of a file is here."""
    found = held(connection, sha)
    return found is not None and found.whole


def read(connection: Connection, sha: str) -> Iterator[bytes]:
    """The bytes of a file, piece by piece; one that is not all here is refused."""
    file = held(connection, sha)
    if file is None or not file.whole:
        raise RuleBroken("attachment.not_here", "", "file")
    return _read(connection, file.n)


def slice_of(connection: Connection, file: Held, offset: int, most: int) -> bytes:
    """So many bytes from there on."""
    near = (_pieces.c.file == file.n, _pieces.c.at > offset - PIECE, _pieces.c.at < offset + most)
    found = connection.execute(select(_pieces.c.at, _pieces.c.bytes).where(*near).order_by(_pieces.c.at)).all()
    if not found:
        return b""
    begin = offset - found[0].at
    return b"".join(piece.bytes for piece in found)[begin : begin + most]


def take_in(store: Store, pieces: Iterable[bytes]) -> Held:
    """Write down what is read from a disk, which nobody sees before it is `kept`. What is left of one that broke off is
    swept away later."""
    with store.apply() as applying:
        made = applying.connection.execute(insert(_files).values(used_ms=store.now_ms()))
        [number] = made.inserted_primary_key or [0]
    try:
        return _take_in(store, number, pieces)
    except BaseException:
        with suppress(Trouble):  # a disk that takes no more takes this neither: it is swept away later
            _clear(store, number)
        raise


def _take_in(store: Store, number: int, pieces: Iterable[bytes]) -> Held:
    digest, came = hashlib.sha256(), 0
    for piece in pieces:
        digest.update(piece)
        with store.apply() as applying:
            came = _append(applying.connection, number, came, piece, store.now_ms())
    return Held(number, digest.hexdigest(), came, came, whole=False)


def keep(work: Work, file: Held) -> None:
    """In the step that writes its row, and before it: the file is here from now on."""
    connection = work.connection
    known = held(connection, str(file.sha))
    if known is not None and known.whole:
        connection.execute(update(_files).where(_files.c.n == file.n).values(SWEPT_SOON))
    else:  # in the place of one that was being fetched, too
        connection.execute(update(_files).where(_files.c.sha == file.sha).values(sha=None, **SWEPT_SOON))
        here = {"sha": file.sha, "size": file.size, "came": file.size, "whole": 1}
        connection.execute(update(_files).where(_files.c.n == file.n).values(here))


def begin(store: Store, sha: str, size: int) -> Held:
    """Where a file that is fetched comes to; what has come of it before is there."""
    with store.apply() as applying:
        found = held(applying.connection, sha)
        if found is not None:
            return found
        made = applying.connection.execute(insert(_files).values(sha=sha, size=size, used_ms=store.now_ms()))
        [number] = made.inserted_primary_key or [0]
        return Held(number, sha, size, 0, whole=False)


def append(store: Store, file: Held, piece: bytes) -> Held:
    """The next piece, durable when this returns."""
    with store.apply() as applying:
        came = file.came
        for start in range(0, len(piece), PIECE):
            came = _append(applying.connection, file.n, came, piece[start : start + PIECE], store.now_ms())
    return Held(file.n, file.sha, file.size, came, whole=False)


def prove(store: Store, file: Held) -> bool:
    """Whether all that came is what it should be; then it can be read, else none of it stays."""
    if not is_sound(store, file):
        _clear(store, file.n)
        return False
    with store.apply() as applying:
        applying.connection.execute(update(_files).where(_files.c.n == file.n).values(whole=1))
        applying.connection.execute(delete(_wanted).where(_wanted.c.sha == file.sha))
        applying.touched |= _rows_of(applying.connection, store.registry, str(file.sha))
    return True


def is_sound(store: Store, file: Held) -> bool:
    """Whether what lies here is what its digest says."""
    digest = hashlib.sha256()
    with store.read() as reading:
        for piece in _read(reading.connection, file.n):
            digest.update(piece)
    return digest.hexdigest() == file.sha


def waiting(connection: Connection, registry: Registry) -> list[Outgoing]:
    """What can be sent, in the order in which it goes: for rows that the centre has taken, or that have gone."""
    rows = _can_be_sent(registry).rows(connection)
    return [Outgoing(row.tbl, row.id, row.sha, row.there, row.rank == Rank.PRESSED) for row in rows]


@cache
def _can_be_sent(registry: Registry) -> Said:
    kinds = [book.domain_tables(registry)[spec.name].c for spec in registry.files]
    unknown = (exists().where(kind.id == _out.c.id, kind["_rv"] == 0) for kind in kinds)
    query = select(_out).where(_out.c.refused.is_(None), *(~each for each in unknown))
    return Said(query.order_by(_out.c.rank, _out.c.id))


def is_waiting(connection: Connection) -> bool:
    """Whether anything is to be sent that the centre has not refused."""
    return connection.execute(select(_out.c.tbl).where(_out.c.refused.is_(None)).limit(1)).first() is not None


def heard(store: Store, sent: Outgoing, there: int, *, whole: bool) -> None:
    """So many bytes are at the centre; with all of them there nothing waits any more."""
    mine = (_out.c.tbl == sent.table, _out.c.id == sent.row)
    with store.apply() as applying:
        step: Any = delete(_out).where(*mine) if whole else update(_out).where(*mine).values(there=there)
        applying.connection.execute(step)
        if whole:
            applying.touched |= _rows_of(applying.connection, store.registry, sent.sha)


def press(store: Store, id: str, sha: str) -> None:
    """Somebody wants the bytes of that row to go before all others, and over any link."""
    with store.apply() as applying:
        mine = _out.c.id == as_bytes(id)
        applying.connection.execute(update(_out).where(mine).values(rank=Rank.PRESSED.value))
        applying.touched |= _rows_of(applying.connection, store.registry, sha)


def tell(store: Store, sha: str) -> None:
    """Let whoever shows it look again at how far it is."""
    with store.apply() as applying:
        applying.touched |= _rows_of(applying.connection, store.registry, sha)


def refuse(store: Store, sent: Outgoing, reason: str) -> None:
    """The centre will not have it; the bytes stay as long as the row."""
    mine = (_out.c.tbl == sent.table, _out.c.id == sent.row)
    with store.apply() as applying:
        applying.connection.execute(update(_out).where(*mine).values(refused=reason))


def send_again(connection: Connection, registry: Registry) -> None:
    """The centre goes on from an older copy: whatever is here may be lost there, and is offered once more. The offer is
    empty: what is there after all is not sent."""
    for spec in registry.files:
        connection.exec_driver_sql(
            "INSERT INTO sync_file_out (tbl, id, sha, rank, there) SELECT ?, r.id, f.sha, ?, f.size "
            f'FROM "{spec.name}" AS r JOIN sync_file AS f ON f.sha = r.sha256 AND f.whole = 1 '
            "WHERE true ON CONFLICT (tbl, id) DO UPDATE SET refused = NULL",
            (spec.told.wire, AGAIN),
        )


def want(store: Store, sha: str) -> None:
    """Somebody would like to have it."""
    with store.apply() as applying:
        connection = applying.connection
        connection.execute(delete(_wanted).where(_wanted.c.sha == sha))
        connection.execute(insert(_wanted).values(sha=sha, at_ms=store.now_ms()))
        applying.touched |= _rows_of(connection, store.registry, sha)


def used(store: Store, sha: str) -> None:
    """Somebody looked at it: others make room before it does."""
    with store.apply() as applying:
        applying.connection.execute(update(_files).where(_files.c.sha == sha).values(used_ms=store.now_ms()))


def keep_here(store: Store, sha: str, size: int, *, is_kept: bool) -> None:
    """A file that a person wants at hand is fetched if it is not here, and never given up for others."""
    file = begin(store, sha, size)
    with store.apply() as applying:
        applying.connection.execute(update(_files).where(_files.c.n == file.n).values(kept=int(is_kept)))
    if is_kept and not file.whole:
        want(store, sha)
    else:
        tell(store, sha)


def make_room(store: Store, size: int) -> bool:
    """See to it that so many bytes more fit among what is kept; what only is here is never given up. False if they
    cannot."""
    with store.read() as reading:
        kept = _given_up_first(reading.connection)
    over = sum(bytes_kept for _, bytes_kept in kept) + size - MOST_KEPT
    for number, bytes_kept in kept:
        if over <= 0:
            break
        _clear(store, number)
        over -= bytes_kept
    return over <= 0


def room(reading: Reading) -> int:
    """How many bytes more may be fetched by themselves."""
    return MOST_KEPT - sum(bytes_kept for _, bytes_kept in _given_up_first(reading.connection))


def sweep(store: Store) -> None:
    """Take away, overwritten, the bytes of what no row names any more and nothing is to be sent for, and of what was
    never read in to its end."""
    with store.read() as reading:
        gone = [*_unnamed(reading.connection, store.registry), *_broken_off(reading.connection, store.now_ms())]
    for number in gone:
        _clear(store, number)


def _read(connection: Connection, number: int) -> Iterator[bytes]:
    """By their places, so that never more than one is in memory."""
    at = -1
    while True:
        after = (_pieces.c.file == number, _pieces.c.at > at)
        query = select(_pieces.c.at, _pieces.c.bytes).where(*after).order_by(_pieces.c.at).limit(1)
        found = connection.execute(query).first()
        if found is None:
            return
        at = found.at
        yield found.bytes


def _append(connection: Connection, number: int, came: int, piece: bytes, now_ms: int) -> int:
    connection.execute(insert(_pieces).values(file=number, at=came, bytes=piece))
    came += len(piece)
    connection.execute(update(_files).where(_files.c.n == number).values(came=came, used_ms=now_ms))
    return came


def _clear(store: Store, number: int) -> None:
    """Piece by piece: to overwrite two hundred megabytes at once would take the log as long as the file."""
    with store.apply() as applying:
        applying.connection.execute(update(_files).where(_files.c.n == number).values(whole=0, came=0))
    while True:
        with store.apply() as applying:
            some = select(_pieces.c.at).where(_pieces.c.file == number).limit(4).scalar_subquery()
            gone = applying.connection.execute(delete(_pieces).where(_pieces.c.file == number, _pieces.c.at.in_(some)))
            if not gone.rowcount:
                applying.connection.execute(delete(_files).where(_files.c.n == number))
                return


def _named(registry: Registry) -> str:
    """Every digest that a row names, here or at the centre as we know it, or that is still to be sent."""
    tables = [name for spec in registry.files for name in (spec.name, f"shadow_{spec.name}")]
    rows = (f'SELECT sha256 FROM "{name}" WHERE sha256 IS NOT NULL' for name in tables)
    return " UNION ALL ".join([*rows, "SELECT sha FROM sync_file_out"])


def _unnamed(connection: Connection, registry: Registry) -> list[int]:
    query = f"SELECT n FROM sync_file WHERE sha IS NOT NULL AND sha NOT IN ({_named(registry)})"
    return [n for (n,) in ask(connection, query)]


def _broken_off(connection: Connection, now_ms: int) -> list[int]:
    """Whoever reads a file in writes every moment that they do."""
    return list(connection.scalars(_BROKEN_OFF, {"since": now_ms - HOUR_MS, "until": now_ms + HOUR_MS}))


def _given_up_first(connection: Connection) -> list[tuple[int, int]]:
    """What is here and at the centre, and how many bytes of it, the least looked at first."""
    return [(int(row.n), int(row.came)) for row in connection.execute(_GIVEN_UP)]


def _rows_of(connection: Connection, registry: Registry, sha: str) -> set[tuple[str, str]]:
    """The rows that name it, for who shows them."""
    tables = book.domain_tables(registry)
    named = (
        (spec.name, select(tables[spec.name].c.id).where(tables[spec.name].c.sha256 == sha)) for spec in registry.files
    )
    return {(kind, id) for kind, query in named for id in connection.scalars(query)}
