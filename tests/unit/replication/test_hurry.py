"""Whoever has only so long is not kept waiting longer, whatever the other side does."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from time import monotonic

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.transport import HttpRemote

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n"


@pytest.fixture
def trickle() -> Iterator[str]:
    """The address of somebody who never ends an answer, byte by byte, until whoever asked has hung up."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        talker = threading.Thread(target=_talk, args=(door,))
        talker.start()
        yield _address(door)
        talker.join()


def _address(door: socket.socket) -> str:
    return f"http://127.0.0.1:{door.getsockname()[1]}"


def _talk(door: socket.socket) -> None:
    line, _ = door.accept()
    with line, suppress(OSError):
        line.sendall(HEAD)
        while True:
            line.sendall(b".")


def test_an_answer_that_trickles_is_given_up_when_the_time_is_over(trickle: str) -> None:
    with closing(HttpRemote(trickle)) as remote:
        remote.hurry(0.4)
        began = monotonic()
        with pytest.raises(Trouble, match=r"link\.offline"):
            remote.post("/v1/sync", b"")
        assert 0.3 < monotonic() - began < 5.0


def test_a_door_that_says_nothing_is_left_when_the_time_is_over() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door, closing(HttpRemote(_address(door))) as remote:
        remote.hurry(0.3)
        began = monotonic()
        with pytest.raises(Trouble, match=r"link\.offline"):
            remote.post("/v1/sync", b"")
        assert monotonic() - began < 5.0
