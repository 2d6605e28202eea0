"""Files of the centre beside its database: whole and on the disk, or not there; and nobody else's to read."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def beside(file: Path) -> Generator[Path]:
    """An empty file to write. When this ends well it has the name and is on the disk; else it is gone."""
    partial = file.with_name(f".{file.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600, exist_ok=False)
        yield partial
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.replace(file)
        settle(file.parent)
    finally:
        with suppress(OSError):  # where nothing can be written there is nothing to take away either
            partial.unlink(missing_ok=True)


def settle(folder: Path) -> None:
    """A new name is durable once its folder is; Windows settles folders by itself."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
