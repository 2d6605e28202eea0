"""What a hub hands out of first downloads: what it keeps, and what it brings from the centre to keep it."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock
from typing import Final, Protocol

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.apart import PIECES_PATH, name_of
from sync_server.hub.book import Book, Joined
from sync_server.hub.carrying import REST
from sync_server.hub.pieces import Pieces

AT_ONCE: Final = 4
"""So many are brought at the same time."""

IN_LINE: Final = 2.0
"""Seconds: who waits longer for one to be brought is served sooner by the centre."""


class Source(Protocol):
    """Where pieces are brought from."""

    def fetch(self, path: str) -> bytes | None:
        """What lies there, or None if nothing does; Trouble when nobody was reached, or not in time."""
        ...


class Larder:
    """Hands out pieces by their names. It knows of none what is in it, and gives none that is not what its name says:
    where it has nothing to give it says so soon, and the centre has it still."""

    def __init__(
        self,
        book: Book,
        pieces: Pieces,
        source: Callable[[Joined], Source],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pieces = pieces
        self._book = book
        self._source = source
        self._clock = clock
        self._rests_until = clock()
        self._from: tuple[Joined, Source] | None = None
        self._ways = BoundedSemaphore(AT_ONCE)
        self._bringing: dict[bytes, tuple[Lock, int]] = {}
        self._lock = Lock()

    def piece(self, name: bytes) -> bytes | None:
        """What lies under that name here, or else at the centre. A hub that was shut out hands out nothing."""
        who = self._book.joined()
        if who.shut or not name:
            return None
        return self.pieces.body(name) or self._brought(who, name)

    def _brought(self, who: Joined, name: bytes) -> bytes | None:
        """Who comes while it is brought for another waits for that."""
        if self._rests:
            return None
        with self._turn(name):
            return self.pieces.body(name) or self._fetched(who, name)

    def _fetched(self, who: Joined, name: bytes) -> bytes | None:
        if self._rests or not self._ways.acquire(timeout=IN_LINE):
            return None
        try:
            body = self._line(who).fetch(PIECES_PATH + name.hex())
        except Trouble:
            self._rests_until = self._clock() + REST
            return None
        finally:
            self._ways.release()
        if body is None or name_of(body) != name:
            return None
        self.pieces.keep(name, body)
        return body

    @property
    def _rests(self) -> bool:
        """Whether the centre was missed just now: nobody waits for it meanwhile."""
        return self._clock() < self._rests_until

    def _line(self, who: Joined) -> Source:
        """The same one as long as it is the same hub."""
        with self._lock:
            if self._from is None or self._from[0] != who:
                self._from = who, self._source(who)
            return self._from[1]

    @contextmanager
    def _turn(self, name: bytes) -> Generator[None]:
        with self._lock:
            turn, others = self._bringing.get(name, (Lock(), 0))
            self._bringing[name] = turn, others + 1
        try:
            with turn:
                yield
        finally:
            with self._lock:
                turn, others = self._bringing.pop(name)
                if others > 1:
                    self._bringing[name] = turn, others - 1
