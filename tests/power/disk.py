"""What SQLite says to the disk, heard by a test: it may look, refuse, or die at any word.

The driver brings its own SQLite, so what it does can only be heard inside it: its way to the system is a table of
functions, of which a few are replaced. What Python does to the names of files is heard by its own audit.
"""

import ctypes
import errno
import importlib
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final


class Kind(StrEnum):
    """What is asked of the disk."""

    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"
    RENAME = "rename"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Act:
    """One word to the disk: `data` from `offset` on, cut at `offset`, or another name, `to`."""

    kind: Kind
    path: str
    offset: int = 0
    data: bytes = b""
    to: str = ""


Watch = Callable[[Act], int]
"""Hears an act before it is done, and says the code to refuse it with: one of SQLite's, or 0 to let it be done."""

OK: Final = 0
NO_ROOM: Final = 13
NOT_WRITTEN: Final = 10 | 3 << 8
NOT_CUT: Final = 10 | 6 << 8
NOT_SETTLED: Final = 10 | 4 << 8
NOT_DELETED: Final = 10 | 10 << 8
NOT_NAMED: Final = errno.EIO
REFUSALS: Final = {
    Kind.WRITE: (NO_ROOM, NOT_WRITTEN),
    Kind.TRUNCATE: (NOT_CUT,),
    Kind.SYNC: (NOT_SETTLED,),
    Kind.DELETE: (NOT_DELETED,),
    Kind.RENAME: (NOT_NAMED,),
    Kind.LINK: (NOT_NAMED,),
}
"""What a disk that fails may say to each: SQLITE_FULL, and SQLITE_IOERR with its further word; an errno for names."""

_NAMED: Final = {"os.remove": Kind.DELETE, "os.rename": Kind.RENAME, "os.link": Kind.LINK}

_pointer, _int, _wide = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_Open = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _pointer, _int, _pointer)
_Delete = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int)
_Close = ctypes.CFUNCTYPE(_int, _pointer)
_Write = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int, _wide)
_Truncate = ctypes.CFUNCTYPE(_int, _pointer, _wide)
_Sync = ctypes.CFUNCTYPE(_int, _pointer, _int)


class _Methods(ctypes.Structure):
    """What can be done to an open file, as `sqlite3_io_methods` has it up to where it begins to differ by version."""

    _fields_ = (
        ("version", _int),
        ("close", _Close),
        ("read", _pointer),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("others", _pointer * 13),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _System(ctypes.Structure):
    """The way to the system, as `sqlite3_vfs` begins."""

    _fields_ = (
        ("version", _int),
        ("size", _int),
        ("longest", _int),
        ("next", _pointer),
        ("name", ctypes.c_char_p),
        ("data", _pointer),
        ("open", _Open),
        ("delete", _Delete),
    )


class _Wire:
    """Stands between SQLite and the system, for the whole life of the process: files are open longer than watches."""

    def __init__(self) -> None:
        library = _driver()
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_System)
        self._system = library.sqlite3_vfs_find(None).contents
        self._open, self._delete = _copied(self._system.open, _Open), _copied(self._system.delete, _Delete)
        self._paths: dict[int, str] = {}
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        self._of: dict[int, _Methods] = {}
        self.watch: Watch | None = None
        self._kept = (_Open(self._opens), _Delete(self._deletes))
        self._hands = {
            "close": _Close(self._closes),
            "write": _Write(self._writes),
            "truncate": _Truncate(self._truncates),
            "sync": _Sync(self._syncs),
        }
        self._system.open, self._system.delete = self._kept
        sys.addaudithook(self._audited)

    def _opens(self, system: int, name: int | None, file: int, flags: int, out: int) -> int:
        """The name goes on as the address it is: SQLite keeps more behind its end."""
        code = _code(self._open(system, name, file, flags, out))
        if code == OK and name:
            opened = _File.from_address(file)
            real, ours = self._table(opened)
            self._paths[file], self._of[file] = ctypes.string_at(name).decode(), real
            opened.methods = ctypes.pointer(ours)
        return code

    def _table(self, opened: _File) -> tuple[_Methods, _Methods]:
        """The real functions, and the same with ours among them."""
        address = ctypes.addressof(opened.methods.contents)
        if address not in self._tables:
            real = _Methods.from_buffer_copy(opened.methods.contents)
            ours = _Methods.from_buffer_copy(real)
            for name, hand in self._hands.items():
                setattr(ours, name, hand)
            self._tables[address] = real, ours
        return self._tables[address]

    def _closes(self, file: int) -> int:
        self._paths.pop(file)
        return _code(self._of.pop(file).close(file))

    def _writes(self, file: int, data: int, size: int, offset: int) -> int:
        act = Act(Kind.WRITE, self._paths[file], offset, ctypes.string_at(data, size))
        return self._asked(act) or _code(self._of[file].write(file, data, size, offset))

    def _truncates(self, file: int, size: int) -> int:
        return self._asked(Act(Kind.TRUNCATE, self._paths[file], size)) or _code(self._of[file].truncate(file, size))

    def _syncs(self, file: int, flags: int) -> int:
        return self._asked(Act(Kind.SYNC, self._paths[file])) or _code(self._of[file].sync(file, flags))

    def _deletes(self, system: int, name: int, settle: int) -> int:
        act = Act(Kind.DELETE, ctypes.string_at(name).decode())
        return self._asked(act) or _code(self._delete(system, name, settle))

    def _audited(self, event: str, words: tuple[Any, ...]) -> None:
        if event not in _NAMED or self.watch is None:
            return
        path, to = (str(each) if isinstance(each, str | Path) else "" for each in words[:2])
        if code := self.watch(Act(_NAMED[event], path, to=to)):
            raise OSError(errno.EIO, f"{os.strerror(errno.EIO)} ({code})", path)

    def _asked(self, act: Act) -> int:
        return OK if self.watch is None else self.watch(act)


def _code(said: Any) -> int:
    return int(said)


def _copied(function: Any, kind: Any) -> Any:
    """The function itself, and not the place in the table where another is going to stand."""
    return kind(ctypes.cast(function, ctypes.c_void_p).value)


def _driver() -> ctypes.CDLL:
    """The driver with the SQLite in it."""
    return ctypes.CDLL(importlib.import_module("sqlcipher3._sqlite3").__file__)


_wires: list[_Wire] = []


def is_heard() -> bool:
    """Whether this driver lets anybody stand there: it need not show its functions."""
    return hasattr(_driver(), "sqlite3_vfs_find")


@contextmanager
def watched(watch: Watch) -> Generator[None]:
    """Whatever is asked of the disk meanwhile is asked of `watch` first; files that were open before are not heard."""
    if not _wires:
        _wires.append(_Wire())
    (wire,) = _wires
    wire.watch = watch
    try:
        yield
    finally:
        wire.watch = None
