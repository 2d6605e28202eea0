"""A line that was offered fewer bytes: what it says then, when it goes back, and what is noted before a body leaves."""

import socket
import threading
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager, suppress

import pytest

from fieldcrm.protocol import brief
from fieldcrm.protocol.codec import seal
from fieldcrm.replication.transport import HttpRemote, signed

KEY, SEALED = b"k" * 32, seal(b"asked")
TOLD = seal(b"told")
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(TOLD), TOLD)
OFFER = PLAIN.replace(b"\r\n\r\n", b"\r\na: 1\r\n\r\n", 1)
NOWHERE = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
BEHIND = brief.without_digest(SEALED)
SHORT = signed("/A1", BEHIND, KEY) + BEHIND


@contextmanager
def saying(*answers: bytes) -> Generator[tuple[HttpRemote, list[bytes]]]:
    """A line to somebody who answers so, one request after the other, and the requests."""
    heard: list[bytes] = []

    def talk() -> None:
        with suppress(OSError):
            line, _ = door.accept()
            with line:
                for answer in answers:
                    heard.append(_whole(line))
                    line.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as door:
        talker = threading.Thread(target=talk)
        talker.start()
        with closing(HttpRemote(f"http://127.0.0.1:{door.getsockname()[1]}")) as remote:
            yield remote, heard
        talker.join()


def _whole(line: socket.socket) -> bytes:
    found = b""
    while data := line.recv(1 << 16):
        found += data
        head, end, body = found.partition(b"\r\n\r\n")
        if end and len(body) >= int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]):
            break
    return found


def ask(remote: HttpRemote, path: str = brief.IN_FULL) -> bytes:
    return remote.post(path, SEALED, device="A1", key=KEY)


def said(heard: Sequence[bytes]) -> list[bytes]:
    return [each.partition(b" HTTP/1.1\r\n")[0] for each in heard]


def test_once_it_was_offered_an_exchange_says_who_asks_in_its_path_and_signs_in_its_body() -> None:
    with saying(OFFER, PLAIN, PLAIN) as (remote, heard):
        assert (ask(remote), remote.is_brief) == (TOLD, True)
        assert ask(remote) == ask(remote, "/v1/verify") == TOLD
    assert said(heard) == [b"POST /v1/sync", b"POST /A1", b"POST /v1/verify"]
    assert b"\r\nA: " not in heard[1]
    assert heard[1].partition(b"\r\n\r\n")[2] == SHORT
    assert len(heard[0]) - len(heard[1]) == 43


def test_where_nobody_knows_it_any_more_it_is_said_in_full_again() -> None:
    with saying(OFFER, NOWHERE, PLAIN, PLAIN) as (remote, heard):
        assert ask(remote) == ask(remote) == ask(remote) == TOLD
        assert not remote.is_brief
    assert said(heard) == [b"POST /v1/sync", b"POST /A1", b"POST /v1/sync", b"POST /v1/sync"]


@pytest.mark.parametrize("before", [(), (OFFER,)], ids=["in full", "briefly"])
def test_what_leaves_is_noted_after_the_head_and_before_anything_of_the_body(before: Sequence[bytes]) -> None:
    noted: list[str] = []
    with saying(*before, PLAIN) as (remote, heard):
        for _ in before:
            ask(remote)
        assert remote.post_noting(brief.IN_FULL, SEALED, lambda: noted.append("noted"), device="A1", key=KEY) == TOLD
    assert noted == ["noted"]
    assert heard[-1].partition(b"\r\n\r\n")[2] == (SHORT if before else SEALED)


def test_a_note_that_cannot_be_made_leaves_nobody_anything_to_understand() -> None:
    class NoRoom(Exception):
        pass

    def note() -> None:
        raise NoRoom

    with saying(b"") as (remote, heard), pytest.raises(NoRoom):
        remote.post_noting(brief.IN_FULL, SEALED, note, device="A1", key=KEY)
    [head] = heard
    assert head.endswith(b"\r\n\r\n"), "and nothing after it"
