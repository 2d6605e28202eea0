"""One window to a person's file, by real processes: another start brings it forward, at the page it names."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from fieldcrm.machine.paths import Profile
from tests.support.company import BAKERY
from tests.support.patience import PATIENCE_S
from tests.support.profiles import filled, seen_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere windows are drawn on a real screen")

SOMEONE_WHO_LOOKS = '''
"""The program, and somebody who says what stands in front of them, and puts the first they see away."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from fieldcrm.__main__ import main

seen = [""]


def look():
    for window in QApplication.topLevelWidgets():
        is_away = window.windowState() & Qt.WindowState.WindowMinimized
        now = "away" if is_away else window.windowTitle()
        if window.isVisible() and now != seen[-1]:
            print(now, flush=True)
            seen.append(now)
            if len(seen) == 2:
                window.showMinimized()


application = QApplication([])
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(60_000, application.quit)  # nobody waits for ever
main()
'''


@dataclass
class Start:
    """A start of the program that stays open, and what its person sees."""

    process: "subprocess.Popen[str]"
    out: IO[str] = field(init=False)

    def __post_init__(self) -> None:
        assert self.process.stdout is not None
        self.out = self.process.stdout

    def sees(self, title: str) -> None:
        """Wait until it is in front, or away."""
        seen = [self.out.readline()]
        while seen[-1] and not seen[-1].startswith(title):
            seen.append(self.out.readline())
        assert seen[-1], seen


Starting = Callable[..., Start]


@pytest.fixture
def start() -> Iterator[Starting]:
    """Starts the program, and ends it with the test."""
    with_test: list[subprocess.Popen[str]] = []

    def begin(profile: Profile, *words: str) -> Start:
        made = subprocess.Popen(
            [sys.executable, "-c", SOMEONE_WHO_LOOKS, "--until-eof", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=seen_by(profile),
        )
        with_test.append(made)
        return Start(made)

    yield begin
    for each in with_test:
        each.communicate(timeout=PATIENCE_S)


def start_again(profile: Profile, *words: str) -> tuple[int, str]:
    """A start that is expected to end by itself: its status and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "fieldcrm", *words],
        capture_output=True,
        text=True,
        env=seen_by(profile),
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """Somebody's laptop with a customer on it."""
    return filled(tmp_path / "pam", monkeypatch)


def test_another_start_brings_the_window_to_the_front_and_ends(laptop: Profile, start: Starting) -> None:
    first = start(laptop)
    first.sees("Today · Pamela Rep")
    first.sees("away")
    assert start_again(laptop) == (0, "")
    first.sees("Today · Pamela Rep")


def test_another_start_may_name_a_page(laptop: Profile, start: Starting) -> None:
    first = start(laptop)
    first.sees("away")
    assert start_again(laptop, f"crm://account/{BAKERY.id}") == (0, "")
    first.sees(BAKERY.name)


def test_a_window_opens_at_the_page_it_is_started_with(laptop: Profile, start: Starting) -> None:
    first = start(laptop, "crm://customers")
    first.sees("Customers")


def test_two_starts_at_the_same_moment_open_one_window(laptop: Profile, start: Starting) -> None:
    both = [start(laptop), start(laptop)]
    second, first = sorted(both, key=lambda each: each.out.readline())
    assert second.process.wait(PATIENCE_S) == 0
    assert first.process.poll() is None


def test_what_a_killed_window_left_is_in_nobodys_way(laptop: Profile, start: Starting) -> None:
    first = start(laptop)
    first.sees("away")
    assert start_again(laptop, "crm://orders") == (0, "")
    first.sees("Orders")
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    assert Path(laptop.bell).exists()
    second = start(laptop)
    second.sees("away")
    assert start_again(laptop) == (0, "")
    second.sees("Orders")


def test_two_files_have_a_window_each_and_each_hears_its_own(
    laptop: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Starting
) -> None:
    other = filled(tmp_path / "carl", monkeypatch)
    first, second = start(laptop), start(other)
    first.sees("away")
    second.sees("away")
    assert start_again(other, "crm://orders") == (0, "")
    second.sees("Orders")
    assert start_again(laptop, "crm://catalogue") == (0, "")
    first.sees("Catalogue")
