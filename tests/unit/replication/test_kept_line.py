"""A connection that breaks: a kept one that is closed just as we speak is no broken link, anything else is."""

import socket
import threading
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager, suppress
from types import SimpleNamespace

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import seal
from fieldcrm.replication import transport
from fieldcrm.replication.transport import HttpRemote

TOLD = seal(b"told")
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(TOLD), TOLD)

SAID = {"answers": ANSWER, "breaks-off": ANSWER[:-1], "hangs-up": b""}


@contextmanager
def centre(*calls: str) -> Generator[tuple[str, list[bytes]]]:
    """Takes one call after the other, and does at each request what is written: answers, breaks off, or hangs up."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        talker = threading.Thread(target=_talk, args=(door, calls, heard))
        talker.start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}", heard
        finally:
            with suppress(OSError):  # whoever does not come is not waited for
                door.shutdown(socket.SHUT_RDWR)
            talker.join()


def _talk(door: socket.socket, calls: Sequence[str], heard: list[bytes]) -> None:
    with suppress(OSError):
        for call in calls:
            line, _ = door.accept()
            with line:
                for does in call.split():
                    heard.append(_request(line))
                    line.sendall(SAID[does])


def _request(line: socket.socket) -> bytes:
    """All of one, or nothing where the caller hangs up."""
    found = b""
    while b"\r\n\r\n" not in found or not found.endswith(b"body"):
        if not (data := line.recv(1 << 16)):
            break
        found += data
    return found.rpartition(b"\r\n\r\n")[2]


def test_what_was_said_into_a_kept_line_as_it_was_closed_is_said_again_on_a_new_one() -> None:
    with centre("answers hangs-up", "answers") as (address, heard), closing(HttpRemote(address)) as remote:
        assert remote.post("/v1/sync", b"first body") == remote.post("/v1/sync", b"second body") == TOLD
    assert heard == [b"first body", b"second body", b"second body"]


def test_into_a_line_that_was_quiet_for_long_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_764_000_000.0]
    monkeypatch.setattr(transport, "time", SimpleNamespace(time=lambda: now[0], monotonic=lambda: 0.0))
    with centre("answers answers answers", "answers") as (address, heard), closing(HttpRemote(address)) as remote:
        remote.post("/v1/sync", b"first body")
        now[0] += transport.KEPT_SECONDS - 1
        remote.post("/v1/sync", b"second body")
        now[0] += transport.KEPT_SECONDS + 1
        remote.post("/v1/sync", b"third body")
    assert heard == [b"first body", b"second body", b"", b"third body"], "hung up, and then on a new one"


def test_it_is_said_again_once() -> None:
    with centre("answers hangs-up", "hangs-up", "answers") as (address, heard), closing(HttpRemote(address)) as remote:
        remote.post("/v1/sync", b"first body")
        with pytest.raises(Trouble, match=r"link\.offline"):
            remote.post("/v1/sync", b"second body")
    assert heard == [b"first body", b"second body", b"second body"]


def test_a_new_line_that_breaks_is_a_broken_link() -> None:
    with (
        centre("hangs-up", "answers") as (address, heard),
        closing(HttpRemote(address)) as remote,
        pytest.raises(Trouble, match=r"link\.offline"),
    ):
        remote.post("/v1/sync", b"only body")
    assert heard == [b"only body"]


def test_an_answer_that_breaks_off_is_a_broken_link_and_is_not_asked_for_at_once() -> None:
    with centre("answers breaks-off", "answers") as (address, heard), closing(HttpRemote(address)) as remote:
        remote.post("/v1/sync", b"first body")
        with pytest.raises(Trouble, match=r"link\.offline"):
            remote.post("/v1/sync", b"second body")
    assert heard == [b"first body", b"second body"]
