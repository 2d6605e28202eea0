"""What lies at a path for anybody: all of it, nothing, or a broken line, and never half of it."""

import socket
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.transport import HttpRemote

PATH = "/v1/pieces/ab"


@contextmanager
def answering(said: bytes) -> Generator[tuple[str, list[bytes]]]:
    """Says that to whoever comes, once."""
    heard: list[bytes] = []

    def talk() -> None:
        line, _ = door.accept()
        with line:
            heard.append(line.recv(1 << 16))
            line.sendall(said)

    with socket.create_server(("127.0.0.1", 0)) as door:
        talker = threading.Thread(target=talk)
        talker.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}", heard
        talker.join()


def test_what_lies_there_is_fetched_without_saying_who_asks() -> None:
    with (
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nbytes") as (url, heard),
        closing(HttpRemote(url)) as link,
    ):
        assert link.get(PATH) == b"bytes"
        assert link.traffic.down == 5
    assert heard[0].startswith(b"GET /v1/pieces/ab HTTP/1.1\r\n")
    assert b"\r\nA: " not in heard[0]


@pytest.mark.parametrize("status", ["404 Not Found", "302 Found", "206 Partial Content", "500 Oh"])
def test_any_other_answer_is_nothing(status: str) -> None:
    said = f"HTTP/1.1 {status}\r\nContent-Length: 4\r\n\r\npage".encode()
    with answering(said) as (url, _), closing(HttpRemote(url)) as link:
        assert link.get(PATH) is None


def test_half_of_it_is_a_broken_line() -> None:
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nby") as (url, _), closing(HttpRemote(url)) as link:
        with pytest.raises(Trouble) as told:
            link.get(PATH)
        assert told.value.code == "link.offline"
