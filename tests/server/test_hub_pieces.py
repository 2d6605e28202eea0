"""What a hub hands out of first downloads: its disk, its way to the centre, and its door."""

import os
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from litestar.testing import TestClient

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.apart import PIECES_PATH, name_of
from sync_server.hub import line
from sync_server.hub.application import application
from sync_server.hub.book import Book
from sync_server.hub.carrying import REST, Courier
from sync_server.hub.larder import Larder
from sync_server.hub.line import Fetcher, Line
from sync_server.hub.pieces import FOLDER, SPARE, Pieces, lying
from tests.server.test_hub import WHO, Upstream
from tests.support.patience import PATIENCE_S

BODIES = [bytes([number]) * 100 for number in range(5)]
NAMES = [name_of(body) for body in BODIES]


def all_kept(folder: Path) -> list[int]:
    """Which of them are there, without being asked for."""
    return [number for number, name in enumerate(NAMES) if (folder / FOLDER / name.hex()).exists()]


# The disk


@pytest.mark.parametrize("is_restarted", [False, True])
def test_those_that_nobody_asked_for_longest_make_room_after_a_restart_too(tmp_path: Path, is_restarted: bool) -> None:
    pieces = Pieces(tmp_path, room=300)
    for number in (0, 1, 2):
        pieces.keep(NAMES[number], BODIES[number])
        os.utime(tmp_path / FOLDER / NAMES[number].hex(), (number, number))
    assert pieces.body(NAMES[0]) == BODIES[0]
    again = Pieces(tmp_path, room=300) if is_restarted else pieces
    again.keep(NAMES[3], BODIES[3])
    assert all_kept(tmp_path) == [0, 2, 3]
    assert lying(tmp_path) == (3, 300)


def test_what_is_not_what_its_name_says_is_not_handed_out_and_goes(tmp_path: Path) -> None:
    pieces = Pieces(tmp_path)
    for name, body in zip(NAMES[:3], BODIES, strict=False):
        pieces.keep(name, body)
    spoiled, lost, _ = (tmp_path / FOLDER / name.hex() for name in NAMES[:3])
    spoiled.write_bytes(b"half")
    lost.unlink()
    assert [pieces.body(name) for name in NAMES[:3]] == [None, None, BODIES[2]]
    assert lying(tmp_path) == (1, 100)
    pieces.keep(NAMES[0], BODIES[0])
    assert pieces.body(NAMES[0]) == BODIES[0]


def test_what_was_being_written_when_it_was_killed_is_taken_away(tmp_path: Path) -> None:
    Pieces(tmp_path).keep(NAMES[0], BODIES[0])
    half = tmp_path / FOLDER / f"{NAMES[1].hex()}.partial"
    half.write_bytes(b"half")
    assert Pieces(tmp_path).body(NAMES[0]) == BODIES[0]
    assert (all_kept(tmp_path), half.exists()) == ([0], False)


def test_packets_have_the_last_of_the_disk(tmp_path: Path) -> None:
    left = SPARE + 250
    pieces = Pieces(tmp_path, free=lambda _: left - lying(tmp_path)[1])
    for name, body in zip(NAMES, BODIES, strict=True):
        pieces.keep(name, body)
    assert all_kept(tmp_path) == [3, 4]
    left -= 100  # a packet came
    pieces.make_way()
    assert all_kept(tmp_path) == [4]
    left = SPARE - 1
    pieces.make_way()
    assert (all_kept(tmp_path), lying(tmp_path)) == ([], (0, 0))


def test_a_disk_that_takes_nothing_keeps_nothing_and_says_so_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pieces = Pieces(tmp_path)

    def full(_file: Path, _body: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", full)
        for name, body in zip(NAMES, BODIES, strict=True):
            pieces.keep(name, body)
    assert (all_kept(tmp_path), len(caplog.records)) == ([], 1)
    pieces.keep(NAMES[0], BODIES[0])
    assert all_kept(tmp_path) == [0]
    caplog.clear()


def test_a_hub_whose_folder_cannot_be_made_keeps_nothing(tmp_path: Path) -> None:
    pieces = Pieces(tmp_path / "gone")
    pieces.keep(NAMES[0], BODIES[0])
    assert (pieces.body(NAMES[0]), lying(tmp_path)) == (None, (0, 0))


# What it brings


@dataclass
class Source:
    """A centre that has them all; `waits` holds it up."""

    gives: Callable[[str], bytes | None] = {PIECES_PATH + name_of(body).hex(): body for body in BODIES}.get
    waits: threading.Event | None = None
    asked: list[str] = field(default_factory=list[str])

    def fetch(self, path: str) -> bytes | None:
        """What lies there."""
        self.asked.append(path)
        if self.waits is not None:
            assert self.waits.wait(PATIENCE_S)
        return self.gives(path)


@pytest.fixture
def book(tmp_path: Path) -> Generator[Book]:
    made = Book.open(tmp_path, make=True)
    made.join(WHO)
    yield made
    made.close()


@dataclass
class Clock:
    """What it says."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def larder(book: Book, tmp_path: Path, source: Source, clock: Clock | None = None) -> Larder:
    return Larder(book, Pieces(tmp_path), lambda _: source, clock=clock or Clock())


def test_what_several_ask_for_at_once_is_brought_once(book: Book, tmp_path: Path) -> None:
    source = Source(waits=threading.Event())
    found = larder(book, tmp_path, source)
    with ThreadPoolExecutor(4) as laptops:
        asked = [laptops.submit(found.piece, NAMES[0]) for _ in range(4)]
        assert source.waits is not None
        source.waits.set()
        assert [each.result() for each in asked] == [BODIES[0]] * 4
    assert (len(source.asked), found.piece(NAMES[0]), len(source.asked)) == (1, BODIES[0], 1)


@pytest.mark.parametrize("said", [None, b"", b"<html>Welcome</html>"])
def test_what_somebody_in_between_says_is_not_kept(book: Book, tmp_path: Path, said: bytes | None) -> None:
    source = Source(gives=lambda _: said)
    assert [larder(book, tmp_path, source).piece(name) for name in (NAMES[0], b"")] == [None, None]
    assert (len(source.asked), lying(tmp_path)) == (1, (0, 0))


def test_a_centre_that_was_missed_is_left_alone_for_a_minute(book: Book, tmp_path: Path) -> None:
    def is_gone(_: str) -> bytes | None:
        raise Trouble("hub.offline")

    source, clock = Source(gives=is_gone), Clock()
    found = larder(book, tmp_path, source, clock)
    assert [found.piece(name) for name in NAMES] == [None] * 5
    assert len(source.asked) == 1
    source.gives = Source().gives
    clock.now = REST
    assert [found.piece(name) for name in NAMES] == BODIES


def test_a_hub_that_was_shut_out_hands_out_nothing(book: Book, tmp_path: Path) -> None:
    found = larder(book, tmp_path, Source())
    assert found.piece(NAMES[0]) == BODIES[0]
    book.shut(1, "refused.revoked")
    assert found.piece(NAMES[0]) is None


# Its line


class _Centre(BaseHTTPRequestHandler):
    """Has one piece, and what no centre says under other names."""

    protocol_version = "HTTP/1.1"
    lines = 0

    def setup(self) -> None:
        type(self).lines += 1
        super().setup()

    def do_GET(self) -> None:
        if self.path == "/gone":
            self.close_connection = True  # though nothing was said of that
        length = 2 if self.path == "/slow" else 3
        self.send_response(404 if self.path == "/none" else 200)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(b"1" if self.path == "/slow" else b"all")
        if self.path == "/slow":
            self.rfile.read(1)  # until the other side hangs up

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Nobody reads it."""


@pytest.fixture
def centre() -> Iterator[str]:
    _Centre.lines = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), _Centre) as server:
        server.daemon_threads, server.block_on_close = False, True  # no thread outlives a test
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_a_connection_is_kept_for_the_next_and_made_anew_where_it_was_closed(centre: str) -> None:
    with closing(Fetcher(Line(centre))) as fetcher:
        assert [fetcher.fetch(path) for path in ("/a", "/none", "/b")] == [b"all", None, b"all"]
        assert _Centre.lines == 1
        assert [fetcher.fetch(path) for path in ("/gone", "/a")] == [b"all"] * 2
        assert _Centre.lines == 2


def test_what_does_not_come_in_time_is_given_up(centre: str) -> None:
    with pytest.raises(Trouble, match=r"hub\.offline"):
        Fetcher(Line(centre, seconds=0.05)).fetch("/slow")


def test_what_trickles_or_does_not_end_is_given_up(centre: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Trouble, match=r"hub\.offline"):
        Fetcher(Line(centre), seconds=-1.0).fetch("/a")
    monkeypatch.setattr(line, "LARGEST_PIECE", 2)
    with pytest.raises(Trouble, match=r"hub\.offline"):
        Fetcher(Line(centre)).fetch("/a")


def test_nobody_there_is_trouble() -> None:
    with pytest.raises(Trouble, match=r"hub\.offline"):
        Fetcher(Line("http://127.0.0.1:1")).fetch("/a")


# Its door


def test_a_piece_is_for_anybody_and_for_ever_and_what_is_not_there_is_not(book: Book, tmp_path: Path) -> None:
    courier = Courier(book, lambda _: Upstream(), lambda: 1_000)
    with TestClient(application(courier, larder(book, tmp_path, Source()))) as client:
        answer = client.get(PIECES_PATH + NAMES[0].hex(), headers={"Range": "bytes=90-"})
        assert (answer.status_code, answer.content) == (206, BODIES[0][90:])
        assert "immutable" in answer.headers["cache-control"]
        for name in ("ff" * 32, "xy"):
            answer = client.get(PIECES_PATH + name)
            assert (answer.status_code, answer.headers.get("cache-control")) == (404, "no-store")
        with book.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM joined")
        assert client.get(PIECES_PATH + NAMES[0].hex()).status_code == 404
