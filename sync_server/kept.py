"""What was made for one first download and serves the next: pieces of buckets, in memory, as long as there is room.

Nothing is lost with it: whoever does not find a piece makes it again, of the same bytes.
"""

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from threading import Lock
from typing import Final

from fieldcrm.protocol.messages import Spot

MOST: Final = 64 << 20
"""Bytes: some two and a half times the common workload."""

OWN: Final = 1 << 10
"""Bytes that a piece takes besides its rows: of those that hold none there could be any number, as anybody may say how
far they have come."""

LATEST: Final = 8
"""So many first downloads at once are gone ahead of; of more, those that were heard of last."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows of one kind as packed blocks, and where the next of them begin unless these are the last."""

    blocks: bytes
    to: Spot | None

    @property
    def weight(self) -> int:
        """The bytes of memory it takes."""
        return OWN + len(self.blocks)


class Kept:
    """Pieces by all that decides what is in them. Asked for by several at once, one is made once."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._room = most
        self._pieces = OrderedDict[Hashable, Piece]()
        self._making: dict[Hashable, Lock] = {}
        self._lock = Lock()
        self.made = 0
        """So many have been made."""

    def piece(self, key: Hashable, make: Callable[[], Piece]) -> Piece:
        """The one that is kept, or else a new one; whoever comes while it is made waits for it."""
        with self._lock:
            turn = self._making.setdefault(key, Lock())
        with turn:
            try:
                return self._found(key) or self._keep(key, make())
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _found(self, key: Hashable) -> Piece | None:
        with self._lock:
            if key in self._pieces:
                self._pieces.move_to_end(key)
            return self._pieces.get(key)

    def _keep(self, key: Hashable, piece: Piece) -> Piece:
        """In the place of those that nobody has asked for longest."""
        with self._lock:
            self.made += 1
            if key not in self._pieces:
                self._pieces[key] = piece
                self._room -= piece.weight
            while self._room < 0:
                _, oldest = self._pieces.popitem(last=False)
                self._room += oldest.weight
        return piece


class Ahead:
    """What will be asked for next is made while whoever will ask is busy with what came. One at a time does that."""

    def __init__(self) -> None:
        self._expected = deque[Callable[[], object]](maxlen=LATEST)
        self._at_work = Lock()

    @property
    def is_due(self) -> bool:
        """Whether something is expected that nobody makes."""
        return bool(self._expected) and not self._at_work.locked()

    def expect(self, make: Callable[[], object]) -> None:
        """Somebody is going to ask for what that makes."""
        self._expected.append(make)

    def work(self) -> None:
        """Make all that is expected, unless somebody else is at it; takes as long as that takes."""
        if not self._at_work.acquire(blocking=False):
            return
        try:
            while self._expected:
                self._expected.popleft()()
        finally:
            self._at_work.release()
