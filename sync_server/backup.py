"""A copy of the whole centre in one file, taken while it works."""

import hashlib
import os
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.sqlite import trouble
from sync_server import rows_file
from sync_server.centre import Centre
from sync_server.disk import beside


def backup(centre: Centre, file: Path) -> dict[str, object]:
    """A file of that name is whole and on the disk, or not there."""
    if file.exists():
        raise RuleBroken("file.exists", str(file))
    if not os.access(file.parent, os.W_OK):
        raise RuleBroken("file.unwritable", str(file))
    try:
        with beside(file) as partial:
            _copy(centre, partial)
        with file.open("rb") as written:
            sha = hashlib.file_digest(written, "sha256").hexdigest()
        return {"file": str(file), "bytes": file.stat().st_size, "sha256": sha}
    except OSError as error:
        raise Trouble("disk.write", f"{file}: {error.strerror}") from error


def _copy(centre: Centre, file: Path) -> None:
    if centre.engine.dialect.name == "sqlite":
        _copy_sqlite(centre, file)
    else:
        rows_file.write(centre, file)


def _copy_sqlite(centre: Centre, file: Path) -> None:
    raw = centre.engine.raw_connection()  # SQLAlchemy would begin a transaction, and VACUUM takes none
    try:
        raw.cursor().execute("VACUUM INTO ?", (str(file),))
    except dbapi2.Error as error:
        raise trouble(file.name, error) or error from error
    finally:
        raw.close()
