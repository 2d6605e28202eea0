"""A device finds the line on which it was answered still open the next time it comes; the server keeps so many."""

import socket
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection

import pytest
import uvicorn
from litestar import Litestar, get

from fieldcrm.replication import transport
from fieldcrm.replication.plan import EVERY_SECONDS
from sync_server.cli.serving import config_of
from sync_server.web import patience

SAID = Namespace(workers=1, tls_cert=None, tls_key=None)
HALF = b"GET / HTTP/1.1\r\nHost:"


@get("/")
async def page() -> None:
    """Nothing, and that at once."""


@pytest.fixture
def door() -> Iterator[socket.socket]:
    """Where such a server listens as the product's does."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(config_of(Litestar([page], logging_config=None), SAID))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        serving.start()
        yield listening
        server.should_exit = True
        serving.join()


def called(door: socket.socket) -> closing[HTTPConnection]:
    """A line that is not opened anew when it was hung up."""
    host, port = door.getsockname()
    line = HTTPConnection(host, port, timeout=30)
    line.connect()
    line.auto_open = 0
    return closing(line)


def is_answered(line: HTTPConnection, **headers: str) -> bool:
    line.request("GET", "/", headers=headers)
    response = line.getresponse()
    response.read()
    return response.status == 200


def is_hung_up(line: HTTPConnection) -> bool:
    return line.sock.recv(1) == b""


def test_a_line_is_kept_for_longer_than_a_device_is_away_and_the_device_gives_it_up_before() -> None:
    assert EVERY_SECONDS < transport.KEPT_SECONDS < patience.KEPT_SECONDS
    assert config_of(Litestar(logging_config=None), SAID).timeout_keep_alive == patience.KEPT_SECONDS


def test_who_was_answered_need_not_hurry_with_the_next_head(
    door: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)
    with called(door) as kept:
        assert is_answered(kept)
        with called(door) as slow:
            slow.send(HALF)
            assert is_hung_up(slow), "its time was over after that of the other would have been"
        assert is_answered(kept)


def test_who_has_begun_with_the_next_head_has_to_go_on(door: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "HEAD_SECONDS", 0.1)
    with called(door) as line:
        assert is_answered(line)
        line.send(HALF)
        assert is_hung_up(line)


def test_of_too_many_that_are_quiet_the_one_that_has_been_so_longest_is_hung_up(
    door: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "MOST_KEPT", 2)
    with called(door) as first, called(door) as second, called(door) as third:
        assert all(map(is_answered, (first, second, first, third)))
        assert is_hung_up(second)
        assert all(map(is_answered, (first, third)))


def test_who_hangs_up_takes_nobodys_place(door: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "MOST_KEPT", 2)
    with called(door) as kept:
        assert is_answered(kept)
        for _ in range(5):
            with called(door) as other:
                assert is_answered(other, Connection="close")
        assert is_answered(kept)
