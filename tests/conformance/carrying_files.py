"""A stranger that brings and fetches files, written from docs/PROTOCOL.md alone as the rest of it is."""

from hashlib import sha256
from typing import Any, Final

import msgspec

from tests.conformance.stranger import VERSION, Stranger, digest

STANDS: Final[list[Any]] = [b"", 0, False]
PIECE: Final[list[Any]] = [b"", b""]


def bring(stranger: Stranger, table: int, row: bytes, content: bytes, at_once: int, most: int = 1_000) -> bool:
    """Send what is not there yet of a row's file, in so many pieces at most; whether all of it is there."""
    there, whole = _stands(stranger, table, row, 0, b"")
    for _ in range(most):
        if whole:
            break
        there, whole = _stands(stranger, table, row, there, content[there : there + at_once])
    return whole


def fetch(stranger: Stranger, table: int, row: bytes, size: int, told: str, at_once: int) -> bytes:
    """All bytes of a row's file, proved."""
    content = b""
    while len(content) < size:
        _, piece = _asked(stranger, "/v1/files/get", [table, row, len(content), at_once], PIECE)
        content += piece
    if sha256(content).hexdigest() != told:
        raise ConnectionError("other bytes")
    return content


def _stands(stranger: Stranger, table: int, row: bytes, offset: int, piece: bytes) -> tuple[int, bool]:
    _, there, whole = _asked(stranger, "/v1/files/put", [table, row, offset, piece], STANDS)
    return there, whole


def _asked(stranger: Stranger, path: str, of: list[Any], defaults: list[Any]) -> list[Any]:
    request = [VERSION, stranger.epoch, *of]
    answer = stranger.post(path, request, defaults, is_signed=True)
    if answer[0] != digest(msgspec.msgpack.encode(request)):
        raise ConnectionError("an answer to something else")
    return answer
