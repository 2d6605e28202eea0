"""Files as people see them, and which of them might be fetched."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, literal, null, or_, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import SMALL, Attachment, FileKind, Literature, Rank
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import book
from fieldcrm.store.store import Reading

LITERATURE = "literature"


class Where(StrEnum):
    """Where the bytes of a file are."""

    ONLY_HERE = "only_here"  # they wait to be sent
    BOTH = "both"
    OFFICE = "office"  # nobody has fetched them yet
    COMING = "coming"  # somebody has asked for them, or some of them are here
    NOWHERE = "nowhere"  # who attached the file has not sent them yet
    REFUSED = "refused"  # the centre will not have them


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """One file: `kind` is a `FileKind` or literature, `came` how many of its bytes are here."""

    id: str
    kind: str
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime
    user: str
    account: str | None
    customer: str
    visit: str | None
    order: str | None
    where: Where
    came: int
    there: int | None
    """How many of its bytes the centre has, as far as we heard; None where none of them wait to be sent."""
    rank: int | None
    reason: str

    @property
    def waits_for_a_free_link(self) -> bool:
        """Whether it goes by itself only over a link that costs nothing."""
        return self.where is Where.ONLY_HERE and self.size > SMALL and self.rank != Rank.PRESSED

    @property
    def is_here(self) -> bool:
        """Whether it can be read."""
        return self.where in (Where.ONLY_HERE, Where.BOTH, Where.REFUSED)


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that the centre has and this device has not, not all of it."""

    table: int
    row: bytes
    sha: str
    size: int
    name: str
    is_wanted: bool


def files_of(reading: Reading, field: str, id: str) -> Sequence[FileLine]:
    """The files of a customer (those of its visits and orders too), a visit or an order, the newest first."""
    table = reading.table(Attachment)
    return _lines(reading, Attachment, table.c[field] == id)


def literature(reading: Reading) -> list[FileLine]:
    """What the office gives everybody, by name."""
    return sorted(_lines(reading, Literature), key=lambda line: line.name.casefold())


def file_line(reading: Reading, id: str) -> FileLine:
    """A file by its id."""
    for kind in (Attachment, Literature):
        if found := _lines(reading, kind, reading.table(kind).c.id == id):
            return found[0]
    raise RuleBroken("record.missing", f"file {id}")


def all_files(reading: Reading) -> list[FileLine]:
    """Every file there is, the newest first, literature last."""
    return [*_lines(reading, Attachment), *literature(reading)]


def under_way(reading: Reading) -> list[FileLine]:
    """What waits to be sent or was refused, in the order in which it goes, then what was asked for or has begun to
    come."""
    files, out, wanted = book.files.c, book.files_out.c, book.files_wanted.c
    moves = or_(out.tbl.is_not(None), wanted.at_ms.is_not(None), and_(files.came > 0, files.whole == 0))
    lines = [*_lines(reading, Attachment, moves), *_lines(reading, Literature, moves)]
    going = sorted((line for line in lines if line.there is not None), key=lambda line: (line.rank, line.id))
    return [*going, *(line for line in lines if line.there is None)]


def fetchable(reading: Reading, *, is_free: bool) -> list[Missing]:
    """What could be fetched now, in this order: what somebody asked for; on a free link what hangs on customers, the
    newest first, and last of all literature."""
    once: dict[str, Missing] = {}
    for each in (*_missing(reading, Attachment), *_missing(reading, Literature)):
        if each.is_wanted or is_free:
            once.setdefault(each.sha, each)
    return sorted(once.values(), key=lambda each: not each.is_wanted)


def _missing(reading: Reading, kind: type[Attachment] | type[Literature]) -> Iterable[Missing]:
    wire = REGISTRY[kind].told.wire
    for id, sha, size, name, at_ms in reading.rows(_not_here(reading.table(kind))):
        yield Missing(wire, as_bytes(id), sha, size, name, at_ms is not None)


@cache
def _not_here(table: Table) -> Select[str, str, int, str, int | None]:
    """Every exchange asks so."""
    files, wanted = book.files.c, book.files_wanted.c
    here = select(files.sha).where(files.whole == 1)
    return (
        select(table.c.id, table.c.sha256, table.c.size, table.c.name, wanted.at_ms)
        .outerjoin(book.files_wanted, wanted.sha == table.c.sha256)
        .where(table.c.at_office.is_(True), table.c.sha256.not_in(here))
        .order_by(table.c.added_at.desc(), table.c.id)
    )


def _lines(
    reading: Reading, kind: type[Attachment] | type[Literature], *where: ColumnElement[bool]
) -> Sequence[FileLine]:
    table, spec, accounts = reading.table(kind), REGISTRY[kind], reading.table(Account)
    files, out, wanted = book.files.c, book.files_out.c, book.files_wanted.c
    hangs = [table.c[name] if name in table.c else null().label(name) for name in ("account", "visit", "order")]
    named = [table.c.kind if kind is Attachment else literal(LITERATURE).label("kind")]
    plain = ("id", "name", "media_type", "size", "sha256", "added_at", "user", "at_office")
    bytes_here = (files.came, files.whole, out.tbl, out.there, out.rank, out.refused, wanted.at_ms)
    query = (
        select(*(table.c[name] for name in plain), *named, *hangs, *bytes_here, accounts.c.name.label("customer"))
        .select_from(table)
        .outerjoin(accounts, accounts.c.id == (table.c.account if "account" in table.c else null()))
        .outerjoin(book.files, files.sha == table.c.sha256)
        .outerjoin(book.files_out, (out.tbl == spec.told.wire) & (out.id == table.c.id))
        .outerjoin(book.files_wanted, wanted.sha == table.c.sha256)
        .where(*where)
        .order_by(table.c.added_at.desc(), table.c.id)
    )
    return [_line(row) for row in reading.rows(query)]


def _line(row: Any) -> FileLine:
    return FileLine(
        id=row.id,
        kind=str(row.kind if row.kind is not FileKind.UNKNOWN else FileKind.ATTACHMENT),
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        added_at=row.added_at,
        user=row.user,
        account=row.account,
        customer=row.customer or "",
        visit=row.visit,
        order=row.order,
        where=_where(row),
        came=row.size if row.whole else row.came or 0,
        there=row.there,
        rank=row.rank,
        reason=row.refused or "",
    )


def _where(row: Any) -> Where:
    if row.refused:
        return Where.REFUSED
    if row.whole:
        return Where.BOTH if row.at_office and row.tbl is None else Where.ONLY_HERE
    if not row.at_office:
        return Where.NOWHERE
    return Where.COMING if row.at_ms is not None or row.came else Where.OFFICE
