"""What hangs together with a row that names a file: it waits to be sent as soon as the row is there, and no more once
it is gone."""

from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book

TAKEN_BACK: Final = "taken_back"
"""Why bytes are not sent whose row was taken back before it was: they stay for the day that it is brought back."""


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


def taken_back(connection: Connection, table: int, row: bytes) -> None:
    """The row is not there for now; what it names is kept and not sent."""
    mine = (book.files_out.c.tbl == table, book.files_out.c.id == row)
    connection.execute(update(book.files_out).where(*mine).values(refused=TAKEN_BACK))


def brought_back(connection: Connection, table: int, row: bytes) -> None:
    """The row is there again."""
    mine = (book.files_out.c.tbl == table, book.files_out.c.id == row)
    connection.execute(update(book.files_out).where(*mine).values(refused=None))


def given_up(connection: Connection, table: int, row: bytes) -> None:
    """The row will not be there again."""
    mine = (book.files_out.c.tbl == table, book.files_out.c.id == row)
    connection.execute(delete(book.files_out).where(*mine, book.files_out.c.refused == TAKEN_BACK))
