"""Pieces of first downloads under the names that answers have told, in memory: closed, and so for anybody to fetch."""

from collections import OrderedDict
from collections.abc import Iterable
from hashlib import blake2b
from threading import Lock
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from fieldcrm.protocol.apart import closed
from fieldcrm.protocol.messages import Apart, Frame

MOST: Final = 32 << 20
"""Bytes, closed and compressed as they are: four times the common workload."""

WORTH_IT: Final = 4 << 10
"""Bytes of rows: fewer are told at once sooner than they are fetched."""


class Shelf:
    """So many bytes of them; those that nobody was told of longest make room. What is gone is told in the answer."""

    def __init__(self, most: int = MOST) -> None:
        self._room = most
        self._bodies = OrderedDict[bytes, bytes]()
        self._told: dict[bytes, tuple[bytes, bytes]] = {}
        self._lock = Lock()

    def apart(self, frames: Iterable[Frame], secret: bytes) -> tuple[tuple[Frame, ...], tuple[Apart, ...]]:
        """The frames without the rows that are worth it, and where these are."""
        left, told = list[Frame](), list[Apart]()
        for place, frame in enumerate(frames):
            packed: Any = frame.blocks  # already, where it is told kind by kind
            rows = bytes(packed) if isinstance(packed, msgspec.Raw) else b""
            if len(rows) >= WORTH_IT:
                told.append(Apart(place, *self._lay(rows, secret)))
                left.append(replace(frame, blocks=()))
            else:
                left.append(frame)
        return tuple(left), tuple(told)

    def body(self, name: bytes) -> bytes | None:
        """What lies here under that name."""
        with self._lock:
            return self._bodies.get(name)

    def _lay(self, blocks: bytes, secret: bytes) -> tuple[bytes, bytes]:
        """Name and key; the work is done once for as long as it lies here."""
        mark = blake2b(blocks, digest_size=16).digest()
        with self._lock:
            found = self._told.get(mark)
            if found is not None and found[0] in self._bodies:
                self._bodies.move_to_end(found[0])
                return found
        name, key, body = closed(blocks, secret)
        with self._lock:
            self._told[mark] = name, key
            if name not in self._bodies:
                self._bodies[name] = body
                self._room -= len(body)
            self._make_room()
        return name, key

    def _make_room(self) -> None:
        while self._room < 0:
            gone, body = self._bodies.popitem(last=False)
            self._room += len(body)
            self._told = {mark: told for mark, told in self._told.items() if told[0] != gone}
