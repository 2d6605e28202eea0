"""What hangs together with a row that names a file: it waits to be sent as soon as the row is there, and no more once
it is gone."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book


def made(connection: Connection, spec: EntitySpec, entity: Any) -> None:
    """A row was written that is new; one that names bytes which are not here is refused."""
    if spec.marked(Mark.DIGEST) is None:
        return
    files = book.files.c
    here = select(files.n).where(files.sha == entity.sha256, files.whole == 1)
    if connection.execute(here).first() is None:
        raise RuleBroken("attachment.lost", entity.name)
    told = {"tbl": spec.told.wire, "id": as_bytes(entity.id), "sha": entity.sha256, "rank": entity.rank}
    connection.execute(insert(book.files_out).values(told))


def gone(connection: Connection, spec: EntitySpec, id: str) -> None:
    """A row was taken away by the person who works here."""
    if spec.marked(Mark.DIGEST) is not None:
        out = book.files_out.c
        mine = (out.tbl == spec.told.wire, out.id == as_bytes(id))
        connection.execute(delete(book.files_out).where(*mine))
