"""Nobody keeps the server waiting: the head of a request has to come in time, a body at some pace."""

from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS: Final = 20.0
BODY_SECONDS: Final = 60.0
SLOWEST: Final = 500
"""Bytes a second: a mobile link at its worst is faster; what trickles slower holds a connection for nothing."""


def body_seconds(length: str | None) -> float:
    """How long the body of a request may take, by what its head says of its length."""
    return BODY_SECONDS + (int(length) / SLOWEST if length is not None and length.isdecimal() else 0.0)


class Patient(H11Protocol):
    """HTTP/1.1 that hangs up on whoever has not sent the head of their next request in time."""

    def connection_made(self, transport: Any) -> None:
        """Somebody called: the first head is awaited."""
        super().connection_made(transport)
        self._await_head_after(None)

    def on_response_complete(self) -> None:
        """One request is answered: the head of the next is awaited."""
        answered = self.cycle
        super().on_response_complete()
        self._await_head_after(answered)

    def _await_head_after(self, answered: object) -> None:
        self.loop.call_later(HEAD_SECONDS, self._hang_up_if_still_at, answered)

    def _hang_up_if_still_at(self, answered: object) -> None:
        if self.cycle is answered:
            self.transport.close()
