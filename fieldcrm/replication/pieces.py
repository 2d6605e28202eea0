"""The rows of an answer that lie apart from it: fetched by their names, from whoever has them nearest."""

from typing import Protocol, runtime_checkable

from msgspec.structs import replace

from fieldcrm.protocol.apart import PIECES_PATH, opened
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.messages import SyncAnswer


@runtime_checkable
class Fetching(Protocol):
    """A link by which others' bytes may be fetched."""

    def get(self, path: str) -> bytes | None:
        """What lies there, or None if nothing does. Trouble means nobody was reached."""
        ...


class NotThere(Exception):
    """A piece is gone, or is not what its name says: the answer is to be asked for with its rows in it."""


def gathered(answer: SyncAnswer, link: Fetching) -> tuple[SyncAnswer, int]:
    """The answer with all of its rows, and how many bytes these were. Whoever kept a piece cannot change it."""
    frames, size = list(answer.frames), 0
    for each in answer.apart:
        body = link.get(PIECES_PATH + each.name.hex())
        if body is None or each.frame >= len(frames):
            raise NotThere
        size += len(body)
        try:
            frames[each.frame] = replace(frames[each.frame], blocks=opened(body, each))
        except BadMessage as error:
            raise NotThere from error
    return replace(answer, frames=tuple(frames), apart=()), size
