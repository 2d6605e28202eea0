"""Two laptops of one person behind an HTTP cache, or with a hub, that keeps what it may: what the second costs the
centre."""

import http.client
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final, cast
from urllib.parse import urlsplit

from benchmarks import exchange
from benchmarks.counting import Counter
from benchmarks.exchange import Company
from benchmarks.figures import Figure
from benchmarks.processes import processor_seconds
from fieldcrm.domain.people import User
from fieldcrm.replication.exchange import Exchange, State
from fieldcrm.replication.pieces import Nearest
from fieldcrm.replication.transport import HttpRemote
from sync_server import edits
from sync_server.config import Place
from sync_server.hub.book import Book
from sync_server.hub.joining import join
from sync_server.scope import SERVER

FOR_EVER: Final = "immutable"
HEAD: Final = "head"
_Cost = tuple[int, float]
"""Bytes from the centre, and seconds of its processor."""


def measured(folder: Path) -> list[Figure]:
    """Bytes from the centre by whatever way, and seconds of its processor, for a first download of W and one more."""
    made = exchange.w(folder, 1.0)
    with exchange.serving(made.folder, "--pieces") as beyond, _cache(beyond.url) as near:
        behind_a_cache = [_filled(made, name, near, beyond) for name in ("first", "second")]
    with exchange.serving(made.folder) as beyond, _hub(made, beyond) as near:
        with_a_hub = [_filled_by_hub(made, name, near, beyond) for name in ("third", "fourth")]
    return [_told("a second laptop behind a cache", *behind_a_cache), _told("one with a hub", *with_a_hub)]


def _told(what: str, first: _Cost, second: _Cost) -> Figure:
    told = f"{second[0]:,} B from the centre, {second[0] / first[0]:.1%} of the {first[0]:,} B of the first"
    seconds = f"{second[1]:.2f} s of the centre's processor, {second[1] / first[1]:.0%} of those of the first"
    return Figure(what=what, measured=f"{told}; {seconds}")


def _filled_by_hub(made: Company, name: str, near: str, beyond: Counter) -> _Cost:
    device = exchange.line(made, beyond, name)
    beyond.reset()
    before = processor_seconds(beyond.server)
    with closing(HttpRemote(beyond.url)) as centre, closing(HttpRemote(near)) as hub:
        link = Nearest(centre, hub, time.monotonic)
        outcome = Exchange(device.store, link, "bench", time.monotonic).run()
    device.close()
    if outcome.state is not State.DONE:
        raise RuntimeError(f"{outcome.state}: {outcome.reason}")
    return beyond.down, processor_seconds(beyond.server) - before


@contextmanager
def _hub(made: Company, beyond: Counter) -> Generator[str]:
    """The program of a hub that has joined, and reaches the centre by the counted way."""
    folder = made.folder / "hub"
    centre = Place(data=made.folder).open()
    edits.add(centre, centre.registry[User], SERVER, [{"login": HEAD, "name": "Head office", "role": "admin"}])
    centre.engine.dispose()
    with closing(Book.open(folder, make=True)) as book:
        join(book, beyond.url, "", exchange.a_code(replace(made, login=HEAD)), "West", again=False)
    command = [sys.executable, "-m", "sync_server", "hub", "serve", "--data", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if process.stdout is None:
            raise RuntimeError("no output")
        try:
            yield str(process.stdout.readline()).removeprefix("ready ").strip()
        finally:
            process.terminate()


def _filled(made: Company, name: str, near: str, beyond: Counter) -> _Cost:
    device = exchange.line(made, Counter(_place(near)), name)
    beyond.reset()
    before = processor_seconds(beyond.server)
    device.sync()
    device.close()
    return beyond.down, processor_seconds(beyond.server) - before


def _place(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or 0


class _Between(BaseHTTPRequestHandler):
    """Stands before what is beyond, and answers for what may be kept for ever."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def setup(self) -> None:
        super().setup()
        self._cache: _Cache = cast("_Cache", self.server)
        self._far = http.client.HTTPConnection(*_place(self._cache.beyond))

    def finish(self) -> None:
        self._far.close()
        super().finish()

    def do_GET(self) -> None:
        if self.path in self._cache.kept:
            self._say(200, self._cache.kept[self.path])
        else:
            self._ask(b"")

    def do_POST(self) -> None:
        self._ask(self.rfile.read(int(self.headers["Content-Length"])))

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nobody reads it."""

    def _ask(self, body: bytes) -> None:
        self._far.request(self.command, self.path, body or None, {"A": self.headers.get("A", "")})
        answer = self._far.getresponse()
        told = answer.read()
        if FOR_EVER in answer.headers.get("Cache-Control", ""):
            self._cache.kept[self.path] = told
        self._say(answer.status, told)

    def _say(self, status: int, body: bytes) -> None:
        self.send_response_only(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Cache(ThreadingHTTPServer):
    def __init__(self, beyond: str) -> None:
        super().__init__(("127.0.0.1", 0), _Between)
        self.beyond = beyond
        self.kept: dict[str, bytes] = {}


@contextmanager
def _cache(beyond: str) -> Generator[str]:
    with _Cache(beyond) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
