"""Erasing a person's work from this machine, as the office has told it to: once begun it is gone through with, whoever
stops the program in between, and what is known of it stands in one file beside the rest."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.files import settle, write_private
from fieldcrm.machine.paths import Profile

_AT_ONCE: Final = 1 << 20
_PARTS: Final = 64 << 20
"""So much of a file is overwritten between two syncs."""


class Wiping(msgspec.Struct, frozen=True):
    """What is left to be able to say that it is done: where the office is, and the device's key, which opens nothing.

    `erased` is when all was gone, in milliseconds since 1970; 0 before.
    """

    server: str
    device: str
    key: bytes
    company: str
    erased: int = 0


_reads: msgspec.json.Decoder[Wiping] = msgspec.json.Decoder(Wiping)


def begin(profile: Profile, told: Wiping) -> None:
    """From here on nothing opens the work any more; durable when this returns."""
    write_private(profile.wiping, msgspec.json.encode(told))


def under_way(profile: Profile) -> Wiping | None:
    """An erasure that was begun here and is not told of yet."""
    try:
        return _reads.decode(profile.wiping.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise Trouble("disk.read", f"{profile.wiping}: {error}") from error


def erase(profile: Profile, forget_key: Callable[[Path], object], now_ms: Callable[[], int]) -> Wiping:
    """Everything goes but what is needed to tell of it: the key first, so that what is cut short is unreadable already.

    Done again it does what is left. A file that cannot be taken away is Trouble, and the next start tries again.
    """
    told = under_way(profile)
    if told is None:
        raise Trouble("disk.read", str(profile.wiping))
    if told.erased:
        return told
    forget_key(profile.key)
    for file in sorted(_files(profile), key=lambda each: (each != profile.key, each != profile.store, each)):
        erase_file(file)
    for folder in (each for each in _folders(profile) if each.is_dir() and not each.is_symlink()):
        shutil.rmtree(folder)
    settle(profile.folder)
    done = msgspec.structs.replace(told, erased=now_ms())
    begin(profile, done)
    return done


def finish(profile: Profile) -> None:
    """The office knows: nothing is left here of anybody."""
    for file in (profile.certificate, profile.centre, profile.wiping):
        file.unlink(missing_ok=True)
    settle(profile.folder)


def _files(profile: Profile) -> Iterator[Path]:
    """Those of this program, whatever else a person keeps in a folder of their choice; but for locks, which others may
    hold, and what the office is found and believed by."""
    for made in (profile.store, profile.memory, profile.key, profile.closed):
        yield from (each for each in profile.folder.glob(f"{made.name}*") if not each.is_dir())
    for within in _folders(profile):
        yield from (Path(folder, name) for folder, _, names in os.walk(within) for name in names)


def _folders(profile: Profile) -> tuple[Path, ...]:
    return profile.copies, profile.logs, profile.opened


def erase_file(file: Path) -> None:
    """Overwritten, then taken away. A disk of today may keep what was overwritten: that is why the key goes first."""
    try:
        if file.is_file() and not file.is_symlink():
            _overwrite(file)
        file.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("disk.write", f"{file}: {error.strerror}") from error


def _overwrite(file: Path) -> None:
    with suppress(PermissionError), file.open("r+b") as opened:
        left = os.fstat(opened.fileno()).st_size
        while left > 0:
            part = min(left, _PARTS)
            for _ in range(0, part, _AT_ONCE):
                opened.write(os.urandom(min(left, _AT_ONCE)))
                left -= _AT_ONCE
            opened.flush()
            os.fsync(opened.fileno())
