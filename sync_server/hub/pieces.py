"""Pieces of first downloads that a hub keeps for the next laptop, each in a file of its own under its digest.

Nothing is lost with them, so nothing waits for the disk: what a power cut has left half written is not what its name
says, and goes when it is asked for. See docs/adr/0074-a-hub-keeps-pieces.md.
"""

import logging
import os
import re
import shutil
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

from fieldcrm.protocol.apart import name_of

FOLDER: Final = "pieces"
ROOM: Final = 2 << 30
"""Bytes of pieces: some two hundred and fifty times the common workload."""

SPARE: Final = 1 << 30
"""Bytes of the disk that are left free: packets, of which each is the only one there is, need them more."""

_NAME: Final = re.compile("[0-9a-f]{64}")
_PARTIAL: Final = ".partial"
_log = logging.getLogger("fieldcrm.server")


def free_at(folder: Path) -> int:
    """Bytes that the disk has left."""
    return shutil.disk_usage(folder).free


class Pieces:
    """So many bytes of them; those that nobody asked for longest make room, here and for everything else on the disk.
    What a disk does not take is not kept, and nobody is told no for it."""

    def __init__(
        self, folder: Path, *, room: int = ROOM, spare: int = SPARE, free: Callable[[Path], int] = free_at
    ) -> None:
        self._folder = folder / FOLDER
        self._room, self._spare, self._free = room, spare, free
        self._lock = Lock()
        self._is_told = False
        self._sizes = OrderedDict[bytes, int]()
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._sizes.update(_found(self._folder))
        self._used = sum(self._sizes.values())

    def body(self, name: bytes) -> bytes | None:
        """What is kept under that name, and is what it says."""
        with self._lock:
            if name not in self._sizes:
                return None
            self._sizes.move_to_end(name)
        try:
            body = self._file(name).read_bytes()
            os.utime(self._file(name))  # in what order they were asked for is known after a restart, too
        except OSError:
            body = b""
        if name_of(body) == name:
            return body
        with self._lock:
            self._drop(name)
        return None

    def keep(self, name: bytes, body: bytes) -> None:
        """From now on, if there is room."""
        with self._lock:
            if name in self._sizes or not self._has_room(len(body)):
                return
            try:
                _lay(self._file(name), body)
            except OSError as error:
                self._tell(error)
                return
            self._is_told = False
            self._sizes[name] = len(body)
            self._used += len(body)

    def make_way(self) -> None:
        """For something that is needed more, where the disk is nearly full."""
        with self._lock:
            self._has_room(0)

    def _has_room(self, size: int) -> bool:
        """Those that nobody asked for longest go until there is."""
        while (is_short := self._is_short(size)) and self._sizes:
            self._drop(next(iter(self._sizes)))
        return not is_short

    def _is_short(self, size: int) -> bool:
        try:
            return self._used + size > self._room or self._free(self._folder) - size < self._spare
        except OSError:
            return True

    def _drop(self, name: bytes) -> None:
        self._used -= self._sizes.pop(name, 0)
        with suppress(OSError):
            self._file(name).unlink(missing_ok=True)

    def _file(self, name: bytes) -> Path:
        return self._folder / name.hex()

    def _tell(self, error: OSError) -> None:
        """Once, until it goes again."""
        if not self._is_told:
            _log.error("trouble", extra={"fields": {"code": "disk.write", "errno": error.errno}})
        self._is_told = True


def lying(folder: Path) -> tuple[int, int]:
    """How many of them there are at the hub of that folder, and how many bytes they are; nothing is touched."""
    sizes = list[int]()
    with suppress(OSError):  # none was ever kept
        for each in _files(folder / FOLDER):
            with suppress(OSError):  # it has just made room
                sizes.append(each.stat().st_size)
    return len(sizes), sum(sizes)


def _found(folder: Path) -> Iterator[tuple[bytes, int]]:
    """Those that are whole by their names, the longest unasked for first; what was being written when somebody killed
    the hub is taken away."""
    for each in folder.glob(f"*{_PARTIAL}"):
        each.unlink()
    told = ((file.name, file.stat()) for file in _files(folder))
    for name, stands in sorted(told, key=lambda found: found[1].st_mtime_ns):
        yield bytes.fromhex(name), stands.st_size


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in folder.iterdir() if _NAME.fullmatch(file.name))


def _lay(file: Path, body: bytes) -> None:
    """All of it, or nothing under that name."""
    partial = file.with_suffix(_PARTIAL)
    try:
        partial.write_bytes(body)
        partial.replace(file)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
