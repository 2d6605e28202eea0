"""The three streams of a command: UTF-8 whatever the system speaks, and harmless where one is closed."""

import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO


def open_streams() -> None:
    """Make input, output and notices readable and writable, each in UTF-8.

    Whoever closed one gets a stream that leads nowhere in its place: otherwise the next file opened would be it, and an
    answer would be written into a store. What no encoding holds is written as `\\udce9`.
    """
    for descriptor in range(3):
        _must_be_open(descriptor)
    sys.stdin = sys.stdin or open(0, closefd=False)  # noqa: SIM115 - open as long as the program is
    sys.stdout = sys.stdout or open(1, "w", closefd=False)  # noqa: SIM115 - the same
    sys.stderr = sys.stderr or open(2, "w", closefd=False)  # noqa: SIM115 - the same
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # pyright: ignore[reportUnknownMemberType] - its buffer has no known type


def write(lines: Iterable[str], stream: TextIO) -> OSError | None:
    """Write whole lines; says what stood in the way, after which the stream leads nowhere."""
    try:
        stream.writelines(f"{line}\n" for line in lines)
        stream.flush()
    except OSError as error:
        _lead_nowhere(stream)
        return error
    return None


def _must_be_open(descriptor: int) -> None:
    try:
        os.fstat(descriptor)
    except OSError:
        os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one


def _lead_nowhere(stream: TextIO) -> None:
    """What is left in it goes nowhere, or Python would stumble over it once more while it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
