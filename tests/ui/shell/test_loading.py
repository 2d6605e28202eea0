"""Screens are loaded before they are asked for: opening one for the first time loads nothing more."""

import re
import subprocess
import sys
from pathlib import Path

from fieldcrm.ui import screens

LOADED_ELSEWHERE = """
import sys
from threading import Thread
from fieldcrm.ui import screens
worker = Thread(target=screens.load)
worker.start()
worker.join()
print(*(name for name in screens.SCREENS if f"fieldcrm.ui.{name}" not in sys.modules))
"""


def test_every_screen_with_an_address_is_among_those_that_are_loaded() -> None:
    said = re.findall(r"    from fieldcrm\.ui\.(\S+) import", Path(screens.__file__).read_text("utf-8"))
    assert sorted(said) == sorted(screens.SCREENS)


def test_they_are_loaded_on_another_thread_than_the_windows() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED_ELSEWHERE], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""
