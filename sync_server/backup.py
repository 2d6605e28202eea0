"""A copy of the whole centre in one file, taken while it works."""

import hashlib
import os
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken
from sync_server import rows_file
from sync_server.centre import Centre


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
        rows_file.write(centre, partial)
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
