"""What the benchmarks say of bytes, round trips and cuts is what went over the socket."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from benchmarks.counting import Counter
from benchmarks.shaping import BadLink


@pytest.fixture
def echo() -> Iterator[tuple[str, int]]:
    """A server that says everything back, to any number of callers."""
    door = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def say_back(line: socket.socket) -> None:
        with line, contextlib.suppress(OSError):
            while data := line.recv(1 << 16):
                line.sendall(data)

    def let_in() -> None:
        with contextlib.suppress(OSError):
            while True:
                threads.append(threading.Thread(target=say_back, args=(door.accept()[0],)))
                threads[-1].start()

    porter = threading.Thread(target=let_in)
    porter.start()
    yield door.getsockname()
    door.shutdown(socket.SHUT_RDWR)
    door.close()
    for thread in (porter, *threads):
        thread.join()


def heard(line: socket.socket, said: bytes) -> bytes:
    """What comes back, to the last byte or to where the line breaks."""
    line.sendall(said)
    found = b""
    while len(found) < len(said) and (data := line.recv(1 << 16)):
        found += data
    return found


def called(relay: Counter) -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(relay.url.rpartition(":")[2])))


def test_a_conversation_is_counted_by_bytes_and_by_whose_turn_it_was(echo: tuple[str, int]) -> None:
    relay = Counter(echo)
    with called(relay) as line:
        assert [heard(line, said) for said in (b"one", b"and", b"three")] == [b"one", b"and", b"three"]
        assert (relay.up, relay.down, relay.turns) == (11, 11, 3)
        relay.reset()
        heard(line, b"GET / HTTP/1.1\r\n")
        assert (relay.requests, relay.turns) == (1, 1)
    relay.close()


def test_a_cut_breaks_what_is_open_once_and_whoever_calls_again_is_heard(echo: tuple[str, int]) -> None:
    link = BadLink(echo)
    link.cut_after(10)
    with called(link) as line:
        assert heard(line, b"four") == b"four"
        with contextlib.suppress(ConnectionError):
            assert heard(line, b"more of it") == b""
    with called(link) as line:
        assert heard(line, b"once more, and longer") == b"once more, and longer"
    link.close()


def test_a_bad_link_carries_every_byte_in_its_order(echo: tuple[str, int]) -> None:
    link = BadLink(echo)
    said = bytes(range(256)) * 12
    with called(link) as line:
        link.worsen()
        assert heard(line, said) == said
    link.close()
