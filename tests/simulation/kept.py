"""Files that stay open from one history to the next: what was written in them is forgotten, nothing is opened anew."""

import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from tests.simulation.blanks import kept_folder

_HEAD_OF_INDEX: Final = 136
"""Bytes. Where they say nothing, whoever comes next reads the log from its beginning, as after a power cut."""


class Open(Protocol):
    """Whatever has a file open."""

    @property
    def is_as_ever(self) -> bool:
        """Whether it was open all the time, and no release has changed what its connections know of it."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


F = TypeVar("F", bound=Open)


@dataclass(frozen=True, slots=True)
class Disk:
    """A file as it was at some moment: what lay in it, by its stamp, and the log beside it, which has all the rest."""

    stamp: tuple[int, int]
    log: bytes


def disk(path: Path) -> Disk:
    """As it is now. Nobody may be in the midst of a transaction; nobody empties a log while a history goes on."""
    log = beside(path, "-wal")
    return Disk(_stamp(path), log.read_bytes() if log.exists() else b"")


def put_back(path: Path, was: Disk) -> bool:
    """The file is as it was, under those who have it open; False where its log has been emptied since."""
    if not beside(path, "-shm").exists() or _stamp(path) != was.stamp:
        return False
    beside(path, "-wal").write_bytes(was.log)
    with beside(path, "-shm").open("r+b") as index:
        index.write(bytes(_HEAD_OF_INDEX))
    return True


def copy(path: Path, to: Path) -> None:
    """What lies in a file and in its log, to another place."""
    shutil.copy(path, to)
    if beside(path, "-wal").exists():
        shutil.copy(beside(path, "-wal"), beside(to, "-wal"))


def beside(path: Path, what: str) -> Path:
    """The log of a file (`-wal`), or the index of that (`-shm`)."""
    return path.with_name(f"{path.name}{what}")


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_ino, found.st_mtime_ns


class Kept(Generic[F]):
    """One file that stays open: whoever has it next has it as it was at first."""

    def __init__(self, source: Path, opened: Callable[[Path], F]) -> None:
        self.source = source
        self._path = kept_folder("kept") / source.name
        shutil.copy(source, self._path)
        self.opened = opened(self._path)
        self._first = disk(self._path)

    def is_as_at_first(self) -> bool:
        """From now on; False where that cannot be."""
        return put_back(self._path, self._first)


class Shelf(Generic[F]):
    """Where they lie between two histories."""

    def __init__(self, opened: Callable[[Path], F]) -> None:
        self._opened = opened
        self._there = defaultdict[Path, list[Kept[F]]](list)

    def lend(self, source: Path) -> Kept[F]:
        """A copy of a file, open."""
        there = self._there[source]
        return there.pop() if there else Kept(source, self._opened)

    def take_back(self, kept: Kept[F]) -> None:
        """For the next history. One that was closed or brought forward is of no more use."""
        if kept.opened.is_as_ever and kept.is_as_at_first():
            self._there[kept.source].append(kept)
        else:
            kept.opened.close()

    def clear(self) -> None:
        """The code is another now, and so may the files be."""
        for kept in chain.from_iterable(self._there.values()):
            kept.opened.close()
        self._there.clear()
