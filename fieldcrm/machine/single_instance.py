"""One process at a time: a lock that the system drops by itself when its holder dies."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from fieldcrm.domain.errors import Trouble

PAUSE_SECONDS: Final = 0.05
"""Between two looks at a lock that somebody else has."""

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


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
            _lock(file)
        except OSError as error:
            raise Trouble("profile.in_use", path.parent.name) from error
        yield


@contextmanager
def first_or_heard(path: Path, ring: Callable[[], bool], patience: float) -> Generator[bool]:
    """Be the only one with this lock, and know that by True, or be heard by whoever is.

    Whoever has the lock may be on the way up still, or out: for so many seconds both is waited for, and then refused.
    """
    until = time.monotonic() + patience
    with ExitStack() as held:
        while not (is_first := _got(held, path, last=time.monotonic() > until)) and not ring():
            time.sleep(PAUSE_SECONDS)
        yield is_first


def _got(held: ExitStack, path: Path, *, last: bool) -> bool:
    try:
        held.enter_context(alone(path))
    except Trouble as error:
        if last or error.code != "profile.in_use":
            raise
        return False
    return True


def _nothing() -> None:
    """Whoever waits has nothing else to do."""


@contextmanager
def in_turn(path: Path, meanwhile: Callable[[], object] = _nothing) -> Generator[None]:
    """Be the only one with this lock, after whoever has it now.

    `meanwhile` is called again and again while somebody else has it; whatever it raises ends the waiting. No system
    waits here: it would hear of nothing, and Windows gives up after ten seconds.
    """
    with _opened(path) as file:
        _lock_in_time(file, meanwhile)
        yield


def _lock_in_time(file: IO[bytes], meanwhile: Callable[[], object]) -> None:
    while True:
        with suppress(OSError):
            return _lock(file)
        meanwhile()
        time.sleep(PAUSE_SECONDS)
