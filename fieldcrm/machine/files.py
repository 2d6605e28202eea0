"""Writing small files so that a power cut leaves the old one or the new one, and nobody else can read them."""

import os
import sys
from pathlib import Path

from fieldcrm.domain.errors import Trouble


def make_private_folder(folder: Path) -> Path:
    """Make the folder for this person alone; one that is there stays as it is."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("disk.folder", f"{folder}: {error.strerror}") from error
    return folder


def write_private(path: Path, content: bytes, *, is_settled: bool = True) -> None:
    """Replace the file by one only this person can read; durable when this returns.

    Where it need not be `is_settled`, the one before may stand there again if the power is cut within seconds: what is
    killed has written it all the same, and whoever settles another file at that moment does not wait for this one.
    """
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        _write_out(beside, content)
        beside.replace(path)
        if is_settled:
            settle(path.parent)
    except OSError as error:
        raise Trouble("disk.write", f"{path}: {error.strerror}") from error


def _write_out(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """A new name is durable once its folder is; Windows settles folders by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
