"""Nobody keeps the server waiting: the head of a request has to come in time, a body at some pace. Who was answered may
keep the line, and begins the next exchange without calling anew."""

import socket
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS: Final = 20.0
BODY_SECONDS: Final = 60.0
SLOWEST: Final = 500
"""Bytes a second: a mobile link at its worst is faster; what trickles slower holds a connection for nothing."""

KEPT_SECONDS: Final = 240
"""A device comes every three minutes, and finds its line still open."""

_ANSWER: Final = b"HTTP/1.1 200 OK"
_NO_MORE: Final = b"HTTP/1.1 200 "
"""The same to a program, and two bytes less to wait for."""

MOST_KEPT: Final = 500
"""Lines on which nothing is said, in one process: about half of what a system lets a program have open by itself."""

_quiet: Final[dict[H11Protocol, None]] = {}
"""Those of this process who were answered and have said nothing since, in that order."""


def body_seconds(length: str | None) -> float:
    """How long the body of a request may take, by what its head says of its length."""
    return BODY_SECONDS + (int(length) / SLOWEST if length is not None and length.isdecimal() else 0.0)


def at_once(transport: Any) -> None:
    """What is written leaves: or the body of an answer would wait until whoever asked has confirmed its head, which
    they put off by some hundredths of a second. The loop sees to that itself where it knows a socket for one of TCP."""
    line = transport.get_extra_info("socket")
    if line is not None and line.family in (socket.AF_INET, socket.AF_INET6):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


class _Joined:
    """A line on which the head of an answer leaves with what follows it: apart it would be a packet of its own, and by
    TLS a record too, which is half a head more."""

    def __init__(self, line: Any) -> None:
        self._line = line
        self._head = b""

    def write(self, data: bytes) -> None:
        """Once there is more than the head; an answer without a body ends in nothing."""
        if data.startswith(_ANSWER):
            self._head = _NO_MORE + data[len(_ANSWER) :]
        else:
            head, self._head = self._head, b""
            self._line.write(head + data)

    def __getattr__(self, name: str) -> Any:
        """All else is the line's."""
        return getattr(self._line, name)


class Patient(H11Protocol):
    """HTTP/1.1 that hangs up on whoever has begun with a head and not sent it in time; and, where too many keep their
    lines, on who has been quiet longest."""

    def connection_made(self, transport: Any) -> None:
        """Somebody called: the first head is awaited."""
        super().connection_made(transport)
        at_once(transport)
        joined: Any = _Joined(transport)
        self.transport = joined
        self._await_head_after(None)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        _quiet.pop(self, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Somebody speaks: the rest of their head is awaited."""
        if self in _quiet:
            del _quiet[self]
            self._await_head_after(self.cycle)
        super().data_received(data)

    def on_response_complete(self) -> None:
        """One request is answered, and the next may be a while in coming; if it is not here already."""
        answered = self.cycle
        super().on_response_complete()
        if self.cycle is answered:
            _quiet[self] = None
        if len(_quiet) > MOST_KEPT:
            longest = next(iter(_quiet))
            del _quiet[longest]
            longest.timeout_keep_alive_handler()

    def _await_head_after(self, answered: object) -> None:
        self.loop.call_later(HEAD_SECONDS, self._hang_up_if_still_at, answered)

    def _hang_up_if_still_at(self, answered: object) -> None:
        if self.cycle is answered:
            self.transport.close()
