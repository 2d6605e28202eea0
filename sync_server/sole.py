"""One server to a SQLite file: a lock that the system drops by itself when its holder dies."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from fieldcrm.domain.errors import Trouble

if sys.platform == "win32":
    import msvcrt

    def _held(folder: Path) -> int:
        """A folder cannot be locked there, so a file in it is."""
        held = os.open(folder / "serving.lock", os.O_RDWR | os.O_CREAT)
        try:
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            os.close(held)
            raise BlockingIOError from error
        return held

else:
    import fcntl

    def _held(folder: Path) -> int:
        held = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(held)
            raise
        return held


@contextmanager
def alone(folder: Path | None) -> Generator[None]:
    """Be the only one to serve what lies in the folder, or to put something in its place; refused at once if somebody
    is. A PostgreSQL has no folder and keeps its writers apart by itself."""
    if folder is None or not folder.is_dir():
        yield
        return
    try:
        held = _held(folder)
    except BlockingIOError as error:
        raise Trouble("server.one_to_a_file", str(folder)) from error
    except OSError as error:
        raise Trouble("disk.folder", f"{folder}: {error.strerror}") from error
    try:
        yield
    finally:
        os.close(held)
