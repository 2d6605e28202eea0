"""The bytes of files: kept in parts by what they are, for rows that name them and for which somebody brought them."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select, update

from fieldcrm.domain.marks import Mark
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server import journal
from sync_server.centre import Centre
from sync_server.rows import WHOLE_ROW, Standing
from sync_server.store.tables import buckets, file_contents, file_parts, file_rows

PARTS_AT_ONCE: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A file as a living row names it; `bucket` is where the row lives, and `writer` in whose name it stands."""

    spec: EntitySpec
    row: bytes
    sha: str
    size: int
    bucket: str
    writer: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What is kept of some bytes; whatever is not `whole` nobody reads."""

    no: int
    sha: str
    size: int
    came: int
    whole: bool


def named(centre: Centre, connection: Connection, table: int, row: bytes) -> Named | None:
    """The file a row names, if the row is there and its kind names files."""
    spec = next((each for each in centre.registry.files if each.told.wire == table), None)
    if spec is None:
        return None
    kind = centre.tables[spec.name]
    where = (kind.c.id == row, kind.c["_del"] == 0)
    query = select(kind, buckets.c.name.label("lives_in")).join(buckets, buckets.c.id == kind.c["_b"]).where(*where)
    found = connection.execute(query).mappings().first()
    if found is None:
        return None
    writer = spec.marked(Mark.WRITER)
    return Named(
        spec=spec,
        row=row,
        sha=found["sha256"],
        size=found["size"],
        bucket=found["lives_in"],
        writer=found[writer.name] if writer else None,
    )


def content_of(connection: Connection, file: Named) -> Content | None:
    """The bytes somebody has brought for this very row."""
    mine = (file_rows.c.tbl == file.spec.told.wire, file_rows.c.row == file.row)
    query = select(file_contents).join(file_rows, file_rows.c.content == file_contents.c.no).where(*mine)
    return _content(connection.execute(query).first())


def coming(connection: Connection, file: Named, device: int) -> Content | None:
    """What a device has sent for a row so far."""
    wanted = (
        file_contents.c.whole == 0,
        file_contents.c.device == device,
        file_contents.c.tbl == file.spec.told.wire,
        file_contents.c.row == file.row,
    )
    return _content(connection.execute(select(file_contents).where(*wanted)).first())


def append(connection: Connection, file: Named, device: int, piece: bytes) -> Content:
    """Keep the next piece of what a device sends; the first makes a place for it."""
    content = coming(connection, file, device) or _begun(connection, file, device)
    connection.execute(insert(file_parts).values(content=content.no, at=content.came, bytes=piece))
    came = content.came + len(piece)
    connection.execute(update(file_contents).where(file_contents.c.no == content.no).values(came=came))
    return Content(no=content.no, sha=content.sha, size=content.size, came=came, whole=False)


def digest(connection: Connection, content: Content) -> str:
    """What the bytes that came really are."""
    found = hashlib.sha256()
    query = select(file_parts.c.bytes).where(file_parts.c.content == content.no).order_by(file_parts.c.at)
    for part in connection.scalars(query, execution_options={"yield_per": PARTS_AT_ONCE}):
        found.update(part)
    return found.hexdigest()


def read(connection: Connection, content: Content, offset: int, most: int) -> bytes:
    """So many bytes from there on, up to the end; none beyond it."""
    if offset >= content.size:
        return b""
    longest = LIMITS["piece_bytes"]
    near = (file_parts.c.at > offset - longest, file_parts.c.at < offset + most)
    query = select(file_parts.c.at, file_parts.c.bytes).where(file_parts.c.content == content.no, *near)
    parts = list(connection.execute(query.order_by(file_parts.c.at)))
    begin = offset - parts[0].at
    return b"".join(part.bytes for part in parts)[begin : begin + most]


def settle(centre: Centre, connection: Connection, file: Named, content: Content, device: int) -> None:
    """The bytes were proved: they are the row's from now on, and everybody who sees it hears that they are here."""
    known = _same(connection, content)
    if known is not None:
        drop(connection, [content.no])
    else:
        connection.execute(update(file_contents).where(file_contents.c.no == content.no).values(whole=1))
    mine = {"tbl": file.spec.told.wire, "row": file.row, "content": known or content.no}
    connection.execute(insert(file_rows).values(mine))
    _tell(centre, connection, file, device)


def drop(connection: Connection, contents: Collection[int]) -> None:
    """Keep nothing of these bytes."""
    connection.execute(delete(file_parts).where(file_parts.c.content.in_(contents)))
    connection.execute(delete(file_contents).where(file_contents.c.no.in_(contents)))


def forget(connection: Connection, registry: Registry, changed: Iterable[Standing]) -> None:
    """Keep no bytes that only rows named which were just deleted."""
    for row in changed:
        if row.deleted and row.spec in registry.files:
            _forget(connection, row)


def _forget(connection: Connection, row: Standing) -> None:
    table, id = row.key
    of_row = (file_rows.c.tbl == table, file_rows.c.row == id)
    kept = connection.scalar(select(file_rows.c.content).where(*of_row))
    connection.execute(delete(file_rows).where(*of_row))
    unfinished = select(file_contents.c.no).where(
        file_contents.c.tbl == table, file_contents.c.row == id, file_contents.c.whole == 0
    )
    gone = list(connection.scalars(unfinished))
    if kept is not None and not connection.scalar(select(file_rows.c.row).where(file_rows.c.content == kept).limit(1)):
        gone.append(kept)
    drop(connection, gone)


def _content(row: Any) -> Content | None:
    if row is None:
        return None
    return Content(no=row.no, sha=row.sha, size=row.size, came=row.came, whole=bool(row.whole))


def _begun(connection: Connection, file: Named, device: int) -> Content:
    """A device has so many on their way at most: of more, those begun first are forgotten."""
    mine = (file_contents.c.device == device, file_contents.c.whole == 0)
    query = select(file_contents.c.no).where(*mine).order_by(file_contents.c.no.desc())
    drop(connection, list(connection.scalars(query.offset(LIMITS["files_unfinished"] - 1))))
    values = {"sha": file.sha, "size": file.size, "came": 0, "whole": 0, "device": device}
    place = {"tbl": file.spec.told.wire, "row": file.row}
    made = connection.execute(insert(file_contents).values(**values, **place))
    return Content(no=_number(made), sha=file.sha, size=file.size, came=0, whole=False)


def _number(made: Any) -> int:
    [number] = made.inserted_primary_key
    return int(number)


def _same(connection: Connection, content: Content) -> int | None:
    """The same bytes, brought before for another row."""
    alike = (file_contents.c.sha == content.sha, file_contents.c.whole == 1)
    found: int | None = connection.scalar(select(func.min(file_contents.c.no)).where(*alike))
    return found


def _tell(centre: Centre, connection: Connection, file: Named, device: int) -> None:
    """Of the device that brought them it is no news: it may still take back what it has attached."""
    rows = centre.rows(connection)
    row = rows.find((file.spec.told.wire, file.row))
    there = file.spec.by_name["at_office"]
    if row is None or row.values.get(there.column):
        return
    rows.change(row)
    row.values[there.column] = there.plain(True)  # noqa: FBT003 - the value of the column
    _, _, maker, branch = row.stamp(WHOLE_ROW)
    stamp = (row.version, centre.now_ms() << HLC_SHIFT, device, branch if maker == device else 0)
    row.stamps[file.spec.group_number[there.group]] = stamp
    journal.write(connection, centre.tables, rows.changed())
