"""A stranger that learns a newer schema, and asks for what that has; from docs/PROTOCOL.md alone, as the rest of it."""

from typing import Any, Final

import msgspec

from tests.conformance.stranger import (
    BLOCK,
    FRAME,
    PATCH,
    VERSION,
    Stranger,
    digest,
    entries_of,
    filled,
    share,
    wrapped,
)

TOLD: Final[list[Any]] = [b"", [], []]


def upgrade(stranger: Stranger, schema: int) -> None:
    """From now on it speaks that one; all it holds was read in the one before."""
    stranger.gaps = {bucket: [stranger.schema, 0, 0] for bucket in stranger.cursors}
    stranger.schema = schema
    stranger.in_full = True


def fill(stranger: Stranger, page: int = 0) -> list[int]:
    """Ask until nothing is missing; says which kinds of blocks came."""
    kinds: list[int] = []
    while stranger.gaps:
        stranger.sync()
        asked = {bucket: [stranger.cursors[bucket], *gap] for bucket, gap in stranger.gaps.items()}
        request = [VERSION, stranger.epoch, stranger.schema, asked, page]
        about, frames, _ = stranger.post("/v1/backfill", request, TOLD, is_signed=True)
        if about != digest(msgspec.msgpack.encode(request)):
            raise ConnectionError("an answer to something else")
        for frame in frames:
            kinds += _take(stranger, filled(frame, FRAME))
    return kinds


def _take(stranger: Stranger, frame: list[Any]) -> list[int]:
    bucket, since, until, blocks, rows, total, at, to = frame
    assert since == until == stranger.cursors[bucket]
    assert list(at) == stranger.gaps[bucket][1:]
    told = [filled(block, BLOCK) for block in blocks]
    for block in told:
        for kind, key, _, version, row in entries_of(block):
            held = stranger.image[key][2] if kind == PATCH else {}
            assert kind != PATCH or stranger.image[key][0] == version
            stranger.image[key] = (version, bucket, {**held, **row})
    if to:
        stranger.gaps[bucket][1:] = to
        return [block[1] for block in told]
    del stranger.gaps[bucket]
    here = [(key, version) for key, (version, home, _) in stranger.image.items() if home == bucket]
    assert (len(here), wrapped(sum(share(*key, version) for key, version in here))) == (rows, total)
    return [block[1] for block in told]
