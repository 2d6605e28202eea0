"""Why the window does not open is said in a window where nobody sees a terminal."""

import json
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldcrm import bootstrap
from fieldcrm.domain.errors import Trouble
from fieldcrm.machine import wiping
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.machine.single_instance import alone
from fieldcrm.ui.first_run import refusal
from fieldcrm.ui.first_run.refusal import Refusal
from tests.support.hands import press
from tests.support.machines import ATTENTION, PASSPHRASE, environment

SOMEONE_WHO_LOOKS = '''
"""The program, with somebody who reads what stands in a window and closes it; its key ring is locked."""

import sys
from keyring.errors import KeyringLocked
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from fieldcrm import bootstrap
from fieldcrm.__main__ import main
from fieldcrm.machine.credentials import SystemRing


class Locked:
    def get_password(self, service, name):
        raise KeyringLocked


def look():
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            print(window.windowTitle(), *(each.text() for each in window.findChildren(QLabel)), sep="\\n", flush=True)
            window.close()


bootstrap.PATIENCE_SECONDS = 0.1
bootstrap.system_ring = lambda: SystemRing(Locked())
application = QApplication([])
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
main()
'''


def pressed_icon(profile: Profile) -> tuple[int, list[str], str]:
    """A start without a terminal: its status, what its window said, and what went to whoever keeps such output."""
    done = subprocess.run(
        [sys.executable, "-c", SOMEONE_WHO_LOOKS],
        capture_output=True,
        text=True,
        env=environment(
            DISPLAY=":0",
            QT_QPA_PLATFORM="offscreen",
            FIELDCRM_PROFILE=str(profile.folder),
            FIELDCRM_PASSPHRASE=PASSPHRASE,
        ),
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A laptop on which FieldCRM has been started before."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    made = find_profile(str(tmp_path), {})
    bootstrap.open_store(made, bootstrap.find_key(made)).close()
    return made


@contextmanager
def key_locked_away(profile: Profile) -> Generator[None]:
    profile.key.write_text(json.dumps({"type": "keyring", "name": "store 1"}))
    yield


@contextmanager
def beginning_damaged(profile: Profile) -> Generator[None]:
    with profile.store.open("r+b") as file:
        file.write(bytes(1024))
    yield


@contextmanager
def middle_damaged(profile: Profile) -> Generator[None]:
    """Where it shows only once somebody reads there."""
    with profile.store.open("r+b") as file:
        file.seek(8192)
        file.write(bytes(profile.store.stat().st_size - 8192))
    yield


@contextmanager
def only_copies_left(profile: Profile) -> Generator[None]:
    profile.copies.mkdir()
    profile.store.rename(profile.copies / "2026-11-23.db")
    yield


def opened_twice(profile: Profile) -> AbstractContextManager[None]:
    return alone(profile.lock("window"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen, and nobody is at this one")
@pytest.mark.parametrize(
    ("happening", "told"),
    [
        (key_locked_away, "The key to your work is locked away: unlock this computer's key ring, then start again."),
        (beginning_damaged, "The file with your work does not open; ask head office for help."),
        (middle_damaged, "The file with your work is damaged; ask head office for help."),
        (only_copies_left, "The file with your work is gone, but copies of it are kept; ask head office for help."),
        (opened_twice, "FieldCRM is open already: look for its window."),
    ],
)
def test_whoever_pressed_an_icon_is_told_why_nothing_opens(
    profile: Profile, happening: Callable[[Profile], AbstractContextManager[None]], told: str
) -> None:
    with happening(profile):
        status, shown, kept = pressed_icon(profile)
    assert shown == ["FieldCRM", "FieldCRM cannot open", told]
    assert status == ATTENTION
    assert "fieldcrm: " in kept  # for the log of the session


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen, and nobody is at this one")
def test_whoever_opens_a_laptop_that_was_to_be_erased_is_told_what_happened(profile: Profile) -> None:
    wiping.begin(profile, wiping.Wiping(server="http://127.0.0.1:1", device="A1", key=bytes(32), company="Kvartal"))
    status, shown, _ = pressed_icon(profile)
    assert shown[:2] == ["FieldCRM", "The work on this laptop was erased"]
    assert shown[2].startswith("Head office had the work on this laptop erased, at 2")
    assert (status, profile.store.exists(), profile.key.exists()) == (ATTENTION, False, False)


@pytest.mark.parametrize(("display", "is_read"), [("", False), (":0", True)], ids=["no screen", "a terminal"])
def test_nobody_is_kept_waiting_where_a_terminal_is_read_or_nobody_sees_a_window(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, display: str, is_read: bool
) -> None:
    shown: list[Exception] = []

    def tell(error: Exception, _: Path) -> None:
        shown.append(error)

    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr(refusal, "tell", tell)
    monkeypatch.setattr(bootstrap, "PATIENCE_SECONDS", 0.1)
    with opened_twice(profile), monkeypatch.context() as terminal:
        terminal.setattr(sys, "stderr", Terminal(is_read=is_read))
        with pytest.raises(Trouble, match=r"profile\.in_use"):
            bootstrap.open_window(profile, "")
    assert shown == []


class Terminal:
    """Somebody reads along, or nobody does."""

    def __init__(self, *, is_read: bool) -> None:
        self.isatty = lambda: is_read


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return], ids=["Esc", "Enter"])
def test_a_key_closes_it(qtbot: QtBot, key: Qt.Key) -> None:
    made = Refusal(Trouble("profile.in_use"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    press(made, key)
    assert not made.isVisible()
