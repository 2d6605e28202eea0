"""The demo tells its story on a machine without a screen, and says so in a document."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.cli.demo.watching import can_be_watched
from tests.support.machines import ATTENTION, environment
from tests.support.patience import PATIENCE_S


def demo(*words: str) -> tuple[int, Any, str]:
    done = subprocess.run(
        [sys.executable, "-m", "fieldcrm", "demo", "--json", *words],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=120,
        check=False,
    )
    return done.returncode, msgspec.json.decode(done.stdout), done.stderr


def test_the_day_is_told_to_its_end(tmp_path: Path) -> None:
    status, document, notices = demo("--headless", "--dir", str(tmp_path / "demo"))
    assert status == 0, notices
    assert document["ok"]
    assert all(step["ok"] and step["seconds"] >= 0 for step in document["steps"])
    assert [step["name"] for step in document["steps"]][-1] == "rep, office and server hold the same"
    assert len(document["steps"]) == notices.count("✓") == 13


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_the_windows_are_drawn_where_they_belong_in_the_day(tmp_path: Path) -> None:
    status, document, notices = demo("--dir", str(tmp_path / "demo"))
    assert status == 0, notices
    pictures = [Path(picture) for picture in document["pictures"]]
    rep = [
        "today",
        "diary",
        "customers",
        "customer",
        "visit",
        "orders",
        "order",
        "paper",
        "catalogue",
        "product",
        "settings",
        "waiting",
    ]
    names = [*rep, "office-order", "choice"]
    assert [picture.stem for picture in pictures] == [name + look for name in names for look in ("", "-dark")]
    assert all(has_something_on_it(QImage(str(picture))) for picture in pictures)


def has_something_on_it(picture: QImage) -> bool:
    """More than one colour, in the size of a window."""
    dots = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    return picture.width() >= 1024 and len(dots) > 20


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep")
    status, document, _ = demo("--headless", "--dir", str(tmp_path))
    assert (status, document["error"]["code"]) == (3, "demo.folder")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    holder = Centre(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    holder.do("init")
    holder.start()
    try:
        status, document, _ = demo("--headless", "--port", holder.address.rpartition(":")[2])
    finally:
        holder.stop()
    assert (status, document["ok"], len(document["steps"])) == (ATTENTION, False, 1)
    assert document["steps"][0]["error"].startswith("The server stopped: The server cannot listen there: ")


def test_a_display_that_is_gone_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert not can_be_watched()


class Terminal:
    """A demo that somebody watches, in front of a terminal of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ours, theirs = os.openpty()
        screen = environment(DISPLAY=":0", QT_QPA_PLATFORM="offscreen")
        demo = [sys.executable, "-m", "fieldcrm", "demo", "--dir", str(folder)]
        begin = ["sh", "-c", 'exec "$@" <"$0" 2>"$0"', os.ttyname(theirs)]  # who opens it first is in front of it
        self.process = subprocess.Popen([*begin, *demo], stdout=subprocess.PIPE, env=screen, start_new_session=True)
        self._said = self._heard()  # while nobody has opened the other end there is none
        os.close(theirs)

    def read_until(self, words: str) -> None:
        """What the demo says, up to there."""
        while words not in self._said:
            self._said += self._heard()
        self._said = self._said.partition(words)[2]

    def _heard(self) -> str:
        ready, _, _ = select.select([self._ours], [], [], PATIENCE_S)
        assert ready, f"silent for {PATIENCE_S} s; running: {self.running()}"
        return os.read(self._ours, 4096).decode(errors="ignore")

    def type(self, keys: str) -> None:
        """As if by hand."""
        os.write(self._ours, keys.encode())

    def kill(self) -> None:
        """End the demo as the system does where memory is short: it hears nothing of it."""
        self.process.kill()

    def hang_up(self) -> None:
        """Close the terminal, as when its window is closed."""
        ours, self._ours = self._ours, os.open(os.devnull, os.O_RDWR)
        os.close(ours)

    def running(self) -> dict[int, str]:
        """Processes that work on the demo's folder: what they were started as, by their numbers."""
        listed = {int(each.name): command_line(each) for each in Path("/proc").iterdir() if each.name.isdigit()}
        return {number: line for number, line in listed.items() if str(self.folder) in line}

    def come_to(self, number: int) -> None:
        """Wait until so many run: what a process was started as shows only after it has started."""
        until = time.monotonic() + PATIENCE_S
        while len(running := self.running()) != number:
            assert time.monotonic() < until, running

    def left_running(self) -> dict[int, str]:
        """What still runs when it has had time to end."""
        until = time.monotonic() + PATIENCE_S
        for number in self.running():
            wait_for_end(number, until)
        return self.running()

    def close(self) -> None:
        """Leave the terminal, and nothing behind: what a demo has left running is named, and ended here."""
        self.kill()
        self.hang_up()
        left = self.left_running()
        for number in left:
            os.kill(number, signal.SIGKILL)
        self.process.communicate()
        os.close(self._ours)
        assert left == {}, "outlived the demo"


def command_line(process: Path) -> str:
    """Nothing for a process that has ended meanwhile."""
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def wait_for_end(number: int, until: float) -> None:
    try:
        process = os.pidfd_open(number)
    except ProcessLookupError:
        return
    select.select([process], [], [], max(0.0, until - time.monotonic()))
    os.close(process)


@contextmanager
def watched(folder: Path) -> Generator[Terminal]:
    terminal = Terminal(folder)
    try:
        yield terminal
    finally:
        terminal.close()


at_a_terminal = pytest.mark.skipif(sys.platform != "linux", reason="looks for left-over processes in /proc")


@at_a_terminal
def test_whoever_watches_takes_the_network_away_brings_it_back_and_ends_all(tmp_path: Path) -> None:
    with watched(tmp_path / "demo") as terminal:
        terminal.read_until("Enter here takes the network away.")
        terminal.come_to(4)
        terminal.type("\n")
        terminal.read_until("The network is gone.")
        terminal.come_to(3)
        terminal.type("\n")
        terminal.read_until("The network is back.")
        terminal.come_to(4)
        terminal.type("\x03")
        out, _ = terminal.process.communicate(timeout=PATIENCE_S)
        assert (terminal.process.returncode, terminal.running()) == (0, {})
        assert out.decode().startswith("all went as told")


@at_a_terminal
def test_ctrl_c_is_heard_while_the_windows_are_still_opening(tmp_path: Path) -> None:
    with watched(tmp_path / "demo") as terminal:
        terminal.read_until("to end it all.")
        terminal.type("\x03")
        out, _ = terminal.process.communicate(timeout=PATIENCE_S)
        assert (terminal.process.returncode, terminal.running()) == (0, {})
        assert out.decode().startswith("all went as told")


@at_a_terminal
@pytest.mark.parametrize("end", [Terminal.kill, Terminal.hang_up], ids=["killed", "hung up"])
def test_a_demo_that_dies_takes_its_server_and_its_windows_with_it(
    tmp_path: Path, end: Callable[[Terminal], object]
) -> None:
    with watched(tmp_path / "demo") as terminal:
        terminal.read_until("Enter here takes the network away.")
        terminal.come_to(4)
        end(terminal)
        assert terminal.left_running() == {}
