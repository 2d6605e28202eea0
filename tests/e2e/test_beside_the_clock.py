"""The real program on a desktop that keeps icons beside the clock: it brings its own, and ends when it is told to."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldcrm import bootstrap
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import find_profile
from fieldcrm.ui.shell.memory import FileMemory
from fieldcrm.ui.shell.tray import KEPT_AS, STAY
from tests.support.ears import Listener, beginning, missing, session, started
from tests.support.machines import PASSPHRASE, environment
from tests.support.shelf import SHELF
from tests.support.windows import a_day

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "there is a desktop")

MENU = ("Open FieldCRM", "What waits", "Sync now", "Quit FieldCRM")


@dataclass(frozen=True)
class Shown:
    """The program, and the desktop that shows its icon."""

    process: subprocess.Popen[str]
    shelf: Listener


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    """Somebody whose program goes on when its window is closed."""
    profile = find_profile(str(tmp_path / "pam"), {})
    with monkeypatch.context() as known:
        known.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
        store = bootstrap.open_store(profile, bootstrap.find_key(profile))
    a_day(store)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1764000000000")
    store.close()
    memory = FileMemory(profile.memory)
    memory.keep(KEPT_AS, STAY)
    memory.end()
    own = {"FIELDCRM_PROFILE": str(profile.folder), PASSPHRASE_VARIABLE: PASSPHRASE, "LANG": "C.UTF-8"}
    with ExitStack() as ending:
        desk = ending.enter_context(session())
        shelf = ending.enter_context(beginning(SHELF, desk))
        seen = environment(**own, **desk, QT_QPA_PLATFORM="xcb")
        process = ending.enter_context(started([sys.executable, "-m", "fieldcrm"], seen))
        shelf.hears("brought", lambda _: True)
        yield Shown(process, shelf)


def test_its_icon_says_what_waits_and_its_menu_ends_it(shown: Shown) -> None:
    icon = shown.shelf.finds(lambda told: "to sync" in told.name)
    assert (icon.name, icon.within) == ("FieldCRM: 2 changes to sync", MENU)
    shown.shelf.press("Quit")
    assert shown.process.wait(timeout=30) == 0


def test_who_is_told_to_end_ends_also_beside_the_clock(shown: Shown) -> None:
    shown.shelf.finds(lambda told: "to sync" in told.name)
    shown.process.send_signal(signal.SIGTERM)
    assert shown.process.wait(timeout=30) == 0
