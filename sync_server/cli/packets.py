"""Exchanges that come in a file."""

import os
from argparse import Namespace
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.packets import LARGEST_FILE, MAGIC, is_packet
from sync_server import packets
from sync_server.cli.places import centre
from sync_server.disk import beside
from sync_server.packets import Read


def read(said: Namespace) -> object:
    """Take what a laptop has written, and write the answer it waits for; asked again, the same with today's news."""
    content = content_of(Path(said.file))
    answer = Path(said.answer) if said.answer else None
    if answer is not None:
        _must_be_free(answer)
    with centre(said) as opened:
        found = packets.read(opened, content, said.file)
    if answer is not None:
        _write(answer, found.reply)
    return {**_told(found), "answer": said.answer}


def _told(found: Read) -> dict[str, object]:
    return {
        "device": found.device,
        "user": found.login,
        "taken": found.count(),
        "known": found.count(known=True),
        "refused": found.count(refused=True),
        "reason": found.reason,
    }


def content_of(path: Path) -> bytes:
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


def _must_be_free(path: Path) -> None:
    """An older answer may be written over, and nothing else."""
    if path.exists() and not (path.is_file() and is_packet(content_of(path)[: len(MAGIC)])):
        raise RuleBroken("file.exists", str(path), "answer")
    if not os.access(path.parent, os.W_OK):
        raise RuleBroken("file.unwritable", str(path), "answer")


def _write(path: Path, content: bytes) -> None:
    try:
        with beside(path) as partial:
            partial.write_bytes(content)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{path}: {error.strerror}", "answer") from error
