"""One process at a time: a lock that the system drops by itself when its holder dies."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from fieldcrm.domain.errors import Trouble

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes], *, wait: bool) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes], *, wait: bool) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("ab")
    except OSError as error:
        raise Trouble("disk.write", f"{path}: {error.strerror}") from error


@contextmanager
def alone(path: Path) -> Generator[None]:
    """Be the only one with this lock, or be refused at once: for what a second window must not start."""
    with _opened(path) as file:
        try:
            _lock(file, wait=False)
        except OSError as error:
            raise Trouble("profile.in_use", path.parent.name) from error
        yield


@contextmanager
def in_turn(path: Path) -> Generator[None]:
    """Be the only one with this lock, after whoever has it now: for short steps."""
    with _opened(path) as file:
        _lock(file, wait=True)
        yield
