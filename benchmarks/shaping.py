"""A relay that counts, and besides carries as badly as a link far from town, or breaks in the midst."""

import contextlib
import socket
import threading
import time
from queue import SimpleQueue
from typing import Final

from benchmarks.counting import Counter

AWAY: Final = 0.3
"""Seconds that a byte is under way, each way."""
RATE: Final = 64_000
"""Bits a second, each way, for all connections together."""
SEGMENT: Final = 1_400
"""So many bytes go at a time."""
_SLEEPS_OVER: Final = 0.0005
AHEAD: Final = 2.0
"""Seconds of sending that the link's own buffer takes; whoever sends more waits."""


class BadLink(Counter):
    """Good until it is told to be bad. A new connection then costs a round trip before its first byte."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._is_bad = False
        self._free = {True: 0.0, False: 0.0}
        self._turn = threading.Lock()
        self._cut_at = 0
        self._open: set[socket.socket] = set()
        super().__init__(target)

    def worsen(self) -> None:
        """From now on it is bad."""
        self._is_bad = True

    def cut_after(self, octets: int) -> None:
        """Break every connection, once, when so many bytes have passed since it was counted from nothing, both ways."""
        self._cut_at = octets

    def hang_up(self) -> None:
        """Break what is open, so that the next exchange needs a new connection."""
        for each in [*self._open]:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _carry(self, source: socket.socket, sink: socket.socket, upward: bool) -> None:
        under_way: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        opened = time.monotonic() + (2 * AWAY if self._is_bad else 0)
        self._open.add(source)
        threading.Thread(target=_arrive, args=(under_way, sink), daemon=True).start()
        with contextlib.suppress(OSError):
            while data := source.recv(SEGMENT if self._is_bad or self._cut_at else 1 << 18):
                self._count(data, upward)
                if self._is_cut():
                    break
                at = self._at_the_end(len(data), upward, opened)
                under_way.put((at, data))
                time.sleep(max(0.0, at - AHEAD - time.monotonic()))
        self._open.discard(source)
        under_way.put((self._at_the_end(0, upward, opened), b""))

    def _is_cut(self) -> bool:
        """Whether what was just counted is what it breaks at: that was sent, and nobody gets it."""
        if not self._cut_at or self.up + self.down < self._cut_at:
            return False
        self._cut_at = 0
        self.hang_up()
        return True

    def _at_the_end(self, octets: int, upward: bool, opened: float) -> float:
        """When the last of it is there."""
        with self._turn:
            now = time.monotonic()
            if not self._is_bad:
                return now
            self._free[upward] = max(now, opened, self._free[upward]) + octets * 8 / RATE
            return self._free[upward] + AWAY


def _wait_until(at: float) -> None:
    """To the moment: a sleep ends a tenth of a millisecond late each time, which is this machine's and no link's."""
    time.sleep(max(0.0, at - time.monotonic() - _SLEEPS_OVER))
    while time.monotonic() < at:
        time.sleep(0)


def _arrive(under_way: SimpleQueue[tuple[float, bytes]], sink: socket.socket) -> None:
    """Hand over what comes when it comes; nothing at all is the end."""
    with contextlib.suppress(OSError):
        while True:
            at, data = under_way.get()
            _wait_until(at)
            if not data:
                break
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_RDWR)
    sink.close()
