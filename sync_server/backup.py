"""A copy of the whole centre in one file, taken while it works."""

import hashlib
import os
from pathlib import Path

import msgspec
from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from sync_server.centre import Centre
from sync_server.store.tables import metadata


def backup(centre: Centre, file: Path) -> dict[str, object]:
    """Write the copy beside its final name, then move it there: a file of that name is whole or not there."""
    if file.exists():
        raise RuleBroken("file.exists", str(file))
    if not os.access(file.parent, os.W_OK):
        raise RuleBroken("file.unwritable", str(file))
    partial = file.with_name(f".{file.name}.partial")
    partial.unlink(missing_ok=True)
    if centre.engine.dialect.name == "sqlite":
        _copy_sqlite(centre, partial)
    else:
        _copy_rows(centre, partial)
    with partial.open("rb") as written:
        os.fsync(written.fileno())
        sha = hashlib.file_digest(written, "sha256").hexdigest()
    partial.rename(file)
    return {"file": str(file), "bytes": file.stat().st_size, "sha256": sha}


def _copy_sqlite(centre: Centre, file: Path) -> None:
    raw = centre.engine.raw_connection()  # SQLAlchemy would begin a transaction, and VACUUM takes none
    try:
        raw.cursor().execute("VACUUM INTO ?", (str(file),))
    finally:
        raw.close()


def _copy_rows(centre: Centre, file: Path) -> None:
    """Every row of every table as msgpack, from one snapshot; any database of ours can be filled from it."""
    encoder = msgspec.msgpack.Encoder()
    tables = [*metadata.sorted_tables, *centre.tables.values()]
    with centre.read() as connection, file.open("wb") as out:
        for table in tables:
            out.write(encoder.encode([table.name, [column.name for column in table.columns]]))
            for row in connection.execute(select(table)):
                out.write(encoder.encode(list(row)))
