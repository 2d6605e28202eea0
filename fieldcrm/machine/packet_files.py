"""Packets as files on a stick, in a folder or out of a mail: read no further than any packet is long."""

from itertools import count
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.files import write_private
from fieldcrm.protocol.packets import LARGEST_FILE, MAGIC, is_packet


def read_packet(path: Path) -> bytes:
    """All of it, or the beginning of what is no packet."""
    if not path.exists():
        raise RuleBroken("file.missing", str(path), "file")
    if not path.is_file():
        raise RuleBroken("file.ordinary", str(path), "file")
    try:
        with path.open("rb") as file:
            beginning = file.read(len(MAGIC))
            return beginning + file.read(LARGEST_FILE) if is_packet(beginning) else beginning
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}", "file") from error


def must_be_free(path: Path) -> None:
    """An older packet may be written over, and nothing else."""
    if path.exists() and not is_packet(read_packet(path)[: len(MAGIC)]):
        raise RuleBroken("file.exists", str(path), "file")


def set_aside(path: Path) -> Path:
    """Another name for what lies there, so that nothing is written over it."""
    aside = next(each for number in count(1) if not (each := path.with_name(f"{path.name}.before-{number}")).exists())
    try:
        path.replace(aside)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{path}: {error.strerror}", "file") from error
    return aside


def write_packet(path: Path, content: bytes) -> None:
    """Whole or not at all; durable when this returns."""
    must_be_free(path)
    try:
        write_private(path, content)
    except Trouble as trouble:
        raise RuleBroken("file.unwritable", trouble.about, "file") from trouble
