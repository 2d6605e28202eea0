"""A small disk that can be filled or closed, where whoever tests may lay one in."""

import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Generator[Path]:
    """An empty disk of its own at the folder, taken out again afterwards."""
    folder.mkdir()
    made = _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder))
    if made != 0:
        pytest.skip("no small disk can be laid in here: that takes an administrator on Linux")
    try:
        yield folder
    finally:
        _run("umount", "--lazy", str(folder))  # a test that failed may still hold a file there


def fill(disk: Path) -> Path:
    """A file that takes every byte there is left."""
    rest = disk / "rest"
    with rest.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    return rest


def close_for_writing(disk: Path) -> None:
    """From now on it can only be read."""
    assert _run("mount", "-o", "remount,ro", str(disk)) == 0


def _run(*words: str) -> int:
    try:
        return subprocess.run(words, capture_output=True, check=False).returncode
    except FileNotFoundError:
        return 1
