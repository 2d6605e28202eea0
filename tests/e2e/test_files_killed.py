"""A file on its way between real programs, either of which is killed amid its pieces: it goes on where it was."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.machine.programs import beside
from tests.support.machines import PASSPHRASE, Machine, environment, lay_demo

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed like this there")

REP = "pamela.ansman-wolfe"
SIZE = 5_000_000
MANY = tuple(range(1, 6))
"""Which piece it is that somebody is killed at; the short form has one."""
PIECES = [pytest.param(each, marks=() if each == 2 else pytest.mark.long) for each in MANY]

LAPTOP = '''
"""The program on a laptop that is killed as a piece has come or has been answered for, and before it is noted."""

import os
import signal
from fieldcrm.__main__ import main
from fieldcrm.store import files

note, seen = files.%(step)s, []


def note_and_go(*given, **named):
    seen.append(given)
    if len(seen) == %(number)d:
        os.kill(os.getpid(), signal.SIGKILL)
    return note(*given, **named)


files.%(step)s = note_and_go
main()
'''

CENTRE = '''
"""The centre, which notes the pieces it has seen and is killed at one it is told of: written, and not answered."""

import os
import signal
from functools import wraps
from pathlib import Path
from sync_server.endpoints import files

FOLDER = Path(os.environ["NOTES"])


def noting(name, ask):
    @wraps(ask)
    def noted(centre, device, request, about):
        answer = ask(centre, device, request, about)
        size = len(request.piece if name == "put" else answer.piece)
        with (FOLDER / name).open("a") as file:
            file.write(f"{request.offset} {size}\\n")
        mark = FOLDER / f"kill-{name}"
        if mark.exists() and len((FOLDER / name).read_text().splitlines()) == int(mark.read_text()):
            mark.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    return noted


files.put, files.get = noting("put", files.put), noting("get", files.get)

from sync_server.__main__ import main

main()
'''


class Watched(Centre):
    """A centre that notes pieces in a folder."""

    notes: Path

    def start(self) -> None:
        """As the program does it, by the same words."""
        words = [sys.executable, "-c", CENTRE, "serve", *self._place, "--port", str(self._port)]
        os.environ["NOTES"] = str(self.notes)
        with self._log.open("ab") as log:
            self._process = beside(words, stdout=subprocess.PIPE, stderr=log)
        self.address = self._ready(self._process)
        self._port = int(self.address.rpartition(":")[2])

    def is_killed(self) -> bool:
        """Whether it was, waited for."""
        was = self._process.wait(60) if self._process is not None else 0
        self.stop()
        return was == -signal.SIGKILL

    def pieces(self, way: str) -> list[tuple[int, int]]:
        """Where each began that was carried, and how many bytes it had."""
        lines = (self.notes / way).read_text().splitlines() if (self.notes / way).exists() else []
        return [(int(at), int(size)) for at, size in (line.split() for line in lines)]


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    made.notes = tmp_path / "notes"
    made.notes.mkdir()
    lay_demo(tmp_path / "centre")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def content(tmp_path: Path) -> bytes:
    made = b"".join(sha256(n.to_bytes(4)).digest() for n in range(SIZE // 32))
    (tmp_path / "shelf.jpg").write_bytes(made)
    return made


def cut_off(machine: Machine, step: str, number: int, *words: str) -> None:
    """Start the program there, and kill it at its so manieth step."""
    told = environment(FIELDCRM_PROFILE=str(machine.folder), FIELDCRM_PASSPHRASE=PASSPHRASE)
    program = LAPTOP % {"step": step, "number": number}
    done = subprocess.run(
        [sys.executable, "-c", program, *words], env=told, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


def twice(pieces: list[tuple[int, int]]) -> int:
    """How many bytes went more than once."""
    carried = sorted(each for each in pieces if each[1])
    return sum(max(0, at + size - following) for (at, size), (following, _) in pairwise(carried))


def hung(machine: Machine, tmp_path: Path) -> str:
    """A file on the first customer there is; only here as yet."""
    account = machine.run("record", "list", "account", "--limit", "1")[0]["id"]
    return str(machine.run("file", "add", str(tmp_path / "shelf.jpg"), "--account", account)["id"])


def is_whole_elsewhere(centre: Watched, id: str, folder: Path, content: bytes) -> bool:
    """What another laptop fetches is what was hung up, byte by byte."""
    other = Machine(folder / "other").enrol(centre, REP)
    other.run("file", "save", id, str(folder / "copy.jpg"))
    return sha256((folder / "copy.jpg").read_bytes()).digest() == sha256(content).digest()


@pytest.mark.parametrize("number", PIECES)
@pytest.mark.parametrize("who", ["laptop", pytest.param("centre", marks=pytest.mark.long)])
def test_what_is_sent_goes_on_where_somebody_was_killed(
    centre: Watched, tmp_path: Path, content: bytes, who: str, number: int
) -> None:
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    id = hung(rep, tmp_path)
    if who == "laptop":
        cut_off(rep, "heard", number, "sync")
    else:
        (centre.notes / "kill-put").write_text(str(number))
        rep.run("sync")
        assert centre.is_killed()
        centre.start()
    rep.run("sync")
    pieces = centre.pieces("put")
    assert twice(pieces) <= max(size for _, size in pieces)
    assert is_whole_elsewhere(centre, id, tmp_path, content)


@pytest.mark.parametrize("number", PIECES)
@pytest.mark.parametrize("who", [pytest.param("laptop", marks=pytest.mark.long), "centre"])
def test_what_is_fetched_goes_on_where_somebody_was_killed(
    centre: Watched, tmp_path: Path, content: bytes, who: str, number: int
) -> None:
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    id = hung(rep, tmp_path)
    rep.run("sync")
    other = Machine(tmp_path / "reader")
    other.run("enrol", "--server", centre.address, "--code", centre.invite(REP), "--no-sync")
    if who == "laptop":
        cut_off(other, "append", number, "sync")
    else:
        (centre.notes / "kill-get").write_text(str(number))
        other.run("sync")
        assert centre.is_killed()
        centre.start()
    other.run("sync")
    pieces = centre.pieces("get")
    assert twice(pieces) <= max(size for _, size in pieces)
    other.run("file", "save", id, str(tmp_path / "copy.jpg"))
    assert (tmp_path / "copy.jpg").read_bytes() == content
