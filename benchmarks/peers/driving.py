"""A peer at work: its server, its client, and between them the relay that counts."""

import contextlib
import json
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TextIO

from benchmarks.counting import Counter
from benchmarks.processes import cost_of

PATIENCE: Final = 900.0
"""Seconds, after which a peer that says nothing is ended."""
STARTING: Final = 180.0
QUIET: Final = 0.1
"""Seconds without a byte, after which an exchange is over on the socket too."""

Command = Sequence[str]


class Failed(Exception):
    """A peer that is installed does not do its work, and what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programs:
    """How a peer is started: its server on a port with a folder and the records; its client is told a counted address,
    a direct one, a folder and the records."""

    server: Callable[[int, Path, Path], Command]
    client: Command
    folder: Path
    environment: Callable[[int, Path], Mapping[str, str]] = field(default=lambda _port, _folder: {})
    is_http: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """What one step of work cost: seconds, of the processors of both ends, bytes, round trips."""

    seconds: float
    processor: float
    up: int
    down: int
    trips: int
    told: Mapping[str, float]

    @property
    def octets(self) -> int:
        """Both ways."""
        return self.up + self.down


class Peer:
    """A running one."""

    def __init__(self, client: subprocess.Popen[str], server: int, counter: Counter, *, is_http: bool) -> None:
        self._client = client
        self._server = server
        self._counter = counter
        self._is_http = is_http
        self._hear()

    def do(self, *words: object) -> Mapping[str, float]:
        """Say it and wait for the answer."""
        if self._client.stdin is None:
            raise Failed("it cannot be told anything")
        self._client.stdin.write(f"{' '.join(map(str, words))}\n")
        self._client.stdin.flush()
        return self._hear()

    def measured(self, verb: str) -> Took:
        """The same, counted from nothing."""
        before = self._processor()
        self._counter.reset()
        told = self.do(verb)
        self._until_quiet()
        counter = self._counter
        return Took(
            seconds=told["seconds"],
            processor=self._processor() - before,
            up=counter.up,
            down=counter.down,
            trips=counter.requests if self._is_http else counter.turns,
            told=told,
        )

    def _processor(self) -> float:
        return cost_of(self._client.pid).seconds + cost_of(self._server).seconds

    def _until_quiet(self) -> None:
        before = -1
        while before != self._counter.up + self._counter.down:
            before = self._counter.up + self._counter.down
            time.sleep(QUIET)

    def _hear(self) -> Mapping[str, float]:
        watch = threading.Timer(PATIENCE, self._client.kill)
        watch.start()
        try:
            for line in self._client.stdout or ():
                if line.startswith("{"):
                    found: Mapping[str, float] = json.loads(line)
                    return found
        finally:
            watch.cancel()
        raise Failed("its client ended")


@contextlib.contextmanager
def working(programs: Programs, folder: Path, records: Path) -> Generator[Peer]:
    """The peer with these records at its server, and a client that holds nothing yet; Failed says what it said."""
    said = folder / "said.txt"
    try:
        with contextlib.ExitStack() as ends, said.open("w", encoding="utf-8") as log:
            peer = _started(programs, folder, records, log, ends)
            peer.do("fill")
            yield peer
    except (Failed, OSError) as failure:
        raise Failed(_reason(said) or str(failure)) from failure


def _started(programs: Programs, folder: Path, records: Path, log: TextIO, ends: contextlib.ExitStack) -> Peer:
    """Both its programs, and the relay between them; they end with `ends`."""
    port = _a_free_port()
    own = {**os.environ, "NODE_NO_WARNINGS": "1", **programs.environment(port, folder)}

    def begun(command: Command, stdout: int | TextIO) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command, cwd=programs.folder, env=own, stdin=subprocess.PIPE, stdout=stdout, stderr=log, text=True
        )
        ends.enter_context(process)
        ends.callback(process.kill)
        return process

    server = begun(programs.server(port, folder, records), log)
    _wait_for(port, server)
    counter = Counter(("127.0.0.1", port))
    ends.callback(counter.close)
    words = [*programs.client, counter.url, f"http://127.0.0.1:{port}", str(folder), str(records)]
    return Peer(begun(words, subprocess.PIPE), server.pid, counter, is_http=programs.is_http)


def _reason(said: Path) -> str:
    """What it wrote last that looks like a reason."""
    lines = [line.strip() for line in said.read_text("utf-8", "replace").splitlines() if "rror" in line]
    return lines[-1][:120] if lines else ""


def _a_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
        return port


def _wait_for(port: int, server: subprocess.Popen[str]) -> None:
    ends = time.monotonic() + STARTING
    while time.monotonic() < ends and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(QUIET)
    raise Failed("its server did not start")
