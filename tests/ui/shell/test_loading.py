"""Screens are loaded before they are asked for: opening one for the first time loads nothing more."""

import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from fieldcrm.ui import ahead, screens
from fieldcrm.ui.shared.tasks import Tasks, nothing
from tests.support.patience import PATIENCE_S

LOADED_ELSEWHERE = """
import sys
from threading import Thread
from fieldcrm.ui import screens
for screen in screens.SCREENS:
    worker = Thread(target=screens.load, args=(screen,))
    worker.start()
    worker.join()
print(*(name for name in screens.SCREENS if f"fieldcrm.ui.{name}" not in sys.modules))
"""


AT_A_START = """
import sys
import fieldcrm.bootstrap, fieldcrm.cli.program, fieldcrm.ui.app
print(*({"requests", "urllib3", "alembic"} & sys.modules.keys()))
"""


def test_a_start_does_not_wait_for_what_speaks_to_the_network_or_brings_older_files_forward() -> None:
    done = subprocess.run([sys.executable, "-c", AT_A_START], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def test_every_screen_with_an_address_is_among_those_that_are_loaded() -> None:
    said = re.findall(r"    from fieldcrm\.ui\.(\S+) import", Path(screens.__file__).read_text("utf-8"))
    assert sorted(said) == sorted(screens.SCREENS)


def test_they_are_loaded_on_another_thread_than_the_windows() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED_ELSEWHERE], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def test_they_are_loaded_one_at_a_time_and_only_while_nothing_is_looked_up(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tasks: Tasks
) -> None:
    looked_up, at_work, loaded = threading.Event(), set[str](), list[str]()
    monkeypatch.setattr(ahead, "FIRST_AFTER_MS", 0)

    def load(screen: str) -> None:
        loaded.append(f"{screen} with {len(at_work)} more")
        at_work.add(screen)
        at_work.remove(screen)

    def page() -> None:
        at_work.add("a page")
        looked_up.wait(PATIENCE_S)
        at_work.remove("a page")

    monkeypatch.setattr(ahead, "load", load)
    made = ahead.Ahead(tasks, lambda _: False, tasks)
    tasks.read(page, nothing)
    made.begin()
    with qtbot.waitSignal(made.loaded):
        qtbot.waitUntil(lambda: tasks.is_idle or bool(at_work))
        QTimer.singleShot(5 * ahead.NEXT_AFTER_MS, looked_up.set)
    assert loaded == [f"{screen} with 0 more" for screen in screens.SCREENS]


def test_a_window_that_is_closed_meanwhile_loads_no_more(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tasks: Tasks
) -> None:
    closed, loaded = threading.Event(), list[str]()
    monkeypatch.setattr(ahead, "FIRST_AFTER_MS", 0)

    def load(screen: str) -> None:
        loaded.append(screen)
        closed.wait(PATIENCE_S)

    monkeypatch.setattr(ahead, "load", load)
    made = ahead.Ahead(tasks, lambda _: False, tasks)
    made.begin()
    qtbot.waitUntil(lambda: bool(loaded))
    made.end()
    closed.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    with qtbot.waitCallback() as later:
        QTimer.singleShot(3 * ahead.NEXT_AFTER_MS, later)
    assert loaded == [screens.SCREENS[0]]


def test_a_screen_of_every_day_is_one_of_those_that_are_loaded() -> None:
    assert screens.EVERY_DAY.keys() <= set(screens.SCREENS)
